"""What steps of the history that commands take are called: the undo menu of a window names them."""

from __future__ import annotations

from collections.abc import Sequence


def _words(text: str) -> str:
    """Return a text as it is; packaging/sentences.py knows by it that a person reads it."""
    return text


_FLAGS = {1: _words("pick"), 0: _words("unflag"), -1: _words("reject")}
_COLORS = {
    0: _words("colour none"),
    1: _words("colour red"),
    2: _words("colour orange"),
    3: _words("colour yellow"),
    4: _words("colour green"),
    5: _words("colour blue"),
    6: _words("colour purple"),
}


def marking_title(
    count: int,
    *,
    stars: int | None = None,
    flag: int | None = None,
    color: int | None = None,
    tag: Sequence[str] = (),
    untag: Sequence[str] = (),
    collect: Sequence[str] = (),
    uncollect: Sequence[str] = (),
) -> str:
    """Name what `count` pictures are given and what is taken from them: "3 stars: 12 pictures".

    Parameters
    ----------
    stars, flag, color
        As of `curator.records.Marks`; None where it stays.
    tag, untag, collect, uncollect
        Names of tags and collections.

    Returns
    -------
    "" where nothing is done.
    """
    parts: list[str] = []
    if stars is not None:
        parts.append(_words(f"{stars} star") if stars == 1 else _words(f"{stars} stars"))
    parts += [] if flag is None else [_FLAGS[flag]]
    parts += [] if color is None else [_COLORS[color]]
    parts += [_words(f"tag {name}") for name in tag]
    parts += [_words(f"untag {name}") for name in untag]
    parts += [_words(f"collect in {name}") for name in collect]
    parts += [_words(f"take out of {name}") for name in uncollect]
    if not parts:
        return ""
    done = _capital(", ".join(parts))
    return f"{done}: {count} picture" if count == 1 else f"{done}: {count} pictures"


def search_title(name: str) -> str:
    """Name that a search is kept under a name."""
    return f"Keep the search {name}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
