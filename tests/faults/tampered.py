"""Library, settings and thumbnails that somebody, or a disk, has changed."""

from __future__ import annotations

import hashlib
import random
import shutil
import sqlite3
import traceback
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from curator.curation.actions import Journal
from curator.errors import CuratorError
from curator.images.shared_thumbnails import SharedThumbnails
from curator.images.thumbnails import ThumbnailCache
from curator.library import Library
from curator.library.backups import Reason, make_backup
from curator.library.opening import prepare
from curator.library.recovery import alone, rebuild
from curator.library.soundness import examine, find_damage
from curator.records import ImageStamp
from curator.settings import change_settings, load_settings
from tests.faults.checks import Checks
from tests.faults.mutations import mutate
from tests.faults.report import Result, Run
from tests.library.samples import KEY, facts, scored
from tests.pictures import save_picture, stamp_of

_ROWS = 600
#: SQLite has no sums: of the bytes that are changed one by one, some pass for other values.
_UNNOTICED = 20
_SETTINGS = """\
# by hand
theme = "dark"
thumbnail_edge = 200
last_folder = "/pictures"
unknown = [1, {a = "b"}]
"""


def library(run: Run) -> Result:
    """Change bytes of a library that has a backup: it opens, and no rating is lost."""
    checks = Checks()
    sound = run.scratch / "sound" / "library.sqlite"
    with Library(sound) as made:
        made.record([scored(f"/p/{number}", number, float(number)) for number in range(_ROWS)], KEY)
        with Journal(made).edit("Rate") as edit:
            edit.mark([facts(number).content_hash for number in range(_ROWS)], stars=3)
        make_backup(sound, Reason.DAILY, 7)
    for number in range(run.tries):
        chance = random.Random(f"{run.seed} {number}")
        folder = run.scratch / "tampered"
        shutil.copytree(sound.parent, folder)
        path = folder / sound.name
        path.write_bytes(_tampered(path.read_bytes(), chance))
        _open_tampered(checks, path, f"{run.seed} {number}")
        shutil.rmtree(folder)
    return checks.result("library tampered with")


