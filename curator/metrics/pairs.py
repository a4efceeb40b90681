"""Which picture is compared with which: by file stem, as published. Torch-free."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from curator.images.formats import printable
from curator.records import ImageStamp


class Trouble(StrEnum):
    """Why there is no value: each kind is counted by itself."""

    NO_PARTNER = "without a partner"
    SAME_STEM = "of a stem that another file has"
    SIZES = "of another size than the reference"
    SHAPE = "too small or too thin to measure"
    UNREADABLE = "unreadable"
    MEMORY = "too large for the memory"


@dataclass(frozen=True, slots=True)
class Pair:
    """A picture and the reference it is compared with."""

    path: Path
    reference: Path

    @property
    def stem(self) -> str:
        """What a list calls the pair: the picture's name without its ending."""
        return self.path.stem


@dataclass(frozen=True, slots=True)
class Unpaired:
    """A file that is in no pair, and one sentence why."""

    path: Path
    trouble: Trouble
    sentence: str


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two folders' pictures brought together.

    Parameters
    ----------
    pairs
        By stem in code points.
    unpaired
        Pictures that get no value, by path.
    unused
        References that no picture has asked for; no fault where many share one folder.
    """

    pairs: tuple[Pair, ...]
    unpaired: tuple[Unpaired, ...]
    unused: tuple[Path, ...]


def pair_by_stem(outputs: Iterable[ImageStamp], references: Iterable[ImageStamp]) -> Pairing:
    """Pair pictures with the references of the same stem.

    Of files with one stem in the same folder ("a.jpg", "a.png") the first by name counts, and
    the others are told as unpaired.

    Parameters
    ----------
    outputs, references
        What `scan` found in each folder, sub-folders left out.
    """
    unpaired: list[Unpaired] = []
    by_stem = dict(_first_of_each(outputs, unpaired))
    referenced = dict(_first_of_each(references, unpaired))
    pairs = []
    for stem, path in sorted(by_stem.items()):
        if stem in referenced:
            pairs.append(Pair(path, referenced[stem]))
        else:
            sentence = f"{printable(path)} has no reference of the same name; it was passed over."
            unpaired.append(Unpaired(path, Trouble.NO_PARTNER, sentence))
    unused = (path for stem, path in sorted(referenced.items()) if stem not in by_stem)
    return Pairing(
        tuple(pairs), tuple(sorted(unpaired, key=lambda each: str(each.path))), tuple(unused)
    )


def _first_of_each(
    stamps: Iterable[ImageStamp], unpaired: list[Unpaired]
) -> Iterator[tuple[str, Path]]:
    """Yield each stem once with its first file by name; the others go to `unpaired`."""
    taken: dict[str, Path] = {}
    for path in sorted((stamp.path for stamp in stamps), key=lambda path: path.name):
        first = taken.setdefault(path.stem, path)
        if first is path:
            yield path.stem, path
            continue
        sentence = (
            f"{printable(path)} is called as {printable(first)} but for the ending; "
            "only the latter was compared."
        )
        unpaired.append(Unpaired(path, Trouble.SAME_STEM, sentence))
