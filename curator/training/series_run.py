"""Training on series, epoch by epoch: the best model by validation loss, resumable at any time.

`curator.training.loop` trains for distillation (weighted losses, averaged weights, a clock); what
users were promised is the published procedure: a constant rate, epochs, a validation after each.
A resumed run ends with the same weights as one that was never broken off: all that is random in a
step depends on the seed and the step only, and the state holds the rest. (On a GPU some of
cuDNN's sums may still differ in their last bits.)
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from curator.errors import CuratorError, DeviceError
from curator.images.preprocess import MEAN, STD
from curator.scoring.devices import is_out_of_memory
from curator.scoring.network import ArtScoreNet
from curator.training import series_evaluation
from curator.training.labels import Series
from curator.training.loop import step_seed
from curator.training.ranking import mean_loss
from curator.training.run_log import RunLog
from curator.training.run_state import (
    Data,
    Position,
    RunOptions,
    fingerprint,
    load_state,
    save_state,
)
from curator.training.series import (
    PictureFile,
    Pixels,
    RankedList,
    epoch_batches,
    varied,
    whole_lists,
)
from curator.training.whole_file import write_whole

BEST_NAME = "best.pt"
_WEIGHT_DECAY = 0.01  # AdamW's own, as published


@dataclass(frozen=True)
class Progress:
    """One step done; an epoch's last has the epoch's `figures`."""

    epoch: int
    step: int
    steps: int
    loss: float
    figures: Mapping[str, float] | None = None


class SeriesRun:
    """A run in a folder.

    Parameters
    ----------
    network
        Trained in place.
    pictures
        Prepared for all the series.
    training, validation
        The series of each split. Without a validation the last epoch's model is the best.
    folder
        Gets the state, the best weights and the logs. A state that lies there is resumed.
    workers
        Threads that vary pictures.
    stamped
        The `stamped_fingerprint` of all that the labels name, to be kept in the state.

    Attributes
    ----------
    position
        How far the run is.
    notice
        A sentence for the user once `run` has begun, or "".
    stopped
        Whether `run` ended early because it was cancelled; the state is saved then.

    Raises
    ------
    CuratorError
        The state in the folder is damaged or of another run.
    """

    def __init__(
        self,
        network: ArtScoreNet,
        pictures: PictureFile,
        training: Sequence[Series],
        validation: Sequence[Series],
        options: RunOptions,
        folder: Path,
        device: torch.device,
        workers: int = 2,
        stamped: str = "",
    ) -> None:
        self.network = network.to(device)
        self.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload, unused-ignore]
        self.options = options
        self.position = Position()
        self.notice = ""
        self.stopped = False
        self._pictures = pictures
        self._training = training
        self._validation = validation
        self._folder = folder
        self._device = device
        self._workers = workers
        self._data = Data(fingerprint([*training, *validation]), stamped)
        self._optimizer = torch.optim.AdamW(
            network.parameters(), lr=options.learning_rate, weight_decay=_WEIGHT_DECAY
        )
        self._mean, self._std = (
            torch.from_numpy(values).to(device).view(1, 3, 1, 1) for values in (MEAN, STD)
        )
        if loaded := load_state(folder, options, self._data, device):
            self.position, parts = loaded
            self.network.load_state_dict(parts["network"])
            self._optimizer.load_state_dict(parts["optimizer"])

    @property
    def steps(self) -> int:
        """How many steps the whole run has."""
        return self.options.epochs * len(self._batches(0))

    def run(self, cancelled: Callable[[], bool] = lambda: False) -> Iterator[Progress]:
        """Train to the end, yielding after each step.

        Raises
        ------
        CuratorError
            The loss or a weight is no number any more, memory runs out, or nothing can be written.
        """
        self.stopped = False
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with (
                RunLog(self._folder, self.position.log_size, self.position.step) as log,
                ThreadPoolExecutor(self._workers) as pool,
            ):
                self.notice = log.notice
                while self.position.epoch < self.options.epochs and not self.stopped:
                    yield from self._train_epoch(log, pool, cancelled)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            raise DeviceError(
                "There is too little memory for a step: choose a smaller --batch-size."
            ) from error
        except OSError as error:
            raise CuratorError(
                f"The run can't be written to {self._folder} ({error.strerror or error}): make "
                "room and go on with --resume."
            ) from error

    def load_best(self) -> ArtScoreNet:
        """Return the network with the best weights, on the CPU, in eval mode."""
        state = torch.load(self._folder / BEST_NAME, map_location="cpu", weights_only=True)
        self.network.cpu().load_state_dict(state)
        return self.network.eval()

    def _train_epoch(
        self, log: RunLog, pool: ThreadPoolExecutor, cancelled: Callable[[], bool]
    ) -> Iterator[Progress]:
        at = self.position
        epoch, batches = at.epoch + 1, self._batches(at.epoch)
        loss = math.nan
        for lists, pixels in self._drawn(batches, pool):
            if cancelled():
                self.stopped = True
                self._save(log)
                return
            loss = self._take_step(lists, pixels)
            log.write("step", at.step, epoch, {"loss": loss})
            if at.step_in_epoch < len(batches):
                if at.step % self.options.save_steps == 0:
                    self._save(log)
                yield Progress(epoch, at.step, self.steps, loss)
        figures = self._finish_epoch(log, sum(map(len, batches)))
        yield Progress(epoch, at.step, self.steps, loss, figures)

    def _take_step(self, lists: Sequence[RankedList], pixels: Pixels) -> float:
        self.network.train()
        gpus = [self._device] if self._device.type == "cuda" else []
        with torch.random.fork_rng(devices=gpus):
            torch.manual_seed(step_seed(self.options.seed, self.position.step))
            loss = self._loss(self._scores(pixels), lists)
        self._optimizer.zero_grad(set_to_none=True)
        torch.autograd.backward(loss)
        value = float(loss.detach())
        _check_finite(value, f"loss of step {self.position.step + 1}")
        self._optimizer.step()
        self.position.step += 1
        self.position.step_in_epoch += 1
        self.position.loss_sum += value * len(lists)
        return value

    def _finish_epoch(self, log: RunLog, lists: int) -> dict[str, float]:
        """Validate, keep the model if it is the best, and save the state at an epoch's end."""
        at = self.position
        figures = {"train_loss": at.loss_sum / lists, **self._validate()}
        _check_finite(figures.get("val_loss", 0.0), f"validation loss of epoch {at.epoch + 1}")
        self._check_weights()
        at.epoch, at.step_in_epoch, at.loss_sum = at.epoch + 1, 0, 0.0
        if figures.get("val_loss", -math.inf) < at.best.get("val_loss", math.inf):
            at.best = {"epoch": at.epoch, **figures}
            write_whole(self._folder / BEST_NAME, self.network.state_dict())
        log.write("epoch", at.step, at.epoch, figures)
        self._save(log)
        return figures

    def _check_weights(self) -> None:
        """Let no ruined model take the place of a good one.

        A variance of a batch norm may be infinite while every loss is a number.
        """
        at = self.position
        if all_finite(self.network.state_dict().values()):
            return
        kept = ""
        if at.best:
            kept = (
                f"; the model of epoch {at.best['epoch']:.0f} stays in {self._folder / BEST_NAME}"
            )
        raise CuratorError(
            f"The weights of epoch {at.epoch + 1} are not numbers any more: choose a lower "
            f"--lr{kept}."
        )

    def _validate(self) -> dict[str, float]:
        """Figures of the validation series, which are always whole, so that runs compare."""
        if not self._validation:
            return {}
        self.network.eval()
        scores: list[Tensor] = []
        lists = whole_lists(self._validation)
        for each in lists:
            pixels = np.stack([self._pictures.picture(path) for path in each.pictures])
            with torch.inference_mode():
                scores.append(self._scores(pixels).float())
        with torch.inference_mode():
            loss = float(self._loss(torch.cat(scores), lists))
        by_path = {
            path: score
            for each, values in zip(lists, scores, strict=True)
            for path, score in zip(each.pictures, values.tolist(), strict=True)
        }
        figures = series_evaluation.evaluate(series_evaluation.scored(self._validation, by_path))
        numbers = {f"val_{name}": value for name, value in figures.numbers().items()}
        return {"val_loss": loss, **numbers}

    def _scores(self, pixels: Pixels) -> Tensor:
        """Scores, (N,), of pictures, uint8 (N, S, S, 3)."""
        x = torch.from_numpy(pixels).to(self._device).permute(0, 3, 1, 2).float()
        x = x.div_(255).sub_(self._mean).div_(self._std)
        enabled = self.options.precision == "bfloat16"
        with torch.autocast(self._device.type, torch.bfloat16, enabled=enabled):
            scores: Tensor = self.network(x)
        return scores

    def _loss(self, scores: Tensor, lists: Sequence[RankedList]) -> Tensor:
        ranks = torch.tensor([rank for each in lists for rank in each.ranks], device=self._device)
        return mean_loss(self.options.loss, scores, ranks, [len(each.ranks) for each in lists])

    def _batches(self, epoch: int) -> list[list[RankedList]]:
        size, shuffled, seed = self.options.batch_size, self.options.shuffled, self.options.seed
        return epoch_batches(self._training, size, shuffled=shuffled, seed=seed, epoch=epoch)

    def _drawn(
        self, batches: Sequence[list[RankedList]], pool: ThreadPoolExecutor
    ) -> Iterator[tuple[list[RankedList], Pixels]]:
        """Yield what is left of an epoch with its pixels, the next batch being made meanwhile."""
        waiting: deque[tuple[list[RankedList], list[Future[Pixels]]]] = deque()
        for number in range(self.position.step_in_epoch, len(batches)):
            seed = (self.options.seed, self.position.epoch, number)
            paths = [path for each in batches[number] for path in each.pictures]
            futures = [
                pool.submit(self._vary, path, (*seed, place)) for place, path in enumerate(paths)
            ]
            waiting.append((batches[number], futures))
            if len(waiting) > 1:
                yield _ready(*waiting.popleft())
        for lists, futures in waiting:
            yield _ready(lists, futures)

    def _vary(self, path: Path, seed: tuple[int, ...]) -> Pixels:
        return varied(self._pictures.picture(path), np.random.default_rng(seed))

    def _save(self, log: RunLog) -> None:
        self.position.log_size = log.size
        parts = {"network": self.network.state_dict(), "optimizer": self._optimizer.state_dict()}
        save_state(self._folder, self.options, self._data, self.position, parts)


def _check_finite(loss: float, name: str) -> None:
    if not math.isfinite(loss):
        raise CuratorError(f"The {name} is not a number any more: choose a lower --lr.")


def all_finite(values: Iterable[Tensor]) -> bool:
    """Whether no value is infinite or not a number."""
    return all(bool(torch.isfinite(value).all()) for value in values)


def _ready(
    lists: list[RankedList], futures: Sequence[Future[Pixels]]
) -> tuple[list[RankedList], Pixels]:
    return lists, np.stack([future.result() for future in futures])
