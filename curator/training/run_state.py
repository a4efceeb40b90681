"""What a run of `curator train` is made of, and its state on disk."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

import torch
from blake3 import blake3

from curator.errors import CuratorError
from curator.images.scan import take_stamp
from curator.scoring.network import Backbone, Head
from curator.training.labels import Series
from curator.training.ranking import LossName
from curator.training.whole_file import write_whole

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


@dataclass(frozen=True)
class Data:
    """Names of what a run is trained on, "" where they are not known.

    Attributes
    ----------
    series : `fingerprint` of the series that could be read
    stamped : `stamped_fingerprint` of all that the labels name
    """

    series: str = ""
    stamped: str = ""


def fingerprint(series: Sequence[Series]) -> str:
    """Name what is trained on, wherever its folders are."""
    facts = [[each.name, each.domain, each.split, list(each.pictures)] for each in series]
    return blake3(json.dumps(facts).encode()).hexdigest()


def stamped_fingerprint(series: Sequence[Series]) -> str:
    """Name series with the sizes and times of their pictures, without opening one of these."""
    stamps = [
        stamp and (stamp.size, stamp.mtime_ns)
        for each in series
        for stamp in map(take_stamp, each.pictures.values())
    ]
    return blake3(json.dumps([fingerprint(series), stamps]).encode()).hexdigest()


def save_state(
    folder: Path,
    options: RunOptions,
    data: Data,
    position: Position,
    parts: Mapping[str, Any],
) -> None:
    """Save a run's state: whole or not at all."""
    facts = {
        "options": _comparable(options.lasting()),
        **asdict(data),
        "position": asdict(position),
    }
    write_whole(folder / STATE_NAME, {**facts, "parts": dict(parts)})


def check_state(folder: Path, options: RunOptions, stamped: str) -> None:
    """Refuse what can't be resumed, where there is a run, before anything of it is touched.

    Parameters
    ----------
    stamped
        The `stamped_fingerprint` of the labels' series.

    Raises
    ------
    CuratorError
        The state is damaged, or that of another run.
    """
    path = folder / STATE_NAME
    if path.exists():
        _check_same(folder, _read(path, torch.device("cpu"), mmap=True), options, "", stamped)


def load_state(
    folder: Path, options: RunOptions, data: Data, device: torch.device
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
    state = _read(path, device)
    _check_same(folder, state, options, data.series, data.stamped)
    return Position(**state["position"]), state["parts"]


def _read(path: Path, device: torch.device, mmap: bool = False) -> dict[str, Any]:
    """Read a state whose parts are all there; with `mmap` its weights are not read yet."""
    try:
        state = torch.load(path, map_location=device, weights_only=True, mmap=mmap)
        Position(**state["position"])
        return {
            "options": dict(state["options"]),
            "series": state["series"],
            "stamped": state.get("stamped", ""),
            "position": state["position"],
            "parts": dict(state["parts"]),
        }
    except Exception as error:  # torch and pickle fail in any way on damaged files
        raise CuratorError(
            f"{path} is damaged: delete it and train again, or choose another --out."
        ) from error


def _check_same(
    folder: Path, state: Mapping[str, Any], options: RunOptions, series: str, stamped: str
) -> None:
    begun = different_options(state["options"], options)
    if any(
        now and before and now != before
        for now, before in ((series, state["series"]), (stamped, state["stamped"]))
    ):
        begun.append("other labels or pictures")
    if begun:
        raise CuratorError(
            f"The run in {folder} was begun with {' and '.join(begun)}: resume it so, or choose "
            "another --out."
        )


def different_options(begun: Mapping[str, Any], options: RunOptions) -> list[str]:
    """Return what a run was begun with and is otherwise now, as it is typed."""
    before, now = _comparable(begun), _comparable(options.lasting())
    return [_typed(name, before.get(name)) for name in now if before.get(name) != now[name]]


def _comparable(lasting: Mapping[str, Any]) -> dict[str, Any]:
    """Name a file of first weights by one path, however it was typed."""
    init = lasting.get("init")
    if init in (None, "imagenet", "none"):
        return dict(lasting)
    return {**lasting, "init": str(Path(init).expanduser().resolve())}


def _typed(name: str, value: object) -> str:
    if name == "shuffled":
        return "--shuffled-series" if value else "no --shuffled-series"
    option = {"learning_rate": "lr", "batch_size": "batch-size"}.get(name, name)
    return f"--{option} {value}"
