"""The desktop's thumbnails are used where they are surely of the file as it is."""

from __future__ import annotations

import dataclasses
import hashlib
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from curator.images.isolation import Decoders, Withdrawal
from curator.images.scan import take_stamp
from curator.images.shared_thumbnails import SharedThumbnails, shared_thumbnails_dir
from curator.images.thumbnails import ThumbnailCache, open_thumbnails
from curator.records import ImageStamp
from tests.images.troubled_process import COMMAND

posix = pytest.mark.skipif(os.name == "nt", reason="these ends and files are not there")


@pytest.fixture
def desktop(tmp_path: Path) -> Path:
    return tmp_path / "desktop"


@pytest.fixture
def stamp(tmp_path: Path) -> ImageStamp:
    file = tmp_path / "a picture (1).png"
    Image.new("RGB", (900, 600), "blue").save(file)
    stamp = take_stamp(file)
    assert stamp is not None
    return stamp


def keep(
    desktop: Path,
    stamp: ImageStamp,
    *,
    size: str = "large",
    pixels: tuple[int, int] = (256, 171),
    uri: str | None = None,
    color: str | tuple[int, int, int, int] = "red",
    **said: str,
) -> Path:
    """Keep a thumbnail as a file manager does; GLib's spelling of the address is written out."""
    spelt = "file://" + os.fspath(stamp.path).replace(" ", "%20").replace("\udce9", "%E9")
    told = {"URI": uri or spelt, "MTime": str(stamp.mtime_ns // 10**9), **said}
    texts = PngInfo()
    for key, value in told.items():
        texts.add_text(f"Thumb::{key}", value)
    file = desktop / size / (hashlib.md5(spelt.encode()).hexdigest() + ".png")
    file.parent.mkdir(parents=True, exist_ok=True)
    mode = "RGBA" if isinstance(color, tuple) else "RGB"
    Image.new(mode, pixels, color).save(file, pnginfo=texts)
    return file


def test_a_thumbnail_of_the_file_as_it_is_is_taken(desktop: Path, stamp: ImageStamp) -> None:
    keep(desktop, stamp, Size=str(stamp.size))
    found = SharedThumbnails(desktop).load(stamp, 200)
    assert found is not None
    assert found.shape == (171, 256, 3)
    assert (found == (255, 0, 0)).all()


@pytest.mark.parametrize(
    "said",
    [{"MTime": "1"}, {"MTime": "soon"}, {"uri": "file:///another.png"}, {"Size": "3"}],
)
def test_a_thumbnail_of_anything_else_is_not(
    desktop: Path, stamp: ImageStamp, said: dict[str, str]
) -> None:
    keep(desktop, stamp, **said)  # type: ignore[arg-type]
    assert SharedThumbnails(desktop).load(stamp, 200) is None


def test_an_overwritten_picture_has_none(desktop: Path, stamp: ImageStamp) -> None:
    keep(desktop, stamp)
    later = dataclasses.replace(stamp, mtime_ns=stamp.mtime_ns + 10**9)
    assert SharedThumbnails(desktop).load(later, 200) is None


def test_the_smallest_that_is_large_enough_is_taken(desktop: Path, stamp: ImageStamp) -> None:
    keep(desktop, stamp, size="normal", pixels=(128, 85))
    keep(desktop, stamp, size="x-large", pixels=(512, 341))
    shared = SharedThumbnails(desktop)
    assert [_edge(shared.load(stamp, edge)) for edge in (96, 128, 129, 512, 513)] == [
        128,
        128,
        512,
        512,
        None,
    ]


def test_a_damaged_or_oversized_one_is_passed_over(desktop: Path, stamp: ImageStamp) -> None:
    keep(desktop, stamp).write_bytes(b"\x89PNG\r\n\x1a\nno more")
    keep(desktop, stamp, size="x-large", pixels=(2000, 10))
    keep(desktop, stamp, size="xx-large", pixels=(1024, 683))
    assert _edge(SharedThumbnails(desktop).load(stamp, 200)) == 1024


@posix
@pytest.mark.parametrize("mark", [b"CRASH", b"HANGS"])
def test_one_that_its_reader_never_returns_from_costs_itself_alone(
    desktop: Path, stamp: ImageStamp, mark: bytes
) -> None:
    hostile = keep(desktop, stamp)
    hostile.write_bytes(hostile.read_bytes() + mark)
    keep(desktop, stamp, size="x-large", pixels=(512, 341))
    decoders = Decoders(COMMAND)
    assert _edge(SharedThumbnails(desktop, decoders).load(stamp, 200)) == 512
    decoders.close()


@posix
def test_what_is_no_file_or_endless_is_not_waited_for(desktop: Path, stamp: ImageStamp) -> None:
    file = keep(desktop, stamp)
    file.unlink()
    os.mkfifo(file)
    with keep(desktop, stamp, size="x-large", pixels=(512, 341)).open("ab") as large:
        large.truncate(2**40)
    assert SharedThumbnails(desktop).load(stamp, 200) is None


def test_one_that_is_no_longer_wanted_is_given_up(desktop: Path, stamp: ImageStamp) -> None:
    keep(desktop, stamp)
    withdrawal = Withdrawal()
    withdrawal.make()
    assert SharedThumbnails(desktop).load(stamp, 200, withdrawal) is None


@pytest.mark.parametrize("packed", [False, True])
def test_long_texts_may_be_packed(desktop: Path, stamp: ImageStamp, packed: bool) -> None:
    texts = PngInfo()
    spelt = "file://" + os.fspath(stamp.path).replace(" ", "%20")
    texts.add_text("Thumb::URI", spelt, zip=packed)
    texts.add_itxt("Thumb::MTime", str(stamp.mtime_ns // 10**9), zip=packed)
    Image.new("RGB", (256, 171)).save(keep(desktop, stamp), pnginfo=texts)
    assert _edge(SharedThumbnails(desktop).load(stamp, 200)) == 256


def test_transparency_is_laid_over_white(desktop: Path, stamp: ImageStamp) -> None:
    keep(desktop, stamp, color=(0, 0, 0, 0))
    found = SharedThumbnails(desktop).load(stamp, 200)
    assert found is not None
    assert (found == 255).all()


def test_a_name_that_is_not_utf_8_has_one(tmp_path: Path, desktop: Path) -> None:
    file = tmp_path / os.fsdecode(b"caf\xe9.png")
    Image.new("RGB", (9, 6)).save(file)
    stamp = take_stamp(file)
    assert stamp is not None
    keep(desktop, stamp, pixels=(9, 6))
    assert _edge(SharedThumbnails(desktop).load(stamp, 200)) == 9


def test_ours_come_first_and_the_desktops_are_left_alone(
    tmp_path: Path, desktop: Path, stamp: ImageStamp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", os.fspath(tmp_path / "cache"))
    file = keep(tmp_path / "cache" / "thumbnails", stamp)
    before = file.read_bytes(), file.stat().st_mtime_ns
    cache = open_thumbnails(tmp_path / "ours", 1)
    shared = cache.load(stamp, 200)
    assert shared is not None
    assert (shared[0, 0] == (255, 0, 0)).all()
    assert not (tmp_path / "ours").exists()
    cache.render(stamp, 200)
    own = cache.load(stamp, 200)
    assert own is not None
    assert np.abs(own[0, 0].astype(int) - (0, 0, 255)).max() < 9
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before


def test_without_the_desktops_thumbnails_none_are_found(tmp_path: Path, stamp: ImageStamp) -> None:
    assert SharedThumbnails(tmp_path / "nowhere").load(stamp, 100) is None
    assert ThumbnailCache(tmp_path / "ours").load(stamp, 100) is None


@pytest.mark.skipif(os.name == "nt", reason="no such folder there")
def test_the_folder_is_where_the_standard_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", os.fspath(tmp_path))
    assert shared_thumbnails_dir() == tmp_path / "thumbnails"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", os.fspath(tmp_path / "me"))
    assert shared_thumbnails_dir() == tmp_path / "me" / ".cache" / "thumbnails"


def _edge(found: np.ndarray | None) -> int | None:
    return None if found is None else max(found.shape[:2])
