"""Turning a trained network into the model file that ships with the program."""

from __future__ import annotations

import copy
import datetime
import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from torch import nn

from curator.images.preprocess import Preprocess
from curator.scoring.calibration import Calibration
from curator.scoring.checkpoints import save_checkpoint
from curator.scoring.network import ArtScoreNet
from curator.training import damage, evaluation
from curator.training.task import DefaultTask, Floats, normalise

SERIES = 60
SERIES_STEPS = 6

PROVENANCE = (
    "Trained from random weights on photographs of PACS, ImageNet samples and Caltech-101, and "
    "on paintings, cartoons and sketches of PACS; none of them are contained. Teacher: "
    "EfficientNet-Lite0 (Google, ImageNet weights, Apache-2.0)."
)


def release(
    task: DefaultTask, network: ArtScoreNet, path: Path, version: str, facts: Mapping[str, object]
) -> dict[str, str]:
    """Settle the batch norms, standardise, measure and write the network.

    Parameters
    ----------
    task : DefaultTask
    network : ArtScoreNet
        The averaged weights; changed in place.
    path : Path
        The model file.
    version : str
        Of the model.
    facts : Mapping[str, object]
        Of the run, for the header's figures.

    Returns
    -------
    dict
        The file's metadata.
    """
    norms = task.choose_norms(network)
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
        "batch_norms": norms,
        "held_out": {kind: len(scores) for kind, scores in held_out.items()},
        "auc": round(evaluation.auc(held_out["photo"], held_out["art"]), 4),
        "balanced_accuracy": round(evaluation.best_accuracy(held_out["photo"], held_out["art"]), 4),
        "auc_photo_drawing": round(evaluation.auc(held_out["photo"], held_out["drawing"]), 4),
        "float16_difference": half_precision_difference(task, network),
        **measure_order(task, network),
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
        "licence": "MIT",
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


def measure_order(task: DefaultTask, network: ArtScoreNet) -> dict[str, object]:
    """How well held-out pictures are put in order.

    Returns
    -------
    dict
        ``series_tau``: mean Kendall tau over series of pixel blends from a photo to art.
        ``above_damaged``: for each damage, how often art scores above its damaged copy.
    """
    photo, art = (task.pictures.rows(kind, train=False) for kind in ("photo", "art"))
    count = min(SERIES, len(photo), len(art))
    generator = torch.Generator().manual_seed(1)
    photos, paintings = task.whole(photo[:count]), task.whole(art[:count])
    shares = torch.linspace(0, 1, SERIES_STEPS)[None, :, None, None, None]
    taus = []
    for first, last in zip(photos, paintings, strict=True):
        series = first[None, None] * (1 - shares) + last[None, None] * shares
        taus.append(evaluation.kendall_tau(_score(network, series[0]), np.arange(SERIES_STEPS)))
    clean = _score(network, paintings)
    above = {}
    for kind in damage.DAMAGES:
        worse = torch.cat([kind(picture[None], generator) for picture in paintings])
        above[kind.__name__] = round(float((clean > _score(network, worse)).mean()), 3)
    return {"series_tau": round(float(np.mean(taus)), 3), "above_damaged": above}


def _score(network: ArtScoreNet, pictures: torch.Tensor) -> Floats:
    """Scores, (N,), of pictures, (N, 3, 224, 224), in 0..1."""
    network.eval()
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        scores = [
            network(normalise(pictures[start : start + 32])).float()
            for start in range(0, len(pictures), 32)
        ]
    return torch.cat(scores).numpy()
