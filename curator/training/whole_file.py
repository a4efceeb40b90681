"""Torch files that are written whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import torch


def write_whole(path: Path, content: object) -> None:
    """Write a torch file whole or not at all.

    Raises
    ------
    OSError
        It can't be written; what was there before stays.
    """
    temporary = path.with_name(path.name + ".tmp")
    try:
        with temporary.open("wb") as file:
            torch.save(content, file)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except RuntimeError as error:
        if isinstance(error.__context__, OSError):  # of which torch tells by a position only
            raise error.__context__ from None
        raise
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
