"""Every mode a file can hold, against values worked out by hand or in numpy."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra import numpy as arrays
from PIL import Image

from tests.images.encoded import encode, pixels_of, png, scene, tiff

RAMP16 = np.array([[0, 255, 256, 0x1234, 0x80FF, 65535]], dtype=np.uint16)


def over_white(rgba: np.ndarray) -> np.ndarray:
    colour, alpha = rgba[..., :3].astype(float), rgba[..., 3:].astype(float) / 255
    return colour * alpha + 255 * (1 - alpha)


def test_grey_becomes_rgb() -> None:
    grey = scene().convert("L")
    found = pixels_of(encode(grey, "PNG"))
    assert (found == np.asarray(grey)[..., None]).all()


def test_one_bit_becomes_black_and_white() -> None:
    bits = Image.fromarray(np.array([[True, False, True]]))
    assert pixels_of(encode(bits, "PNG"))[0].tolist() == [[255] * 3, [0] * 3, [255] * 3]


@given(arrays.arrays(np.uint8, (5, 7, 4)))
def test_alpha_is_laid_over_white(rgba: np.ndarray) -> None:
    found = pixels_of(encode(Image.fromarray(rgba), "PNG"))
    assert np.abs(found - over_white(rgba)).max() <= 0.51
    paper = Image.new("RGBA", (7, 5), "white")
    with_pillow = Image.alpha_composite(paper, Image.fromarray(rgba)).convert("RGB")
    assert (found == np.asarray(with_pillow)).all()


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "TIFF"])
def test_alpha_in_every_format(kind: str) -> None:
    rgba = np.array([[[10, 20, 30, 255], [10, 20, 30, 0], [200, 100, 0, 128]]], dtype=np.uint8)
    options = {"lossless": True, "exact": True} if kind == "WEBP" else {}
    found = pixels_of(encode(Image.fromarray(rgba), kind, **options))
    assert np.abs(found - over_white(rgba)).max() <= 1


def test_opaque_alpha_changes_nothing() -> None:
    picture = scene()
    assert (pixels_of(encode(picture.convert("RGBA"), "PNG")) == np.asarray(picture)).all()


def test_grey_with_alpha() -> None:
    found = pixels_of(
        encode(Image.merge("LA", [Image.new("L", (1, 1), v) for v in (40, 64)]), "PNG")
    )
    assert found[0, 0].tolist() == [round(40 * 64 / 255 + 255 - 64)] * 3


def test_palette() -> None:
    picture = scene().quantize(32)
    expected = np.asarray(picture.convert("RGB"))
    for kind in ("PNG", "GIF", "BMP", "TIFF"):
        assert (pixels_of(encode(picture, kind)) == expected).all(), kind


def test_palette_with_transparency_per_colour() -> None:
    indices = Image.new("P", (3, 1))
    indices.putdata([0, 1, 2])
    indices.putpalette([255, 0, 0, 0, 255, 0, 0, 0, 255])
    found = pixels_of(encode(indices, "PNG", transparency=bytes([255, 0, 128])))
    assert found[0].tolist() == [[255, 0, 0], [255, 255, 255], [127, 127, 255]]


def test_one_transparent_colour_of_a_gif() -> None:
    picture = Image.new("P", (2, 1))
    picture.putdata([0, 1])
    picture.putpalette([9, 9, 9, 0, 0, 200])
    found = pixels_of(encode(picture, "GIF", transparency=0))
    assert found[0].tolist() == [[255, 255, 255], [0, 0, 200]]


def test_transparent_colour_of_a_png() -> None:
    picture = Image.fromarray(np.array([[[1, 2, 3], [4, 5, 6]]], dtype=np.uint8))
    found = pixels_of(encode(picture, "PNG", transparency=(1, 2, 3)))
    assert found[0].tolist() == [[255, 255, 255], [4, 5, 6]]


@pytest.mark.parametrize(
    ("depth", "packed", "transparent", "expected"),
    [
        (1, b"\xa0", 1, [255, 0, 255]),
        (2, b"\x1b", 2, [0, 85, 255]),
        (4, b"\x12\x30", 2, [17, 255, 51]),
        (8, b"\x11\x22\x33", 0x22, [0x11, 255, 0x33]),
        (16, b"\x11\x00\x22\x01\x22\x02", 0x2201, [0x11, 255, 0x22]),
    ],
)
def test_transparent_grey_at_every_depth(
    depth: int, packed: bytes, transparent: int, expected: list[int]
) -> None:
    data = png((3, 1), depth, 0, b"\0" + packed, struct.pack(">H", transparent))
    assert pixels_of(data)[0, :, 0].tolist() == expected


def test_transparent_colour_of_16_bits() -> None:
    row = struct.pack(">6H", 0x1234, 0x5678, 0x9ABC, 0x1134, 0x5678, 0x9ABC)
    found = pixels_of(png((2, 1), 16, 2, b"\0" + row, row[:6]))
    assert found[0].tolist() == [[255, 255, 255], [0x11, 0x56, 0x9A]]


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_16_bit_grey_keeps_its_high_byte(kind: str) -> None:
    found = pixels_of(encode(Image.fromarray(RAMP16), kind))
    assert found[0, :, 0].tolist() == [0, 0, 1, 0x12, 0x80, 255]
    assert (found == found[..., :1]).all()


def test_16_bit_grey_and_colour_agree() -> None:
    grey = png((6, 1), 16, 0, b"\0" + RAMP16.astype(">u2").tobytes())
    colour = png((6, 1), 16, 2, b"\0" + RAMP16.repeat(3).astype(">u2").tobytes())
    assert (pixels_of(grey) == pixels_of(colour)).all()


def test_16_bit_grey_with_alpha() -> None:
    data = png((2, 1), 16, 4, b"\0" + struct.pack(">4H", 0x1234, 0xFFFF, 0x1234, 0))
    assert pixels_of(data)[0, :, 0].tolist() == [0x12, 255]


def test_big_endian_16_bit_tiff() -> None:
    found = pixels_of(encode(Image.fromarray(RAMP16.astype(">u2")), "TIFF"))
    assert found[0, :, 0].tolist() == [0, 0, 1, 0x12, 0x80, 255]


def test_12_bit_tiff_reaches_white() -> None:
    found = pixels_of(tiff((4, 1), 12, 1, bytes([0x00, 0x0F, 0xFF, 0x80, 0x01, 0x23])))
    assert found[0, :, 0].tolist() == [0x00, 0xFF, 0x80, 0x12]


def test_tiff_whose_zero_is_white() -> None:
    wide = tiff((3, 1), 16, 0, struct.pack("<3H", 0, 0x1234, 65535))
    narrow = tiff((3, 1), 8, 0, bytes([0, 0x12, 255]))
    assert pixels_of(wide)[0, :, 0].tolist() == [255, 255 - 0x12, 0]
    assert (pixels_of(wide) == pixels_of(narrow)).all()


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([0.0, 0.5, 1.0], [0, 128, 255]),
        ([0.25, 0.5, 0.75], [64, 128, 191]),
        ([-100.0, 0.0, 100.0], [0, 128, 255]),
        ([np.nan, 0.0, np.inf], [0, 0, 255]),
        ([np.nan, np.nan, np.nan], [0, 0, 0]),
        ([700.0, 700.0, 700.0], [0, 0, 0]),
        ([-3.4e38, 0.0, 3.4e38], [0, 128, 255]),
    ],
)
def test_float_tiff(values: list[float], expected: list[int]) -> None:
    data = encode(Image.fromarray(np.array([values], dtype=np.float32)), "TIFF")
    assert pixels_of(data)[0, :, 0].tolist() == expected


def test_32_bit_tiff_is_stretched() -> None:
    data = encode(Image.fromarray(np.array([[-1000, 0, 1000]], dtype=np.int32)), "TIFF")
    assert pixels_of(data)[0, :, 0].tolist() == [0, 128, 255]


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_cmyk_has_its_own_colours(kind: str) -> None:
    solid = {"red": (0, 255, 255, 0), "white": (0, 0, 0, 0), "black": (0, 0, 0, 255)}
    for name, ink in solid.items():
        data = encode(Image.new("CMYK", (16, 16), ink), kind)
        expected = np.asarray(Image.new("RGB", (1, 1), name)).astype(int)
        assert np.abs(pixels_of(data) - expected).max() <= 3, name


def test_ycc_tiff() -> None:
    picture = scene()
    found = pixels_of(encode(picture.convert("YCbCr"), "TIFF")).astype(int)
    assert np.abs(found - np.asarray(picture)).max() <= 4


def test_lab_tiff() -> None:
    lab = Image.new("LAB", (2, 1))
    lab.putdata([(255, 128, 128), (0, 128, 128)])
    found = pixels_of(encode(lab, "TIFF"))
    assert found[0, 0].min() >= 253
    assert found[0, 1].max() <= 2


def test_profiles_are_not_applied() -> None:
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("XYZ")).tobytes()
    picture = scene()
    assert (pixels_of(encode(picture, "PNG", icc_profile=profile)) == np.asarray(picture)).all()
