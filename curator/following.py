"""A watched folder as a stream of stamps for the pipeline, with the library kept in step."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from curator.errors import CuratorError
from curator.images.scan import scan
from curator.library import Library
from curator.records import ImageStamp
from curator.watch.changes import Change, Moved, Removed, Settled
from curator.watch.observer import FolderWatcher

#: Seconds of waiting after which `cancelled` is asked again.
PATIENCE = 0.5


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
    left: list[Path] = []
    while not cancelled():
        changes = watcher.changes(timeout=0)
        if not changes:
            yield None
            # By now all is kept that was on its way, perhaps under a path that has gone meanwhile.
            if left:
                library.forget([path for path in left if not os.path.lexists(path)])
                left.clear()
            changes = watcher.changes(timeout=PATIENCE)
        for change in changes:
            match change:
                case Settled(stamp):
                    yield stamp
                case Removed(path):
                    library.forget([path])
                    left.append(path)
                case Moved(source, target):
                    library.move(source, target)
                    left.append(source)
                    # What was on its way under its old path has no score yet.
                    yield from _pictures_in(target)
            told(change)


def _pictures_in(place: Path) -> Iterator[ImageStamp]:
    """Yield the stamps below a folder, or of a file; none if it is gone, which follows as well."""
    with suppress(CuratorError):
        yield from scan([place])
