"""Metadata on its way into the library: with the score, or later for what was scored before."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.curation.generations import ReadProgress, read_missing
from curator.images.read import hash_bytes
from curator.library import Library
from curator.pipeline import score_files
from curator.records import ImageFacts, Score, ScoreEvent
from tests.images.generation import samples
from tests.library.samples import unread
from tests.pictures import KEY, BrightnessScorer, stamp_of

pytestmark = pytest.mark.each_database


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite") as library:
        yield library


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "pictures"
    folder.mkdir()
    files = {
        "a1111.png": samples.png({"parameters": samples.A1111}),
        "comfy.png": samples.png({"prompt": json.dumps(samples.COMFY)}),
        "plain.png": samples.png({}),
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in files]


def known_before(library: Library, paths: list[Path]) -> dict[str, str]:
    """Record scores as a version that read no metadata did; returns names by content hash."""
    hashes = {hash_bytes(path.read_bytes()): path.name for path in paths}
    events = [
        ScoreEvent(stamp_of(path), ImageFacts(content, 8, 8), Score(0.5, "float32"))
        for path, content in zip(paths, hashes, strict=True)
    ]
    library.record(events, KEY)
    return hashes


def tools(library: Library, hashes: dict[str, str]) -> dict[str, str]:
    found = library.generations.find(list(hashes))
    return {hashes[content]: generation.tool for content, generation in found.items()}


def test_a_scored_file_is_looked_into_and_its_event_stays_small(
    library: Library, pictures: list[Path]
) -> None:
    events = list(score_files(map(stamp_of, pictures), BrightnessScorer(), library))
    hashes = {event.facts.content_hash: event.stamp.path.name for event in events if event.facts}
    assert tools(library, hashes) == {"a1111.png": "A1111", "comfy.png": "ComfyUI"}
    assert unread(library, 1) == []
    assert all(event.generation is None for event in events)


def test_what_was_scored_before_is_read_once(library: Library, pictures: list[Path]) -> None:
    hashes = known_before(library, pictures)
    assert list(read_missing(library)) == [ReadProgress(3, 3, 2)]
    assert tools(library, hashes) == {"a1111.png": "A1111", "comfy.png": "ComfyUI"}
    assert list(read_missing(library)) == []


def test_a_changed_or_missing_file_is_left_for_another_time(
    library: Library, pictures: list[Path]
) -> None:
    hashes = known_before(library, pictures)
    pictures[0].unlink()
    pictures[1].write_bytes(samples.png({"parameters": samples.FORGE}))
    os.utime(pictures[1], ns=(1, 1))
    assert list(read_missing(library)) == [ReadProgress(3, 3, 0)]
    assert tools(library, hashes) == {}
    assert len(unread(library, 1)) == 2


def test_only_the_roots_are_read_and_cancelling_ends_it(
    library: Library, pictures: list[Path]
) -> None:
    known_before(library, pictures)
    assert list(read_missing(library, [pictures[0].parent / "other"])) == []
    list(read_missing(library, cancelled=lambda: True))
    assert len(unread(library, 1)) == 3
