"""Where a library is: in a file, or in a database that several machines share."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

#: A scheme of one letter is a drive of Windows.
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")

#: A password may hold anything, so all up to the last "@" counts as one.
_SECRET = re.compile(r"(?<=://)([^/@:]*):.*@")


@dataclass(frozen=True, slots=True)
class SharedLibrary:
    """A library that a server keeps; as a text it has neither its password nor its parameters.

    Parameters
    ----------
    url
        Its address, such as postgresql+psycopg://USER@HOST/DATABASE, perhaps with a password.
    """

    url: str = field(repr=False)

    def __str__(self) -> str:
        return _SECRET.sub(r"\1:***@", self.url).partition("?")[0]


#: What opens a library.
LibraryPlace = Path | SharedLibrary


def library_place(text: str) -> LibraryPlace:
    """Return what a user named as a library; whether it can be used shows when it is opened."""
    return SharedLibrary(text) if _ADDRESS.match(text) else Path(text)
