"""Sidecars of many pictures: the library's knowledge out of it, others' ratings into it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from curator.curation.actions import Journal, Progress, go_on
from curator.curation.identify import identify
from curator.curation.xmp import Sidecar, read_sidecar, sidecars_of, write_sidecar
from curator.errors import CuratorError
from curator.export.ranked import Details, DetailsByContent, RankedRow
from curator.library import Library
from curator.records import Marks


@dataclass(frozen=True, slots=True)
class Written:
    """What became of one picture's sidecar; `problem` is a sentence, or None."""

    picture: Path
    changed: bool
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What was taken from sidecars: contents that changed, and a sentence for each that failed."""

    read: int
    changed: int
    problems: tuple[str, ...]


def write_sidecars(
    rows: Iterable[RankedRow], model: str, details: DetailsByContent
) -> Iterator[Written]:
    """Write the marks, tags and scores of pictures into their sidecars, one at a time.

    Parameters
    ----------
    model
        The name of the model that scored.
    """
    for row in rows:
        event = row.event
        if event.facts is None or event.score is None:
            continue
        known = details.get(event.facts.content_hash, Details())
        told = Sidecar(
            stars=known.marks.stars or None,
            flag=known.marks.flag or None,
            color=known.marks.color or None,
            tags=known.tags,
            score=event.score.value,
            percentile=row.percentile,
            model=model,
        )
        path = event.stamp.path
        if not path.is_file():
            yield Written(path, False, f"{path} is not there: connect its drive.")
            continue
        try:
            yield Written(path, write_sidecar(path, told))
        except CuratorError as error:
            yield Written(path, False, str(error))


def read_sidecars(
    library: Library,
    journal: Journal,
    pictures: Sequence[Path],
    *,
    replace: bool = False,
    progress: Progress = go_on,
) -> Imported:
    """Take ratings, flags, colours and tags from pictures' sidecars, as one undoable edit.

    Tags are added. Of copies of one picture the first that tells something counts.

    Parameters
    ----------
    replace
        Let a sidecar's rating, flag and colour replace the library's; without it only what the
        library doesn't know is taken.
    progress
        Told how many pictures were looked at; where it asks to stop, nothing is taken.
    """
    problems: list[str] = []
    told: dict[Path, Sidecar] = {}
    for done, picture in enumerate(pictures, 1):
        try:
            there = sidecars_of(picture)
            if there:
                told[picture] = read_sidecar(there[0])
        except CuratorError as error:
            problems.append(str(error))
        if not progress(done, len(pictures)):
            return Imported(0, 0, tuple(problems))
    found = identify(library, told)
    problems += found.problems
    sidecars: dict[str, Sidecar] = {}
    for path, content in found.contents.items():
        sidecars[content] = _merged(sidecars.get(content), told[path])
    present = library.curation.marks_of(list(sidecars))
    tagged = library.curation.tags_of(list(sidecars))
    marks = {}
    tags: defaultdict[str, list[str]] = defaultdict(list)
    for content, sidecar in sidecars.items():
        before = present.get(content, Marks())
        after = _marks(before, sidecar, replace=replace)
        if after != before:
            marks[content] = after
        known = {tag.casefold() for tag in tagged.get(content, ())}
        for tag in sidecar.tags:
            if tag.casefold() not in known:
                tags[tag].append(content)
    changed = {*marks, *(content for contents in tags.values() for content in contents)}
    if changed:
        noun = "picture" if len(changed) == 1 else "pictures"
        with journal.edit(f"Read the sidecars of {len(changed)} {noun}") as edit:
            edit.set_marks(marks)
            for tag, contents in tags.items():
                edit.tag(contents, tag)
    return Imported(len(told), len(changed), tuple(problems))


def _merged(first: Sidecar | None, second: Sidecar) -> Sidecar:
    """Return what two sidecars of one content tell, the first counting where both do."""
    if first is None:
        return second
    rated = first.stars is not None or first.flag is not None
    known = {tag.casefold() for tag in first.tags}
    return Sidecar(
        stars=first.stars if rated else second.stars,
        flag=first.flag if rated else second.flag,
        color=second.color if first.color is None else first.color,
        tags=(*first.tags, *(tag for tag in second.tags if tag.casefold() not in known)),
    )


def _marks(before: Marks, sidecar: Sidecar, *, replace: bool) -> Marks:
    stars, flag, color = (
        mine if told is None or (mine and not replace) else told
        for mine, told in (
            (before.stars, sidecar.stars),
            (before.flag, sidecar.flag),
            (before.color, sidecar.color),
        )
    )
    return Marks(stars, flag, color)
