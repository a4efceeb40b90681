"""A window and a command may use one library at once: nothing fails, nothing is lost."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from curator.address import LibraryPlace
from curator.library import Library
from tests.library.samples import KEY, scored
from tests.library.writer import BATCH, batches, folder_of, told, write

pytestmark = pytest.mark.each_database

REPOSITORY = Path(__file__).parents[2]
TIME_OUT_S = 60


@contextmanager
def writer(place: LibraryPlace, name: str, number: int) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.library.writer", told(place), name, str(number)],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def test_two_threads_and_two_programs_write_a_new_library_at_once(
    new_place: LibraryPlace,  # which each of them finds missing
) -> None:
    with (
        writer(new_place, "program 1", 30) as first,
        writer(new_place, "program 2", 30) as second,
        ThreadPoolExecutor(2) as pool,
    ):
        threads = [pool.submit(write, new_place, f"thread {number}", 30) for number in (1, 2)]
        for thread in threads:
            thread.result(TIME_OUT_S)
        for process in (first, second):
            _out, errors = process.communicate(timeout=TIME_OUT_S)
            assert (process.returncode, errors) == (0, "")
    with Library(new_place) as library:
        for name in ("program 1", "program 2", "thread 1", "thread 2"):
            events = library.known([Path("/") / name], KEY)
            assert len(events) == 30 * BATCH
            assert all(event.score is not None for event in events)
        # Half of each batch is shared by all writers, half is each one's own.
        assert library.statistics().contents == 30 * BATCH // 2 * (1 + 4)
        assert library.integrity_check() == []


def test_one_library_serves_many_threads(library: Library) -> None:
    start = threading.Barrier(8)

    def work(name: str) -> int:
        start.wait(TIME_OUT_S)
        for batch, events in zip(range(10), batches(name), strict=False):
            library.record(events, KEY)
            assert len(library.known([folder_of(name, batch)], KEY)) == BATCH
            assert all(library.lookup([event.stamp for event in events], KEY))
        return len(library.known([Path("/") / name], KEY))

    with ThreadPoolExecutor(8) as pool:
        counts = pool.map(work, [f"thread {number}" for number in range(8)], timeout=TIME_OUT_S)
        assert list(counts) == [10 * BATCH] * 8


def test_a_reader_sees_whole_batches_only(library: Library) -> None:
    done = threading.Event()

    def write_batches() -> None:
        try:
            for _, events in zip(range(40), batches("w"), strict=False):
                library.record(events, KEY)
        finally:
            done.set()

    seen = set()
    with ThreadPoolExecutor(1) as pool, Library(library.place) as reader:
        writing = pool.submit(write_batches)
        while not done.is_set():
            seen.add(len(reader.known([Path("/w")], KEY)))
        writing.result(TIME_OUT_S)
    assert all(number % BATCH == 0 for number in seen)


def test_closing_waits_for_the_write_in_progress(library: Library) -> None:
    events = [scored(f"/p/{number}", number, 1.0) for number in range(20_000)]
    began = threading.Event()

    class Announcing(list):  # type: ignore[type-arg]
        def __iter__(self) -> Iterator[object]:
            began.set()
            return super().__iter__()

    with ThreadPoolExecutor(1) as pool:
        writing = pool.submit(library.record, Announcing(events), KEY)
        assert began.wait(TIME_OUT_S)
        library.close()
        writing.result(TIME_OUT_S)
    with Library(library.place) as again:
        assert again.statistics().files == 20_000
