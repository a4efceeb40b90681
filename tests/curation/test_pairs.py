"""Picks between two: simulated people, what is asked of them and what is made of it."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from numpy.typing import NDArray

from curator.curation.meaning import tied_pairs
from curator.curation.pairs import Standing, asked_pairs, fit, held_out, pair_of
from curator.curation.questions import choose_pairs
from curator.library.names import Pick

pytestmark = pytest.mark.each_database


def standing_of(scores: NDArray[np.float64], deviation: float = np.nan) -> Standing:
    hashes = tuple(f"{number:064x}" for number in range(len(scores)))
    return Standing(hashes, scores.astype(np.float64), np.full(len(scores), deviation))


def pick(winner: int, loser: int, *, tie: bool = False) -> Pick:
    return Pick(f"{winner:064x}", f"{loser:064x}", tie, 0, None)


class Person:
    """Prefers by a taste of her own, more surely where it differs more."""

    def __init__(self, likes: NDArray[np.float64], seed: int = 0) -> None:
        self.likes = likes
        self.rng = np.random.default_rng(seed)

    def choose(self, pair: tuple[str, str]) -> Pick:
        first, second = (int(content_hash, 16) for content_hash in pair)
        chance = 1 / (1 + np.exp(self.likes[second] - self.likes[first]))
        return pick(first, second) if self.rng.random() < chance else pick(second, first)


def agreement_with(likes: NDArray[np.float64], strengths: NDArray[np.float64]) -> float:
    """Share of all pairs that two rankings order alike."""
    rows, columns = np.triu_indices(len(likes), 1)
    return float(np.mean((likes[rows] > likes[columns]) == (strengths[rows] > strengths[columns])))


def test_without_picks_the_ranking_is_the_models() -> None:
    scores = np.random.default_rng(1).normal(size=50)
    taste = fit(standing_of(scores), [])
    assert taste.order().tolist() == np.argsort(-scores).tolist()
    assert taste.agreement == pytest.approx(1)


def test_one_pick_moves_two_neighbours_and_nobody_else() -> None:
    standing = standing_of(-np.arange(40.0))
    taste = fit(standing, [pick(11, 10)])
    order = taste.order().tolist()
    assert order.index(11) < order.index(10)
    others = [row for row in order if row not in (10, 11)]
    assert others == sorted(others)
    assert abs(order.index(11) - 11) < 12


def test_picks_of_other_pictures_are_left_out() -> None:
    standing = standing_of(-np.arange(5.0))
    stranger = Pick("ff" * 32, standing.content_hashes[4], False, 0, None)
    assert np.array_equal(fit(standing, [stranger]).strengths, fit(standing, []).strengths)


def test_a_tie_draws_two_together() -> None:
    standing = standing_of(np.array([3.0, 2.0, 1.0]))
    plain, tied = (fit(standing, picks).strengths for picks in ([], [pick(0, 2, tie=True)]))
    assert plain[0] - plain[2] > tied[0] - tied[2] > 0
    turned = fit(standing, [pick(2, 0, tie=True)]).strengths
    assert turned == pytest.approx(tied)


def test_the_mode_is_a_mode() -> None:
    """No strengths near those found are more probable, by the definition of the model."""
    rng = np.random.default_rng(4)
    standing = standing_of(rng.normal(size=8))
    picks = [
        pick(*rng.permutation(8)[:2].tolist(), tie=bool(rng.random() < 0.2)) for _ in range(25)
    ]
    taste, deviates = fit(standing, picks), standing.deviates()

    def surprise(agreement: float, strengths: NDArray[np.float64]) -> float:
        total = ((strengths - agreement * deviates) ** 2).sum() / 2 + (agreement - 1) ** 2 / 2
        for each in picks:
            sure = strengths[int(each.winner, 16)] - strengths[int(each.loser, 16)]
            won, lost = np.log1p(np.exp(-sure)), np.log1p(np.exp(sure))
            total += (won + lost) / 2 if each.tie else won
        return float(total)

    least = surprise(taste.agreement, taste.strengths)
    for _ in range(100):
        nudge = rng.normal(0, 0.01, 9)
        assert surprise(taste.agreement + nudge[8], taste.strengths + nudge[:8]) > least


def test_the_covariance_is_that_of_the_tastes() -> None:
    standing = standing_of(np.zeros(2))
    few, many = (fit(standing, [pick(0, 1), pick(1, 0)] * n).covariance for n in (1, 50))
    difference = np.array([1.0, -1.0])
    assert difference @ few[:2, :2] @ difference > 4 * difference @ many[:2, :2] @ difference
    assert (difference @ many[:2, :2] @ difference) > 0


@pytest.mark.parametrize(("own", "helps"), [(1.5, True), (0.0, False)])
def test_held_out_picks_tell_whether_the_taste_is_a_taste(own: float, helps: bool) -> None:
    rng = np.random.default_rng(3)
    scores = np.sort(rng.normal(size=40))[::-1]
    standing = standing_of(scores, 0.3)
    person = Person(3 * standing.deviates() + own * 3 * rng.normal(size=40))
    picks: list[Pick] = []
    for _ in range(14):
        questions = choose_pairs(standing, fit(standing, picks), asked_pairs(picks), 20)
        picks += [person.choose(pair) for pair in questions]
    result = held_out(standing, picks)
    assert result is not None
    assert result.picks == len(picks)
    assert result.by_taste.low <= result.by_taste.value <= result.by_taste.high
    assert (result.gain.low > 0) is helps
    assert result.gain.value == pytest.approx(result.by_taste.value - result.by_score.value)
    if helps:
        before = agreement_with(person.likes, fit(standing, []).strengths)
        assert agreement_with(person.likes, fit(standing, picks).strengths) > before + 0.05


def test_too_few_picks_foretell_nothing() -> None:
    standing = standing_of(-np.arange(30.0))
    assert held_out(standing, [pick(n, n + 1) for n in range(9)]) is None
    ties = [pick(n, n + 1, tie=True) for n in range(20)]
    assert held_out(standing, ties) is None


def test_questions_begin_at_the_top_or_around_the_cut() -> None:
    standing = standing_of(-np.arange(1000.0), 50.0)
    taste = fit(standing, [])
    top = choose_pairs(standing, taste, (), 5)
    assert {int(content, 16) for pair in top for content in pair} == set(range(10))
    around = choose_pairs(standing, taste, (), 5, cut=200)
    assert all(180 < int(content, 16) < 220 for pair in around for content in pair)


def test_an_open_question_comes_before_a_closed_one() -> None:
    standing = standing_of(np.zeros(4))
    taste = fit(standing, [pick(0, 1)])
    asked = asked_pairs([pick(0, 1)])
    assert choose_pairs(standing, taste, asked, 1) == [pair_of(*standing.content_hashes[2:])]


def test_what_deviations_tell_apart_is_not_asked() -> None:
    assert (
        choose_pairs(
            standing_of(-np.arange(9.0), 0.1), fit(standing_of(-np.arange(9.0)), []), (), 9
        )
        == []
    )
    nothing = standing_of(np.zeros(0))
    assert choose_pairs(nothing, fit(nothing, []), (), 3) == []


@given(st.integers(2, 40), st.integers(1, 30), st.integers(0, 40), st.integers(0, 9))
def test_a_round_asks_of_each_picture_once(count: int, wanted: int, cut: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    standing = standing_of(rng.integers(0, 9, count).astype(float), 0.7)
    questions = choose_pairs(standing, fit(standing, []), (), wanted, cut)
    pictures = list(itertools.chain(*questions))
    assert len(set(pictures)) == len(pictures) <= 2 * wanted
    for pair in questions:
        first, second = (int(content, 16) for content in pair)
        assert tied_pairs(standing.scores[first], standing.scores[second], 0.7, 0.7)


class Session(RuleBasedStateMachine):
    """Someone answers, or takes back, until nothing is left to ask."""

    @initialize(count=st.integers(2, 14), seed=st.integers(0, 3))
    def begin(self, count: int, seed: int) -> None:
        rng = np.random.default_rng(seed)
        self.standing = standing_of(rng.normal(size=count), 0.8)
        self.person = Person(rng.normal(size=count), seed)
        self.picks: list[Pick] = []

    @rule(count=st.integers(1, 6), ties=st.booleans())
    def answer(self, count: int, ties: bool) -> None:
        asked = asked_pairs(self.picks)
        taste = fit(self.standing, self.picks)
        for pair in choose_pairs(self.standing, taste, asked, count):
            assert pair not in asked, "asked twice"
            first, second = (int(content, 16) for content in pair)
            self.picks.append(pick(first, second, tie=True) if ties else self.person.choose(pair))

    @rule()
    def take_back(self) -> None:
        self.picks = self.picks[:-1]

    @invariant()
    def the_taste_is_sound(self) -> None:
        taste = fit(self.standing, self.picks)
        assert np.isfinite(taste.strengths).all()
        assert sorted(taste.order().tolist()) == list(range(len(taste.strengths)))
        assert (np.linalg.eigvalsh(taste.covariance) > 0).all()
        assert len(asked_pairs(self.picks)) == len(self.picks)
        again = fit(self.standing, self.picks[::-1])
        np.testing.assert_allclose(again.strengths, taste.strengths, atol=1e-6)


TestSession = Session.TestCase
TestSession.settings = settings(max_examples=25, stateful_step_count=12, deadline=None)
