"""A watched folder as a stream of stamps for the pipeline, with the library kept in step."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from curator.images.scan import still_there
from curator.library import Library
from curator.records import ImageStamp
from curator.watch.changes import Change, Moved, Removed, Settled
from curator.watch.observer import FolderWatcher

#: Seconds of waiting after which `cancelled` is asked again.
PATIENCE = 0.5
#: Files of a scan that the watcher is told of at once.
_MET_AT_ONCE = 256
#: Where there is always more, what is on its way is kept all the same after so many.
_MOST_ON_THEIR_WAY = 1024


def met(watcher: FolderWatcher, found: Iterable[ImageStamp]) -> Iterator[ImageStamp]:
    """Yield what a scan finds, and let the watcher know: what becomes of it is told then."""
    stamps: list[ImageStamp] = []
    for stamp in found:
        stamps.append(stamp)
        if len(stamps) == _MET_AT_ONCE:
            watcher.meet(stamps)
            stamps = []
        yield stamp
    watcher.meet(stamps)


def follow(
    watcher: FolderWatcher,
    library: Library,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    told: Callable[[Change], None] = lambda change: None,
) -> Iterator[ImageStamp | None]:
    """Yield the stamps of settled and of moved files, and None when there are no more right now.

    Files that left or moved are applied to the library; a root that was lost is not (a drive
    that went away is not a thousand deletions).

    Parameters
    ----------
    watcher
        Started by the caller, who also stops it.
    told
        Called with every change after it was applied, settled files included.
    """
    left: set[Path] = set()
    on_their_way: list[Path] = []
    while not cancelled():
        changes = watcher.changes(timeout=0)
        if not changes or len(on_their_way) + len(left) >= _MOST_ON_THEIR_WAY:
            yield None
            # By now all is kept that was on its way, perhaps under a path that has gone meanwhile.
            if left:
                library.forget([p for p in _places(left, on_their_way) if not os.path.lexists(p)])
            left.clear()
            on_their_way.clear()
        if not changes:
            changes = watcher.changes(timeout=PATIENCE)
        for change in changes:
            match change:
                case Settled(stamp):
                    on_their_way.append(stamp.path)
                    yield stamp
                case Removed(path):
                    library.forget([path])
                    left.add(path)
                case Moved(source, target, along):
                    library.move(source, target)
                    # What left, and was kept only then, has moved along.
                    left.update(
                        target / path.relative_to(source)
                        for path in _places(left, on_their_way)
                        if path.is_relative_to(source)
                    )
                    left.add(source)
                    # What was on its way under its old path has no score yet.
                    for stamp in still_there(along):
                        on_their_way.append(stamp.path)
                        yield stamp
            told(change)


def _places(left: set[Path], on_their_way: Iterable[Path]) -> set[Path]:
    """Return the places that were left, and the files that were on their way from them.

    A folder that was left may be there again, without the files.
    """
    return left.union(path for path in on_their_way if not left.isdisjoint(path.parents))
