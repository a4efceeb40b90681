"""Likeness of pictures: cosines between what is kept of them, of a million if need be.

An embedding tells style: of the drawings that the default model was tried on, hundreds of pairs of
different ones are nearer by it than a picture and its own smaller copy. The layout tells what is
where, but is lost in a mirrored picture. A print is both, the layout with a share of the likeness.
Prints are made of bytes block by block, so a search takes a few megabytes beside these.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from curator.records import Insights

#: The layout's share where pictures of one style are wanted as well as versions of one picture.
SIMILAR = 0.5
#: The layout's share where only versions of one picture are wanted.
SAME = 0.7

#: Rows turned into floats at a time, which stay in a processor's cache.
BLOCK = 512

Rows = slice | NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Prints:
    """What pictures are compared by.

    Parameters
    ----------
    embeddings, layouts
        int8 (N, D) and (N, L).
    share
        The layout's part in a cosine, 0 to 1. A plain picture has no layout and is compared by its
        embedding alone.
    """

    embeddings: NDArray[np.int8]
    layouts: NDArray[np.int8]
    share: float

    @classmethod
    def of(cls, insights: Insights, share: float) -> Prints:
        """Return the prints of contents, in their order."""
        return cls(insights.embeddings, insights.layouts, share)

    def __len__(self) -> int:
        return len(self.embeddings)

    def units(self, rows: Rows) -> NDArray[np.float32]:
        """Return rows at length 1, float32 (n, D + L); what has neither part stays zeros."""
        parts = self._floats(rows)
        for part, weight in zip(parts, self._weights(*map(_squares, parts)), strict=True):
            part *= weight[:, None]
        return np.concatenate(parts, axis=1)

    def blocks(self) -> Iterator[tuple[slice, NDArray[np.float32]]]:
        """Yield slices of rows with these rows as `units` gives them."""
        for start in range(0, len(self), BLOCK):
            rows = slice(start, min(start + BLOCK, len(self)))
            yield rows, self.units(rows)

    def cosines(self, print_: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return each row's cosine, float32 (N,), with a row of `units`, (D + L,)."""
        directions = np.split(print_, [self.embeddings.shape[1]])
        result = np.zeros(len(self), dtype=np.float32)
        for start in range(0, len(self), BLOCK):
            rows = slice(start, start + BLOCK)
            parts = self._floats(rows)
            weights = self._weights(*map(_squares, parts))
            for part, weight, direction in zip(parts, weights, directions, strict=True):
                result[rows] += (part @ direction) * weight
        return result

    def _floats(self, rows: Rows) -> list[NDArray[np.float32]]:
        return [self.embeddings[rows].astype(np.float32), self.layouts[rows].astype(np.float32)]

    def _weights(
        self, embeddings: NDArray[np.float32], layouts: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return what brings parts whose squares these are, (n,), to length 1 together."""
        first = np.where(embeddings > 0, np.float32(1 - self.share), 0)
        second = np.where(layouts > 0, np.float32(self.share), 0)
        whole = np.maximum(first + second, np.float32(1e-12))
        return (
            np.sqrt(first / whole / np.maximum(embeddings, 1)),
            np.sqrt(second / whole / np.maximum(layouts, 1)),
        )


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A content that is like another; the cosine is 1 for the same print."""

    content_hash: str
    cosine: float


def most_similar(
    pieces: Iterable[Insights], content: Insights, top: int, share: float = SIMILAR
) -> list[Neighbour]:
    """Return the contents most like one, the nearest first; equals by content hash.

    Parameters
    ----------
    pieces
        What is searched, whole or piece by piece as a library yields it.
    content
        One row; itself it is no answer.
    top
        How many, at least 1.
    """
    print_ = Prints.of(content, share).units(slice(0, 1))[0]
    best: list[Neighbour] = []
    for piece in pieces:
        near = Prints.of(piece, share).cosines(print_)
        near[[each in content.content_hashes for each in piece.content_hashes]] = -np.inf
        few = np.argpartition(-near, top - 1)[:top] if len(near) > top else np.arange(len(near))
        best += [
            Neighbour(piece.content_hashes[row], float(near[row]))
            for row in few.tolist()
            if np.isfinite(near[row])
        ]
        best = sorted(best, key=lambda each: (-each.cosine, each.content_hash))[:top]
    return best


def _squares(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return rows' lengths squared; of whole numbers, so 0 or at least 1."""
    return np.asarray(np.einsum("nd,nd->n", rows, rows), dtype=np.float32)
