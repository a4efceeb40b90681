"""`curator find`: searching the library."""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from curator.cli import opening
from curator.columns import KnownFiles
from curator.curation.columns import Columns
from curator.curation.fields import COLORS, FIELDS, FLAGS
from curator.curation.kinds import open_journal
from curator.curation.listing import columns_of
from curator.curation.matching import Matcher
from curator.curation.parsing import QueryError, parse_query
from curator.curation.query import AllOf, Node
from curator.curation.titles import search_title
from curator.errors import CuratorError
from curator.images.formats import printable_path
from curator.images.preprocess import Preprocess
from curator.library import Library
from curator.library.digests import unpack
from curator.library.edit import name_key


def run_find(options: argparse.Namespace) -> int:
    """Print what a search finds, best first; returns 1 if that is nothing."""
    if options.fields:
        for field in FIELDS.values():
            print(f"{field.example:<30}{field.about}")
        return 0
    if options.names:
        return _list_names(options)
    typed = " ".join(options.query)
    node = _parsed(typed)
    if options.save is not None and not typed.strip():
        raise CuratorError("Nothing to keep: name what to find beside --save.")
    if options.save is not None and options.saved is not None:
        raise CuratorError(
            f"--save keeps what is typed, which --saved {options.saved} is not: leave one out."
        )
    info = opening.model(options)
    folder = Path.cwd().anchor if options.folder is None else os.path.abspath(options.folder)  # noqa: PTH100
    with opening.library(options) as library:
        if options.saved is not None:
            node = AllOf((_saved(library, options.saved), node))
        if options.save is not None:
            with open_journal(library).edit(search_title(options.save)) as edit:
                edit.save_query(options.save, typed)
        known = library.known_files(Path(folder), info.key(Preprocess(options.preprocess)))
        columns = columns_of(known, library.curation.all_marks, info.calibration)
        rows = np.flatnonzero(Matcher(columns, library.curation).mask(node))
        # NaN, which a picture without a score has, sorts behind all numbers.
        rows = rows[np.argsort(-known.scores[rows], kind="stable")][: options.top]
        lines = (
            _objects(library, known, columns, rows.tolist())
            if options.json
            else [known.paths[row] for row in rows.tolist()]
        )
    if sys.stdout.isatty() and not options.json:
        lines = [printable_path(line) for line in lines]  # one line each, too
    for line in lines:
        print(line, end="\0" if options.null else "\n")
    if not len(known):
        opening.say(["the library knows no picture there: run `curator score` first."])
    return 0 if len(rows) else 1


def _parsed(typed: str) -> Node:
    try:
        return parse_query(typed)
    except QueryError as error:
        pointer = " " * error.start + "^" * max(1, error.end - error.start)
        raise CuratorError(f"{error}\n  {typed}\n  {pointer}") from error


def _saved(library: Library, name: str) -> Node:
    for saved in library.curation.queries():
        if name_key(saved.name) == name_key(name):
            return _parsed(saved.query)
    raise CuratorError(
        f"There is no saved search “{name}”: `curator find --names` lists those there are."
    )


def _list_names(options: argparse.Namespace) -> int:
    """Print what there is to search in: its kind, its name, and its size or its search."""
    with opening.library(options) as library:
        curation = library.curation
        lines = [
            *(("collection", each.name, str(each.count)) for each in curation.collections()),
            *(("tag", each.name, str(each.count)) for each in curation.tags()),
            *(("search", each.name, each.query) for each in curation.queries()),
        ]
    for line in lines:
        print("\t".join(line))
    return 0 if lines else 1


def _objects(
    library: Library, known: KnownFiles, columns: Columns, rows: Sequence[int]
) -> list[str]:
    contents = unpack(known.hashes[rows])
    tags = library.curation.tags_of(contents)
    lines = []
    for row, content in zip(rows, contents, strict=True):
        told: dict[str, Any] = {
            "path": known.paths[row],
            "score": _number(known.scores[row]),
            "percentile": _number(columns.percentiles[row]),
            "stars": int(columns.stars[row]),
            "flag": FLAGS[int(columns.flags[row]) + 1],
            "color": COLORS[int(columns.colors[row])],
            "tags": tags.get(content, ()),
            "width": int(known.widths[row]),
            "height": int(known.heights[row]),
            "size": int(known.sizes[row]),
            "content_hash": content if known.widths[row] else None,
        }
        lines.append(json.dumps(told))
    return lines


def _number(value: float) -> float | None:
    return None if math.isnan(value) else float(value)
