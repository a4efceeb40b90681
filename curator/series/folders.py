"""Series on disk: a folder a picture, there whole or not at all, and what they were made with.

A series folder holds `10.png` (all source) to `0.png` (all target) and `original.*`, the bytes
of the picture it was made from: the layout of the published data set.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from PIL import Image

from curator.errors import CuratorError
from curator.images.formats import printable_path
from curator.images.read import hash_bytes
from curator.series.steps import TENTHS

#: Hidden, so that it is never taken for a picture or a series.
SETTINGS_NAME = ".series.json"
_PART_PREFIX = ".part-"

#: What a series depends on, as it is written down.
Settings = Mapping[str, str | int | float | bool | None]


def is_series(folder: Path) -> bool:
    """Say whether a folder holds a whole series."""
    return find_original(folder) is not None and all(
        (folder / f"{tenths}.png").is_file() for tenths in TENTHS
    )


def find_original(folder: Path) -> Path | None:
    """Return the picture that a series was made from."""
    return min((path for path in folder.glob("original.*") if path.is_file()), default=None)


def was_made_from(folder: Path, data: bytes) -> bool:
    """Say whether a series was made from a picture of these bytes."""
    original = find_original(folder)
    return original is not None and original.read_bytes() == data


def read_settings(out: Path) -> dict[str, object]:
    """Return what the series in a folder were made with; nothing where it is not written down.

    Raises
    ------
    CuratorError
        If the file is damaged.
    """
    path = out / SETTINGS_NAME
    try:
        settings = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError) as error:
        raise _damaged(path) from error
    if not isinstance(settings, dict):
        raise _damaged(path)
    return settings


def claim(out: Path, settings: Settings) -> None:
    """Make the folder for series of these settings, or check that it is one.

    Raises
    ------
    CuratorError
        If it holds series that were made with others, with a list of what differs.
    """
    known = read_settings(out)
    if known and known != dict(settings):
        differing = [
            f"{name} was {_show(known.get(name))} and is {_show(settings.get(name))} now"
            for name in sorted(known.keys() | settings.keys())
            if known.get(name) != settings.get(name)
        ]
        raise CuratorError(
            f"The series in {printable_path(out)} were made with other settings "
            f"({'; '.join(differing)}): use the same ones to go on, or another folder."
        )
    if not known:
        try:
            out.mkdir(parents=True, exist_ok=True)
            _write(out / SETTINGS_NAME, json.dumps(dict(settings), indent=2).encode() + b"\n")
        except OSError as error:
            raise unwritable(out, error) from error


class SeriesPart:
    """A series being written, under a hidden name until it is whole.

    Parameters
    ----------
    out
        Where the series' folder goes.
    name
        The folder's name.
    """

    def __init__(self, out: Path, name: str) -> None:
        self.folder = out / name
        # Named after the series' name, which may be too long for a prefix, and always the same:
        # what a killed run left is found and removed by the next.
        digest = hash_bytes(os.fsencode(name))[:16]
        self._part = out / f"{_PART_PREFIX}{digest}"

    def __enter__(self) -> Self:
        shutil.rmtree(self._part, ignore_errors=True)
        self._part.mkdir()
        return self

    def add(self, tenths: int, picture: Image.Image) -> None:
        """Write the picture of a step."""
        with (self._part / f"{tenths}.png").open("xb") as file:
            picture.save(file, "PNG")
            _to_disk(file)

    def finish(self, original: bytes, suffix: str) -> None:
        """Write the original and give the folder its name."""
        _write(self._part / f"original{suffix.lower()}", original)
        self._part.rename(self.folder)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        shutil.rmtree(self._part, ignore_errors=True)


def unwritable(out: Path, error: OSError) -> CuratorError:
    """The sentence for a folder that series can't be written to."""
    return CuratorError(
        f"Series can't be written to {printable_path(out)} ({error.strerror or error}); free some "
        "space there or choose another folder, and run the same command again to go on."
    )


def _write(path: Path, data: bytes) -> None:
    part = path.with_name(f".{path.name}.part")
    with part.open("wb") as file:
        file.write(data)
        _to_disk(file)
    part.replace(path)


def _to_disk(file: BinaryIO) -> None:
    """Have the bytes on the disk before the folder's name is: power may fail in between."""
    file.flush()
    os.fsync(file.fileno())


def _damaged(path: Path) -> CuratorError:
    return CuratorError(
        f"{printable_path(path)} can't be read, so what these series were made with is not known; "
        "restore it, or choose another folder."
    )


def _show(value: object) -> str:
    """A setting for a sentence; hashes are cut, for they tell nothing but that they differ."""
    text = "not set" if value is None else str(value)
    return text if len(text) <= 16 else f"{text[:12]}…"
