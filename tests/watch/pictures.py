"""Small pictures in every format, as bytes."""

import io

import numpy as np
import pillow_heif
from PIL import Image

pillow_heif.register_heif_opener()

FORMATS = {
    "png": {"format": "PNG"},
    "jpg": {"format": "JPEG"},
    "progressive.jpg": {"format": "JPEG", "progressive": True},
    "gif": {"format": "GIF"},
    "animated.gif": {"format": "GIF", "save_all": True},
    "webp": {"format": "WEBP"},
    "lossless.webp": {"format": "WEBP", "lossless": True},
    "bmp": {"format": "BMP"},
    "avif": {"format": "AVIF"},
    "heic": {"format": "HEIF"},
    "tif": {"format": "TIFF"},
    "deflated.tif": {"format": "TIFF", "compression": "tiff_adobe_deflate"},
}


def picture(seed=0, edge=48):
    """Return a noisy RGB picture, which no format makes very small."""
    noise = np.random.default_rng(seed).integers(0, 256, (edge, edge, 3), dtype=np.uint8)
    return Image.fromarray(noise)


def encode(name, seed=0, edge=48):
    """Return a picture as a file of one of FORMATS."""
    options = dict(FORMATS[name])
    if name == "animated.gif":
        options["append_images"] = [picture(seed + 1, edge), picture(seed + 2, edge)]
    target = io.BytesIO()
    picture(seed, edge).save(target, **options)
    return target.getvalue()
