"""What actors do on the stage: the program's own work, told line by line as it is kept."""

from __future__ import annotations

import ctypes
import hashlib
import json
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path

import alembic.command
import alembic.config
import alembic.script  # noqa: F401

from curator.curation.actions import Journal
from curator.curation.transfer import TransferAction
from curator.curation.xmp import Sidecar, write_sidecar
from curator.errors import CuratorError
from curator.export import rank_events, write_ranked_csv
from curator.following import follow
from curator.images.formats import is_picture
from curator.images.read import RefusedFileError, read_file
from curator.images.scan import scan
from curator.images.thumbnails import ThumbnailCache, scaled_picture
from curator.library import Library
from curator.library.opening import prepare
from curator.library.recovery import restore
from curator.pipeline import score_files
from curator.records import ImageStamp, ScoreEvent
from curator.scoring.download import download_file
from curator.settings import change_settings
from curator.watch.changes import Settled, Trouble
from curator.watch.observer import FolderWatcher
from curator.watch.whole import is_whole
from tests.faults.memory import busy_seconds, forget_peaks, peak_bytes
from tests.faults.shared_acts import HERE
from tests.library.samples import facts as sample_facts
from tests.pictures import KEY, BrightnessScorer, stamp_of

LIBRARY = "library.sqlite"
LIST = "ranked.csv"
MODEL = "models/published.pth"


def pictures_of(world: Path) -> Path:
    return world / "pictures"


def score(world: Path) -> None:
    """Score a folder, tell each score once it is kept, then write the list."""
    with Library(world / LIBRARY) as library:
        stamps = scan([pictures_of(world)])
        _tell_scores(score_files(stamps, BrightnessScorer(), library, workers=2, decoders=HERE))
        library.back_up_if_due()
        events = library.known([pictures_of(world)], KEY)
    write_ranked_csv(rank_events(events), "model", world / LIST)


def watch(world: Path) -> None:
    """Score what arrives in a folder, is renamed there and is rewritten, until all is known."""
    folder = pictures_of(world)
    wanted = (world / "wanted").read_text().splitlines()
    watcher = FolderWatcher([folder], quiet_s=0.02, patience_s=0.5)
    with Library(world / LIBRARY) as library:
        watcher.start()
        delivery = threading.Thread(target=_deliver, args=(world,), daemon=True)
        delivery.start()

        def finished() -> bool:
            if delivery.is_alive():
                return False
            known = {e.stamp.path.name for e in library.known([folder], KEY) if e.score}
            return known >= set(wanted)

        stamps: Iterator[ImageStamp | None] = chain(
            scan([folder]), follow(watcher, library, cancelled=finished)
        )
        _tell_scores(
            score_files(stamps, BrightnessScorer(), library, workers=2, lookahead=4, decoders=HERE)
        )
        watcher.stop()


def _deliver(world: Path) -> None:
    """Bring pictures as programs do: by a rename, in two writes, and under a name that changes."""
    folder = pictures_of(world)
    for number, source in enumerate(sorted((world / "incoming").iterdir())):
        data = source.read_bytes()
        target = folder / source.name
        if number % 3 == 0:
            part = target.with_name(source.name + ".part")
            part.write_bytes(data)
            part.replace(target)
        elif number % 3 == 1:
            with target.open("wb") as file:
                file.write(data[:100])
                file.flush()
                file.write(data[100:])
        else:
            early = target.with_name("unnamed-" + source.name)
            early.write_bytes(data)
            early.replace(target)
        source.unlink()


def migrate(world: Path) -> None:
    """Open a library of an older version."""
    with Library(world / LIBRARY) as library:
        print("migrated", flush=True)
        library.remember_root(pictures_of(world))


