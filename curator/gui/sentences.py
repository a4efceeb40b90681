"""The core's sentences in the window's language.

The parts below the window know nothing of languages: what is wrong with a file is said in English,
and may have been said by another program or machine, or long ago, into the library. So a sentence
is recognised where it is shown. `sentences.txt` holds the template of each, with `{name}` for what
varies (packaging/sentences.py collects them out of the source), and the window's texts hold the
translations, in the context "Sentences". A sentence of no template is shown as it is.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from curator.gui.wording import count, decimal, joined
from curator.settings import resources_dir

_CONTEXT = "Sentences"
#: Is translated in every language but English.
_PROBE = "No such file or directory"

#: Holes that another sentence fills, a part of one, or what the system says. Anything else, be it
#: the name of a file, is never read as words.
TELLING = frozenset({"cure", "damage", "error", "how_to_add", "problems", "reason", "title"})
#: Holes that several parts of a sentence fill, with commas between.
LISTING = frozenset({"done"})
#: Holes that a number fills, and what writes it as the language does.
_WHOLE = frozenset(
    {"bytes", "changed", "count", "leave_gpu_mb", "offset", "rows", "size", "stamps", "total"}
)
_GROUPED = re.compile(r"\d{1,3}(,\d{3})+|\d+")
_DECIMAL = re.compile(r"\d+\.\d")
#: What Qt can write of them; nothing counted here has more.
_MOST_DIGITS = 18

#: A sentence within a sentence within a sentence.
_DEEPEST = 3
#: How many ways to read a sentence are tried where its holes touch.
_MOST_WAYS = 64

#: What Linux says of the errors that other systems, or a system's language, word otherwise.
SYSTEM_ERRORS = {
    errno.ENOENT: "No such file or directory",
    errno.EACCES: "Permission denied",
    errno.EPERM: "Operation not permitted",
    errno.ENOSPC: "No space left on device",
    errno.EIO: "Input/output error",
    errno.EROFS: "Read-only file system",
    errno.EBUSY: "Device or resource busy",
    errno.ENAMETOOLONG: "File name too long",
    errno.EFBIG: "File too large",
    errno.ENODEV: "No such device",
    errno.ENXIO: "No such device or address",
    errno.ENOTDIR: "Not a directory",
    errno.EISDIR: "Is a directory",
    errno.ENOTEMPTY: "Directory not empty",
    errno.EEXIST: "File exists",
    errno.ELOOP: "Too many levels of symbolic links",
    errno.EMFILE: "Too many open files",
    errno.ENOMEM: "Cannot allocate memory",
    errno.EINVAL: "Invalid argument",
    errno.ENETUNREACH: "Network is unreachable",
    errno.EHOSTUNREACH: "No route to host",
    errno.ECONNREFUSED: "Connection refused",
    errno.ECONNRESET: "Connection reset by peer",
    errno.ETIMEDOUT: "Connection timed out",
}
# Windows has none of these.
for _name, _words in (
    ("EDQUOT", "Disk quota exceeded"),
    ("ESTALE", "Stale file handle"),
    ("ENOTCONN", "Transport endpoint is not connected"),
    ("ETXTBSY", "Text file busy"),
    ("EHOSTDOWN", "Host is down"),
):
    if hasattr(errno, _name):
        SYSTEM_ERRORS[getattr(errno, _name)] = _words


def translated(sentence: str) -> str:
    """Return a sentence of the core in the window's language, or as it is; on any thread."""
    if not sentence or QCoreApplication.translate(_CONTEXT, _PROBE) == _PROBE:
        return sentence
    return _say(sentence) or sentence


def learn() -> None:
    """Read the templates, which takes a few milliseconds: the window's thread opens no files."""
    _known()


def recognise(sentence: str) -> Recognised | None:
    """Return which template a sentence was made of, and with what; None for anybody else's."""
    return _recognise(sentence, _DEEPEST)


def templates() -> list[str]:
    """Return the templates that are known."""
    file = resources_dir() / "translations" / "sentences.txt"
    return file.read_text(encoding="utf-8").splitlines()


@dataclass(frozen=True, slots=True)
class Recognised:
    """A template, and what fills its holes by name."""

    template: str
    values: tuple[tuple[str, str], ...] = ()


