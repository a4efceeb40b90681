"""Any of Pillow's modes to RGB, 8 bits a channel.

The rules, all part of what a preprocess version stands for:

- transparency is laid over white, from an alpha channel, a palette or a transparent colour;
- 16 bits a channel keep their high byte (what Pillow does for 16-bit colour, done for grey too);
- 12-bit grey is widened to 16 first;
- 32-bit whole numbers and floats declare no white: their smallest value becomes black and their
  largest white, except that floats within 0 to 1 are taken as they are; NaN and infinities are
  drawn black or white;
- CMYK is converted by Pillow's plain formula and embedded colour profiles are not applied, so
  that a score depends on the pixels alone (the published script didn't apply them either).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PIL.TiffImagePlugin import TiffImageFile

_BITS_PER_SAMPLE, _PHOTOMETRIC = 258, 262
_MIN_IS_WHITE = 0


def to_rgb(picture: Image.Image) -> Image.Image:
    """Return a loaded picture in mode RGB; the same object where it is so already."""
    if picture.mode[0] == "I" or picture.mode == "F":
        return Image.fromarray(_narrow(picture)).convert("RGB")
    if picture.mode == "LAB":
        return _lab_to_rgb(picture)
    if picture.has_transparency_data:
        return _over_white(picture)
    return picture if picture.mode == "RGB" else picture.convert("RGB")


def _over_white(picture: Image.Image) -> Image.Image:
    if picture.mode == "La":
        picture = picture.convert("LA")
    if picture.mode != "RGBA":
        picture = picture.convert("RGBA")
    alpha = picture.getchannel("A")
    if alpha.getextrema() == (255, 255):
        return picture.convert("RGB")
    # The same values as alpha_composite on white (a test says so) in a third of the time.
    paper = Image.new("RGB", picture.size, "white")
    paper.paste(picture, mask=alpha)
    return paper


def _narrow(picture: Image.Image) -> NDArray[np.uint8]:
    """Bring grey of more than 8 bits, (H, W) of any number type, to uint8 (H, W)."""
    values = np.asarray(picture)
    tags = picture.tag_v2 if isinstance(picture, TiffImageFile) else {}
    if picture.mode.startswith("I;16"):
        shift = 4 if tags.get(_BITS_PER_SAMPLE) == (12,) else 8
        grey = (values >> shift).astype(np.uint8)
    else:
        grey = _stretch(values.astype(np.float32))
    if tags.get(_PHOTOMETRIC) == _MIN_IS_WHITE:
        grey = 255 - grey
    transparent = picture.info.get("transparency")
    if isinstance(transparent, int):
        grey[values == transparent] = 255
    return grey


def _stretch(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    finite = values[np.isfinite(values)]
    low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)
    if low >= 0 and high <= 1:
        low, high = 0.0, 1.0
    np.nan_to_num(values, copy=False, nan=low, posinf=high, neginf=low)
    # Halved so that the span of the largest floats does not overflow.
    span = np.float32(high / 2 - low / 2) or np.float32(1)
    shares = (values / 2 - np.float32(low / 2)) / span
    return (shares * 255 + 0.5).clip(0, 255).astype(np.uint8)


def _lab_to_rgb(picture: Image.Image) -> Image.Image:
    from PIL import ImageCms

    transform = ImageCms.buildTransform(
        ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB"), "LAB", "RGB"
    )
    converted = ImageCms.applyTransform(picture, transform)
    assert converted is not None  # None only when asked to change the picture in place
    return converted
