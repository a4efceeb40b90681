"""A local server of downloads, which misbehaves in the usual ways when it is told to."""

from __future__ import annotations

import hashlib
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from curator.scoring import download

MODEL = hashlib.shake_256(b"a stand-in for the model").digest(300_000)
BLOB_ID = hashlib.sha1(b"blob %d\0" % len(MODEL) + MODEL).hexdigest()

Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers by the server's next planned answer; the last one answers for good."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        self.server.ranges.append(self.headers.get("Range"))
        answers = self.server.answers
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        self.close_connection = True
        answer(self)

    def log_message(self, format: str, *args: object) -> None:
        pass

    @property
    def offset(self) -> int:
        match = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        return int(match[1]) if match else 0

    def head(self, status: int, **headers: object) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: list[Answer] = [serve()]
        self.ranges: list[str | None] = []
        self.released = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/model.pth"


def serve(data: bytes = MODEL, *, ranged: bool = True, only: int | None = None) -> Answer:
    """Serve as one should; with `only`, close after that many bytes of the body."""

    def answer(handler: Handler) -> None:
        offset = handler.offset if ranged else 0
        if offset >= len(data):
            handler.head(416, Content_Range=f"bytes */{len(data)}", Content_Length=0)
            return
        headers: dict[str, object] = {"Content_Length": len(data) - offset}
        if offset:
            headers["Content_Range"] = f"bytes {offset}-{len(data) - 1}/{len(data)}"
        handler.head(206 if offset else 200, **headers)
        handler.wfile.write(data[offset:][:only])

    return answer


def refuse(status: int, **headers: object) -> Answer:
    return lambda handler: handler.head(status, Content_Length=0, **headers)


@contextmanager
def serving(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Run a server for a while."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server
        server.released.set()
        server.shutdown()
        thread.join()


def publish(server: Server, model: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `model` pass for the published one, to be had from the server alone."""

    def blob_id(path: Path) -> str:
        return download.PUBLISHED_BLOB_ID if path.read_bytes() == model else "another's"

    server.answers = [serve(model)]
    monkeypatch.setattr(download, "PUBLISHED_URLS", (server.url,))
    monkeypatch.setattr(download, "git_blob_id", blob_id)
