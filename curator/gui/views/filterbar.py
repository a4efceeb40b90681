"""The bar above the pictures: filter by name and score, order, and the size of the tiles."""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from curator.gui import icons, theme
from curator.gui.sentences import translated
from curator.gui.views.elided import ElidedLabel
from curator.gui.views.histogram import ScoreHistogram
from curator.gui.views.searchfield import SearchField
from curator.gui.wording import count

#: What is being typed is often not whole yet: it is told of only after this.
_PROBLEM_AFTER_MS = 700


class FilterBar(QWidget):
    """Tells what the user wants to see; the owner applies it and calls `set_scores` back."""

    nameChanged = Signal(str)
    rangeChanged = Signal(object, object)
    #: Key ("score", "name", "date", "size", "stars", "reference", ...) and whether it descends.
    sortChanged = Signal(str, bool)
    zoomChanged = Signal(int)
    #: The user is done with the name field and wants the pictures.
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterBar")
        self.setAccessibleName(self.tr("Filter and order"))
        self._name = self._make_name()
        self._sentence = ""
        self._problem = ElidedLabel()
        self._problem.setProperty("role", "error")
        self._problem.setContentsMargins(theme.SPACING * 3, 0, theme.SPACING * 3, theme.SPACING)
        self._problem.hide()
        self._tell_later = QTimer(self)
        self._tell_later.setSingleShot(True)
        self._tell_later.setInterval(_PROBLEM_AFTER_MS)
        self._tell_later.timeout.connect(self._tell_problem)
        self._histogram = ScoreHistogram()
        self._histogram.rangeChanged.connect(self.rangeChanged)
        self._sort = self._make_sort()
        self._descending = True
        self._nearest_descends = False
        self._direction = QToolButton()
        self._direction.setIconSize(QSize(20, 20))
        self._direction.clicked.connect(self._turn)
        self._zoom = self._make_zoom()
        self._counts = ElidedLabel()
        self._counts.setProperty("role", "muted")
        self._counts.setFont(theme.font("numbers"))
        self._counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._name_direction()
        self._lay_out()

    def histogram(self) -> ScoreHistogram:
        """Return the histogram, to give it scores and a reference."""
        return self._histogram

    def name_field(self) -> SearchField:
        """Return the field that searches are typed into."""
        return self._name

    def sort_box(self) -> QComboBox:
        """Return the choice of order."""
        return self._sort

    def direction_button(self) -> QToolButton:
        """Return the button that turns the order round."""
        return self._direction

    def zoom_slider(self) -> QSlider:
        """Return the slider of the tiles' size."""
        return self._zoom

    def focus_name(self) -> None:
        """Go to the name field with its text selected; the window binds Ctrl+F to this."""
        self._name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._name.selectAll()

    def set_scores(self, all_scores: NDArray[Any], shown_scores: NDArray[Any]) -> None:
        """Show the distribution of all scores and of those the filter leaves."""
        self._histogram.set_scores(all_scores, shown_scores)

    def set_reference(self, photo_median: float | None, art_median: float | None) -> None:
        """Mark the middle of the model's reference photos and paintings."""
        self._histogram.set_reference(photo_median, art_median)

    @Slot(str)
    def show_problem(self, sentence: str) -> None:
        """Tell why a search can't be made, once the user has stopped typing; "" for nothing."""
        self._sentence = translated(sentence)
        if sentence:
            self._tell_later.start()
        else:
            self._tell_later.stop()
            self._tell_problem()

    def problem(self) -> str:
        """Return what is said to be wrong with the search."""
        return "" if self._problem.isHidden() else self._problem.full_text()

    def _tell_problem(self) -> None:
        self._problem.set_full_text(self._sentence)
        self._problem.setVisible(bool(self._sentence))
        self._name.set_invalid(bool(self._sentence))

    def set_name(self, text: str) -> None:
        """Set the name filter without a signal."""
        with QSignalBlocker(self._name):
            self._name.setText(text)

    def set_range(self, low: float | None, high: float | None) -> None:
        """Set the score range without a signal."""
        self._histogram.set_range(low, high)

    def set_sort(self, key: str, descending: bool) -> None:
        """Set the order without a signal."""
        with QSignalBlocker(self._sort):
            self._sort.setCurrentIndex(max(self._sort.findData(key), 0))
        self._descending = descending
        self._name_direction()

    def set_comparison(self, title: str, higher_is_nearer: bool = False) -> None:
        """Offer the order by a comparison's metric, or no longer where `title` is empty."""
        self._nearest_descends = higher_is_nearer
        self._offer_sort("reference", title)

    def set_moving(self, on: bool) -> None:
        """Offer the order by rank change since another model, or no longer."""
        self._offer_sort("change", self.tr("Rank change") if on else "")

    def set_gathered(self, title: str) -> None:
        """Offer the order that gathered pictures have of their own, or none where it is ""."""
        self._offer_sort("gathered", title)

    def _offer_sort(self, key: str, title: str) -> None:
        with QSignalBlocker(self._sort):
            place = self._sort.findData(key)
            if place < 0 and title:
                self._sort.addItem(title, key)
            elif place >= 0 and title:
                self._sort.setItemText(place, title)
            elif place >= 0:
                self._sort.removeItem(place)
        self._name_direction()

    def choose_sort(self, key: str) -> None:
        """Order by a key in its usual direction, as the user does in the box."""
        self._sort.setCurrentIndex(max(self._sort.findData(key), 0))

    def set_zoom(self, edge: int) -> None:
        """Set the tiles' longer side without a signal."""
        with QSignalBlocker(self._zoom):
            self._zoom.setValue(edge)

    def set_zoom_range(self, low: int, high: int) -> None:
        """Set the smallest and the largest tile without a signal."""
        with QSignalBlocker(self._zoom):
            self._zoom.setRange(low, high)

    def set_counts(self, shown: int, total: int) -> None:
        """Tell how many pictures the filter leaves."""
        # Room for the longest text, so that nothing beside it moves while one types.
        widest = self.tr("{shown} of {total}").format(shown=count(total), total=count(total))
        self._counts.setMinimumWidth(self._counts.fontMetrics().horizontalAdvance(widest) + 4)
        if shown == total:
            self._counts.set_full_text(count(total) if total else "")
        else:
            self._counts.set_full_text(
                self.tr("{shown} of {total}").format(shown=count(shown), total=count(total))
            )

    def clear(self) -> None:
        """Show everything again, and say so."""
        self._name.clear()
        self._histogram.reset()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the name field, Escape clears or leaves, Enter and Down go to the pictures."""
        if (
            watched is self._name
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            key = event.key()
            if key == Qt.Key.Key_Escape and self._name.text():
                self._name.clear()
                return True
            if key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.finished.emit()
                return True
        return super().eventFilter(watched, event)

    def _make_name(self) -> SearchField:
        field = SearchField()
        field.setPlaceholderText(self.tr("Search"))
        field.setAccessibleName(self.tr("Search"))
        field.setAccessibleDescription(
            self.tr("Shows pictures whose name, tags or prompt hold these words")
        )
        field.setToolTip(
            self.tr(
                "Words of the name, a tag or the prompt, and conditions (Ctrl+F):\n"
                "stars:>=3   flag:pick   color:red   percentile:>=90   tag:night\n"
                'is:unrated   date:<7d   size:>2mb   prompt:"red fox"   -tag:draft   a or b'
            )
        )
        field.setMinimumWidth(88)
        field.setMaximumWidth(420)
        field.textChanged.connect(self.nameChanged)
        field.installEventFilter(self)
        return field

    def _make_sort(self) -> QComboBox:
        box = QComboBox()
        for key, text in (
            ("score", self.tr("ArtScore")),
            ("name", self.tr("Name")),
            ("date", self.tr("Date")),
            ("size", self.tr("Size")),
            ("stars", self.tr("Stars")),
        ):
            box.addItem(text, key)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setAccessibleName(self.tr("Order by"))
        box.setToolTip(self.tr("Order by"))
        box.currentIndexChanged.connect(self._sort_chosen)
        return box

    def _make_zoom(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(96, 512)
        slider.setSingleStep(16)
        slider.setPageStep(64)
        slider.setValue(192)
        slider.setMinimumWidth(56)
        slider.setMaximumWidth(104)
        slider.setAccessibleName(self.tr("Size of the pictures"))
        slider.setToolTip(self.tr("Size of the pictures (Ctrl+wheel)"))
        slider.valueChanged.connect(self.zoomChanged)
        return slider

    def _sort_chosen(self) -> None:
        key = self._sort.currentData()
        # What one looks for comes first: the best score, the newest, the largest, and A.
        self._descending = self._nearest_descends if key == "reference" else key != "name"
        self._name_direction()
        self.sortChanged.emit(key, self._descending)

    def _turn(self) -> None:
        self._descending = not self._descending
        self._name_direction()
        self.sortChanged.emit(self._sort.currentData(), self._descending)

    def _name_direction(self) -> None:
        down = self._descending
        words = {
            "score": (self.tr("Most like art first"), self.tr("Least like art first")),
            "name": (self.tr("Z to A"), self.tr("A to Z")),
            "date": (self.tr("Newest first"), self.tr("Oldest first")),
            "size": (self.tr("Largest first"), self.tr("Smallest first")),
            "stars": (self.tr("Most stars first"), self.tr("Fewest stars first")),
            "reference": self._words_of_nearness(),
            "gathered": (self.tr("First of them first"), self.tr("Last of them first")),
            "change": (self.tr("Risen most first"), self.tr("Fallen most first")),
        }[self._sort.currentData()]
        text = words[0] if down else words[1]
        self._direction.setIcon(icons.icon("sort-descending" if down else "sort-ascending"))
        self._direction.setToolTip(text)
        self._direction.setAccessibleName(self.tr("Direction: {text}").format(text=text))

    def _words_of_nearness(self) -> tuple[str, str]:
        words = (self.tr("Most alike first"), self.tr("Least alike first"))
        return words if self._nearest_descends else words[::-1]

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(theme.SPACING * 3, theme.SPACING, theme.SPACING * 3, theme.SPACING)
        row.setSpacing(theme.SPACING * 3)
        row.addWidget(self._name, 2)
        row.addWidget(self._histogram, 3)
        order = QHBoxLayout()
        order.setSpacing(theme.SPACING)
        order.addWidget(self._sort)
        order.addWidget(self._direction)
        row.addLayout(order)
        row.addWidget(self._zoom)
        row.addWidget(self._counts)
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._problem)
        column.addWidget(rule)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
