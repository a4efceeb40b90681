"""Pictures for the screen, decoded on threads of their own: thumbnails and the loupe's picture.

Wishes are replaced as a whole, so what scrolled out of sight is never decoded.
"""

from __future__ import annotations

import logging
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Condition, Thread

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from curator.errors import CuratorError
from curator.gui.mailbox import Mailbox
from curator.images.decode import decode
from curator.images.read import read_file
from curator.images.thumbnails import ThumbnailCache, scaled_picture
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


@dataclass(frozen=True, slots=True)
class Wish:
    """A thumbnail that is wanted: `edge` is the longer side in device pixels."""

    stamp: ImageStamp
    edge: int


@dataclass(frozen=True, slots=True, eq=False)
class Thumbnail:
    """A wish fulfilled; `image` is None where the file can't be shown."""

    wish: Wish
    image: QImage | None


class ThumbnailLoader(QObject):
    """Makes thumbnails on `threads` threads, the first wishes first."""

    #: A list of `Thumbnail`, at most twenty times a second.
    loaded = Signal(object)

    def __init__(
        self, cache: ThumbnailCache, *, threads: int = 2, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._cache = cache
        self._changed = Condition()
        self._wishes: deque[Wish] = deque()
        self._under_way: set[Wish] = set()
        self._stopped = False
        self._mailbox = Mailbox(parent=self)
        self._mailbox.delivered.connect(self.loaded)
        self._threads = [
            Thread(target=self._work, name=f"thumbnails-{number}", daemon=True)
            for number in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    def want(self, wishes: Sequence[Wish]) -> None:
        """Replace all wishes; those under way are finished."""
        with self._changed:
            self._wishes = deque(wish for wish in wishes if wish not in self._under_way)
            self._changed.notify_all()

    def use(self, cache: ThumbnailCache) -> None:
        """Keep thumbnails in another cache from now on."""
        self._cache = cache

    def stop(self) -> None:
        """Drop all wishes; the threads end after what is under way."""
        with self._changed:
            self._stopped = True
            self._wishes.clear()
            self._changed.notify_all()
        self._mailbox.close()

    def wait(self) -> None:
        """Wait until the threads have ended."""
        for thread in self._threads:
            thread.join()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._stopped or bool(self._wishes))
                if self._stopped:
                    return
                wish = self._wishes.popleft()
                self._under_way.add(wish)
            image = self._make(wish)
            with self._changed:
                self._under_way.discard(wish)
            self._mailbox.post(Thumbnail(wish, image))

    def _make(self, wish: Wish) -> QImage | None:
        try:
            pixels = self._cache.load(wish.stamp, wish.edge)
            if pixels is None:
                pixels = self._cache.render(wish.stamp, wish.edge)
            image = owning_image(pixels)
            if max(image.width(), image.height()) > wish.edge:
                # Scaled once here, not at every paint.
                image = image.scaled(
                    wish.edge,
                    wish.edge,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
        except (CuratorError, OSError):
            return None
        except Exception:
            _log.exception("No thumbnail of %s", wish.stamp.path)
            return None
        return image


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
    """Decodes whole pictures: the one that is looked at, then its neighbours."""

    #: Path, QImage, whether final.
    loaded = Signal(object, object, bool)
    #: Path, and a sentence.
    failed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed = Condition()
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

    def stop(self) -> None:
        """Drop all wishes; the thread ends after the picture under way."""
        with self._changed:
            self._stopped = True
            self._wishes.clear()
            self._changed.notify_all()
        self._mailbox.close()

    def wait(self) -> None:
        """Wait until the thread has ended."""
        self._thread.join()

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
            try:
                self._load(stamp, self._is_looked_at)
            except CuratorError as error:
                self._mailbox.post(_Failure(stamp.path, str(error)))
            except OSError as error:
                self._mailbox.post(_Failure(stamp.path, error.strerror or str(error)))
            except Exception as error:
                _log.exception("%s can't be shown", stamp.path)
                self._mailbox.post(_Failure(stamp.path, str(error)))

    def _is_looked_at(self, stamp: ImageStamp) -> bool:
        return stamp == self._looked_at and not self._stopped

    def _load(self, stamp: ImageStamp, wanted: Callable[[ImageStamp], bool]) -> None:
        image = self._kept.get(stamp)
        if image is not None:
            self._kept.move_to_end(stamp)
        else:
            data, _ = read_file(stamp.path)
            if wanted(stamp):
                quick = owning_image(scaled_picture(data, stamp.path.name, QUICK_EDGE))
                self._mailbox.post(FullPicture(stamp.path, quick, final=False))
            if self._stopped:
                return
            image = owning_image(np.asarray(decode(data, stamp.path.name)))
            self._keep(stamp, image)
        if wanted(stamp):
            self._mailbox.post(FullPicture(stamp.path, image, final=True))

    def _keep(self, stamp: ImageStamp, image: QImage) -> None:
        self._kept[stamp] = image
        while len(self._kept) > 1 and (
            sum(kept.sizeInBytes() for kept in self._kept.values()) > _FULL_BYTES
        ):
            self._kept.popitem(last=False)
