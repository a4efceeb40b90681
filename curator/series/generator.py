"""StyleGAN2's generator: latents and noise to a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from curator.series.layers import MappingLayer, PixelNorm, StyledConv, ToRGB

#: How much slower the mapping learns than the rest, in every published generator.
_MAPPING_RATE = 0.01

#: Latents that are mapped at a time for their mean.
_CHUNK = 2500


@dataclass(frozen=True)
class GeneratorShape:
    """What a generator is built of.

    Attributes
    ----------
    style_dim : int
        Length of z and w.
    mapping_layers : int
        Layers from z to w.
    channels : tuple[int, ...]
        Feature channels at 4, 8, 16 … pixels, up to the edge of the picture.
    """

    style_dim: int
    mapping_layers: int
    channels: tuple[int, ...]

    @property
    def size(self) -> int:
        """Edge of the square pictures, in pixels."""
        return 4 << (len(self.channels) - 1)

    @property
    def latents(self) -> int:
        """How many w a picture takes, one a layer (W+)."""
        return 2 * len(self.channels)

    @property
    def noise_edges(self) -> tuple[int, ...]:
        """Edges of the noise pictures in pixels, layer by layer: 4, then 8 twice, 16 twice, on."""
        return (4, *(4 << step for step in range(1, len(self.channels)) for _ in range(2)))


class ConstantInput(nn.Module):
    """The learnt 4x4 features that every picture grows from."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.input = nn.Parameter(torch.randn(1, channels, 4, 4))


class Generator(nn.Module):
    """A StyleGAN2 generator with random weights; names and shapes are rosinality's `g_ema`."""

    def __init__(self, shape: GeneratorShape) -> None:
        super().__init__()
        self.shape = shape
        mapping = [
            MappingLayer(shape.style_dim, shape.style_dim, rate=_MAPPING_RATE)
            for _ in range(shape.mapping_layers)
        ]
        self.style = nn.Sequential(PixelNorm(), *mapping)
        first, style_dim = shape.channels[0], shape.style_dim
        self.input = ConstantInput(first)
        self.conv1 = StyledConv(first, first, style_dim)
        self.to_rgb1 = ToRGB(first, style_dim, upsample=False)
        self.convs = nn.ModuleList()
        self.to_rgbs = nn.ModuleList()
        for inputs, outputs in zip(shape.channels, shape.channels[1:], strict=False):
            self.convs.append(StyledConv(inputs, outputs, style_dim, upsample=True))
            self.convs.append(StyledConv(outputs, outputs, style_dim))
            self.to_rgbs.append(ToRGB(outputs, style_dim))
        self.noises = nn.Module()
        for number, edge in enumerate(shape.noise_edges):
            self.noises.register_buffer(f"noise_{number}", torch.randn(1, 1, edge, edge))

    def stored_noise(self) -> list[Tensor]:
        """The noise pictures that came with the weights, (1, 1, edge, edge) each."""
        return list(self.noises.buffers())

    def map(self, z: Tensor, truncation: float = 1.0, centre: Tensor | None = None) -> Tensor:
        """Map z to w.

        Parameters
        ----------
        z
            (N, style_dim), standard normal.
        truncation
            1 leaves w as it is, 0 gives `centre`: nearer to it pictures are plainer and better.
        centre
            The mean w, (style_dim,); by default that of `mean_latent`.

        Returns
        -------
        Tensor
            (N, style_dim).
        """
        w: Tensor = self.style(z)
        if truncation == 1:
            return w
        centre = self.mean_latent()[0] if centre is None else centre
        return centre.lerp(w, truncation)

    @torch.no_grad()
    def mean_latent(self, samples: int = 10_000, seed: int = 0) -> tuple[Tensor, float]:
        """Return the mean w, (style_dim,), and the root of the mean squared distance from it."""
        random = torch.Generator().manual_seed(seed)
        z = torch.randn(samples, self.shape.style_dim, generator=random)
        device = self.input.input.device
        w = torch.cat([self.style(chunk.to(device)) for chunk in torch.split(z, _CHUNK)])
        mean = w.mean(0)
        return mean, float((w - mean).square().sum(1).mean().sqrt())

    def forward(self, w: Tensor, noises: Sequence[Tensor] | None = None) -> Tensor:
        """Make pictures.

        Parameters
        ----------
        w
            (N, style_dim), or (N, latents, style_dim) with one for each layer (W+).
        noises
            One (N or 1, 1, edge, edge) a layer; by default the stored ones.

        Returns
        -------
        Tensor
            RGB, (N, 3, size, size), about -1 to 1.
        """
        if w.ndim == 2:
            w = w[:, None].expand(-1, self.shape.latents, -1)
        noises = self.stored_noise() if noises is None else noises
        x = self.input.input.expand(len(w), -1, -1, -1)
        x = self.conv1(x, w[:, 0], noises[0])
        rgb: Tensor = self.to_rgb1(x, w[:, 1])
        for step, to_rgb in enumerate(self.to_rgbs):
            # The RGB layer takes the w of the next resolution's first convolution.
            first = 2 * step + 1
            x = self.convs[2 * step](x, w[:, first], noises[first])
            x = self.convs[2 * step + 1](x, w[:, first + 1], noises[first + 1])
            rgb = to_rgb(x, w[:, first + 2], rgb)
        return rgb
