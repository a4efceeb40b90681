"""`curator watch`: score pictures as they settle, without a window."""

from __future__ import annotations

import argparse
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from curator.cli import opening
from curator.export import rank_events, write_ranked_csv
from curator.following import follow, met
from curator.images.preprocess import Preprocess
from curator.images.scan import scan, take_stamp
from curator.library import Library
from curator.pipeline import score_files
from curator.records import ImageStamp, ScoreEvent
from curator.watch.changes import Change, RootFound, RootLost, Trouble
from curator.watch.observer import FolderWatcher

#: Seconds between two rewrites of the list while pictures stream in.
LIST_INTERVAL = 2.0

_ESCAPES = str.maketrans({"\t": r"\t", "\n": r"\n", "\r": r"\r"})


def run_watch(options: argparse.Namespace) -> int:
    """Score what is there and what arrives, until Ctrl-C or SIGTERM, the usual ways to end it."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    roots = opening.folders(options)
    out = opening.output(options)
    recursive = options.recursive is not False
    info = opening.model(options)
    scorer = opening.scorer(options, info)
    arrived: set[Path] = set()
    watcher = FolderWatcher(roots, recursive=recursive, polling=True if options.polling else None)
    with opening.library(options) as library:

        def write_list() -> None:
            if isinstance(out, Path):
                events = library.known(roots, scorer.key, recursive=recursive)
                write_ranked_csv(rank_events(events), info.name, out)

        listing = _Listing(write_list)
        watcher.start()
        try:
            results = score_files(
                _stamps(watcher, library, roots, recursive, listing, arrived),
                scorer,
                library,
                preprocess=Preprocess(options.preprocess),
                lookahead=32,
                on_wait=opening.say_waiting,
            )
            for event in results:
                # First, so that an interrupt after the line still finds the list to be stale.
                listing.changed()
                known = event.cached and event.stamp.path not in arrived
                arrived.discard(event.stamp.path)
                # What went away before its turn is not unreadable.
                if not known and not (event.transient and _is_gone(event)):
                    print(_line(event), flush=True)
        except KeyboardInterrupt:
            pass
        finally:
            watcher.stop()
            listing.write()
            opening.say(scorer.notices)
    return 0


class _Listing:
    """The ranked list on disk: rewritten as it changes, though not with every picture."""

    def __init__(self, write: Callable[[], None]) -> None:
        self._write = write
        self._stale = True
        self._written = float("-inf")

    def changed(self) -> None:
        self._stale = True
        if time.monotonic() - self._written >= LIST_INTERVAL:
            self.write()

    def write(self) -> None:
        if self._stale:
            self._write()
            self._stale = False
            self._written = time.monotonic()


def _stamps(
    watcher: FolderWatcher,
    library: Library,
    roots: list[Path],
    recursive: bool,
    listing: _Listing,
    arrived: set[Path],
) -> Iterator[ImageStamp | None]:
    """Yield what is there, then what arrives, whose paths are added to `arrived`."""

    def told(change: Change) -> None:
        match change:
            case RootLost(root):
                opening.say([f"{root} went away; its scores are kept until it is back."])
            case RootFound(root):
                opening.say([f"{root} is back."])
            case Trouble(message):
                opening.say([message])
            case _:
                listing.changed()

    found = scan(
        roots, recursive=recursive, on_problem=lambda folder, sentence: opening.say([sentence])
    )
    yield from met(watcher, found)
    for stamp in follow(watcher, library, told=told):
        if stamp is None:
            listing.write()
            opening.back_up(library)
        else:
            arrived.add(stamp.path)
        yield stamp


def _is_gone(event: ScoreEvent) -> bool:
    return take_stamp(event.stamp.path) is None


def _line(event: ScoreEvent) -> str:
    # Names may hold what ends a line or a column.
    path = str(event.stamp.path).translate(_ESCAPES)
    if event.score is None:
        return f"unreadable\t{path}\t{event.error}"
    return f"{event.score.value:.4f}\t{path}"
