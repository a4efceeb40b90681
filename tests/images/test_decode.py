from __future__ import annotations

import os
import struct
import warnings
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageFile, ImageOps

from curator.errors import DecodeError
from curator.images import decode as decode_module
from curator.images.decode import (
    MAX_PIXELS,
    NotEnoughMemoryError,
    decode,
    decode_scaled,
    probe_size,
)
from tests.images.encoded import FORMATS, encode, pixels_of, png, scene, sentence_of

LOSSLESS = ("PNG", "WEBP", "BMP", "TIFF")


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_gives_its_pixels(kind: str) -> None:
    picture = scene()
    found = pixels_of(encode(picture, kind, **FORMATS[kind])).astype(int)
    off = np.abs(found - np.asarray(picture))
    assert off.max() <= (0 if kind in LOSSLESS else 48 if kind == "GIF" else 12)


@pytest.mark.parametrize("kind", FORMATS)
def test_probed_size_is_the_decoded_size(kind: str) -> None:
    assert probe_size(encode(scene(37, 20), kind), "picture") == (37, 20)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
def test_exif_orientation_is_applied_once(kind: str, orientation: int) -> None:
    stored = scene()
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = encode(stored, kind, exif=exif.tobytes(), **FORMATS[kind])
    stored.getexif()[0x0112] = orientation
    upright = ImageOps.exif_transpose(stored)
    picture = decode(data, "picture")
    assert picture.size == upright.size == probe_size(data, "picture")
    assert np.abs(np.asarray(picture).astype(int) - np.asarray(upright)).max() <= 12


def test_orientation_after_a_pngs_pixels_counts() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    rows = b"\0\x10\x20\x30\0\x40\x50\x60"
    data = png((3, 2), 8, 0, rows, exif_last=exif.tobytes()[6:])
    assert probe_size(data, "late.png") == (2, 3)
    assert pixels_of(data)[..., 0].tolist() == [[0x40, 0x10], [0x50, 0x20], [0x60, 0x30]]


@pytest.mark.parametrize("value", [0, 9, 255])
def test_an_orientation_that_means_nothing_is_no_orientation(value: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = value
    assert decode(encode(scene(), "JPEG", exif=exif.tobytes()), "odd.jpg").size == (48, 32)


def test_damaged_exif_does_not_cost_the_picture() -> None:
    data = encode(scene(), "JPEG", exif=b"Exif\0\0MM\0*\xff\xff\xff\xff" + b"\xee" * 40)
    assert decode(data, "odd.jpg").size == probe_size(data, "odd.jpg") == (48, 32)


def test_the_first_frame_counts() -> None:
    red, blue = Image.new("RGB", (8, 8), "red"), Image.new("RGB", (8, 8), "blue")
    for kind in ("GIF", "WEBP", "TIFF", "PNG", "AVIF"):
        options = {"lossless": True} if kind == "WEBP" else {}
        data = encode(red, kind, save_all=True, append_images=[blue], **options)
        assert np.abs(pixels_of(data).astype(int) - [255, 0, 0]).max() <= 4, kind
    assert (
        np.abs(
            pixels_of(encode(red, "MPO", save_all=True, append_images=[blue])) - [254, 0, 0]
        ).max()
        <= 1
    )


def test_format_is_told_by_bytes_not_by_name() -> None:
    assert decode(encode(scene(), "PNG"), "misnamed.jpg").size == (48, 32)


def test_decoded_pictures_carry_no_metadata() -> None:
    picture = decode(encode(scene(), "PNG", icc_profile=b"profile", dpi=(72, 72)), "p.png")
    assert picture.info == {}


def test_formats_that_are_not_ours_are_refused() -> None:
    for kind in ("PPM", "TGA", "ICO", "PCX", "PDF", "EPS"):
        with pytest.raises(DecodeError):
            decode(encode(scene(), kind), "picture.png")


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        *((kind, {}) for kind in FORMATS),
        ("JPEG", {"progressive": True}),
        ("WEBP", {"lossless": True}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("TIFF", {"compression": "jpeg"}),
    ],
)
def test_a_picture_cut_short_is_an_error(kind: str, options: dict[str, Any]) -> None:
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 256, (40, 60, 3), dtype=np.uint8))
    data = encode(noise, kind, **options)
    for share in (0.02, 0.3, 0.6, 0.9):
        with pytest.raises(DecodeError) as caught:
            decode(data[: int(len(data) * share)], Path("/library/half.bin"))
        assert "half.bin" in sentence_of(caught.value)
        with pytest.raises(DecodeError):
            decode_scaled(data[: int(len(data) * share)], "half.bin", 16)
    assert not ImageFile.LOAD_TRUNCATED_IMAGES


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b"\0" * 5000, "is not a PNG, JPEG"),
        (b"<html>not found</html>", "is not a PNG, JPEG"),
        (encode(scene(), "PNG")[:-40], "is damaged or cut short"),
    ],
)
def test_errors_say_what_happened_to_which_file(data: bytes, says: str) -> None:
    for read in (decode, probe_size):
        if read is probe_size and "damaged" in says:
            continue
        with pytest.raises(DecodeError) as caught:
            read(data, Path("/library/pic.png"))
        assert f"pic.png {says}" in sentence_of(caught.value)


def test_a_name_that_is_not_utf8_can_be_shown() -> None:
    with pytest.raises(DecodeError) as caught:
        decode(b"", os.fsdecode(b"/library/caf\xe9.png"))
    assert "caf\\udce9.png is empty" in sentence_of(caught.value)


