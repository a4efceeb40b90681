"""Shows in the loupe where a score comes from; maps are made on a lane that loads torch."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QImage

from curator.gui import theme
from curator.gui.lane import Lane
from curator.gui.loupe_control import LoupeControl
from curator.gui.session import Session
from curator.gui.views.loupe import LoupeView
from curator.records import ImageStamp
from curator.settings import Settings

if TYPE_CHECKING:
    from curator.scoring.why import WhyMap

#: How opaque the strongest place is, and how many maps are kept.
_OPACITY = 0.7
_KEPT = 32


class Explains(Protocol):
    """Makes maps of why pictures score as they do."""

    def explain_file(self, path: Path) -> WhyMap: ...


def open_explainer(settings: Settings) -> Explains:
    """Make what explains the scores of the model in use, on the lane.

    Raises
    ------
    CuratorError
        The model can't be opened.
    """
    from curator.images.preprocess import Preprocess
    from curator.scoring.models import resolve_model
    from curator.scoring.why import Explainer

    return Explainer(resolve_model(settings.model), Preprocess(settings.preprocess))


def overlay(
    strength: NDArray[np.float32], sign: NDArray[np.int8], warm: QColor, cool: QColor
) -> QImage:
    """Return a map as a picture to lay over another one.

    Parameters
    ----------
    strength, sign
        (h, w), as `curator.scoring.why.WhyMap` has them.
    warm, cool
        The colours of places that raise the score and of those that lower it.
    """
    height, width = strength.shape
    pixels = np.zeros((height, width, 4), dtype=np.uint8)
    for which, color in ((1, warm), (-1, cool)):
        pixels[sign == which, :3] = (color.blue(), color.green(), color.red())
    pixels[..., 3] = np.clip(strength * _OPACITY * 255, 0, 255).astype(np.uint8)
    view = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32)
    return view.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


class WhyDesk(QObject):
    """Follows the loupe while the map is wished for."""

    #: A sentence and its level.
    noticed = Signal(str, str)
    crashed = Signal(str, str)

    def __init__(
        self,
        session: Session,
        loupe: LoupeView,
        control: LoupeControl,
        parent: QObject | None = None,
        *,
        open_explainer: Callable[[Settings], Explains] = open_explainer,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._loupe = loupe
        self._control = control
        self._open_explainer = open_explainer
        self._wanted: ImageStamp | None = None
        #: What was asked for last, and with which model: it is told or failed, or it comes.
        self._asked: tuple[ImageStamp, tuple[str, str]] | None = None
        self._kept: OrderedDict[tuple[ImageStamp, tuple[str, str]], QImage] = OrderedDict()
        #: Of the lane alone: who explains, and for which model and preprocess.
        self._explainer: tuple[tuple[str, str], Explains] | None = None
        self._lane = Lane("why", self)
        self._lane.done.connect(self._done)
        self._lane.failed.connect(self._failed)
        self._lane.crashed.connect(self.crashed)
        loupe.whyToggled.connect(self._toggled)
        control.shown.connect(self._follow)
        theme.notifier().changed.connect(self._forget)

    def stop(self) -> None:
        """End soon."""
        self._lane.stop(finish=False)

    def wait(self) -> None:
        """Wait until the lane has ended."""
        if self._lane.isRunning():
            self._lane.wait()

    @Slot(bool)
    def _toggled(self, on: bool) -> None:
        self._asked = None
        if on:
            sentence = self.tr("Warm places raise the score, cool ones lower it.")
            self.noticed.emit(sentence, "info")
        self._follow()

    @Slot()
    def _forget(self) -> None:
        self._kept.clear()
        self._asked = None
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Show the map of the picture that is looked at, or ask for it."""
        stamp = self._control.stamp if self._loupe.why_wanted() else None
        self._wanted = stamp
        if stamp is None:
            self._loupe.set_overlay(None)
            return
        settings = self._session.settings
        model = (settings.model, settings.preprocess)
        image = self._kept.get((stamp, model))
        self._loupe.set_overlay(image)
        if image is not None or self._asked == (stamp, model):
            return
        self._asked = (stamp, model)
        warm, cool = theme.label_color(2), theme.label_color(5)

        def work(cancel: Event) -> tuple[ImageStamp, tuple[str, str], QImage] | None:
            if stamp != self._wanted:
                return None  # another picture is looked at by now
            if self._explainer is None or self._explainer[0] != model:
                self._explainer = model, self._open_explainer(settings)
            why = self._explainer[1].explain_file(stamp.path)
            return stamp, model, overlay(why.strength, why.sign, warm, cool)

        self._lane.submit("why", work)

    @Slot(str, object)
    def _done(self, name: str, result: tuple[ImageStamp, tuple[str, str], QImage] | None) -> None:
        if result is None:
            return
        stamp, model, image = result
        self._kept[(stamp, model)] = image
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        if stamp == self._wanted:
            self._loupe.set_overlay(image)

    @Slot(str, str)
    def _failed(self, name: str, sentence: str) -> None:
        self.noticed.emit(sentence, "warning")
