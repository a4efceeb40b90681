"""Small pictures for the screen, kept on disk between runs.

Safe on any thread and between processes: files appear whole by a rename, and one that is damaged
or gone is a miss, never an error.
"""

from __future__ import annotations

import contextlib
import logging
import os
import tempfile
import time
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from threading import Lock

import numpy as np
from blake3 import blake3
from numpy.typing import NDArray
from PIL import Image

from curator.images.isolation import Decoders, Withdrawal, shared_decoders
from curator.images.read import read_file, read_small
from curator.images.room import DecodingRoom
from curator.images.shared_thumbnails import SharedThumbnails, shared_thumbnails_dir
from curator.images.wanted import ForScreen
from curator.records import ImageStamp

_log = logging.getLogger(__name__)

#: Part of every key: raise it when thumbnails are made differently.
_VERSION = b"2"
_QUALITY = 90
#: The folder is pruned each time it has grown by this part of what it may take.
_PRUNED_PER_SIZE = 32
_UNFINISHED = ".part"
#: Bytes behind each picture that say that it is as it was written, and under its own name.
_SEAL = 16
#: More than all of a file but the picture's data; that never takes as much as its pixels.
_HEADERS = 2**12
_UNFINISHED_AFTER_S = 3600
#: Of its own: what is looked at never waits for large pictures that are being scored.
_ROOM = DecodingRoom()


def scaled_picture(
    data: bytes,
    name: str | Path,
    max_edge: int | None,
    *,
    decoders: Decoders | None = None,
    withdrawal: Withdrawal | None = None,
) -> NDArray[np.uint8]:
    """Decode a picture, in another process, for the screen.

    Parameters
    ----------
    max_edge
        The longer side at most, in pixels, made quickly; None for every pixel as it is.
    decoders
        What decodes it, if not the program's own.
    withdrawal
        What another thread may give the picture up by; a `DecodeError` then says so.

    Returns
    -------
    NDArray[np.uint8]
        (h, w, 3), RGB, upright, contiguous. Never enlarged.

    Raises
    ------
    DecodeError
        As `curator.images.decode.decode`; or the picture crashed its reader, or took too long.
    """
    decoders = decoders or shared_decoders()
    return decoders.decode(data, str(name), ForScreen(max_edge), _ROOM, withdrawal).needed()


def open_thumbnails(folder: Path, max_mb: int) -> ThumbnailCache:
    """Return the cache in `folder` of at most `max_mb` MiB, beside the desktop's own thumbnails."""
    shared = shared_thumbnails_dir()
    return ThumbnailCache(
        folder, max_mb * 2**20, shared=None if shared is None else SharedThumbnails(shared)
    )


