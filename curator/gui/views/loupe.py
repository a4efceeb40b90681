"""One picture, large: zoom, move, step through the list, and read what is known of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from curator.gui import icons, theme, wording
from curator.gui.sentences import translated
from curator.gui.views.canvas import STEP, PictureCanvas
from curator.gui.views.elided import ElidedLabel
from curator.gui.views.infopanel import InfoPanel
from curator.gui.views.marks_strip import MarksStrip
from curator.gui.views.overlay import CHEVRON, Chevron, Notice
from curator.records import Marks

#: What an arrow key moves a zoomed picture by.
_PAN = 64


class LoupeView(QWidget):
    """The owner shows pictures with `show_picture` and serves `imageNeeded` with `set_image`."""

    imageNeeded = Signal(object)
    previousRequested = Signal()
    nextRequested = Signal()
    firstRequested = Signal()
    lastRequested = Signal()
    closed = Signal()
    #: Whether it is to be shown where the score comes from.
    whyToggled = Signal(bool)
    #: Stars were given with the mouse.
    starsChosen = Signal(int)
    #: The info panel was shown or hidden by the user.
    infoToggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("loupe")
        self.setAccessibleName(self.tr("Picture"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._path: Path | None = None
        self._error: str | None = None
        self._final = False
        self._canvas = PictureCanvas()
        self._canvas.viewChanged.connect(self._show_zoom)
        self._notice = Notice(self._canvas)
        self._previous = Chevron("chevron-left", self.tr("Previous picture"), self._canvas)
        self._previous.clicked.connect(self.previousRequested)
        self._next = Chevron("chevron-right", self.tr("Next picture"), self._canvas)
        self._next.clicked.connect(self.nextRequested)
        self._panel = InfoPanel()
        self._marks = MarksStrip()
        self._marks.starsChosen.connect(self.starsChosen)
        self._name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._name.setFont(theme.font("strong"))
        self._position = QLabel()
        self._position.setProperty("role", "muted")
        self._position.setFont(theme.font("numbers"))
        self._zoom = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._zoom.setProperty("role", "muted")
        self._zoom.setFont(theme.font("numbers"))
        self._lay_out()
        self._notice.say("", self.tr("No picture"))

    def show_picture(
        self,
        path: Path,
        position: int,
        total: int,
        score: float | None,
        percentile: float | None,
        band: str | None,
        reference: str,
        facts: str,
        error: str | None,
    ) -> None:
        """Show a picture's facts, and ask for its image.

        Calling again for the same path refreshes the facts and keeps the view.

        Parameters
        ----------
        position
            Its place in the list, from 1.
        percentile
            Its place in the folder, 0 to 100.
        band
            "photo", "between", "art", or None.
        reference
            One sentence that compares it with the model's reference set.
        facts
            Lines about the file.
        error
            Why it can't be read, or None.
        """
        self._panel.show_picture(path, score, percentile, band, reference, facts, error)
        self._name.set_full_text(wording.printable(path.name))
        self._position.setText(
            self.tr("{position} of {total}").format(
                position=wording.count(position), total=wording.count(total)
            )
        )
        self._previous.setEnabled(position > 1)
        self._next.setEnabled(position < total)
        self._describe(score, error)
        if path == self._path and error == self._error:
            return
        self._path, self._error, self._final = path, error, False
        self._canvas.clear()
        if error is not None:
            self._notice.say("image-broken", self.tr("This picture can't be shown"), error)
            return
        self._notice.say("", self.tr("Loading…"))
        self.imageNeeded.emit(path)

    def set_overlay(self, overlay: QImage | None) -> None:
        """Lay the map of where the score comes from over the picture, or take it away."""
        self._canvas.set_overlay(overlay)

    def why_wanted(self) -> bool:
        """Tell whether that map is wished for."""
        return self._why.isChecked()

    def show_marks(self, marks: Marks) -> None:
        """Show the picture's flag, stars and label."""
        self._marks.set_marks(marks)

    def marks(self) -> MarksStrip:
        """Return the part that shows them."""
        return self._marks

    def set_image(self, path: Path, image: QImage, final: bool) -> None:
        """Show a picture's image; one that comes late for another picture is dropped."""
        if path != self._path or self._error is not None or (self._final and not final):
            return
        if image.isNull():
            if final:
                self.set_problem(path, self.tr("The file could not be read."))
            return
        self._final = final
        self._notice.hide()
        self._canvas.set_image(image)

    def reload(self) -> None:
        """Ask for the shown picture's image anew: its file was overwritten. The view stays."""
        if self._path is not None and self._error is None:
            self._final = False
            self.imageNeeded.emit(self._path)

    def set_problem(self, path: Path, message: str) -> None:
        """Tell that a picture's image could not be loaded; `message` is one sentence."""
        if path == self._path and not self._canvas.has_image():
            self._notice.say("image-broken", self.tr("This picture can't be shown"), message)

    def path(self) -> Path | None:
        """Return the picture that is shown."""
        return self._path

    def canvas(self) -> PictureCanvas:
        """Return the part that shows the picture."""
        return self._canvas

    def panel(self) -> InfoPanel:
        """Return the info panel."""
        return self._panel

    def notice(self) -> str:
        """Return what stands in the picture's place, or ""."""
        return "" if self._notice.isHidden() else self._notice.text()

    def set_info_visible(self, visible: bool) -> None:
        """Show or hide the info panel."""
        if self._info.isChecked() != visible:
            self._info.setChecked(visible)

    def info_visible(self) -> bool:
        """Tell whether the info panel is wanted."""
        return self._info.isChecked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything the mouse can do, from the keyboard."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            super().keyPressEvent(event)
        elif key in _ARROWS and self._canvas.can_pan():
            dx, dy = _ARROWS[key]
            self._canvas.pan(dx * _PAN, dy * _PAN)
        elif not self._pressed(key):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the picture the room where the panel would crowd it."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the overlay out once sizes are known."""
        super().showEvent(event)
        self._place()

    def _pressed(self, key: Qt.Key) -> bool:
        actions = {
            Qt.Key.Key_Left: self._previous.click,
            Qt.Key.Key_PageUp: self._previous.click,
            Qt.Key.Key_Backspace: self._previous.click,
            Qt.Key.Key_Right: self._next.click,
            Qt.Key.Key_PageDown: self._next.click,
            Qt.Key.Key_Space: self._next.click,
            Qt.Key.Key_Home: self.firstRequested.emit,
            Qt.Key.Key_End: self.lastRequested.emit,
            Qt.Key.Key_Escape: self.closed.emit,
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_Z: self.turn_size,
            Qt.Key.Key_I: self._info.toggle,
            Qt.Key.Key_W: self._why.toggle,
        }
        action = actions.get(key)
        if action is None:
            return False
        action()
        return True

    def zoom_in(self) -> None:
        """Enlarge around the middle."""
        self._canvas.zoom_by(STEP)

    def zoom_out(self) -> None:
        """Shrink around the middle."""
        self._canvas.zoom_by(1 / STEP)

    def actual_size(self) -> None:
        """Show a picture pixel as one of the screen's."""
        self._canvas.zoom_to(1.0)

    def turn_size(self) -> None:
        """Go to 100 %, or from anywhere else back to the whole picture."""
        self._canvas.zoom_to(1.0) if self._canvas.is_fitted() else self._canvas.fit()

    def fit(self) -> None:
        """Show the whole picture."""
        self._canvas.fit()

    def _describe(self, score: float | None, error: str | None) -> None:
        scored = self.tr("ArtScore {score}").format(score=wording.score(score))
        said = translated(error) if error else scored
        self.setAccessibleDescription(f"{self._name.full_text()}, {self._position.text()}, {said}")

    def _show_zoom(self) -> None:
        shown = self._canvas.has_image()
        self._zoom.setText(wording.percent(self._canvas.scale() * 100) if shown else "")
        for button in self._zoom_buttons:
            button.setEnabled(shown)

    def _toggle_info(self, wanted: bool) -> None:
        self._place()
        self.infoToggled.emit(wanted)

    def _place(self) -> None:
        self._panel.setVisible(self._info.isChecked() and self.width() >= 2 * self._panel.width())
        self._column.activate()
        room = self._canvas.rect()
        gap = theme.SPACING * 2
        middle = (room.height() - CHEVRON) // 2
        self._previous.move(gap, middle)
        self._next.move(room.width() - CHEVRON - gap, middle)
        side = CHEVRON + 2 * gap
        self._notice.setGeometry(room.adjusted(side, gap, -side, -gap))

    def _button(self, icon: str, name: str, key: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(20, 20))
        button.setToolTip(f"{name} ({key})")
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        back = self._button("grid", self.tr("Back to all pictures"), self.tr("Esc"))
        back.clicked.connect(self.closed)
        smaller = self._button("zoom-out", self.tr("Zoom out"), "\N{MINUS SIGN}")
        smaller.clicked.connect(self.zoom_out)
        larger = self._button("zoom-in", self.tr("Zoom in"), "+")
        larger.clicked.connect(self.zoom_in)
        fit = self._button("fit", self.tr("Fit"), "Z")
        fit.clicked.connect(self.fit)
        actual = self._button("actual-size", self.tr("100 %"), "Z")
        actual.clicked.connect(self.actual_size)
        self._zoom_buttons = (smaller, larger, fit, actual)
        self._info = self._button("info", self.tr("About this picture"), "I")
        self._info.setCheckable(True)
        self._info.setChecked(True)
        self._info.toggled.connect(self._toggle_info)
        self._why = self._button("why", self.tr("Why this score"), "W")
        self._why.setCheckable(True)
        self._why.toggled.connect(self.whyToggled)
        self._zoom.setMinimumWidth(self._zoom.fontMetrics().horizontalAdvance("1600 %") + 8)
        bar = QFrame()
        bar.setProperty("role", "panel")
        bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        top = QHBoxLayout(bar)
        top.setContentsMargins(theme.SPACING * 2, theme.SPACING, theme.SPACING * 2, theme.SPACING)
        top.setSpacing(theme.SPACING)
        top.addWidget(back)
        top.addSpacing(theme.SPACING)
        top.addWidget(self._name, 0)
        top.addSpacing(theme.SPACING)
        top.addWidget(self._position)
        top.addStretch(1)
        top.addWidget(self._marks)
        top.addStretch(1)
        for widget in (smaller, self._zoom, larger, fit, actual, self._why, self._info):
            top.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._canvas, 1)
        row.addWidget(self._panel)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(row, 1)


_ARROWS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
