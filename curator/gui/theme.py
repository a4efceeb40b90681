"""Colours, spacing and type of the window, light and dark, applied live.

Neutral greys and one accent, so that nothing in the frame competes with the pictures. Every
colour is a token of `Colors`; the palette and the stylesheet are made of tokens alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from curator.gui.stylesheet import stylesheet

#: The spacing grid, in device-independent pixels; every gap is a multiple of it.
SPACING = 4
#: The corner radius of controls and tiles; panels that float use twice as much.
RADIUS = 4

FontRole = Literal["title", "heading", "body", "strong", "small", "numbers"]


@dataclass(frozen=True, slots=True)
class Colors:
    """The tokens. `border` separates, `border_strong` outlines controls (3:1 on surfaces)."""

    dark: bool
    window: QColor
    surface: QColor
    surface_raised: QColor
    hover: QColor
    pressed: QColor
    border: QColor
    border_strong: QColor
    text: QColor
    text_muted: QColor
    text_disabled: QColor
    accent: QColor
    accent_hover: QColor
    accent_text: QColor
    accent_soft: QColor
    photo: QColor
    between: QColor
    art: QColor
    error: QColor
    warning: QColor
    success: QColor
    tile_background: QColor
    backdrop: QColor
    histogram: QColor


LIGHT = Colors(
    dark=False,
    window=QColor("#f1f1f1"),
    surface=QColor("#f8f8f8"),
    surface_raised=QColor("#ffffff"),
    hover=QColor("#e6e6e6"),
    pressed=QColor("#d9d9d9"),
    border=QColor("#d8d8d8"),
    border_strong=QColor("#868686"),
    text=QColor("#1b1b1b"),
    text_muted=QColor("#5a5a5a"),
    text_disabled=QColor("#9a9a9a"),
    accent=QColor("#2b5fc7"),
    accent_hover=QColor("#234fa8"),
    accent_text=QColor("#ffffff"),
    accent_soft=QColor("#dbe5f8"),
    photo=QColor("#3f6372"),
    between=QColor("#666158"),
    art=QColor("#8f5200"),
    error=QColor("#b3261e"),
    warning=QColor("#7a5600"),
    success=QColor("#226b35"),
    tile_background=QColor("#e6e6e6"),
    backdrop=QColor("#e2e2e2"),
    histogram=QColor("#b4b4b4"),
)

DARK = Colors(
    dark=True,
    window=QColor("#1f1f1f"),
    surface=QColor("#262626"),
    surface_raised=QColor("#2f2f2f"),
    hover=QColor("#383838"),
    pressed=QColor("#444444"),
    border=QColor("#3a3a3a"),
    border_strong=QColor("#808080"),
    text=QColor("#e9e9e9"),
    text_muted=QColor("#aeaeae"),
    text_disabled=QColor("#6e6e6e"),
    accent=QColor("#85acf5"),
    accent_hover=QColor("#a3c1f8"),
    accent_text=QColor("#0e1526"),
    accent_soft=QColor("#2b3a58"),
    photo=QColor("#9cbccb"),
    between=QColor("#b9b2a5"),
    art=QColor("#e3ad5c"),
    error=QColor("#ff9389"),
    warning=QColor("#e6bd66"),
    success=QColor("#86cf98"),
    tile_background=QColor("#2a2a2a"),
    backdrop=QColor("#161616"),
    histogram=QColor("#646464"),
)


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
    app.setStyleSheet(stylesheet(tokens, SPACING, RADIUS))
    from curator.gui import icons

    icons.retint(app)
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
