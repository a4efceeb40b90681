"""The strip at the window's foot: what is being done, what with, and how much is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from curator.gui import icons, theme
from curator.gui.sentences import translated
from curator.gui.tip import plain_tip
from curator.gui.views.elided import ElidedLabel
from curator.gui.wording import count, duration, rate

_INFO_STAYS_MS = 8_000
#: Widths from which the counts and the chips' texts are shown.
_COUNTS_FROM = 880
_CHIP_TEXT_FROM = 720
#: Phases in which work is under way: the bar and its buttons show.
_BUSY = ("scanning", "loading", "scoring", "paused", "comparing", "loading metric")
#: Those of them that can only be cancelled.
_WITHOUT_PAUSE = ("comparing", "loading metric")


class StatusStrip(QWidget):
    """Progress and its controls at the left; counts, device and model at the right."""

    pauseToggled = Signal(bool)
    cancelRequested = Signal()
    modelClicked = Signal()
    deviceClicked = Signal()
    comparisonClicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusStrip")
        self.setAccessibleName(self.tr("Status"))
        self._progress_words = ""
        self._message = ""
        self._level = "info"
        self._icon = QLabel()
        self._icon.hide()
        self._text = ElidedLabel()
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._text.setFont(theme.font("numbers"))
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedHeight(4)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._pause = self._button("pause", self.tr("Pause"), self.tr("Stop scoring for now"))
        self._pause.setCheckable(True)
        self._pause.toggled.connect(self._toggled)
        self._cancel = self._button("stop", self.tr("Cancel"), self.tr("Keep what there is so far"))
        self._cancel.clicked.connect(self.cancelRequested)
        self._dismiss = self._button("close", self.tr("Dismiss"), self.tr("Hide this message"))
        self._dismiss.clicked.connect(self.clear_message)
        self._counts = ElidedLabel()
        self._counts.setProperty("role", "muted")
        self._counts.setFont(theme.font("numbers"))
        self._device = self._chip("device", self.tr("Device"))
        self._device.clicked.connect(self.deviceClicked)
        self._model = self._chip("model", self.tr("Model"))
        self._model.setAccessibleDescription(self.tr("Choose the model that scores"))
        self._model.clicked.connect(self.modelClicked)
        self._comparison = self._chip("compare", self.tr("Comparison"))
        self._comparison.setAccessibleDescription(self.tr("Choose a metric and a reference"))
        self._comparison.clicked.connect(self.comparisonClicked)
        self._fade = QTimer(self, singleShot=True, interval=_INFO_STAYS_MS)
        self._fade.timeout.connect(self.clear_message)
        self._lay_out()
        theme.notifier().changed.connect(self._show_text)
        self.set_progress(0, 0, 0.0, None, "idle")
        self.set_device("")
        self.set_model("")
        self.set_comparison("", "")
        self._show_text()

    def set_progress(
        self, done: int, total: int, rate_: float, seconds_left: float | None, phase: str
    ) -> None:
        """Show how far the work is.

        Parameters
        ----------
        done, total
            Pictures; `total` 0 shows a bar without an end.
        rate_
            Pictures per second; 0 when not known yet.
        seconds_left
            None when not known yet.
        phase
            "scanning", "loading" (the model), "scoring", "paused", "stopped", "watching",
            "idle", "loading metric" or "comparing"; any other text is shown as it is.
        """
        self._progress_words = self._word_progress(done, total, rate_, seconds_left, phase)
        busy = phase in _BUSY
        for widget in (self._bar, self._cancel):
            widget.setVisible(busy)
        self._pause.setVisible(busy and phase not in _WITHOUT_PAUSE)
        self._bar.setMaximum(0 if phase in ("scanning", "loading", "loading metric") else total)
        self._bar.setValue(min(done, total))
        self._pause.setEnabled(phase in ("scoring", "paused"))
        self.set_paused(phase == "paused")
        self._show_text()

    def set_paused(self, paused: bool) -> None:
        """Show the pause button as pressed or not, without a signal."""
        self._pause.blockSignals(True)
        self._pause.setChecked(paused)
        self._pause.blockSignals(False)
        self._name_pause(paused)

    def set_device(self, text: str) -> None:
        """Name what scores: "CPU · 2 threads · bfloat16"."""
        text = " · ".join(map(translated, text.split(" · ")))
        self._set_chip(self._device, text, self.tr("Device: {name}").format(name=text))

    def set_model(self, text: str) -> None:
        """Name the model in use."""
        tip = self.tr("Model: {name}. Choose another…").format(name=text)
        self._set_chip(self._model, text, tip)

    def set_comparison(self, text: str, tip: str) -> None:
        """Name the metric and the reference; nothing where `text` is empty."""
        self._set_chip(self._comparison, text, tip)

    def comparison_text(self) -> str:
        """Return what is said of a comparison."""
        return self._comparison.text()

    def set_message(self, text: str, level: str = "info") -> None:
        """Show a sentence before the progress; "info" leaves by itself, "warning" and "error" stay.

        An empty text takes the message away. One of the core is said in the window's language.
        """
        text = translated(text)
        self._message, self._level = text, level
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        if text and level == "info":
            self._fade.start()
        else:
            self._fade.stop()
        self._show_text()

    def clear_message(self) -> None:
        """Take the message away."""
        self.set_message("")

    def set_counts(self, shown: int, total: int, unreadable: int) -> None:
        """Tell how many pictures the grid shows, of how many, and how many can't be read."""
        parts = []
        if shown != total:
            parts.append(
                self.tr("Shown: {shown} of {total}").format(shown=count(shown), total=count(total))
            )
        elif total:
            parts.append(self.tr("Pictures: {total}").format(total=count(total)))
        if unreadable:
            parts.append(self.tr("Unreadable: {count}").format(count=count(unreadable)))
        self._counts.set_full_text(" · ".join(parts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short, what is being done counts more than what it is done with."""
        super().resizeEvent(event)
        self._counts.setVisible(self.width() >= _COUNTS_FROM)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if self.width() < _CHIP_TEXT_FROM:
            style = Qt.ToolButtonStyle.ToolButtonIconOnly
        for chip in (self._comparison, self._device, self._model):
            chip.setToolButtonStyle(style)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let a passing message go with the window."""
        super().hideEvent(event)
        if self._fade.isActive() and not event.spontaneous():
            self.clear_message()

    def counts_text(self) -> str:
        """Return what is said of the pictures' number."""
        return self._counts.full_text()

    def text(self) -> str:
        """Return what the left side says."""
        return self._text.full_text()

    def _word_progress(
        self, done: int, total: int, rate_: float, seconds_left: float | None, phase: str
    ) -> str:
        amounts = {"done": count(done), "total": count(total)}
        if phase == "scanning":
            return self.tr("Looking for pictures · {done} found").format(**amounts)
        if phase == "loading":
            return self.tr("Loading the model…")
        if phase == "loading metric":
            return self.tr("Loading the metric…")
        if phase == "comparing":
            return self.tr("Comparing {done} of {total}").format(**amounts)
        if phase == "paused":
            return self.tr("Paused at {done} of {total}").format(**amounts)
        if phase == "stopped":
            return self.tr("Stopped · {left} not scored · F5 goes on").format(
                left=count(total - done)
            )
        if phase == "watching":
            return self.tr("Up to date · watching for changes")
        if phase == "idle":
            return ""
        if phase != "scoring":
            return phase
        parts = [self.tr("Scoring {done} of {total}").format(**amounts)]
        if rate_ > 0:
            parts.append(rate(rate_))
        if seconds_left is not None:
            parts.append(self.tr("{time} left").format(time=duration(seconds_left)))
        return " · ".join(parts)

    def _show_text(self) -> None:
        marked = bool(self._message) and self._level in ("warning", "error")
        self._icon.setVisible(marked)
        if marked:
            color = getattr(theme.colors(), self._level)
            self._icon.setPixmap(icons.pixmap(self._level, 16, color, self.devicePixelRatioF()))
        self._dismiss.setVisible(bool(self._message))
        self._text.set_full_text(self._message or self._progress_words)
        self.setAccessibleDescription(self._message or self._progress_words)

    def _toggled(self, paused: bool) -> None:
        self._name_pause(paused)
        self.pauseToggled.emit(paused)

    def _name_pause(self, paused: bool) -> None:
        name = self.tr("Resume") if paused else self.tr("Pause")
        self._pause.setIcon(icons.icon("play" if paused else "pause"))
        self._pause.setToolTip(name)
        self._pause.setAccessibleName(name)

    def _button(self, icon: str, name: str, description: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(16, 16))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAccessibleDescription(description)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _chip(self, icon: str, name: str) -> QToolButton:
        chip = self._button(icon, name, "")
        chip.setProperty("role", "chip")
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return chip

    def _set_chip(self, chip: QToolButton, text: str, tip: str) -> None:
        chip.setVisible(bool(text))
        chip.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, 220))
        chip.setToolTip(plain_tip(tip))
        chip.setAccessibleName(tip)

    def _lay_out(self) -> None:
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        row = QHBoxLayout()
        row.setContentsMargins(theme.SPACING * 3, 2, theme.SPACING, 2)
        row.setSpacing(theme.SPACING * 2)
        # What is pressed stands where no growing text can push it.
        controls = QHBoxLayout()
        controls.setSpacing(0)
        controls.addWidget(self._pause)
        controls.addWidget(self._cancel)
        row.addLayout(controls)
        for widget in (self._bar, self._icon, self._text, self._dismiss):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._counts)
        chips = QHBoxLayout()
        chips.setSpacing(0)
        chips.addWidget(self._comparison)
        chips.addWidget(self._device)
        chips.addWidget(self._model)
        row.addLayout(chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule)
        column.addLayout(row)
        self.setMinimumHeight(31)
