"""StyleGAN2's layers.

After Karras et al., "Analyzing and improving the image quality of StyleGAN", CVPR 2020, with the
parameter names and shapes of rosinality/stylegan2-pytorch.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from curator.series.filters import Smoothing

_SLOPE = 0.2
#: Keeps the variance of what a leaky ReLU halves.
_GAIN = math.sqrt(2)
_EPSILON = 1e-8


def _leaky(x: Tensor) -> Tensor:
    return F.leaky_relu(x, _SLOPE) * _GAIN


class PixelNorm(nn.Module):
    """Scales each row to a mean square of one."""

    def forward(self, x: Tensor) -> Tensor:
        """Normalise (N, C)."""
        return x * torch.rsqrt(x.square().mean(1, keepdim=True) + _EPSILON)


class EqualisedLinear(nn.Module):
    """A linear layer whose stored weights have unit variance and are scaled when it is used.

    Parameters
    ----------
    bias
        The bias to begin with.
    rate
        How much slower than others the layer was to learn: its weights are stored that much
        larger.
    """

    def __init__(self, inputs: int, outputs: int, *, bias: float = 0.0, rate: float = 1.0) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs) / rate)
        self.bias = nn.Parameter(torch.full((outputs,), bias))
        self.rate = rate
        self.scale = rate / math.sqrt(inputs)

    def forward(self, x: Tensor) -> Tensor:
        """(N, inputs) to (N, outputs)."""
        return F.linear(x, self.weight * self.scale, self.bias * self.rate)


class MappingLayer(EqualisedLinear):
    """One layer of the mapping from z to w."""

    def forward(self, x: Tensor) -> Tensor:
        """(N, inputs) to (N, outputs)."""
        return _leaky(super().forward(x))


class ModulatedConv(nn.Module):
    """A convolution whose weights are scaled for each picture by its style.

    The style scales the input and the demodulation the output, which equals scaling the weights
    but shares one convolution among the pictures of a batch.

    Parameters
    ----------
    upsample
        Twice as many rows and columns come out as go in, smoothed by `blur`.
    demodulate
        Bring each output channel back to the variance of its input.
    """

    def __init__(
        self,
        inputs: int,
        outputs: int,
        edge: int,
        style_dim: int,
        *,
        upsample: bool = False,
        demodulate: bool = True,
    ) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(1, outputs, inputs, edge, edge))
        if upsample:
            self.blur = Smoothing((1, 1))
        self.modulation = EqualisedLinear(style_dim, inputs, bias=1.0)
        self.scale = 1 / math.sqrt(inputs * edge**2)
        self.upsample = upsample
        self.demodulate = demodulate

    def forward(self, x: Tensor, style: Tensor) -> Tensor:
        """Features (N, inputs, H, W) and styles (N, style_dim) to (N, outputs, H', W')."""
        modulation: Tensor = self.modulation(style)
        weight = self.weight[0] * self.scale
        x = x * modulation[:, :, None, None]
        if self.upsample:
            x = self.blur(F.conv_transpose2d(x, weight.transpose(0, 1), stride=2))
        else:
            x = F.conv2d(x, weight, padding=weight.shape[-1] // 2)
        if self.demodulate:
            power = modulation.square() @ weight.square().sum((2, 3)).T
            x = x * torch.rsqrt(power + _EPSILON)[:, :, None, None]
        return x


class NoiseWeight(nn.Module):
    """Adds noise, with one learnt strength for all channels."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(1))

    def forward(self, x: Tensor, noise: Tensor) -> Tensor:
        """(N, C, H, W) with noise (N or 1, 1, H, W)."""
        return x + self.weight * noise


class BiasedActivation(nn.Module):
    """A bias for each channel and a leaky ReLU."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(channels))

    def forward(self, x: Tensor) -> Tensor:
        """Activate (N, C, H, W)."""
        return _leaky(x + self.bias[:, None, None])


class StyledConv(nn.Module):
    """Modulated convolution, noise, activation."""

    def __init__(
        self, inputs: int, outputs: int, style_dim: int, *, upsample: bool = False
    ) -> None:
        super().__init__()
        self.conv = ModulatedConv(inputs, outputs, 3, style_dim, upsample=upsample)
        self.noise = NoiseWeight()
        self.activate = BiasedActivation(outputs)

    def forward(self, x: Tensor, style: Tensor, noise: Tensor) -> Tensor:
        """(N, inputs, H, W) to (N, outputs, H', W')."""
        out: Tensor = self.activate(self.noise(self.conv(x, style), noise))
        return out


class ToRGB(nn.Module):
    """Features to RGB, added to the upsampled RGB of the resolution below.

    Parameters
    ----------
    upsample
        False at the lowest resolution, which has none below.
    """

    def __init__(self, inputs: int, style_dim: int, *, upsample: bool = True) -> None:
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(1, 3, 1, 1))
        if upsample:
            self.upsample = Smoothing((2, 1), up=2)
        self.conv = ModulatedConv(inputs, 3, 1, style_dim, demodulate=False)

    def forward(self, x: Tensor, style: Tensor, below: Tensor | None = None) -> Tensor:
        """Features (N, inputs, H, W) and RGB below (N, 3, H/2, W/2) to RGB (N, 3, H, W)."""
        out: Tensor = self.conv(x, style) + self.bias
        return out if below is None else out + self.upsample(below)
