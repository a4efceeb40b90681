from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from curator.errors import DecodeError
from curator.images.scan import take_stamp
from curator.images.thumbnails import ThumbnailCache, scaled_picture
from curator.records import ImageStamp
from tests.images.encoded import encode, scene


@pytest.fixture
def cache(tmp_path: Path) -> ThumbnailCache:
    return ThumbnailCache(tmp_path / "thumbnails")


@pytest.fixture
def stamp(tmp_path: Path) -> ImageStamp:
    return plant(tmp_path / "a.jpg", scene(900, 600))


def plant(file: Path, picture: Image.Image) -> ImageStamp:
    picture.save(file, quality=95)
    stamp = take_stamp(file)
    assert stamp is not None
    return stamp


def stored(cache: ThumbnailCache) -> list[Path]:
    return sorted(file for file in cache._folder.rglob("*") if file.is_file())


def test_rendered_once_then_loaded(cache: ThumbnailCache, stamp: ImageStamp) -> None:
    assert cache.load(stamp, 256) is None
    rendered = cache.render(stamp, 256)
    assert rendered.shape == (171, 256, 3)
    loaded = cache.load(stamp, 256)
    assert loaded is not None
    assert loaded.shape == rendered.shape
    assert loaded.dtype == np.uint8
    assert np.abs(loaded.astype(int) - rendered).mean() < 2
    expected = np.asarray(scene(900, 600).resize((256, 171), Image.Resampling.BICUBIC))
    assert np.abs(rendered.astype(int) - expected).mean() < 4


def test_sizes_are_kept_in_buckets(cache: ThumbnailCache, stamp: ImageStamp) -> None:
    assert [cache.bucket(edge) for edge in (96, 256, 257, 512, 4000)] == [256, 256, 512, 512, 512]
    assert cache.render(stamp, 96).shape == (171, 256, 3)
    assert cache.load(stamp, 200) is not None
    assert cache.load(stamp, 300) is None
    assert cache.render(stamp, 300).shape == (341, 512, 3)
    assert len(stored(cache)) == 2


def test_other_sizes_can_be_asked_for(tmp_path: Path, stamp: ImageStamp) -> None:
    assert ThumbnailCache(tmp_path / "t", edges=(64, 128)).render(stamp, 100).shape == (85, 128, 3)


def test_a_changed_file_is_a_miss(cache: ThumbnailCache, stamp: ImageStamp) -> None:
    cache.render(stamp, 256)
    os.utime(stamp.path, ns=(stamp.mtime_ns, stamp.mtime_ns + 1_000_000_000))
    changed = take_stamp(stamp.path)
    assert changed is not None
    assert cache.load(changed, 256) is None
    # Asked with an old stamp, it is the new bytes that are shown: they are kept as new.
    cache.render(stamp, 256)
    assert cache.load(changed, 256) is not None


def test_small_pictures_stay_small(cache: ThumbnailCache, tmp_path: Path) -> None:
    stamp = plant(tmp_path / "small.png", scene(30, 20))
    assert cache.render(stamp, 256).shape == (20, 30, 3)
    loaded = cache.load(stamp, 256)
    assert loaded is not None
    assert loaded.shape == (20, 30, 3)


