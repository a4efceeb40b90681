"""`curator export`: the ranked list from the library alone."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TextIO

from tqdm import tqdm

from curator.cli import opening
from curator.cli.selection import select
from curator.curation.details import details_of
from curator.errors import CuratorError
from curator.export import (
    DetailsByContent,
    RankedRow,
    write_contact_sheet,
    write_json_lines,
    write_parquet,
    write_ranked_csv,
)
from curator.images.preprocess import Preprocess


def run_export(options: argparse.Namespace) -> int:
    """Write what the library knows of the folders; opens no picture, loads no torch.

    The percentile is that of the whole folders, whatever part of the list is written.
    """
    outputs = {
        name: _output(getattr(options, name)) for name in ("csv", "json", "parquet", "html")
        if getattr(options, name) is not None
    } or {"csv": sys.stdout}  # fmt: skip
    info = opening.model(options)
    with opening.library(options) as library:
        rows = select(options, library, info)
        details = None
        if options.details or outputs.keys() != {"csv"}:
            key = info.key(Preprocess(options.preprocess))
            details = details_of(library, [row.event for row in rows], info.calibration, key)
    for name, out in outputs.items():
        _write(name, out, rows, details, info.name, options)
    return 0


def _output(path: Path) -> Path | TextIO:
    return sys.stdout if str(path) == "-" else opening.writable(path)


def _write(
    name: str,
    out: Path | TextIO,
    rows: list[RankedRow],
    details: DetailsByContent | None,
    model: str,
    options: argparse.Namespace,
) -> None:
    if name == "csv":
        write_ranked_csv(rows, model, out, details=details if options.details else None)
        return
    details = details or {}
    match name:
        case "json":
            write_json_lines(rows, model, out, details)
        case "parquet":
            if not isinstance(out, Path):
                raise CuratorError("Parquet can't go to stdout: name a file.")
            write_parquet(rows, model, out, details)
        case _:
            with tqdm(
                total=len(rows),
                desc="Contact sheet",
                unit=" pictures",
                disable=not sys.stderr.isatty(),
            ) as bar:
                write_contact_sheet(
                    rows, model, out, details, title=options.title, told=lambda _: bar.update()
                )
