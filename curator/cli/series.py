"""`curator series`: generate, labels."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from tqdm import tqdm

from curator.errors import CuratorError
from curator.images.formats import printable_path

if TYPE_CHECKING:
    from curator.series.generation import Event, Recipe, SeriesMaker
    from curator.series.projection import Perceptual


def run_series(options: argparse.Namespace) -> int:
    """Make series, or their training list; returns the exit status."""
    if options.action == "labels":
        return _label(options)
    return _generate(options)


def _label(options: argparse.Namespace) -> int:
    from curator.series.labels import DOMAINS, SPLITS, find_series, split, write_labels

    series = find_series(options.folders, options.domain)
    labels = split(series, options.seed, options.split)
    write_labels(labels, options.out)
    counts = Counter((label.split, label.domain) for label in labels)
    parts = (
        f"{name}: " + ", ".join(f"{counts[name, domain]} {domain}" for domain in DOMAINS)
        for name in SPLITS
    )
    print(f"{len(labels)} series in {printable_path(options.out)} ({'; '.join(parts)}).")
    return 0


def _generate(options: argparse.Namespace) -> int:
    from curator.series.folders import claim
    from curator.series.pictures import list_pictures

    pictures = list_pictures(options.images)
    maker, settings = _load(options)
    claim(options.out, settings)
    failed = _follow(maker, pictures, options)
    return 1 if failed and options.strict else 0


def _load(options: argparse.Namespace) -> tuple[SeriesMaker, dict[str, str | int | float | None]]:
    """The maker of the series, and all that they depend on."""
    from curator.scoring.devices import choose_device
    from curator.series.checkpoints import check_alike, load_generator
    from curator.series.generation import SeriesMaker

    device = choose_device(options.device)
    source, target = load_generator(options.source), load_generator(options.target)
    check_alike(source.generator.shape, target.generator.shape)
    perceptual, perceptual_hash = _perceptual(options, device.type)
    recipe = _recipe(options, source.generator.shape.size, perceptual is not None)
    maker = SeriesMaker(source.generator, target.generator, perceptual, recipe, device)
    return maker, {
        "domain": options.domain,
        "source": source.file_hash,
        "target": target.file_hash,
        "perceptual_weights": perceptual_hash,
        "layers": str(recipe.layers),
        "boundary": recipe.boundary,
        "latent": options.latent,
        "steps": recipe.schedule.steps,
        "mse_weight": recipe.schedule.mse_weight,
        "seed": recipe.seed,
        "size": recipe.edge,
    }


def _perceptual(options: argparse.Namespace, device: str) -> tuple[Perceptual | None, str | None]:
    """LPIPS on VGG16 where its weights are on this computer, with the hash of their file."""
    from curator.metrics.lpips import load_lpips
    from curator.metrics.weights import WEIGHTS, find_weights
    from curator.series.checkpoints import hash_file

    chosen: Path | None = options.perceptual_weights
    if chosen is None and not WEIGHTS["vgg16"].path.is_file():
        print(
            "curator: projecting by the mean squared difference alone, which gives blurrier "
            "pictures than LPIPS: for that run `curator model download vgg16` first, or name its "
            "file with --perceptual-weights.",
            file=sys.stderr,
        )
        return None, None
    weights = find_weights("vgg16", chosen)
    return load_lpips("vgg16", weights).to(device), hash_file(weights)


def _recipe(options: argparse.Namespace, size: int, perceives: bool) -> Recipe:
    from curator.series.blending import Layers, check_boundary, default_boundary
    from curator.series.generation import Recipe
    from curator.series.projection import Schedule

    layers = Layers(options.layers)
    boundary = default_boundary(size) if options.boundary is None else options.boundary
    check_boundary(layers, boundary, size)
    mse_weight = options.mse_weight
    if mse_weight is None:
        mse_weight = 0.0 if perceives else 1.0
    if not perceives and mse_weight == 0:
        raise CuratorError(
            "With neither LPIPS nor the mean squared difference there is nothing to project by: "
            "leave --mse-weight out, or give --perceptual-weights."
        )
    edge = options.size or size
    if edge > size:
        raise CuratorError(
            f"The generators make pictures of {size} pixels: choose a --size up to that."
        )
    schedule = Schedule(steps=options.steps, mse_weight=mse_weight)
    return Recipe(layers, boundary, options.latent == "w+", schedule, options.seed, edge)


def _follow(maker: SeriesMaker, pictures: list[Path], options: argparse.Namespace) -> int:
    """Make the series with a progress bar of projection steps; returns how many failed."""
    from curator.series.generation import Failed, Kept, Made, Stepped

    steps = options.steps
    counts: Counter[type[Event]] = Counter()
    with tqdm(total=len(pictures) * steps, unit="step", desc="Projecting") as bar:
        for event in maker.make(pictures, options.out, options.batch_size):
            match event:
                case Stepped():
                    bar.set_postfix_str(f"distance {event.distance:.4f}", refresh=False)
                    bar.update(event.pictures)
                case Failed() | Kept():
                    if isinstance(event, Failed):
                        tqdm.write(f"curator: {event.message}", file=sys.stderr)
                    # No steps were made, so that the rest is judged by those that were.
                    bar.total = max(bar.n, bar.total - steps)
            counts[type(event)] += 1
    print(
        f"{counts[Made]} series made, {counts[Kept]} there already, {counts[Failed]} failed, in "
        f"{printable_path(options.out)}."
    )
    return counts[Failed]
