"""Files that appear whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Literal

from curator.errors import CuratorError


@contextlib.contextmanager
def replacing(path: Path, mode: Literal["w", "wb"]) -> Iterator[IO[Any]]:
    """Open a neighbour of `path` for writing that takes its name only when complete.

    Texts are UTF-8, and names in them that are not keep their bytes.
    """
    part = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.part")
    try:
        with _created(part, mode) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(OSError):
            part.chmod(path.stat().st_mode & 0o777)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def opened(path: Path, mode: Literal["w", "wb"]) -> contextlib.AbstractContextManager[IO[Any]]:
    """Open `path` for a whole list; a link stays one, and a device or a pipe is written to."""
    target = Path(os.path.realpath(path))
    if path.exists() and not path.is_file() and not path.is_dir():
        return _created(path, mode, exclusive=False)
    return replacing(target, mode)


@contextlib.contextmanager
def plain_errors(out: object) -> Iterator[None]:
    """Turn failures of writing into a CuratorError that names the place."""
    try:
        yield
    except BrokenPipeError:
        raise  # whoever read it has gone, which is no fault
    except OSError as error:
        name = out if isinstance(out, Path) else "The list"
        raise CuratorError(
            f"{name} can't be written ({error.strerror or error}): choose another place."
        ) from error


def _created(path: Path, mode: Literal["w", "wb"], *, exclusive: bool = True) -> IO[Any]:
    flags = mode.replace("w", "x") if exclusive else mode
    if mode == "wb":
        return path.open(flags)
    return path.open(flags, encoding="utf-8", errors="surrogateescape", newline="")