def _bombs() -> dict[str, bytes]:
    wide = struct.pack(">II", 30_000, 30_000)
    small_png = encode(Image.new("L", (1, 1)), "PNG")
    gif = encode(Image.new("L", (1, 1)), "GIF")
    tiff = bytearray(encode(Image.new("L", (1, 1)), "TIFF"))
    jpeg = bytearray(encode(Image.new("L", (8, 8)), "JPEG"))
    frame = jpeg.index(b"\xff\xc0")
    jpeg[frame + 5 : frame + 9] = struct.pack(">HH", 60_000, 60_000)
    webp_canvas = b"VP8X" + struct.pack("<I", 10) + b"\0" * 4 + (29_999).to_bytes(3, "little") * 2
    bmp = bytearray(encode(Image.new("RGB", (1, 1)), "BMP"))
    bmp[18:26] = struct.pack("<ii", 30_000, 30_000)
    for tag in (256, 257):
        at = tiff.index(struct.pack("<HHI", tag, 4, 1))
        tiff[at + 8 : at + 12] = struct.pack("<I", 40_000)
    heic = bytearray(encode(Image.new("RGB", (64, 64)), "HEIF"))
    extents = heic.index(b"ispe")
    heic[extents + 8 : extents + 16] = wide
    header = b"IHDR" + wide + small_png[24:29]
    return {
        "png": small_png[:12] + header + struct.pack(">I", zlib.crc32(header)) + small_png[33:],
        "gif": gif[:6] + struct.pack("<HH", 65_000, 65_000) + gif[10:],
        "webp": b"RIFF" + struct.pack("<I", 22 + len(webp_canvas)) + b"WEBP" + webp_canvas,
        "bmp": bytes(bmp),
        "tiff": bytes(tiff),
        "jpeg": bytes(jpeg),
        "heic": bytes(heic),
    }


@pytest.mark.parametrize("kind", _bombs())
def test_bombs_are_refused_from_their_header(kind: str) -> None:
    resource = pytest.importorskip("resource")

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for read in (decode, probe_size, lambda data, name: decode_scaled(data, name, 64)):
        with pytest.raises(DecodeError) as caught:
            read(_bombs()[kind], f"bomb.{kind}")
        assert f"bomb.{kind} holds more than 178 million pixels" in sentence_of(caught.value)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # kilobytes


def test_our_own_limit_holds_where_pillows_is_switched_off(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", None)
    with pytest.raises(DecodeError, match="million pixels"):
        decode(_bombs()["png"], "bomb.png")


def test_large_pictures_below_the_limit_are_welcome() -> None:
    # Above the size at which Pillow warns, and warnings are errors here.
    data = encode(Image.new("1", (10_000, 9_000)), "PNG")
    assert probe_size(data, "scan.png") == (10_000, 9_000)
    assert MAX_PIXELS > 10_000 * 9_000 > (Image.MAX_IMAGE_PIXELS or 0)


def test_too_little_memory_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_memory(picture: Image.Image) -> Image.Image:
        raise MemoryError

    monkeypatch.setattr(decode_module, "to_rgb", no_memory)
    with pytest.raises(NotEnoughMemoryError, match="needs more memory than is free"):
        decode(encode(scene(), "PNG"), "large.png")


def test_threads_share_the_decoder_and_no_warning_leaks() -> None:
    odd_exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x0e\x01\x02\0\xff\0\0\0\xf0\0\0\0"
    files = [encode(scene(64, 48), kind, **options) for kind, options in FORMATS.items()]
    files.append(encode(scene(64, 48), "JPEG", exif=odd_exif))
    palette = scene(64, 48).quantize(16)
    files.append(encode(palette, "PNG", transparency=bytes(range(0, 256, 16))))
    with ThreadPoolExecutor(8) as pool, warnings.catch_warnings():
        warnings.simplefilter("error")
        sizes = list(pool.map(lambda data: decode(data, "picture").size, files * 20))
    assert sizes == [(64, 48)] * len(sizes)


@pytest.mark.parametrize("kind", FORMATS)
def test_scaled_pictures_keep_shape_and_look(kind: str) -> None:
    picture = scene(600, 400)
    small = decode_scaled(encode(picture, kind, **FORMATS[kind]), "picture", 90)
    assert (small.mode, small.size) == ("RGB", (90, 60))
    expected = np.asarray(picture.resize((90, 60), Image.Resampling.BICUBIC)).astype(int)
    assert np.abs(np.asarray(small) - expected).mean() < 6


def test_scaled_pictures_are_upright_and_never_enlarged() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data = encode(scene(400, 100), "JPEG", exif=exif.tobytes())
    assert decode_scaled(data, "p.jpg", 100).size == (25, 100)
    assert decode_scaled(data, "p.jpg", 1000).size == (100, 400)
    assert decode_scaled(encode(Image.new("RGB", (3000, 1)), "PNG"), "thin.png", 64).size == (64, 1)


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_heics_own_thumbnail_serves_small_views(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    picture = scene(600, 400)
    data = encode(picture, "HEIF", thumbnails=[300], exif=exif.tobytes())
    small = decode_scaled(data, "p.heic", 90)
    upright = picture if orientation == 1 else picture.transpose(Image.Transpose.ROTATE_270)
    assert small.size == ((90, 60) if orientation == 1 else (60, 90))
    expected = np.asarray(upright.resize(small.size, Image.Resampling.BICUBIC)).astype(int)
    assert np.abs(np.asarray(small) - expected).mean() < 8
    assert decode(data, "p.heic").size == upright.size
