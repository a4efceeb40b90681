from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from curator.errors import CuratorError
from curator.training.loop import LoopOptions, StepReport, Training, learning_rate_at, recalibrate

OPTIONS = LoopOptions(steps=12, learning_rate=1e-2, evaluations=3, save_seconds=0.0)


def small_network() -> nn.Module:
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.ReLU(), nn.Flatten(), nn.Dropout(0.5),
        nn.Linear(4 * 36, 1),
    )  # fmt: skip


class Brightness:
    """To tell bright from dark noise; draws its pictures from torch's generator."""

    def __init__(self) -> None:
        self.evaluated = 0

    def losses(self, model: nn.Module, step: int, progress: float) -> Mapping[str, Tensor]:
        labels = torch.arange(8) % 2
        pictures = torch.randn((8, 3, 8, 8)) + labels[:, None, None, None]
        scores = model(pictures).squeeze(1)
        return {"art": nn.functional.binary_cross_entropy_with_logits(scores, labels.float())}

    def evaluate(self, averaged: nn.Module) -> Mapping[str, float]:
        self.evaluated += 1
        return {"evaluated": float(self.evaluated)}


def assert_same_weights(first: nn.Module, second: nn.Module) -> None:
    for name, value in first.state_dict().items():
        assert torch.equal(value, second.state_dict()[name]), name


def unbroken() -> Training:
    training = Training(small_network(), Brightness(), OPTIONS)
    list(training.run())
    return training


def test_reports_every_step_and_evaluates_as_often_as_asked() -> None:
    training = Training(small_network(), Brightness(), OPTIONS)
    reports: list[StepReport] = list(training.run())
    assert [report.step for report in reports] == list(range(1, 13))
    assert reports[-1].progress == 1
    assert [report.step for report in reports if report.figures] == [4, 8, 12]
    assert all(report.losses.keys() == {"art"} for report in reports)


def test_learns() -> None:
    training = Training(small_network(), Brightness(), replace(OPTIONS, steps=60))
    losses = [report.losses["art"] for report in training.run()]
    assert sum(losses[-10:]) < 0.7 * sum(losses[:10])


@pytest.mark.parametrize("broken_after", [1, 5, 11])
def test_a_broken_run_goes_on_to_the_same_weights(tmp_path: Path, broken_after: int) -> None:
    state = tmp_path / "state.pt"
    first = Training(small_network(), Brightness(), OPTIONS, state)
    for report in first.run():
        if report.step == broken_after:
            break
    torch.manual_seed(99)
    second = Training(small_network(), Brightness(), OPTIONS, state)
    assert second.step == broken_after
    list(second.run())
    expected = unbroken()
    assert_same_weights(second.model, expected.model)
    assert_same_weights(second.averaged, expected.averaged)
    assert [file.name for file in tmp_path.iterdir()] == ["state.pt"]


def test_a_kill_while_saving_leaves_the_state_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = tmp_path / "state.pt"
    first = Training(small_network(), Brightness(), OPTIONS, state)
    run = first.run()
    next(run)

    def killed(content: object, file: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(torch, "save", killed)
        with pytest.raises(KeyboardInterrupt):
            next(run)
    second = Training(small_network(), Brightness(), OPTIONS, state)
    assert second.step == 1
    list(second.run())
    assert_same_weights(second.averaged, unbroken().averaged)


def test_a_finished_run_stays_finished(tmp_path: Path) -> None:
    state = tmp_path / "state.pt"
    first = Training(small_network(), Brightness(), OPTIONS, state)
    list(first.run())
    second = Training(small_network(), Brightness(), OPTIONS, state)
    assert list(second.run()) == []
    assert_same_weights(second.averaged, first.averaged)


def test_the_clock_ends_a_run() -> None:
    options = replace(OPTIONS, steps=None, minutes=0.3 / 60)
    reports = list(Training(small_network(), Brightness(), options).run())
    assert reports[-1].elapsed >= 0.3
    assert reports[-1].progress == 1


def test_randomness_outside_is_left_alone() -> None:
    training = Training(small_network(), Brightness(), OPTIONS)
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    next(training.run())
    assert torch.equal(torch.rand(3), expected)


def test_an_end_must_be_given() -> None:
    with pytest.raises(ValueError, match="steps or minutes"):
        LoopOptions()
    with pytest.raises(ValueError, match="steps or minutes"):
        LoopOptions(steps=1, minutes=1)


def test_learning_rate_rises_and_falls() -> None:
    options = LoopOptions(steps=100, learning_rate=1.0, warmup=0.1)
    rates = [learning_rate_at(progress / 100, options) for progress in range(101)]
    assert rates[0] == pytest.approx(0.01)
    assert max(rates) == rates[10] == 1
    assert rates[10:] == sorted(rates[10:], reverse=True)
    assert rates[-1] == pytest.approx(0)


def test_the_state_of_another_run_is_refused(tmp_path: Path) -> None:
    state = tmp_path / "state.pt"
    list(Training(small_network(), Brightness(), OPTIONS, state, key="one").run())
    before = state.read_bytes()
    with pytest.raises(CuratorError, match=r"state\.pt is the state of another training"):
        Training(small_network(), Brightness(), OPTIONS, state, key="other")
    assert state.read_bytes() == before
    assert Training(small_network(), Brightness(), OPTIONS, state, key="one").progress == 1


def test_recalibration_gives_the_means_of_the_batches() -> None:
    network = small_network().eval()
    batches = [torch.randn((16, 3, 8, 8)) * 3 + 1 for _ in range(4)]
    recalibrate(network, batches)
    convolution, norm = network[0], network[1]
    assert isinstance(norm, nn.BatchNorm2d)
    with torch.no_grad():
        outputs = convolution(torch.cat(batches))
    assert norm.running_mean is not None
    torch.testing.assert_close(norm.running_mean, outputs.mean((0, 2, 3)), rtol=0.02, atol=0.05)
    assert not network.training
    assert norm.momentum == 0.1
