"""The training loop: averaged weights, resumable, ended by the clock or by steps.

The loop knows nothing of pictures or labels: a `Task` gives the losses of a step. All that is
drawn at random in a step depends on the seed and the step's number only, so that a resumed run
of a given number of steps ends with the same weights as one that was never broken off.
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import torch
from torch import Tensor, nn

from curator.errors import CuratorError
from curator.training.fast import autocast
from curator.training.whole_file import write_whole


class Task(Protocol):
    """What is learned."""

    def losses(self, model: nn.Module, step: int, progress: float) -> Mapping[str, Tensor]:
        """Losses of one step, already weighted; the loop minimises their sum."""
        ...

    def evaluate(self, averaged: nn.Module) -> Mapping[str, float]:
        """Figures of the averaged model, which it may leave in any state."""
        ...


@dataclass(frozen=True)
class LoopOptions:
    """Settings of a run.

    Attributes
    ----------
    steps, minutes : the end of the run, by one or the other
    learning_rate : peak of a cosine that falls to zero
    warmup : share of the run over which the learning rate rises to its peak
    decay : of the averaged weights, per step
    evaluations : how many times over the run the averaged model is evaluated
    save_seconds : least time between two saved states
    """

    steps: int | None = None
    minutes: float | None = None
    learning_rate: float = 1e-3
    weight_decay: float = 0.05
    warmup: float = 0.02
    decay: float = 0.998
    clip_norm: float = 5.0
    evaluations: int = 10
    save_seconds: float = 180.0
    seed: int = 1

    def __post_init__(self) -> None:
        if (self.steps is None) == (self.minutes is None):
            raise ValueError("give either steps or minutes")


@dataclass(frozen=True)
class StepReport:
    """One step done: `figures` is empty but after an evaluation; `elapsed` is in seconds."""

    step: int
    progress: float
    elapsed: float
    losses: Mapping[str, float]
    figures: Mapping[str, float]


def learning_rate_at(progress: float, options: LoopOptions) -> float:
    """Linear warm-up, then a cosine to zero, over progress 0..1."""
    if progress < options.warmup:
        return options.learning_rate * max(progress / options.warmup, 0.01)
    along = min(1.0, (progress - options.warmup) / (1 - options.warmup))
    return options.learning_rate * 0.5 * (1 + math.cos(math.pi * along))


def step_seed(seed: int, step: int) -> int:
    """A seed for everything that is drawn at random in one step."""
    return (seed * 1_000_003 + step) % 2**31


class Training:
    """A run that can be broken off and resumed.

    Parameters
    ----------
    model : nn.Module
        Trained in place.
    task : Task
    options : LoopOptions
    state_path : Path, optional
        Where the state is kept; a state that lies there is resumed.
    key : str
        What the run is of; a state of another is refused.

    Raises
    ------
    CuratorError
        The state is of another run.
    """

    def __init__(
        self,
        model: nn.Module,
        task: Task,
        options: LoopOptions,
        state_path: Path | None = None,
        key: str = "",
    ) -> None:
        self.model = model
        self.averaged = copy.deepcopy(model).requires_grad_(False)
        self.task = task
        self.options = options
        self.state_path = state_path
        self.key = key
        self.step = 0
        self.elapsed = 0.0
        self.evaluated = 0
        self.optimizer = _optimizer(model, options)
        if state_path is not None and state_path.exists():
            self._load(state_path)

    @property
    def progress(self) -> float:
        """How much of the run is done, 0..1."""
        if self.options.steps is not None:
            return min(1.0, self.step / self.options.steps)
        assert self.options.minutes is not None
        return min(1.0, self.elapsed / (60 * self.options.minutes))

    def run(self) -> Iterator[StepReport]:
        """Train to the end, yielding after each step; the time between steps counts too."""
        began = time.monotonic() - self.elapsed
        saved = time.monotonic()
        while (progress := self.progress) < 1:
            losses = self._take_step(progress)
            self.elapsed = time.monotonic() - began
            figures: Mapping[str, float] = {}
            due = int(self.progress * self.options.evaluations + 1e-9)
            if due > self.evaluated:
                self.evaluated = due
                figures = self.task.evaluate(copy.deepcopy(self.averaged))
                self.elapsed = time.monotonic() - began
            if self.progress >= 1 or time.monotonic() - saved > self.options.save_seconds:
                self._save()
                saved = time.monotonic()
            yield StepReport(self.step, self.progress, self.elapsed, losses, figures)

    def _take_step(self, progress: float) -> dict[str, float]:
        rate = learning_rate_at(progress, self.options)
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        self.model.train()
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(step_seed(self.options.seed, self.step))
            with autocast():
                losses = self.task.losses(self.model, self.step, progress)
            total = torch.stack([loss.float() for loss in losses.values()]).sum()
        self.optimizer.zero_grad(set_to_none=True)
        torch.autograd.backward(total)
        nn.utils.clip_grad_norm_(self.model.parameters(), self.options.clip_norm)
        self.optimizer.step()
        self.step += 1
        self._average()
        return {name: float(loss.detach()) for name, loss in losses.items()}

    @torch.no_grad()
    def _average(self) -> None:
        """Move the averaged weights towards the model's; early on by more, to forget the start."""
        share = max(1 - self.options.decay, 9 / (9 + self.step))
        pairs = zip(self.averaged.parameters(), self.model.parameters(), strict=True)
        for average, value in pairs:
            average.lerp_(value, share)
        for kept, buffer in zip(self.averaged.buffers(), self.model.buffers(), strict=True):
            kept.copy_(buffer)

    def _save(self) -> None:
        if self.state_path is None:
            return
        state = {
            "key": self.key,
            "model": self.model.state_dict(),
            "averaged": self.averaged.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
            "elapsed": self.elapsed,
            "evaluated": self.evaluated,
        }
        write_whole(self.state_path, state)

    def _load(self, path: Path) -> None:
        state = torch.load(path, map_location="cpu", weights_only=True)
        if state.get("key") != self.key:
            raise CuratorError(
                f"{path} is the state of another training: choose another folder for this one, or "
                "delete that file to begin anew."
            )
        self.model.load_state_dict(state["model"])
        self.averaged.load_state_dict(state["averaged"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step = state["step"]
        self.elapsed = state["elapsed"]
        self.evaluated = state["evaluated"]


def _optimizer(model: nn.Module, options: LoopOptions) -> torch.optim.Optimizer:
    """AdamW, without decay for biases and batch norms."""
    learned = [p for p in model.parameters() if p.requires_grad]
    matrices = [p for p in learned if p.ndim > 1]
    vectors = [p for p in learned if p.ndim <= 1]
    groups = [
        {"params": matrices, "weight_decay": options.weight_decay},
        {"params": vectors, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=options.learning_rate, fused=True)


def batch_norms(model: nn.Module, kept: Collection[str] = ()) -> list[nn.BatchNorm2d]:
    """The batch norms of a model, but for those of the names in `kept`."""
    return [
        module
        for name, module in model.named_modules()
        if isinstance(module, nn.BatchNorm2d) and name not in kept
    ]


@torch.no_grad()
def recalibrate(model: nn.Module, batches: Iterable[Tensor], kept: Collection[str] = ()) -> None:
    """Set the running statistics of every batch norm to their means over the batches.

    Batches are model inputs, (N, 3, H, W); the model is left in eval mode. The norms of the
    names in `kept` stay as they are.
    """
    norms = batch_norms(model, kept)
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None
    model.eval()
    for norm in norms:
        norm.train()
    for batch in batches:
        with autocast():
            model(batch)
    for norm in norms:
        norm.momentum = 0.1
    model.eval()
