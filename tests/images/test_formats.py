from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from curator.images.formats import EXTENSIONS, is_picture, printable, readers_for
from tests.images.encoded import encode, scene


@pytest.mark.parametrize("extension", sorted(EXTENSIONS))
def test_every_extension_in_any_case(extension: str) -> None:
    assert is_picture(f"a{extension}")
    assert is_picture(f"a{extension.upper()}")
    assert is_picture(Path(f"/library/.hidden/b.c{extension}"))


@pytest.mark.parametrize(
    "name", [".a.png", ".png", "png", "a.png.part", "a.txt", "a", "", "a.png/b", "._a.jpg"]
)
def test_other_names_are_no_pictures(name: str) -> None:
    assert not is_picture(name)


def test_printable_is_the_files_own_name() -> None:
    assert printable("/a/b\udcff.png") == "b\\udcff.png"
    assert printable("/a/日本 é🦊.png") == "日本 é🦊.png"


def test_a_name_neither_ends_a_line_nor_steers_a_terminal() -> None:
    assert printable("a\nb\x1b[2J\x9b1m\u202egnp.png") == "a\\nb\\x1b[2J\\x9b1m\\u202egnp.png"


def test_containers_are_told_apart_by_their_brands() -> None:
    avif, heic = encode(scene(), "AVIF"), encode(scene(), "HEIF")
    assert readers_for(avif) == ("AVIF",)
    assert readers_for(heic) == ("HEIF",)
    neutral = avif[:8] + b"mif1" + avif[12:]
    assert readers_for(neutral) == ("AVIF",)
    assert readers_for(b"\0\0\0\x08ftyp") == ("HEIF",)


def test_the_heic_codec_is_loaded_by_the_first_heic_only(tmp_path: Path) -> None:
    (tmp_path / "a.heic").write_bytes(encode(scene(), "HEIF"))
    (tmp_path / "a.png").write_bytes(encode(scene(), "PNG"))
    program = (
        "import sys; from pathlib import Path; from curator.images.decode import decode\n"
        "for name in ('a.png', 'a.heic'):\n"
        "    decode(Path(sys.argv[1], name).read_bytes(), name)\n"
        "    print('pillow_heif' in sys.modules)\n"
    )
    found = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert found.stdout.split() == ["False", "True"]
