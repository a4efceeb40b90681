"""Thumbnails, asked for on threads and decoded by other processes.

Wishes are replaced as a whole, so what scrolled out of sight is never decoded, and a picture that
crashes its reader or never ends costs one tile.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Condition, Thread

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from curator.errors import CuratorError
from curator.gui.loader import owning_image
from curator.gui.mailbox import Mailbox
from curator.gui.withdrawals import Withdrawals
from curator.images.isolation import Withdrawal
from curator.images.thumbnails import ThumbnailCache
from curator.records import ImageStamp

_log = logging.getLogger(__name__)


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
        self._under_way: Withdrawals[Wish] = Withdrawals(self)
        self._preparing = self._stopped = False
        self._mailbox = Mailbox(parent=self)
        self._mailbox.delivered.connect(self.loaded)
        self._threads = [
            Thread(target=self._work, name=f"thumbnails-{number}", daemon=True)
            for number in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    def want(self, wishes: Sequence[Wish]) -> None:
        """Replace all wishes; those under way are finished, unless they never end."""
        with self._changed:
            self._wishes = deque(wish for wish in wishes if not self._under_way.holds(wish))
            self._changed.notify_all()
        self._under_way.keep(frozenset(wishes))

    def prepare(self) -> None:
        """Have what makes thumbnails started, which takes longer than making one."""
        with self._changed:
            self._preparing = True
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
        """Wait until the threads have ended, giving thumbnails up that take long."""
        self._under_way.wait_for(self._threads)

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(
                    lambda: self._stopped or self._preparing or bool(self._wishes)
                )
                if self._stopped:
                    return
                preparing, self._preparing = self._preparing, False
                if not preparing:
                    wish = self._wishes.popleft()
                    withdrawal = self._under_way.begin(wish)
            if preparing:
                self._cache.prepare()
                continue
            image = self._make(wish, withdrawal)
            self._under_way.end(withdrawal)
            if not withdrawal.made:
                self._mailbox.post(Thumbnail(wish, image))

    def _make(self, wish: Wish, withdrawal: Withdrawal) -> QImage | None:
        try:
            pixels = self._cache.load(wish.stamp, wish.edge, withdrawal)
            if pixels is None:
                pixels = self._cache.render(wish.stamp, wish.edge, withdrawal)
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
