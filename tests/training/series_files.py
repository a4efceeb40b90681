"""Small series on disk, whose brightness is their rank."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

COLUMNS = ("pth", "file_name", "domain", "split")


def write_series(folder: Path, domain: str, side: int = 16) -> Path:
    """Write 0.png to 10.png and original.jpg; the higher the rank, the brighter."""
    folder.mkdir(parents=True)
    for number in range(12):
        rank = number if domain == "art" else 11 - number
        name = "original.jpg" if number == 11 else f"{number}.png"
        grain = np.random.default_rng(number).integers(0, 8, (side, side, 3))
        Image.fromarray((20 * rank + grain).astype(np.uint8)).save(folder / name)
    return folder


def write_rows(path: Path, rows: Iterable[Sequence[object]]) -> Path:
    """Write a labels file."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(rows)
    return path


def write_labelled(folder: Path, splits: Sequence[str], side: int = 16) -> Path:
    """Write a series of either domain in turn for each split, and the labels beside them."""
    rows = []
    for number, split in enumerate(splits):
        domain = ("photo", "art")[number % 2]
        write_series(folder / f"series-{number}", domain, side)
        rows.append((f"series-{number}", f"series-{number}", domain, split))
    return write_rows(folder / "labels.csv", rows)
