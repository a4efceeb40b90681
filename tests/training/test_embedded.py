from __future__ import annotations

from pathlib import Path

import torch

from curator.scoring.network import ArtScoreNet
from curator.training.embedded import Counts, collected
from curator.training.restyled import Restyle
from curator.training.task import DefaultTask
from tests.training.colours import tinted
from tests.training.test_task import flat_and_striped


def test_embeddings_are_kept_for_the_same_network_alone(tmp_path: Path) -> None:
    torch.manual_seed(0)
    task = DefaultTask(flat_and_striped(per_kind=5), [(1.0, 64)])
    counts = Counts(damaged=2, blended=1, copied=2, restyled=1, repainted=1)
    first, other = ArtScoreNet(width=8), ArtScoreNet(width=8)
    for network in (first, other):
        task.recalibrate(network)
    calls: list[int] = []

    def counting(pictures: torch.Tensor, styles: torch.Tensor) -> torch.Tensor:
        calls.append(len(pictures))
        return tinted(pictures, styles)

    def again(network: ArtScoreNet, restyle: Restyle = counting) -> torch.Tensor:
        return collected(task, [network], counts, restyle, tmp_path / "kept.pt").overdone

    of_first = again(first)
    painted = len(calls)
    assert painted > 0
    assert torch.equal(again(first), of_first)
    assert len(calls) == painted
    assert not torch.equal(again(other), of_first)
    assert len(calls) == 2 * painted
