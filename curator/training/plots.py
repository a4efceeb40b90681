"""Charts of curves with error bands, drawn with Pillow.

A plotting library would be a large dependency for two pictures.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from curator.training.labels import LEVELS, Domain
from curator.training.series_evaluation import SeriesFigures

Colour = tuple[int, int, int]

#: Blue and orange, told apart by colour-blind eyes too (Okabe and Ito 2008).
COLOURS: dict[Domain, Colour] = {"photo": (0, 114, 178), "art": (213, 94, 0)}
_NAMES: dict[Domain, str] = {"photo": "series of photographs", "art": "series of art"}
_INK, _MUTED, _GRID, _PAPER = (32, 35, 40), (105, 110, 118), (226, 228, 232), (255, 255, 255)
_SIZE = (960, 600)
_LEFT, _TOP, _RIGHT, _BOTTOM = 92, 84, 36, 84
#: Drawn larger and then reduced, which is how Pillow's lines get smooth edges.
_SCALE = 3


@dataclass(frozen=True)
class Curve:
    """Points of one colour; `spread` is half the height of the band around each, or 0."""

    label: str
    colour: Colour
    x: Sequence[float]
    y: Sequence[float]
    spread: Sequence[float]


def score_chart(figures: SeriesFigures, model: str) -> Image.Image:
    """Draw the mean score at each level, with a band of one standard deviation."""
    curves = [
        Curve(
            _NAMES[domain],
            COLOURS[domain],
            [each.level for each in levels],
            [each.mean_score for each in levels],
            [each.score_deviation for each in levels],
        )
        for domain, levels in figures.levels.items()
    ]
    spread = any(any(curve.spread) for curve in curves)
    return draw_chart(
        f"Score by level: {model}",
        "level (true rank: 0 most photographic, 11 most artistic)",
        "ArtScore, mean and standard deviation" if spread else "ArtScore, mean",
        curves,
    )


def rank_chart(figures: SeriesFigures, model: str) -> Image.Image:
    """Draw the mean rank by score at each level; right order is the grey diagonal."""
    right = Curve("right order", _MUTED, [0, LEVELS - 1], [0, LEVELS - 1], [0, 0])
    curves = [
        Curve(
            _NAMES[domain],
            COLOURS[domain],
            [each.level for each in levels],
            [each.mean_rank for each in levels],
            [0.0 for _ in levels],
        )
        for domain, levels in figures.levels.items()
    ]
    return draw_chart(
        f"Rank by level: {model}",
        "level (true rank: 0 most photographic, 11 most artistic)",
        "mean rank within the series by score",
        [right, *curves],
    )


def draw_chart(title: str, x_label: str, y_label: str, curves: Sequence[Curve]) -> Image.Image:
    """Draw curves over whole-numbered x with axes, labels, legend and bands."""
    return _Chart(curves).draw(title, x_label, y_label)


def ticks(low: float, high: float, wanted: int = 6) -> list[float]:
    """Return round numbers, about `wanted` of them, the outer ones at or beyond low and high."""
    step = 10.0 ** math.floor(math.log10((high - low) / wanted))
    step *= next(factor for factor in (1, 2, 5, 10) if (high - low) / (step * factor) <= wanted)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(number * step, 10) for number in range(first, last + 1)]


class _Chart:
    def __init__(self, curves: Sequence[Curve]) -> None:
        self._curves = curves
        x = np.concatenate([curve.x for curve in curves])
        y = np.concatenate([np.add(c.y, np.outer((-1, 1), c.spread)).ravel() for c in curves])
        self._x_ticks = [float(n) for n in range(int(x.min()), int(x.max()) + 1)]
        low, high = float(y.min()), float(y.max())
        margin = 0.0 if high > low else max(abs(low), 1.0) / 2
        self._y_ticks = ticks(low - margin, high + margin)
        step = self._y_ticks[1] - self._y_ticks[0]
        self._decimals = max(0, -math.floor(math.log10(step) + 1e-9))
        self._x_range = (self._x_ticks[0] - 0.3, self._x_ticks[-1] + 0.3)
        self._image = Image.new("RGB", (_SCALE * _SIZE[0], _SCALE * _SIZE[1]), _PAPER)
        self._draw = ImageDraw.Draw(self._image)

    def draw(self, title: str, x_label: str, y_label: str) -> Image.Image:
        self._grid()
        for curve in self._curves:
            self._band(curve)
        for curve in self._curves:
            self._line(curve)
        width, height = _SIZE
        middle_x = (_LEFT + width - _RIGHT) / 2
        self._text((_LEFT, 22), _elided(title, 22, width - _LEFT - _RIGHT), 22, _INK, "la")
        self._text((middle_x, height - 22), x_label, 16, _MUTED, "mb")
        self._upright_text(y_label)
        self._legend()
        return self._image.resize(_SIZE, Image.Resampling.LANCZOS)

    def _at(self, x: float, y: float) -> tuple[float, float]:
        """Where a point lies, in pixels of the enlarged picture."""
        (left, right), low, high = self._x_range, self._y_ticks[0], self._y_ticks[-1]
        width, height = _SIZE[0] - _LEFT - _RIGHT, _SIZE[1] - _TOP - _BOTTOM
        across, up = (x - left) / (right - left), (y - low) / (high - low)
        return _SCALE * (_LEFT + width * across), _SCALE * (_TOP + height * (1 - up))

    def _grid(self) -> None:
        left, right = self._x_range
        for y in self._y_ticks:
            self._draw.line([self._at(left, y), self._at(right, y)], _GRID, _SCALE)
            at = self._at(left, y)
            self._text(
                (at[0] / _SCALE - 10, at[1] / _SCALE), f"{y:.{self._decimals}f}", 15, _MUTED, "rm"
            )
        bottom = self._y_ticks[0]
        self._draw.line([self._at(left, bottom), self._at(right, bottom)], _MUTED, 2 * _SCALE)
        for x in self._x_ticks:
            at = self._at(x, bottom)
            self._draw.line([at, (at[0], at[1] + 5 * _SCALE)], _MUTED, _SCALE)
            self._text((at[0] / _SCALE, at[1] / _SCALE + 10), f"{x:g}", 15, _MUTED, "ma")

    def _band(self, curve: Curve) -> None:
        if not any(curve.spread):
            return
        points = list(zip(curve.x, curve.y, curve.spread, strict=True))
        upper = [self._at(x, y + spread) for x, y, spread in points]
        lower = [self._at(x, y - spread) for x, y, spread in points]
        mask = Image.new("L", self._image.size)
        ImageDraw.Draw(mask).polygon(upper + lower[::-1], fill=40)
        self._image.paste(curve.colour, mask=mask)

    def _line(self, curve: Curve) -> None:
        points = [self._at(x, y) for x, y in zip(curve.x, curve.y, strict=True)]
        self._draw.line(points, curve.colour, 3 * _SCALE, joint="curve")
        for x, y in points:
            radius = 4.5 * _SCALE
            box = (x - radius, y - radius, x + radius, y + radius)
            self._draw.ellipse(box, curve.colour, _PAPER, _SCALE)

    def _legend(self) -> None:
        """Name the curves on one line below the title."""
        x, y = float(_LEFT), 64.0
        for curve in self._curves:
            line = [(_SCALE * x, _SCALE * y), (_SCALE * (x + 26), _SCALE * y)]
            self._draw.line(line, curve.colour, 4 * _SCALE)
            self._text((x + 34, y), curve.label, 15, _INK, "lm")
            x += 58 + _font(15).getlength(curve.label) / _SCALE

    def _text(
        self, at: tuple[float, float], text: str, size: int, colour: Colour, anchor: str
    ) -> None:
        self._draw.text((_SCALE * at[0], _SCALE * at[1]), text, colour, _font(size), anchor=anchor)

    def _upright_text(self, text: str) -> None:
        font = _font(16)
        width, height = math.ceil(font.getlength(text)), 24 * _SCALE
        label = Image.new("RGB", (width, height), _PAPER)
        ImageDraw.Draw(label).text((0, height / 2), text, _MUTED, font, anchor="lm")
        middle = _SCALE * (_TOP + _SIZE[1] - _BOTTOM) // 2
        turned = label.rotate(90, expand=True)
        self._image.paste(turned, (12 * _SCALE, middle - turned.height // 2))


def _elided(text: str, size: int, width: float) -> str:
    """Return as much of a text as fits."""
    font = _font(size)
    if font.getlength(text) <= _SCALE * width:
        return text
    return next(
        (
            f"{text[:end]}…"
            for end in range(len(text) - 1, 0, -1)
            if font.getlength(f"{text[:end]}…") <= _SCALE * width
        ),
        "…",
    )


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size * _SCALE)
