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
from curator.images.isolation import decode_apart
from curator.images.read import read_file
from curator.records import ImageStamp

#: Pixels of a thumbnail's longer side: sharp at its size on a screen of two pixels a point.
EDGE = 400
_QUALITY = 82

_BANDS = {"art": "reads as art", "between": "in between", "photo": "reads as photo"}
_FLAGS = {1: "picked", -1: "rejected"}


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
    thumbnail: Callable[[ImageStamp], bytes | None] = thumbnail,
    told: Callable[[int], object] = lambda done: None,
) -> None:
    """Write pictures with their ranks and what is known of them as one HTML file.

    Parameters
    ----------
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
                _write(file, rows, model, details, title, thumbnail, told)
        else:
            _write(out, rows, model, details, title, thumbnail, told)
            out.flush()


def _write(
    file: IO[str],
    rows: Sequence[RankedRow],
    model: str,
    details: DetailsByContent,
    title: str,
    thumbnail: Callable[[ImageStamp], bytes | None],
    told: Callable[[int], object],
) -> None:
    made = datetime.now().astimezone()
    pictures = f"{len(rows):,} picture{'' if len(rows) == 1 else 's'}"
    file.write(
        "<!doctype html>\n"
        '<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        # Whatever a file's name or prompt holds, nothing is run or loaded.
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n"
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{_escaped(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f"<header>\n<h1>{_escaped(title)}</h1>\n"
        f"<p>{pictures} by ArtScore, best first · model {_escaped(model)} · "
        f'<time datetime="{made.isoformat(timespec="minutes")}">{made:%d %B %Y}</time></p>\n'
        "</header>\n<main>\n"
    )
    for done, row in enumerate(rows, start=1):
        facts = row.event.facts
        known = details.get(facts.content_hash, Details()) if facts else Details()
        file.writelines(_figure(row, known, thumbnail(row.event.stamp)))
        told(done)
    file.write("</main>\n</body>\n</html>\n")


def _figure(row: RankedRow, known: Details, jpeg: bytes | None) -> Iterator[str]:
    path = row.event.stamp.path
    name = _escaped(path.name)
    yield f'<figure id="rank-{row.rank}">\n' if row.rank else "<figure>\n"
    if jpeg:
        picture = base64.b64encode(jpeg).decode("ascii")
        yield f'<div class="mat"><img alt="{name}" src="data:image/jpeg;base64,{picture}"></div>\n'
    else:
        yield f'<div class="mat"><p>{_escaped(row.event.error or "not at hand")}</p></div>\n'
    yield "<figcaption>\n"
    rank = f'<span class="rank">{row.rank}</span> ' if row.rank else ""
    yield f'<p class="name" title="{_escaped(str(path))}">{rank}{name}</p>\n'
    if row.event.score is not None and row.percentile is not None:
        yield (
            f'<p class="score">{_bar(row.percentile)} '
            f"{_place(row.percentile)}{_band(known.band)}</p>\n"
        )
    marks = "".join(_marks(known))
    if marks:
        yield f'<p class="marks">{marks}</p>\n'
    yield from _made(known)
    yield "</figcaption>\n</figure>\n"


def _bar(percentile: float) -> str:
    return f'<span class="bar" style="--share: {percentile:.2f}%"></span>'


def _place(percentile: float) -> str:
    return f'<span title="percentile among all">{percentile:.1f} %</span>'


def _band(band: str) -> str:
    return f' <span class="band {band}">{_BANDS[band]}</span>' if band in _BANDS else ""


def _marks(known: Details) -> Iterator[str]:
    marks = known.marks
    if marks.stars:
        yield f'<span class="stars" title="{marks.stars} of 5 stars">{"★" * marks.stars}</span> '
    if marks.color:
        colour = COLOURS[marks.color]
        yield f'<span class="label {colour}" title="{colour}"></span> '
    if marks.flag:
        yield f'<span class="flag">{_FLAGS[marks.flag]}</span> '
    for tag in known.tags:
        yield f'<span class="tag">{_escaped(tag)}</span> '


def _made(known: Details) -> Iterator[str]:
    made = known.generation
    if made is None or not made.prompt:
        return
    yield f"<details><summary>Prompt</summary><p>{_escaped(made.prompt)}</p>"
    settings = [
        made.checkpoint,
        *(f"{name} {weight:g}" for name, weight in made.loras),
        made.sampler,
        f"{made.steps} steps" if made.steps else "",
        f"CFG {made.cfg:g}" if made.cfg is not None else "",
        f"seed {made.seed}" if made.seed else "",
    ]
    yield f'<p class="made">{_escaped(" · ".join(filter(None, settings)))}</p></details>\n'


def _escaped(text: str) -> str:
    return html.escape(text.encode("utf-8", "backslashreplace").decode("utf-8"))
