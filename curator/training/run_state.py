"""What a run of `curator train` is made of, and its state on disk."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

import torch
from blake3 import blake3

from curator.errors import CuratorError
from curator.scoring.network import Backbone, Head
from curator.training.labels import Series
from curator.training.ranking import LossName

STATE_NAME = "state.pt"


@dataclass(frozen=True)
class RunOptions:
    """Settings of a run. All but `epochs` and `save_steps` must be the same when it is resumed.

    Attributes
    ----------
    init : "imagenet", "none" or a file
    batch_size : series in a step
    shuffled : a list mixes series of one domain while keeping the ranks
    side : width and height of the pictures
    save_steps : the state is saved after as many steps, and after every epoch
    """

    backbone: Backbone = "resnet50"
    head: Head = "dense"
    init: str = "imagenet"
    loss: LossName = "listMLE"
    epochs: int = 10
    batch_size: int = 4
    learning_rate: float = 1e-4
    dropout: float = 0.5
    shuffled: bool = False
    seed: int = 0
    side: int = 224
    precision: Literal["float32", "bfloat16"] = "float32"
    save_steps: int = 100

    def lasting(self) -> dict[str, Any]:
        """Return what a resumed run must not change."""
        return {n: v for n, v in asdict(self).items() if n not in ("epochs", "save_steps")}


@dataclass
class Position:
    """How far a run is.

    Attributes
    ----------
    epoch, step, step_in_epoch : how many are done
    loss_sum : of the epoch's lists so far
    best : figures of the epoch with the best model, its number among them
    log_size : bytes of the log that belong to what is done
    """

    epoch: int = 0
    step: int = 0
    step_in_epoch: int = 0
    loss_sum: float = 0.0
    best: dict[str, float] = field(default_factory=dict)
    log_size: int = 0


def fingerprint(series: Sequence[Series]) -> str:
    """Name what is trained on, wherever its folders are."""
    facts = [[each.name, each.domain, each.split, list(each.pictures)] for each in series]
    return blake3(json.dumps(facts).encode()).hexdigest()


def save_state(
    folder: Path, options: RunOptions, series: str, position: Position, parts: Mapping[str, Any]
) -> None:
    """Save a run's state: whole or not at all."""
    facts = {"options": options.lasting(), "series": series, "position": asdict(position)}
    write_whole(folder / STATE_NAME, {**facts, "parts": dict(parts)})


def load_state(
    folder: Path, options: RunOptions, series: str, device: torch.device
) -> tuple[Position, dict[str, Any]] | None:
    """Return where the run in a folder is and its parts; None where none was begun.

    Raises
    ------
    CuratorError
        The state is damaged, or that of another run.
    """
    path = folder / STATE_NAME
    if not path.exists():
        return None
    try:
        state = torch.load(path, map_location=device, weights_only=True)
        position, begun = Position(**state["position"]), state["options"]
        parts: dict[str, Any] = state["parts"]
        same_series = state["series"] == series
    except Exception as error:  # torch and pickle fail in any way on damaged files
        raise CuratorError(
            f"{path} is damaged: delete it and train again, or choose another --out."
        ) from error
    changed = [name for name, value in options.lasting().items() if begun.get(name) != value]
    if changed or not same_series:
        what = " and ".join(changed) or "the labels or their pictures"
        raise CuratorError(
            f"The run in {folder} was begun differently ({what} changed): resume it as it was, or "
            "choose another --out."
        )
    return position, parts


def write_whole(path: Path, content: object) -> None:
    """Write a torch file whole or not at all."""
    temporary = path.with_name(path.name + ".tmp")
    with temporary.open("wb") as file:
        torch.save(content, file)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
