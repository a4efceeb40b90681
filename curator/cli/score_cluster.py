"""`curator score --engine ray`: more pictures than one machine can."""

from __future__ import annotations

import argparse
import sys

from tqdm import tqdm

from curator.cli import opening
from curator.distributed import Job, Progress, Report, score
from curator.errors import CuratorError
from curator.images.preprocess import Preprocess


def run_score_cluster(options: argparse.Namespace) -> int:
    """Score the inputs on a cluster; returns the exit status."""
    _refuse_what_is_local(options)
    job = Job(
        model=options.model or opening.model_in_use(),
        preprocess=Preprocess(options.preprocess),
        device=options.device,
        precision=options.precision,
        batch_size=options.batch_size or 0,
        actors=options.actors,
        recursive=options.recursive is not False,
        best=options.best,
    )
    ranked = None if options.csv is None else opening.writable(options.csv)
    with tqdm(unit=" pictures", desc="Scoring", disable=not sys.stderr.isatty()) as bar:

        def show(progress: Progress) -> None:
            bar.set_postfix_str(f"{progress.units} of {progress.all_units} units", refresh=False)
            bar.update(progress.pictures - bar.n)

        report = score(
            options.folders,
            options.out.absolute(),
            job,
            address=options.address,
            ranked=ranked,
            on_progress=show,
        )
    _tell(report)
    return 1 if options.strict and (report.unreadable or report.passed_over) else 0


def _refuse_what_is_local(options: argparse.Namespace) -> None:
    if options.out is None:
        raise CuratorError("--engine ray needs --out DIR: name a folder for the results.")
    if options.format != "ranked":
        raise CuratorError(
            "--engine ray writes ranked lists only: leave out --format, or score locally."
        )
    if options.library is not None:
        raise CuratorError(
            "--engine ray writes into --out, not into a library: leave out --library, and bring "
            "the results in with `curator library import`."
        )


def _tell(report: Report) -> None:
    opening.say(report.passed_over)
    if report.skipped_units or report.skipped_pictures:
        opening.say(
            [
                f"{report.skipped_units} shards and {report.skipped_pictures} single pictures "
                "were finished before."
            ]
        )
    if report.unreadable:
        opening.say([f"{report.unreadable} of {report.pictures} pictures could not be read."])
    opening.say([f"{report.pictures} pictures are done; the list is {report.ranked}."])
