"""`curator model`: list, info, use, verify, download, calibrate."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tqdm import tqdm

from curator.cli import INTERRUPTED, opening
from curator.scoring import figures
from curator.scoring.calibration import CALIBRATION_ENTRY
from curator.scoring.figures import FIGURES_ENTRY, RECIPE_ENTRY
from curator.scoring.models import (
    PUBLISHED,
    ModelInfo,
    list_models,
    published_path,
    use_model,
    verify_model,
)


def run_model(options: argparse.Namespace) -> int:
    """Run one action on models; returns the exit status."""
    match options.action:
        case "list":
            _list()
        case "info":
            _print_info(opening.model(options))
        case "use":
            _use(options.model)
        case "verify":
            info = opening.model(options)
            verify_model(info)
            print(f"{info.name}: {info.path} is sound.")
        case "download":
            return _download(options.model)
        case "calibrate":
            from curator.cli.calibrate import run_calibrate

            return run_calibrate(options)
    return 0


def _list() -> None:
    in_use = opening.model_in_use()
    found = False
    for info in list_models():
        is_in_use = info.available and in_use in (info.name, str(info.path))
        found |= is_in_use
        mark = "*" if is_in_use else " "
        place = info.path if info.available else "(not downloaded)"
        print(f"{mark} {info.name:<12} {info.title}  {place}")
    if not found:
        opening.say(
            [f"{in_use}, the model in use, is not there: `curator model use` takes another."]
        )


def _use(name: str) -> None:
    info = use_model(name)
    print(f"{info.name} is the model in use now.")


def _print_info(info: ModelInfo) -> None:
    print(f"name: {info.name}\ntitle: {info.title}\nfile: {info.path}\nhash: {info.model_hash}")
    tables = (RECIPE_ENTRY, FIGURES_ENTRY)
    for key, value in sorted(info.metadata.items()):
        if key not in ("name", "title", CALIBRATION_ENTRY, *tables):
            print(f"{key}: {value}")
    if info.calibration is None:
        model = "" if opening.model_in_use() == info.name else f" --model {info.path}"
        print(
            "calibration: none; percentiles among photographs and art come after `curator model "
            f"calibrate --photos DIR --art DIR{model}`"
        )
    else:
        print(f"photos: {_spread(info.calibration.photo_quantiles)}")
        print(f"art: {_spread(info.calibration.art_quantiles)}")
    for entry in tables:
        if rows := figures.table(info.metadata, entry):
            print(f"\n{entry}:\n{_laid_out(rows)}")


def _spread(quantiles: Sequence[float]) -> str:
    low, middle, high = (quantiles[percent] for percent in (5, 50, 95))
    digits = figures.quantile_digits(low, high)
    return f"5% {low:.{digits}f}, median {middle:.{digits}f}, 95% {high:.{digits}f}"


def _laid_out(rows: Sequence[figures.Figure]) -> str:
    names = max(len(row.name) for row in rows)
    lines = []
    for row in rows:
        value, aim = row.texts()
        line = f"  {row.name:<{names}}  {value}"
        # No figure with an aim is wider than 100.0 %.
        lines.append(f"{line:<{names + 11}}  aim {aim}" if aim else line)
    return "\n".join(lines)


def _download(name: str) -> int:
    from curator.metrics.weights import WEIGHTS, download_weights
    from curator.scoring.download import download_published

    target = published_path() if name == PUBLISHED else WEIGHTS[name].path
    try:
        with _progress() as show:
            if name == PUBLISHED:
                path = download_published(target, progress=show)
            else:
                path = download_weights(name, progress=show)
    except KeyboardInterrupt:
        opening.say([f"interrupted; {_kept(target, name)}"])
        return INTERRUPTED
    if name == PUBLISHED:
        print(
            f"The published model is at {path}; `curator model use published` makes it the default."
        )
    else:
        print(f"The weights of {WEIGHTS[name].title} are at {path}.")
    return 0


def _kept(target: Path, name: str) -> str:
    from curator.scoring.download import kept_bytes

    size = kept_bytes(target)
    if not size:
        return "nothing had arrived yet."
    return f"{size / 1e6:.1f} MB are kept, and `curator model download {name}` goes on from there."


@contextmanager
def _progress() -> Iterator[Callable[[int, int | None], None]]:
    """Give what shows the bytes that have arrived, and those in all, as a bar."""
    # Only where someone looks at it.
    with tqdm(
        unit="B", unit_scale=True, unit_divisor=1024, desc="Downloading", disable=None
    ) as bar:

        def show(done: int, total: int | None) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield show
