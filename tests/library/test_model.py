"""Whatever happens to files, in any order, the library agrees with a few dictionaries."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from curator.library import Library
from curator.records import ImageStamp, ModelKey, Score, ScoreEvent
from tests.library.samples import KEY, OTHER_MODEL, OTHER_PREPROCESS, facts

KEYS = st.sampled_from([KEY, OTHER_MODEL, OTHER_PREPROCESS])
CONTENTS = st.integers(0, 5)
SIZES = st.integers(0, 2)
#: Names that begin alike, hold wildcards, or are no UTF-8; few, so that paths meet often.
NAMES = st.sampled_from(["a", "a b", "a%", "á", os.fsdecode(b"a\xe9")])
PATHS = st.lists(NAMES, min_size=1, max_size=3).map(lambda names: Path("/", *names))
FOLDERS = st.lists(NAMES, max_size=1).map(lambda names: Path("/", *names))


def below(path: Path, folder: Path) -> bool:
    return path == folder or folder in path.parents


class Machine(RuleBasedStateMachine):
    """Files on an imagined disk, some known to the library."""

    template: Path

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "library.sqlite"
        shutil.copy(self.template, path)
        self.library = Library(path)
        self.scores: dict[tuple[int, ModelKey], float] = {}
        self.files: dict[Path, tuple[int, int | None]] = {}  # size and content; None is unreadable

    def teardown(self) -> None:
        self.library.close()
        self.folder.cleanup()

    @rule(path=PATHS, size=SIZES, content=CONTENTS, key=KEYS, value=st.floats(-9, 9))
    def see_and_score(
        self, path: Path, size: int, content: int, key: ModelKey, value: float
    ) -> None:
        """Do as the pipeline does: a known content is placed, another scored."""
        known = self.library.find_contents([facts(content).content_hash], key)
        assert bool(known) == ((content, key) in self.scores)
        if known:
            [(seen, score)] = known.values()
            assert score.value == self.scores[content, key]
        else:
            seen, score = facts(content), Score(value, "float32")
            self.scores[content, key] = value
        event = ScoreEvent(ImageStamp(path, size, 7), seen, score, cached=bool(known))
        self.library.record([event], key)
        self.files[path] = size, content

    @rule(path=PATHS, size=SIZES, transient=st.booleans(), key=KEYS)
    def fail_to_read(self, path: Path, size: int, transient: bool, key: ModelKey) -> None:
        stamp = ImageStamp(path, size, 7)
        self.library.record([ScoreEvent(stamp, error="No.", transient=transient)], key)
        if not transient:
            self.files[path] = size, None

    @rule(source=FOLDERS | PATHS, destination=PATHS)
    def move(self, source: Path, destination: Path) -> None:
        if below(destination, source) or below(source, destination):
            return  # no file system allows it
        self.library.move(source, destination)
        moved = {path: file for path, file in self.files.items() if below(path, source)}
        self.files = {path: file for path, file in self.files.items() if path not in moved}
        for path, (size, content) in moved.items():
            if content is not None:
                self.files[destination / path.relative_to(source)] = size, content

    @rule(paths=st.lists(PATHS, max_size=3))
    def forget(self, paths: list[Path]) -> None:
        self.library.forget(paths)
        self.files = {
            path: file
            for path, file in self.files.items()
            if not any(below(path, gone) for gone in paths)
        }

    @rule(roots=st.lists(FOLDERS | PATHS, max_size=3), key=KEYS, recursive=st.booleans())
    def open_folders(self, roots: list[Path], key: ModelKey, recursive: bool) -> None:
        events = self.library.known(roots, key, recursive=recursive)
        assert len(events) == len({event.stamp.path for event in events})
        assert {event.stamp.path: self._told(event) for event in events} == {
            path: self._expected(path, key)
            for path in self.files
            if any(
                below(path, root) if recursive else root in (path, path.parent) for root in roots
            )
        }

    @rule(path=PATHS, size=SIZES, key=KEYS)
    def look_up(self, path: Path, size: int, key: ModelKey) -> None:
        [event] = self.library.lookup([ImageStamp(path, size, 7)], key)
        same = path in self.files and self.files[path][0] == size
        expected = self._expected(path, key) if same else None
        if expected and expected[1] is not None and expected[2] is None:
            expected = None  # a content without a score under the key
        assert (event and self._told(event)) == expected

    @invariant()
    def every_score_ever_given_is_there(self) -> None:
        if hasattr(self, "scores"):
            assert self.library.statistics().scores == len(self.scores)

    @staticmethod
    def _told(event: ScoreEvent) -> tuple[int, str | None, float | None]:
        return (
            event.stamp.size,
            event.facts and event.facts.content_hash,
            event.score and event.score.value,
        )

    def _expected(self, path: Path, key: ModelKey) -> tuple[int, str | None, float | None]:
        size, content = self.files[path]
        if content is None:
            return size, None, None
        return size, facts(content).content_hash, self.scores.get((content, key))


def test_the_library_agrees_with_dictionaries(
    empty_library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Machine, "template", empty_library, raising=False)
    run_state_machine_as_test(
        Machine,
        settings=settings(
            deadline=None,
            max_examples=30,
            stateful_step_count=30,
            suppress_health_check=list(HealthCheck),
        ),
    )