def export(world: Path) -> None:
    """Write one list after another under one name."""
    with Library(world / LIBRARY) as library:
        rows = rank_events(library.known([pictures_of(world)], KEY))
    for count in (len(rows) // 3, len(rows) // 2, len(rows)):
        write_ranked_csv(rows[:count], "model", world / LIST)
        print(count, flush=True)


def download(world: Path) -> None:
    """Fetch a model from the server whose address, and whose bytes' hash, the world has."""
    url, digest = (world / "model").read_text().split()
    download_file(
        world / MODEL,
        (url,),
        title="the model",
        is_right=lambda path: hashlib.sha256(path.read_bytes()).hexdigest() == digest,
        max_bytes=10**7,
        wait=lambda seconds: None,
    )
    print("downloaded", flush=True)


def choose(world: Path) -> None:
    """Change the settings again and again."""
    for edge in range(96, 128):
        change_settings(thumbnail_edge=edge, last_folder=world / str(edge))
        print(edge, flush=True)


def go_back(world: Path) -> None:
    """Restore the library's backup."""
    restore(world / LIBRARY, world / "backup.sqlite", prepare, 7)
    print("restored", flush=True)


def mend(world: Path) -> None:
    """Open a damaged library."""
    with Library(world / LIBRARY) as library:
        print(library.statistics().scores, flush=True)


def render(world: Path) -> None:
    """Make thumbnails."""
    cache = ThumbnailCache(world / "thumbnails", decoders=HERE)
    for path in sorted(pictures_of(world).iterdir()):
        cache.render(stamp_of(path), 256)
        print(path.name, flush=True)


def curate(world: Path) -> None:
    """Give pictures stars and tags, telling each edit once it is kept."""
    with Library(world / LIBRARY) as library:
        journal = Journal(library)
        for number in range(30):
            content = sample_facts(number).content_hash
            with journal.edit(f"Mark {number}") as editing:
                editing.mark([content], stars=number % 5 + 1, flag=1)
                editing.tag([content], f"tag {number % 4}")
            print(number, flush=True)


def move(world: Path) -> None:
    """Move what is in a folder to another one, sidecars too, and look at both folders then.

    What an earlier try left half done is taken back first, as the journal can after a crash.
    """
    with Library(world / LIBRARY) as library:
        revive = partial(TransferAction.revive, library)
        journal = Journal(library, {TransferAction.KIND: revive})
        while journal.next_to_undo is not None:
            journal.undo()
        left = [path for path in sorted(pictures_of(world).iterdir()) if is_picture(path)]
        action = TransferAction.of(library, left, world / "best", "move")
        for problem in journal.perform(action):
            print(problem, file=sys.stderr)
        print("moved", flush=True)
        stamps = list(scan([pictures_of(world), world / "best"]))
        _tell_scores(score_files(stamps, BrightnessScorer(), library, workers=2, decoders=HERE))
        for folder in (pictures_of(world), world / "best"):
            library.forget_missing(folder, [stamp.path for stamp in stamps])
        gone = [event.stamp.path for event in library.known([pictures_of(world)], KEY)]
        library.forget([path for path in gone if not path.exists()])


def describe(world: Path) -> None:
    """Write a rating into every picture's sidecar, again and again."""
    for stars in (1, 2, 3):
        for path in sorted(pictures_of(world).glob("*.png")):
            write_sidecar(path, Sidecar(stars=stars, tags=("ours",)))
            print(f"{path.name}\t{stars}", flush=True)


def locked_out(world: Path) -> None:
    """As an ordinary user, score what is partly locked and write where nothing may be written."""
    problems: list[str] = []
    with Library(world / LIBRARY) as library:
        stamps = list(scan([pictures_of(world)], on_problem=lambda _, text: problems.append(text)))
        events = {
            event.stamp.path.name: event
            for event in score_files(stamps, BrightnessScorer(), library, workers=1)
        }
    locked = events["locked.png"]
    _hold(locked.transient and "permission" in (locked.error or ""), f"locked: {locked.error}")
    _hold(sum(event.score is not None for event in events.values()) == 3, "not all are scored")
    _hold(len(problems) == 1 and "shut" in problems[0], f"the folder: {problems}")
    rows = rank_events(list(events.values()))
    shut = world / "read-only"
    _refused(lambda: write_ranked_csv(rows, "m", shut / "list.csv"), "Permission denied")
    _refused(lambda: Library(shut / "new.sqlite"), "can't be")
    _refused(lambda: change_settings(shut / "settings.toml", theme="dark"), "Permission denied")
    _refused(lambda: write_sidecar(shut / "x.png", Sidecar(stars=1)), "Permission denied")
    cache = ThumbnailCache(shut / "thumbnails", decoders=HERE)
    pixels = cache.render(next(s for s in stamps if s.path.name == "000.png"), 256)
    _hold(pixels.shape == (30, 40, 3), "there is no thumbnail")


def _hold(holds: bool, otherwise: str) -> None:
    print(f"{'held' if holds else 'lost'}\t{otherwise}", flush=True)


def _refused(act: Callable[[], object], words: str) -> None:
    try:
        act()
    except CuratorError as error:
        _hold(words in str(error) and str(error).endswith("."), str(error))
    else:
        _hold(False, f"nothing was refused with {words}")


def deaf(world: Path) -> None:
    """Watch a folder where no more notifications are to be had."""
    libc = ctypes.CDLL(None, use_errno=True)
    while libc.inotify_init() >= 0:
        pass
    watcher = FolderWatcher([pictures_of(world)], quiet_s=0.05)
    watcher.start()
    (world / "new.png").rename(pictures_of(world) / "new.png")
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        for change in watcher.changes(timeout=1.0):
            match change:
                case Trouble(message):
                    print(f"trouble\t{message}", flush=True)
                case Settled(stamp):
                    print(f"settled\t{stamp.path.name}", flush=True)
                    watcher.stop()
                    return


def look(world: Path) -> None:
    """Score each file by itself; tell what became of it, in what time and memory.

    What also reads files, for the window and for the watcher, is tried on each as well.
    """
    current: list[Path] = []
    began = 0.0

    def one_by_one() -> Iterator[ImageStamp | None]:
        nonlocal began
        for path in sorted(pictures_of(world).iterdir()):
            print(f"begin\t{path.name}", flush=True)
            forget_peaks()
            began = busy_seconds()
            current[:] = [path]
            yield stamp_of(path)
            yield None  # so that nothing of the next file is begun before this one is done

    with Library(world / LIBRARY) as library:
        for event in score_files(one_by_one(), BrightnessScorer(), library, workers=1):
            [path] = current
            seconds = busy_seconds() - began
            also = [_reads(read, path) for read in (_scaled, _whole)]
            told = {
                "name": event.stamp.path.name,
                "scored": event.score is not None,
                "error": event.error,
                "transient": event.transient,
                "also": [each for each in also if each],
                "seconds": seconds,
                "bytes": peak_bytes(),
            }
            print(f"end\t{json.dumps(told)}", flush=True)


def _reads(read: Callable[[Path], object], path: Path) -> str | None:
    """Return what a reader said of a file other than an error that it may say."""
    try:
        read(path)
    except (CuratorError, RefusedFileError):
        return None
    except Exception:
        return traceback.format_exc()
    return None


def _scaled(path: Path) -> None:
    data, _ = read_file(path)
    scaled_picture(data, path.name, 256)


def _whole(path: Path) -> None:
    is_whole(path)


def _tell_scores(events: Iterator[ScoreEvent]) -> None:
    for event in events:
        if event.score is not None:
            print(f"{event.stamp.path.name}\t{event.score.value!r}", flush=True)


ACTS: dict[str, Callable[..., None]] = {
    each.__name__: each
    for each in (
        score, watch, migrate, export, download, choose, go_back, mend, render, look,
        curate, move, describe, locked_out, deaf,
    )
}  # fmt: skip
