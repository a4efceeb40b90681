"""The ArtScore network: a ResNet with one output number per picture.

The layers and their names are those of torchvision's ``resnet50`` and ``resnet101``
(He et al. 2015, with the stride on the 3x3 convolution), written in plain torch: torchvision
cannot be imported beside a torch of another build family, and scoring must not need it.
"""

from __future__ import annotations

import copy
from typing import Literal, cast, get_args

import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

Backbone = Literal["resnet50", "resnet101"]
Head = Literal["dense", "linear"]

BACKBONES: tuple[Backbone, ...] = get_args(Backbone)
HEADS: tuple[Head, ...] = get_args(Head)
BLOCKS_PER_STAGE: dict[Backbone, tuple[int, int, int, int]] = {
    "resnet50": (3, 4, 6, 3),
    "resnet101": (3, 4, 23, 3),
}
DENSE_SIZE = 1000


class Bottleneck(nn.Module):
    """Three convolutions (1x1, 3x3, 1x1) with a shortcut past them.

    Parameters
    ----------
    inputs : int
        Channels coming in.
    width : int
        Channels of the two inner convolutions; four times as many go out.
    stride : int
        Stride of the 3x3 convolution, and of the shortcut.
    """

    expansion = 4

    def __init__(self, inputs: int, width: int, stride: int) -> None:
        super().__init__()
        outputs = width * self.expansion
        self.conv1 = nn.Conv2d(inputs, width, kernel_size=1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, width, kernel_size=3, stride=stride, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(width)
        self.conv3 = nn.Conv2d(width, outputs, kernel_size=1, bias=False)
        self.bn3 = nn.BatchNorm2d(outputs)
        self.relu = nn.ReLU(inplace=True)
        self.downsample: nn.Sequential | None = None
        if stride != 1 or inputs != outputs:
            self.downsample = nn.Sequential(
                nn.Conv2d(inputs, outputs, kernel_size=1, stride=stride, bias=False),
                nn.BatchNorm2d(outputs),
            )

    def forward(self, x: Tensor) -> Tensor:
        shortcut = x if self.downsample is None else self.downsample(x)
        x = self.relu(self.bn1(self.conv1(x)))
        x = self.relu(self.bn2(self.conv2(x)))
        x = self.bn3(self.conv3(x))
        return cast(Tensor, self.relu(x + shortcut))


def _stage(inputs: int, width: int, blocks: int, stride: int) -> nn.Sequential:
    outputs = width * Bottleneck.expansion
    first = Bottleneck(inputs, width, stride)
    return nn.Sequential(first, *(Bottleneck(outputs, width, 1) for _ in range(blocks - 1)))


def _head(head: Head, inputs: int, dropout: float) -> nn.Module:
    if head == "linear":
        return nn.Linear(inputs, 1)
    return nn.Sequential(
        nn.Linear(inputs, DENSE_SIZE),
        nn.ReLU(inplace=True),
        nn.Dropout(dropout),
        nn.Linear(DENSE_SIZE, 1),
    )


class ArtScoreNet(nn.Module):
    """Scores pictures by how much they look like art; only the order of scores has a meaning.

    Parameters
    ----------
    backbone : {"resnet50", "resnet101"}
    head : {"dense", "linear"}
        ``dense`` is the published model's head (2048 -> 1000 -> 1), ``linear`` its ablation's.
    dropout : float
        Probability of dropping a unit of the dense head in training.
    width : int
        Channels of the first stage's inner convolutions; all others are in proportion. Published
        models have 64; a training may begin narrower.
    stem : int, optional
        Channels of the first convolution; as many as `width` unless given.
    """

    def __init__(
        self,
        backbone: Backbone = "resnet50",
        head: Head = "dense",
        dropout: float = 0.5,
        width: int = 64,
        stem: int | None = None,
    ) -> None:
        super().__init__()
        blocks = BLOCKS_PER_STAGE[backbone]
        stem = stem or width
        self.conv1 = nn.Conv2d(3, stem, kernel_size=7, stride=2, padding=3, bias=False)
        self.bn1 = nn.BatchNorm2d(stem)
        self.relu = nn.ReLU(inplace=True)
        self.maxpool = nn.MaxPool2d(kernel_size=3, stride=2, padding=1)
        self.layer1 = _stage(stem, width, blocks[0], stride=1)
        self.layer2 = _stage(4 * width, 2 * width, blocks[1], stride=2)
        self.layer3 = _stage(8 * width, 4 * width, blocks[2], stride=2)
        self.layer4 = _stage(16 * width, 8 * width, blocks[3], stride=2)
        self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
        self.width = width
        self.embedding_size = 32 * width
        self.fc = _head(head, self.embedding_size, dropout)
        for module in self.modules():
            # A network on the meta device is a plan: its weights come from a file.
            if isinstance(module, nn.Conv2d) and not module.weight.is_meta:
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")

    def embed(self, x: Tensor) -> Tensor:
        """Pooled features before the head.

        Parameters
        ----------
        x : Tensor, (N, 3, H, W), float
            Pictures normalised with ImageNet's mean and standard deviation.

        Returns
        -------
        Tensor, (N, embedding_size), float
        """
        return self.pool(self.feature_maps(x))

    def feature_maps(self, x: Tensor) -> Tensor:
        """What `embed` pools: (N, embedding_size, H / 32, W / 32) of pictures, (N, 3, H, W)."""
        x = self.maxpool(self.relu(self.bn1(self.conv1(x))))
        return cast(Tensor, self.layer4(self.layer3(self.layer2(self.layer1(x)))))

    def pool(self, maps: Tensor) -> Tensor:
        """Features, (N, embedding_size), of feature maps."""
        return torch.flatten(self.avgpool(maps), 1)

    def score_embedding(self, embedding: Tensor) -> Tensor:
        """Scores, (N,), of features, (N, embedding_size), that `embed` gave."""
        return cast(Tensor, self.fc(embedding)).squeeze(1)

    def forward(self, x: Tensor) -> Tensor:
        """Scores, (N,), of normalised pictures, (N, 3, H, W)."""
        return self.score_embedding(self.embed(x))

    def fuse_batch_norm(self) -> ArtScoreNet:
        """A copy for inference whose convolutions have taken in their batch norms.

        The scores stay the same to rounding (1e-5); the state dict no longer has the
        published keys, so a fused network is for scoring only, never for saving.
        """
        fused = copy.deepcopy(self).eval()
        _fuse(fused, "conv1", "bn1")
        for block in fused.modules():
            if isinstance(block, Bottleneck):
                for number in ("1", "2", "3"):
                    _fuse(block, f"conv{number}", f"bn{number}")
                if block.downsample is not None:
                    _fuse(block.downsample, "0", "1")
        return fused


def _fuse(parent: nn.Module, convolution: str, norm: str) -> None:
    conv, bn = parent.get_submodule(convolution), parent.get_submodule(norm)
    if not isinstance(conv, nn.Conv2d) or not isinstance(bn, nn.BatchNorm2d):
        raise TypeError("this network has been fused before")
    setattr(parent, convolution, fuse_conv_bn_eval(conv, bn))
    setattr(parent, norm, nn.Identity())
