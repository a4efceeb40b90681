"""Lists as JSON lines: one object a picture, without the keys that have no value."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import IO, TextIO

from curator.export.files import opened, plain_errors
from curator.export.ranked import DetailsByContent, RankedRow, ranked_columns


def write_json_lines(
    rows: Sequence[RankedRow], model: str, out: Path | TextIO, details: DetailsByContent
) -> None:
    r"""Write a ranked list with its details as JSON lines.

    `tags` is a list, `loras` a list of objects with `name` and `weight`. JSON is UTF-8: of a name
    that is not, each undecodable byte stands as the lone surrogate `\udcXX`, which Python's
    `os.fsencode` turns back.

    Raises
    ------
    CuratorError
        If `out` can't be written. What was there before is kept then.
    """
    with plain_errors(out):
        if isinstance(out, Path):
            with opened(out, "w") as file:
                _write_lines(file, rows, model, details)
        else:
            _write_lines(out, rows, model, details)
            out.flush()


def _write_lines(
    file: IO[str], rows: Sequence[RankedRow], model: str, details: DetailsByContent
) -> None:
    columns = ranked_columns(model, details)
    for row in rows:
        values: dict[str, object] = {
            column.name: value
            for column in columns
            if (value := column.value(row)) is not None and value != ""
        }
        known = details.get(row.event.facts.content_hash) if row.event.facts else None
        if known and known.tags:
            values["tags"] = list(known.tags)
        if known and known.generation and known.generation.loras:
            values["loras"] = [
                {"name": name, "weight": weight} for name, weight in known.generation.loras
            ]
        file.write(_json(values) + "\n")


def _json(values: dict[str, object]) -> str:
    text = json.dumps(values, ensure_ascii=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(values)  # escapes lone surrogates, as all else beyond ASCII
    return text
