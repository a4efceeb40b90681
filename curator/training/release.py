"""Turning a trained network into the model file that ships with the program."""

from __future__ import annotations

import copy
import datetime
import json
from collections.abc import Mapping
from itertools import combinations
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import nn

from curator.images.preprocess import EDGE, Preprocess
from curator.scoring.calibration import Calibration
from curator.scoring.checkpoints import save_checkpoint
from curator.scoring.network import ArtScoreNet
from curator.training import damage, evaluation
from curator.training.inference import infer
from curator.training.restyled import PAINTED_SIDES, TIMES, Restyle, overdone
from curator.training.task import DefaultTask, Floats, Rows

#: Held-out pictures of each kind that are blended, damaged and resampled to measure the order.
MEASURED = 60
SERIES_STEPS = 6
MILD, STRONG = 0.25, 0.75

PROVENANCE = (
    "Trained on photographs of PACS, ImageNet samples and Caltech-101, and on paintings, cartoons "
    "and sketches of PACS; none of them are contained. One half of its channels are those of "
    "open_nsfw's thin ResNet50 (Yahoo, BSD-2-Clause), the other began as these. Teacher: "
    "EfficientNet-Lite0 (Google, ImageNet weights, Apache-2.0). Style transfer: Magenta's "
    "arbitrary image stylization (Google, Apache-2.0)."
)


def release(
    task: DefaultTask,
    network: ArtScoreNet,
    path: Path,
    version: str,
    facts: Mapping[str, object],
    restyle: Restyle,
) -> dict[str, str]:
    """Standardise, measure and write the network.

    Parameters
    ----------
    task : DefaultTask
    network : ArtScoreNet
        With its head fitted; the head is changed in place.
    path : Path
        The model file.
    version : str
        Of the model.
    facts : Mapping[str, object]
        Of the run, for the header's figures.
    restyle : Restyle
        Style transfer, to measure how its pictures are ordered.

    Returns
    -------
    dict
        The file's metadata.
    """
    held_out = {
        kind: task.scores(network, task.pictures.rows(kind, train=False), exact=True)
        for kind in ("photo", "art", "drawing")
    }
    trained = {
        kind: task.scores(network, task.pictures.rows(kind, train=True))
        for kind in ("photo", "art")
    }
    everything = {kind: np.concatenate([trained[kind], held_out[kind]]) for kind in trained}
    low, high = (float(np.median(everything[kind])) for kind in ("photo", "art"))
    standardise(network, low, high)
    figures = {
        **facts,
        "held_out": {kind: len(scores) for kind, scores in held_out.items()},
        "auc": round(evaluation.auc(held_out["photo"], held_out["art"]), 4),
        "balanced_accuracy": round(evaluation.best_accuracy(held_out["photo"], held_out["art"]), 4),
        "auc_photo_drawing": round(evaluation.auc(held_out["photo"], held_out["drawing"]), 4),
        "float16_difference": half_precision_difference(task, network),
        **measure_order(task, network, restyle),
    }
    calibration = Calibration.from_scores(
        *((everything[kind] - low) / (high - low) for kind in ("photo", "art"))
    )
    rounded = {
        "photo": [round(value, 4) for value in calibration.photo_quantiles],
        "art": [round(value, 4) for value in calibration.art_quantiles],
    }
    metadata = {
        "format": "artscore",
        "format_version": "1",
        "name": "default",
        "version": version,
        "backbone": "resnet50",
        "head": "dense",
        "preprocess": Preprocess.SQUASH.version,
        "dtype": "float16",
        "created": datetime.date.today().isoformat(),
        "provenance": PROVENANCE,
        "figures": json.dumps(figures),
        "calibration": json.dumps(rounded),
        "licence": "MIT AND BSD-2-Clause",
    }
    save_checkpoint(path, network, metadata)
    return metadata


@torch.no_grad()
def standardise(network: ArtScoreNet, low: float, high: float) -> None:
    """Change the last layer so that the score `low` becomes 0 and `high` becomes 1."""
    last = network.fc[3] if isinstance(network.fc, nn.Sequential) else network.fc
    assert isinstance(last, nn.Linear)
    last.bias.sub_(low).div_(high - low)
    last.weight.div_(high - low)


def half_precision_difference(task: DefaultTask, network: ArtScoreNet, count: int = 64) -> float:
    """Greatest change of a held-out picture's score by storing the weights as float16."""
    rows = np.concatenate([task.pictures.rows(kind, train=False) for kind in ("photo", "art")])
    rows = rows[np.linspace(0, len(rows) - 1, min(count, len(rows))).astype(int)]
    stored = copy.deepcopy(network).half().float()
    difference = task.scores(network, rows, exact=True) - task.scores(stored, rows, exact=True)
    return round(float(np.abs(difference).max()), 6)


