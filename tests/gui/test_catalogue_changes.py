"""Whatever happens to a folder, its columns say what a plain dictionary says."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

import numpy as np
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from curator.columns import PathColumn
from curator.gui.models import sorting
from curator.gui.models.block import make_block, make_known_block, natural_key
from curator.gui.models.catalogue import Catalogue, Query, SortKey
from curator.gui.models.presence import Presence
from curator.records import ImageFacts, ImageStamp, Score, ScoreEvent
from tests.gui.known import known_files

PATHS = [f"/f/{folder}{name}" for folder in ("", "s/", "r/") for name in ("a2", "a10", "B", "é")]
CONTENTS = ["ab" * 32, "cd" * 32, "abab" + "00" * 30]

stamps = st.builds(
    ImageStamp, st.sampled_from(PATHS).map(Path), st.integers(1, 2), st.integers(1, 2)
)
scored = st.builds(
    lambda stamp, content, value, precision: ScoreEvent(
        stamp, ImageFacts(content, 4, 3), Score(value, precision)
    ),
    stamps,
    st.sampled_from(CONTENTS),
    st.sampled_from([-0.0, 0.0, 1.5, -2.0]),
    st.sampled_from(["float32", "bfloat16"]),
)
unreadable = st.builds(ScoreEvent, stamps, error=st.sampled_from(["No.", "Never."]))
waiting = st.builds(ScoreEvent, stamps)
events = scored | unreadable | waiting
folders = st.lists(events, max_size=8)
queries = st.builds(
    Query,
    st.sampled_from([SortKey.SCORE, SortKey.NAME, SortKey.DATE, SortKey.SIZE]),
    st.booleans(),
    st.sampled_from(["", "a", "A1", "É", "0", "/"]),
    st.sampled_from([None, 0.0]),
    st.sampled_from([None, 1.0]),
)


@dataclasses.dataclass
class Entry:
    event: ScoreEvent
    value: float | None


class CatalogueMachine(RuleBasedStateMachine):
    @initialize(known=folders, mending=st.booleans())
    def begin(self, known: list[ScoreEvent], mending: bool) -> None:
        # Orders of few files are made anew at each change unless it is asked for otherwise.
        self._few, sorting._FEW = sorting._FEW, 0 if mending else sorting._FEW
        self.catalogue = Catalogue()
        self.files: dict[str, Entry] = {}
        self.base: PathColumn | None = None
        if known:
            self.apply(known[:2])  # as the first page
            self.tell(known)

    def teardown(self) -> None:
        if hasattr(self, "_few"):
            sorting._FEW = self._few

    @rule(known=folders)
    def tell(self, known: list[ScoreEvent]) -> None:
        """The library tells the folder, for the first time or anew."""
        told = known_files(list({os.fspath(e.stamp.path): e for e in known}.values()))
        if not len(told):
            return
        self.catalogue.apply(make_known_block(told, self.base))
        self.base = self.base or told.paths
        for row in range(len(told)):
            self._expect(told.event(row))

    @rule(some=folders)
    def apply(self, some: list[ScoreEvent]) -> None:
        self.catalogue.apply(make_block(some))
        for event in {os.fspath(e.stamp.path): e for e in some}.values():
            self._expect(event)

    def _expect(self, event: ScoreEvent) -> None:
        path = os.fspath(event.stamp.path)
        before = self.files.get(path)
        value = None if event.score is None else event.score.value
        if before is not None and event.score is None and event.error is None:
            if before.event.stamp == event.stamp:
                return
            value = before.value
        self.files[path] = Entry(event, value)

    @rule(paths=st.lists(st.sampled_from([*PATHS, "/f/s", "/f/r"]), max_size=3))
    def remove(self, paths: list[str]) -> None:
        self.catalogue.remove(paths)
        for gone in paths:
            for path in list(self.files):
                if path == gone or path.startswith(gone + "/"):
                    del self.files[path]

    @rule(old=st.sampled_from(PATHS), new=st.sampled_from(PATHS))
    def move(self, old: str, new: str) -> None:
        self.catalogue.move(old, new)
        self._move(old, new)

    @rule(old=st.sampled_from(["/f/s", "/f/r"]), new=st.sampled_from(["/f/s", "/f/r", "/f"]))
    def move_folder(self, old: str, new: str) -> None:
        self.catalogue.move(old, new)
        for path in [path for path in self.files if path.startswith(old + "/")]:
            self._move(path, new + path[len(old) :])

    def _move(self, source: str, target: str) -> None:
        entry = self.files.pop(source, None)
        if entry is not None:
            stamp = dataclasses.replace(entry.event.stamp, path=Path(target))
            self.files[target] = Entry(dataclasses.replace(entry.event, stamp=stamp), entry.value)

    @rule()
    def forget_scores(self) -> None:
        self.catalogue.forget_scores()
        for entry in self.files.values():
            stamp, facts = entry.event.stamp, entry.event.facts
            entry.event, entry.value = ScoreEvent(stamp, facts), None

    @rule(met=st.sets(st.sampled_from(PATHS)), plain=st.booleans())
    def keep_only(self, met: set[str], plain: bool) -> None:
        base = self.base
        if plain or base is None:
            present = Presence.of(met)
        else:
            present = Presence(base, np.array([path in met for path in base], dtype=bool), met)
        self.catalogue.keep_only(present)
        self.files = {path: entry for path, entry in self.files.items() if path in met}

    @precondition(lambda self: self.files)
    @rule(query=queries)
    def order(self, query: Query) -> None:
        catalogue = self.catalogue
        catalogue.update_percentiles()
        ids = catalogue.order(query)
        shown = [os.fspath(catalogue.event_of(i).stamp.path) for i in ids]
        assert sorted(shown) == sorted(p for p, entry in self.files.items() if keeps(query, entry))
        keys = [sort_key(query, self.files[path]) for path in shown]
        assert keys == sorted(keys)
        found = catalogue.starting(query.text)
        assert [bool(found[i]) for i in ids] == [
            Path(path).name.casefold().startswith(query.text.casefold()) for path in shown
        ]

    @invariant()
    def every_file_is_known_as_it_is(self) -> None:
        if not hasattr(self, "catalogue"):
            return
        catalogue = self.catalogue
        assert catalogue.count == len(self.files)
        for path in PATHS:
            identity, entry = catalogue.id_of(path), self.files.get(path)
            assert (identity is None) == (entry is None)
            if identity is None or entry is None:
                continue
            event = catalogue.event_of(identity)
            assert dataclasses.replace(event, cached=False) == dataclasses.replace(
                entry.event, cached=False
            )
            assert catalogue.name_of(identity) == Path(path).name
            value = catalogue.scores[identity]
            assert (None if np.isnan(value) else value) == entry.value
        for content in CONTENTS:
            held = sorted(
                p
                for p, e in self.files.items()
                if e.event.facts is not None and e.event.facts.content_hash == content
            )
            ids = catalogue.ids_with(content)
            assert sorted(os.fspath(e.stamp.path) for e in catalogue.events_of(ids)) == held


def keeps(query: Query, entry: Entry) -> bool:
    if query.text.casefold() not in entry.event.stamp.path.name.casefold():
        return False
    if query.low is None and query.high is None:
        return True
    if entry.value is None or entry.event.error is not None:
        return False
    low, high = query.low, query.high
    return (low is None or entry.value >= low) and (high is None or entry.value <= high)


def sort_key(query: Query, entry: Entry) -> tuple[object, ...]:
    event, sign = entry.event, -1 if query.descending else 1
    name = natural_key(event.stamp.path.name)
    if event.error is not None:
        return (True, False, 0, name)
    if query.sort is SortKey.SCORE:
        return (False, entry.value is None, sign * (entry.value or 0.0), name)
    if query.sort is SortKey.DATE:
        return (False, False, sign * event.stamp.mtime_ns, name)
    if query.sort is SortKey.SIZE:
        return (False, False, sign * event.stamp.size, name)
    # Names that sort the other way round: what is not there is larger than any letter.
    letters = (*(sign * ord(letter) for letter in name), sign * -1)
    return (False, False, letters, "")


CatalogueMachine.TestCase.settings = settings(
    max_examples=60, stateful_step_count=15, deadline=None
)
TestCatalogue = CatalogueMachine.TestCase


def test_a_whole_folder_that_is_shown_already_touches_only_what_is_new() -> None:
    known = [
        ScoreEvent(
            ImageStamp(Path(f"/f/{name}.png"), 1, 1),
            ImageFacts(name * 64, 4, 3),
            Score(1.5, "float32"),
        )
        for name in "abcd"
    ]
    catalogue = Catalogue()
    catalogue.apply(make_block(known[:3]))
    touched = catalogue.apply(make_known_block(known_files(known)))
    assert [catalogue.name_of(identity) for identity in touched.tolist()] == ["d.png"]
    assert len(catalogue.order(Query())) == 4


def test_what_is_gone_leaves_unless_it_is_elsewhere_by_now() -> None:
    def scored_at(name: str) -> ScoreEvent:
        facts = ImageFacts(name * 64, 4, 3)
        return ScoreEvent(ImageStamp(Path(f"/f/{name}.png"), 1, 1), facts, Score(1.5, "float32"))

    catalogue, other = Catalogue(), Catalogue()
    for each in (catalogue, other):
        each.apply(make_known_block(known_files([scored_at(name) for name in "abc"])))
        each.apply(make_block([scored_at(name) for name in "def"]))
    told = catalogue.paths_of(catalogue.order(Query(SortKey.NAME, descending=False)))
    assert [path.name for path in told.make()] == [f"{name}.png" for name in "abcdef"]
    for name in "bd":
        catalogue.move(f"/f/{name}.png", f"/f/{name}{name}.png")
    gone = told.only([True, True, False, True, True, False])
    catalogue.remove_ones(gone)
    left = catalogue.order(Query(SortKey.NAME, descending=False))
    assert [catalogue.name_of(each) for each in left] == ["bb.png", "c.png", "dd.png", "f.png"]
    other.remove_ones(gone)
    assert other.count == 6
