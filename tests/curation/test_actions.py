"""Doing, undoing and doing again, in any order and across restarts."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from curator.curation.actions import Journal, Payload, Progress, UndoError, go_on
from curator.errors import CurationError
from curator.library import Library
from curator.library.curation import Curation
from curator.library.digests import unpack
from curator.library.journal import Entry
from curator.records import Marks, ModelKey
from tests.library.samples import facts

pytestmark = pytest.mark.each_database

CONTENTS = [facts(number).content_hash for number in range(6)]
NAMES = ["Night", "night  SKY", "Ünï", "a'b\"c%", "日本"]


def everything(library: Library) -> dict[str, Any]:
    """All that curation knows, to compare by."""
    curation = library.curation
    marks = curation.all_marks()
    columns = zip(marks.stars.tolist(), marks.flags.tolist(), marks.colors.tolist(), strict=True)
    return {
        "marks": dict(zip(unpack(marks.contents), columns, strict=True)),
        "tags": curation.tags(),
        "tags_of": curation.tags_of(CONTENTS),
        "collections": [(each, curation.members(each.name)) for each in curation.collections()],
        "queries": curation.queries(),
        "picks": [(pick.winner, pick.loser, pick.tie, pick.model) for pick in curation.picks()],
    }


class Rename:
    """An action on a file, as small as can be."""

    kind = "rename"
    title = "Rename a file"

    def __init__(self, here: Path, there: Path) -> None:
        self.here, self.there = here, there

    @classmethod
    def revive(cls, _title: str, payload: Payload) -> Rename:
        return cls(Path(payload["here"]), Path(payload["there"]))

    @property
    def done(self) -> bool:
        return self.there.exists()

    def payload(self) -> Payload:
        return {"here": str(self.here), "there": str(self.there)}

    def apply(self, progress: Progress) -> list[str]:
        self.here.rename(self.there)
        progress(1, 1)
        return []

    def revert(self, progress: Progress) -> list[str]:
        if not self.there.exists():
            raise UndoError("The file is gone.", for_good=True)
        self.there.rename(self.here)
        progress(1, 1)
        return []


REVIVERS = {"rename": Rename.revive}

some = st.lists(st.sampled_from(CONTENTS), min_size=1, unique=True)
names = st.sampled_from(NAMES)
places = st.integers(0, 7)


class Session(RuleBasedStateMachine):
    """A person, a window that is closed and opened again, and what they should see."""

    #: Set by the test.
    empty: Path

    @initialize()
    def start(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "library.sqlite"
        shutil.copy(self.empty, self.path)
        self.file = self.folder / "0.png"
        self.file.touch()
        self.open()
        self.past = [self.seen()]
        self.future: list[Any] = []

    def open(self) -> None:
        self.library = Library(self.path, backups_kept=0)
        self.journal = Journal(self.library, REVIVERS)

    def seen(self) -> Any:
        return everything(self.library), sorted(each.name for each in self.folder.glob("*.png"))

    def do(self, change: Callable[[Any], None]) -> None:
        before = self.seen()
        try:
            with self.journal.edit("Do something") as edit:
                change(edit)
        except CurationError:
            assert self.seen() == before
        after = self.seen()
        if after != before:
            self.past.append(after)
            self.future.clear()

    @rule(
        contents=some,
        stars=st.none() | st.integers(0, 5),
        flag=st.none() | st.integers(-1, 1),
        color=st.none() | st.integers(0, 6),
    )
    def mark(self, contents: list[str], **given: int | None) -> None:
        self.do(lambda edit: edit.mark(contents, **given))

    @rule(contents=some, name=names)
    def tag(self, contents: list[str], name: str) -> None:
        self.do(lambda edit: edit.tag(contents, name))

    @rule(contents=some, name=names)
    def untag(self, contents: list[str], name: str) -> None:
        self.do(lambda edit: edit.untag(contents, name))

    @rule(old=names, new=names)
    def rename_tag(self, old: str, new: str) -> None:
        self.do(lambda edit: edit.rename_tag(old, new))

    @rule(sources=st.lists(names, min_size=1), into=names)
    def merge_tags(self, sources: list[str], into: str) -> None:
        self.do(lambda edit: edit.merge_tags(sources, into))

    @rule(name=names)
    def delete_tag(self, name: str) -> None:
        self.do(lambda edit: edit.delete_tag(name))

    @rule(contents=some, name=names, position=st.none() | places)
    def collect(self, contents: list[str], name: str, position: int | None) -> None:
        self.do(lambda edit: edit.collect(contents, name, position=position))

    @rule(contents=some, name=names)
    def uncollect(self, contents: list[str], name: str) -> None:
        self.do(lambda edit: edit.uncollect(contents, name))

    @rule(old=names, new=names, position=places)
    def change_collections(self, old: str, new: str, position: int) -> None:
        self.do(lambda edit: edit.rename_collection(old, new))
        self.do(lambda edit: edit.move_collection(new, position))

    @rule(name=names)
    def delete_collection(self, name: str) -> None:
        self.do(lambda edit: edit.delete_collection(name))

    @rule(name=names, other=names, position=places)
    def change_queries(self, name: str, other: str, position: int) -> None:
        self.do(lambda edit: edit.save_query(name, f"stars:>{position}"))
        self.do(lambda edit: edit.move_query(name, position))
        self.do(lambda edit: edit.rename_query(name, other))

    @rule(name=names)
    def delete_query(self, name: str) -> None:
        self.do(lambda edit: edit.delete_query(name))

    @rule(pair=st.permutations(CONTENTS), tie=st.booleans(), ranked=st.booleans())
    def pick(self, pair: list[str], tie: bool, ranked: bool) -> None:
        model = ModelKey("a" * 64, "squash-224-v1") if ranked else None
        self.do(lambda edit: edit.pick(pair[0], pair[1], tie=tie, model=model))

    @rule(contents=some, name=names)
    def do_several_things_in_one_step(self, contents: list[str], name: str) -> None:
        def change(edit: Any) -> None:
            edit.tag(contents, name)
            edit.mark(contents, stars=5)
            edit.delete_tag(name)
            edit.tag(contents[:1], name)
            edit.set_marks({contents[0]: Marks(1, -1, 6)})

        self.do(change)

    @rule()
    def rename_a_file(self) -> None:
        [here] = self.folder.glob("*.png")
        there = here.with_name(f"{int(here.stem) + 1}.png")
        self.journal.perform(Rename(here, there))
        self.past.append(self.seen())
        self.future.clear()

    @rule()
    def undo(self) -> None:
        outcome = self.journal.undo()
        assert (outcome is None) == (len(self.past) == 1)
        if outcome is not None:
            self.future.append(self.past.pop())

    @rule()
    def redo(self) -> None:
        outcome = self.journal.redo()
        assert (outcome is None) == (not self.future)
        if outcome is not None:
            self.past.append(self.future.pop())

    @precondition(lambda self: len(self.past) > 2)
    @rule()
    def undo_everything_and_do_it_again(self) -> None:
        steps = 0
        while self.journal.undo() is not None:
            steps += 1
        assert self.seen() == self.past[0]
        for _ in range(steps):
            self.journal.redo()

    @rule()
    def restart(self) -> None:
        self.library.close()
        self.open()

    @invariant()
    def everything_is_as_it_should_be(self) -> None:
        if hasattr(self, "past"):
            assert self.seen() == self.past[-1]

    def teardown(self) -> None:
        if hasattr(self, "library"):
            assert self.library.integrity_check() == []
            self.library.close()
            shutil.rmtree(self.folder)


def test_any_history_can_be_undone_and_done_again(empty_library: Path) -> None:
    class Here(Session):
        empty = empty_library

    Here.TestCase.settings = settings(
        max_examples=12,
        stateful_step_count=25,
        suppress_health_check=list(HealthCheck),
        # To make a failing history shorter takes minutes, and 25 steps can be read.
        phases=[Phase.explicit, Phase.reuse, Phase.generate],
    )
    Here.TestCase("runTest").runTest()


def test_an_outcome_says_what_views_must_look_at_again(library: Library) -> None:
    journal = Journal(library)
    with journal.edit("Rate two") as edit:
        edit.mark(CONTENTS[:2], stars=4)
    with journal.edit("Tag one") as edit:
        edit.tag(CONTENTS[2:3], "night")
    first, second = journal.undo(), journal.undo()
    assert first is not None
    assert second is not None
    assert first.entry.title == "Tag one"
    assert first.contents == {CONTENTS[2]}
    assert first.tables == {"tags", "taggings"}
    assert second.contents == set(CONTENTS[:2])
    assert second.tables == {"marks"}


def test_an_edit_that_changes_nothing_is_no_step(library: Library) -> None:
    journal = Journal(library)
    with journal.edit("Rate") as edit:
        edit.mark(CONTENTS, stars=3)
    journal.undo()
    with journal.edit("Rate, and think better of it") as edit:
        edit.mark(CONTENTS, stars=3)
        edit.mark(CONTENTS, stars=0)
    with journal.edit("Clear what is clear") as edit:
        edit.mark(CONTENTS, flag=0)
    assert journal.next_to_undo is None
    redone = journal.redo()  # neither cost the step that was undone
    assert redone is not None
    assert redone.entry.title == "Rate"


def test_an_edit_that_fails_half_way_leaves_nothing(library: Library) -> None:
    journal = Journal(library)

    def change() -> None:
        with journal.edit("Two things") as edit:
            edit.mark(CONTENTS, stars=3)
            edit.untag(CONTENTS, "nihgt")

    with pytest.raises(CurationError, match="no tag “nihgt”"):
        change()
    assert library.curation.marks_of(CONTENTS) == {}
    assert journal.entries() == []


def test_marks_beyond_their_range_are_a_bug(library: Library) -> None:
    with pytest.raises(ValueError, match="no such marks"), Journal(library).edit("Rate") as edit:
        edit.mark(CONTENTS, stars=6)


def test_what_another_window_did_is_not_undone_by_surprise(library: Library) -> None:
    here, there = Journal(library), Journal(library)
    with here.edit("Rate") as edit:
        edit.mark(CONTENTS, stars=3)
    shown = here.next_to_undo
    assert shown is not None
    with there.edit("Reject") as edit:
        edit.mark(CONTENTS, flag=-1)
    with pytest.raises(UndoError, match="Another window"):
        here.undo(shown.number)
    assert library.curation.marks_of(CONTENTS[:1]) == {CONTENTS[0]: Marks(3, -1, 0)}


def test_an_action_that_can_never_be_undone_says_why_and_lets_earlier_ones_be(
    library: Library, tmp_path: Path
) -> None:
    journal = Journal(library, REVIVERS)
    with journal.edit("Rate") as edit:
        edit.mark(CONTENTS, stars=3)
    (tmp_path / "a").touch()
    journal.perform(Rename(tmp_path / "a", tmp_path / "b"))
    (tmp_path / "b").unlink()
    with pytest.raises(UndoError, match="gone"):
        journal.undo()
    assert journal.entries()[0].stuck == "The file is gone."
    undone = journal.undo()
    assert undone is not None
    assert undone.entry.title == "Rate"
    assert library.curation.marks_of(CONTENTS) == {}


def test_an_action_of_an_unknown_kind_is_kept_for_who_knows_it(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "a").touch()
    Journal(library).perform(Rename(tmp_path / "a", tmp_path / "b"))
    with pytest.raises(UndoError, match="newer version"):
        Journal(library).undo()
    assert Journal(library, REVIVERS).undo() is not None
    assert (tmp_path / "a").exists()


def test_an_action_that_fails_before_it_did_anything_is_no_step(
    library: Library, tmp_path: Path
) -> None:
    journal = Journal(library, REVIVERS)
    with pytest.raises(FileNotFoundError):
        journal.perform(Rename(tmp_path / "missing", tmp_path / "b"))
    assert journal.entries() == []


def test_an_action_that_the_program_died_in_can_be_undone(library: Library, tmp_path: Path) -> None:
    class Dying(Rename):
        def apply(self, progress: Progress) -> list[str]:
            super().apply(progress)
            raise KeyboardInterrupt

    (tmp_path / "a").touch()
    action = Dying(tmp_path / "a", tmp_path / "b")
    # What `perform` does before and after it, but for the end that a killed program never comes to.
    library.curation.begin_action(action.kind, action.title, "killed", action.payload())
    with pytest.raises(KeyboardInterrupt):
        action.apply(go_on)
    assert Journal(library, REVIVERS).undo() is not None
    assert (tmp_path / "a").exists()


def test_the_journal_is_limited(library: Library) -> None:
    journal = Journal(library)
    for step in range(505):
        with journal.edit(f"Step {step}") as edit:
            edit.mark(CONTENTS[:1], stars=step % 5 + 1)
    entries = journal.entries(1000)
    assert len(entries) == 500
    assert entries[0].title == "Step 504"


def test_what_left_the_history_while_it_was_to_be_undone_is_told(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, theirs = Journal(library), Journal(library)
    rate(ours, 1)
    listed = Curation.next_to_undo

    def leave(curation: Curation) -> Entry | None:
        entry = listed(curation)
        monkeypatch.undo()
        theirs.undo()
        rate(theirs, 2)  # the step that was undone is dropped
        return entry

    monkeypatch.setattr(Curation, "next_to_undo", leave)
    with pytest.raises(UndoError, match="did something meanwhile"):
        ours.undo()
    assert library.curation.marks_of(CONTENTS[:1]) == {CONTENTS[0]: Marks(2)}


def rate(history: Journal, stars: int) -> None:
    with history.edit("Rate") as edit:
        edit.mark(CONTENTS[:1], stars=stars)


def test_a_payload_of_many_contents_is_short(library: Library) -> None:
    contents = [facts(number).content_hash for number in range(3000)]
    journal = Journal(library)
    with journal.edit("Pick many") as edit:
        edit.mark(contents, flag=1)
    entry = journal.next_to_undo
    assert entry is not None
    assert len(json.dumps(library.curation.payload_of(entry.number))) < 50 * len(contents)
    journal.undo()
    assert len(library.curation.all_marks().stars) == 0
