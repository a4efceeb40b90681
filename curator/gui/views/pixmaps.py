"""Thumbnails on the GUI thread."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtGui import QImage, QPixmap

from curator.records import ImageStamp

#: What pixmaps on the screen and near it may take.
_PIXMAP_BYTES = 256 * 2**20


class PixmapCache:
    """The latest used thumbnails as pixmaps, on the GUI thread, limited by bytes."""

    def __init__(self, max_bytes: int = _PIXMAP_BYTES) -> None:
        self._max_bytes = max_bytes
        self._bytes = 0
        self._kept: OrderedDict[ImageStamp, tuple[int, QPixmap]] = OrderedDict()
        self._failed: set[ImageStamp] = set()

    def put(self, stamp: ImageStamp, edge: int, image: QImage | None) -> None:
        """Keep an image made for `edge` device pixels, or that there is none."""
        if image is None:
            self._failed.add(stamp)
            return
        self._drop(stamp)
        pixmap = QPixmap.fromImage(image)
        self._kept[stamp] = (edge, pixmap)
        self._bytes += _bytes_of(pixmap)
        while self._bytes > self._max_bytes and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def get(self, stamp: ImageStamp) -> QPixmap | None:
        """Return the pixmap of a file, of whatever edge."""
        found = self._kept.get(stamp)
        if found is None:
            return None
        self._kept.move_to_end(stamp)
        return found[1]

    def wants(self, stamp: ImageStamp, edge: int) -> bool:
        """Whether a thumbnail of `edge` should be made: none is there, or one of another edge."""
        if stamp in self._failed:
            return False
        found = self._kept.get(stamp)
        return found is None or found[0] != edge

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
        self._failed.clear()
        self._bytes = 0

    def _drop(self, stamp: ImageStamp) -> None:
        found = self._kept.pop(stamp, None)
        if found is not None:
            self._bytes -= _bytes_of(found[1])


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
