"""What must hold of each kind of work after a kill."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from curator.export import read_csv
from curator.images.thumbnails import ThumbnailCache
from curator.library import Library
from curator.library.backups import list_backups
from curator.library.soundness import examine
from curator.settings import load_settings
from tests.faults import acts
from tests.library.samples import scored
from tests.pictures import KEY, save_picture, stamp_of

FIXTURE = Path(__file__).parents[1] / "library" / "fixtures" / "version-0001.sqlite"
_FORMATS = ("png", "jpg", "bmp", "webp", "gif", "tiff")


def save_pictures(folder: Path, count: int) -> None:
    """Write pictures of different levels in several formats."""
    for number in range(count):
        name = f"{number:03}.{_FORMATS[number % len(_FORMATS)]}"
        save_picture(folder / name, (number * 37 + 5) % 256)


def scores_in(world: Path) -> dict[str, float]:
    """Return the scores that the world's library has, by name."""
    return scores_at(world / acts.LIBRARY)


def scores_at(library: Path) -> dict[str, float]:
    """Return the scores that a library has, by name."""
    with closing(sqlite3.connect(library)) as connection:
        rows = connection.execute(
            "SELECT path, value FROM files JOIN scores USING (content_hash)"
        ).fetchall()
    return {Path(path.decode()).name: value for path, value in rows}


def damage_of(path: Path) -> list[str]:
    """Return what is wrong with a library that may not be there yet."""
    return [f"{path.name}: {problem}" for problem in examine(path)] if path.exists() else []


def backups_of(world: Path) -> list[str]:
    """Return what is wrong with backups: under its name one is always whole."""
    found = list_backups(world / acts.LIBRARY)
    return [problem for backup in found for problem in damage_of(backup.path)]


class Scoring:
    """Scores told are kept, and the list is whole or not there."""

    act = "score"

    def prepare(self, world: Path) -> None:
        save_pictures(acts.pictures_of(world), 18)
        Library(world / acts.LIBRARY).close()

    def broken(self, world: Path, told: tuple[str, ...]) -> list[str]:
        losses = damage_of(world / acts.LIBRARY) + backups_of(world)
        kept = scores_in(world)
        for line in told:
            name, value = line.split("\t")
            if kept.get(name) != float(value):
                losses.append(f"the score of {name} was told and is {kept.get(name)}")
        listed = world / acts.LIST
        if listed.exists() and len(listed.read_text().splitlines()) != 19:
            losses.append("the list is half-written")
        return losses

    def outcome(self, world: Path) -> object:
        return scores_in(world), (world / acts.LIST).read_text()


class Watching(Scoring):
    """Scores told are kept under the name that the file has at the end."""

    act = "watch"

    def prepare(self, world: Path) -> None:
        save_pictures(world / "incoming", 12)
        save_picture(acts.pictures_of(world) / "there.png", 200)
        names = [path.name for path in (world / "incoming").iterdir()]
        (world / "wanted").write_text("\n".join([*names, "there.png"]))
        Library(world / acts.LIBRARY).close()

    def broken(self, world: Path, told: tuple[str, ...]) -> list[str]:
        values = set(scores_in(world).values())
        lost = [line for line in told if float(line.split("\t")[1]) not in values]
        return damage_of(world / acts.LIBRARY) + [f"the score {line} was told" for line in lost]

    def outcome(self, world: Path) -> object:
        names = {path.name for path in acts.pictures_of(world).iterdir()}
        wanted = set((world / "wanted").read_text().splitlines())
        return {name: value for name, value in scores_in(world).items() if name in names & wanted}


class Migrating:
    """The library is the old one or the new one, with every row, and its backup is whole."""

    act = "migrate"

    def prepare(self, world: Path) -> None:
        with (
            closing(sqlite3.connect(FIXTURE)) as old,
            closing(sqlite3.connect(world / acts.LIBRARY)) as library,
        ):
            old.backup(library)
            [(model,)] = library.execute("SELECT min(id) FROM models")
            digests = [hashlib.sha256(b"%d" % number).digest() for number in range(2000)]
            library.executemany(
                "INSERT INTO contents VALUES (?, 640, 480)", [(digest,) for digest in digests]
            )
            library.executemany(
                "INSERT INTO scores VALUES (?, ?, 1.5, 'float32', 1)",
                [(digest, model) for digest in digests],
            )
            library.commit()

    def broken(self, world: Path, told: tuple[str, ...]) -> list[str]:
        losses = damage_of(world / acts.LIBRARY) + backups_of(world)
        if self._rows(world / acts.LIBRARY)[0] < 2000:
            losses.append("scores are gone")
        return losses

    def outcome(self, world: Path) -> object:
        backups = {self._rows(backup.path) for backup in list_backups(world / acts.LIBRARY)}
        return self._rows(world / acts.LIBRARY), sorted(backups)

    def _rows(self, path: Path) -> tuple[int, str]:
        with closing(sqlite3.connect(path)) as connection:
            [(count,)] = connection.execute("SELECT count(*) FROM scores")
            [(version,)] = connection.execute("SELECT version_num FROM alembic_version")
        return count, version


