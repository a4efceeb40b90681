"""Disks that fill up, and folders that nobody may read or write."""

from __future__ import annotations

import contextlib
from pathlib import Path

from curator.export import rank_events, write_ranked_csv
from curator.images.thumbnails import ThumbnailCache
from curator.library import Library
from curator.library.backups import Reason, backups_folder, make_backup
from curator.library.engine import plain_errors
from curator.scoring.download import download_file
from curator.settings import change_settings
from tests.faults import acts
from tests.faults.checks import Checks, score_folder
from tests.faults.kill_cases import save_pictures
from tests.faults.mounts import mounted
from tests.faults.report import Result, Run
from tests.faults.serving import served
from tests.faults.stage import NOBODY
from tests.library.samples import scored
from tests.pictures import KEY, save_picture, stamp_of

_DISK_BYTES = 4 * 2**20


def full_disk(run: Run) -> Result:
    """Fill a small disk: each write says so, what was kept stays, and work goes on with room."""
    checks = Checks()
    disk = run.scratch / "disk"
    with mounted(disk, _DISK_BYTES) as done:
        if not done:
            return Result("disk: full", 0, skipped="only root can mount a small disk")
        picture = save_picture(run.scratch / "picture.png", 100, (300, 300))
        (disk / "settings.toml").write_text('theme = "dark"\n')
        ballast = disk / "ballast"
        ballast.write_bytes(b"x" * (_DISK_BYTES // 2))
        with Library(disk / acts.LIBRARY) as library:
            _fill(checks, library, disk, picture)
            ballast.unlink()
            library.record([scored("/p/later", "later", 1.0)], KEY)
            checks.that(library.integrity_check() == [], "the library is damaged")
            make_backup(library.path, Reason.ASKED, 7)
    return checks.result("disk: full")


def _fill(checks: Checks, library: Library, disk: Path, picture: Path) -> None:
    kept = 0

    def record_for_ever() -> None:
        nonlocal kept
        while True:
            events = [scored(f"/p/{kept}/{n}", (kept, n), 1.0) for n in range(200)]
            library.record(events, KEY)
            kept += 1

    checks.says("scoring", record_for_ever, "full", "free some space")
    with contextlib.suppress(OSError), (disk / "rest").open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 4096)
    events = library.known([Path("/p")], KEY)
    checks.that(len(events) == 200 * kept, f"{len(events)} of {200 * kept} scores are left")
    rows = rank_events(events)
    checks.says("the list", lambda: write_ranked_csv(rows, "m", disk / "l.csv"), "No space left")
    settings = disk / "settings.toml"
    checks.says("settings", lambda: change_settings(settings, theme="light"), "No space left")
    checks.that(settings.read_text() == 'theme = "dark"\n', "the settings are others")
    checks.says("a backup", lambda: back_up(library), "full")
    model = b"x" * 300_000
    with served(model) as url:
        checks.says("a download", lambda: fetch(disk / "m.pth", url, model), "free some space")
    pixels = ThumbnailCache(disk / "thumbnails").render(stamp_of(picture), 256)
    checks.that(pixels.shape == (256, 256, 3), "there is no thumbnail")
    whole = {acts.LIBRARY, "settings.toml", "ballast", "rest"}
    left = {path.name for path in disk.iterdir() if path.is_file()} - whole
    left = {name for name in left if not name.startswith(acts.LIBRARY)} - {"m.pth.part"}
    checks.that(not left, f"half-written files are left: {left}")
    checks.that(not list(backups_folder(library.path).glob("*")), "half a backup is left")
    (disk / "rest").unlink()


def back_up(library: Library) -> None:
    """Make a backup as the command does."""
    with plain_errors(library.path):
        make_backup(library.path, Reason.ASKED, 7)


def fetch(target: Path, url: str, data: bytes) -> None:
    """Download a file of known bytes."""
    download_file(
        target,
        (url,),
        title="the model",
        is_right=lambda path: path.read_bytes() == data,
        max_bytes=10**7,
        wait=lambda seconds: None,
    )


def no_access(run: Run) -> Result:
    """Score, as an ordinary user, what is partly locked, and write where nothing may be written."""
    world = run.scratch / "world"
    folder = acts.pictures_of(world)
    save_pictures(folder, 3)
    save_picture(folder / "locked.png", 10)
    save_picture(folder / "shut" / "inside.png", 20)
    (world / "read-only").mkdir()
    (world / "home").mkdir()
    for path, mode in ((world, 0o777), (world / "home", 0o777), (world / "read-only", 0o555)):
        path.chmod(mode)
    (folder / "locked.png").chmod(0)
    (folder / "shut").chmod(0)
    checks = Checks()
    try:
        ending = run.stage.play("locked_out", world, user=NOBODY)
    finally:
        (folder / "shut").chmod(0o755)
        (folder / "locked.png").chmod(0o644)
    checks.that(ending.status == 0, ending.complaints)
    for line in ending.told:
        word, _, rest = line.partition("\t")
        checks.that(word == "held", rest)
    checks.that(len(ending.told) == 8, f"only {len(ending.told)} things were tried")
    with Library(world / acts.LIBRARY) as library:
        events = score_folder(folder, library)
        scores = [event for event in events.values() if event.score]
        checks.that(len(scores) == 5, f"with access {len(scores)} of 5 are scored")
    return checks.result("access denied, folder read-only")
