"""The five metrics as a table to choose from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from curator.gui import theme
from curator.metrics.catalogue import METRICS, MetricInfo


class MetricTable(QWidget):
    """A radio button for each metric, with what it measures and what its reference shows."""

    changed = Signal()

    def __init__(self, metric: str, parent: QWidget | None = None) -> None:
        """`metric` is chosen."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        #: By the metric's name.
        self.radios: dict[str, QRadioButton] = {}
        self._lay_out()
        self.radios[metric].setChecked(True)
        self._group.idToggled.connect(self.changed)

    def chosen(self) -> MetricInfo:
        """Return the chosen metric."""
        return METRICS[next(name for name, radio in self.radios.items() if radio.isChecked())]

    def _lay_out(self) -> None:
        measures = {
            "lpips": self.tr("How different two pictures look to people"),
            "l2": self.tr("How far colours differ, pixel by pixel"),
            "ssim": self.tr("How alike structure and contrast are; 1 is the same"),
            "gram": self.tr("How far textures and colours differ, wherever they are"),
            "content": self.tr("How far what is shown differs, whatever its style"),
        }
        shows = {"content": self.tr("Content"), "style": self.tr("Style")}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACING * 5)
        grid.setVerticalSpacing(theme.SPACING)
        grid.setColumnStretch(1, 1)
        headings = (self.tr("Metric"), self.tr("Measures"), self.tr("Reference shows"))
        for column, text in enumerate(headings):
            grid.addWidget(self._label("small", text), 0, column)
        for row, (name, info) in enumerate(METRICS.items(), start=1):
            radio = QRadioButton(info.title)
            radio.setAccessibleDescription(f"{measures[name]}. {shows[info.reference]}.")
            self._group.addButton(radio)
            self.radios[name] = radio
            grid.addWidget(radio, row, 0)
            grid.addWidget(self._label("body", measures[name]), row, 1)
            grid.addWidget(self._label("body", shows[info.reference]), row, 2)

    def _label(self, font: theme.FontRole, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(theme.font(font))
        label.setProperty("role", "muted")
        return label
