"""Whole pictures for the screen, asked for on a thread and decoded by other processes."""

from __future__ import annotations

import logging
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Condition, Thread

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from curator.errors import CuratorError
from curator.gui.mailbox import Mailbox
from curator.gui.withdrawals import Withdrawals
from curator.images.isolation import Decoders, Withdrawal
from curator.images.read import read_file
from curator.images.thumbnails import scaled_picture
from curator.records import ImageStamp

_log = logging.getLogger(__name__)

#: The loupe's first, quick view: pixels of the longer side.
QUICK_EDGE = 1600
#: What the loupe's decoded pictures may take, so that going back and forth is instant.
_FULL_BYTES = 384 * 2**20


def owning_image(pixels: NDArray[np.uint8]) -> QImage:
    """Return a QImage with its own copy of RGB pixels, uint8 (h, w, 3)."""
    height, width, _ = pixels.shape
    pixels = np.ascontiguousarray(pixels)
    view = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    # Drawn faster than RGB888, and the copy is needed anyway.
    return view.convertToFormat(QImage.Format.Format_RGB32)


@dataclass(frozen=True, slots=True, eq=False)
class FullPicture:
    """A picture for the loupe; `final` when it has every pixel."""

    path: Path
    image: QImage
    final: bool


@dataclass(frozen=True, slots=True)
class _Failure:
    path: Path
    sentence: str


class PictureLoader(QObject):
    """Decodes whole pictures: the one that is looked at, then its neighbours.

    Parameters
    ----------
    decoders
        What decodes them, if not the program's own.
    """

    #: Path, QImage, whether final.
    loaded = Signal(object, object, bool)
    #: Path, and a sentence.
    failed = Signal(object, str)

    def __init__(self, parent: QObject | None = None, *, decoders: Decoders | None = None) -> None:
        super().__init__(parent)
        self._decoders = decoders
        self._changed = Condition()
        self._under_way: Withdrawals[ImageStamp] = Withdrawals(self)
        self._wishes: deque[ImageStamp] = deque()
        self._looked_at: ImageStamp | None = None
        self._stopped = False
        self._kept: OrderedDict[ImageStamp, QImage] = OrderedDict()
        self._mailbox = Mailbox(interval_ms=0, parent=self)
        self._mailbox.delivered.connect(self._deliver)
        self._thread = Thread(target=self._work, name="full-pictures", daemon=True)
        self._thread.start()

    def want(self, stamp: ImageStamp, neighbours: Sequence[ImageStamp] = ()) -> None:
        """Load a picture now, and its neighbours when there is time."""
        with self._changed:
            self._looked_at = stamp
            self._wishes = deque([stamp, *neighbours])
            self._changed.notify_all()
        self._under_way.keep([stamp])

    def stop(self) -> None:
        """Drop all wishes; the thread ends after the picture under way."""
        with self._changed:
            self._stopped = True
            self._wishes.clear()
            self._changed.notify_all()
        self._mailbox.close()

    def wait(self) -> None:
        """Wait until the thread has ended, giving a picture up that takes long."""
        self._under_way.wait_for([self._thread])

    @Slot(object)
    def _deliver(self, messages: list[FullPicture | _Failure]) -> None:
        for message in messages:
            if isinstance(message, _Failure):
                self.failed.emit(message.path, message.sentence)
            else:
                self.loaded.emit(message.path, message.image, message.final)

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._stopped or bool(self._wishes))
                if self._stopped:
                    return
                stamp = self._wishes.popleft()
                withdrawal = self._under_way.begin(stamp)
            try:
                self._load(stamp, self._is_looked_at, withdrawal)
            except CuratorError as error:
                if not withdrawal.made:
                    self._mailbox.post(_Failure(stamp.path, str(error)))
            except OSError as error:
                self._mailbox.post(_Failure(stamp.path, error.strerror or str(error)))
            except Exception as error:
                _log.exception("%s can't be shown", stamp.path)
                self._mailbox.post(_Failure(stamp.path, str(error)))
            finally:
                self._under_way.end(withdrawal)

    def _is_looked_at(self, stamp: ImageStamp) -> bool:
        return stamp == self._looked_at and not self._stopped

    def _load(
        self, stamp: ImageStamp, wanted: Callable[[ImageStamp], bool], withdrawal: Withdrawal
    ) -> None:
        image = self._kept.get(stamp)
        if image is not None:
            self._kept.move_to_end(stamp)
        else:
            data, _ = read_file(stamp.path)
            if wanted(stamp):
                quick = self._decode(data, stamp.path.name, QUICK_EDGE, withdrawal)
                self._mailbox.post(FullPicture(stamp.path, quick, final=False))
            if self._stopped:
                return
            image = self._decode(data, stamp.path.name, None, withdrawal)
            self._keep(stamp, image)
        if wanted(stamp):
            self._mailbox.post(FullPicture(stamp.path, image, final=True))

    def _decode(
        self, data: bytes, name: str, max_edge: int | None, withdrawal: Withdrawal
    ) -> QImage:
        pixels = scaled_picture(
            data, name, max_edge, decoders=self._decoders, withdrawal=withdrawal
        )
        return owning_image(pixels)

    def _keep(self, stamp: ImageStamp, image: QImage) -> None:
        self._kept[stamp] = image
        while len(self._kept) > 1 and (
            sum(kept.sizeInBytes() for kept in self._kept.values()) > _FULL_BYTES
        ):
            self._kept.popitem(last=False)
