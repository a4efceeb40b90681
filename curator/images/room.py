"""How many pixels may be decoded at once, so that large pictures on many threads fit the memory."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

#: A pixel takes 3 bytes, and as many again while it is converted or resized.
PIXELS_AT_ONCE = 2**28


class DecodingRoom:
    """Room for pixels that threads share; a picture that needs more than all of it goes alone."""

    def __init__(self, pixels: int = PIXELS_AT_ONCE) -> None:
        self._pixels = pixels
        self._taken = 0
        self._changed = threading.Condition()

    @contextmanager
    def taken(self, pixels: int) -> Iterator[None]:
        """Wait until there is room for a picture, and hold it."""
        with self._changed:
            self._changed.wait_for(lambda: not self._taken or self._taken + pixels <= self._pixels)
            self._taken += pixels
        try:
            yield
        finally:
            with self._changed:
                self._taken -= pixels
                self._changed.notify_all()
