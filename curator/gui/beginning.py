"""The beginning of a folder of which reading all will take a while, to be shown before. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from curator.gui.models.catalogue import SortKey
from curator.gui.models.names import NamedPaths
from curator.records import ModelKey, ScoreEvent

if TYPE_CHECKING:
    from curator.gui.messages import Job
    from curator.library import Library
    from curator.library.pages import Order

#: The orders whose beginning the library finds quickly.
_PAGED: dict[SortKey, Order] = {
    SortKey.SCORE: "value",
    SortKey.DATE: "mtime_ns",
    SortKey.SIZE: "size",
    SortKey.STARS: "stars",
}
#: Pictures on a page: several screens of the smallest tiles.
_PAGE = 1000


class Beginning(NamedTuple):
    """The first pictures of a folder in an order, none where all are read as soon.

    Parameters
    ----------
    named
        All paths with their names, where these were needed: they need not be read again.
    """

    events: list[ScoreEvent]
    named: NamedPaths | None = None


def read_beginning(library: Library, job: Job, key: ModelKey) -> Beginning:
    """Read the beginning of a job's folder in its order.

    Names sort as people do it, which no index does: all of them are looked at, but nothing else of
    the files is read.

    Raises
    ------
    LibraryError
        The library can't be read.
    """
    query, recursive = job.query, job.settings.recursive
    order = _PAGED.get(query.sort)
    if order is not None:
        events = library.first_page(
            job.root,
            key,
            order=order,
            descending=query.descending,
            limit=_PAGE,
            recursive=recursive,
        )
        return Beginning(events)
    known = None
    if query.sort is SortKey.NAME:
        known = library.many_paths(job.root, recursive=recursive)
    if known is None:
        return Beginning([])
    named = NamedPaths.of(known.paths)
    first = named.first(_PAGE, known.readable, descending=query.descending)
    return Beginning(library.files_at(job.root, first, key), named)
