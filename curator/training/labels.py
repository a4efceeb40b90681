"""The labels file: which folders hold a series of pictures from photo to art, and for what.

The layout is the published one. A CSV has the columns ``pth,file_name,domain,split``; each
``pth`` is a folder with ``0.png`` to ``10.png`` and ``original.*``. The generator wrote ``0.png``
with all of the target domain's weights and ``10.png`` with all of its source's, the domain that
the original is of. So the *rank* of a picture, 0 for the most photographic and 11 for the most
artistic of its series, is

- in a series of domain ``art``: N for ``N.png``, 11 for the original painting;
- in a series of domain ``photo``: 11 - N for ``N.png``, 0 for the original photograph.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from curator.errors import CuratorError
from curator.images.formats import is_picture

Domain = Literal["photo", "art"]
Split = Literal["train", "val", "test"]

DOMAINS: tuple[Domain, ...] = get_args(Domain)
SPLITS: tuple[Split, ...] = get_args(Split)
COLUMNS = ("pth", "file_name", "domain", "split")
#: Pictures of a whole series: eleven numbered ones and the original.
LEVELS = 12

#: Of missing folders so many are named.
_NAMED = 3
#: What files that pass for a CSV may have between their values instead of commas.
_OTHER_SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "bars"}


@dataclass(frozen=True)
class Series:
    """A folder of pictures whose order is known.

    Attributes
    ----------
    name : the row's ``file_name``
    domain : what the original is
    pictures : path of each picture by rank, 0 (most photographic) to 11; a missing one is left out
    """

    name: str
    domain: Domain
    split: Split
    pictures: Mapping[int, Path]

    @property
    def original(self) -> Path | None:
        """The photograph or the work of art that the series was made from."""
        return self.pictures.get(LEVELS - 1 if self.domain == "art" else 0)


@dataclass(frozen=True)
class Labels:
    """What a labels file holds.

    Attributes
    ----------
    series : in the file's order
    bad_rows : a sentence for each row that could not be used, with its line
    absent : the folder of each row whose folder is not there, as the row names it
    missing_pictures : how many pictures the folders that are there lack
    """

    series: Sequence[Series]
    bad_rows: Sequence[str]
    absent: Sequence[str]
    missing_pictures: int

    @property
    def missing_folders(self) -> int:
        """How many rows name a folder that is not there."""
        return len(self.absent)

    def of(self, split: Split) -> list[Series]:
        """Return the series of one split."""
        return [each for each in self.series if each.split == split]

    def report(self) -> list[str]:
        """Sentences on what the file holds and lacks."""
        counts = Counter((each.split, each.domain) for each in self.series)
        split = "; ".join(
            f"{name} {counts[name, 'photo']} photo, {counts[name, 'art']} art" for name in SPLITS
        )
        sentences = [f"{len(self.series)} series ({split}).", *self.bad_rows]
        if self.absent:
            rows = "its row is" if len(self.absent) == 1 else "their rows are"
            sentences.append(f"{_missing(self.absent)}; {rows} left out.")
        if self.missing_pictures:
            one = self.missing_pictures == 1
            pictures = "1 picture" if one else f"{self.missing_pictures} pictures"
            sentences.append(
                f"{pictures} of the series {'is' if one else 'are'} missing; the others are used."
            )
        return sentences


class _BadRowError(Exception):
    """What is wrong with a row."""


def read_labels(path: Path) -> Labels:
    """Read a labels file and look into its folders.

    Relative folders are looked for from the file's own folder, then from each folder above it,
    then from the working directory.

    Raises
    ------
    CuratorError
        The file can't be read, lacks a column, or names no series that is there.
    """
    series: list[Series] = []
    bad_rows: list[str] = []
    first_line: dict[Path, int] = {}
    absent: list[str] = []
    missing_pictures = 0
    for line, row in _rows(path):
        try:
            name, domain, split = _checked(row)
            folder = _find(path, row["pth"])
            if folder is None:
                absent.append(row["pth"].strip())
                continue
            if folder in first_line:
                raise _BadRowError(f"its folder is that of line {first_line[folder]} already")
            first_line[folder] = line
            pictures = _pictures(folder, domain)
            if len(pictures) < 2:
                raise _BadRowError(f"{folder} holds no series (0.png to 10.png and original.*)")
        except _BadRowError as error:
            bad_rows.append(f"{path}, line {line}: {error}; the row is left out.")
        else:
            missing_pictures += LEVELS - len(pictures)
            series.append(Series(name, domain, split, pictures))
    if not series:
        reasons = bad_rows[:1]
        if absent:
            reasons += [
                f"{_missing(absent)}; folders are looked for beside and above the file, and in "
                "the working directory."
            ]
        raise CuratorError(f"{path} names no series that can be used: {' '.join(reasons)}")
    return Labels(series, bad_rows, absent, missing_pictures)


def _missing(folders: Sequence[str]) -> str:
    named = ", ".join(folders[:_NAMED])
    if len(folders) == 1:
        return f"1 folder is missing ({named})"
    more = f" and {len(folders) - _NAMED} more" if len(folders) > _NAMED else ""
    return f"{len(folders)} folders are missing ({named}{more})"


def _rows(path: Path) -> list[tuple[int, dict[str, str]]]:
    """Return the rows that are not empty, of which there is one at least, each with its line."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, restkey="", restval="")
            columns = reader.fieldnames or ()
            if not columns:
                raise CuratorError(
                    f"{path} is empty: its first line must name the columns {','.join(COLUMNS)}, "
                    "and each line below a series."
                )
            if separator := _other_separator(columns):
                raise CuratorError(
                    f"{path} has {separator} between its values: save it with commas."
                )
            if absent := [column for column in COLUMNS if column not in columns]:
                raise CuratorError(
                    f"{path} lacks the column {', '.join(absent)}: its first line must name the "
                    f"columns {','.join(COLUMNS)}."
                )
            rows = [(reader.line_num, row) for row in reader]
            if not rows:
                raise CuratorError(
                    f"{path} has no rows: below its first line each line must name a series."
                )
            return rows
    except OSError as error:
        raise CuratorError(
            f"The labels file {path} can't be read ({error.strerror or error}): check its name."
        ) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise CuratorError(
            f"{path} is not a CSV file in UTF-8 ({error}): save it as one."
        ) from error


