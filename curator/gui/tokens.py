"""The colour, spacing and radius tokens that everything in the window is drawn from."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

#: The spacing grid, in device-independent pixels; every gap is a multiple of it.
SPACING = 4
#: The corner radius of controls and tiles; panels that float use twice as much.
RADIUS = 4


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


#: The colour labels from 1 on: red, orange, yellow, green, blue, purple; on either ground.
LABELS = tuple(map(QColor, ("#d8453b", "#e07b1a", "#d4aa00", "#3d9a4c", "#3b7ddd", "#9156c4")))

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