class ThumbnailCache:
    """Thumbnails by stamp, in a folder of their own.

    Parameters
    ----------
    folder
        Made when the first thumbnail is stored. Nothing else may live in it.
    max_bytes
        What `prune` brings the folder down to.
    edges
        The sizes kept, in pixels of the longer side. A request is served from the smallest that
        is large enough, so a zoom slider does not fill the disk.
    shared
        Thumbnails of the desktop's file managers, which are taken where there is none here.
    decoders
        What decodes the pictures, if not the program's own.
    """

    def __init__(
        self,
        folder: Path,
        max_bytes: int = 1024**3,
        edges: Sequence[int] = (256, 512),
        shared: SharedThumbnails | None = None,
        decoders: Decoders | None = None,
    ) -> None:
        self._folder = folder
        self._max_bytes = max_bytes
        self._edges = sorted(edges)
        self._shared = shared
        self._decoders = decoders or shared_decoders()
        self._pruning = Lock()
        #: Bytes stored since the folder was last pruned, which it was not in this run.
        self._grown = max_bytes

    def bucket(self, edge: int) -> int:
        """Return the size kept that serves a request for `edge` pixels."""
        return next((kept for kept in self._edges if kept >= edge), self._edges[-1])

    def prepare(self) -> None:
        """Make ready to render, so that the first thumbnail need not wait."""
        self._decoders.prepare()

    def load(
        self, stamp: ImageStamp, edge: int, withdrawal: Withdrawal | None = None
    ) -> NDArray[np.uint8] | None:
        """Return a stored thumbnail, uint8 (h, w, 3) RGB, or None where it must be rendered."""
        pixels = self._load_own(stamp, edge)
        if pixels is None and self._shared is not None:
            return self._shared.load(stamp, min(edge, self._edges[-1]), withdrawal)
        return pixels

    def _load_own(self, stamp: ImageStamp, edge: int) -> NDArray[np.uint8] | None:
        file = self._file(stamp, edge)
        data = read_small(file, 3 * self._edges[-1] ** 2 + _HEADERS)
        # Only what was written here is decoded here, in the program's own process.
        if data is None or data[-_SEAL:] != _seal(file, memoryview(data)[:-_SEAL]):
            return None
        try:
            with Image.open(BytesIO(data), formats=("JPEG",)) as picture:
                if max(picture.size) > self._edges[-1]:
                    return None
                pixels = np.array(picture)
        except Exception:  # a cache of another version of the program
            return None
        if pixels.ndim != 3:
            return None
        with contextlib.suppress(OSError):
            os.utime(file)  # `prune` removes the longest unused
        return pixels

    def render(
        self, stamp: ImageStamp, edge: int, withdrawal: Withdrawal | None = None
    ) -> NDArray[np.uint8]:
        """Make a picture's thumbnail from its file, and store it.

        It is stored under the stamp of the bytes read, which is newer than `stamp` where the file
        has changed. A full disk costs the next run time, not this one its thumbnail. Now and then
        the folder is pruned on the way.

        Returns
        -------
        NDArray[np.uint8]
            (h, w, 3), RGB, upright.

        Raises
        ------
        DecodeError
            The file is no picture that can be read, or was given up through `withdrawal`.
        OSError
            The file can't be read.
        """
        data, read_stamp = read_file(stamp.path)
        pixels = scaled_picture(
            data, stamp.path, self.bucket(edge), decoders=self._decoders, withdrawal=withdrawal
        )
        try:
            self._store(self._file(read_stamp, edge), Image.fromarray(pixels))
            self._prune_if_grown()
        except OSError as error:
            _log.warning("A thumbnail could not be stored in %s: %s", self._folder, error)
        return pixels

    def prune(self) -> int:
        """Remove the longest unused thumbnails until `max_bytes` are kept; return bytes freed."""
        kept: list[tuple[float, int, str]] = []
        freed = 0
        for folder, _, names in os.walk(self._folder):
            for name in names:
                path = os.path.join(folder, name)  # noqa: PTH118 (tens of thousands of files)
                with contextlib.suppress(OSError):
                    found = os.stat(path)  # noqa: PTH116
                    if name.endswith(_UNFINISHED):
                        # Left by a crash; a young one is being written right now.
                        if time.time() - found.st_mtime > _UNFINISHED_AFTER_S:
                            os.remove(path)  # noqa: PTH107
                            freed += found.st_size
                        continue
                    kept.append((found.st_mtime, found.st_size, path))
        excess = sum(size for _, size, _ in kept) - self._max_bytes
        for _, size, path in sorted(kept):
            if excess <= 0:
                break
            with contextlib.suppress(OSError):
                os.remove(path)  # noqa: PTH107
                freed += size
            excess -= size
        return freed

    def _prune_if_grown(self) -> None:
        if self._grown * _PRUNED_PER_SIZE < self._max_bytes or not self._pruning.acquire(False):
            return
        try:
            self._grown = 0
            self.prune()
        finally:
            self._pruning.release()

    def _file(self, stamp: ImageStamp, edge: int) -> Path:
        key = blake3(_VERSION)
        key.update(f"{stamp.size} {stamp.mtime_ns} {self.bucket(edge)} ".encode())
        key.update(os.fsencode(stamp.path))
        name = key.hexdigest(length=16)
        return self._folder / name[:2] / f"{name}.jpg"

    def _store(self, file: Path, picture: Image.Image) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(suffix=_UNFINISHED, dir=file.parent)
        try:
            with os.fdopen(handle, "wb") as out:
                written = BytesIO()
                picture.save(written, "JPEG", quality=_QUALITY)
                out.write(written.getvalue() + _seal(file, written.getvalue()))
                self._grown += out.tell()
            os.replace(part, file)  # noqa: PTH105
        except BaseException:
            with contextlib.suppress(OSError):
                os.remove(part)  # noqa: PTH107
            raise


def _seal(file: Path, data: bytes | memoryview) -> bytes:
    """Return what stands behind the bytes of a picture in a file."""
    return blake3(file.name.encode()).update(data).digest(length=_SEAL)
