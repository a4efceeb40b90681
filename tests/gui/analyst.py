"""A scorer that tells more than the score: prints that are alike where pictures' colours are."""

from __future__ import annotations

import numpy as np

from curator.gui.messages import ScoringSetup
from curator.records import Analysis, PictureBatch
from curator.settings import Settings
from tests.gui.conftest import GreyScorer


class GreyAnalyst(GreyScorer):
    """Scores by brightness, give or take 15, and prints each picture's colour and contrast."""

    lanes = 1

    def waits_for(self) -> str:
        return ""

    def analyse(self, batch: PictureBatch) -> Analysis:
        values = self.score(batch)
        prints = np.zeros((len(batch), 2048), dtype=np.float32)
        for number, picture in enumerate(batch):
            # Each colour of a coarse palette lights its own part of the print.
            coarse = np.unique(picture.reshape(-1, 3) // 64, axis=0).astype(int)
            for red, green, blue in coarse:
                prints[number, (red * 16 + green * 4 + blue) * 32 :][:32] = 1.0
        return Analysis(values, prints, np.full(len(batch), 15.0, dtype=np.float32))


def open_scoring(settings: Settings) -> ScoringSetup:
    """Stand in for the scoring setup, with the analyst."""
    return ScoringSetup(GreyAnalyst("grey"), "Grey", "grey", lambda: "Test device")
