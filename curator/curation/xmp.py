"""XMP sidecars: ratings, tags, colours and scores beside a picture, shared with other programs.

Who reads what:

- darktable and digiKam keep `name.ext.xmp`, Lightroom and Bridge `name.xmp`. What is there is
  used; a new one is `name.ext.xmp`, which belongs to one picture only.
- `xmp:Rating` is 1 to 5, and -1 for what is rejected. digiKam knows no -1 but its own pick label.
- `xmp:Label` names a colour in English: Red, Yellow, Green, Blue and Purple are read by all three.
  darktable writes its own numbers instead, and so does digiKam.
- Tags are `dc:subject`; where the hierarchical lists of Lightroom and digiKam are there, those
  programs believe them first, so they are kept in step.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from curator.curation.xmp_document import (
    ARTSCORE,
    CAMERA_RAW,
    DARKTABLE,
    DC,
    DIGIKAM,
    LIGHTROOM,
    MEDIA,
    XMP,
    NotXmpError,
    XmpDocument,
)
from curator.errors import CuratorError
from curator.export.files import replacing
from curator.images.formats import is_picture

#: Larger sidecars are not read: with a long history of edits they have a twentieth of it.
MAX_BYTES = 8 * 2**20
#: What is taken of a sidecar's tags.
MAX_TAGS, MAX_TAG = 1000, 200

#: Colours 1 to 6 as `Marks.color` counts them, in the words of `xmp:Label`.
LABELS = ("Red", "Orange", "Yellow", "Green", "Blue", "Purple")
#: digiKam's colours by the same count, and darktable's (which has no orange).
_DIGIKAM_COLOURS = {number: number for number in range(1, 7)}
_DARKTABLE_COLOURS = {0: 1, 1: 3, 2: 4, 3: 5, 4: 6}
_DIGIKAM_FLAGS = {"1": -1, "3": 1}


@dataclass(frozen=True, slots=True)
class Sidecar:
    """What a sidecar tells, or is to tell; None where it says nothing.

    Parameters
    ----------
    stars
        0 to 5. A rejected picture has none: `xmp:Rating` holds one or the other.
    flag
        -1 rejected, 0, or 1 picked.
    color
        1 to 6 as in `Marks`.
    """

    stars: int | None = None
    flag: int | None = None
    color: int | None = None
    tags: tuple[str, ...] = ()
    score: float | None = None
    percentile: float | None = None
    model: str | None = None


def sidecars_of(picture: Path) -> list[Path]:
    """Return a picture's sidecars that are there, the one that counts first.

    `name.xmp` is left out where it may be another picture's: `a.jpg` and `a.png` share it, and it
    must say whose it is.
    """
    own = picture.with_name(f"{picture.name}.xmp")
    shared = picture.with_suffix(".xmp")
    found = [path for path in (own, _upper(own)) if path.is_file()][:1]
    for path in (shared, _upper(shared)):
        if path.is_file() and path not in found and _belongs(path, picture):
            return [*found, path]
    return found


def read_sidecar(path: Path) -> Sidecar:
    """Read a sidecar of any program.

    Raises
    ------
    CuratorError
        It can't be read, or is no XMP.
    """
    document = _opened(path)
    stars, flag = _rating(document)
    return Sidecar(
        stars=stars,
        flag=flag,
        color=_color(document),
        tags=_tags(document),
        score=_number(document.text(ARTSCORE, "Score")),
        percentile=_number(document.text(ARTSCORE, "Percentile")),
        model=document.text(ARTSCORE, "Model"),
    )


def write_sidecar(picture: Path, told: Sidecar) -> bool:
    """Write what we know of a picture into its sidecar, or a new one; True if that changed it.

    What other programs wrote stays: a rating, colour or tag of theirs is only replaced by one of
    ours, and taken away only if it was ours.

    Raises
    ------
    CuratorError
        The sidecar can't be read or written, or is no XMP; it stays as it is then.
    """
    there = sidecars_of(picture)
    path = there[0] if there else picture.with_name(f"{picture.name}.xmp")
    document = _opened(path) if there else XmpDocument()
    before = document.to_bytes() if there else b""
    _set_rating(document, told)
    _set_ours(document, XMP, "Label", LABELS[told.color - 1] if told.color else None)
    if document.text(DIGIKAM, "ColorLabel") is not None and told.color:
        document.set_text(DIGIKAM, "ColorLabel", str(told.color))
    _set_tags(document, told.tags)
    score = None if told.score is None else f"{told.score:.6g}"
    percentile = None if told.percentile is None else f"{told.percentile:.2f}"
    for name, value in (("Score", score), ("Percentile", percentile), ("Model", told.model)):
        document.set_text(ARTSCORE, name, value)
    after = document.to_bytes()
    if after == before:
        return False
    try:
        with replacing(Path(os.path.realpath(path)), "wb") as file:
            file.write(after)
    except OSError as error:
        raise CuratorError(
            f"{path} can't be written ({error.strerror or error}): check its folder's permissions."
        ) from error
    return True


def _upper(path: Path) -> Path:
    return path.with_suffix(".XMP")


def _belongs(sidecar: Path, picture: Path) -> bool:
    """Tell whether `name.xmp` is this picture's and no other's."""
    try:
        beside = [
            name
            for name in os.listdir(picture.parent)  # noqa: PTH208 (names alone, of large folders)
            if name != picture.name and Path(name).stem == picture.stem
        ]
    except OSError:
        return False
    if not any(is_picture(name) or _is_raw(name) for name in beside):
        return True
    try:
        document = _opened(sidecar)
    except CuratorError:
        return False
    named = document.text(CAMERA_RAW, "RawFileName") or document.text(MEDIA, "DerivedFrom")
    return named == picture.name


def _is_raw(name: str) -> bool:
    return Path(name).suffix.lower() not in (".xmp", ".txt", ".json", ".thm", ".pp3", "")


def _opened(path: Path) -> XmpDocument:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise NotXmpError("it is too large")
        return XmpDocument(data)
    except NotXmpError as error:
        raise CuratorError(
            f"{path} is no XMP sidecar that can be read: mend it, or move it away."
        ) from error
    except OSError as error:
        raise CuratorError(
            f"{path} can't be read ({error.strerror or error}): check its permissions."
        ) from error


def _rating(document: XmpDocument) -> tuple[int | None, int | None]:
    flag = _DIGIKAM_FLAGS.get(document.text(DIGIKAM, "PickLabel") or "")
    rating = _number(document.text(XMP, "Rating"))
    if rating is None or not -1 <= rating <= 5:
        return None, flag
    return (None, -1) if rating < 0 else (round(rating), flag)


def _color(document: XmpDocument) -> int | None:
    label = (document.text(XMP, "Label") or "").strip().capitalize()
    if label in LABELS:
        return LABELS.index(label) + 1
    for number in document.items(DARKTABLE, "colorlabels") or []:
        if number.isdecimal() and int(number) in _DARKTABLE_COLOURS:
            return _DARKTABLE_COLOURS[int(number)]
    digikam = document.text(DIGIKAM, "ColorLabel") or ""
    return _DIGIKAM_COLOURS.get(int(digikam)) if digikam.isdecimal() else None


def _tags(document: XmpDocument) -> tuple[str, ...]:
    """Return the tags, each once whatever its case; of hierarchical ones the last part."""
    found = document.items(DC, "subject")
    if found is None:
        found = [_leaf(path) for path in document.items(LIGHTROOM, "hierarchicalSubject") or []]
    tags: dict[str, str] = {}
    for tag in found[:MAX_TAGS]:
        tags.setdefault(tag.casefold(), tag[:MAX_TAG])
    return tuple(tags.values())


def _set_rating(document: XmpDocument, told: Sidecar) -> None:
    rating = "-1" if told.flag == -1 else str(told.stars) if told.stars else None
    _set_ours(document, XMP, "Rating", rating)
    pick = {-1: "1", 1: "3"}.get(told.flag or 0)
    _set_ours(document, DIGIKAM, "PickLabel", pick)


def _set_ours(document: XmpDocument, uri: str, name: str, value: str | None) -> None:
    """Set a property and note that it is ours; take it away only where that is noted."""
    if value is None and document.text(ARTSCORE, name) != document.text(uri, name):
        document.set_text(ARTSCORE, name, None)
        return
    document.set_text(uri, name, value)
    document.set_text(ARTSCORE, name, value)


def _set_tags(document: XmpDocument, tags: Sequence[str]) -> None:
    """Add our tags, and take away those that once were ours and are no longer."""
    ours = {tag.casefold() for tag in document.items(ARTSCORE, "Tags") or []}
    wanted = {tag.casefold(): tag for tag in tags}
    gone = ours - wanted.keys()
    lists = [(DC, "subject", "")]
    lists += [
        (uri, name, separator)
        for uri, name, separator in (
            (LIGHTROOM, "hierarchicalSubject", "|"),
            (DIGIKAM, "TagsList", "/"),
        )
        if document.items(uri, name) is not None
    ]
    for uri, name, separator in lists:
        there = document.items(uri, name) or []
        kept = [tag for tag in there if _leaf(tag, separator).casefold() not in gone]
        known = {_leaf(tag, separator).casefold() for tag in kept}
        kept += [tag for key, tag in wanted.items() if key not in known]
        if kept != there:
            document.set_items(uri, name, kept)
    if tuple(document.items(ARTSCORE, "Tags") or ()) != tuple(tags):
        document.set_items(ARTSCORE, "Tags", tags)


def _leaf(tag: str, separator: str = "|") -> str:
    return tag.rpartition(separator)[2] if separator else tag


def _number(text: str | None) -> float | None:
    try:
        number = float(text[:40]) if text else None
    except ValueError:
        return None
    return number if number is not None and abs(number) < 1e12 else None
