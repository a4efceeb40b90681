"""What is at the place that the user named as a reference; on a lane, for files are read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from curator.errors import CuratorError
from curator.gui.dialogs.reference import PREVIEW, ReferenceFacts
from curator.gui.sentences import translated
from curator.images.formats import printable
from curator.images.isolation import probe_apart
from curator.images.read import read_file
from curator.images.scan import scan
from curator.images.thumbnails import scaled_picture
from curator.metrics.catalogue import METRICS, MetricInfo
from curator.records import ScoreEvent

translate = QCoreApplication.translate


def look_at(path: Path, events: Sequence[ScoreEvent]) -> ReferenceFacts:
    """Say what can be compared with the picture or folder at `path`.

    Parameters
    ----------
    events
        The pictures of the open folder, whose sizes are held against the reference's.
    """
    try:
        if path.is_dir():
            return _look_at_folder(path)
        data, _ = read_file(path)
        size = probe_apart(data, path)
        pixels = scaled_picture(data, path, 4 * PREVIEW)
    except CuratorError as error:
        return ReferenceFacts(path, problem=str(error))
    except OSError as error:
        return ReferenceFacts(
            path,
            problem=translate(
                "ReferenceDialog", "{path} can't be read ({reason}): check its name."
            ).format(path=printable(path), reason=translated(error.strerror or str(error))),
        )
    height, width, _ = pixels.shape
    image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    sizes = Counter(
        (event.facts.width, event.facts.height) for event in events if event.facts is not None
    )
    return ReferenceFacts(
        path,
        size=size,
        preview=image.copy(),
        known=sizes.total(),
        fitting={name: _fitting(sizes, size, info) for name, info in METRICS.items()},
    )


def _look_at_folder(path: Path) -> ReferenceFacts:
    pictures = sum(1 for _ in scan([path], recursive=False))
    problem = translate("ReferenceDialog", "{path} holds no pictures: choose another folder.")
    return ReferenceFacts(
        path, True, "" if pictures else problem.format(path=printable(path)), pictures
    )


def _fitting(
    sizes: Mapping[tuple[int, int], int], reference: tuple[int, int], info: MetricInfo
) -> int:
    """Count the pictures of the reference's size, once both are resized as the metric does."""
    resize = info.preprocess
    if resize is None:
        return sizes.get(reference, 0)
    wanted = resize.output_size(reference)
    return sum(number for size, number in sizes.items() if resize.output_size(size) == wanted)
