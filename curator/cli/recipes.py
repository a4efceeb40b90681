"""`curator recipes`: which ingredients raise the ArtScore, within matched prompts."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from curator.cli import opening
from curator.cli.insights import look_at
from curator.curation.generations import read_missing
from curator.curation.recipes import COLUMNS, Effect, effects
from curator.export import write_table_csv
from curator.ranking import percentiles
from curator.records import Generation

_HEADINGS = ("", "ingredient", "effect", "95 % interval", "clear", "prompts", "alike", "pictures")


def run_recipes(options: argparse.Namespace) -> int:
    """Print the effects, or write them as CSV; returns the exit status."""
    roots = opening.folders(options)
    out = opening.output(options)
    scorer = opening.scorer(options, opening.model(options))
    with opening.library(options) as library:
        pictures = look_at(options, library, scorer, roots)
        for _ in read_missing(library, roots):
            pass
        known = library.generations.find(pictures.insights.content_hashes)
    made = [known.get(each, Generation()) for each in pictures.insights.content_hashes]
    found = effects(percentiles(pictures.scores), made, alike=options.alike)
    if options.csv is None:
        _print(found)
    else:
        write_table_csv(COLUMNS, (effect.cells() for effect in found), out)
    told = sum(bool(generation.prompt.strip()) for generation in made)
    if not found:
        opening.say(
            [
                f"{told} of {len(made)} pictures tell their prompt, and no ingredient is both with "
                "and without among those of one prompt: vary one thing at a time to compare."
            ]
        )
    return 0


def _print(found: Sequence[Effect]) -> None:
    """Print a table; effects are in percentile points."""
    if not found:
        return
    table = [_HEADINGS, *(_cells(effect) for effect in found)]
    widths = [max(len(row[column]) for row in table) for column in range(len(_HEADINGS))]
    for row in table:
        cells = [
            cell.ljust(width) if column < 2 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        print("  ".join(cells).rstrip(), file=sys.stdout)


def _cells(effect: Effect) -> tuple[str, ...]:
    interval = "-"
    if effect.low is not None and effect.high is not None:
        interval = f"{effect.low:+.1f} to {effect.high:+.1f}"
    return (
        effect.factor,
        effect.ingredient.translate({ord(each): " " for each in "\t\n\r"}),
        f"{effect.effect:+.1f}",
        interval,
        "yes" if effect.clear else "",
        str(effect.prompts),
        str(effect.same_otherwise),
        f"{effect.pictures_with} + {effect.pictures_without}",
    )
