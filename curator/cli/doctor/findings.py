"""What an examination finds: one line each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How bad it is; a problem keeps something from working, a warning only hampers it."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Parameters
    ----------
    name
        What was looked at, in a word or two.
    text
        What was found.
    advice
        What to do about it; "" where nothing is.
    """

    name: str
    state: State
    text: str
    advice: str = ""


def ok(name: str, text: str) -> Finding:
    """Return that something is as it should be."""
    return Finding(name, State.OK, text)


def warning(name: str, text: str, advice: str) -> Finding:
    """Return that something could be better."""
    return Finding(name, State.WARNING, text, advice)


def problem(name: str, text: str, advice: str) -> Finding:
    """Return that something does not work."""
    return Finding(name, State.PROBLEM, text, advice)


def failed(name: str, error: Exception) -> Finding:
    """Return that something failed; the sentence of a CuratorError says what to do by itself."""
    return Finding(name, State.PROBLEM, str(error) or type(error).__name__)
