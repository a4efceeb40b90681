"""Thumbnails and whole pictures from threads of their own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from curator.gui.loader import PictureLoader, owning_image
from curator.gui.thumbnail_loader import Thumbnail, ThumbnailLoader, Wish
from curator.images.isolation import Decoders
from curator.images.scan import take_stamp
from curator.images.thumbnails import ThumbnailCache
from curator.records import ImageStamp
from tests.gui.conftest import paint
from tests.images.troubled_process import COMMAND

posix = pytest.mark.skipif(sys.platform == "win32", reason="ends are told otherwise there")


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


@pytest.fixture
def decoders() -> Iterator[Decoders]:
    made = Decoders(COMMAND)
    yield made
    made.close()


def spoil(path: Path, mark: bytes) -> ImageStamp:
    """Have a picture's reader come to harm, as `tests.images.troubled_process` has it."""
    paint(path, 99)
    path.write_bytes(path.read_bytes() + mark)
    return stamp_of(path)


@posix
@pytest.mark.parametrize("mark", [b"CRASH", b"HANGS", b"EATEN", b"WRONG"])
def test_a_picture_that_harms_its_reader_costs_one_tile(
    qtbot: QtBot, tmp_path: Path, decoders: Decoders, mark: bytes
) -> None:
    loader = ThumbnailLoader(ThumbnailCache(tmp_path / "cache", decoders=decoders), threads=1)
    got: dict[str, QImage | None] = {}
    loader.loaded.connect(lambda lot: got.update({t.wish.stamp.path.name: t.image for t in lot}))
    bad = spoil(tmp_path / "bad.png", mark)
    loader.want([Wish(bad, 96), Wish(stamp_of(paint(tmp_path / "good.png", 50)), 96)])
    qtbot.waitUntil(lambda: len(got) == 2, timeout=20_000)
    loader.stop()
    loader.wait()
    assert got["bad.png"] is None
    assert got["good.png"] is not None
    assert got["good.png"].pixelColor(0, 0).getRgb()[:3] == (50, 50, 50)


@posix
@pytest.mark.parametrize(
    ("mark", "says"),
    [(b"CRASH", "crashes its reader"), (b"HANGS", "seconds to read"), (b"EATEN", "memory")],
)
def test_the_loupe_says_what_harms_the_reader_and_shows_the_next(
    qtbot: QtBot, tmp_path: Path, decoders: Decoders, mark: bytes, says: str
) -> None:
    loader = PictureLoader(decoders=decoders)
    with qtbot.waitSignal(loader.failed, timeout=20_000) as told:
        loader.want(spoil(tmp_path / "bad.png", mark))
    assert told.args[0] == tmp_path / "bad.png"
    assert told.args[1].startswith("bad.png")
    assert says in told.args[1]
    final: list[Path] = []
    loader.loaded.connect(lambda path, image, whole: final.append(path) if whole else None)
    loader.want(stamp_of(paint(tmp_path / "good.png", 50)))
    qtbot.waitUntil(lambda: final == [tmp_path / "good.png"], timeout=20_000)
    loader.stop()
    loader.wait()


@pytest.fixture
def stuck(tmp_path: Path) -> Iterator[tuple[Decoders, Path]]:
    """Decoders whose reader of bytes that end in STUCK never ends; the file tells that it began."""
    begun = tmp_path / "begun"
    code = (
        "import sys\n"
        "from functools import partial\n"
        "from pathlib import Path\n"
        "from curator.images.decode import decode, decode_scaled\n"
        "from curator.images.decoding_process import serve\n"
        "def stuck(decode, data, *rest):\n"
        "    if data.endswith(b'STUCK'):\n"
        "        Path(sys.argv[1]).touch()\n"
        "        sum(iter(int, 1))\n"
        "    return decode(data, *rest)\n"
        "serve(partial(stuck, decode), partial(stuck, decode_scaled), seconds=600.0)\n"
    )
    made = Decoders((sys.executable, "-P", "-c", code, str(begun)))
    yield made, begun
    made.close()


def test_what_is_no_longer_looked_at_does_not_keep_the_next_waiting(
    qtbot: QtBot, tmp_path: Path, stuck: tuple[Decoders, Path]
) -> None:
    decoders, begun = stuck
    loader = PictureLoader(decoders=decoders)
    failed: list[Path] = []
    final: list[Path] = []
    loader.failed.connect(lambda path, sentence: failed.append(path))
    loader.loaded.connect(lambda path, image, whole: final.append(path) if whole else None)
    loader.want(spoil(tmp_path / "bad.png", b"STUCK"))
    qtbot.waitUntil(begun.exists, timeout=20_000)
    loader.want(stamp_of(paint(tmp_path / "good.png", 50)))
    qtbot.waitUntil(lambda: final == [tmp_path / "good.png"], timeout=20_000)
    assert failed == []
    loader.stop()
    loader.wait()


def test_tiles_out_of_sight_do_not_keep_others_waiting_and_are_tried_again(
    qtbot: QtBot, tmp_path: Path, stuck: tuple[Decoders, Path]
) -> None:
    decoders, begun = stuck
    loader = ThumbnailLoader(ThumbnailCache(tmp_path / "cache", decoders=decoders), threads=1)
    got: list[Thumbnail] = []
    loader.loaded.connect(got.extend)
    bad = Wish(spoil(tmp_path / "bad.png", b"STUCK"), 96)
    good = Wish(stamp_of(paint(tmp_path / "good.png", 50)), 96)
    loader.want([bad])
    qtbot.waitUntil(begun.exists, timeout=20_000)
    loader.want([good])
    qtbot.waitUntil(lambda: bool(got), timeout=20_000)
    assert [thumbnail.wish for thumbnail in got] == [good]
    begun.unlink()
    loader.want([bad])
    qtbot.waitUntil(begun.exists, timeout=20_000)
    loader.stop()
    loader.wait()


def test_stopping_waits_for_no_picture_that_never_ends(
    qtbot: QtBot, tmp_path: Path, stuck: tuple[Decoders, Path]
) -> None:
    decoders, begun = stuck
    thumbnails = ThumbnailLoader(ThumbnailCache(tmp_path / "cache", decoders=decoders), threads=1)
    pictures = PictureLoader(decoders=decoders)
    bad = spoil(tmp_path / "bad.png", b"STUCK")
    for want in (lambda: thumbnails.want([Wish(bad, 96)]), lambda: pictures.want(bad)):
        want()
        qtbot.waitUntil(begun.exists, timeout=20_000)
        begun.unlink()
    for loader in (thumbnails, pictures):
        loader.stop()
    for loader in (thumbnails, pictures):
        loader.wait()
