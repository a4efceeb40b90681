"""`curator evaluate`: how well a model puts labelled series in order."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path

from curator.cli import INTERRUPTED, opening
from curator.cli.files import score_paths
from curator.errors import CuratorError
from curator.images.preprocess import Preprocess
from curator.training.labels import SPLITS, Labels, Series, read_labels
from curator.training.series_evaluation import SeriesFigures, evaluate, scored

PLOTS = ("scores.png", "ranks.png")


def run_evaluate(options: argparse.Namespace) -> int:
    """Score the series of a split and write the figures; returns the exit status."""
    try:
        _evaluate(options)
    except KeyboardInterrupt:
        opening.say(["interrupted; nothing was measured."])
        return INTERRUPTED
    return 0


def _evaluate(options: argparse.Namespace) -> None:
    labels = read_labels(options.labels)
    opening.say(labels.report())
    series = _series(labels, options.split, options.labels)
    info = opening.model(options)
    _prepare(options.json, options.plots)
    scorer = opening.scorer(options, info)
    paths = list(dict.fromkeys(path for each in series for path in each.pictures.values()))
    scores, problems = score_paths(paths, scorer, Preprocess(options.preprocess))
    opening.say([*problems, *scorer.notices])
    if options.precision not in ("auto", scorer.precision):
        opening.say([f"computed in {scorer.precision}: this device has no {options.precision}."])
    if problems:
        opening.say([f"{len(problems)} of {len(paths)} pictures could not be read."])
    figures = evaluate(scored(series, scores))
    facts = {
        "model": info.name,
        "model_hash": info.model_hash,
        "preprocess": info.key(Preprocess(options.preprocess)).preprocess,
        "precision": scorer.precision,
        "labels": str(options.labels),
        "split": options.split,
        "missing_folders": labels.missing_folders,
        "missing_pictures": labels.missing_pictures,
        "unreadable_pictures": len(problems),
        "bad_rows": list(labels.bad_rows),
    }
    # Written first: a reader of the table who leaves early takes no file along.
    problem = _write(options, {**facts, **figures.as_json()}, figures, info.title or info.name)
    print(f"{info.title or info.name} on {options.labels} ({options.split})")
    print(table(figures))
    if problem:
        raise CuratorError(problem)
    if options.plots:
        print(f"\nPlots: {', '.join(str(options.plots / name) for name in PLOTS)}")


def _prepare(json_file: Path | None, plots: Path | None) -> None:
    """Make sure that files can be written, which is better known before scoring than after.

    Raises
    ------
    CuratorError
    """
    if json_file is not None:
        path = opening.writable(json_file)
        if not os.access(path if path.exists() else path.parent, os.W_OK):
            raise CuratorError(f"{path} can't be written: choose another place.")
    if plots is None:
        return
    try:
        plots.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CuratorError(_unwritable(error, plots)) from error
    if not os.access(plots, os.W_OK):
        raise CuratorError(f"Nothing can be written to {plots}: choose another place.")


def _write(
    options: argparse.Namespace, facts: dict[str, object], figures: SeriesFigures, model: str
) -> str:
    """Write what was asked for besides the table; returns why it can't be, or ""."""
    try:
        if options.json:
            options.json.write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")
        if options.plots:
            _write_plots(figures, model, options.plots)
    except OSError as error:
        return _unwritable(error, options.json or options.plots)
    return ""


def _unwritable(error: OSError, path: Path) -> str:
    return (
        f"{error.filename or path} can't be written ({error.strerror or error}): choose another "
        "place."
    )


def _series(labels: Labels, split: str, path: Path) -> list[Series]:
    series = [each for each in labels.series if split in (each.split, "all")]
    if not series:
        there = [name for name in SPLITS if labels.of(name)]
        raise CuratorError(
            f"{path} has no series of the split {split}: choose --split {' or '.join(there)}."
        )
    return series


def table(figures: SeriesFigures) -> str:
    """Lay the figures out for people."""
    auc = "-" if figures.photo_art_auc is None else f"{figures.photo_art_auc:.4f}"
    perfect = figures.perfect_relevance_position
    lines = [
        f"series                      {figures.series} ({figures.pictures} pictures)",
        f"NDCG@15                     {figures.ndcg:.4f}",
        f"average relevance position  {figures.average_relevance_position:.3f} "
        f"(lower is better; {perfect:.3f} in the right order)",
        f"Kendall tau                 {figures.kendall_tau:.4f}",
        f"pairwise accuracy           {figures.pairwise_accuracy:.4f}",
        f"photo/art AUC               {auc}",
    ]
    for domain, levels in figures.levels.items():
        lines += [
            "",
            f"series of {'photographs' if domain == 'photo' else 'art'}",
            "level  pictures  mean rank  mean score  deviation",
            *(
                f"{each.level:5d} {each.pictures:9d} {each.mean_rank:10.2f} "
                f"{each.mean_score:11.4f} {each.score_deviation:10.4f}"
                for each in levels
            ),
        ]
    return "\n".join(lines)


def _write_plots(figures: SeriesFigures, model: str, folder: Path) -> None:
    from curator.training.plots import rank_chart, score_chart

    for name, chart in zip(PLOTS, (score_chart, rank_chart), strict=True):
        chart(figures, model).save(folder / name)
