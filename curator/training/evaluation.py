"""Figures of merit of scores, in plain numpy."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.floating]
Numbers = npt.NDArray[np.floating] | npt.NDArray[np.integer]


def auc(negatives: Floats, positives: Floats) -> float:
    """Area under the ROC curve: how often a positive scores above a negative.

    Parameters
    ----------
    negatives, positives : arrays, (N,) and (P,)
        Scores; a tie counts one half. Both must have an element.
    """
    negatives = np.sort(negatives)
    below = np.searchsorted(negatives, positives, side="left")
    up_to = np.searchsorted(negatives, positives, side="right")
    return float((below + up_to).sum() / (2 * len(negatives) * len(positives)))


def best_accuracy(negatives: Floats, positives: Floats) -> float:
    """Highest balanced accuracy, (sensitivity + specificity) / 2, over all thresholds."""
    thresholds = np.unique(np.concatenate([negatives, positives]))
    specificity = np.searchsorted(np.sort(negatives), thresholds, side="left") / len(negatives)
    missed = np.searchsorted(np.sort(positives), thresholds, side="left") / len(positives)
    return float(((specificity + 1 - missed) / 2).max())


def kendall_tau(scores: Floats, ranks: Numbers) -> float:
    """Kendall's tau-a: concordant less discordant pairs, over all pairs of different rank.

    Parameters
    ----------
    scores, ranks : arrays, (L,)
        What was scored and the true order, both higher for better.
    """
    first, second = np.triu_indices(len(scores), k=1)
    truth = np.sign(ranks[second] - ranks[first])
    agreement = np.sign(scores[second] - scores[first]) * truth
    return float(agreement.sum() / np.abs(truth).sum())
