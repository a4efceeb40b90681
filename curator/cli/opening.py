"""What several subcommands open alike: folders, model, scorer, library."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from curator.errors import CuratorError
from curator.images.preprocess import Preprocess
from curator.library import Library
from curator.scoring.deferred import DeferredScorer, open_scorer
from curator.scoring.models import ModelInfo, resolve_model
from curator.settings import default_library_path, load_settings


def folders(options: argparse.Namespace) -> list[Path]:
    """Return the folders as absolute paths.

    Raises
    ------
    CuratorError
        If one is not there.
    """
    absolute = [folder.absolute() for folder in options.folders]
    for folder in absolute:
        if not folder.exists():
            raise CuratorError(f"{folder} is not there: check the name, or connect its drive.")
    return absolute


def model(options: argparse.Namespace) -> ModelInfo:
    """Return the model that was asked for, or else the one that is in use."""
    return resolve_model(options.model or load_settings().model)


def scorer(options: argparse.Namespace, info: ModelInfo) -> DeferredScorer:
    """Return a scorer that loads torch and the model when it is first needed."""
    return open_scorer(
        info,
        preprocess=Preprocess(options.preprocess),
        device=options.device,
        precision=options.precision,
        batch_size=options.batch_size or 0,
    )


def library(options: argparse.Namespace) -> Library:
    """Open the library and say what had to be mended."""
    opened = Library(options.library.absolute() if options.library else default_library_path())
    say(opened.notices)
    return opened


def say(sentences: Sequence[str]) -> None:
    """Print sentences for the user on stderr."""
    for sentence in sentences:
        print(f"curator: {sentence}", file=sys.stderr)
