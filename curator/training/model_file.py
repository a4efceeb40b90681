"""Model files of one's own: what a training leaves, and a calibration added to a model."""

from __future__ import annotations

import datetime
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import torch

from curator.errors import CuratorError, ModelError
from curator.scoring.calibration import CALIBRATION_ENTRY, Calibration
from curator.scoring.checkpoints import load_checkpoint, read_metadata, save_checkpoint
from curator.scoring.network import ArtScoreNet
from curator.training.labels import Series
from curator.training.run_state import RunOptions, different_options
from curator.training.series_run import SeriesRun, all_finite

_DTYPES = {"float16": torch.float16, "bfloat16": torch.bfloat16}


def write_trained(run: SeriesRun, series: Sequence[Series], path: Path, title: str) -> None:
    """Write a run's best model, with its recipe and figures in the header.

    Parameters
    ----------
    series
        All that the labels name and that could be read, for the header's counts.
    title
        For people.

    Raises
    ------
    CuratorError
        The weights are no numbers, or the file can't be written; what was there before stays.
    """
    options = run.options
    network = run.load_best()
    dtype = _dtype_that_holds(network)
    epochs = max(options.epochs, run.position.epoch)  # a finished run may be asked for fewer
    counts = Counter(each.split for each in series)
    metadata = {
        "format": "artscore",
        "format_version": "1",
        "title": f"{title} ({options.loss})",
        "backbone": options.backbone,
        "head": options.head,
        "preprocess": "squash-224-v1",
        "dtype": str(dtype).removeprefix("torch."),
        "created": datetime.date.today().isoformat(),
        "recipe": json.dumps({**options.lasting(), "epochs": epochs}),
        "figures": json.dumps({"series": counts, **run.position.best}),
    }
    save_checkpoint(path, network, metadata, dtype)


def is_of_run(path: Path, options: RunOptions) -> bool:
    """Whether a file is a model that a run with these options wrote, calibrated or not."""
    try:
        recipe = json.loads(read_metadata(path)["recipe"])
        return not different_options(recipe, options)
    except (ModelError, KeyError, ValueError, TypeError, AttributeError):
        return False


def write_calibrated(source: Path, target: Path, calibration: Calibration) -> None:
    """Write a model with a calibration as safetensors; its weights stay as they are.

    Raises
    ------
    ModelError
        The model can't be read, or the file not written.
    """
    checkpoint = load_checkpoint(source)
    metadata = {
        "format": "artscore",
        "format_version": "1",
        "title": source.stem,
        "backbone": checkpoint.architecture.backbone,
        "head": checkpoint.architecture.head,
        "dtype": "float32",
        **checkpoint.metadata,
        CALIBRATION_ENTRY: calibration.to_json(),
    }
    dtype = _DTYPES.get(metadata["dtype"], torch.float32)
    save_checkpoint(target, checkpoint.network, metadata, dtype)


def _dtype_that_holds(network: ArtScoreNet) -> torch.dtype:
    """Return float16, or float32 where a number is too large for half as many bits."""
    values = list(network.state_dict().values())
    if not all_finite(values):
        raise CuratorError(
            "The model's weights are not numbers any more, so it is not written: train again with "
            "a lower --lr."
        )
    return torch.float16 if all_finite(value.half() for value in values) else torch.float32
