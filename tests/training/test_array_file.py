"""Arrays whose room on the disk is taken before anything is written to them."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import numpy as np
import pytest

from curator.training.array_file import create_array

SHAPE = (50, 64, 64, 3)


def refuse_to_reserve(descriptor: int, start: int, size: int) -> None:
    raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP))


@pytest.mark.parametrize("reserves", [True, False])
def test_the_room_of_an_array_is_taken_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reserves: bool
) -> None:
    if not hasattr(os.stat_result, "st_blocks"):
        pytest.skip("the system does not tell how much room a file takes")
    if not reserves:
        monkeypatch.setattr(os, "posix_fallocate", refuse_to_reserve, raising=False)
    path = tmp_path / "a.npy"
    array = create_array(path, SHAPE)
    found = path.stat()
    assert found.st_blocks * 512 >= found.st_size > np.prod(SHAPE)
    assert not array.any()
    array[7] = 9
    array.flush()
    assert np.array_equal(np.load(path), array)
    assert array.shape == SHAPE


@pytest.mark.parametrize("reserves", [True, False])
def test_without_room_no_file_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reserves: bool, most_bytes_a_file: None
) -> None:
    if not reserves:
        monkeypatch.setattr(os, "posix_fallocate", refuse_to_reserve, raising=False)
    with pytest.raises(OSError, match="large"):
        create_array(tmp_path / "a.npy", SHAPE)
    assert list(tmp_path.iterdir()) == []


def test_who_reads_the_array_of_before_keeps_it(tmp_path: Path) -> None:
    before = create_array(tmp_path / "a.npy", SHAPE)
    before[:] = 5
    assert not create_array(tmp_path / "a.npy", (1, 2)).any()
    assert (before == 5).all()
