"""The HTTP interface, as a WSGI application.

```
GET  /health                          {"status": "ok"}
POST /score   a picture's bytes       {"score": …, "percentile": {"photo": …, "art": …}, …}
POST /score   {"path": "/allowed/…"}  the same of a file, where its folder was allowed
```

Every request but `/health` needs `Authorization: Bearer TOKEN`. Answers are JSON; an error's is
`{"error": "One sentence."}`. Only what is refused before it is whole (malformed, over 64 MiB) gets
the server's plain text.
"""

from __future__ import annotations

import hmac
import json
import logging
import os
from collections.abc import Callable, Iterable, Sequence
from http import HTTPStatus
from pathlib import Path
from typing import Any, Protocol

from curator import __version__
from curator.errors import CuratorError, DecodeError
from curator.images.formats import printable
from curator.images.read import read_file
from curator.serving.judging import Verdict

#: Larger requests are refused: a picture of the most pixels that are decoded, as a PNG.
MAX_BODY = 64 * 2**20
#: The same for a request that is JSON.
MAX_JSON = 64 * 2**10

_log = logging.getLogger(__name__)

StartResponse = Callable[[str, list[tuple[str, str]]], object]


class Judging(Protocol):
    """Judges pictures: `curator.serving.judging.Judge`."""

    def judge(self, data: bytes, name: str = ...) -> Verdict: ...


class _RefusedError(Exception):
    """A request that gets no score; the text is the sentence that is sent."""

    def __init__(self, status: HTTPStatus, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status


class ScoringApp:
    """Answers requests, on any thread.

    Parameters
    ----------
    token
        What a request must bring.
    hosts
        What its `Host` header may say. A web page can make its own name mean this machine (DNS
        rebinding), but not change the name in that header.
    roots
        Folders whose files may be asked for by path.
    """

    def __init__(
        self, judge: Judging, token: str, hosts: Iterable[str], roots: Sequence[Path] = ()
    ) -> None:
        self._judge = judge
        self._token = token.encode()
        self._hosts = frozenset(host.lower() for host in hosts)
        self._roots = [Path(os.path.realpath(root)) for root in roots]

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> list[bytes]:
        """Answer one request, as PEP 3333 says."""
        try:
            status, answer = HTTPStatus.OK, self._answer(environ)
        except _RefusedError as error:
            status, answer = error.status, {"error": str(error)}
        except DecodeError as error:
            status, answer = HTTPStatus.UNPROCESSABLE_ENTITY, {"error": str(error)}
        except CuratorError as error:
            status, answer = HTTPStatus.SERVICE_UNAVAILABLE, {"error": str(error)}
        except Exception:  # a bug: the log gets the traceback, the client a sentence
            _log.exception("A request could not be answered")
            status = HTTPStatus.INTERNAL_SERVER_ERROR
            answer = {"error": "The request could not be answered: see the program's log."}
        body = json.dumps(answer).encode()
        headers = [
            ("Content-Type", "application/json"),
            ("Content-Length", str(len(body))),
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
        ]
        if status is HTTPStatus.UNAUTHORIZED:
            headers.append(("WWW-Authenticate", "Bearer"))
        start_response(f"{status.value} {status.phrase}", headers)
        return [body]

    def _answer(self, environ: dict[str, Any]) -> dict[str, Any]:
        if environ.get("HTTP_HOST", "").lower() not in self._hosts:
            raise _RefusedError(
                HTTPStatus.MISDIRECTED_REQUEST, "Ask for this server by its own address."
            )
        method, path = environ["REQUEST_METHOD"], environ.get("PATH_INFO", "")
        if path == "/health":
            _allow(method, "GET")
            return {"status": "ok", "version": __version__}
        self._check_token(environ.get("HTTP_AUTHORIZATION", ""))
        if path != "/score":
            raise _RefusedError(HTTPStatus.NOT_FOUND, "There are only /score and /health here.")
        _allow(method, "POST")
        return _as_json(self._score(environ))

    def _check_token(self, header: str) -> None:
        scheme, _, token = header.partition(" ")
        given = token.strip().encode("latin-1", "replace")
        if scheme.lower() != "bearer" or not hmac.compare_digest(given, self._token):
            raise _RefusedError(
                HTTPStatus.UNAUTHORIZED,
                "Send the server's token as “Authorization: Bearer TOKEN”.",
            )

    def _score(self, environ: dict[str, Any]) -> Verdict:
        is_json = environ.get("CONTENT_TYPE", "").partition(";")[0].strip() == "application/json"
        body = _body(environ, MAX_JSON if is_json else MAX_BODY)
        if not is_json:
            return self._judge.judge(body)
        try:
            path = json.loads(body)["path"]
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise _RefusedError(
                HTTPStatus.BAD_REQUEST, 'Send a picture\'s bytes, or {"path": "…"} as JSON.'
            ) from error
        return self._judge.judge(*self._allowed_file(path))

    def _allowed_file(self, text: object) -> tuple[bytes, str]:
        """Return the bytes and name of a file below an allowed folder.

        Links are followed first: what counts is where a file really is. Whether there are files
        elsewhere is not told.
        """
        try:
            given = Path(text) if isinstance(text, str) else None
            path = Path(os.path.realpath(given)) if given and given.is_absolute() else None
        except (OSError, ValueError):
            path = None
        if path is None or not any(path.is_relative_to(root) for root in self._roots):
            raise _RefusedError(
                HTTPStatus.FORBIDDEN, "That path is in none of the folders that were allowed."
            )
        name = printable(path.name)
        try:
            if path.stat().st_size > MAX_BODY:
                raise _RefusedError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"{name} is too large.")
            data, _ = read_file(path)
        except OSError as error:
            raise _RefusedError(
                HTTPStatus.NOT_FOUND, f"{name} can't be read: check its name and permissions."
            ) from error
        return data, name


def _allow(method: str, allowed: str) -> None:
    if method != allowed:
        raise _RefusedError(HTTPStatus.METHOD_NOT_ALLOWED, f"Use {allowed} here.")


def _body(environ: dict[str, Any], limit: int) -> bytes:
    """Return a request's body; what is too long is refused unread."""
    text = environ.get("CONTENT_LENGTH") or ""
    length = int(text) if text.isascii() and text.isdecimal() else 0
    if length > limit:
        raise _RefusedError(
            HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"Send {limit // 2**10:,} KiB at most."
        )
    body: bytes = environ["wsgi.input"].read(length)
    if not body or len(body) != length:
        raise _RefusedError(HTTPStatus.BAD_REQUEST, "Send a picture's bytes with their length.")
    return body


def _as_json(verdict: Verdict) -> dict[str, Any]:
    return {
        "score": verdict.score,
        "percentile": {"photo": verdict.photo, "art": verdict.art},
        "band": verdict.band,
        "width": verdict.width,
        "height": verdict.height,
        "content_hash": verdict.content_hash,
        "model": verdict.model,
        "known": verdict.known,
    }
