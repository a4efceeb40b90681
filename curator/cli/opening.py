"""What several subcommands open alike: folders, model, scorer, library."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from curator.cli.terminal import shown
from curator.errors import CuratorError
from curator.images.preprocess import Preprocess
from curator.library import Library
from curator.scoring.deferred import DeferredScorer, open_scorer
from curator.scoring.models import ModelInfo, resolve_model
from curator.settings import library_in_use, load_settings


def folder_paths(options: argparse.Namespace) -> list[Path]:
    """Return the folders as the library knows them: absolute, without "..", links kept."""
    return [Path(os.path.abspath(folder)) for folder in options.folders]  # noqa: PTH100


def folders(options: argparse.Namespace) -> list[Path]:
    """Return the folders, all of which are there.

    Raises
    ------
    CuratorError
        If one is not.
    """
    return existing(folder_paths(options))


def existing(paths: Sequence[Path]) -> list[Path]:
    """Return paths, all of which are there.

    Raises
    ------
    CuratorError
        If one is not.
    """
    for path in paths:
        try:
            path.stat()
        except OSError as error:
            raise CuratorError(
                f"{path} is not there or can't be opened ({error.strerror}): check the name, or "
                "connect its drive."
            ) from error
    return list(paths)


def output(options: argparse.Namespace) -> Path | TextIO:
    """Return where the list goes: the file that was named, or stdout.

    Raises
    ------
    CuratorError
        If no file can be there.
    """
    return sys.stdout if options.csv is None else writable(options.csv)


def writable(path: Path) -> Path:
    """Return the file that was named for what a command writes.

    Raises
    ------
    CuratorError
        If no file can be there, which is better known before hours of scoring than after.
    """
    out = path.absolute()
    if out.is_dir():
        raise CuratorError(f"{out} is a folder: name a file.")
    if not out.parent.is_dir():
        raise CuratorError(f"{out.parent} is not there: make it, or choose another place.")
    return out


def model(options: argparse.Namespace) -> ModelInfo:
    """Return the model that was asked for, or else the one that is in use."""
    return resolve_model(options.model or model_in_use())


def model_in_use() -> str:
    """Return what the settings name, and say what is wrong with them."""
    settings = load_settings()
    say(settings.problems)
    return settings.model


def scorer(options: argparse.Namespace, info: ModelInfo) -> DeferredScorer:
    """Return a scorer that loads torch and the model when it is first needed."""
    return open_scorer(
        info,
        preprocess=Preprocess(options.preprocess),
        device=options.device,
        precision=options.precision,
        batch_size=options.batch_size or 0,
        leave_gpu_mb=options.leave_gpu_mb or load_settings().leave_gpu_mb,
    )


def library(options: argparse.Namespace) -> Library:
    """Open the library and say what had to be mended."""
    settings = load_settings()
    place = library_in_use(options.library, settings)
    opened = Library(place, backups_kept=settings.backups_kept)
    say(opened.notices)
    return opened


def back_up(library: Library) -> None:
    """Make the daily backup if it is due; what keeps it from being made is only said."""
    try:
        library.back_up_if_due()
    except CuratorError as error:
        say([f"no backup was made: {error}"])


def say_waiting(sentence: str) -> None:
    """Print what scoring waits for, or that it goes on, where it is ""."""
    say([sentence or "Scoring goes on."])


def say(sentences: Sequence[str]) -> None:
    """Print sentences for the user on stderr."""
    for sentence in sentences:
        print(shown(f"curator: {sentence}", sys.stderr), file=sys.stderr)
