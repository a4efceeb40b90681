"""Fetch the published model from its authors' repository, and prove that it is the one.

`download_file` does as much for any file that can be told by its bytes. Written on the standard
library: `pooch` verifies hashes of contents only (the published model is known by its git blob
id, which also covers the size), can't resume, and can't be cancelled.

The bytes arrive in `<target>.part`, which stays for the next try when a download breaks off. Only
a whole, verified file takes the target's name, in one step: a good file is never replaced by a bad
one, and nobody ever sees half a model.
"""

from __future__ import annotations

import hashlib
import os
import sys
import time
from collections.abc import Callable, Sequence
from io import FileIO
from pathlib import Path
from urllib.parse import quote

from curator.errors import DownloadError
from curator.scoring.transfer import NotFoundError, Transfer, host_of

if sys.platform != "win32":
    import fcntl

PUBLISHED_FILE = (
    "loss@listMLE_model@resnet50_denseLayer@True_batch_size@16_lr@0.0001_dropout@0.5_E_8.pth"
)
#: git's name for the file's bytes: SHA-1 over "blob <size>\0<bytes>".
PUBLISHED_BLOB_ID = "9e6c61a9d221bfb4383bf4cb1d3806aa3af00441"

_REPOSITORY = "https://github.com/jchen175/ArtScore"


def _raw_url(revision: str) -> str:
    # /raw/ redirects to where the bytes are, be they in git itself or in its large file storage.
    return f"{_REPOSITORY}/raw/{revision}/ckpt/{quote(PUBLISHED_FILE, safe='')}"


#: Tried in turn while a place answers "not found"; the blob id makes either as good.
PUBLISHED_URLS = (_raw_url("316bbd7e66e7c6aded3d6e8346edb927b3b8ae8d"), _raw_url("HEAD"))
PUBLISHED_URL = PUBLISHED_URLS[0]

#: The published file has about 100 MB; a server that sends more than this sends something else.
MAX_BYTES = 200 * 10**6
#: Seconds without a byte before the connection is made anew.
STALL_SECONDS = 8.0


def git_blob_id(path: Path) -> str:
    """Return git's id of a file's bytes as 40 hexadecimal digits."""
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        digest = hashlib.sha1(b"blob %d\0" % size, usedforsecurity=False)
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def download_published(
    target: Path,
    *,
    url: str | None = None,
    progress: Callable[[int, int | None], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
    blob_id: str = PUBLISHED_BLOB_ID,
    stall_seconds: float = STALL_SECONDS,
    wait: Callable[[float], object] = time.sleep,
) -> Path:
    """Download the published model to `target`, going on where an earlier try stopped.

    Parameters
    ----------
    target
        The file's final name. If the verified model is there already, nothing is fetched.
    url
        Another place that holds the same bytes; by default `PUBLISHED_URLS`.
    progress
        Called with the bytes that have arrived, earlier tries' included, and the bytes in all
        where the server tells.
    cancelled
        Asked after every piece that arrives, and at least every `stall_seconds`.
    wait
        Sleeps between tries.

    Returns
    -------
    Path
        `target`, verified.

    Raises
    ------
    DownloadCancelledError
        `cancelled` became true.
    DownloadError
        Anything else; whatever was at `target` before is untouched.
    """
    return download_file(
        target,
        (url,) if url else PUBLISHED_URLS,
        title="the published model",
        is_right=lambda path: git_blob_id(path) == blob_id,
        max_bytes=MAX_BYTES,
        progress=progress,
        cancelled=cancelled,
        stall_seconds=stall_seconds,
        wait=wait,
    )


def download_file(
    target: Path,
    urls: Sequence[str],
    *,
    title: str,
    is_right: Callable[[Path], bool],
    max_bytes: int,
    progress: Callable[[int, int | None], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
    stall_seconds: float = STALL_SECONDS,
    wait: Callable[[float], object] = time.sleep,
) -> Path:
    """Download a file to `target`, going on where an earlier try stopped.

    Parameters
    ----------
    target
        The file's final name. If the right file is there already, nothing is fetched.
    urls
        Places that hold the same bytes, tried in turn while one answers "not found".
    title
        What it is, for the sentences of errors: "the published model".
    is_right
        Says whether a whole file is the one that is wanted.
    max_bytes
        A server that sends more sends something else.
    progress, cancelled, wait
        As for `download_published`.

    Returns
    -------
    Path
        `target`, verified.

    Raises
    ------
    DownloadCancelledError
        `cancelled` became true.
    DownloadError
        Anything else; whatever was at `target` before is untouched.
    """
    part = _part(target)
    try:
        if target.is_file() and is_right(target):
            return target
        target.parent.mkdir(parents=True, exist_ok=True)
        with _open_alone(part, title) as file:
            if target.is_file() and is_right(target):  # another process was faster
                part.unlink(missing_ok=True)
                return target
            transfer = Transfer(file, progress, cancelled, stall_seconds, wait, max_bytes)
            _receive_verified(transfer, urls, part, title, is_right)
            os.fsync(file.fileno())
            if sys.platform != "win32":  # while the lock is held
                part.replace(target)
        if sys.platform == "win32":  # where an open file can't be renamed
            part.replace(target)
    except OSError as error:
        raise DownloadError(
            f"{_capital(title)} can't be written to {target} ({error.strerror or error}): "
            "free some space or check the folder's permissions."
        ) from error
    return target


def kept_bytes(target: Path) -> int:
    """Return how many bytes of a download that broke off are kept for the next try."""
    try:
        return _part(target).stat().st_size
    except OSError:
        return 0


def _part(target: Path) -> Path:
    return target.with_name(target.name + ".part")


def _open_alone(part: Path, title: str) -> FileIO:
    """Open the unfinished file, to be written where resuming says, by one download at a time."""
    descriptor = os.open(part, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
    file = FileIO(descriptor, "r+b")
    if sys.platform != "win32":
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            file.close()
            raise DownloadError(
                f"Another download of {title} is running: wait for that to end."
            ) from error
    return file


def _receive_from_any(transfer: Transfer, urls: Sequence[str]) -> str:
    """Receive from the first address that has the file; returns that address."""
    for position, url in enumerate(urls, start=1):
        try:
            transfer.receive(url)
        except NotFoundError:
            if position == len(urls):
                raise
        else:
            break
    return url


def _receive_verified(
    transfer: Transfer,
    urls: Sequence[str],
    part: Path,
    title: str,
    is_right: Callable[[Path], bool],
) -> None:
    resumed = transfer.size() > 0
    url = _receive_from_any(transfer, urls)
    if is_right(part):
        return
    transfer.file.truncate(0)
    if resumed:  # what an earlier try left may have been the wrong part
        transfer.receive(url)
        if is_right(part):
            return
        transfer.file.truncate(0)
    raise DownloadError(
        f"What {host_of(url)} sent is not {title}, so it was thrown away: try again "
        "later, or check that no proxy or log-in page answers in its place."
    )


def _capital(title: str) -> str:
    return title[:1].upper() + title[1:]
