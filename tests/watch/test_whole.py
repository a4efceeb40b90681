import io
import os
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from curator.images.isolation import Decoded, Decoders
from curator.images.read import MAX_FILE_BYTES
from curator.watch import whole
from curator.watch.whole import is_whole
from tests.images.troubled_process import COMMAND
from tests.watch.pictures import FORMATS, encode, picture

ENCODED = {name: encode(name) for name in FORMATS}
#: TIFF is decoded, which needs nothing of what lies behind the pixels.
MARKED = [name for name in FORMATS if not name.endswith("tif")]
per_file = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def write(folder, name, data):
    path = folder / f"picture.{name}"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("name", FORMATS)
def test_complete_files_are_whole(tmp_path, name):
    assert is_whole(write(tmp_path, name, ENCODED[name]))


@pytest.mark.parametrize("name", FORMATS)
def test_bytes_after_the_end_are_tolerated(tmp_path, name):
    assert is_whole(write(tmp_path, name, ENCODED[name] + b"\0\0\0\x18ftypmp42" + bytes(500)))


@pytest.mark.parametrize("name", FORMATS)
def test_half_a_file_is_not_whole(tmp_path, name):
    assert not is_whole(write(tmp_path, name, ENCODED[name][: len(ENCODED[name]) // 2]))


@pytest.mark.parametrize("name", MARKED)
@per_file
@given(data=st.data())
def test_no_beginning_is_whole(tmp_path, name, data):
    whole = ENCODED[name]
    cut = data.draw(
        st.one_of(st.integers(0, len(whole) - 1), st.integers(len(whole) - 20, len(whole) - 1))
    )
    assert not is_whole(write(tmp_path, name, whole[:cut]))


@pytest.mark.parametrize("name", ["png", "jpg", "gif"])
@per_file
@given(data=st.data())
def test_space_reserved_before_the_bytes_come_is_not_whole(tmp_path, name, data):
    """Downloads often make the file as long as it will be, and fill it in.

    The other formats only name their length: there, stillness has to do.
    """
    whole = ENCODED[name]
    cut = data.draw(st.integers(0, len(whole) - 12))
    assert not is_whole(write(tmp_path, name, whole[:cut].ljust(len(whole), b"\0")))


def test_the_thumbnail_in_exif_is_not_taken_for_the_end(tmp_path):
    thumbnail = encode("jpg", edge=16)
    exif = b"Exif\0\0" + thumbnail
    whole = ENCODED["jpg"]
    with_thumbnail = whole[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + whole[2:]
    end_of_thumbnail = with_thumbnail.index(thumbnail) + len(thumbnail)
    assert is_whole(write(tmp_path, "jpg", with_thumbnail))
    assert not is_whole(write(tmp_path, "jpg", with_thumbnail[:end_of_thumbnail]))


def test_the_bytes_decide_and_not_the_name(tmp_path):
    assert is_whole(write(tmp_path, "png", ENCODED["jpg"]))
    assert not is_whole(write(tmp_path, "png", ENCODED["jpg"][:-2]))


def test_a_bitmap_that_hides_its_length_is_decoded(tmp_path):
    hidden = ENCODED["bmp"][:2] + bytes(4) + ENCODED["bmp"][6:]
    assert is_whole(write(tmp_path, "bmp", hidden))
    assert not is_whole(write(tmp_path, "bmp", hidden[: len(hidden) // 2]))


@pytest.mark.skipif(sys.platform == "win32", reason="ends are told otherwise there")
@pytest.mark.parametrize("mark", [b"CRASH", b"HANGS", b"EATEN"])
def test_what_harms_its_reader_is_not_whole_and_harms_no_more(tmp_path, monkeypatch, mark):
    decoders = Decoders(COMMAND)
    monkeypatch.setattr(whole, "shared_decoders", lambda: decoders)
    tiff = next(name for name in FORMATS if name.endswith("tif"))
    assert not is_whole(write(tmp_path, tiff, ENCODED[tiff] + mark))
    assert is_whole(write(tmp_path, tiff, ENCODED[tiff]))
    decoders.close()


def test_an_open_ended_box_is_decoded(tmp_path):
    avif = bytearray(ENCODED["avif"])
    at = avif.index(b"mdat") - 4
    avif[at : at + 4] = bytes(4)
    assert is_whole(write(tmp_path, "avif", bytes(avif)))
    assert not is_whole(write(tmp_path, "avif", bytes(avif[: at + 40])))


def test_a_large_png_of_many_chunks_is_whole(tmp_path):
    target = io.BytesIO()
    picture(edge=900).save(target, "PNG")
    assert is_whole(write(tmp_path, "png", target.getvalue()))
    assert not is_whole(write(tmp_path, "png", target.getvalue()[:-1]))


def test_palette_and_transparency_are_no_obstacle_in_gif(tmp_path):
    target = io.BytesIO()
    Image.new("P", (300, 200), 3).save(target, "GIF", transparency=3, comment=b"x" * 700)
    assert is_whole(write(tmp_path, "gif", target.getvalue()))
    assert not is_whole(write(tmp_path, "gif", target.getvalue()[:-1]))


@pytest.mark.parametrize("data", [b"", b"<html>not found</html>", b"BM", b"\xff\xd8\xff", b"RIFF"])
def test_what_is_no_picture_is_never_whole(tmp_path, data):
    assert not is_whole(write(tmp_path, "jpg", data))


@per_file
@given(
    head=st.sampled_from(
        [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"RIFF", b"BM", b"\0\0\0\x08ftyp"]
    ),
    tail=st.binary(max_size=300),
)
def test_no_bytes_make_it_fail(tmp_path, head, tail):
    assert is_whole(write(tmp_path, "png", head + tail)) in (True, False)


def test_a_file_that_is_gone_is_not_whole(tmp_path):
    assert not is_whole(tmp_path / "gone.png")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("png", b"\x89PNG\r\n\x1a\n" + b"\0\0\0\0teXt\0\0\0\0" * 600_000),
        ("jpg", b"\xff\xd8" + b"\xff\x01" * 600_000),
        ("gif", b"GIF89a" + bytes(7) + b"\x21\xf9" + b"\x01a" * 6_000_000),
        ("gif", b"GIF89a" + bytes(7) + b"\x21\xf9\0" * 6_000_000),
        ("avif", b"\0\0\0\x08ftyp" + b"\0\0\0\x08free" * 600_000),
    ],
)
def test_a_file_of_endless_parts_is_left_to_a_reader_that_ends(tmp_path, monkeypatch, name, data):
    class Reader:
        asked = 0

        def decode(self, *_):
            self.asked += 1
            return Decoded(error="It has too many parts.")

    reader = Reader()
    monkeypatch.setattr(whole, "shared_decoders", lambda: reader)
    assert not is_whole(write(tmp_path, name, data))
    assert reader.asked == 1


@pytest.mark.parametrize("name", ["jpg", "tif"])
def test_what_is_too_large_to_be_read_is_not_read_here_either(tmp_path, name):
    path = write(tmp_path, name, ENCODED["jpg"][:100])
    os.truncate(path, MAX_FILE_BYTES + 1)  # takes no room on the disk
    assert is_whole(path)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no names in folders there")
def test_a_pipe_is_not_whole(tmp_path):
    os.mkfifo(tmp_path / "pipe.png")
    assert not is_whole(tmp_path / "pipe.png")
