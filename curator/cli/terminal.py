"""What a terminal is shown: names may hold what would steer it.

Files and pipes get every name as it is: another program is to find the file by it.
"""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Iterable, Iterator
from typing import Any, TextIO, cast

from curator.images.formats import printable_path

#: Does nothing to a terminal but what it is there for.
_LAYOUT = re.compile(r"([\n\t\0]+)")


def shown(text: str, stream: TextIO) -> str:
    """Return a text for a stream, with escapes for what would steer a terminal, if it is one."""
    if not stream.isatty():
        return text
    parts = _LAYOUT.split(text)
    return "".join(
        part if number % 2 else printable_path(part) for number, part in enumerate(parts)
    )


@contextlib.contextmanager
def shown_output() -> Iterator[None]:
    """Let nothing that is printed meanwhile steer the terminal, if stdout is one."""
    if not sys.stdout.isatty():
        yield
        return
    with contextlib.redirect_stdout(cast(TextIO, _Shown(sys.stdout))):
        yield


class _Shown:
    """A terminal, all else but writing untouched."""

    def __init__(self, terminal: TextIO) -> None:
        self._terminal = terminal

    def write(self, text: str) -> int:
        self._terminal.write(shown(text, self._terminal))
        return len(text)

    def writelines(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._terminal, name)
