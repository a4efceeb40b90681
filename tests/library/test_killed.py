"""A program killed while it writes costs at most the batch that it was writing."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from curator.library import Library
from tests.library.samples import KEY
from tests.library.test_concurrency import writer
from tests.library.writer import BATCH, folder_of


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_batch_told_as_kept_is_there_after_a_kill(library: Library, seed: int) -> None:
    library.close()
    moments = random.Random(seed)
    kept: dict[str, int] = {}
    for name in ("first", "second"):  # the second begins on what the first one left
        with writer(library.path, name, 1_000_000) as process:
            assert process.stdout is not None
            before = moments.randrange(1, 40)
            for _ in range(before):
                assert process.stdout.readline() == "kept\n"
            # Meanwhile the writer is somewhere in its next batches.
            for _ in range(moments.randrange(200_000)):
                pass
            process.kill()
            rest = process.stdout.read()
            process.wait()
        kept[name] = before + rest.count("kept\n")
        _check(library.path, name, at_least=kept[name])
    _check(library.path, "first", at_least=kept["first"])


def _check(path: Path, name: str, *, at_least: int) -> None:
    with Library(path) as library:
        assert library.notices == ()
        assert library.integrity_check() == []
        found = [event.stamp.path for event in library.known([Path("/") / name], KEY)]
        whole, partial = divmod(len(found), BATCH)
        assert partial == 0
        assert whole >= at_least
        assert {path.parent for path in found} == {folder_of(name, n) for n in range(whole)}
