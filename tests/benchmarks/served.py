"""What a library on a server costs, beside one in a file: both on this machine."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from curator.address import LibraryPlace
from curator.library import Library
from tests.benchmarks.options import Options
from tests.benchmarks.report import Figure
from tests.benchmarks.synthetic import KEY, events
from tests.served import Server, find_programs

_COUNT = 100_000
_LOT = 256
_ROOT = Path("/pictures")


def served_insert(options: Options) -> Figure:
    """Seconds to keep 100,000 results, a transaction for each lot that scoring makes."""
    return _compare(options, "keep 100,000 results", f"a transaction every {_LOT}", None, _insert)


def served_first_page(options: Options) -> Figure:
    """Seconds from a closed library to the first thousand of 100,000 files, best first."""
    return _compare(options, "the first 1,000 of 100,000, by score", "opened anew", _fill, _page)


def served_known(options: Options) -> Figure:
    """Seconds from a closed library to all 100,000 files with their scores."""
    return _compare(options, "read 100,000 known files", "as columns, opened anew", _fill, _known)


def _compare(
    options: Options,
    what: str,
    notes: str,
    prepare: Callable[[LibraryPlace], None] | None,
    work: Callable[[LibraryPlace], None],
) -> Figure:
    rounds = max(3, options.rounds)
    served, filed = [], []
    with _server() as server:
        for number in range(rounds):
            database = server.make_database()
            path = options.scratch / f"{work.__name__} {number}.sqlite"
            for seconds, place in ((served, server.place(database)), (filed, path)):
                Library(place).close()
                if prepare is not None:
                    prepare(place)
                start = time.perf_counter()
                work(place)
                seconds.append(time.perf_counter() - start)
            server.drop_database(database)
    return Figure(
        what=f"{what}, in a library on a server of this machine",
        figure=median(served),
        unit="s",
        baseline=median(filed),
        baseline_what="the same in a file",
        notes=f"{notes}; median of {rounds} rounds in turn; the server doesn't wait for its disk",
    )


@contextmanager
def _server() -> Iterator[Server]:
    programs = find_programs()
    if programs is None:
        raise RuntimeError("PostgreSQL's initdb and pg_ctl are not installed (Debian: postgresql)")
    with tempfile.TemporaryDirectory(prefix="curator-postgres-") as folder:
        Path(folder).chmod(0o755)
        server = Server(programs, Path(folder))
        try:
            yield server
        finally:
            server.stop()


def _fill(place: LibraryPlace) -> None:
    with Library(place) as library:
        for lot in events(_ROOT, _COUNT):
            library.record(lot, KEY)


def _insert(place: LibraryPlace) -> None:
    with Library(place) as library:
        for lot in events(_ROOT, _COUNT, _LOT):
            library.record(lot, KEY)


def _page(place: LibraryPlace) -> None:
    with Library(place) as library:
        if len(library.first_page(_ROOT, KEY)) != 1000:
            raise RuntimeError("the page is short")


def _known(place: LibraryPlace) -> None:
    with Library(place) as library:
        if len(library.known_files(_ROOT, KEY).paths) != _COUNT:
            raise RuntimeError("files are missing")
