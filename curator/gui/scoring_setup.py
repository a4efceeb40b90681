"""The scorer that the settings ask for; torch and the model wait for the first score."""

from __future__ import annotations

from curator.gui.messages import ScoringSetup
from curator.gui.sentences import translated
from curator.images.preprocess import Preprocess
from curator.settings import Settings


def open_scoring(settings: Settings) -> ScoringSetup:
    """Find the model and make its scorer.

    Raises
    ------
    ModelError
        The model file is missing or damaged.
    """
    from curator.scoring.deferred import open_scorer
    from curator.scoring.models import resolve_model

    info = resolve_model(settings.model)
    scorer = open_scorer(
        info,
        preprocess=Preprocess(settings.preprocess),
        device=settings.device,
        precision=settings.precision,
        batch_size=settings.batch_size,
        leave_gpu_mb=settings.leave_gpu_mb,
    )
    return ScoringSetup(
        scorer,
        translated(info.title),
        info.name,
        scorer.describe,
        info.calibration,
        lambda: scorer.notices,
        scorer.warm,
    )
