"""Colours, spacing and type of the window, light and dark, applied live.

Neutral greys and one accent, so that nothing in the frame competes with the pictures. Every
colour is a token of `Colors`; the palette and the stylesheet are made of tokens alone.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from curator.gui import icons
from curator.gui.stylesheet import stylesheet
from curator.gui.tokens import DARK, LABELS, LIGHT, RADIUS, SPACING, Colors

__all__ = [
    "DARK",
    "LIGHT",
    "RADIUS",
    "SPACING",
    "Colors",
    "apply_theme",
    "band_color",
    "colors",
    "font",
    "label_color",
    "notifier",
    "palette",
    "with_alpha",
]

FontRole = Literal["title", "heading", "body", "strong", "small", "numbers"]


class ThemeState(QObject):
    """Holds the scheme that was asked for and tells when colours change."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme = "system"
        self.colors = LIGHT
        self.following = False

    def system_changed(self) -> None:
        """Follow the desktop when it turns light or dark; bound to QStyleHints."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and self.scheme == "system":
            _show(app, self)


_state = ThemeState()


def colors() -> Colors:
    """Return the tokens in force."""
    return _state.colors


def notifier() -> ThemeState:
    """Return the object whose `changed` signal follows a change of colours."""
    return _state


def band_color(band: str | None) -> QColor:
    """Return the colour of "photo", "between" or "art"; muted text for anything else."""
    now = colors()
    return {"photo": now.photo, "between": now.between, "art": now.art}.get(
        band or "", now.text_muted
    )


def label_color(color: int) -> QColor:
    """Return the colour of a label, 1 to 6."""
    return LABELS[color - 1]


def with_alpha(color: QColor, alpha: float) -> QColor:
    """Return `color` at an opacity of 0 to 1."""
    result = QColor(color)
    result.setAlphaF(alpha)
    return result


def font(role: FontRole = "body") -> QFont:
    """Return the platform's font in one of the window's few sizes and weights."""
    result = QFont(QApplication.font())
    scale = {"title": 1.6, "heading": 1.2, "small": 0.9}.get(role, 1.0)
    size = result.pointSizeF()
    if size > 0:
        result.setPointSizeF(size * scale)
    else:
        result.setPixelSize(round(result.pixelSize() * scale))
    if role in ("title", "heading", "strong"):
        result.setWeight(QFont.Weight.DemiBold)
    if role in ("numbers", "small"):
        # Digits of one width keep changing figures from dancing.
        result.setFeature(QFont.Tag("tnum"), 1)
    return result


def palette(tokens: Colors) -> QPalette:
    """Return the QPalette of `tokens` for the Fusion style."""
    result = QPalette()
    role = QPalette.ColorRole
    for where, color in (
        (role.Window, tokens.window),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface_raised),
        (role.AlternateBase, tokens.surface),
        (role.Text, tokens.text),
        (role.PlaceholderText, tokens.text_muted),
        (role.Button, tokens.surface_raised),
        (role.ButtonText, tokens.text),
        (role.BrightText, tokens.error),
        (role.ToolTipBase, tokens.surface_raised),
        (role.ToolTipText, tokens.text),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.accent_text),
        (role.Accent, tokens.accent),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.Light, tokens.surface_raised),
        (role.Midlight, tokens.hover),
        (role.Mid, tokens.border),
        (role.Dark, tokens.border_strong),
        (role.Shadow, tokens.border_strong),
    ):
        result.setColor(where, color)
    for where in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, where, tokens.text_disabled)
    result.setColor(QPalette.ColorGroup.Disabled, role.Highlight, tokens.pressed)
    return result


def _wanted(scheme: str) -> Colors:
    if scheme == "system":
        hints = QGuiApplication.styleHints()
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return DARK if scheme == "dark" else LIGHT


def _show(app: QApplication, state: ThemeState) -> None:
    tokens = _wanted(state.scheme)
    state.colors = tokens
    app.setPalette(palette(tokens))
    app.setStyleSheet(stylesheet(tokens, icons.folder().as_posix()))
    icons.retint(app, tokens)
    state.changed.emit()


def apply_theme(app: QApplication, scheme: str) -> None:
    """Show the whole application in `scheme`, now and for windows still to come.

    Parameters
    ----------
    scheme
        "light", "dark", or "system", which follows the desktop while the program runs.
    """
    hints = app.styleHints()
    if not _state.following:
        app.setStyle(QStyleFactory.create("Fusion"))
        hints.colorSchemeChanged.connect(_state.system_changed)
        _state.following = True
    _state.scheme = scheme if scheme in ("light", "dark") else "system"
    # Title bars and native dialogs follow this where the platform lets them.
    hints.setColorScheme(
        {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(
            scheme, Qt.ColorScheme.Unknown
        )
    )
    _show(app, _state)
