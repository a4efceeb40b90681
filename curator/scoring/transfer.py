"""Receive one file over HTTP(S), over as many connections as it takes.

On the standard library because no kept client resumes and can be cancelled between pieces. TLS
and proxies are those of Python's defaults.
"""

from __future__ import annotations

import http.client
import os
import re
import ssl
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from io import FileIO
from urllib.parse import urlsplit

from curator.errors import DownloadError

#: How often in a row a connection may bring nothing new.
FRUITLESS_TRIES = 4
_CHUNK = 256 * 1024


class DownloadCancelledError(DownloadError):
    """The user stopped the download; what had arrived is kept."""


class NotFoundError(DownloadError):
    """There is nothing under this address; another may have it."""


class _NothingFollowsError(Exception):
    """The server has nothing after what is there already."""


class _InterruptedError(Exception):
    """The connection broke or stalled; worth another try from where it stopped."""


@dataclass
class Transfer:
    """One download into an open file that may hold the beginning already.

    Parameters
    ----------
    file
        Open for reading and writing, unbuffered. What is in it when a download ends early can be
        gone on from.
    progress
        Called with the bytes that are there, and the bytes in all where the server tells.
    cancelled
        Asked after every piece that arrives, and at least every `stall_seconds`.
    stall_seconds
        How long a connection may be silent before it is made anew.
    wait
        Sleeps between tries.
    max_bytes
        A server that sends more sends something else.
    """

    file: FileIO
    progress: Callable[[int, int | None], None]
    cancelled: Callable[[], bool]
    stall_seconds: float
    wait: Callable[[float], object]
    max_bytes: int

    def receive(self, url: str) -> None:
        """Receive until the file is as long as the server says it is.

        Raises
        ------
        DownloadCancelledError, NotFoundError, DownloadError
        """
        fruitless, furthest = 0, self.size()
        while True:
            try:
                return self._connect_once(url)
            except _InterruptedError as error:
                fruitless = 0 if self.size() > furthest else fruitless + 1
                furthest = max(furthest, self.size())
                if fruitless >= FRUITLESS_TRIES:
                    raise DownloadError(
                        f"The download from {host_of(url)} stopped ({error}): check the connection "
                        "and try again; what has arrived is kept."
                    ) from error
            self._stop_if_cancelled()
            self.wait(min(2.0**fruitless / 4, 2.0))

    def _connect_once(self, url: str) -> None:
        """Receive over one connection."""
        offset = self.size()
        self._stop_if_cancelled()
        self.progress(offset, None)
        try:
            with self._open(url, offset) as response:
                offset, total = self._place(response, offset)
                self._check_size(url, total or 0)
                self.file.truncate(offset)
                self.file.seek(offset)
                while chunk := _next_piece(response):
                    self._write(chunk)
                    offset += len(chunk)
                    self._check_size(url, offset)
                    self.progress(offset, total)
                    self._stop_if_cancelled()
        except _NothingFollowsError:
            return
        except (http.client.HTTPException, TimeoutError, ConnectionError, ssl.SSLError) as error:
            raise _InterruptedError(_reason(error)) from error
        if total is not None and offset < total:
            raise _InterruptedError(f"{offset:,} of {total:,} bytes arrived")

    def _open(self, url: str, offset: int) -> http.client.HTTPResponse:
        if urlsplit(url).scheme not in ("http", "https"):
            raise DownloadError(f"{url} is no web address: it must begin with https://.")
        headers = {"User-Agent": "artscore-curator", "Accept-Encoding": "identity"}
        if offset:
            headers["Range"] = f"bytes={offset}-"
        request = urllib.request.Request(url, headers=headers)
        try:
            response = urllib.request.urlopen(request, timeout=self.stall_seconds)
        except urllib.error.HTTPError as error:
            error.close()
            if error.code == 416:
                raise self._range_refused(error, offset) from error
            raise _refusal(url, error.code) from error
        except urllib.error.URLError as error:
            reason = error.reason
            if isinstance(reason, ssl.SSLCertVerificationError):
                raise DownloadError(
                    f"{host_of(url)} can't prove who it is ({reason.verify_message}): nothing was "
                    "downloaded; check the clock and any proxy of this computer."
                ) from error
            if isinstance(reason, TimeoutError):
                raise _InterruptedError(_reason(reason)) from error
            raise DownloadError(
                f"{host_of(url)} can't be reached ({_reason(reason)}): check the internet "
                "connection and try again."
            ) from error
        assert isinstance(response, http.client.HTTPResponse)
        return response

    def _range_refused(self, error: urllib.error.HTTPError, offset: int) -> Exception:
        """Nothing follows `offset`: the file is whole, or what is there is of no use."""
        total = _whole_length(error.headers.get("Content-Range", ""))
        if total is None or total == offset:
            self.progress(offset, total)
            return _NothingFollowsError()
        self.file.truncate(0)
        return _InterruptedError("the server has fewer bytes than had arrived")

    def _place(self, response: http.client.HTTPResponse, asked: int) -> tuple[int, int | None]:
        """Return where in the file the response's bytes belong, and the file's whole length."""
        if response.status != 206:
            length = response.headers.get("Content-Length", "")
            return 0, int(length) if length.isdecimal() else None
        match = re.fullmatch(
            r"bytes (\d+)-\d+/(\d+|\*)", response.headers.get("Content-Range", "").strip()
        )
        if match is None or int(match[1]) != asked:
            self.file.truncate(0)
            raise _InterruptedError("the server sent another part than was asked for")
        return asked, None if match[2] == "*" else int(match[2])

    def _check_size(self, url: str, size: int) -> None:
        if size > self.max_bytes:
            self.file.truncate(0)
            raise DownloadError(
                f"{host_of(url)} sends more than {self.max_bytes // 10**6} MB, which is not the "
                "file that was asked for: nothing was kept."
            )

    def _write(self, chunk: bytes) -> None:
        view = memoryview(chunk)
        while view:
            view = view[self.file.write(view) :]

    def size(self) -> int:
        """Return the bytes that are there."""
        return os.fstat(self.file.fileno()).st_size

    def _stop_if_cancelled(self) -> None:
        if self.cancelled():
            raise DownloadCancelledError(
                "The download was cancelled; what has arrived is kept, and the next one goes on "
                "from there."
            )


def _next_piece(response: http.client.HTTPResponse) -> bytes:
    """Return what has arrived; a network that broke down is not to be taken for a full disk."""
    try:
        return response.read1(_CHUNK)
    except OSError as error:
        raise _InterruptedError(_reason(error)) from error


def _whole_length(content_range: str) -> int | None:
    match = re.fullmatch(r"bytes \*/(\d+)", content_range.strip())
    return int(match[1]) if match else None


def _refusal(url: str, status: int) -> DownloadError:
    if status in (404, 410):
        return NotFoundError(
            f"{host_of(url)} has no model under {url} any more: see whether its authors have moved "
            "it, and choose the file itself."
        )
    if status in (401, 403, 407, 451):
        return DownloadError(
            f"{host_of(url)} refused the download ({status}): check for a proxy or a firewall."
        )
    return DownloadError(f"{host_of(url)} can't serve the model now ({status}): try again later.")


def host_of(url: str) -> str:
    """Return the name of the server for a sentence."""
    return urlsplit(url).hostname or url


def _reason(error: object) -> str:
    if isinstance(error, TimeoutError):
        return "no answer in time"
    return str(getattr(error, "strerror", None) or error) or type(error).__name__
