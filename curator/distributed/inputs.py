"""Inputs as a user names them to the pictures and shards they stand for."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from curator.distributed.units import Kind, Place, Unit, is_remote
from curator.errors import CuratorError
from curator.images.formats import is_picture, printable_path
from curator.images.scan import scan, take_stamp

_TARS = (".tar", ".tar.gz", ".tgz")
_LISTS = (".txt", ".lst")
#: What file systems call the time of the last change.
_TIMES = ("mtime", "LastModified", "last_modified", "updated", "created")


@dataclass(slots=True)
class Found:
    """What inputs stand for.

    Parameters
    ----------
    pictures
        Single files.
    shards
        A unit each.
    passed_over
        Sentences on what could not be listed.
    """

    pictures: list[Place] = field(default_factory=list)
    shards: list[Unit] = field(default_factory=list)
    passed_over: list[str] = field(default_factory=list)

    def add(self, place: Place) -> None:
        """Take a file for what its name says."""
        kind = kind_of(place.address)
        if kind == "pictures":
            self.pictures.append(place)
        else:
            self.shards.append(Unit(kind, (place,)))


def kind_of(address: str) -> Kind:
    """Tell from its name what a file holds; what says nothing is a picture."""
    name = address.partition("?")[0].lower() if is_remote(address) else address.lower()
    if name.endswith(_TARS):
        return "tar"
    return "parquet" if name.endswith(".parquet") else "pictures"


def find(inputs: Sequence[str], *, recursive: bool = True) -> Found:
    """List what inputs stand for, each address once.

    Parameters
    ----------
    inputs
        Folders, tars, Parquet files, pictures, or texts (.txt, .lst) that name one of these a
        line; paths or URLs. Single files that are URLs, and those that a text names, are not
        looked at before they are read.

    Raises
    ------
    CuratorError
        If an input is not there or can't be listed.
    """
    found = Found()
    for each in inputs:
        if is_remote(each):
            _find_remote(each, found, recursive)
        elif Path(each).is_dir():
            _find_local(Path(os.path.abspath(each)), found, recursive)  # noqa: PTH100
        elif each.lower().endswith(_LISTS):
            _read_list(Path(each).absolute(), found, recursive)
        else:
            found.add(_existing(Path(each).absolute()))
    return _each_once(found)


def _find_local(folder: Path, found: Found, recursive: bool) -> None:
    problems = found.passed_over
    stamps = scan(
        [folder], recursive=recursive, on_problem=lambda _, sentence: problems.append(sentence)
    )
    found.pictures += [Place(str(each.path), each.size, each.mtime_ns) for each in stamps]
    for top, subfolders, names in os.walk(folder):
        subfolders[:] = sorted(each for each in subfolders if recursive and each[0] != ".")
        shards = (name for name in sorted(names) if kind_of(name) != "pictures" and name[0] != ".")
        for name in shards:
            found.add(_existing(Path(top, name)))


def _existing(path: Path) -> Place:
    stamp = take_stamp(path)
    if stamp is None:
        raise CuratorError(
            f"{printable_path(path)} is not there or can't be opened: check the name, or connect "
            "its drive."
        )
    return Place(str(path), stamp.size, stamp.mtime_ns)


def _read_list(path: Path, found: Found, recursive: bool) -> None:
    try:
        lines = path.read_text(encoding="utf-8-sig", errors="surrogateescape").splitlines()
    except OSError as error:
        raise CuratorError(
            f"{printable_path(path)} can't be read ({error.strerror}): check its name."
        ) from error
    for line in map(str.strip, lines):
        if not line or line.startswith("#"):
            continue
        # A relative path is meant from the list's own folder, wherever the list is read.
        address = line if is_remote(line) else str(path.parent / line)
        if address.endswith("/") or (not is_remote(address) and Path(address).is_dir()):
            found_there = find([address], recursive=recursive)
            found.pictures += found_there.pictures
            found.shards += found_there.shards
            found.passed_over += found_there.passed_over
        else:
            found.add(Place(address))


def _find_remote(url: str, found: Found, recursive: bool) -> None:
    name = url.partition("?")[0].rsplit("/", 1)[-1]
    if kind_of(url) != "pictures" or is_picture(name):
        found.add(Place(url))
        return
    for address, told in _listed(url, recursive):
        name = address.rsplit("/", 1)[-1]
        if is_picture(name) or (kind_of(address) != "pictures" and not name.startswith(".")):
            found.add(Place(address, told.get("size"), _time(told)))


def _listed(url: str, recursive: bool) -> Iterator[tuple[str, dict[str, Any]]]:
    """List the files below a URL, with what the file system tells of each."""
    from fsspec.core import url_to_fs

    try:
        system, path = url_to_fs(url)
        listing = system.find(path, maxdepth=None if recursive else 1, detail=True)
    except ImportError as error:
        raise CuratorError(f"{url} needs one more package: {error}.") from error
    except Exception as error:  # each kind of storage raises errors of its own
        raise CuratorError(
            f"{url} can't be listed ({error}): check the address and your access to it."
        ) from error
    if not listing:
        raise CuratorError(f"{url} holds no files: check the address.")
    for name, told in sorted(listing.items()):
        yield system.unstrip_protocol(name), told


def _time(told: dict[str, Any]) -> int | None:
    value = next((told[name] for name in _TIMES if told.get(name)), None)
    try:
        if isinstance(value, str):
            value = datetime.fromisoformat(value)
        seconds = value.timestamp() if isinstance(value, datetime) else value
        return None if seconds is None else int(seconds * 10**9)
    except (ValueError, TypeError):
        return None


def _each_once(found: Found) -> Found:
    def distinct(places: Iterable[Place]) -> list[Place]:
        return list({place.address: place for place in places}.values())

    shards = {unit.name: unit for unit in found.shards}
    return Found(distinct(found.pictures), list(shards.values()), found.passed_over)