def _tampered(data: bytes, chance: random.Random) -> bytes:
    """Change a page, a few bytes, the beginning or the end."""
    changed = bytearray(data)
    match chance.randrange(4):
        case 0:
            page = chance.randrange(len(data) // 4096) * 4096
            changed[page : page + 4096] = chance.randbytes(4096)
        case 1:
            for _ in range(chance.randrange(1, 200)):
                changed[chance.randrange(len(changed))] = chance.randrange(256)
        case 2:
            changed[chance.randrange(100)] ^= 1 << chance.randrange(8)
        case 3:
            del changed[chance.randrange(len(changed)) :]
    return bytes(changed)


def _open_tampered(checks: Checks, path: Path, name: str) -> None:
    try:
        with Library(path) as opened:
            kept = opened.known([Path("/p")], KEY)
            marks = opened.curation.marks_of([facts(n).content_hash for n in range(_ROWS)])
            noticed = bool(opened.notices)
    except CuratorError as error:
        # It can't be told from a newer program's library, or another's; then it is left alone.
        refused = any(words in str(error) for words in ("newer version", "another program's"))
        checks.that(refused and path.exists(), f"{name}: {error}")
        return
    except Exception:
        checks.that(False, f"{name}: {traceback.format_exc()}")
        return
    missing = _ROWS - min(len(marks), sum(event.score is not None for event in kept))
    checks.that(missing <= (0 if noticed else _UNNOTICED), f"{name}: {missing} are missing")
    checks.that(find_damage(path) is None, f"{name}: the file is damaged")
    if examine(path):  # an index that differs from its table, which only a repair looks for
        with alone(path):
            rebuild(path, prepare)
        checks.that(not examine(path), f"{name}: it can't be repaired")


def newer(run: Run) -> Result:
    """Open a library of a newer version: it is refused with a sentence, and left as it is."""
    checks = Checks()
    path = run.scratch / "library.sqlite"
    Library(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = path.read_bytes()
    checks.says("opening", lambda: Library(path), "newer version", "update the program")
    checks.that(path.read_bytes() == before, "it was changed")
    return checks.result("library of a newer version")


def settings(run: Run) -> Result:
    """Change bytes of the settings: they load, what can't be read is kept, and saving works."""
    checks = Checks()
    special: list[bytes] = [
        b"a = " + b"[" * 100_000,
        b"a = " + b"{b=" * 50_000,
        b"[" + b"a." * 50_000 + b"a]",
        b"\0" * 1000,
        b'last_folder = "a\\u0000b"',
        b"thumbnail_edge = " + b"9" * 100_000,
        b'model = "' + b"x" * 10**6 + b'"',
        b"\xff\xfe" + "theme".encode("utf-16-le"),
    ]
    for number in range(run.tries + len(special)):
        chance = random.Random(f"{run.seed} {number}")
        path = run.scratch / f"{number}" / "settings.toml"
        path.parent.mkdir()
        data = special[number] if number < len(special) else mutate(_SETTINGS.encode(), "", chance)
        path.write_bytes(data)
        name = f"{run.seed} {number}"
        loaded = _never_raises(checks, name, lambda: load_settings(path))  # noqa: B023
        kept = [each.read_bytes() for each in path.parent.iterdir()]
        checks.that(data in kept, f"{name}: what was in the file is gone")
        _never_raises(checks, name, lambda: change_settings(path, thumbnail_edge=222))  # noqa: B023
        checks.that(
            loaded is None or load_settings(path).thumbnail_edge == 222, f"{name}: nothing is saved"
        )
    return checks.result("settings tampered with")


def thumbnails(run: Run) -> Result:
    """Change bytes of our thumbnails and of the desktop's: others are made, and nothing ends."""
    checks = Checks()
    stamp = stamp_of(save_picture(run.scratch / "picture.png", 120, (300, 200)))
    theirs = _save_desktops(run.scratch / "desktop", stamp)
    shared = SharedThumbnails(run.scratch / "desktop")
    checks.that(shared.load(stamp, 256) is not None, "the desktop's is not found")
    cache = ThumbnailCache(run.scratch / "thumbnails", shared=shared)
    whole = cache.render(stamp, 256)
    [file] = (run.scratch / "thumbnails").rglob("*.jpg")
    data, others = file.read_bytes(), theirs.read_bytes()
    for number in range(run.tries):
        chance = random.Random(f"{run.seed} {number}")
        file.write_bytes(mutate(data, "JPEG", chance))
        theirs.write_bytes(mutate(others, "PNG", chance))
        found = _never_raises(checks, str(number), lambda: cache.load(stamp, 256))
        if found is None:
            found = cache.render(stamp, 256)
            checks.that(found.shape == whole.shape, f"{number}: it is not made anew")
        checks.that(max(found.shape) <= 512, f"{number}: it is {found.shape}")
    return checks.result("thumbnails tampered with")


def _save_desktops(folder: Path, stamp: ImageStamp) -> Path:
    """Keep a thumbnail of a picture as a file manager does."""
    address = stamp.path.as_uri()
    texts = PngInfo()
    texts.add_text("Thumb::URI", address)
    texts.add_text("Thumb::MTime", str(stamp.mtime_ns // 10**9))
    file = folder / "large" / f"{hashlib.md5(address.encode()).hexdigest()}.png"
    file.parent.mkdir(parents=True)
    Image.new("RGB", (256, 171), "red").save(file, pnginfo=texts)
    return file


def _never_raises(checks: Checks, name: str, act: Callable[[], object]) -> object:
    checks.tries += 1
    try:
        return act()
    except Exception:
        checks.losses.append(f"{name}: {traceback.format_exc()}")
        return None
