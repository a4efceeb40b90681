"""Where in a picture its score comes from: Grad-CAM.

After Selvaraju et al. 2017, "Grad-CAM", equations 1 and 2, on the last residual stage: each feature
map is weighted by the mean of the score's derivatives by its values, and the weighted maps are
added. What the paper's ReLU would drop, what speaks against art, is kept with its sign. A map has
one value for 32 x 32 pixels of what the network sees, so it shows regions and no outlines.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from curator.errors import DecodeError
from curator.images.formats import printable
from curator.images.isolation import shared_decoders
from curator.images.preprocess import Preprocess, normalise
from curator.images.read import read_file
from curator.images.room import DecodingRoom
from curator.scoring.checkpoints import load_checkpoint
from curator.scoring.models import ModelInfo, changed_since
from curator.scoring.network import ArtScoreNet

#: Pixels of a map's longer side: it is smooth, and a view stretches it over the picture.
EDGE = 256


@dataclass(frozen=True, slots=True, eq=False)
class WhyMap:
    """Where a score comes from, in the shape of the upright picture.

    Parameters
    ----------
    strength
        float32 (h, w), 0 to 1: how much a place has to do with the score. The greatest is 1,
        except in a map of zeros.
    sign
        int8 (h, w): 1 where the place raises the score, -1 where it lowers it, 0 for neither.
    score
        The picture's score in float32.
    """

    strength: NDArray[np.float32]
    sign: NDArray[np.int8]
    score: float


class Explainer:
    """Explains a model's scores on the CPU, in float32, beside whatever scores meanwhile.

    The model is loaded for the first picture, and a second time if an engine has it already. Safe
    on any thread, one picture at a time.
    """

    def __init__(self, info: ModelInfo, preprocess: Preprocess = Preprocess.SQUASH) -> None:
        self.info = info
        self.preprocess = preprocess
        self._network: ArtScoreNet | None = None
        self._lock = threading.Lock()

    def explain_file(self, path: Path) -> WhyMap:
        """Explain the score of a picture file.

        Raises
        ------
        DecodeError
            The file can't be read, or is no picture that can be scored.
        ModelError
            The model can't be loaded, or is another one by now.
        """
        name = printable(path.name)
        try:
            data, _ = read_file(path)
        except OSError as error:
            raise DecodeError(
                f"{name} can't be read ({error.strerror or error}): check that it is there."
            ) from error
        decoded = shared_decoders().decode(data, path.name, self.preprocess, DecodingRoom())
        return self.explain(decoded.needed(), (decoded.width, decoded.height))

    def explain(self, pixels: NDArray[np.uint8], size: tuple[int, int]) -> WhyMap:
        """Explain the score of a preprocessed picture, uint8 (H, W, 3), RGB.

        Parameters
        ----------
        size
            The upright picture's (width, height), whose shape the map takes.
        """
        with self._lock:
            score, contributions = grad_cam(self._loaded(), normalise(pixels[None]))
        return why_map(score, contributions, size)

    def _loaded(self) -> ArtScoreNet:
        if self._network is None:
            checkpoint = load_checkpoint(self.info.path)
            if checkpoint.model_hash != self.info.model_hash:
                raise changed_since(self.info)
            self._network = checkpoint.network.requires_grad_(False)
        return self._network


def grad_cam(
    network: ArtScoreNet, normalised: NDArray[np.float32]
) -> tuple[float, NDArray[np.float32]]:
    """Return the score and each region's contribution, with its sign.

    Parameters
    ----------
    network
        In eval mode, fused or not, float32, on the CPU.
    normalised
        float32 (1, 3, H, W).

    Returns
    -------
    tuple
        The score and float32 (H / 32, W / 32). For a linear head the mean contribution is the
        score less the head's bias.
    """
    with torch.no_grad():
        maps: Tensor = network.feature_maps(torch.from_numpy(normalised))
    # Only the head lies between the maps and the score: nothing is kept of the backbone's pass.
    maps = maps.detach().requires_grad_(True)
    with torch.enable_grad():
        score = network.score_embedding(network.pool(maps))
        (slopes,) = torch.autograd.grad(score.sum(), maps)
    # Their sum rather than their mean: the same map but for its scale, and in the score's unit.
    weights = slopes.sum(dim=(2, 3), keepdim=True)
    contributions = (weights * maps.detach()).sum(dim=1)[0]
    return float(score.detach()[0]), contributions.numpy()


def why_map(
    score: float, contributions: NDArray[np.float32], size: tuple[int, int], edge: int = EDGE
) -> WhyMap:
    """Bring contributions, float32 (h, w), into the shape of a picture of (width, height)."""
    width, height = size
    scale = edge / max(size)
    shape = max(1, round(height * scale)), max(1, round(width * scale))
    coarse = torch.from_numpy(np.ascontiguousarray(contributions))[None, None]
    smooth = F.interpolate(coarse, shape, mode="bilinear", align_corners=False)[0, 0].numpy()
    strength = np.abs(smooth)
    greatest = strength.max()
    if greatest > 0:
        strength = strength / greatest
    return WhyMap(strength.astype(np.float32), np.sign(smooth).astype(np.int8), score)
