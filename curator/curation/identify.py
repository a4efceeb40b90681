"""The contents of files, also of those that were never scored: what they can be marked by."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from curator.errors import DecodeError
from curator.images.formats import printable
from curator.images.isolation import probe_apart
from curator.images.read import RefusedFileError, hash_bytes, read_file
from curator.images.scan import take_stamp
from curator.library import Library
from curator.records import ImageFacts, ImageStamp, ScoreEvent


@dataclass(frozen=True, slots=True)
class Identified:
    """What files hold.

    Parameters
    ----------
    contents
        Content hashes by path, in the order in which the paths were given.
    problems
        One sentence for each file that can't be told.
    """

    contents: dict[Path, str]
    problems: tuple[str, ...]


def identify(library: Library, paths: Iterable[Path]) -> Identified:
    """Find out the contents of files: asks the library, and reads only what it doesn't know.

    A file that was read is noted in the library, so that its marks are found at its path before
    it has a score. One whose bytes are no picture can't be marked.
    """
    paths = list(dict.fromkeys(paths))
    stamps = [take_stamp(path) for path in paths]
    there = [stamp for stamp in stamps if stamp is not None]
    known = dict(zip(there, library.curation.contents_at(there), strict=True))
    contents: dict[Path, str] = {}
    problems: list[str] = []
    noted: list[ScoreEvent] = []
    for path, stamp in zip(paths, stamps, strict=True):
        content = None if stamp is None else known[stamp]
        if content is None:
            event = _read(path)
            if event.facts is None:
                problems.append(event.error or "")
                continue
            noted.append(event)
            content = event.facts.content_hash
        contents[path] = content
    if noted:
        library.curation.note_contents(noted)
    return Identified(contents, tuple(problems))


def _read(path: Path) -> ScoreEvent:
    """Read one file and return its facts, or the sentence that says why there are none."""
    name = printable(path.name)
    try:
        data, stamp = read_file(path)
        width, height = probe_apart(data, path.name)
    except FileNotFoundError:
        problem = f"{name} is not there: check its name."
    except IsADirectoryError:
        problem = f"{name} is a folder: name the pictures in it."
    except RefusedFileError as error:
        problem = str(error.strerror)
    except OSError as error:
        problem = f"{name} can't be read ({error.strerror or error}): check its permissions."
    except DecodeError as error:
        problem = str(error)
    else:
        return ScoreEvent(stamp, ImageFacts(hash_bytes(data), width, height), cached=True)
    return ScoreEvent(ImageStamp(path, 0, 0), error=problem, transient=True)