def _other_separator(columns: Sequence[str]) -> str:
    """Return what is between the columns' names instead of commas, or ""."""
    line = ",".join(columns)
    for separator, name in _OTHER_SEPARATORS.items():
        if set(COLUMNS) <= {column.strip() for column in line.split(separator)}:
            return name
    return ""


def _checked(row: Mapping[str, str]) -> tuple[str, Domain, Split]:
    if "" in row:
        raise _BadRowError("it has more values than there are columns")
    if not row["pth"].strip():
        raise _BadRowError("it names no folder (pth)")
    domain, split = row["domain"].strip().lower(), row["split"].strip().lower()
    if domain not in DOMAINS:
        raise _BadRowError(f'the domain is "{row["domain"]}" instead of {" or ".join(DOMAINS)}')
    if split not in SPLITS:
        raise _BadRowError(f'the split is "{row["split"]}" instead of {", ".join(SPLITS)}')
    return row["file_name"].strip(), domain, split


def _find(labels: Path, folder: str) -> Path | None:
    """Return the folder of a row, resolved, where it is there."""
    above = labels.absolute().parent
    for place in (above, *above.parents, Path.cwd()):
        try:
            if (found := place / folder.strip()).is_dir():
                return found.resolve()
        except (OSError, ValueError):
            continue
    return None


def _pictures(folder: Path, domain: Domain) -> dict[int, Path]:
    """Return the series' pictures by rank; the first by name where there are two originals."""
    originals = sorted(
        path for path in folder.glob("original.*") if is_picture(path) and path.is_file()
    )
    order = [folder / f"{number}.png" for number in range(LEVELS - 1)]
    there = {number: path for number, path in enumerate(order) if path.is_file()}
    if originals:
        there[LEVELS - 1] = originals[0]
    if domain == "photo":
        there = {LEVELS - 1 - number: path for number, path in there.items()}
    return dict(sorted(there.items()))
