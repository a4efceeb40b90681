"""`curator model calibrate`: what a model's scores mean among photographs and art."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np

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
    photos, art = (
        [stamp.path for stamp in scan([folder.absolute()], on_problem=_report)]
        for folder in (options.photos, options.art)
    )
    scorer = opening.scorer(options, info)
    calibration, sentences = calibrate(scorer, photos, art, Preprocess(options.preprocess))
    opening.say([*sentences, *scorer.notices])
    write(info.path, target, calibration)
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
    scores, sentences = score_paths([*photos, *art], scorer, preprocess)
    found = {}
    for kind, paths in (("photographs", photos), ("works of art", art)):
        found[kind] = np.array([scores[path] for path in paths if path in scores])
        if not len(found[kind]):
            raise CuratorError(f"There are no {kind} that can be read: choose another folder.")
        if len(found[kind]) < FEW_PICTURES:
            sentences.append(
                f"only {len(found[kind])} {kind} could be read: percentiles among them are coarse."
            )
    area = auc(found["photographs"], found["works of art"])
    if area < 0.75:
        sentences.append(
            f"the model hardly tells these photographs and this art apart (AUC {area:.2f}), so "
            "its bands mean little."
        )
    return Calibration.from_scores(found["photographs"], found["works of art"]), sentences


def write(source: Path, target: Path, calibration: Calibration) -> None:
    """Write the model file anew; loads torch."""
    from curator.training.model_file import write_calibrated

    write_calibrated(source, target, calibration)


def _target(name: str, source: Path, out: Path | None) -> Path:
    """Return the file to write: the model's own, unless it isn't the user's or can't hold it."""
    if out is not None:
        if out.suffix != SAFETENSORS:
            raise CuratorError(f"{out} must end in {SAFETENSORS}, the format that is written.")
        return out.absolute()
    if name == DEFAULT:
        raise CuratorError(
            "The default model ships with its calibration: give --out FILE to write a copy with "
            "your own."
        )
    if name == PUBLISHED:
        models_dir().mkdir(parents=True, exist_ok=True)
        return models_dir() / f"published-calibrated{SAFETENSORS}"
    return source.with_suffix(SAFETENSORS)


def _report(path: Path, sentence: str) -> None:
    opening.say([sentence])
