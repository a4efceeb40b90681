"""How much the system lets one account watch by inotify, and how much of it is in use."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_LIMITS = Path("sys/fs/inotify")
_INSTANCE = "anon_inode:inotify"


@dataclass(frozen=True, slots=True)
class Limit:
    """One limit of this account.

    Parameters
    ----------
    name
        As the system calls it: "max_user_watches" or "max_user_instances".
    most
        What is allowed.
    used
        What this account's programs use now, as far as they can be looked into.
    """

    name: str
    most: int
    used: int


def inotify_limits(proc: Path = Path("/proc"), user: int | None = None) -> list[Limit]:
    """Return the limits; none where the system has no inotify.

    Parameters
    ----------
    proc
        Where the system tells of itself.
    user
        The account, by its number; this process's by default.
    """
    try:
        watches, instances = (
            int((proc / _LIMITS / name).read_text())
            for name in ("max_user_watches", "max_user_instances")
        )
    except (OSError, ValueError):
        return []
    used = list(_watches(proc, os.getuid() if user is None else user))
    return [
        Limit("max_user_watches", watches, sum(used)),
        Limit("max_user_instances", instances, len(used)),
    ]


def _watches(proc: Path, user: int) -> Iterator[int]:
    """Give, for each instance of the account, how many things it watches."""
    for process in proc.iterdir():
        if not process.name.isdecimal():
            continue
        # Processes end while they are looked at, and some may not be looked into.
        with suppress(OSError):
            if process.stat().st_uid != user:
                continue
            for handle in (process / "fd").iterdir():
                with suppress(OSError):
                    if os.readlink(handle) == _INSTANCE:  # noqa: PTH115
                        text = (process / "fdinfo" / handle.name).read_text()
                        yield sum(line.startswith("inotify ") for line in text.splitlines())
