"""`curator doctor`: what works here, what does not, and what to do about it. Writes nothing."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import textwrap
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from curator import __version__
from curator.address import LibraryPlace
from curator.cli.doctor.apart import examine_apart
from curator.cli.doctor.findings import Finding, State, problem
from curator.settings import examine_settings, library_in_use

_WIDTH = 100


def run_doctor(options: argparse.Namespace) -> int:
    """Examine what was asked for, the fast parts first; returns 1 if there is a problem."""
    library = library_in_use(options.library, examine_settings())
    findings = _findings(options.parts, library, options.in_process)
    if options.json:
        found = list(findings)
        _print_json(found)
    else:
        found = list(_printed(findings))
        _print_summary(found)
    return int(any(finding.state is State.PROBLEM for _, finding in found))


def _findings(
    parts: Iterable[str], library: LibraryPlace, in_process: bool
) -> Iterator[tuple[str, Finding]]:
    """Give each finding with its part."""
    for part, examine in _examinations(library, in_process).items():
        if not parts or part in parts:
            try:
                for finding in examine():
                    yield part, finding
            except ImportError as error:
                # The first part tells how to get what is missing.
                yield (
                    part,
                    problem(part, f"can't be examined: {error}", "run `curator doctor program`"),
                )


def _examinations(
    library: LibraryPlace, in_process: bool
) -> dict[str, Callable[[], Iterable[Finding]]]:
    """Return what examines each part; none is kept from it by a package that another lacks."""

    def program() -> Iterable[Finding]:
        from curator.cli.doctor.program import examine_program

        return examine_program()

    def settings() -> Iterable[Finding]:
        from curator.cli.doctor.places import examine_choices

        return examine_choices()

    def folders() -> Iterable[Finding]:
        from curator.cli.doctor.places import examine_folders

        return examine_folders()

    def watching() -> Iterable[Finding]:
        from curator.cli.doctor.watching import examine_watching

        return examine_watching()

    def examine_library() -> Iterable[Finding]:
        from curator.cli.doctor.libraries import examine_library

        return examine_library(library)

    def window() -> Iterable[Finding]:
        from curator.cli.doctor.window import examine_window, examine_window_apart

        if in_process:
            return examine_window()
        return examine_window_apart(lambda variables: examine_apart("window", variables))

    def scoring() -> Iterable[Finding]:
        if not in_process:
            return examine_apart("scoring", {})
        from curator.cli.doctor.scoring import examine_scoring

        return examine_scoring()

    return {
        "program": program,
        "settings": settings,
        "folders": folders,
        "watching": watching,
        "library": examine_library,
        "window": window,
        "scoring": scoring,
    }


def _printed(findings: Iterable[tuple[str, Finding]]) -> Iterator[tuple[str, Finding]]:
    """Print each finding as it comes, and pass it on."""
    width = max(60, min(_WIDTH, shutil.get_terminal_size((_WIDTH, 0)).columns))
    for part, finding in findings:
        begin = f"{finding.state:<8} {finding.name:<16} "
        text = finding.text + (f" -> {finding.advice}" if finding.advice else "")
        print(
            textwrap.fill(
                text,
                width,
                initial_indent=begin,
                subsequent_indent=" " * len(begin),
                break_long_words=False,
                break_on_hyphens=False,
            ),
            flush=True,
        )
        yield part, finding


def _print_summary(found: Iterable[tuple[str, Finding]]) -> None:
    count = Counter(finding.state for _, finding in found)
    words = [
        f"{number} {state}{'' if number == 1 else 's'}"
        for state in (State.PROBLEM, State.WARNING)
        if (number := count[state])
    ]
    print(f"\n{' and '.join(words) if words else 'Everything works'}.")


def _print_json(found: Iterable[tuple[str, Finding]]) -> None:
    findings = [
        {
            "part": part,
            "name": finding.name,
            "state": finding.state,
            "text": finding.text,
            "advice": finding.advice,
        }
        for part, finding in found
    ]
    json.dump({"version": __version__, "findings": findings}, sys.stdout, indent=2)
    print()
