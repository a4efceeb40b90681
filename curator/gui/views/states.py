"""The pages that stand where the pictures would: start, scanning, empty, offline, error."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from curator.gui import icons, theme
from curator.gui.sentences import translated
from curator.gui.wording import count, folder_name, printable

_COLUMN = 440
_ICON = 56
_GAP = theme.SPACING * 6
#: The page's height from which there is room for the icon beside the words.
_PICTURE_FROM = 300


class StatePage(QWidget):
    """One page at a time: an icon, a title, a sentence, and what to do next."""

    openRequested = Signal()
    retryRequested = Signal()
    clearFilterRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statePage")
        self._icon_name = "image"
        self._press: Callable[[], None] = self.openRequested.emit
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._title = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setFont(theme.font("title"))
        self._sentence = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setProperty("role", "muted")
        self._busy = QProgressBar(minimum=0, maximum=0, textVisible=False)
        self._busy.setFixedSize(200, 4)
        self._busy.setAccessibleName(self.tr("Looking for pictures"))
        self._button = QPushButton()
        self._button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._button.clicked.connect(self._pressed)
        self._lay_out()
        theme.notifier().changed.connect(self._tint)
        self.show_empty_start()

    def show_empty_start(self) -> None:
        """Nothing is open yet."""
        self._show(
            "folder-open",
            self.tr("Open a folder of pictures"),
            self.tr(
                "ArtScore Curator ranks its pictures from photograph to art. You can also drop a "
                "folder here. Your files are only read, never changed."
            ),
            self.tr("Open Folder…"),
            self.openRequested.emit,
            primary=True,
        )

    def show_scanning(self, folder: Path, found: int) -> None:
        """A folder is being looked through; call again as `found` grows."""
        self._show(
            "scan",
            self.tr("Looking through {folder}").format(folder=self._short(folder)),
            self.tr("Pictures found: {count}").format(count=count(found)),
            busy=True,
        )

    def show_empty_folder(self, folder: Path) -> None:
        """A folder was looked through and holds no pictures."""
        self._show(
            "image",
            self.tr("No pictures in {folder}").format(folder=self._short(folder)),
            self.tr(
                "It holds no JPEG, PNG, WebP, AVIF, HEIC, TIFF, GIF or BMP files. New ones appear "
                "here by themselves while the folder is watched."
            ),
            self.tr("Open Another Folder…"),
            self.openRequested.emit,
        )

    def show_no_matches(self) -> None:
        """The filter leaves nothing."""
        self._show(
            "filter-none",
            self.tr("No pictures match the filter"),
            self.tr("Change the search or widen the score range, or show everything again."),
            self.tr("Clear Filter"),
            self.clearFilterRequested.emit,
        )

    def show_offline(self, folder: Path) -> None:
        """A folder's drive is not there."""
        self._show(
            "offline",
            self.tr("{folder} is offline").format(folder=self._short(folder)),
            self.tr(
                "Connect its drive or network share; every score is kept until it returns.\n{path}"
            ).format(path=printable(folder)),
            self.tr("Try Again"),
            self.retryRequested.emit,
        )

    def show_error(self, message: str) -> None:
        """Something went wrong; `message` is one plain sentence."""
        self._show(
            "warning",
            self.tr("This folder can't be shown"),
            translated(message),
            self.tr("Try Again"),
            self.retryRequested.emit,
        )

    def title(self) -> str:
        """Return the shown page's title."""
        return self._title.text()

    def sentence(self) -> str:
        """Return the shown page's sentence."""
        return self._sentence.text()

    def button(self) -> QPushButton:
        """Return the page's one button; hidden where there is nothing to press."""
        return self._button

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icon for the screen that the page is on."""
        super().showEvent(event)
        self._tint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short enough to read."""
        super().resizeEvent(event)
        side = max(_GAP, (self.width() - _COLUMN) // 2)
        self._column.setContentsMargins(side, _GAP, side, _GAP)
        self._picture.setVisible(self.height() >= _PICTURE_FROM)

    def minimumSizeHint(self) -> QSize:
        """Count the margins at their least: grown, they would hold the window open."""
        hint, margins = super().minimumSizeHint(), self._column.contentsMargins()
        sides = margins.left() + margins.right()
        return QSize(hint.width() - sides + 2 * _GAP, hint.height())

    def changeEvent(self, event: QEvent) -> None:
        """Keep the title's size in step with the platform's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._title.setFont(theme.font("title"))

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setSpacing(0)
        # The eye's middle is above the ruler's.
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addSpacing(theme.SPACING * 5)
        column.addWidget(self._title)
        column.addSpacing(theme.SPACING * 2)
        column.addWidget(self._sentence)
        column.addSpacing(theme.SPACING * 5)
        column.addWidget(self._busy, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def _show(
        self,
        icon: str,
        title: str,
        sentence: str,
        button: str = "",
        press: Callable[[], None] | None = None,
        *,
        busy: bool = False,
        primary: bool = False,
    ) -> None:
        if self._icon_name != icon:
            self._icon_name = icon
            self._tint()
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self._busy.setVisible(busy)
        self._button.setVisible(bool(button))
        self._button.setText(button)
        if self._button.property("role") != ("primary" if primary else ""):
            self._button.setProperty("role", "primary" if primary else "")
            self._button.style().unpolish(self._button)
            self._button.style().polish(self._button)
        self._press = press or self.openRequested.emit

    def _short(self, folder: Path) -> str:
        """Return a folder's name, shortened to fit a title of two lines."""
        return self._title.fontMetrics().elidedText(
            folder_name(folder), Qt.TextElideMode.ElideMiddle, _COLUMN // 2
        )

    def _pressed(self) -> None:
        self._press()

    def _tint(self) -> None:
        self._picture.setPixmap(
            icons.pixmap(
                self._icon_name, _ICON, theme.colors().text_muted, self.devicePixelRatioF()
            )
        )
