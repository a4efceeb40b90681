"""`curator keep`: a gate for scripts, whose exit status tells."""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from curator.cli import opening
from curator.cli.files import progress
from curator.curation.meaning import Ranking
from curator.errors import CuratorError
from curator.images.preprocess import Preprocess
from curator.images.scan import scan
from curator.library import Library
from curator.pipeline import score_files
from curator.records import ImageStamp, ModelKey, ScoreEvent
from curator.scoring.models import ModelInfo

ALL_KEPT, SOME_REJECTED, ERROR = 0, 1, 2

_ESCAPES = str.maketrans({"\t": r"\t", "\n": r"\n", "\r": r"\r"})


def run_keep(options: argparse.Namespace) -> int:
    """Score the pictures and print the decisions; returns what the exit status tells."""
    roots = opening.folders(options)
    info = opening.model(options)
    if options.reference in ("photo", "art") and info.calibration is None:
        raise CuratorError(
            f"The model {info.name} does not tell what its scores mean among photographs and art: "
            "run `curator model calibrate`, or use --reference folder or library."
        )
    scorer = opening.scorer(options, info)
    problems: list[str] = []
    with opening.library(options) as library:
        stamps = _scan(roots, options.recursive is not False, problems)
        asked = {stamp.path for stamp in stamps}
        if options.reference == "folder":
            folders = dict.fromkeys(path.parent for path in asked)
            stamps = list({*stamps, *_scan(list(folders), False, problems)})
        results = score_files(stamps, scorer, library, preprocess=Preprocess(options.preprocess))
        events = list(progress(results, len(stamps), "Scoring"))
        opening.say(scorer.notices)
        percentile = _percentiles(options.reference, library, info, scorer.key, events)
    chosen = sorted(
        (event for event in events if event.stamp.path in asked), key=lambda each: each.stamp.path
    )
    opening.say(problems)
    statuses = [_decide(event, percentile, options) for event in chosen]
    if not chosen or problems:
        return ERROR
    return max(statuses)


def _scan(roots: Sequence[Path], recursive: bool, problems: list[str]) -> list[ImageStamp]:
    found = scan(
        roots, recursive=recursive, on_problem=lambda place, sentence: problems.append(sentence)
    )
    return list(found)


def _percentiles(
    reference: str,
    library: Library,
    info: ModelInfo,
    key: ModelKey,
    events: Sequence[ScoreEvent],
) -> Callable[[ScoreEvent, float], float]:
    """Return what tells the percentile of an event's score in the reference."""
    calibration = info.calibration
    if reference == "photo" and calibration is not None:
        return lambda event, score: calibration.percentile_among_photos(score)
    if reference == "art" and calibration is not None:
        return lambda event, score: calibration.percentile_among_art(score)
    if reference == "library":
        roots = [Path(event.stamp.path.anchor) for event in events]
        everything = library.known(list(dict.fromkeys(roots)), key)
        whole = _ranking(everything)
        return lambda event, score: whole.percentile(score) or 0.0
    by_folder: defaultdict[Path, list[ScoreEvent]] = defaultdict(list)
    for event in events:
        by_folder[event.stamp.path.parent].append(event)
    rankings = {folder: _ranking(there) for folder, there in by_folder.items()}
    return lambda event, score: rankings[event.stamp.path.parent].percentile(score) or 0.0


def _ranking(events: Sequence[ScoreEvent]) -> Ranking:
    return Ranking(np.array([event.score.value for event in events if event.score]))


def _decide(
    event: ScoreEvent,
    percentile: Callable[[ScoreEvent, float], float],
    options: argparse.Namespace,
) -> int:
    """Print one decision; returns the exit status that it alone would give."""
    if event.score is None:
        opening.say([f"{event.stamp.path}: {event.error}"])
        _print(event, "error", None, options.json)
        return ERROR
    place = percentile(event, event.score.value)
    kept = place >= options.min_percentile
    _print(event, "keep" if kept else "reject", place, options.json)
    return ALL_KEPT if kept else SOME_REJECTED


def _print(event: ScoreEvent, decision: str, place: float | None, as_json: bool) -> None:
    if as_json:
        line = {
            "path": str(event.stamp.path),
            "decision": decision,
            "percentile": place,
            "score": event.score and event.score.value,
            "error": event.error,
        }
        print(json.dumps({key: value for key, value in line.items() if value is not None}))
        return
    path = str(event.stamp.path).translate(_ESCAPES)
    print(f"{decision}\t{'' if place is None else f'{place:.1f}'}\t{path}")
