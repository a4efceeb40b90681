from __future__ import annotations

import pytest
import torch

from curator.scoring.network import ArtScoreNet
from curator.training import head
from curator.training.embedded import Counts, collect
from curator.training.head import fit_head
from curator.training.task import DefaultTask
from curator.training.width import beside
from tests.training.colours import tinted
from tests.training.test_task import flat_and_striped
from tests.training.test_width import of_half_the_width


def test_a_fitted_head_tells_the_kinds_apart_on_held_out_pictures(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The stand-in for the teacher judges varied pictures by redness, which tells nothing here.
    monkeypatch.setattr(head, "VARIED_WEIGHT", 0)
    torch.manual_seed(0)
    network = ArtScoreNet(width=8)
    task = DefaultTask(flat_and_striped(per_kind=13), [(1.0, 64)])
    trunk = {k: v.clone() for k, v in network.state_dict().items() if not k.startswith("fc.")}
    task.recalibrate(network)
    data = collect(task, [network], Counts(4, 3, 6, 2, 3), tinted)
    assert data.pictures.shape == (30, 2, network.embedding_size)
    assert data.damaged.shape == (4, 3, network.embedding_size)
    assert data.blended.shape == (3, 5, network.embedding_size)
    assert data.copies.shape == (6, 2, network.embedding_size)
    assert data.restyled.shape == (2, 3, network.embedding_size)
    assert data.overdone.shape == (2, 3, network.embedding_size)
    assert data.repainted.shape == (3, 4, network.embedding_size)
    assert data.varied.shape == (30, network.embedding_size)
    assert data.varied_logits.shape == (30,)
    fit_head(network, data, steps=60)
    photo, art = (
        task.scores(network, task.pictures.rows(kind, train=False), exact=True)
        for kind in ("photo", "art")
    )
    assert photo.max() < art.min()
    for name, before in trunk.items():
        if "running" not in name and "num_batches" not in name:
            assert torch.equal(network.state_dict()[name], before), name


def test_the_head_is_fitted_to_scores_of_the_whole_network() -> None:
    """Of two side by side; what it standardises for itself is taken into its weights."""
    trunks = of_half_the_width(1), of_half_the_width(2)
    network = beside(*trunks)
    task = DefaultTask(flat_and_striped(per_kind=9), [(1.0, 64)])
    data = collect(task, trunks, Counts(2, 2, 2, 2, 2), tinted)
    fit_head(network, data, steps=40)
    rows = task.train_rows["photo"]
    with torch.no_grad():
        again = network.score_embedding(data.pictures[: len(rows), 0]).numpy()
    assert task.scores(network, rows) == pytest.approx(
        again, abs=float(0.05 * abs(again).max() + 0.02)
    )


def test_softer_copies_are_scored_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(2)
    network = ArtScoreNet(width=8)
    task = DefaultTask(flat_and_striped(per_kind=13), [(1.0, 64)])
    data = collect(task, [network], Counts(2, 2, 20, 2, 2), tinted)

    def apart(weight: float) -> float:
        monkeypatch.setattr(head, "STEADY_WEIGHT", weight)
        fit_head(network, data, steps=60)
        with torch.no_grad():
            scores = network.score_embedding(data.copies.flatten(0, 1)).reshape(-1, 2)
        return float((scores[:, 0] - scores[:, 1]).abs().mean() / scores.std())

    assert apart(weight=10) < apart(weight=0)


def test_varied_pictures_are_judged_as_the_teacher_does(monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(3)
    network = ArtScoreNet(width=8)
    task = DefaultTask(flat_and_striped(per_kind=13), [(1.0, 64)])
    task.recalibrate(network)
    data = collect(task, [network], Counts(2, 2, 2, 2, 2), tinted)

    def missed(weight: float) -> float:
        monkeypatch.setattr(head, "VARIED_WEIGHT", weight)
        fit_head(network, data, steps=60)
        with torch.no_grad():
            scores = network.score_embedding(data.varied)
        return float((scores - data.varied_logits).square().mean())

    assert missed(weight=10) < missed(weight=0)