class Exporting:
    """Under its name the list is one that was written whole, and none older than told."""

    act = "export"

    def prepare(self, world: Path) -> None:
        # Where the pictures will seem to be when the act is on; not one is opened.
        folder = acts.pictures_of(world.with_name("world"))
        names = [f"{number}, '=\n.png" for number in range(300)]
        with Library(world / acts.LIBRARY) as library:
            library.record([scored(folder / name, name, 1.0) for name in names], KEY)

    def broken(self, world: Path, told: tuple[str, ...]) -> list[str]:
        listed = world / acts.LIST
        at_least = int(told[-1]) if told else 0
        if not listed.exists():
            return [f"the list of {at_least} is not there"] if told else []
        rows = read_csv(listed)
        whole = all(len(row["content_hash"]) == 64 for row in rows)
        if whole and len(rows) in (100, 150, 300) and len(rows) >= at_least:
            return []
        return [f"the list has {len(rows)} rows after {at_least} were told"]

    def outcome(self, world: Path) -> object:
        return (world / acts.LIST).read_text()


class Downloading:
    """Under its name a model is whole and the right one."""

    act = "download"

    def __init__(self, url: str, model: bytes) -> None:
        self._url = url
        self._model = model

    def prepare(self, world: Path) -> None:
        digest = hashlib.sha256(self._model).hexdigest()
        (world / "model").write_text(f"{self._url}\n{digest}")

    def broken(self, world: Path, told: tuple[str, ...]) -> list[str]:
        target = world / acts.MODEL
        if not target.exists():
            return ["the model that was told is not there"] if told else []
        return [] if target.read_bytes() == self._model else ["the model is half there"]

    def outcome(self, world: Path) -> object:
        names = sorted(path.name for path in (world / acts.MODEL).parent.iterdir())
        return names, (world / acts.MODEL).read_bytes() == self._model


class Choosing:
    """Settings are those of the last change told, or of the one after it."""

    act = "choose"

    def prepare(self, world: Path) -> None:
        self._file(world).parent.mkdir(parents=True)
        self._file(world).write_text('# my own words\ntheme = "dark"\n')

    def broken(self, world: Path, told: tuple[str, ...]) -> list[str]:
        settings = load_settings(self._file(world))
        losses = list(settings.problems)
        if settings.theme != "dark" or "my own words" not in self._file(world).read_text():
            losses.append("what was chosen before is gone")
        if told and settings.thumbnail_edge not in (int(told[-1]), int(told[-1]) + 1):
            losses.append(f"{told[-1]} was told and is {settings.thumbnail_edge}")
        return losses

    def outcome(self, world: Path) -> object:
        return self._file(world).read_text()

    def _file(self, world: Path) -> Path:
        return world / "home" / "config" / "settings.toml"


class Restoring:
    """The library has the state before or the backup's, whole; and the state before is kept."""

    act = "go_back"

    def prepare(self, world: Path) -> None:
        for name, count in (("backup.sqlite", 300), (acts.LIBRARY, 500)):
            with Library(world / name) as library:
                events = [scored(f"/p/{number}", (name, number), 1.0) for number in range(count)]
                library.record(events, KEY)

    def broken(self, world: Path, told: tuple[str, ...]) -> list[str]:
        losses = damage_of(world / acts.LIBRARY) + backups_of(world)
        states = (300,) if told else (300, 500)
        if len(scores_in(world)) not in states:
            losses.append(f"the library has {len(scores_in(world))} scores")
        return losses

    def outcome(self, world: Path) -> object:
        kept = [scores_at(backup.path) for backup in list_backups(world / acts.LIBRARY)]
        return len(scores_in(world)), max(map(len, kept))


class Mending:
    """However often a repair is cut short, the damaged file and the backup give all they have."""

    act = "mend"

    def prepare(self, world: Path) -> None:
        with Library(world / acts.LIBRARY) as library:
            library.record([scored(f"/p/{number}", number, 1.0) for number in range(2000)], KEY)
            library.back_up_if_due()
            library.record([scored(f"/p/{number}", number, 1.0) for number in range(2500)], KEY)
        with (world / acts.LIBRARY).open("r+b") as file:
            pages = file.seek(0, 2) // 4096
            for page in range(pages // 2, pages, 7):
                file.seek(page * 4096)
                file.write(b"\x55" * 4096)

    def broken(self, world: Path, told: tuple[str, ...]) -> list[str]:
        losses = backups_of(world)
        if not list(world.glob(f"{acts.LIBRARY}*")):
            losses.append("the damaged file is gone")
        return losses + (damage_of(world / acts.LIBRARY) if told else [])

    def outcome(self, world: Path) -> object:
        return scores_in(world), damage_of(world / acts.LIBRARY)


class Rendering:
    """A stored thumbnail is whole or not there."""

    act = "render"

    def prepare(self, world: Path) -> None:
        save_pictures(acts.pictures_of(world), 12)

    def broken(self, world: Path, told: tuple[str, ...]) -> list[str]:
        found = self._thumbnails(world)
        losses = [f"the thumbnail of {name} was told" for name in told if found[name] is None]
        return losses + [
            f"the thumbnail of {name} is {shape}"
            for name, shape in found.items()
            if shape not in (None, (30, 40, 3))
        ]

    def outcome(self, world: Path) -> object:
        return self._thumbnails(world)

    def _thumbnails(self, world: Path) -> dict[str, tuple[int, ...] | None]:
        cache = ThumbnailCache(world / "thumbnails")
        found = {}
        for path in sorted(acts.pictures_of(world).iterdir()):
            pixels = cache.load(stamp_of(path), 256)
            found[path.name] = None if pixels is None else pixels.shape
        return found
