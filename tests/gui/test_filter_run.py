"""A run forgets nothing, keeps nothing before its end, and always leads to it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from curator.gui.filter_run import Decision, FilterRun
from curator.records import Marks

steps = st.lists(st.sampled_from(["pick", "reject", "skip", "back", "stars", "end"]), max_size=40)


@given(st.integers(1, 5), steps)
def test_the_outcome_is_the_last_word_about_each_picture(count: int, taken: list[str]) -> None:
    contents = [str(number) for number in range(count)]
    run = FilterRun(contents)
    flags: dict[str, int] = {}
    rated: set[str] = set()
    for step in taken:
        current = run.current
        assert current == (contents[run.place] if run.place < count else None)
        if step in ("pick", "reject"):
            flag = 1 if step == "pick" else -1
            run.decide(flag=flag)
            run.forth()
            if current is not None:
                flags[current] = flag
        elif step == "stars":
            run.decide(stars=3)
            rated |= {current} - {None}  # type: ignore[arg-type]
        else:
            {"skip": run.forth, "back": run.back, "end": run.end}[step]()
        assert 0 <= run.place <= count
    expected = {
        content: Marks(3 if content in rated else 0, flags.get(content, 0), 2)
        for content in contents
        if content in rated or content in flags
    }
    assert run.outcome(dict.fromkeys(contents, Marks(color=2))) == expected
    assert run.count_of(1) == sum(flag == 1 for flag in flags.values())
    # Taken up again, it goes on at the first picture that nothing was decided about.
    again = FilterRun(contents, run.decisions)
    undecided = [each for each in contents if each not in run.decisions]
    assert again.current == (undecided[0] if undecided else None)


def test_what_does_not_change_marks_is_no_outcome() -> None:
    run = FilterRun(["a", "b", "a"], {"a": Decision(flag=1), "gone": Decision(flag=1)})
    assert run.contents == ("a", "b")
    assert run.outcome({"a": Marks(flag=1)}) == {}
