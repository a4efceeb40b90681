"""Drives that go away, folders that move and loop, and watching without notifications."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from curator.curation.actions import Journal
from curator.images.scan import scan
from curator.library import Library
from curator.pipeline import score_files
from curator.records import ImageStamp
from curator.watch.changes import RootFound, RootLost
from tests.faults import acts
from tests.faults.checks import Checks, score_folder
from tests.faults.following import PATIENCE_S, Following
from tests.faults.kill_cases import save_pictures
from tests.faults.mounts import mounted
from tests.faults.report import Result, Run
from tests.faults.stage import NOBODY
from tests.pictures import KEY, BrightnessScorer, save_picture

_DRIVE_BYTES = 4 * 2**20


def drive_away(run: Run) -> Result:
    """Take a watched drive away and bring it back: no score and no rating goes with it."""
    checks = Checks()
    for number in range(max(1, min(run.tries, 5))):
        scratch = run.scratch / str(number)
        with mounted(scratch / "drive", _DRIVE_BYTES) as real:
            _away_and_back(checks, scratch, real)
    return checks.result("drive unmounted and back")


def _away_and_back(checks: Checks, scratch: Path, real: bool) -> None:
    root = scratch / "drive" / "pictures" if real else scratch / "drive"
    save_pictures(root, 6)
    watched = scratch / "drive"
    with Library(scratch / acts.LIBRARY) as library:
        events = score_folder(watched, library).values()
        contents = [event.facts.content_hash for event in events if event.facts]
        with Journal(library).edit("Rate") as edit:
            edit.mark(contents, stars=5)
        with Following(watched, library) as following:
            if real:
                subprocess.run(["mount", "--move", watched, _made(scratch / "away")], check=False)
            else:
                watched.rename(scratch / "away")
                watched.mkdir()
            checks.that(following.hears(RootLost), "nobody noticed that the drive is away")
            kept = [event for event in library.known([watched], KEY) if event.score]
            checks.that(len(kept) == 6, f"{len(kept)} of 6 scores are left while it is away")
            checks.that(library.forget_missing(watched, []) == [], "files were taken for deleted")
            if real:
                subprocess.run(["mount", "--move", scratch / "away", watched], check=False)
            else:
                watched.rmdir()
                (scratch / "away").rename(watched)
            checks.that(following.hears(RootFound), "nobody noticed that the drive is back")
        again = score_folder(watched, library).values()
        checks.that(all(event.cached for event in again), "pictures were scored again")
        stars = {marks.stars for marks in library.curation.marks_of(contents).values()}
        checks.that(stars == {5}, "ratings are gone")


def _made(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    return folder


def renamed_while_scanned(run: Run) -> Result:
    """Rename a folder at a seeded moment of its scan: every picture is scored once at the end."""
    checks = Checks()
    for number in range(run.tries):
        chance = random.Random(f"{run.seed} {number}")
        root = run.scratch / str(number)
        for folder in ("a", "b", "c/d"):
            save_pictures(root / folder, 4)
        moment = chance.randrange(12)
        old = root / chance.choice(("a", "b", "c"))
        scorer = BrightnessScorer()
        with Library(run.scratch / f"{number}.sqlite") as library:
            list(score_files(_scan_and_rename(root, moment, old), scorer, library, workers=1))
            stamps = list(scan([root]))
            events = list(score_files(stamps, scorer, library, workers=1))
            library.forget_missing(root, [stamp.path for stamp in stamps])
            checks.that(
                len(events) == 12 and all(event.score for event in events),
                f"{moment}: {[event.error for event in events if event.error]}",
            )
            checks.that(scorer.pictures == 4, f"{scorer.pictures} were scored, of 4 contents")
            known = {event.stamp.path for event in library.known([root], KEY)}
            checks.that(known == {stamp.path for stamp in stamps}, "the library knows other paths")
        shutil.rmtree(root)
    return checks.result("folder renamed while scanned")


def _scan_and_rename(root: Path, moment: int, folder: Path) -> Iterator[ImageStamp]:
    """Scan, and rename a folder when so many pictures were found."""
    for position, stamp in enumerate(scan([root])):
        if position == moment:
            folder.rename(folder.with_name("renamed"))
        yield stamp


def loops(run: Run) -> Result:
    """Scan and watch folders whose links lead back into themselves."""
    checks = Checks()
    root = run.scratch / "root"
    save_pictures(root / "deep" / "deeper", 2)
    (root / "self").symlink_to(".")
    (root / "deep" / "up").symlink_to("..")
    (root / "deep" / "deeper" / "top").symlink_to("../..")
    (root / "itself").symlink_to("itself")
    (root / "gone.png").symlink_to("nothing.png")
    began = time.monotonic()
    names = [stamp.path.name for stamp in scan([root])]
    checks.that(sorted(names) == ["000.png", "001.jpg"], f"the scan found {names}")
    for polling in (False, True):
        with (
            Library(run.scratch / f"{polling}.sqlite") as library,
            Following(root, library, polling=polling) as following,
        ):
            save_picture(root / "deep" / f"new-{polling}.png", 77 + polling)
            checks.that(following.scores(f"new-{polling}.png"), "the new picture was not seen")
    checks.that(time.monotonic() - began < 2 * PATIENCE_S, "it took too long")
    return checks.result("symlink loops")


def no_notifications(run: Run) -> Result:
    """Use up an ordinary user's inotify instances: it is said, and the folder is polled."""
    if not Path("/proc/sys/fs/inotify/max_user_instances").exists() or os.geteuid() != 0:
        return Result("inotify's limit", 0, skipped="needs Linux, and root to be another user")
    world = run.scratch / "world"
    acts.pictures_of(world).mkdir(parents=True)
    save_picture(world / "new.png", 90)
    for folder in (world, acts.pictures_of(world)):
        folder.chmod(0o777)
    ending = run.stage.play("deaf", world, user=NOBODY)
    checks = Checks()
    checks.that(ending.status == 0, ending.complaints)
    sentence = next((line for line in ending.told if line.startswith("trouble")), "")
    checks.that("limit" in sentence and "max_user_instances" in sentence, f"it said: {sentence}")
    checks.that("settled\tnew.png" in ending.told, "the new picture was not seen by polling")
    return checks.result("inotify's limit")
