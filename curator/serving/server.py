"""The server: one address of this machine, a bounded number of requests, and a clean end.

Waitress carries the HTTP. The standard library's own server is not meant for more than trying
things out: it starts a thread for every connection, waits for ever for slow ones, and bounds no
request. Waitress is as pure and light, does all three, and refuses malformed requests.
"""

from __future__ import annotations

import errno
import socket
from contextlib import suppress
from typing import Literal

from waitress import wasyncore
from waitress.server import create_server

from curator.errors import CuratorError
from curator.serving.app import MAX_BODY, ScoringApp

#: The addresses that only this machine can reach.
Host = Literal["127.0.0.1", "::1"]

#: Requests handled at a time; more wait.
THREADS = 8
#: Connections held at a time; more are accepted when one ends.
CONNECTIONS = 64
#: Seconds after which a silent connection is closed.
SILENCE = 30


def names_of(host: Host, port: int) -> list[str]:
    """Return what a request's `Host` header may call the server."""
    address = f"[{host}]" if ":" in host else host
    names = [f"{address}:{port}", f"localhost:{port}"]
    return names + ([address, "localhost"] if port == 80 else [])


class Server:
    """Listens from the start, and answers while `run` runs.

    Parameters
    ----------
    port
        0 takes any that is free; `port` tells which.

    Raises
    ------
    CuratorError
        The port is taken or not allowed.
    """

    def __init__(self, host: Host, port: int) -> None:
        self._map: dict[int, object] = {}
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        try:
            listening = socket.create_server((host, port), family=family)
        except OSError as error:
            reason = "is taken" if error.errno == errno.EADDRINUSE else "can't be used"
            raise CuratorError(
                f"Port {port} of {host} {reason}: choose another with --port."
            ) from error
        self._server = create_server(
            self._call,
            map=self._map,
            sockets=[listening],
            threads=THREADS,
            connection_limit=CONNECTIONS,
            channel_timeout=SILENCE,
            max_request_body_size=MAX_BODY,
            max_request_header_size=16 * 2**10,
            ident=None,
        )
        self.port = int(self._server.effective_port)
        self._app: ScoringApp | None = None

    def run(self, app: ScoringApp) -> None:
        """Answer requests until `stop` is called, or Ctrl-C or SystemExit is raised here."""
        self._app = app
        try:
            self._server.run()
        finally:
            self.close()

    def stop(self) -> None:
        """End `run` from another thread."""
        # A pull that is still in the pipe runs what is queued before this one's byte is written:
        # then all is closed already, the pipe too.
        with suppress(OSError):
            self._server.trigger.pull_trigger(lambda: wasyncore.close_all(self._map))

    def close(self) -> None:
        """Let go of the port and of all connections."""
        self._server.task_dispatcher.shutdown()
        wasyncore.close_all(self._map)

    def _call(self, environ: dict[str, object], start_response: object) -> list[bytes]:
        assert self._app is not None
        return self._app(environ, start_response)  # type: ignore[arg-type]
