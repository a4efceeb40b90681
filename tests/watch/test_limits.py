"""How much is watched, read from a made-up /proc and from the real one."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from curator.watch.limits import Limit, inotify_limits


def lay_out(proc: Path, watches: str) -> None:
    """Make a /proc with these limits and two processes with three instances between them."""
    limits = proc / "sys" / "fs" / "inotify"
    limits.mkdir(parents=True)
    (limits / "max_user_watches").write_text(watches)
    (limits / "max_user_instances").write_text("128\n")
    for process, handle, lines in (("1", "3", 2), ("1", "4", 0), ("22", "9", 1)):
        for name in ("fd", "fdinfo"):
            (proc / process / name).mkdir(parents=True, exist_ok=True)
        (proc / process / "fd" / handle).symlink_to("anon_inode:inotify")
        text = "pos:\t0\nflags:\t00\n" + "inotify wd:1 ino:5 sdev:1 mask:fc6\n" * lines
        (proc / process / "fdinfo" / handle).write_text(text)
    (proc / "1" / "fd" / "0").symlink_to("/dev/null")
    (proc / "self").symlink_to("1")


def test_the_instances_and_watches_of_one_account_are_counted(tmp_path: Path) -> None:
    lay_out(tmp_path, "1000\n")
    assert inotify_limits(tmp_path, os.getuid()) == [
        Limit("max_user_watches", 1000, 3),
        Limit("max_user_instances", 128, 3),
    ]
    assert [limit.used for limit in inotify_limits(tmp_path, os.getuid() + 1)] == [0, 0]


def test_without_inotify_there_are_no_limits(tmp_path: Path) -> None:
    assert inotify_limits(tmp_path) == []
    lay_out(tmp_path, "many")
    assert inotify_limits(tmp_path) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has inotify")
def test_a_watch_of_this_process_is_found() -> None:
    from ctypes import CDLL

    libc = CDLL(None)
    before = [limit.used for limit in inotify_limits()]
    handle = libc.inotify_init()
    try:
        assert libc.inotify_add_watch(handle, b"/", 0x100) >= 0
        assert [limit.used for limit in inotify_limits()] >= [before[0] + 1, before[1] + 1]
    finally:
        os.close(handle)
