from __future__ import annotations

import pytest
import torch
from torch import nn

from curator.training.task import Student, new_student
from curator.training.width import beside, widen


def of_width_8(seed: int) -> Student:
    """A student whose batch norms let their inputs through, each their own way."""
    torch.manual_seed(seed)
    student = new_student(8)
    for module in student.modules():
        if isinstance(module, nn.BatchNorm2d):
            nn.init.uniform_(module.weight, 0.5, 1)
            nn.init.uniform_(module.running_mean, -0.1, 0.1)
    return student.eval()


@pytest.fixture(scope="module")
def narrow() -> Student:
    return of_width_8(1)


class TestWiden:
    def test_computes_the_same(self, narrow: Student) -> None:
        x = torch.randn((2, 3, 64, 64))
        wide = widen(narrow, 16, noise=0).eval()
        with torch.no_grad():
            (scores, maps), (again, maps_again) = narrow(x, 1), wide(x, 1)
        for before, after in zip((scores, *maps), (again, *maps_again), strict=True):
            torch.testing.assert_close(after, before, rtol=1e-4, atol=1e-4)

    def test_noise_parts_the_copies(self, narrow: Student) -> None:
        weight = widen(narrow, 16).network.conv1.weight
        assert not torch.equal(weight[:8], weight[8:])
        assert (weight[:8] - weight[8:]).abs().mean() < 0.2 * weight.abs().mean()


def test_networks_side_by_side_see_what_each_sees(narrow: Student) -> None:
    first, second = narrow.network, of_width_8(2).network
    both = beside(first, second).eval()
    assert both.width == 16
    x = torch.randn((2, 3, 64, 64))
    with torch.no_grad():
        expected = torch.cat([first.embed(x), second.embed(x)], dim=1)
        torch.testing.assert_close(both.embed(x), expected, rtol=1e-4, atol=1e-5)
        assert both(x).shape == (2,)
