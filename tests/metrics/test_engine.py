"""Every metric as the command runs it: definitions on pictures, batches, devices, weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from curator.errors import CuratorError, DeviceError, ModelError
from curator.metrics.catalogue import METRICS
from curator.metrics.engine import MetricEngine
from curator.metrics.weights import WEIGHTS
from tests.metrics.pictures import Pixels, random_pictures, save_weights


@pytest.fixture
def engine(
    request: pytest.FixtureRequest, alexnet_weights: Path, vgg19_weights: Path
) -> MetricEngine:
    name: str = request.param
    weights = {"alexnet": alexnet_weights, "vgg19": vgg19_weights, None: None}
    return MetricEngine(name, device="cpu", weights=weights[METRICS[name].weights])


each_metric = pytest.mark.parametrize("engine", list(METRICS), indirect=True)


def some(seed: int, count: int = 3) -> Pixels:
    return random_pictures(count, 48, 64, seed)


@each_metric
def test_no_value_depends_on_the_batch(engine: MetricEngine) -> None:
    x, y = some(1, 5), some(2, 5)
    together = engine.measure(x, y)
    assert together.shape == (5,)
    assert together.dtype == np.float64
    alone = [engine.measure(x[i : i + 1], y[i : i + 1])[0] for i in range(5)]
    np.testing.assert_allclose(together, alone, rtol=1e-4, atol=1e-7)
    assert len(set(together)) == 5


@each_metric
def test_symmetric_and_none_for_the_same_picture(engine: MetricEngine) -> None:
    x, y = some(1), some(2)
    np.testing.assert_allclose(engine.measure(x, y), engine.measure(y, x), rtol=1e-5)
    same = 1.0 if METRICS[engine.name].higher_is_nearer else 0.0
    np.testing.assert_allclose(engine.measure(x, x), same, atol=1e-6)


@each_metric
def test_nearer_pictures_have_nearer_values(engine: MetricEngine) -> None:
    x = some(1)
    near = (x * 0.95 + some(2) * 0.05).astype(np.uint8)
    nearer = engine.measure(x, near) > engine.measure(x, some(2))
    assert (nearer == METRICS[engine.name].higher_is_nearer).all()


@pytest.mark.parametrize("engine", ["gram"], indirect=True)
def test_gram_compares_any_sizes(engine: MetricEngine) -> None:
    assert (engine.measure(some(1), random_pictures(3, 80, 40, 2)) > 0).all()


@pytest.mark.parametrize("engine", ["lpips"], indirect=True)
def test_lpips_measures_the_least_picture_that_is_let_through(engine: MetricEngine) -> None:
    edge = METRICS["lpips"].min_edge
    assert engine.measure(*(random_pictures(1, edge, edge, s) for s in (1, 2)))[0] > 0
    with pytest.raises(RuntimeError):
        engine.measure(*(random_pictures(1, edge - 1, edge, s) for s in (1, 2)))


def test_lpips_takes_pictures_to_minus_one_and_one(
    engine_parts: tuple[MetricEngine, list[torch.Tensor]],
) -> None:
    engine, seen = engine_parts
    picture = np.full((1, 40, 40, 3), 255, np.uint8)
    picture[0, 0, 0] = 0
    engine.measure(picture, picture)
    assert (seen[0].min().item(), seen[0].max().item()) == (-1.0, 1.0)


@pytest.fixture
def engine_parts(
    alexnet_weights: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[MetricEngine, list[torch.Tensor]]:
    """An LPIPS engine, and the tensors that its module is given."""
    seen: list[torch.Tensor] = []
    from curator.metrics.lpips import Lpips

    forward = Lpips.forward

    def noting(self: Lpips, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        seen.append(x)
        return forward(self, x, y)

    monkeypatch.setattr(Lpips, "forward", noting)
    return MetricEngine("lpips", device="cpu", weights=alexnet_weights), seen


@pytest.mark.parametrize("name", ["lpips", "gram", "content"])
def test_without_weights_it_says_how_to_get_them(name: str) -> None:
    wanted = METRICS[name].weights
    with pytest.raises(ModelError, match=f"`curator model download {wanted}`"):
        MetricEngine(name, device="cpu")


def test_downloaded_weights_are_found() -> None:
    path = WEIGHTS["alexnet"].path
    path.parent.mkdir(parents=True)
    save_weights(path, "alexnet", 11)
    assert MetricEngine("lpips", device="cpu").measure(some(1), some(2)).shape == (3,)


def test_weights_of_another_network_are_refused(alexnet_weights: Path) -> None:
    with pytest.raises(ModelError, match="torchvision's vgg19"):
        MetricEngine("gram", device="cpu", weights=alexnet_weights)


def test_weights_that_give_no_numbers_are_refused(tmp_path: Path, alexnet_weights: Path) -> None:
    state = torch.load(alexnet_weights, weights_only=True)
    state["features.0.bias"].fill_(float("nan"))
    path = tmp_path / "broken.pth"
    torch.save(state, path)
    engine = MetricEngine("lpips", device="cpu", weights=path)
    with pytest.raises(ModelError, match="not a number"):
        engine.measure(some(1), some(2))


def test_unknown_names_are_refused() -> None:
    with pytest.raises(CuratorError, match="choose lpips, l2, ssim, gram, content"):
        MetricEngine("psnr")
    with pytest.raises(DeviceError):
        MetricEngine("l2", device="abacus")


def test_a_lack_of_memory_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = MetricEngine("l2", device="cpu")

    def exhausted(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate")

    monkeypatch.setattr(engine, "_measure", exhausted)
    with pytest.raises(MemoryError):
        engine.measure(some(1), some(2))


def test_other_shapes_are_a_bug() -> None:
    with pytest.raises(ValueError, match="uint8"):
        MetricEngine("l2", device="cpu").measure(some(1)[..., :2], some(2)[..., :2])
