"""Where the networks' weights are, and how they get there. Torch-free.

The files are torchvision's own, under its names: the eight digits at the end are the beginning of
the file's SHA-256. Nothing is fetched unless `download_weights` is called.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from curator import settings
from curator.errors import ModelError
from curator.scoring.download import download_file

_SERVER = "https://download.pytorch.org/models"


@dataclass(frozen=True, slots=True)
class WeightsFile:
    """One network's weights, as torchvision publishes them.

    Parameters
    ----------
    name
        What `curator model download` takes.
    title
        For people.
    file_name
        torchvision's, with the beginning of the SHA-256 in it.
    max_bytes
        A server that sends more sends something else.
    """

    name: str
    title: str
    file_name: str
    max_bytes: int

    @property
    def url(self) -> str:
        """Where it is published."""
        return f"{_SERVER}/{self.file_name}"

    @property
    def digest_start(self) -> str:
        """The first eight hexadecimal digits of the file's SHA-256."""
        return Path(self.file_name).stem.rpartition("-")[2]

    @property
    def path(self) -> Path:
        """Where it is after a download; apart from the models, which it is none of."""
        return settings.models_dir() / "features" / self.file_name


WEIGHTS = {
    each.name: each
    for each in (
        WeightsFile("alexnet", "AlexNet", "alexnet-owt-7be5be79.pth", 300 * 10**6),
        WeightsFile("vgg16", "VGG16", "vgg16-397923af.pth", 650 * 10**6),
        WeightsFile("vgg19", "VGG19", "vgg19-dcbb9e9d.pth", 650 * 10**6),
        # What a training begins with.
        WeightsFile("resnet50", "ResNet50", "resnet50-0676ba61.pth", 130 * 10**6),
        WeightsFile("resnet101", "ResNet101", "resnet101-63fe2227.pth", 220 * 10**6),
    )
}


def find_weights(name: str, chosen: Path | None = None) -> Path:
    """Return the file of a network's weights: the chosen one, or the downloaded one.

    Raises
    ------
    ModelError
        It is not there.
    """
    weights = WEIGHTS[name]
    path = chosen or weights.path
    if path.is_file():
        return path
    if chosen is not None:
        raise ModelError(f"{chosen} is not there or not a file: check the name of the weights.")
    raise ModelError(
        f"The weights of {weights.title} are not on this computer yet: download them once with "
        f"`curator model download {name}`, or name torchvision's {weights.file_name} with "
        "--weights."
    )


def download_weights(
    name: str,
    *,
    url: str | None = None,
    progress: Callable[[int, int | None], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Path:
    """Download a network's weights, going on where an earlier try stopped.

    Parameters
    ----------
    url
        Another place that holds the same bytes.
    progress
        Called with the bytes that have arrived and the bytes in all where the server tells.

    Returns
    -------
    Path
        The file, its SHA-256 checked as far as its name tells it.

    Raises
    ------
    DownloadCancelledError, DownloadError
    """
    weights = WEIGHTS[name]
    return download_file(
        weights.path,
        (url or weights.url,),
        title=f"the weights of {weights.title}",
        is_right=lambda path: _sha256(path).startswith(weights.digest_start),
        max_bytes=weights.max_bytes,
        progress=progress,
        cancelled=cancelled,
    )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
