from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from curator.images import read as read_module
from curator.images.read import FileChangedError, hash_bytes, read_file
from curator.images.scan import take_stamp


def test_bytes_come_with_their_stamp(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(b"pixels" * 1000)
    data, stamp = read_file(file)
    assert data == b"pixels" * 1000
    assert stamp == take_stamp(file)
    assert (stamp.path, stamp.size, stamp.mtime_ns) == (file, 6000, file.stat().st_mtime_ns)


def test_an_empty_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.touch()
    assert read_file(file)[0] == b""


def _writing_while_read(file: Path, monkeypatch: pytest.MonkeyPatch, times: int) -> list[int]:
    """Have the file grow each time after its first look is taken, `times` times."""
    looks: list[int] = []
    fstat = os.fstat

    def look(handle: int) -> os.stat_result:
        found = fstat(handle)
        # The odd looks are those before the reading.
        if len(looks) % 2 == 0 and len(looks) // 2 < times:
            with file.open("ab") as growing:
                growing.write(b"more")
        looks.append(found.st_size)
        return found

    monkeypatch.setattr(os, "fstat", look)
    return looks


def test_a_file_written_to_while_read_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(b"some")
    looks = _writing_while_read(file, monkeypatch, times=1)
    data, stamp = read_file(file)
    assert (data, stamp.size) == (b"somemore", 8)
    assert len(looks) == 4


def test_a_file_that_keeps_changing_is_the_file_systems_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(b"some")
    _writing_while_read(file, monkeypatch, times=2)
    with pytest.raises(FileChangedError, match=r"a\.png changed while it was being read") as caught:
        read_file(file)
    assert isinstance(caught.value, OSError)


def test_missing_files_and_folders_are_os_errors(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_file(tmp_path / "none.png")
    with pytest.raises(OSError, match=r"directory|denied|not a file"):
        read_file(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are of Unix")
def test_a_named_pipe_does_not_block(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.png"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match=r"pipe\.png is not a file"):
        read_file(pipe)


def test_files_too_large_for_a_picture_are_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "disk.tif"
    file.touch()
    os.truncate(file, read_module.MAX_FILE_BYTES + 1)  # sparse: takes no space
    with pytest.raises(OSError, match=r"disk\.tif is over 450 MB"):
        read_file(file)


def test_hash_is_blake3() -> None:
    empty = "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262"
    assert hash_bytes(b"") == empty
    assert hash_bytes(b"a") != hash_bytes(b"b")
    assert len(hash_bytes(b"a")) == 64
    assert hash_bytes(b"a") != hashlib.sha256(b"a").hexdigest()
