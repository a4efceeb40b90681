"""Filter sessions: deciding, stepping back, ending, and going on after a crash."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.curation.actions import Journal
from curator.curation.culling import Culling, Decision, End
from curator.library import Library
from curator.records import Marks
from tests.library.samples import facts

pytestmark = pytest.mark.each_database

CONTENTS = [facts(number).content_hash for number in range(5)]
A, B, C, D, E = CONTENTS


def test_each_decision_goes_on_to_the_next_picture() -> None:
    session = Culling(CONTENTS)
    assert session.current == A
    session.pick()
    session.reject()
    session.rate(3)
    session.skip()
    session.label(2)  # often on top of another decision
    assert session.current == E
    session.rate(5)
    assert (session.position, session.current) == (5, None)
    summary = session.summary()
    assert (summary.picked, summary.rejected, summary.rated, summary.labelled) == (1, 1, 2, 1)
    assert summary.left == 1
    assert session.decision(E) == Decision(stars=5, color=2)
    with pytest.raises(ValueError, match="behind the last"):
        session.pick()


def test_stepping_back_shows_the_picture_again_without_its_decision() -> None:
    session = Culling(CONTENTS)
    session.pick()
    session.skip()
    session.rate(4)
    session.go_to(0)
    session.reject()
    session.step_back()
    assert (session.current, session.decision(A)) == (A, Decision(flag=1))
    session.step_back()
    assert (session.current, session.decision(C)) == (C, None)
    session.step_back()
    assert session.current == B
    session.step_back()
    assert (session.current, session.decision(A)) == (A, None)
    assert not session.can_step_back
    session.step_back()
    assert not session.summary().decided


def test_a_decision_can_be_cleared() -> None:
    session = Culling(CONTENTS)
    session.rate(4, advance=False)
    session.clear()
    session.clear()
    assert (session.current, session.decision(A)) == (A, None)
    session.step_back()
    assert session.decision(A) == Decision(stars=4)


def test_a_commit_is_one_step_and_touches_only_what_was_decided(library: Library) -> None:
    journal = Journal(library)
    with journal.edit("Before") as edit:
        edit.set_marks({A: Marks(5, 0, 3), B: Marks(1, -1, 0)})
    session = Culling(CONTENTS)
    session.pick()
    session.reject()
    session.skip()
    session.rate(2)
    assert library.curation.marks_of([D]) == {}
    with journal.edit("Meanwhile, in another window") as edit:
        edit.mark([D], color=6)
    assert session.commit(library, journal) == 3
    assert library.curation.marks_of(CONTENTS) == {
        A: Marks(5, 1, 3),
        B: Marks(1, -1, 0),
        D: Marks(2, 0, 6),
    }
    assert session.end is End.COMMITTED
    with pytest.raises(ValueError, match="committed"):
        session.step_back()
    undone = journal.undo()
    assert undone is not None
    assert undone.entry.title == "Filter 3 pictures"
    assert library.curation.marks_of([A, D]) == {A: Marks(5, 0, 3), D: Marks(0, 0, 6)}


def test_an_abandoned_session_leaves_no_trace(library: Library) -> None:
    session = Culling(CONTENTS)
    session.pick()
    library.curation.keep_draft(session.take_unkept())
    session.abandon(library)
    assert library.curation.draft() == {}
    assert library.curation.marks_of(CONTENTS) == {}
    assert Journal(library).entries() == []


def test_a_session_goes_on_after_a_crash(library: Library) -> None:
    session = Culling(CONTENTS)
    session.pick()
    session.rate(3)
    library.curation.keep_draft(session.take_unkept())
    session.step_back()
    session.reject()
    session.skip()
    library.curation.keep_draft(session.take_unkept())
    assert session.take_unkept() == {}
    # The program dies here; the folder has another order and one picture less next time.
    again = Culling.resume(library, [E, B, C, D])
    assert again.current == E
    assert again.decision(B) == Decision(flag=-1)
    again.pick()
    assert again.commit(library, Journal(library)) == 3
    assert library.curation.marks_of(CONTENTS) == {
        A: Marks(flag=1),
        B: Marks(flag=-1),
        E: Marks(flag=1),
    }
    assert library.curation.draft() == {}


def test_a_picture_that_is_there_twice_is_shown_once() -> None:
    assert len(Culling([A, B, A])) == 2


steps = st.lists(
    st.one_of(
        st.sampled_from([("pick",), ("reject",), ("skip",), ("clear",)]),
        st.tuples(st.just("rate"), st.integers(0, 5)),
        st.tuples(st.just("label"), st.integers(0, 6)),
    ),
    max_size=12,
)


@given(steps, st.integers(0, 12))
def test_steps_taken_back_were_never_made(taken: list[tuple[str, int]], back: int) -> None:
    states = []
    session = Culling(CONTENTS)

    def state() -> tuple[int, list[Decision | None]]:
        return session.position, [session.decision(content) for content in CONTENTS]

    for name, *values in taken:
        if session.current is not None and (name != "clear" or session.decision(session.current)):
            states.append(state())
            getattr(session, name)(*values)
    for _ in range(min(back, len(states))):
        session.step_back()
        assert state() == states.pop()
