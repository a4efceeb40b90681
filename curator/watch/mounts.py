"""Tells folders where changes made on another machine raise no notification on this one."""

from __future__ import annotations

import os
import re
from pathlib import Path

#: File systems of other machines, and of a host seen from within a container or a guest.
_REMOTE_KERNEL = {
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "ncpfs",
    "afs",
    "ceph",
    "9p",
    "virtiofs",
    "drvfs",
    "vboxsf",
    "prl_fs",
    "vmhgfs",
    "davfs",
}
#: The part after "fuse.".
_REMOTE_FUSE = {
    "sshfs",
    "rclone",
    "gvfsd-fuse",
    "davfs2",
    "glusterfs",
    "grpcfuse",
    "vmhgfs-fuse",
    "s3fs",
    "goofys",
}
_ESCAPE = re.compile(r"\\([0-7]{3})")


def is_remote(path: Path) -> bool:
    """Tell whether a folder is known to need polling; False where the system doesn't say."""
    try:
        mounts = Path("/proc/self/mountinfo").read_text(errors="surrogateescape")
    except OSError:
        return False
    kind = file_system(os.path.realpath(path), mounts) or ""
    family, _, fuse = kind.partition(".")
    return kind in _REMOTE_KERNEL or (family == "fuse" and fuse in _REMOTE_FUSE)


def file_system(path: str, mountinfo: str) -> str | None:
    """Return the type of the file system that a path lies on.

    Parameters
    ----------
    path
        Absolute path without symbolic links.
    mountinfo
        Text as in Linux's /proc/self/mountinfo (see proc(5)).
    """
    longest, kind = -1, None
    for line in mountinfo.splitlines():
        mount, _, source = line.partition(" - ")
        fields = mount.split(" ")
        if len(fields) < 5 or not source:
            continue
        point = _ESCAPE.sub(lambda m: chr(int(m[1], 8)), fields[4]).rstrip("/")
        # A later mount over the same point hides the earlier one.
        if (path == point or path.startswith(point + "/")) and len(point) >= longest:
            longest, kind = len(point), source.split(" ", 1)[0]
    return kind
