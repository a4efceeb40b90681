"""What must hold of curation after a kill: marks, tags, files that move, sidecars."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from curator.curation.xmp import Sidecar, read_sidecar, sidecars_of, write_sidecar
from curator.errors import CuratorError
from curator.images.formats import is_picture
from curator.images.scan import scan
from curator.library import Library
from curator.pipeline import score_files
from tests.faults import acts
from tests.faults.kill_cases import damage_of, save_pictures, scores_in
from tests.library.samples import facts
from tests.pictures import BrightnessScorer, save_picture

#: Pictures that are moved.
_MOVED = 12


class Curating:
    """Every edit told has its stars and its tag."""

    act = "curate"

    def prepare(self, world: Path) -> None:
        Library(world / acts.LIBRARY).close()

    def broken(self, world: Path, told: tuple[str, ...]) -> list[str]:
        losses = damage_of(world / acts.LIBRARY)
        kept = self._kept(world)
        for number in map(int, told):
            wanted = number % 5 + 1, (f"tag {number % 4}",)
            if kept[number] != wanted:
                losses.append(f"edit {number} was told and left {kept[number]}")
        # An edit is whole or not there: no stars without the tag.
        losses += [
            f"half of edit {n}" for n, (stars, tags) in kept.items() if bool(tags) != bool(stars)
        ]
        return losses

    def outcome(self, world: Path) -> object:
        return self._kept(world)

    def _kept(self, world: Path) -> dict[int, tuple[int, tuple[str, ...]]]:
        contents = {number: facts(number).content_hash for number in range(30)}
        with Library(world / acts.LIBRARY) as library:
            marks = library.curation.marks_of(list(contents.values()))
            tags = library.curation.tags_of(list(contents.values()))
        return {
            number: (marks[content].stars if content in marks else 0, tags.get(content, ()))
            for number, content in contents.items()
        }


class Moving:
    """Every picture and sidecar is whole in one place at least, and no score is gone."""

    act = "move"

    def prepare(self, world: Path) -> None:
        folder = acts.pictures_of(world)
        save_pictures(folder, _MOVED)
        for path in sorted(folder.glob("*.png")):
            write_sidecar(path, Sidecar(stars=4))
        with Library(world / acts.LIBRARY) as library:
            list(score_files(scan([folder]), BrightnessScorer(), library, workers=1))
            # As if they had been scored where the act will be on.
            library.move(folder, acts.pictures_of(world.with_name("world")))

    def broken(self, world: Path, told: tuple[str, ...]) -> list[str]:
        losses = damage_of(world / acts.LIBRARY)
        template = acts.pictures_of(world.with_name("template"))
        for original in template.iterdir():
            digest = _digest(original)
            places = [acts.pictures_of(world) / original.name, world / "best" / original.name]
            there = [place for place in places if place.exists()]
            if not there:
                losses.append(f"{original.name} is nowhere")
            losses += [f"{place} is half-written" for place in there if _digest(place) != digest]
        with closing(sqlite3.connect(world / acts.LIBRARY)) as connection:
            [(scores,)] = connection.execute("SELECT count(*) FROM scores")
        if scores < _MOVED:
            losses.append(f"{_MOVED - scores} scores are gone")
        return losses

    def outcome(self, world: Path) -> object:
        names = sorted(path.name for path in (world / "best").iterdir())
        left = [path.name for path in acts.pictures_of(world).iterdir()]
        return names, left, scores_in(world)


class Describing:
    """A sidecar is whole, has the rating told or a later one, and what others wrote in it."""

    act = "describe"

    def prepare(self, world: Path) -> None:
        for number in range(6):
            path = save_picture(acts.pictures_of(world) / f"{number}.png", 40 * number)
            if number % 2:
                write_sidecar(path, Sidecar(color=3, tags=("theirs",)))

    def broken(self, world: Path, told: tuple[str, ...]) -> list[str]:
        losses = []
        at_least = {name: int(stars) for name, _, stars in (line.partition("\t") for line in told)}
        for path in sorted(acts.pictures_of(world).iterdir()):
            if not is_picture(path):
                continue
            try:
                found = [read_sidecar(sidecar) for sidecar in sidecars_of(path)]
            except CuratorError as error:
                losses.append(str(error))
                continue
            stars = (found[0].stars or 0) if found else 0
            if stars < at_least.get(path.name, 0):
                losses.append(f"{path.name} has {stars} stars after {at_least[path.name]}")
        return losses

    def outcome(self, world: Path) -> object:
        return {path.name: path.read_bytes() for path in acts.pictures_of(world).glob("*.xmp")}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
