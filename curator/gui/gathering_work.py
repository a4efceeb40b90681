"""Gathers pictures by likeness, on the lane: arrays in, columns by id out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from curator.errors import CuratorError
from curator.gui.models.gathering import Gathering
from curator.records import Insights, ModelKey

if TYPE_CHECKING:
    from curator.library import Library

translate = QCoreApplication.translate

#: Prints loaded at a time, and the most that stacks are made of: each takes two kilobytes.
_PIECE = 4096
_MOST = 400_000
#: How many like pictures are shown.
ALIKE = 60


@dataclass(frozen=True, slots=True, eq=False)
class Folder:
    """What gathering needs of a folder, by id.

    Parameters
    ----------
    hashes
        uint8 (N, 32).
    scores
        float64 (N,), NaN where there is none.
    """

    hashes: NDArray[np.uint8]
    scores: NDArray[np.float64]
    key: ModelKey


@dataclass(frozen=True, slots=True, eq=False)
class Gathered:
    """Pictures gathered.

    Parameters
    ----------
    count
        Pictures found, or stacks.
    under
        Pictures that lie under another one.
    without
        Scored pictures of which nothing is known that could be compared.
    """

    gathering: Gathering
    count: int
    under: int = 0
    without: int = 0


class _Contents:
    """The different contents of a folder's scored pictures, and the ids of each."""

    def __init__(self, folder: Folder) -> None:
        from curator.library.digests import unpack

        ids = np.flatnonzero(~np.isnan(folder.scores) & folder.hashes.any(axis=1))
        different, inverse, counts = np.unique(
            folder.hashes[ids], axis=0, return_inverse=True, return_counts=True
        )
        self.hashes = unpack(different)
        self._ids = ids[np.argsort(inverse.ravel(), kind="stable")]
        self._ends = np.cumsum(counts)
        self._counts = counts
        self._place = {content: place for place, content in enumerate(self.hashes)}

    def ids_of(self, content: str) -> NDArray[np.intp]:
        """Return the ids that have a content."""
        place = self._place[content]
        return self._ids[self._ends[place] - self._counts[place] : self._ends[place]]


def gather_similar(library: Library, folder: Folder, content: str) -> Gathered:
    """Gather the pictures most like one, itself first.

    Raises
    ------
    CuratorError
        Nothing is known of it that could be compared.
    """
    from curator.curation.similarity import most_similar

    wanted = library.insights.load([content], folder.key)
    if not len(wanted.content_hashes):
        raise CuratorError(
            translate(
                "Gatherings",
                "This picture was scored before likeness was kept: choose Prepare Likeness first.",
            )
        )
    contents = _Contents(folder)
    pieces = _Pieces(library, folder, contents)
    near = most_similar(pieces, wanted, ALIKE)
    order = np.full(len(folder.hashes), np.nan)
    order[contents.ids_of(content)] = 2.0  # before whatever is like it
    for each in near:
        order[contents.ids_of(each.content_hash)] = each.cosine
    shown = ~np.isnan(order)
    return Gathered(Gathering(shown, order), int(np.count_nonzero(shown)), without=pieces.without)


def gather_diverse(library: Library, folder: Folder, number: int) -> Gathered:
    """Gather some good pictures that are not all alike, in the order in which they are chosen."""
    from curator.curation.diversity import diverse_top
    from curator.curation.similarity import SIMILAR, Prints

    contents = _Contents(folder)
    pieces = _Pieces(library, folder, contents)
    insights = _joined(list(pieces))
    known = insights.content_hashes
    if not known:
        raise CuratorError(
            translate(
                "Gatherings",
                "These pictures were scored before likeness was kept: choose Prepare Likeness "
                "first.",
            )
        )
    scores = np.array([folder.scores[contents.ids_of(each)[0]] for each in known])
    rows = diverse_top(scores, Prints.of(insights, SIMILAR), number)
    order = np.full(len(folder.hashes), np.nan)
    for place, row in enumerate(rows.tolist()):
        # Of copies one is enough.
        order[contents.ids_of(known[row])[0]] = -place
    return Gathered(Gathering(~np.isnan(order), order), len(rows), without=pieces.without)


def gather_stacks(library: Library, folder: Folder) -> Gathered:
    """Put near-duplicates and copies under the best of them."""
    contents, groups, without = _stacked(library, folder)
    counts = np.zeros(len(folder.hashes), dtype=np.int64)
    mask = np.ones(len(folder.hashes), dtype=bool)
    for group in groups:
        ids = np.concatenate([contents.ids_of(content) for content in group])
        mask[ids[1:]] = False
        counts[ids[0]] = len(ids)
    under = int(np.count_nonzero(~mask))
    return Gathered(Gathering(mask, None, counts), len(groups), under, without)


def gather_stack(library: Library, folder: Folder, content: str) -> Gathered:
    """Gather what lies in one stack, the best first."""
    contents, groups, _ = _stacked(library, folder)
    group = next((each for each in groups if content in each), [content])
    order = np.full(len(folder.hashes), np.nan)
    for each in group:
        ids = contents.ids_of(each)
        order[ids] = folder.scores[ids]
    shown = ~np.isnan(order)
    return Gathered(Gathering(shown, order), int(np.count_nonzero(shown)))


def _stacked(library: Library, folder: Folder) -> tuple[_Contents, list[list[str]], int]:
    """Return contents that lie on each other, the best of each stack first.

    Raises
    ------
    CuratorError
        The folder is too large.
    """
    from curator.curation.similarity import SAME, Prints
    from curator.curation.stacks import stacks

    contents = _Contents(folder)
    if len(contents.hashes) > _MOST:
        raise CuratorError(
            translate("Gatherings", "This folder is too large for stacks: open a part of it.")
        )
    pieces = _Pieces(library, folder, contents)
    insights = _joined(list(pieces))
    known = insights.content_hashes
    scores = np.array([folder.scores[contents.ids_of(each)[0]] for each in known])
    found = stacks(scores, Prints.of(insights, SAME)) if known else []
    groups = [[known[row] for row in rows] for rows in found]
    stacked = {content for group in groups for content in group}
    # Copies of one file are alike without any print.
    groups += [
        [content]
        for content in contents.hashes
        if content not in stacked and len(contents.ids_of(content)) > 1
    ]
    return contents, groups, pieces.without


class _Pieces:
    """What is known of a folder's contents, piece by piece; counts those without anything."""

    def __init__(self, library: Library, folder: Folder, contents: _Contents) -> None:
        self._library = library
        self._key = folder.key
        self._hashes = contents.hashes
        self.without = 0

    def __iter__(self) -> Iterator[Insights]:
        for start in range(0, len(self._hashes), _PIECE):
            chunk = self._hashes[start : start + _PIECE]
            piece = self._library.insights.load(chunk, self._key)
            self.without += len(chunk) - len(piece.content_hashes)
            yield piece


def _joined(pieces: list[Insights]) -> Insights:
    if not pieces:
        nothing = np.empty(0, dtype=np.float32)
        return Insights(
            (), np.empty((0, 2048), np.int8), nothing, nothing, np.empty((0, 196), np.int8)
        )
    names = ("embeddings", "scales", "deviations", "layouts")
    columns = (np.concatenate([getattr(piece, name) for piece in pieces]) for name in names)
    return Insights(tuple(each for piece in pieces for each in piece.content_hashes), *columns)
