"""What stands over the picture in the loupe."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from curator.gui import icons, theme
from curator.gui.sentences import translated

#: A chevron's width and height.
CHEVRON = 40


class Chevron(QToolButton):
    """A round button over the picture that goes to its neighbour."""

    def __init__(self, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = icon
        self.setFixedSize(CHEVRON, CHEVRON)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a disc that any picture leaves legible, and the chevron."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.colors()
        alpha = 1.0 if self.underMouse() or self.hasFocus() else 0.72
        if not self.isEnabled():
            alpha = 0.3
        disc = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        edge = tokens.accent if self.hasFocus() else theme.with_alpha(tokens.border_strong, alpha)
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(theme.with_alpha(tokens.surface_raised, alpha))
        painter.drawEllipse(disc)
        color = tokens.text if self.isEnabled() else tokens.text_disabled
        drawing = icons.pixmap(self._name, 20, color, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(self.width() / 2 - 10, self.height() / 2 - 10), drawing)


class Notice(QWidget):
    """What stands in the picture's place while it loads, or when it can't be shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon_name = ""
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._title = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setFont(theme.font("heading"))
        self._text = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._text.setProperty("role", "muted")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACING * 2)
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addStretch(3)
        theme.notifier().changed.connect(self._tint)

    def say(self, icon: str, title: str, text: str = "") -> None:
        """Show a title with an icon above and a sentence below, in the window's language."""
        self._icon_name = icon
        self._title.setText(translated(title))
        self._text.setText(translated(text))
        self._icon.setVisible(bool(icon))
        self._tint()
        self.show()

    def text(self) -> str:
        """Return what it says."""
        return "\n".join(part for part in (self._title.text(), self._text.text()) if part)

    def _tint(self) -> None:
        if self._icon_name:
            color = theme.colors().text_muted
            self._icon.setPixmap(icons.pixmap(self._icon_name, 48, color, self.devicePixelRatioF()))