class _Template:
    """What a sentence may be made of.

    Parameters
    ----------
    text
        As the translators have it.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        parts = re.split(r"\{(\w+)\}", text)
        #: The words around the holes, and the names of these.
        self.words, self.names = parts[::2], parts[1::2]
        self.weight = sum(map(len, self.words))
        #: Whether words within the holes may count as well.
        self.is_around = not TELLING.isdisjoint(self.names)

    def may_be(self, sentence: str) -> bool:
        """Tell, quickly, whether a sentence begins and ends as the template does."""
        return sentence.endswith(self.words[-1]) and sentence.startswith(self.words[0])

    def read(self, sentence: str) -> Iterator[tuple[str, ...]]:
        """Yield what may fill the holes: what stands first, often a path, takes the most."""
        first, last = self.words[0], self.words[-1]
        end = len(sentence) - len(last)
        if not sentence.startswith(first) or not sentence.endswith(last) or end < len(first):
            return
        yield from self._read(sentence, len(first), end, self.words[1:-1])

    def _read(
        self, sentence: str, start: int, end: int, between: list[str]
    ) -> Iterator[tuple[str, ...]]:
        if not between:
            yield (sentence[start:end],)
            return
        *before, word = between
        place = sentence.rfind(word, start, end)
        while place >= 0:
            for values in self._read(sentence, start, place, before):
                yield (*values, sentence[place + len(word) : end])
            place = sentence.rfind(word, start, place + len(word) - 1)


@cache
def _known() -> tuple[frozenset[str], tuple[_Template, ...]]:
    """Return the sentences in which nothing varies, and the templates, the wordiest first."""
    told = templates()
    plain = frozenset(text for text in told if "{" not in text)
    varied = sorted(map(_Template, (t for t in told if "{" in t)), key=lambda each: -each.weight)
    return plain, tuple(varied)


@cache
def _reasons() -> dict[str, str]:
    return {os.strerror(number): words for number, words in SYSTEM_ERRORS.items()}


@lru_cache(4096)
def _recognise(sentence: str, depth: int) -> Recognised | None:
    plain, varied = _known()
    if sentence in plain:
        return Recognised(sentence)
    if sentence in _reasons():
        return Recognised(_reasons()[sentence])
    # The end of a sentence around another one may be that of the inner one as well: what
    # recognises the most words, within and without, is meant.
    most = 0
    best: Recognised | None = None
    for template in varied if depth else ():
        if not template.may_be(sentence) or (template.weight <= most and not template.is_around):
            continue
        if (values := _best(template, sentence, depth)) is not None:
            found = Recognised(template.text, tuple(zip(template.names, values, strict=True)))
            if (weight := _weight(found, depth)) > most:
                most, best = weight, found
    return best


def _weight(found: Recognised, depth: int) -> int:
    """Return how many characters of a sentence are words that are known."""
    weight = sum(map(len, re.split(r"\{\w+\}", found.template)))
    for name, value in found.values:
        if depth and name in TELLING and (inner := _part(value, depth - 1)) is not None:
            weight += _weight(inner, depth - 1)
    return weight


def _part(value: str, depth: int) -> Recognised | None:
    """Return what a part of a sentence is, which may have been given a capital there."""
    return _recognise(value, depth) or _recognise(_uncapital(value), depth)


def _best(template: _Template, sentence: str, depth: int) -> tuple[str, ...] | None:
    """Return what fills a template: what makes sense to the end, or else the first."""
    first = None
    for number, values in enumerate(template.read(sentence)):
        pairs = list(zip(template.names, values, strict=True))
        first = values if first is None and _same_where_named_twice(pairs) else first
        if first is not None and all(
            _part(value, depth - 1) for name, value in pairs if name in TELLING
        ):
            return values
        if number >= _MOST_WAYS:
            break
    return first


def _same_where_named_twice(pairs: list[tuple[str, str]]) -> bool:
    return len(set(pairs)) == len({name for name, _ in pairs})


def _say(sentence: str) -> str | None:
    found = recognise(sentence)
    if found is None:
        return None
    values = {name: _worded(name, value) for name, value in found.values}
    text = QCoreApplication.translate(_CONTEXT, found.template)
    return re.sub(r"\{(\w+)\}", lambda hole: values.get(hole[1], hole[0]), text)


def _worded(name: str, value: str) -> str:
    """Return what fills a hole as the language has it."""
    if name in TELLING:
        return _worded_part(value)
    if name in LISTING:
        return joined(map(_worded_part, _listed(value)))
    if name in _WHOLE and len(value) <= _MOST_DIGITS and _GROUPED.fullmatch(value):
        return count(int(value.replace(",", "")))
    if name in _WHOLE and _DECIMAL.fullmatch(value):
        return decimal(float(value), 1)
    return value


def _listed(value: str) -> list[str]:
    """Return the parts of a list: what is none goes on with a name that has a comma."""
    parts: list[str] = []
    for part in value.split(", "):
        if parts and recognise(part) is None:
            parts[-1] += f", {part}"
        else:
            parts.append(part)
    return parts


def _worded_part(value: str) -> str:
    if (said := _say(value)) is not None:
        return said
    said = _say(_uncapital(value))
    return value if said is None else said[:1].upper() + said[1:]


def _uncapital(text: str) -> str:
    return text[:1].lower() + text[1:]
