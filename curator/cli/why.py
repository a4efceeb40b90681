"""`curator why`: a picture coloured by where its score comes from."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from curator.cli import opening
from curator.errors import CuratorError, DecodeError
from curator.export.files import opened, plain_errors
from curator.images.isolation import decode_apart
from curator.images.preprocess import Preprocess
from curator.images.read import hash_bytes, read_file
from curator.records import ModelKey, Score
from curator.settings import library_in_use, load_settings

if TYPE_CHECKING:
    from curator.scoring.why import WhyMap

#: Pixels of the longer side of what is written.
EDGE = 1024
#: What maps are made in, whatever the engine scores in.
PRECISION = "float32"

#: What raises and what lowers the score: orange and blue, which the colour-blind tell apart too.
_WARM, _COOL = (255, 140, 0), (30, 110, 255)
_OPACITY = 0.6


def run_why(options: argparse.Namespace) -> int:
    """Write the coloured picture and print its score; returns the exit status."""
    path = Path(os.path.abspath(options.picture))  # noqa: PTH100
    opening.existing([path])
    out = opening.writable(options.out)
    if out.exists() and out.samefile(path):
        raise CuratorError(f"{out} is the picture itself: name another file for --out.")
    if out.suffix.lower() != ".png":
        raise CuratorError(f"{out} would be a PNG: let its name end with .png.")
    info = opening.model(options)
    # Loads torch, which takes seconds that a wrong name should not cost.
    from curator.scoring.why import Explainer

    preprocess = Preprocess(options.preprocess)
    try:
        data, _ = read_file(path)
    except OSError as error:
        raise DecodeError(f"{path} can't be read ({error.strerror or error}).") from error
    kept = _kept_score(options, hash_bytes(data), info.key(preprocess))
    picture = decode_apart(data, path.name)
    found = Explainer(info, preprocess).explain(preprocess.apply(picture, path.name), picture.size)
    with plain_errors(out), opened(out, "wb") as file:
        paint(picture, found).save(file, "PNG")
    explained = f"{found.score:.4f}"
    shown = explained if kept is None else f"{kept.value:.4f}"
    print(f"{shown}\t{out}")
    if kept is not None and kept.precision != PRECISION and shown != explained:
        opening.say(
            [
                f"{shown} is the library's score, computed in {kept.precision}; the map explains "
                f"the one in {PRECISION}, {explained}."
            ]
        )
    return 0


def _kept_score(options: argparse.Namespace, content_hash: str, key: ModelKey) -> Score | None:
    """Return the score that lists and the window show of a content; None where it has none yet.

    It may be of another precision than the map, and a picture is not to have two scores.
    """
    place = library_in_use(options.library, load_settings())
    if isinstance(place, Path) and not place.exists():
        return None  # explaining is no reason to make a library
    with opening.library(options) as library:
        found = library.find_contents([content_hash], key).get(content_hash)
    return None if found is None else found[1]


def paint(picture: Image.Image, why: WhyMap) -> Image.Image:
    """Return the picture, no longer than `EDGE`, coloured by a map of the same shape."""
    small = picture.copy()
    small.thumbnail((EDGE, EDGE), Image.Resampling.LANCZOS)
    signed = Image.fromarray(why.strength * why.sign).resize(small.size, Image.Resampling.BICUBIC)
    values = np.asarray(signed)[..., None].clip(-1, 1)
    colours = np.where(values > 0, np.array(_WARM), np.array(_COOL))
    opacity = np.abs(values) * _OPACITY
    mixed = np.asarray(small, dtype=np.float32) * (1 - opacity) + colours * opacity
    return Image.fromarray(np.rint(mixed).clip(0, 255).astype(np.uint8))
