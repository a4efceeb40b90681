"""What would take a gigabyte is refused by its header; what photographers have is not."""

from __future__ import annotations

import pytest
from PIL import Image

from curator.errors import DecodeError
from curator.images.cost import MAX_BYTES, bytes_needed
from curator.images.decode import decode, probe_size
from tests.images.encoded import encode, png, sentence_of


def opened(size: tuple[int, int], mode: str, kind: str = "PNG", **info: object) -> Image.Image:
    """Return what Pillow has after opening a file, its pixels not yet read."""
    picture = Image.Image()
    picture._size, picture._mode, picture.format = size, mode, kind
    picture.info = info
    return picture


@pytest.mark.parametrize(
    ("size", "mode", "kind"),
    [
        ((14_204, 10_652), "RGB", "JPEG"),  # 150 million pixels: the largest medium format
        ((9_000, 9_000), "RGBA", "PNG"),
        ((10_000, 10_000), "I;16", "TIFF"),
        ((8_064, 6_048), "RGB", "HEIF"),
        ((30_000, 2_000), "RGB", "JPEG"),
        ((6_000, 6_000), "RGB", "WEBP"),
    ],
)
def test_large_pictures_of_cameras_and_scanners_pass(
    size: tuple[int, int], mode: str, kind: str
) -> None:
    assert bytes_needed(opened(size, mode, kind), 80 * 10**6) <= MAX_BYTES


@pytest.mark.parametrize(
    "picture",
    [
        opened((13_000, 13_000), "RGBA"),
        opened((13_000, 13_000), "LA"),
        opened((13_000, 13_000), "RGB", transparency=(0, 0, 0)),
        opened((13_000, 13_000), "P", transparency=b"\0"),
        opened((13_000, 13_000), "RGB", "JPEG", progressive=1),
        opened((9_000, 9_000), "F", "TIFF"),
        opened((13_000, 13_000), "RGB", "WEBP"),
    ],
)
def test_what_would_take_a_gigabyte_does_not(picture: Image.Image) -> None:
    assert bytes_needed(picture, 10**6) > MAX_BYTES


def test_what_holds_the_file_counts() -> None:
    """A plain picture is decoded from a file as large as itself, which is held twice."""
    grey = opened((13_000, 13_000), "L", "TIFF")
    assert bytes_needed(grey, 10**6) <= MAX_BYTES < bytes_needed(grey, 13_000 * 13_000)


@pytest.mark.parametrize("read", [decode, probe_size])
def test_the_sentence_tells_the_size(read: object) -> None:
    wide = png((1_000_001, 1), 8, 0, b"\0" * 1_000_002)
    with pytest.raises(DecodeError, match="1000001 x 1 pixels") as caught:
        read(wide, "wide.png")  # type: ignore[operator]
    sentence_of(caught.value)


def test_a_long_strip_is_read() -> None:
    assert decode(encode(Image.new("L", (200_000, 1)), "PNG"), "strip.png").size == (200_000, 1)
