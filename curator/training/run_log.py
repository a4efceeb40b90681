"""What a run leaves to look at: JSON lines always, TensorBoard's events where it is installed."""

from __future__ import annotations

import json
import warnings
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from torch.utils.tensorboard import SummaryWriter

LOG_NAME = "log.jsonl"
EVENTS_NAME = "tensorboard"


class RunLog:
    """The log of a run, which a resumed run continues where its state was saved.

    Parameters
    ----------
    folder
        The run's.
    size
        Bytes of the log to keep: what a run wrote after its last saved state, it writes again.
    step
        The step that those bytes reach to.

    Attributes
    ----------
    notice
        A sentence where TensorBoard is not installed, else "".
    """

    def __init__(self, folder: Path, size: int, step: int) -> None:
        self._file = (folder / LOG_NAME).open("ab")
        self._file.truncate(min(size, self._file.seek(0, 2)))
        self.notice = ""
        self._events: SummaryWriter | None = None
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # about its own imports
                from torch.utils.tensorboard import SummaryWriter

                self._events = SummaryWriter(
                    str(folder / EVENTS_NAME), purge_step=step + 1 if step else None
                )
        except ImportError:
            self.notice = (
                f"TensorBoard is not installed, so only {folder / LOG_NAME} is written: install "
                'the "train" extra for its curves.'
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()
        if self._events is not None:
            self._events.close()

    @property
    def size(self) -> int:
        """Bytes written so far."""
        self._file.flush()
        return self._file.seek(0, 2)

    def write(self, kind: str, step: int, epoch: int, values: Mapping[str, float]) -> None:
        """Write one line, and each number as a point of the curve ``kind/name``."""
        line = json.dumps({"kind": kind, "epoch": epoch, "step": step, **values})
        self._file.write(line.encode() + b"\n")
        if self._events is not None:
            for name, value in values.items():
                self._events.add_scalar(f"{kind}/{name}", value, step)
