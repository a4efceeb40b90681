"""Colours, type and icons."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton

from curator.gui import icons, theme


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply_theme(qapp, "light")


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
class TestContrast:
    def test_text_reads_on_every_surface(self, tokens: theme.Colors) -> None:
        texts = ("text", "text_muted", "error", "warning", "success", "photo", "between", "art")
        grounds = ("window", "surface", "surface_raised")
        for text, ground in product(texts, grounds):
            ratio = contrast(getattr(tokens, text), getattr(tokens, ground))
            assert ratio >= 4.5, f"{text} on {ground}: {ratio:.2f}"

    def test_text_reads_on_coloured_grounds(self, tokens: theme.Colors) -> None:
        for text, ground in (
            ("accent_text", "accent"),
            ("accent_text", "accent_hover"),
            ("text", "accent_soft"),
            ("text", "hover"),
            ("text", "pressed"),
            ("text_muted", "tile_background"),
            ("error", "tile_background"),
            ("text_muted", "backdrop"),
        ):
            ratio = contrast(getattr(tokens, text), getattr(tokens, ground))
            assert ratio >= 4.5, f"{text} on {ground}: {ratio:.2f}"

    def test_outlines_and_focus_stand_out(self, tokens: theme.Colors) -> None:
        for line, ground in product(
            ("border_strong", "accent"), ("window", "surface", "surface_raised")
        ):
            ratio = contrast(getattr(tokens, line), getattr(tokens, ground))
            assert ratio >= 3.0, f"{line} on {ground}: {ratio:.2f}"

    def test_chrome_is_neutral(self, tokens: theme.Colors) -> None:
        for name in ("window", "surface", "surface_raised", "border", "backdrop", "text"):
            assert getattr(tokens, name).hsvSaturation() == 0, name


def test_scheme_changes_live(qapp: QApplication, qtbot) -> None:  # type: ignore[no-untyped-def]
    theme.apply_theme(qapp, "light")
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    light = field.grab().toImage().pixelColor(field.width() - 6, field.height() // 2)
    with qtbot.waitSignal(theme.notifier().changed, timeout=2000):
        theme.apply_theme(qapp, "dark")
    dark = field.grab().toImage().pixelColor(field.width() - 6, field.height() // 2)
    assert theme.colors().dark
    assert light.lightness() > 200 > 80 > dark.lightness()
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.DARK.window


def test_system_scheme_follows_the_desktop(
    qapp: QApplication,
    qtbot,
    monkeypatch: pytest.MonkeyPatch,  # type: ignore[no-untyped-def]
) -> None:
    wanted = Qt.ColorScheme.Light

    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:
            return wanted

        def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
            assert scheme == Qt.ColorScheme.Light

    theme.apply_theme(qapp, "system")
    monkeypatch.setattr(theme.QGuiApplication, "styleHints", Hints)
    theme.notifier().system_changed()
    assert not theme.colors().dark
    wanted = Qt.ColorScheme.Dark
    theme.notifier().system_changed()
    assert theme.colors().dark
    theme.apply_theme(qapp, "light")
    theme.notifier().system_changed()
    assert not theme.colors().dark


def test_fonts_have_a_hierarchy(qapp: QApplication) -> None:
    sizes = [theme.font(role).pointSizeF() for role in ("title", "heading", "body", "small")]
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 4
    assert theme.font("title").family() == qapp.font().family()


class TestIcons:
    def test_every_drawing_has_ink(self, qapp: QApplication) -> None:
        assert len(icons.names()) > 30
        for name in icons.names():
            image = icons.pixmap(name, 24, QColor("black")).toImage()
            inked = any(
                image.pixelColor(x, y).alpha() > 100 for x, y in product(range(24), range(24))
            )
            assert inked, name

    def test_icons_are_crisp_on_dense_screens(self, qapp: QApplication) -> None:
        for ratio, pixels in ((1.0, 16), (1.25, 20), (1.5, 24), (2.0, 32)):
            drawn = icons.icon("search").pixmap(QSize(16, 16), ratio)
            assert drawn.width() == pixels

    def test_disabled_icons_are_paler(self, qapp: QApplication) -> None:
        icon = icons.icon("pause")
        normal = icon.pixmap(QSize(24, 24), 1.0, QIcon.Mode.Normal).toImage()
        disabled = icon.pixmap(QSize(24, 24), 1.0, QIcon.Mode.Disabled).toImage()
        assert normal.pixelColor(8, 12).lightness() < disabled.pixelColor(8, 12).lightness()

    def test_buttons_and_actions_follow_the_scheme(self, qapp: QApplication, qtbot) -> None:  # type: ignore[no-untyped-def]
        theme.apply_theme(qapp, "light")
        tool = QToolButton()
        tool.setIcon(icons.icon("pause"))
        push = QPushButton()
        qtbot.addWidget(tool)
        qtbot.addWidget(push)
        action = push.addAction(icons.icon("pause"), "Pause")

        def ink(icon: QIcon) -> QColor:
            return icon.pixmap(QSize(24, 24), 1.0).toImage().pixelColor(8, 12)

        before = ink(tool.icon()).lightness()
        theme.apply_theme(qapp, "dark")
        for icon in (tool.icon(), action.icon()):
            assert before < 80 < 200 < ink(icon).lightness()

    def test_the_program_has_an_icon_in_every_size(self, qapp: QApplication) -> None:
        sizes = {size.width() for size in icons.application_icon().availableSizes()}
        assert {16, 24, 32, 48, 64, 128, 256, 512} <= sizes