def test_thumbnails_are_upright(cache: ThumbnailCache, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 8
    file = tmp_path / "turned.jpg"
    file.write_bytes(encode(scene(900, 600), "JPEG", exif=exif.tobytes()))
    stamp = take_stamp(file)
    assert stamp is not None
    pixels = cache.render(stamp, 256)
    assert pixels.shape == (256, 171, 3)
    upright = scene(900, 600).transpose(Image.Transpose.ROTATE_90).resize((171, 256))
    assert np.abs(pixels.astype(int) - np.asarray(upright)).mean() < 4


@pytest.mark.parametrize("damage", [b"", b"not a picture", b"\xff\xd8\xff\xe0 cut"])
def test_a_damaged_thumbnail_is_a_miss_and_is_mended(
    cache: ThumbnailCache, stamp: ImageStamp, damage: bytes
) -> None:
    cache.render(stamp, 256)
    [file] = stored(cache)
    file.write_bytes(damage)
    assert cache.load(stamp, 256) is None
    cache.render(stamp, 256)
    assert cache.load(stamp, 256) is not None


def test_a_thumbnail_cut_short_or_of_another_size_is_a_miss(
    cache: ThumbnailCache, stamp: ImageStamp
) -> None:
    cache.render(stamp, 256)
    [file] = stored(cache)
    file.write_bytes(file.read_bytes()[:-800])
    assert cache.load(stamp, 256) is None
    scene(2000, 10).save(file, "JPEG")
    assert cache.load(stamp, 256) is None


def test_a_thumbnail_with_one_other_byte_or_of_another_picture_is_a_miss(
    cache: ThumbnailCache, stamp: ImageStamp, tmp_path: Path
) -> None:
    cache.render(stamp, 256)
    [file] = stored(cache)
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1  # a reader of JPEG would show it, a little wrong
    file.write_bytes(data)
    assert cache.load(stamp, 256) is None
    cache.render(stamp, 256)
    another = plant(tmp_path / "b.jpg", scene(300, 200))
    cache.render(another, 256)
    [other] = [each for each in stored(cache) if each != file]
    other.replace(file)
    assert cache.load(stamp, 256) is None


def test_errors_are_the_files_own(cache: ThumbnailCache, tmp_path: Path) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    with pytest.raises(DecodeError, match=r"broken\.png"):
        cache.render(ImageStamp(broken, 10, 0), 256)
    with pytest.raises(FileNotFoundError):
        cache.render(ImageStamp(tmp_path / "gone.png", 10, 0), 256)
    assert stored(cache) == []


def test_a_full_disk_costs_no_thumbnail(
    cache: ThumbnailCache,
    stamp: ImageStamp,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def full(source: str, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert cache.render(stamp, 256).shape == (171, 256, 3)
    assert "No space left" in caplog.text
    assert stored(cache) == []


def test_prune_removes_the_longest_unused(tmp_path: Path) -> None:
    cache, nothing = (ThumbnailCache(tmp_path / "thumbnails", most) for most in (2**30, 0))
    stamps = [plant(tmp_path / f"{n}.png", scene(300 + n, 200)) for n in range(4)]
    for age, stamp in enumerate(stamps):
        cache.render(stamp, 256)
        os.utime(cache._file(stamp, 256), (1_000_000 + age, 1_000_000 + age))
    sizes = [cache._file(stamp, 256).stat().st_size for stamp in stamps]
    assert cache.load(stamps[0], 256) is not None  # used just now: the youngest
    keeping_two = ThumbnailCache(tmp_path / "thumbnails", max_bytes=sizes[0] + sizes[3])
    assert keeping_two.prune() == sizes[1] + sizes[2]
    assert [cache.load(stamp, 256) is not None for stamp in stamps] == [True, False, False, True]
    assert keeping_two.prune() == 0
    assert nothing.prune() == sizes[0] + sizes[3]
    assert stored(cache) == []


def test_prune_removes_what_a_crash_left_but_not_work_in_progress(
    cache: ThumbnailCache, stamp: ImageStamp
) -> None:
    cache.render(stamp, 256)
    folder = stored(cache)[0].parent
    old, young = folder / "old.part", folder / "young.part"
    for file in (old, young):
        file.write_bytes(b"half")
    os.utime(old, (1_000_000, 1_000_000))
    assert cache.prune() == 4
    assert young.exists()
    assert not old.exists()


def test_prune_of_no_folder_is_nothing(cache: ThumbnailCache) -> None:
    assert cache.prune() == 0


def test_names_that_are_not_utf8_have_thumbnails_of_their_own(cache: ThumbnailCache) -> None:
    names = [b"/library/caf\xe9.png", b"/library/caf\xe8.png"]
    files = {cache._file(ImageStamp(Path(os.fsdecode(name)), 1, 1), 256) for name in names}
    assert len(files) == 2


def test_the_folder_never_grows_far_beyond_its_size(tmp_path: Path) -> None:
    folder = tmp_path / "thumbnails"
    before = ThumbnailCache(folder)
    for number in range(4):
        before.render(plant(tmp_path / f"old {number}.png", scene(300, 200 + number)), 256)
    room = sum(file.stat().st_size for file in stored(before)) // 2
    cache = ThumbnailCache(folder, max_bytes=room)
    cache.render(plant(tmp_path / "first.png", scene(300, 300)), 256)
    assert sum(file.stat().st_size for file in stored(cache)) <= room
    for number in range(20):
        cache.render(plant(tmp_path / f"new {number}.png", scene(300, 100 + number)), 256)
        assert sum(file.stat().st_size for file in stored(cache)) <= room * 33 / 32 + 1


def test_threads_render_load_and_prune_together(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path / "thumbnails", max_bytes=4000)
    stamps = [plant(tmp_path / f"{n}.jpg", scene(300 + n, 200)) for n in range(6)]

    def work(turn: int) -> tuple[int, ...]:
        stamp = stamps[turn % len(stamps)]
        pixels = cache.load(stamp, 256)
        if pixels is None:
            pixels = cache.render(stamp, 256)
        if turn % 5 == 0:
            cache.prune()
        return pixels.shape

    with ThreadPoolExecutor(6) as pool:
        shapes = list(pool.map(work, range(120)))
    assert all(shape[1] == 256 for shape in shapes)


def test_scaled_picture_for_a_quick_view() -> None:
    pixels = scaled_picture(encode(scene(900, 600), "JPEG"), "a.jpg", 450)
    assert pixels.shape == (300, 450, 3)
    assert pixels.flags.c_contiguous
