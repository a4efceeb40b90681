"""Gives up pictures that no one waits for any more, where decoding them takes suspiciously long."""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from threading import Lock, Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

from curator.images.isolation import Withdrawal

#: A sound picture is ready sooner than a new process would be.
PATIENCE_S = 1.0

Wished = TypeVar("Wished")


@dataclass(slots=True, eq=False)
class _UnderWay(Generic[Wished]):
    wish: Wished
    withdrawal: Withdrawal = field(default_factory=Withdrawal)
    begun: float = field(default_factory=time.monotonic)


class Withdrawals(QObject, Generic[Wished]):
    """What is being decoded by a loader's threads, and which of it is still wished for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = Lock()
        self._under_way: list[_UnderWay[Wished]] = []
        self._wished: Collection[Wished] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._withdraw_overdue)

    def begin(self, wish: Wished) -> Withdrawal:
        """Note on any thread that a wish is being fulfilled; return what it may be given up by."""
        begun = _UnderWay(wish)
        with self._lock:
            self._under_way.append(begun)
        return begun.withdrawal

    def end(self, withdrawal: Withdrawal) -> None:
        """Note that a wish has been fulfilled, or not."""
        with self._lock:
            self._under_way = [
                each for each in self._under_way if each.withdrawal is not withdrawal
            ]

    def holds(self, wish: Wished) -> bool:
        """Tell whether a wish is being fulfilled, and not given up."""
        with self._lock:
            return any(each.wish == wish and not each.withdrawal.made for each in self._under_way)

    def keep(self, wished: Collection[Wished]) -> None:
        """Give up, in a while, whatever is under way and not among these."""
        self._wished = wished
        if stale := self._stale():
            due = min(each.begun for each in stale) + PATIENCE_S - time.monotonic()
            self._timer.start(max(1, round(1000 * due)))
        else:
            self._timer.stop()

    def wait_for(self, threads: Sequence[Thread]) -> None:
        """Wait until threads that begin nothing more have ended; give up what takes long."""
        self._timer.stop()
        patient_until = time.monotonic() + PATIENCE_S
        for thread in threads:
            thread.join(max(0.0, patient_until - time.monotonic()))
        with self._lock:
            under_way = list(self._under_way)
        for each in under_way:
            each.withdrawal.make()
        for thread in threads:
            thread.join()

    def _stale(self) -> list[_UnderWay[Wished]]:
        with self._lock:
            return [
                each
                for each in self._under_way
                if each.wish not in self._wished and not each.withdrawal.made
            ]

    @Slot()
    def _withdraw_overdue(self) -> None:
        overdue = time.monotonic() - PATIENCE_S
        for each in self._stale():
            if each.begun <= overdue:
                each.withdrawal.make()
        self.keep(self._wished)
