"""The settings, in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from curator.gui import theme
from curator.gui.dialogs.layout import align_labels, inset_number
from curator.gui.translations import LANGUAGES
from curator.settings import SYSTEM_LANGUAGE, Settings


class SettingsDialog(QDialog):
    """Changes a copy of the settings; the theme is shown live through `themeChosen`."""

    themeChosen = Signal(str)
    clearCacheRequested = Signal()

    def __init__(
        self,
        settings: Settings,
        devices: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`devices` are pairs of spec ("cuda") and name, besides "auto" and "cpu"."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self._theme = self._box(
            self.tr("Appearance"),
            [
                ("system", self.tr("Like the desktop")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ],
            settings.theme,
        )
        languages = [(SYSTEM_LANGUAGE, self.tr("Like the desktop")), *LANGUAGES.items()]
        self._language = self._box(self.tr("Language"), languages, settings.language)
        self._theme.currentIndexChanged.connect(self._theme_turned)
        self._recursive = self._check(self.tr("Include folders within"), settings.recursive)
        self._watch = self._check(self.tr("Watch the open folder for changes"), settings.watch)
        names = [("auto", self.tr("Automatic")), ("cpu", self.tr("Processor (CPU)")), *devices]
        self._device = self._box(self.tr("Score on"), names, settings.device)
        self._precision = self._box(
            self.tr("Precision"),
            [
                ("auto", self.tr("Automatic (by measuring)")),
                ("float32", self.tr("Full (float32)")),
                ("bfloat16", self.tr("Fast (bfloat16)")),
            ],
            settings.precision,
        )
        self._preprocess = self._box(
            self.tr("Picture shape"),
            [
                ("squash", self.tr("Squashed to a square (as published)")),
                ("aspect", self.tr("Kept in proportion")),
            ],
            settings.preprocess,
        )
        self._batch = QSpinBox(minimum=0, maximum=4096, value=settings.batch_size)
        self._batch.setSpecialValueText(self.tr("Automatic"))
        self._batch.setAccessibleName(self.tr("Pictures at a time"))
        self._leave = QSpinBox(
            minimum=0, maximum=1_048_576, singleStep=512, value=settings.leave_gpu_mb
        )
        self._leave.setSpecialValueText(self.tr("Nothing"))
        self._leave.setSuffix(self.tr(" MB"))
        self._leave.setAccessibleName(self.tr("Leave on the GPU"))
        self._cache = QSpinBox(
            minimum=16, maximum=1_048_576, singleStep=256, value=settings.thumbnail_cache_mb
        )
        self._cache.setSuffix(self.tr(" MB"))
        self._cache.setAccessibleName(self.tr("Room for thumbnails"))
        self._backups = QSpinBox(minimum=0, maximum=365, value=settings.backups_kept)
        self._backups.setSpecialValueText(self.tr("None"))
        self._backups.setAccessibleName(self.tr("Daily backups kept"))
        self._clear = QPushButton(self.tr("Clear Thumbnails"))
        self._clear.setAutoDefault(False)
        self._clear.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._clear.clicked.connect(self.clearCacheRequested)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()

    def result_settings(self) -> Settings:
        """Return the settings as chosen; what the dialog doesn't show is unchanged."""
        return replace(
            self._settings,
            theme=self._theme.currentData(),
            language=self._language.currentData(),
            recursive=self._recursive.isChecked(),
            watch=self._watch.isChecked(),
            device=self._device.currentData(),
            precision=self._precision.currentData(),
            preprocess=self._preprocess.currentData(),
            batch_size=self._batch.value(),
            leave_gpu_mb=self._leave.value(),
            thumbnail_cache_mb=self._cache.value(),
            backups_kept=self._backups.value(),
        )

    def reject(self) -> None:
        """Close without changes, and show the theme that was there."""
        if self._theme.currentData() != self._settings.theme:
            self.themeChosen.emit(self._settings.theme)
        super().reject()

    def _theme_turned(self) -> None:
        self.themeChosen.emit(self._theme.currentData())

    def _box(self, name: str, choices: Sequence[tuple[str, str]], value: str) -> QComboBox:
        box = QComboBox()
        for key, text in choices:
            box.addItem(text, key)
        if box.findData(value) < 0:
            box.addItem(value, value)
        box.setCurrentIndex(box.findData(value))
        box.setAccessibleName(name)
        return box

    def _check(self, text: str, on: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(on)
        return box

    def _note(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setFont(theme.font("small"))
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        gap = theme.SPACING
        column = QVBoxLayout(self)
        column.setContentsMargins(gap * 5, gap * 5, gap * 5, gap * 5)
        column.setSpacing(gap * 2)
        form = QFormLayout()
        form.setHorizontalSpacing(gap * 4)
        form.setVerticalSpacing(gap * 2)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

        def section(text: str, first: bool = False) -> None:
            title = QLabel(text)
            title.setFont(theme.font("strong"))
            if not first:
                title.setContentsMargins(0, gap * 3, 0, 0)
            form.addRow(title)

        section(self.tr("Window"), first=True)
        form.addRow(self.tr("Appearance"), self._theme)
        form.addRow(self.tr("Language"), self._language)
        form.addRow("", self._note(self.tr("Spoken from the next start on.")))
        section(self.tr("Folders"))
        form.addRow("", self._recursive)
        form.addRow("", self._watch)
        section(self.tr("Scoring"))
        form.addRow(self.tr("Score on"), self._device)
        form.addRow(self.tr("Precision"), self._precision)
        form.addRow(self.tr("Pictures at a time"), self._batch)
        form.addRow(self.tr("Leave on the GPU"), self._leave)
        form.addRow(
            "", self._note(self.tr("Scoring waits while other programs leave less memory free."))
        )
        form.addRow(self.tr("Picture shape"), self._preprocess)
        form.addRow(
            "", self._note(self.tr("Scores of one shape are not compared with those of the other."))
        )
        section(self.tr("Thumbnails"))
        form.addRow(self.tr("Room on disk"), self._cache)
        form.addRow("", self._clear)
        section(self.tr("Library"))
        form.addRow(self.tr("Daily backups kept"), self._backups)
        form.addRow(
            "", self._note(self.tr("From the next start on; `curator library restore` goes back."))
        )
        align_labels(form)
        inset_number(self._batch)
        inset_number(self._leave)
        inset_number(self._cache)
        inset_number(self._backups)
        # Not every screen is as high as all of it.
        inner = QWidget()
        inner.setLayout(form)
        form.setContentsMargins(0, 0, gap * 2, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.setAccessibleName(self.tr("Settings"))
        column.addWidget(scroll, 1)
        column.addSpacing(gap * 3)
        column.addWidget(self._buttons)
        # Notes that wrap make a layout ask for less than its boxes need for their longest words.
        needed = max(box.sizeHint().width() for box in self.findChildren(QComboBox))
        for check in self.findChildren(QCheckBox):
            needed = max(needed, check.sizeHint().width())
        labels = [
            item.sizeHint().width()
            for row in range(form.rowCount())
            if (item := form.itemAt(row, QFormLayout.ItemRole.LabelRole)) is not None
        ]
        bar = scroll.verticalScrollBar().sizeHint().width()
        width = max(440, max(labels) + needed + gap * 16 + bar)
        self.setMinimumWidth(width)
        height = form.totalHeightForWidth(width - gap * 10) + self._buttons.sizeHint().height()
        room = self.screen().availableGeometry().height() - gap * 24
        self.resize(width, min(height + gap * 18, room))
