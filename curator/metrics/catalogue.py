"""The metrics there are and what each asks of its pictures. Torch-free."""

from __future__ import annotations

from dataclasses import dataclass

from curator.errors import CuratorError
from curator.images.preprocess import Preprocess


@dataclass(frozen=True, slots=True)
class MetricInfo:
    """A metric, known without loading it.

    Parameters
    ----------
    name
        What `--metric` takes, and the CSV's column.
    title
        For people.
    reference
        What its references show: "content" (what is in the picture) or "style".
    higher_is_nearer
        Whether the value grows with likeness; otherwise it is a distance, 0 for the same picture.
    preprocess
        How pictures are resized first; None measures them as they are.
    same_size
        Whether a picture and its reference must be of one size (after `preprocess`).
    min_edge
        Pixels of the shorter side below which nothing can be measured.
    weights
        Name of the network whose weights it needs, or None.
    """

    name: str
    title: str
    reference: str = "content"
    higher_is_nearer: bool = False
    preprocess: Preprocess | None = None
    same_size: bool = True
    min_edge: int = 1
    weights: str | None = None


#: By name. 31 pixels are the least that AlexNet's five layers leave anything of, 11 are the
#: window of SSIM.
METRICS = {
    info.name: info
    for info in (
        MetricInfo("lpips", "LPIPS (AlexNet)", min_edge=31, weights="alexnet"),
        MetricInfo("l2", "L2"),
        MetricInfo("ssim", "SSIM", higher_is_nearer=True, min_edge=11),
        MetricInfo(
            "gram",
            "Gram (VGG19)",
            reference="style",
            preprocess=Preprocess.ASPECT,
            same_size=False,
            weights="vgg19",
        ),
        MetricInfo("content", "Content (VGG19)", preprocess=Preprocess.ASPECT, weights="vgg19"),
    )
}


def metric_info(name: str) -> MetricInfo:
    """Return the metric of this name.

    Raises
    ------
    CuratorError
        There is no such metric.
    """
    try:
        return METRICS[name]
    except KeyError:
        raise CuratorError(f'"{name}" is no metric: choose {", ".join(METRICS)}.') from None
