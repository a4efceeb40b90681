"""StyleGAN2 once more, by the paper's formulas: weights modulated picture by picture, in numpy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def upfirdn(x: Array, kernel: Array, up: int, down: int, pad: tuple[int, int]) -> Array:
    """One channel, (H, W): every output pixel as a sum over the padded, zero-filled input."""
    height, width = x.shape
    spread = np.zeros((height * up, width * up))
    spread[::up, ::up] = x
    before, after = pad
    padded = np.pad(spread, ((max(before, 0), max(after, 0)),) * 2)
    padded = padded[max(-before, 0) :, max(-before, 0) :]
    padded = padded[: padded.shape[0] - max(-after, 0), : padded.shape[1] - max(-after, 0)]
    taps = len(kernel)
    rows, columns = (edge - taps + 1 for edge in padded.shape)
    out = np.zeros((rows, columns))
    for row in range(rows):
        for column in range(columns):
            window = padded[row : row + taps, column : column + taps]
            out[row, column] = (window * kernel[::-1, ::-1]).sum()
    return out[::down, ::down]


def correlate(x: Array, weight: Array, pad: int) -> Array:
    """(in, H, W) with (out, in, K, K) to (out, H', W')."""
    edge = weight.shape[-1]
    padded = np.pad(x, ((0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (edge, edge), axis=(1, 2))
    return np.einsum("ihwkl,oikl->ohw", windows, weight)


def linear(x: Array, weight: Array, bias: Array, rate: float = 1.0) -> Array:
    return x @ (weight * rate / np.sqrt(weight.shape[1])).T + bias * rate


def leaky(x: Array) -> Array:
    return np.where(x > 0, x, 0.2 * x) * np.sqrt(2)


class Reference:
    """A generator from its state dict, for one picture at a time."""

    def __init__(self, state: Mapping[str, Array]) -> None:
        self.state = state

    def map(self, z: Array, layers: int) -> Array:
        x = z / np.sqrt((z**2).mean() + 1e-8)
        for layer in range(1, layers + 1):
            weight, bias = (self.state[f"style.{layer}.{part}"] for part in ("weight", "bias"))
            x = leaky(linear(x, weight, bias, 0.01))
        return x

    def modulated(self, name: str, x: Array, w: Array, *, up: bool, demodulate: bool) -> Array:
        weight = self.state[f"{name}.weight"][0]
        edge = weight.shape[-1]
        modulation = (self.state[f"{name}.modulation.{part}"] for part in ("weight", "bias"))
        weight = weight / np.sqrt(weight.shape[1] * edge**2) * linear(w, *modulation)[:, None, None]
        if demodulate:
            norms = np.sqrt((weight**2).sum((1, 2, 3), keepdims=True) + 1e-8)
            weight = weight / norms
        if not up:
            return correlate(x, weight, edge // 2)
        spread = np.zeros((len(x), 2 * x.shape[1] - 1, 2 * x.shape[2] - 1))
        spread[:, ::2, ::2] = x
        full = correlate(spread, weight[:, :, ::-1, ::-1], edge - 1)
        kernel = self.state[f"{name}.blur.kernel"]
        return np.stack([upfirdn(channel, kernel, 1, 1, (1, 1)) for channel in full])

    def styled(self, name: str, x: Array, w: Array, noise: Array, *, up: bool = False) -> Array:
        x = self.modulated(f"{name}.conv", x, w, up=up, demodulate=True)
        x = x + self.state[f"{name}.noise.weight"] * noise
        return leaky(x + self.state[f"{name}.activate.bias"][:, None, None])

    def rgb(self, name: str, x: Array, w: Array, below: Array | None) -> Array:
        out = self.modulated(f"{name}.conv", x, w, up=False, demodulate=False)
        out = out + self.state[f"{name}.bias"][0]
        if below is None:
            return out
        kernel = self.state[f"{name}.upsample.kernel"]
        return out + np.stack([upfirdn(channel, kernel, 2, 1, (2, 1)) for channel in below])

    def paint(self, w: Array, noises: Sequence[Array]) -> Array:
        """(latents, style_dim) and noise, (edge, edge) a layer, to RGB, (3, size, size)."""
        x = self.styled("conv1", self.state["input.input"][0], w[0], noises[0])
        rgb = self.rgb("to_rgb1", x, w[1], None)
        for step in range((len(w) - 2) // 2):
            x = self.styled(f"convs.{2 * step}", x, w[2 * step + 1], noises[2 * step + 1], up=True)
            x = self.styled(f"convs.{2 * step + 1}", x, w[2 * step + 2], noises[2 * step + 2])
            rgb = self.rgb(f"to_rgbs.{step}", x, w[2 * step + 3], rgb)
        return rgb
