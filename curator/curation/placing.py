"""Files put into places: whole or not at all, and never over another file."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from blake3 import blake3

_CHUNK = 4 * 2**20


class DamagedCopyError(OSError):
    """What was written is not what was read; the copy is gone again."""


def hash_file(path: Path) -> str:
    """Return the BLAKE3 of a file's bytes, 64 hexadecimal digits."""
    digest = blake3()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def copy_file(source: Path, target: Path, part: Path, *, verify: bool = False) -> None:
    """Copy a file with its times to a place where nothing is.

    Parameters
    ----------
    part
        A name in the target's folder that the copy has until it is complete.
    verify
        Read the copy back, past the system's memory where it lets go of it, and compare.

    Raises
    ------
    FileExistsError
        Something is at `target`; it stays as it is.
    DamagedCopyError
        What was read back differs.
    OSError
        The source can't be read, or the target not written.
    """
    with _dropped_on_failure(part):
        digest = blake3()
        with source.open("rb") as read, part.open("xb") as written:
            while chunk := read.read(_CHUNK):
                digest.update(chunk)
                written.write(chunk)
            written.flush()
            os.fsync(written.fileno())
            if hasattr(os, "posix_fadvise"):
                os.posix_fadvise(written.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        shutil.copystat(source, part)
        if verify and hash_file(part) != digest.hexdigest():
            raise DamagedCopyError(errno.EIO, "the copy differs from what was read", str(target))
        rename_new(part, target)


def move_file(source: Path, target: Path, part: Path) -> None:
    """Move a file to a place where nothing is.

    To another drive it is copied, read back and compared before the source goes.

    Raises
    ------
    FileExistsError
        Something is at `target`; both stay as they are.
    OSError
        The file can't be moved; the source is whole.
    """
    try:
        rename_new(source, target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        before = source.stat()
        copy_file(source, target, part, verify=True)
        sync_folder(target.parent)
        after = source.stat()
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            target.unlink()
            raise DamagedCopyError(
                errno.EAGAIN, "it changed while it was copied", str(source)
            ) from error
        source.unlink()


def rename_new(source: Path, target: Path) -> None:
    """Rename on one drive, failing where something is at `target`.

    Raises
    ------
    FileExistsError
        Something is there.
    OSError
        Of number `EXDEV` where the two are on different drives.
    """
    if sys.platform == "win32":
        source.rename(target)  # fails there by itself if something has the name
        return
    if not source.is_symlink():
        try:
            os.link(source, target)
        except FileExistsError:
            raise
        except OSError as error:
            if error.errno == errno.EXDEV:
                raise
        else:
            source.unlink()
            return
    # A file system without hard links: the name is taken first, then what took it replaced.
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    try:
        source.replace(target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Make a folder's new names last through a power cut, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def free_names(wanted: list[str], taken: set[str], folder: Path) -> list[str]:
    """Return names for one picture and its sidecars that nothing in a folder has.

    Where one is taken, all get the same number: "a (2).png" and "a (2).png.xmp".

    Parameters
    ----------
    wanted
        The picture's name first; the sidecars' begin with its stem.
    taken
        Names planned already, casefolded; those returned are added.
    """
    stem = Path(wanted[0]).stem
    number = 1
    while True:
        start = stem if number == 1 else f"{stem} ({number})"
        names = [start + name[len(stem) :] for name in wanted]
        keys = {name.casefold() for name in names}
        if not keys & taken and not any(os.path.lexists(folder / name) for name in names):
            taken |= keys
            return names
        number += 1


@contextmanager
def _dropped_on_failure(part: Path) -> Iterator[None]:
    try:
        yield
    except BaseException as error:
        # Another's file of that name, which made the creation fail, is not ours to remove.
        if not (isinstance(error, FileExistsError) and error.filename == str(part)):
            part.unlink(missing_ok=True)
        raise
