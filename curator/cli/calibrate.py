"""`curator model calibrate`: what a model's scores mean among photographs and art."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from curator.cli import INTERRUPTED, opening
from curator.cli.files import score_paths
from curator.errors import CuratorError
from curator.images.preprocess import Preprocess
from curator.images.scan import scan
from curator.records import Scorer
from curator.scoring.calibration import Calibration
from curator.scoring.models import DEFAULT, PUBLISHED, SAFETENSORS, resolve_model
from curator.settings import load_settings, models_dir
from curator.training.evaluation import auc

#: With fewer pictures of a kind the outer percentiles are hardly more than single pictures.
FEW_PICTURES = 100
#: Of a folder in which no picture can be read, as many reasons are told.
REASONS = 3

#: (N,)
Scores = NDArray[np.float64]


def run_calibrate(options: argparse.Namespace) -> int:
    """Score both folders and write the model file with the quantiles in it."""
    try:
        _calibrate(options)
    except KeyboardInterrupt:
        opening.say(["interrupted; no model was changed."])
        return INTERRUPTED
    return 0


def _calibrate(options: argparse.Namespace) -> None:
    info = resolve_model(options.model or load_settings().model)
    target = _target(info.name, info.path, options.out)
    photos = _pictures(options.photos, "--photos")
    art = _pictures(options.art, "--art")
    scorer = opening.scorer(options, info)
    found, sentences = _scores(scorer, photos, art, Preprocess(options.preprocess))
    area = auc(*found)
    if area < 0.5:
        raise CuratorError(
            f"Were {options.photos} and {options.art} swapped? The model scores these photographs "
            f"above this art (AUC {area:.2f}), which would turn percentiles around, so nothing was "
            "written."
        )
    opening.say([*sentences, *scorer.notices])
    write(info.path, target, Calibration.from_scores(*found))
    print(f"{target} is calibrated.")
    if target == info.path:
        opening.say(["the file has changed, so pictures are scored anew with it."])
    else:
        print(f"`curator model use {target}` makes it the model in use.")


def calibrate(
    scorer: Scorer,
    photos: Sequence[Path],
    art: Sequence[Path],
    preprocess: Preprocess = Preprocess.SQUASH,
) -> tuple[Calibration, list[str]]:
    """Score reference pictures; returns their quantiles, and sentences on what was not as hoped.

    Raises
    ------
    CuratorError
        Of one kind there is no picture that can be read.
    """
    found, sentences = _scores(scorer, photos, art, preprocess)
    return Calibration.from_scores(*found), sentences


def _scores(
    scorer: Scorer, photos: Sequence[Path], art: Sequence[Path], preprocess: Preprocess
) -> tuple[tuple[Scores, Scores], list[str]]:
    """Return the scores of photographs and of art, and sentences; raises as `calibrate`."""
    found, sentences = [], []
    for kind, paths in (("photographs", photos), ("works of art", art)):
        scores, problems = score_paths(paths, scorer, preprocess)
        if not scores:
            reasons = " ".join(problems[:REASONS])
            raise CuratorError(
                f"None of the {len(paths)} {kind} can be read: choose another folder. {reasons}"
            )
        sentences += problems
        if len(scores) < FEW_PICTURES:
            sentences.append(
                f"only {len(scores)} {kind} could be read: percentiles among them are coarse."
            )
        found.append(np.array([*scores.values()]))
    area = auc(*found)
    if 0.5 <= area < 0.75:
        sentences.append(
            f"the model hardly tells these photographs and this art apart (AUC {area:.2f}), so "
            "its bands mean little."
        )
    elif area < 0.5:
        sentences.append(
            f"the model scores these photographs above this art (AUC {area:.2f}), so its bands "
            "mean little."
        )
    return (found[0], found[1]), sentences


def _pictures(folder: Path, option: str) -> list[Path]:
    """Return a folder's pictures.

    Raises
    ------
    CuratorError
        There are none.
    """
    problems: list[str] = []
    if folder.is_file():
        raise CuratorError(f"{folder} is a file: {option} takes a folder of pictures.")
    stamps = scan([folder.absolute()], on_problem=lambda path, sentence: problems.append(sentence))
    paths = [stamp.path for stamp in stamps]
    if not paths:
        reasons = "".join(f" {sentence}" for sentence in problems[:REASONS])
        raise CuratorError(
            f"There are no pictures in {folder}: choose another folder for {option}.{reasons}"
        )
    opening.say(problems)
    return paths


def write(source: Path, target: Path, calibration: Calibration) -> None:
    """Write the model file anew; loads torch."""
    from curator.training.model_file import write_calibrated

    write_calibrated(source, target, calibration)


def _target(name: str, source: Path, out: Path | None) -> Path:
    """Return the file to write: the model's own, unless it isn't the user's or can't hold it.

    Raises
    ------
    CuratorError
        There is no such file, nothing can be written there, or it is another model.
    """
    if out is not None:
        if out.suffix != SAFETENSORS:
            raise CuratorError(f"{out} must end in {SAFETENSORS}, the format that is written.")
        target = opening.writable(out)
        if target.exists() and (name == DEFAULT or not target.samefile(source)):
            raise CuratorError(f"{target} is there already: choose another name for --out.")
    elif name == DEFAULT:
        raise CuratorError(
            "The default model ships with its calibration: give --out FILE to write a copy with "
            "your own."
        )
    elif name == PUBLISHED:
        models_dir().mkdir(parents=True, exist_ok=True)
        target = models_dir() / f"published-calibrated{SAFETENSORS}"
    elif source.suffix.lower() != SAFETENSORS:
        raise CuratorError(
            f"{source} can't hold a calibration: give --out FILE, ending in {SAFETENSORS}, to "
            "write a copy with it."
        )
    else:
        target = source
    if not os.access(target.parent, os.W_OK):
        raise CuratorError(f"Nothing can be written to {target.parent}: choose another --out.")
    return target
