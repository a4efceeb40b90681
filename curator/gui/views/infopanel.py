"""What is known of one picture, beside it in the loupe."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from curator.gui import icons, theme, wording
from curator.gui.models.moves import Move
from curator.gui.models.values import Verdict
from curator.gui.sentences import translated
from curator.gui.views.meters import BandMark, PercentileBar
from curator.records import Generation

translate = QCoreApplication.translate

WIDTH = 264


def _whole(share: float) -> str:
    """Word a percentage that a line does not break within."""
    return wording.percent(share).replace(" ", "\N{NO-BREAK SPACE}")


def _recipe(generation: Generation) -> str:
    """Word what a picture was generated with, one thing a line."""
    loras = [f"{name} ({weight:g})" for name, weight in generation.loras]
    lines = [
        generation.tool,
        generation.checkpoint,
        wording.joined(loras),
        generation.sampler,
        _told(translate("InfoPanel", "{} steps"), generation.steps),
        _told(translate("InfoPanel", "CFG {:g}"), generation.cfg),
        _told(translate("InfoPanel", "Seed {}"), generation.seed or None),
    ]
    return "\n".join(line for line in lines if line)


def _told(text: str, value: object) -> str:
    return "" if value is None else text.format(value)


class InfoPanel(QScrollArea):
    """Score, place in the folder, comparison with the reference set, file facts and path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("About this picture"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedWidth(WIDTH)
        self._path: Path | None = None
        self._score = self._label("title")
        self._band_mark = BandMark()
        self._band = self._label("body")
        self._percentile = self._label("body")
        self._bar = PercentileBar()
        self._doubt = self._label("body", "muted")
        self._ties = self._label("body", "muted")
        self._in_library = self._label("body", "muted")
        self._tags = self._label("body")
        self._recipe = self._label("body")
        self._prompt = self._label("body")
        self._negative = self._label("body", "muted")
        for text in (self._recipe, self._prompt, self._negative):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._moved = self._label("body")
        self._ranks = self._label("body", "muted")
        self._reference = self._label("body", "muted")
        self._problem = self._label("body", "error")
        self._measured = self._label("heading")
        self._compared_with = self._label("body", "muted")
        self._incomparable = self._label("body", "warning")
        self._facts = self._label("body")
        self._where = self._label("small", "muted")
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy = QToolButton()
        self._copy.setIcon(icons.icon("copy"))
        self._copy.setIconSize(QSize(16, 16))
        self._copy.setText(self.tr("Copy Path"))
        self._copy.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._copy.setAccessibleDescription(self.tr("Puts the file's path on the clipboard"))
        self._copy.clicked.connect(self._copy_path)
        self._sections: dict[str, QWidget] = {}
        self._lay_out()

    def show_picture(
        self,
        path: Path,
        score: float | None,
        percentile: float | None,
        band: str | None,
        reference: str,
        facts: str,
        error: str | None,
    ) -> None:
        """Show what is known; see `LoupeView.show_picture`."""
        self._path = path
        scored = score is not None and error is None
        self._score.setText(wording.score(score) if scored else self._unscored(error))
        self._score.setFont(theme.font("title" if scored else "heading"))
        names = {
            "photo": self.tr("Like a photograph"),
            "between": self.tr("Between photograph and art"),
            "art": self.tr("Like art"),
        }
        self._band.setText(names.get(band or "", ""))
        self._band_mark.set_band(band)
        self._band_row.setVisible(scored and band in names)
        known = scored and percentile is not None
        self._sections["folder"].setVisible(known)
        if known and percentile is not None:
            self._percentile.setText(
                self.tr("At or above {share} of its pictures").format(
                    share=wording.percent(percentile)
                )
            )
            self._bar.set_percentile(percentile)
        self._fill("reference", self._reference, reference if scored else "")
        self._problem.setText(translated(error or ""))
        self._problem.setVisible(bool(error))
        self._fill("file", self._facts, facts)
        # Paths break only at spaces; zero-width spaces let them break at separators.
        self._where.setText(
            wording.printable(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
        )

    def show_doubt(self, deviation: float | None, low: float | None, high: float | None) -> None:
        """Show how sure the score is: its deviation, and the percentiles it may as well have."""
        self._doubt.setVisible(deviation is not None)
        self._bar.set_range(low, high)
        if deviation is not None and low is not None and high is not None:
            self._doubt.setText(
                self.tr("± {deviation}, which is {low} to {high}").format(
                    deviation=wording.decimal(deviation), low=_whole(low), high=_whole(high)
                )
            )

    def show_ties(self, tied: int) -> None:
        """Show how many pictures of the folder the score can't tell this one from."""
        self._ties.setVisible(tied > 0)
        words = self.tr("Tied with 1 other")
        if tied > 1:
            words = self.tr("Tied with {count} others")
        self._ties.setText(words.format(count=wording.count(tied)))

    def show_library(self, percentile: float | None, tags: Sequence[str]) -> None:
        """Show the place among everything scored by the model, and the picture's tags."""
        self._in_library.setVisible(percentile is not None)
        if percentile is not None:
            self._in_library.setText(
                self.tr("At or above {share} of the whole library").format(share=_whole(percentile))
            )
        self._fill("tags", self._tags, wording.joined(tags))

    def show_generation(self, generation: Generation | None) -> None:
        """Show how the picture was generated; None where its file tells nothing."""
        self._fill("recipe", self._recipe, "" if generation is None else _recipe(generation))
        self._fill("prompt", self._prompt, "" if generation is None else generation.prompt)
        negative = "" if generation is None else generation.negative_prompt
        self._fill("negative", self._negative, negative)

    def show_move(self, move: Move | None) -> None:
        """Show how far the picture moved since another model ranked it; None where none did."""
        self._sections["move"].setVisible(move is not None)
        if move is None:
            return
        if move.places:
            words = self.tr("Up by {places}") if move.places > 0 else self.tr("Down by {places}")
            self._moved.setText(words.format(places=wording.count(abs(move.places))))
        else:
            self._moved.setText(self.tr("The same place"))
        line = self.tr("{model}: rank {rank}, {share}")
        self._ranks.setText(
            "\n".join(
                line.format(model=model, rank=wording.count(rank), share=_whole(share))
                for model, rank, share in (
                    (move.before_title, move.before, move.before_percentile),
                    (move.after_title, move.after, move.after_percentile),
                )
            )
        )

    def show_comparison(self, verdict: Verdict | None, reference: str) -> None:
        """Show what a comparison says of the picture; None where nothing is compared.

        Parameters
        ----------
        reference
            What the picture is compared with.
        """
        self._sections["comparison"].setVisible(verdict is not None)
        if verdict is None:
            return
        if verdict.value is not None:
            value = wording.measured(verdict.value)
        else:
            value = self.tr("Waiting") if verdict.waiting else "\N{EN DASH}"
        self._measured.setText(f"{verdict.title} {value}")
        self._compared_with.setText(reference)
        self._incomparable.setText(translated(verdict.problem))
        self._incomparable.setVisible(bool(verdict.problem))

    def texts(self) -> dict[str, str]:
        """Return what the panel says, by part; parts that are hidden are left out."""
        parts = {
            "score": self._score,
            "band": self._band,
            "percentile": self._percentile,
            "reference": self._reference,
            "problem": self._problem,
            "doubt": self._doubt,
            "ties": self._ties,
            "in_library": self._in_library,
            "tags": self._tags,
            "recipe": self._recipe,
            "prompt": self._prompt,
            "negative": self._negative,
            "moved": self._moved,
            "ranks": self._ranks,
            "comparison": self._measured,
            "compared_with": self._compared_with,
            "incomparable": self._incomparable,
            "facts": self._facts,
            "path": self._where,
        }
        return {
            name: label.text().replace("\u200b", "")
            for name, label in parts.items()
            if label.isVisibleTo(self)
        }

    def copy_button(self) -> QToolButton:
        """Return the button that copies the path."""
        return self._copy

    def _unscored(self, error: str | None) -> str:
        return self.tr("Not scored") if error else self.tr("Not scored yet")

    def _copy_path(self) -> None:
        if self._path is not None:
            QGuiApplication.clipboard().setText(wording.printable(self._path))

    def _fill(self, section: str, label: QLabel, text: str) -> None:
        label.setText(text)
        self._sections[section].setVisible(bool(text))

    def _label(self, font: theme.FontRole, role: str = "") -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(theme.font(font))
        label.setProperty("role", role)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        return label

    def _section(self, key: str, title: str, widgets: Sequence[QWidget]) -> QWidget:
        """Return a heading with what stands under it, which come and go together."""
        gap = theme.SPACING
        section = QWidget()
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, gap * 4)
        column.setSpacing(gap)
        heading = self._label("small", "muted")
        heading.setText(title)
        for widget in (heading, *widgets):
            column.addWidget(widget)
        self._sections[key] = section
        return section

    def _lay_out(self) -> None:
        gap = theme.SPACING
        band = QWidget()
        row = QHBoxLayout(band)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap * 2)
        row.addWidget(self._band_mark)
        row.addWidget(self._band, 1)
        self._band_row = band
        body = QFrame()
        body.setProperty("role", "panel")
        self.setWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(gap * 4, gap * 4, gap * 4, gap * 4)
        column.setSpacing(0)
        for key, title, widgets in (
            ("score", self.tr("ArtScore"), (self._score, band, self._problem)),
            (
                "folder",
                self.tr("In this folder"),
                (self._percentile, self._bar, self._doubt, self._ties, self._in_library),
            ),
            ("move", self.tr("Since the other model"), (self._moved, self._ranks)),
            ("reference", self.tr("Compared"), (self._reference,)),
            (
                "comparison",
                self.tr("Beside the reference"),
                (self._measured, self._compared_with, self._incomparable),
            ),
            ("tags", self.tr("Tags"), (self._tags,)),
            ("recipe", self.tr("Generated with"), (self._recipe,)),
            ("prompt", self.tr("Prompt"), (self._prompt,)),
            ("negative", self.tr("Negative prompt"), (self._negative,)),
            ("file", self.tr("File"), (self._facts,)),
            ("path", self.tr("Path"), (self._where, self._copy)),
        ):
            column.addWidget(self._section(key, title, widgets))
        column.addStretch(1)
        self.show_doubt(None, None, None)
        self.show_ties(0)
        self.show_library(None, ())
        self.show_generation(None)
        self.show_move(None)
        self.show_comparison(None, "")