def measure_order(task: DefaultTask, network: ArtScoreNet, restyle: Restyle) -> dict[str, object]:
    """How well held-out pictures are put in order.

    Returns
    -------
    dict
        ``series_tau``: mean Kendall tau over series of pixel blends from a photo to art.
        ``damaged_pairs``: how often the sounder of a sound, a mildly and a strongly damaged
        copy scores higher, over all pairs; ``damaged_triples``: how often all three are in
        order; ``sound_above``: for each damage, how often the sound one is above a copy.
        ``restyled``: of photographs in the styles of paintings, painted at `PAINTED_SIDES`, how
        often they are above the photograph and below the painting, and how often two of them that
        were painted over once to `TIMES` times are in order (``pairs``), and all of them
        (``triples``).
        ``resolution``: greatest and mean difference between a picture of 1024 pixels and its
        copy of 224, as a share of the deviation of the scores.
    """
    photo, art = (
        _spread(task.pictures.rows(kind, train=False), MEASURED) for kind in ("photo", "art")
    )
    count = min(len(photo), len(art))
    photos, paintings = task.whole(photo[:count]), task.whole(art[:count])
    fused = network.fuse_batch_norm()
    return {
        "series_tau": _series_tau(fused, photos, paintings),
        **_damage_figures(fused, torch.cat([paintings, photos])),
        "restyled": _restyled_figures(fused, photos, paintings, restyle),
        "resolution": _resolution(fused, torch.cat([paintings, photos])),
    }


def _spread(rows: Rows, count: int) -> Rows:
    """At most `count` rows, evenly from all of them: neighbours are of one subject."""
    spread: Rows = rows[np.linspace(0, len(rows) - 1, min(count, len(rows))).astype(int)]
    return spread


def _series_tau(network: ArtScoreNet, photos: torch.Tensor, paintings: torch.Tensor) -> float:
    shares = torch.linspace(0, 1, SERIES_STEPS)[:, None, None, None]
    taus = []
    for first, last in zip(photos, paintings, strict=True):
        scores = _score(network, first[None] * (1 - shares) + last[None] * shares)
        taus.append(evaluation.kendall_tau(scores, np.arange(SERIES_STEPS)))
    return round(float(np.mean(taus)), 3)


def _damage_figures(network: ArtScoreNet, pictures: torch.Tensor) -> dict[str, object]:
    """Pairs and triples of sound, mildly and strongly damaged copies that are in order."""
    sound = _score(network, pictures)
    above, pairs, triples = {}, [], []
    for kind in damage.DAMAGES:
        mild, strong = (
            _score(network, torch.cat([_damage(kind, p, strength) for p in enumerate(pictures)]))
            for strength in (MILD, STRONG)
        )
        ordered = np.stack([sound > mild, sound > strong, mild > strong])
        above[kind.__name__] = round(float(ordered[:2].mean()), 3)
        pairs.append(ordered.mean())
        triples.append(ordered.all(axis=0).mean())
    return {
        "damaged_pairs": round(float(np.mean(pairs)), 3),
        "damaged_triples": round(float(np.mean(triples)), 3),
        "sound_above": above,
    }


def _damage(
    kind: damage.Damage, numbered: tuple[int, torch.Tensor], strength: float
) -> torch.Tensor:
    seed, picture = numbered
    return kind(picture[None], strength, torch.Generator().manual_seed(seed))


def _restyled_figures(
    network: ArtScoreNet, photos: torch.Tensor, paintings: torch.Tensor, restyle: Restyle
) -> dict[str, float]:
    # A painting whose subject is another's than the photograph's.
    styles = paintings.roll(len(paintings) // 2, dims=0)
    copies = torch.cat([overdone(restyle, photos, styles, side) for side in PAINTED_SIDES])
    photo, art = (
        np.tile(_score(network, pictures), len(PAINTED_SIDES)) for pictures in (photos, styles)
    )
    scores = _score(network, copies.flatten(0, 1)).reshape(copies.shape[:2])
    ordered = np.stack([scores[:, i] < scores[:, j] for i, j in combinations(range(TIMES), 2)])
    best = scores[:, -1]
    shares = {
        "above_photo": best > photo,
        "below_painting": best < art,
        "pairs": ordered,
        "triples": ordered.all(axis=0),
    }
    return {name: round(float(share.mean()), 3) for name, share in shares.items()}


def _resolution(network: ArtScoreNet, pictures: torch.Tensor) -> dict[str, float]:
    """How far apart the scores of copies of 1024 and 224 pixels are, in deviations."""
    large = [_resized(picture, 1024, Image.Resampling.BICUBIC) for picture in pictures]
    small = [image.resize((EDGE, EDGE), Image.Resampling.LANCZOS) for image in large]
    scores = [
        _score(network, torch.stack([_as_scored(image) for image in images]))
        for images in (large, small)
    ]
    apart = np.abs(scores[0] - scores[1]) / scores[0].std()
    return {"greatest": round(float(apart.max()), 3), "mean": round(float(apart.mean()), 3)}


def _resized(picture: torch.Tensor, side: int, how: Image.Resampling) -> Image.Image:
    pixels = (picture * 255).round().byte().permute(1, 2, 0).numpy()
    return Image.fromarray(pixels).resize((side, side), how)


def _as_scored(image: Image.Image) -> torch.Tensor:
    return torch.from_numpy(Preprocess.SQUASH.apply(image)).permute(2, 0, 1).float() / 255


def _score(network: ArtScoreNet, pictures: torch.Tensor) -> Floats:
    """Scores, (N,), of pictures, (N, 3, 224, 224), in 0..1."""
    return infer(network, pictures).numpy()
