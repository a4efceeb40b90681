"""`curator score`: folders in, a ranked list out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from tqdm import tqdm

from curator.cli import opening
from curator.curation.generations import read_missing
from curator.errors import CuratorError
from curator.export import rank_events, write_artscore_csv, write_ranked_csv
from curator.images.formats import printable_path
from curator.images.preprocess import Preprocess
from curator.images.scan import scan
from curator.library import Library
from curator.pipeline import score_files
from curator.records import ScoreEvent


def run_score(options: argparse.Namespace) -> int:
    """Score the folders and write the list; returns the exit status."""
    if options.out or options.address or options.actors or options.best:
        raise CuratorError(
            "--out, --address, --actors and --best are of --engine ray: add it, or leave them out."
        )
    roots = opening.folders(options)
    out = opening.output(options)
    recursive = _recursive(options, roots)
    info = opening.model(options)
    scorer = opening.scorer(options, info)
    passed_over: list[str] = []
    with opening.library(options) as library:
        stamps = list(
            scan(
                roots,
                recursive=recursive,
                on_problem=lambda place, sentence: passed_over.append(sentence),
            )
        )
        opening.say(passed_over)
        present = [stamp.path for stamp in stamps]
        for root in roots:
            library.forget_missing(root, present, recursive=recursive)
            if options.retry_unreadable:
                library.forget_errors(root)
        results = score_files(
            stamps,
            scorer,
            library,
            preprocess=Preprocess(options.preprocess),
            on_wait=opening.say_waiting,
        )
        events = list(_with_progress(results, len(stamps)))
        opening.say(scorer.notices)
        _read_metadata(library, roots)
        opening.back_up(library)
    if options.format == "artscore":
        write_artscore_csv(events, out)
    else:
        write_ranked_csv(rank_events(events), info.name, out)
    unreadable = _report_unreadable(events)
    return 1 if options.strict and (unreadable or passed_over) else 0


def _recursive(options: argparse.Namespace, roots: list[Path]) -> bool:
    """Decide on sub-folders; the published format knows bare names, so one folder only."""
    if options.format != "artscore":
        return options.recursive is not False
    if len(roots) > 1 or options.recursive:
        raise CuratorError(
            "--format artscore lists bare file names, so it takes one folder without its "
            "sub-folders: use --format ranked for more."
        )
    return False


def _read_metadata(library: Library, roots: list[Path]) -> None:
    """Read how pictures were generated that were scored before this was read, once."""
    with tqdm(
        total=None, desc="Metadata", unit=" pictures", disable=not sys.stderr.isatty(), leave=False
    ) as bar:
        for step in read_missing(library, roots):
            bar.total = step.total
            bar.update(step.done - bar.n)


def _with_progress(results: Iterable[ScoreEvent], total: int) -> Iterator[ScoreEvent]:
    """Show a bar with rate and time left while results pass; only where someone looks at it."""
    yield from tqdm(
        results,
        total=total,
        unit=" pictures",
        desc="Scoring",
        file=sys.stderr,
        disable=not sys.stderr.isatty(),
        dynamic_ncols=True,
    )


def _report_unreadable(events: list[ScoreEvent]) -> bool:
    """Name the unreadable files on stderr; says whether there are any."""
    unreadable = [event for event in events if event.error is not None]
    for event in unreadable:
        opening.say([f"{printable_path(event.stamp.path)}: {event.error}"])
    if unreadable:
        opening.say([f"{len(unreadable)} of {len(events)} pictures could not be read."])
    return bool(unreadable)
