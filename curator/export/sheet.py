"""A contact sheet: one HTML file that needs nothing else, to look at, print and pass on."""

from __future__ import annotations

import base64
import html
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import IO, TextIO

from curator.errors import DecodeError
from curator.export.files import opened, plain_errors
from curator.export.ranked import COLOURS, Details, DetailsByContent, RankedRow
from curator.export.sheet_style import STYLE
from curator.export.sheet_words import SheetWords
from curator.images.isolation import decode_apart
from curator.images.read import read_file
from curator.records import ImageStamp

#: Pixels of a thumbnail's longer side: sharp at its size on a screen of two pixels a point.
EDGE = 400
_QUALITY = 82

_ENGLISH = SheetWords()


def thumbnail(stamp: ImageStamp) -> bytes | None:
    """Return a picture as a small JPEG; None where its file is away, changed or unreadable.

    A changed file is another picture than the one that has the score.
    """
    try:
        data, now = read_file(stamp.path)
        if now != stamp:
            return None
        out = BytesIO()
        decode_apart(data, stamp.path, EDGE).save(out, "JPEG", quality=_QUALITY)
    except (OSError, DecodeError, MemoryError):
        return None
    return out.getvalue()


def write_contact_sheet(
    rows: Sequence[RankedRow],
    model: str,
    out: Path | TextIO,
    details: DetailsByContent,
    *,
    title: str = "Selection",
    words: SheetWords = _ENGLISH,
    thumbnail: Callable[[ImageStamp], bytes | None] = thumbnail,
    told: Callable[[int], object] = lambda done: None,
) -> None:
    """Write pictures with their ranks and what is known of them as one HTML file.

    Parameters
    ----------
    words
        The page's own words, in the language of who will read it.
    thumbnail
        Gives a JPEG's bytes, or None where there is no picture to show.
    told
        Called with the number of pictures written so far.

    Raises
    ------
    CuratorError
        If `out` can't be written. What was there before is kept then.
    """
    with plain_errors(out):
        if isinstance(out, Path):
            with opened(out, "w") as file:
                _write(file, rows, model, details, title, words, thumbnail, told)
        else:
            _write(out, rows, model, details, title, words, thumbnail, told)
            out.flush()


def _write(
    file: IO[str],
    rows: Sequence[RankedRow],
    model: str,
    details: DetailsByContent,
    title: str,
    words: SheetWords,
    thumbnail: Callable[[ImageStamp], bytes | None],
    told: Callable[[int], object],
) -> None:
    made = datetime.now().astimezone()
    many = words.many.format(count=words.number(len(rows), 0))
    facts = [words.one if len(rows) == 1 else many, words.model.format(name=model)]
    file.write(
        "<!doctype html>\n"
        f'<html lang="{_escaped(words.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        # Whatever a file's name or prompt holds, nothing is run or loaded.
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n"
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{_escaped(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f"<header>\n<h1>{_escaped(title)}</h1>\n"
        f"<p>{_escaped(' · '.join(facts))} · "
        f'<time datetime="{made.isoformat(timespec="minutes")}">'
        f"{_escaped(words.day(made))}</time></p>\n"
        "</header>\n<main>\n"
    )
    for done, row in enumerate(rows, start=1):
        content = row.event.facts
        known = details.get(content.content_hash, Details()) if content else Details()
        file.writelines(_figure(row, known, thumbnail(row.event.stamp), words))
        told(done)
    file.write("</main>\n</body>\n</html>\n")


def _figure(row: RankedRow, known: Details, jpeg: bytes | None, words: SheetWords) -> Iterator[str]:
    path = row.event.stamp.path
    name = _escaped(path.name)
    yield f'<figure id="rank-{row.rank}">\n' if row.rank else "<figure>\n"
    if jpeg:
        picture = base64.b64encode(jpeg).decode("ascii")
        yield f'<div class="mat"><img alt="{name}" src="data:image/jpeg;base64,{picture}"></div>\n'
    else:
        error = row.event.error
        problem = words.sentence(error) if error else words.not_at_hand
        yield f'<div class="mat"><p>{_escaped(problem)}</p></div>\n'
    yield "<figcaption>\n"
    rank = f'<span class="rank">{row.rank}</span> ' if row.rank else ""
    yield f'<p class="name" title="{_escaped(str(path))}">{rank}{name}</p>\n'
    if row.event.score is not None and row.percentile is not None:
        yield (
            f'<p class="score">{_bar(row.percentile)} '
            f"{_place(row.percentile, words)}{_band(known.band, words)}</p>\n"
        )
    marks = "".join(_marks(known, words))
    if marks:
        yield f'<p class="marks">{marks}</p>\n'
    yield from _made(known, words)
    yield "</figcaption>\n</figure>\n"


def _bar(percentile: float) -> str:
    return f'<span class="bar" style="--share: {percentile:.2f}%"></span>'


def _place(percentile: float, words: SheetWords) -> str:
    share = words.share.format(number=words.number(percentile, 1))
    return f'<span title="{_escaped(words.among_all)}">{_escaped(share)}</span>'


def _band(band: str, words: SheetWords) -> str:
    text = words.bands.get(band)
    return f' <span class="band {band}">{_escaped(text)}</span>' if text else ""


def _marks(known: Details, words: SheetWords) -> Iterator[str]:
    marks = known.marks
    if marks.stars:
        told = _escaped(words.stars.format(stars=marks.stars))
        yield f'<span class="stars" title="{told}">{"★" * marks.stars}</span> '
    if marks.color:
        colour = COLOURS[marks.color]
        told = _escaped(words.colors[marks.color])
        yield f'<span class="label {colour}" title="{told}"></span> '
    if marks.flag:
        yield f'<span class="flag">{_escaped(words.flags[marks.flag])}</span> '
    for tag in known.tags:
        yield f'<span class="tag">{_escaped(tag)}</span> '


def _made(known: Details, words: SheetWords) -> Iterator[str]:
    made = known.generation
    if made is None or not made.prompt:
        return
    yield f"<details><summary>{_escaped(words.prompt)}</summary><p>{_escaped(made.prompt)}</p>"
    settings = [
        made.checkpoint,
        *(f"{name} {weight:g}" for name, weight in made.loras),
        made.sampler,
        words.steps.format(number=made.steps) if made.steps else "",
        words.guidance.format(number=f"{made.cfg:g}") if made.cfg is not None else "",
        words.seed.format(number=made.seed) if made.seed else "",
    ]
    yield f'<p class="made">{_escaped(" · ".join(filter(None, settings)))}</p></details>\n'


def _escaped(text: str) -> str:
    return html.escape(text.encode("utf-8", "backslashreplace").decode("utf-8"))
