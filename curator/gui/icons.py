"""The program's own line icons, tinted for the theme in force.

A QIcon can't repaint itself from Python (a QIconEngine subclass is destroyed under Qt's feet), so
icons are sets of pixmaps, and `retint` finds the buttons and actions that hold one of ours by the
icon's cache key and gives them its counterpart in the new colours.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from curator.gui.tokens import LIGHT, Colors
from curator.settings import resources_dir

#: Device pixels that the sizes 16, 20 and 24 come to at 1x, 1.25x, 1.5x and 2x.
_SIZES = (16, 20, 24, 25, 30, 32, 36, 40, 48)


class _Ink:
    """The tokens that icons are drawn with; `retint` changes them."""

    tokens: Colors = LIGHT


_ink = _Ink()
_names_by_key: dict[int, str] = {}
_icons: dict[tuple[str, str], QIcon] = {}


@cache
def folder() -> Path:
    """Return where the drawings are."""
    return resources_dir() / "icons"


@cache
def names() -> tuple[str, ...]:
    """Return the names that `icon` knows, sorted."""
    return tuple(sorted(path.stem for path in folder().glob("*.svg")))


@cache
def _source(name: str) -> str:
    return (folder() / f"{name}.svg").read_text(encoding="utf-8")


def _draw(name: str, color: QColor, pixels: int, stroke: float = 1.5) -> QPixmap:
    tinted = _source(name).replace("currentColor", color.name())
    if stroke != 1.5:
        tinted = tinted.replace('stroke-width="1.5"', f'stroke-width="{stroke}"')
    renderer = QSvgRenderer(QByteArray(tinted.encode()))
    result = QPixmap(pixels, pixels)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return result


def pixmap(name: str, edge: int, color: QColor, ratio: float = 1.0) -> QPixmap:
    """Draw an icon of `edge` device-independent pixels for a screen of device pixel `ratio`."""
    return _cached(name, edge, color.name(), ratio)


@lru_cache(maxsize=256)
def _cached(name: str, edge: int, color: str, ratio: float) -> QPixmap:
    # A large drawing of the same line would look heavy beside text.
    result = _draw(name, QColor(color), round(edge * ratio), stroke=1.5 if edge <= 32 else 0.8)
    result.setDevicePixelRatio(ratio)
    return result


def icon(name: str) -> QIcon:
    """Return an icon in the text colour of the theme in force; `retint` keeps it so."""
    tokens = _ink.tokens
    key = (name, tokens.text.name())
    if key not in _icons:
        made = QIcon()
        for pixels in _SIZES:
            made.addPixmap(_draw(name, tokens.text, pixels), QIcon.Mode.Normal)
            made.addPixmap(_draw(name, tokens.text_disabled, pixels), QIcon.Mode.Disabled)
        _icons[key] = made
        _names_by_key[made.cacheKey()] = name
    return _icons[key]


def application_icon() -> QIcon:
    """Return the program's icon, for windows and task bars."""
    result = QIcon()
    for path in sorted((folder() / "png").glob("artscore-curator-*.png")):
        result.addFile(str(path))
    return result


def retint(app: QApplication, tokens: Colors) -> None:
    """Give every button and action that holds one of our icons its counterpart in new colours."""
    _ink.tokens = tokens
    for widget in app.allWidgets():
        if isinstance(widget, QAbstractButton):
            _retint_one(widget)
        for action in widget.actions():
            _retint_one(action)


def _retint_one(holder: QAbstractButton | QAction) -> None:
    name = _names_by_key.get(holder.icon().cacheKey())
    if name is not None:
        holder.setIcon(icon(name))
