"""A label that shortens its text to the room it has, and tells the rest in a tool tip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from curator.gui.tip import plain_tip


class ElidedLabel(QLabel):
    """One line of text that may shrink; `full_text` is what it says to a screen reader."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self._full = ""
        self._tip = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_full_text(text)

    def full_text(self) -> str:
        """Return the whole text."""
        return self._full

    def set_full_text(self, text: str, tip: str = "") -> None:
        """Show `text`, shortened as needed; `tip` is always told, the text only when shortened."""
        if (text, tip) == (self._full, self._tip):
            return
        self._full, self._tip = text, tip
        self.setAccessibleName(text)
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:
        """Ask for the whole text's width."""
        margins = self.contentsMargins()
        metrics = self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance(self._full) + margins.left() + margins.right() + 2,
            metrics.height() + margins.top() + margins.bottom(),
        )

    def minimumSizeHint(self) -> QSize:
        """Allow shrinking to a few letters."""
        hint = self.sizeHint()
        least = self.fontMetrics().horizontalAdvance("x") * 4
        return QSize(min(hint.width(), least), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten anew."""
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Shorten anew in a new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
            self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, self._mode, self.contentsRect().width())
        self.setText(shown)
        cut = shown != self._full
        told = "\n".join(part for part in (self._full if cut else "", self._tip) if part)
        self.setToolTip(plain_tip(told))
