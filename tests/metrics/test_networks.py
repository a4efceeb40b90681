"""Trunks, LPIPS, Gram and Content against torchvision, the lpips package and plain formulas."""

from __future__ import annotations

import hashlib
import warnings
from pathlib import Path
from types import ModuleType
from typing import get_args

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from curator.errors import ModelError
from curator.metrics.lpips import TAPS, Lpips, bundled_heads, load_lpips
from curator.metrics.style import CONTENT_TAPS, GRAM_TAPS, content, gram
from curator.metrics.trunks import Trunk, TrunkName, load_trunk, read_state
from curator.settings import resources_dir

LAST = {"alexnet": 12, "vgg16": 30, "vgg19": 36}


def batch(count: int, height: int, width: int, seed: int) -> Tensor:
    return torch.rand((count, 3, height, width), generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("name", get_args(TrunkName))
def test_layers_and_keys_are_torchvisions(torchvision: ModuleType, name: TrunkName) -> None:
    with torch.device("meta"):
        theirs = getattr(torchvision.models, name)(weights=None)
        ours = Trunk(name, (LAST[name],))
    expected = {k: v.shape for k, v in theirs.state_dict().items() if k.startswith("features.")}
    assert {k: v.shape for k, v in ours.state_dict().items()} == expected

    def described(layers: nn.Module) -> list[str]:
        return [str(each).replace("inplace=True", "") for each in layers]  # type: ignore[attr-defined]

    assert described(ours.features) == described(theirs.features)


def test_outputs_are_torchvisions(torchvision: ModuleType, alexnet_weights: Path) -> None:
    theirs = torchvision.models.alexnet(weights=None).features[:12].eval()
    state = {key.removeprefix("features."): v for key, v in read_state(alexnet_weights).items()}
    theirs.load_state_dict({key: state[key] for key in theirs.state_dict()})
    trunk = load_trunk("alexnet", TAPS["alexnet"], alexnet_weights)
    x = batch(2, 70, 90, 1)
    tapped = trunk(x)
    assert len(tapped) == 5
    with torch.inference_mode():
        torch.testing.assert_close(tapped[-1], theirs(x), atol=1e-6, rtol=1e-5)


@pytest.mark.parametrize(("name", "short"), [("alexnet", "alex"), ("vgg16", "vgg")])
def test_lpips_is_the_packages(
    torchvision: ModuleType, name: TrunkName, short: str, request: pytest.FixtureRequest
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it calls torchvision in a way of long ago
        lpips = pytest.importorskip("lpips", exc_type=ImportError)
        package = lpips.LPIPS(net=short, pnet_rand=True, verbose=False)
    weights: Path = request.getfixturevalue(f"{name}_weights")
    state = read_state(weights)
    for key, parameter in package.net.named_parameters():
        with torch.no_grad():
            parameter.copy_(state[f"features.{key.partition('.')[2]}"])
    ours = load_lpips(name, weights)
    x, y = batch(3, 64, 72, 1) * 2 - 1, batch(3, 64, 72, 2) * 2 - 1
    with torch.inference_mode():
        torch.testing.assert_close(ours(x, y), package(x, y).flatten(), atol=1e-6, rtol=1e-5)


def test_lpips_is_its_formula(alexnet_weights: Path) -> None:
    lpips = load_lpips("alexnet", alexnet_weights)
    x, y = batch(1, 64, 64, 3) * 2 - 1, batch(1, 64, 64, 4) * 2 - 1
    shift = torch.tensor([-0.030, -0.088, -0.188]).view(3, 1, 1)
    scale = torch.tensor([0.458, 0.448, 0.450]).view(3, 1, 1)
    expected = 0.0
    tapped = zip(lpips.trunk((x - shift) / scale), lpips.trunk((y - shift) / scale), strict=True)
    for (of_x, of_y), head in zip(tapped, bundled_heads("alexnet"), strict=True):
        a, b = (each[0].numpy().astype(np.float64) for each in (of_x, of_y))
        a /= np.sqrt((a**2).sum(axis=0)) + 1e-10
        b /= np.sqrt((b**2).sum(axis=0)) + 1e-10
        expected += ((a - b) ** 2 * head.numpy()[:, None, None]).sum(axis=0).mean()
    assert lpips(x, y).item() == pytest.approx(expected, abs=1e-6)


def test_lpips_can_be_differentiated_where_nothing_is_felt(alexnet_weights: Path) -> None:
    lpips = load_lpips("alexnet", alexnet_weights)
    for parameter in lpips.trunk.parameters():
        parameter.zero_()
    x = batch(1, 64, 64, 5).requires_grad_()
    lpips(x, batch(1, 64, 64, 6)).sum().backward()
    assert x.grad is not None
    assert x.grad.isfinite().all()


def test_the_bundled_heads_are_the_packages_own_files() -> None:
    folder = resources_dir() / "metrics"
    text = (folder / "README.md").read_text(encoding="utf-8")
    files = sorted(folder.glob("*.pth"))
    assert [path.name for path in files] == ["lpips-0.1-alex.pth", "lpips-0.1-vgg.pth"]
    for path in files:
        assert f"`{path.name}` | `{hashlib.sha256(path.read_bytes()).hexdigest()}`" in text
    assert "Redistribution" in (folder / "lpips-LICENSE.txt").read_text(encoding="utf-8")
    for name, sizes in {
        "alexnet": [64, 192, 384, 256, 256],
        "vgg16": [64, 128, 256, 512, 512],
    }.items():
        heads = bundled_heads(name)  # type: ignore[arg-type]
        assert [len(head) for head in heads] == sizes
        assert all((head >= 0).all() for head in heads)


def vgg19_in_steps(state: dict[str, Tensor], x: Tensor) -> dict[str, Tensor]:
    """What conv_1 to conv_5 of VGG19 put out, one call after the other."""

    def conv(x: Tensor, index: int) -> Tensor:
        weight, bias = state[f"features.{index}.weight"], state[f"features.{index}.bias"]
        return F.conv2d(x, weight, bias, padding=1)

    outputs = {"conv_1": conv(x, 0)}
    outputs["conv_2"] = conv(F.relu(outputs["conv_1"]), 2)
    outputs["conv_3"] = conv(F.max_pool2d(F.relu(outputs["conv_2"]), 2), 5)
    outputs["conv_4"] = conv(F.relu(outputs["conv_3"]), 7)
    outputs["conv_5"] = conv(F.max_pool2d(F.relu(outputs["conv_4"]), 2), 10)
    return outputs


@pytest.mark.parametrize("reference_size", [(40, 56), (32, 48)])
def test_gram_is_its_formula(vgg19_weights: Path, reference_size: tuple[int, int]) -> None:
    state = read_state(vgg19_weights)
    x, y = batch(2, 40, 56, 1), batch(2, *reference_size, 2)
    expected = np.zeros(2)
    of_y = vgg19_in_steps(state, y)
    for layer, features in vgg19_in_steps(state, x).items():
        a, b = (each.numpy().astype(np.float64) for each in (features, of_y[layer]))
        gram_a, gram_b = (np.einsum("nchw,ndhw->ncd", each, each) / each[0].size for each in (a, b))
        expected += ((gram_a - gram_b) ** 2).sum(axis=(1, 2))
    found = gram(load_trunk("vgg19", GRAM_TAPS, vgg19_weights), x, y)
    np.testing.assert_allclose(found.numpy(), expected, rtol=1e-4)


def test_content_is_its_formula(vgg19_weights: Path) -> None:
    state = read_state(vgg19_weights)
    x, y = batch(2, 40, 56, 1), batch(2, 40, 56, 2)
    difference = (vgg19_in_steps(state, x)["conv_4"] - vgg19_in_steps(state, y)["conv_4"]).numpy()
    expected = (difference.astype(np.float64) ** 2).sum(axis=(1, 2, 3)) / difference[0].size
    found = content(load_trunk("vgg19", CONTENT_TAPS, vgg19_weights), x, y)
    np.testing.assert_allclose(found.numpy(), expected, rtol=1e-4)


def test_loaded_weights_are_copies_that_need_no_gradient(alexnet_weights: Path) -> None:
    trunk = load_trunk("alexnet", (1,), alexnet_weights)
    (bias, weight) = sorted(trunk.parameters(), key=lambda each: each.ndim)
    assert weight.untyped_storage().nbytes() == weight.numel() * 4
    assert not bias.requires_grad
    assert not trunk.training


class Dangerous:
    def __reduce__(self) -> tuple[object, ...]:
        return (exec, ("raise SystemExit('ran')",))


@pytest.mark.parametrize(
    ("contents", "sentence"),
    [
        (b"", "damaged or no file of weights"),
        (b"not weights", "damaged or no file of weights"),
        (
            {"features.0.weight": torch.zeros(1)},
            "does not hold the weights of torchvision's alexnet",
        ),
        ({"features.0.weight": "text"}, "holds more than weights"),
        ([1, 2], "holds more than weights"),
        ({"features.0.weight": Dangerous()}, "damaged or no file of weights"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, contents: object, sentence: str) -> None:
    path = tmp_path / "weights.pth"
    if isinstance(contents, bytes):
        path.write_bytes(contents)
    else:
        torch.save(contents, path)
    with pytest.raises(ModelError, match=sentence):
        load_trunk("alexnet", (1,), path)


def test_a_truncated_file_is_refused(
    tmp_path: Path, vgg19_weights: Path, alexnet_weights: Path
) -> None:
    for whole in (vgg19_weights, alexnet_weights):
        path = tmp_path / "weights.pth"
        path.write_bytes(whole.read_bytes()[:100_000])
        with pytest.raises(ModelError, match="damaged"):
            load_trunk("alexnet", (1,), path)
    with pytest.raises(ModelError, match="can't be read"):
        load_trunk("alexnet", (1,), tmp_path / "nowhere.pth")


def test_heads_are_part_of_the_module_and_of_no_training(alexnet_weights: Path) -> None:
    lpips = Lpips(load_trunk("alexnet", TAPS["alexnet"], alexnet_weights), bundled_heads("alexnet"))
    assert not any(parameter.requires_grad for parameter in lpips.parameters())
    assert (
        lpips.to(torch.float64)(*(batch(1, 40, 40, s).double() for s in (1, 2))).dtype
        == torch.float64
    )
