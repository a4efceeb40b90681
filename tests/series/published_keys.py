"""The names and shapes in a rosinality/stylegan2-pytorch `g_ema`, in its order."""

from __future__ import annotations


def published_keys(
    channels: dict[int, int], style_dim: int = 512, mapping_layers: int = 8
) -> dict[str, tuple[int, ...]]:
    """Return name to shape for feature channels by resolution, 4 pixels to the size."""
    keys: dict[str, tuple[int, ...]] = {}
    for layer in range(1, mapping_layers + 1):
        keys[f"style.{layer}.weight"] = (style_dim, style_dim)
        keys[f"style.{layer}.bias"] = (style_dim,)

    def convolution(name: str, inputs: int, outputs: int, edge: int, up: bool = False) -> None:
        keys[f"{name}.weight"] = (1, outputs, inputs, edge, edge)
        if up:
            keys[f"{name}.blur.kernel"] = (4, 4)
        keys[f"{name}.modulation.weight"] = (inputs, style_dim)
        keys[f"{name}.modulation.bias"] = (inputs,)

    def styled(name: str, inputs: int, outputs: int, up: bool = False) -> None:
        convolution(f"{name}.conv", inputs, outputs, 3, up)
        keys[f"{name}.noise.weight"] = (1,)
        keys[f"{name}.activate.bias"] = (outputs,)

    def rgb(name: str, inputs: int, up: bool) -> None:
        keys[f"{name}.bias"] = (1, 3, 1, 1)
        if up:
            keys[f"{name}.upsample.kernel"] = (4, 4)
        convolution(f"{name}.conv", inputs, 3, 1)

    keys["input.input"] = (1, channels[4], 4, 4)
    styled("conv1", channels[4], channels[4])
    rgb("to_rgb1", channels[4], up=False)
    higher = sorted(edge for edge in channels if edge > 4)
    for step, edge in enumerate(higher):
        styled(f"convs.{2 * step}", channels[edge // 2], channels[edge], up=True)
        styled(f"convs.{2 * step + 1}", channels[edge], channels[edge])
    for step, edge in enumerate(higher):
        rgb(f"to_rgbs.{step}", channels[edge], up=True)
    for number in range(2 * len(higher) + 1):
        keys[f"noises.noise_{number}"] = (1, 1, *(2 ** ((number + 5) // 2),) * 2)
    return keys


def published_channels(size: int, multiplier: int = 2) -> dict[int, int]:
    """Return the feature channels by resolution of the published configurations."""
    all_channels = {4: 512, 8: 512, 16: 512, 32: 512} | {
        edge: 16384 // edge * multiplier for edge in (64, 128, 256, 512, 1024)
    }
    return {edge: count for edge, count in all_channels.items() if edge <= size}
