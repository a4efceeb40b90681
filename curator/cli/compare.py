"""`curator compare`: two folders in, a list of values by file stem out."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from tqdm import tqdm

from curator.cli import INTERRUPTED, opening
from curator.errors import CuratorError
from curator.export import write_values_csv
from curator.images.formats import printable_path
from curator.images.scan import scan
from curator.metrics.catalogue import MetricInfo, metric_info
from curator.metrics.compare import PairResult, measure_pairs
from curator.metrics.pairs import Pairing, Trouble, pair_by_stem
from curator.metrics.weights import find_weights
from curator.records import ImageStamp

#: References without a picture that are named; the rest is counted.
_NAMED = 5


def run_compare(options: argparse.Namespace) -> int:
    """Compare the pairs of two folders and write the list; returns the exit status."""
    out = opening.output(options)
    info = metric_info(options.metric)
    _check_weights(info, options.weights)
    pairing = pair_by_stem(_pictures(options.outputs), _pictures(options.reference))
    try:
        results = list(_with_progress(_measure(pairing, options), len(pairing.pairs)))
    except KeyboardInterrupt:
        opening.say(["interrupted; no list was written"])
        return INTERRUPTED
    rows = ((each.pair.stem, each.value) for each in results if each.value is not None)
    write_values_csv(sorted(rows), info.name, out)
    return _conclude(pairing, results, options.strict)


def _check_weights(info: MetricInfo, chosen: Path | None) -> None:
    """Refuse before anything is read what would fail after."""
    if info.weights is not None:
        find_weights(info.weights, chosen)
    elif chosen is not None:
        raise CuratorError(f"--metric {info.name} uses no weights: leave out --weights.")


def _pictures(folder: Path) -> list[ImageStamp]:
    if folder.exists() and not folder.is_dir():
        raise CuratorError(f"{folder} is not a folder: name the folder that the pictures are in.")
    return list(scan([folder], recursive=False, on_problem=_report))


def _report(path: Path, sentence: str) -> None:
    opening.say([sentence])


def _measure(pairing: Pairing, options: argparse.Namespace) -> Iterator[PairResult]:
    if not pairing.pairs:
        return
    # Loads torch, which takes seconds that a wrong name of a folder should not cost.
    from curator.metrics.engine import MetricEngine

    metric = MetricEngine(
        options.metric,
        device=options.device,
        batch_size=options.batch_size or 0,
        weights=options.weights,
    )
    yield from measure_pairs(pairing.pairs, metric)


def _with_progress(results: Iterable[PairResult], total: int) -> Iterator[PairResult]:
    yield from tqdm(
        results,
        total=total,
        unit=" pairs",
        desc="Comparing",
        file=sys.stderr,
        disable=not sys.stderr.isatty(),
        dynamic_ncols=True,
    )


def _conclude(pairing: Pairing, results: list[PairResult], strict: bool) -> int:
    """Name and count on stderr what was passed over, and return the exit status."""
    counts: Counter[Trouble] = Counter()
    for unpaired in pairing.unpaired:
        counts[unpaired.trouble] += 1
        opening.say([f"{printable_path(unpaired.path)}: {unpaired.sentence}"])
    for result in sorted(results, key=lambda each: each.pair.stem):
        if result.trouble is not None:
            counts[result.trouble] += 1
            opening.say([f"{printable_path(result.pair.path)}: {result.sentence}"])
    if pairing.unused:
        named = ", ".join(path.name for path in pairing.unused[:_NAMED])
        more = ", …" if len(pairing.unused) > _NAMED else ""
        opening.say([f"references without a picture: {len(pairing.unused)} ({named}{more})."])
    if counts:
        kinds = ", ".join(f"{counts[kind]} {kind.value}" for kind in Trouble if counts[kind])
        opening.say([f"passed over: {kinds}."])
    elif not pairing.pairs:
        opening.say(["there is no picture with a reference of the same name to compare."])
    return 1 if strict and counts else 0
