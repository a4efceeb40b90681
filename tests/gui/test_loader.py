"""Thumbnails and whole pictures from threads of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from curator.gui.loader import PictureLoader, Thumbnail, ThumbnailLoader, Wish, owning_image
from curator.images.scan import take_stamp
from curator.images.thumbnails import ThumbnailCache
from curator.records import ImageStamp
from tests.gui.conftest import paint


def stamp_of(path: Path) -> ImageStamp:
    stamp = take_stamp(path)
    assert stamp is not None
    return stamp


@pytest.fixture
def thumbnails(qtbot: QtBot, tmp_path: Path) -> Iterator[ThumbnailLoader]:
    loader = ThumbnailLoader(ThumbnailCache(tmp_path / "cache"), threads=1)
    yield loader
    loader.stop()
    loader.wait()


@pytest.fixture
def loader(qtbot: QtBot) -> Iterator[PictureLoader]:
    loader = PictureLoader()
    yield loader
    loader.stop()
    loader.wait()


def test_an_image_owns_its_pixels() -> None:
    pixels = np.arange(5 * 7 * 3, dtype=np.uint8).reshape(5, 7, 3)
    image = owning_image(pixels)
    pixels[:] = 0
    assert (image.width(), image.height()) == (7, 5)
    assert image.pixelColor(1, 0).getRgb()[:3] == (3, 4, 5)


def test_a_thumbnail_has_the_edge_that_was_wished(
    thumbnails: ThumbnailLoader, qtbot: QtBot, tmp_path: Path
) -> None:
    wish = Wish(stamp_of(paint(tmp_path / "a.png", 99, (800, 400))), 200)
    with qtbot.waitSignal(thumbnails.loaded, timeout=5_000) as told:
        thumbnails.want([wish])
    [thumbnail] = told.args[0]
    assert thumbnail.wish == wish
    assert (thumbnail.image.width(), thumbnail.image.height()) == (200, 100)


def test_what_can_not_be_shown_comes_without_an_image(
    thumbnails: ThumbnailLoader, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    got: list[Thumbnail] = []
    thumbnails.loaded.connect(got.extend)
    gone = ImageStamp(tmp_path / "gone.png", 1, 1)
    thumbnails.want([Wish(stamp_of(broken), 96), Wish(gone, 96)])
    qtbot.waitUntil(lambda: len(got) == 2, timeout=5_000)
    assert [thumbnail.image for thumbnail in got] == [None, None]


def test_new_wishes_replace_the_old_ones(
    thumbnails: ThumbnailLoader, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = [paint(tmp_path / f"{n}.png", n, (900, 900)) for n in range(60)]
    wishes = [Wish(stamp_of(path), 96) for path in paths]
    got: list[Thumbnail] = []
    thumbnails.loaded.connect(got.extend)
    thumbnails.want(wishes[:-1])
    thumbnails.want(wishes[-1:])
    qtbot.waitUntil(lambda: any(t.wish == wishes[-1] for t in got), timeout=5_000)
    assert len(got) <= 3


def test_a_picture_comes_with_every_pixel(
    loader: PictureLoader, qtbot: QtBot, tmp_path: Path
) -> None:
    path = paint(tmp_path / "a.png", 99, (2500, 1000))
    got: list[tuple[Path, QImage, bool]] = []
    loader.loaded.connect(lambda path, image, final: got.append((path, image, final)))
    loader.want(stamp_of(path))
    qtbot.waitUntil(lambda: bool(got) and got[-1][2], timeout=5_000)
    assert [(name, image.width(), final) for name, image, final in got] == [
        (path, 1600, False),
        (path, 2500, True),
    ]


def test_a_picture_that_can_not_be_read_says_why(
    loader: PictureLoader, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(loader.failed, timeout=5_000) as told:
        loader.want(ImageStamp(tmp_path / "gone.png", 1, 1))
    assert told.args[0] == tmp_path / "gone.png"
    assert told.args[1]
