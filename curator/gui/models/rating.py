"""The stars of many pictures at once."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from curator.records import Marks

#: Contents are first told apart by so many bits: a table of them is a few megabytes.
_BITS = 23


def stars_of(marks: Mapping[str, Marks], hashes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the stars of pictures by their contents, uint8 (N,), 0 for none.

    Parameters
    ----------
    marks
        By content hash, also of contents that are not here.
    hashes
        uint8 (N, 32), zeros for what was not read yet.
    """
    found = np.zeros(len(hashes), dtype=np.uint8)
    starred = {content: each.stars for content, each in marks.items() if each.stars}
    if starred:
        # With the first mark SQLAlchemy is here anyway, which comes with the library.
        from curator.curation.contents import Contents
        from curator.library.digests import pack

        digests = pack(starred)
        # Most of a folder has no stars, and needs no closer look.
        held = np.zeros(1 << _BITS, dtype=bool)
        held[_first_bits(digests)] = True
        rows = np.flatnonzero(held[_first_bits(hashes)])
        stars = np.fromiter(starred.values(), np.uint8, len(starred))
        found[rows] = Contents(hashes[rows]).spread(digests, stars)
    return found


def star_groups(
    stars: NDArray[np.uint8], scored: NDArray[np.bool_], *, descending: bool
) -> NDArray[np.uint8]:
    """Return numbers that sort by stars, uint8 (N,); what has neither stars nor a score is last.

    Among those of as many stars, what has no score is as if it had a lower one than all.
    """
    groups = (5 - stars if descending else stars) * np.uint8(2)
    groups += ~scored if descending else scored
    groups[(stars == 0) & ~scored] = 12
    return groups


def _first_bits(digests: NDArray[np.uint8]) -> NDArray[np.uint64]:
    return np.ascontiguousarray(digests).view(np.uint64)[:, 0] & np.uint64((1 << _BITS) - 1)
