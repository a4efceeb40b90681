"""The fast reader of PNG against Pillow: the same pixels, or left to Pillow."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from curator.errors import DecodeError
from curator.images import png
from curator.images.decode import decode
from curator.images.png import read_plain_png
from tests.images.encoded import encode, scene

pytest.importorskip("kornia_rs")

SCENE = scene(37, 20)
PLAIN = encode(SCENE, "PNG")


def chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


def behind_pixels(data: bytes, added: bytes) -> bytes:
    """A PNG with another chunk behind its pixels."""
    return data[:-12] + added + data[-12:]


def fast(data: bytes) -> Image.Image | None:
    return read_plain_png(data, Image.open(BytesIO(data)))


@given(
    width=st.integers(1, 40),
    height=st.integers(1, 40),
    alpha=st.booleans(),
    level=st.integers(0, 9),
    seed=st.integers(0, 99),
)
def test_pixels_are_pillows(width: int, height: int, alpha: bool, level: int, seed: int) -> None:
    shape = (height, width, 4 if alpha else 3)
    pixels = np.random.default_rng(seed).integers(0, 256, shape, dtype=np.uint8)
    picture = Image.fromarray(pixels)
    buffer = BytesIO()
    words = PngImagePlugin.PngInfo()
    words.add_text("parameters", "a cat, Steps: 20")
    picture.save(buffer, "PNG", compress_level=level, pnginfo=words)
    found = fast(buffer.getvalue())
    assert found is not None
    assert found.mode == picture.mode
    assert np.array_equal(np.asarray(found), pixels)
    upright = decode(buffer.getvalue(), "a.png", alone=True)
    assert upright.mode == "RGB"
    assert upright.info == {}


_exif = Image.Exif()
_exif[0x0112] = 6


@pytest.mark.parametrize(
    "data",
    [
        encode(SCENE.convert("L"), "PNG"),
        encode(SCENE.convert("P"), "PNG"),
        encode(SCENE.convert("1"), "PNG"),
        encode(SCENE, "PNG", transparency=(1, 2, 3)),
        encode(SCENE, "PNG", exif=_exif.tobytes()),
        encode(SCENE, "PNG", save_all=True, append_images=[scene(37, 20).rotate(90)]),
        behind_pixels(PLAIN, chunk(b"eXIf", _exif.tobytes()[6:])),
        behind_pixels(PLAIN, chunk(b"tEXt", b"late\0words")),
        PLAIN[:-12],
        PLAIN[:60],
        encode(SCENE, "JPEG"),
    ],
    ids=[
        "grey", "palette", "bits", "transparent colour", "EXIF", "animated", "late EXIF",
        "late text", "no end", "cut short", "JPEG",
    ],
)  # fmt: skip
def test_whatever_is_not_plain_is_left_to_pillow(data: bytes) -> None:
    assert fast(data) is None


@given(st.integers(40, len(PLAIN) - 1), st.integers(1, 255))
def test_damage_is_judged_by_pillow(at: int, change: int) -> None:
    """A changed byte gives what it gives without the fast reader, unless it is sound for both."""
    data = bytearray(PLAIN)
    data[at] ^= change
    outcomes = []
    for reader in (png._reader(), None):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(png, "_reader", lambda reader=reader: reader)
            try:
                outcomes.append(decode(bytes(data), "a.png", alone=True).tobytes())
            except DecodeError as error:
                outcomes.append(str(error))
    assert outcomes[0] == outcomes[1]


class PanicException(BaseException):
    """Stands for a panic in Rust."""


@pytest.mark.parametrize("error", [Exception("damaged"), PanicException()])
def test_a_reader_that_fails_leaves_it_to_pillow(
    error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(png, "_reader", lambda: fail)
    assert fast(PLAIN) is None
    assert decode(PLAIN, "a.png", alone=True).size == SCENE.size
    monkeypatch.setattr(png, "_reader", lambda: None)
    assert fast(PLAIN) is None
