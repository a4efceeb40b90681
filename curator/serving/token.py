"""The secret that a request must bring, in a file that only its owner reads."""

from __future__ import annotations

import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

from curator.errors import CuratorError

_BYTES = 32
_SHORTEST = 16


def read_token(path: Path) -> str:
    """Return the token in a file, made with a new one if there is none.

    Raises
    ------
    CuratorError
        The file can't be used, others may read it, or its token is too short to be a secret.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError):
            handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(secrets.token_urlsafe(_BYTES) + "\n")
        mode = path.stat().st_mode
        token = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not text"
        raise CuratorError(
            f"The token file {path} can't be used ({reason}): choose another with --token-file."
        ) from error
    if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
        raise CuratorError(
            f"Others may read the token file {path}: make it yours alone with `chmod 600`, or "
            "delete it for a new one."
        )
    if len(token) < _SHORTEST:
        raise CuratorError(
            f"The token in {path} is shorter than {_SHORTEST} letters: delete the file for a new "
            "one."
        )
    return token
