"""The training list of series: `pth,file_name,domain,split`, as published."""

from __future__ import annotations

import csv
import io
import os
import random
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from curator.errors import CuratorError
from curator.images.formats import printable_path
from curator.series.folders import is_series, read_settings

COLUMNS = ("pth", "file_name", "domain", "split")
DOMAINS = ("photo", "art")
SPLITS = ("train", "val", "test")
SHARES = (0.8, 0.1, 0.1)

#: The published data set's folders: from photograph (r, real) to art (a) and back.
_PUBLISHED_DOMAINS = {"r2a": "photo", "a2r": "art"}


@dataclass(frozen=True, slots=True)
class Label:
    """One line of the list.

    Attributes
    ----------
    folder : Path
        Of the series, absolute.
    domain : str
        "photo" or "art": what its original is.
    split : str
        "train", "val" or "test".
    """

    folder: Path
    domain: str
    split: str


def find_series(roots: Sequence[Path], domain: str | None = None) -> list[tuple[Path, str]]:
    """Find the series in folders, each with its domain.

    Parameters
    ----------
    roots
        Searched to the bottom; a series itself may be one.
    domain
        Of all of them. By default what was written down when they were made, or what a published
        folder's name (`r2a`, `a2r`) says.

    Returns
    -------
    list[tuple[Path, str]]
        Absolute folders, sorted, each once.

    Raises
    ------
    CuratorError
        If a folder is not there, holds no series, or a series' domain is not known.
    """
    found: dict[Path, str] = {}
    for root in roots:
        if not root.is_dir():
            raise CuratorError(f"{printable_path(root)} is no folder; give one with series in it.")
        series = [folder for folder in _walk(root.resolve()) if is_series(folder)]
        if not series:
            raise CuratorError(
                f"There are no series in {printable_path(root)}; make some with "
                "`curator series generate`."
            )
        found |= {folder: domain or _domain(folder) for folder in series}
    return sorted(found.items())


def split(
    series: Sequence[tuple[Path, str]], seed: int, shares: Sequence[float] = SHARES
) -> list[Label]:
    """Divide series among training, validation and test.

    Each domain is divided by itself. Series of one name (of one picture, made in several ways)
    stay together, so that what is tested on was not trained on.

    Parameters
    ----------
    shares
        Of `SPLITS`, none negative; they are taken in relation to their sum. From as many names
        on as there are positive shares, every such split gets one.

    Returns
    -------
    list[Label]
        In the order of `series`.

    Raises
    ------
    CuratorError
        If all shares are 0.
    """
    if sum(shares) <= 0:
        raise CuratorError("One of the shares of the split must be above 0.")
    splits: dict[tuple[str, str], str] = {}
    for domain in DOMAINS:
        names = sorted({folder.name for folder, each in series if each == domain})
        random.Random(f"{seed} {domain}").shuffle(names)
        ends = iter(names)
        for name, count in zip(SPLITS, _counts(len(names), shares), strict=True):
            splits |= {(domain, next(ends)): name for _ in range(count)}
    return [Label(folder, domain, splits[domain, folder.name]) for folder, domain in series]


def write_labels(labels: Sequence[Label], out: Path) -> None:
    """Write the list, whole or not at all.

    Raises
    ------
    CuratorError
        If `out` can't be written.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for label in labels:
        writer.writerow([str(label.folder), label.folder.name, label.domain, label.split])
    part = out.with_name(f".{out.name[:40]}.{secrets.token_hex(4)}.part")
    try:
        try:
            part.write_text(text.getvalue(), encoding="utf-8", newline="")
            part.replace(out)
        finally:
            part.unlink(missing_ok=True)
    except UnicodeEncodeError as error:
        raise CuratorError(
            "The name of a folder with series is not UTF-8, which the list must be: rename it."
        ) from error
    except OSError as error:
        raise CuratorError(
            f"{printable_path(out)} can't be written ({error.strerror or error}): choose another "
            "place."
        ) from error


def _walk(root: Path) -> Iterator[Path]:
    for folder, subfolders, _ in os.walk(root):
        subfolders[:] = [name for name in subfolders if not name.startswith(".")]
        yield Path(folder)


def _domain(folder: Path) -> str:
    domain = read_settings(folder.parent).get("domain")
    domain = _PUBLISHED_DOMAINS.get(folder.parent.name, domain)
    if domain not in DOMAINS:
        raise CuratorError(
            f"It is not known whether the originals in {printable_path(folder.parent)} are "
            "photographs or art; say --domain photo or --domain art."
        )
    return str(domain)


def _counts(total: int, shares: Sequence[float]) -> list[int]:
    """How many of `total` each share gets: rounded, and where there are enough one at least."""
    whole = sum(shares)
    wanted = [share > 0 for share in shares]
    least = [int(each) for each in wanted] if total >= sum(wanted) else [0] * len(shares)
    counts = [
        max(low, round(total * share / whole)) for low, share in zip(least, shares, strict=True)
    ]
    # What rounding gave too many or too few, the largest share takes; it is the last to run out.
    while (surplus := sum(counts) - total) != 0:
        largest = max(range(len(counts)), key=lambda number: (counts[number], shares[number]))
        counts[largest] -= 1 if surplus > 0 else -1
    return counts
