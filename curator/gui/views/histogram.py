"""The distribution of ArtScores, with two handles that choose a range of it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from curator.gui import theme, wording
from curator.gui.views.rangehandle import TOP, WIDTH, RangeHandle

#: Room at either side for half a handle.
_SIDE = 8
_BAR = 3
_GAP = 1
_BASE = 1


class ScoreHistogram(QWidget):
    """All scores in grey, those shown in the accent; two handles set the lowest and the highest."""

    rangeChanged = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Distribution of ArtScores"))
        self._all: NDArray[np.float64] = np.empty(0)
        self._shown: NDArray[np.float64] = np.empty(0)
        self._told: tuple[NDArray[Any] | None, NDArray[Any] | None] = (None, None)
        self._domain = (0.0, 1.0)
        self._reference: tuple[float, float] | None = None
        self._bars: tuple[NDArray[np.int64], NDArray[np.int64]] | None = None
        self._low = RangeHandle(self, self, low=True)
        self._high = RangeHandle(self, self, low=False)
        QWidget.setTabOrder(self._low, self._high)
        theme.notifier().changed.connect(self.update)
        self._describe()
        self._place_handles()

    def set_scores(self, all_scores: NDArray[Any], shown_scores: NDArray[Any]) -> None:
        """Show a distribution; what is not finite (no score yet) is left out.

        Parameters
        ----------
        all_scores, shown_scores
            Float (N,) and (M,), in any order: the folder's scores and those that the filter
            leaves. Others are told by other arrays.
        """
        if all_scores is self._told[0] and shown_scores is self._told[1]:
            return  # sorted anew, a folder's scores are the same
        self._told = (all_scores, shown_scores)
        self._all = np.sort(_finite(all_scores))
        whole = shown_scores is all_scores
        self._shown = self._all if whole else np.sort(_finite(shown_scores))
        self._domain = _domain(self._all)
        self._bars = None
        self._describe()
        self._place_handles()
        self.update()

    def set_reference(self, photo_median: float | None, art_median: float | None) -> None:
        """Mark what photos and paintings of the model's reference set score in the middle."""
        self._reference = None
        if photo_median is not None and art_median is not None:
            self._reference = (photo_median, art_median)
        self._describe()
        self.update()

    def set_range(self, low: float | None, high: float | None) -> None:
        """Set the chosen range without a signal; None leaves that end open."""
        self._low.value, self._high.value = low, high
        self._place_handles()

    def range(self) -> tuple[float | None, float | None]:
        """Return the chosen range; None is an open end."""
        return self._low.value, self._high.value

    def handles(self) -> tuple[RangeHandle, RangeHandle]:
        """Return the handles of the lowest and of the highest score shown."""
        return self._low, self._high

    def reset(self) -> None:
        """Open both ends again."""
        self._choose(None, None)

    def sizeHint(self) -> QSize:
        """Wide enough to read, low enough for a bar."""
        return QSize(280, 44)

    def minimumSizeHint(self) -> QSize:
        """Still usable."""
        return QSize(120, 44)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open both ends again."""
        self.reset()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the nearer handle to where the mouse is."""
        if event.button() != Qt.MouseButton.LeftButton or not self._low.isEnabled():
            return
        x = event.position().x()
        centre_low, centre_high = self._handle_x(self._low), self._handle_x(self._high)
        nearer = self._low if abs(x - centre_low) <= abs(x - centre_high) else self._high
        if min(abs(x - centre_low), abs(x - centre_high)) > WIDTH:
            nearer.setFocus(Qt.FocusReason.MouseFocusReason)
            self.move_handle(nearer, self.value_at(x))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bin anew for the new width."""
        super().resizeEvent(event)
        self._bars = None
        self._place_handles()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars on whole device pixels, the reference marks and the base line."""
        painter = QPainter(self)
        tokens = theme.colors()
        plot = self._plot()
        painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), _BASE), tokens.border)
        if not len(self._all):
            painter.setPen(tokens.text_muted)
            painter.setFont(theme.font("small"))
            painter.drawText(plot, Qt.AlignmentFlag.AlignCenter, self.tr("No scores yet"))
            return
        whole, shown = self._binned()
        top = max(int(whole.max()), 1)
        for counts, color in ((whole, tokens.histogram), (shown, tokens.accent)):
            for number in np.flatnonzero(counts):
                painter.fillRect(self._bar(int(number), int(counts[number]) / top), color)
        self._paint_reference(painter, plot)

    def _paint_reference(self, painter: QPainter, plot: QRectF) -> None:
        if self._reference is None:
            return
        tokens = theme.colors()
        for value, color in zip(self._reference, (tokens.photo, tokens.art), strict=True):
            if not self._domain[0] <= value <= self._domain[1]:
                continue
            x = self._snap(self.x_of(value))
            painter.setPen(QPen(theme.with_alpha(color, 0.75), 1, Qt.PenStyle.DotLine))
            painter.drawLine(int(x), TOP, int(x), int(plot.bottom()))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(QRectF(x - 2.0, 0.5, 5, 5))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    # Geometry

    def x_of(self, value: float) -> float:
        """Return where a score is, in the widget's coordinates."""
        plot = self._plot()
        low, high = self._domain
        return plot.left() + (value - low) / (high - low) * plot.width()

    def value_at(self, x: float) -> float:
        """Return the score at a place, kept within what there is."""
        plot = self._plot()
        low, high = self._domain
        share = (x - plot.left()) / max(plot.width(), 1.0)
        return low + min(max(share, 0.0), 1.0) * (high - low)

    def step(self) -> float:
        """Return a hundredth of the span: what an arrow key moves a handle by."""
        return (self._domain[1] - self._domain[0]) / 100

    def share_above(self, value: float) -> float:
        """Return how much of the folder scores at least `value`, 0 to 100."""
        if not len(self._all):
            return 0.0
        below = int(np.searchsorted(self._all, value, side="left"))
        return 100.0 * (len(self._all) - below) / len(self._all)

    def move_handle(self, handle: RangeHandle, value: float) -> None:
        """Move a handle as the user would: it stops at its fellow, and at an end it opens it."""
        low, high = self._domain
        edge = self.step() / 2
        if handle is self._low:
            value = min(value, high if self._high.value is None else self._high.value)
            self._choose(None if value <= low + edge else value, self._high.value)
        else:
            value = max(value, low if self._low.value is None else self._low.value)
            self._choose(self._low.value, None if value >= high - edge else value)

    def position_of(self, handle: RangeHandle) -> float:
        """Return the score that a handle stands at; an open end stands at the extreme."""
        end = self._domain[0] if handle is self._low else self._domain[1]
        return (
            end
            if handle.value is None
            else min(max(handle.value, self._domain[0]), self._domain[1])
        )

    def _choose(self, low: float | None, high: float | None) -> None:
        if (low, high) == self.range():
            return
        self.set_range(low, high)
        self.rangeChanged.emit(low, high)

    def _plot(self) -> QRectF:
        return QRectF(_SIDE, TOP, max(self.width() - 2 * _SIDE, 1), max(self.height() - TOP - 3, 1))

    def _snap(self, x: float) -> float:
        ratio = self.devicePixelRatioF()
        return round(x * ratio) / ratio

    def _binned(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        if self._bars is None:
            bins = max(1, int(self._plot().width()) // (_BAR + _GAP))
            edges = np.linspace(*self._domain, bins + 1)[1:-1]
            self._bars = (_counts(self._all, edges), _counts(self._shown, edges))
        return self._bars

    def _bar(self, number: int, share: float) -> QRectF:
        plot = self._plot()
        bins = len(self._binned()[0])
        left = self._snap(plot.left() + plot.width() * number / bins)
        right = self._snap(plot.left() + plot.width() * (number + 1) / bins - _GAP)
        top = self._snap(plot.bottom() - max(share * plot.height(), 1.0))
        return QRectF(left, top, max(right - left, 1.0), plot.bottom() - top)

    def _handle_x(self, handle: RangeHandle) -> float:
        return self.x_of(self.position_of(handle))

    def _place_handles(self) -> None:
        for handle in self.handles():
            x = round(self._handle_x(handle))
            handle.setGeometry(x - WIDTH // 2, 0, WIDTH + 1, self.height())
            handle.setEnabled(len(self._all) > 0)
            handle.setVisible(len(self._all) > 0)
            handle.describe()

    def _describe(self) -> None:
        words = [self.tr("Scored: {count}").format(count=wording.count(len(self._all)))]
        if len(self._all):
            words.append(
                self.tr("ArtScores from {low} to {high}").format(
                    low=wording.score(self._all[0]), high=wording.score(self._all[-1])
                )
            )
        if self._reference is not None:
            words.append(
                self.tr(
                    "the dots mark the middle of photos ({photo}) and of paintings ({art})"
                ).format(
                    photo=wording.score(self._reference[0]), art=wording.score(self._reference[1])
                )
            )
        text = wording.clauses(words)
        self.setAccessibleDescription(text)
        self.setToolTip(
            self.tr(
                "{facts}.\nDrag the handles to choose a range; double-click to show all."
            ).format(facts=text)
        )


def _counts(ordered: NDArray[np.float64], edges: NDArray[np.float64]) -> NDArray[np.int64]:
    """Count the scores between edges; the outer bins are open, whatever rounding did."""
    places = np.searchsorted(ordered, edges, side="left")
    return np.diff(places, prepend=0, append=len(ordered))


def _finite(scores: NDArray[Any]) -> NDArray[np.float64]:
    array = np.asarray(scores, dtype=np.float64).ravel()
    return array[np.isfinite(array)]


def _domain(ordered: NDArray[np.float64]) -> tuple[float, float]:
    """Return what the axis spans: the scores, and some room where they are all alike."""
    if not len(ordered):
        return (0.0, 1.0)
    low, high = float(ordered[0]), float(ordered[-1])
    if high - low < 1e-6 * max(1.0, abs(low), abs(high)):
        room = max(0.5, abs(low) * 1e-3)
        return (low - room, high + room)
    return (low, high)
