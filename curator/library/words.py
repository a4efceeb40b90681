"""The words of prompts on a server, as SQLite's FTS5 knows them in a file.

`generation_words` has for each generation the words of its texts with their places. They are cut
and folded here, so that a search doesn't depend on a server's language.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, cast, column, select, table
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR

_WORDS = re.compile(r"[^\W_]+")

#: PostgreSQL tells no more places apart and takes no longer words,
#: nor more than a megabyte of them.
_MOST_WORDS = 16_383
_LONGEST_WORD = 500
_LONGEST_TEXT = 60_000

_INDEX = table(
    "generation_words",
    column("id"),
    column("prompt", TSVECTOR),
    column("negative_prompt", TSVECTOR),
)

_RECORD = """
    INSERT INTO generation_words (id, prompt, negative_prompt)
    SELECT id, CAST(%s AS tsvector), CAST(%s AS tsvector) FROM generations WHERE content_hash = %s
    ON CONFLICT (id) DO UPDATE
    SET prompt = excluded.prompt, negative_prompt = excluded.negative_prompt
"""


def record(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Index the texts of rows of `generations` that were just written."""
    values = [
        (_placed(row["prompt"]), _placed(row["negative_prompt"]), row["content_hash"])
        for row in rows
    ]
    connection.exec_driver_sql(_RECORD, values)


def having(field: str, tokens: Sequence[str]) -> Select[Any]:
    """Select the generations whose text has words in this order, the last one perhaps begun."""
    phrase = " <-> ".join(f"'{word}'" for word in _folded(" ".join(tokens)))
    return select(_INDEX.c.id).where(_INDEX.c[field].bool_op("@@")(cast(f"{phrase}:*", TSQUERY)))


def _placed(text: str | None) -> str:
    """Return words with their places, as PostgreSQL writes them."""
    words = _folded(text or "")[:_MOST_WORDS]
    return " ".join(f"'{word}':{place}" for place, word in enumerate(words, start=1))


def _folded(text: str) -> list[str]:
    """Return the words of a text without case and accents."""
    apart = unicodedata.normalize("NFD", text[:_LONGEST_TEXT].casefold())
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    words = _WORDS.findall(unicodedata.normalize("NFC", plain))
    return [word[:_LONGEST_WORD] for word in words]
