"""A sentence across the window with what can be done about it; it waits to be answered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from curator.gui import icons, theme
from curator.gui.sentences import translated


class Banner(QFrame):
    """Hidden until `say`; its buttons tell their keys."""

    #: A button's key.
    chosen = Signal(str)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAccessibleName(self.tr("Question"))
        self._icon_name = ""
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._buttons: dict[str, QPushButton] = {}
        self._close = QToolButton()
        self._close.setIcon(icons.icon("close"))
        self._close.setIconSize(QSize(16, 16))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self._dismiss)
        self._row = QHBoxLayout(self)
        gap = theme.SPACING
        self._row.setContentsMargins(gap * 3, gap * 2, gap * 2, gap * 2)
        self._row.setSpacing(gap * 2)
        self._row.addWidget(self._icon)
        self._row.addSpacing(gap)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        theme.notifier().changed.connect(self._tint)
        self.hide()

    def say(
        self,
        icon: str,
        text: str,
        buttons: Sequence[tuple[str, str]] = (),
        *,
        dismissable: bool = False,
    ) -> None:
        """Show a sentence.

        Parameters
        ----------
        buttons
            Pairs of key and label, the main one first.
        dismissable
            Whether it can be taken away without an answer.
        """
        text = translated(text)
        if text != self._text.text() or self.isHidden():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self._icon_name = icon
        self._text.setText(text)
        self._close.setVisible(dismissable)
        if [*buttons] != [(key, button.text()) for key, button in self._buttons.items()]:
            self._set_buttons(buttons)
        self._tint()
        self.show()

    def text(self) -> str:
        """Return what it says, or "" while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def button(self, key: str) -> QPushButton:
        """Return one of the buttons shown."""
        return self._buttons[key]

    def close_button(self) -> QToolButton:
        """Return the button that takes the banner away."""
        return self._close

    def _set_buttons(self, buttons: Sequence[tuple[str, str]]) -> None:
        for old in self._buttons.values():
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = {}
        for number, (key, label) in enumerate(buttons):
            button = QPushButton(label)
            button.setObjectName(key)
            button.setAutoDefault(False)
            # A click leaves the keyboard with the pictures.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if number == 0:
                button.setProperty("role", "primary")
            button.clicked.connect(self._pressed)
            self._row.insertWidget(self._row.count() - 1, button)
            self._buttons[key] = button

    def _pressed(self) -> None:
        self.chosen.emit(self.sender().objectName())

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def _tint(self) -> None:
        if self._icon_name:
            color, ratio = theme.colors().accent, self.devicePixelRatioF()
            self._icon.setPixmap(icons.pixmap(self._icon_name, 20, color, ratio))
