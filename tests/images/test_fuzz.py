"""Whatever the bytes are, there is a picture or a DecodeError."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from curator.errors import DecodeError
from curator.images.decode import decode, decode_scaled, probe_size
from tests.images.encoded import FORMATS, encode, scene, sentence_of, tiff

_exif = Image.Exif()
_exif[0x0112] = 6
_exif[0x010E] = "description"
SAMPLES = {kind: encode(scene(24, 16), kind, **options) for kind, options in FORMATS.items()}
SAMPLES["JPEG with EXIF"] = encode(scene(24, 16), "JPEG", exif=_exif.tobytes())
SAMPLES["PNG with EXIF"] = encode(scene(24, 16), "PNG", exif=_exif.tobytes())
SAMPLES["palette PNG"] = encode(scene(24, 16).quantize(8), "PNG", transparency=b"\0\x80")
SAMPLES["deflated TIFF"] = encode(scene(24, 16), "TIFF", compression="tiff_adobe_deflate")
SAMPLES["16-bit TIFF"] = tiff((8, 4), 16, 1, bytes(range(64)))
SAMPLES["MPO"] = encode(scene(24, 16), "MPO", save_all=True, append_images=[scene(24, 16)])
SAMPLES["RGBA WebP"] = encode(scene(24, 16).convert("RGBA"), "WEBP")

MAGIC = [data[:length] for data in SAMPLES.values() for length in (4, 12, 32)]


def _is_picture_or_sentence(read: Callable[[], object]) -> None:
    try:
        read()
    except DecodeError as error:
        text = sentence_of(error)
    else:
        return
    assert "odd.bin" in text


def _try_all(data: bytes) -> None:
    _is_picture_or_sentence(lambda: decode(data, "odd.bin"))
    _is_picture_or_sentence(lambda: decode_scaled(data, "odd.bin", 6))
    _is_picture_or_sentence(lambda: probe_size(data, "odd.bin"))


@given(st.binary(max_size=300))
def test_random_bytes_are_no_picture(data: bytes) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(data, "odd.bin")
    assert "odd.bin" in sentence_of(caught.value)


@given(st.sampled_from(MAGIC), st.binary(max_size=300))
def test_random_bytes_behind_a_formats_beginning(magic: bytes, rest: bytes) -> None:
    _try_all(magic + rest)


@given(st.sampled_from(sorted(SAMPLES)), st.floats(0, 1))
def test_cut_anywhere(kind: str, share: float) -> None:
    _try_all(SAMPLES[kind][: int(len(SAMPLES[kind]) * share)])


@given(st.data())
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
def test_bytes_changed_anywhere(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(sorted(SAMPLES)))
    damaged = bytearray(SAMPLES[kind])
    places = st.integers(0, len(damaged) - 1)
    for place, value in data.draw(
        st.lists(st.tuples(places, st.integers(0, 255)), min_size=1, max_size=6)
    ):
        damaged[place] = value
    _try_all(bytes(damaged))
