"""What Qt finds to show a window with."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication

_SCRIPTS = {
    "Latin": QFontDatabase.WritingSystem.Latin,
    "Japanese": QFontDatabase.WritingSystem.Japanese,
    "Chinese": QFontDatabase.WritingSystem.SimplifiedChinese,
}


@dataclass(frozen=True, slots=True)
class Platform:
    """What Qt found.

    Parameters
    ----------
    qt
        Version that runs.
    platform
        Qt's platform plugin, such as "xcb" or "wayland".
    families
        How many families of fonts there are.
    default
        The family that the window takes.
    missing_scripts
        Scripts that no font has.
    """

    qt: str
    platform: str
    families: int
    default: str
    missing_scripts: tuple[str, ...]


def examine_platform() -> Platform:
    """Start Qt and ask it; Qt aborts the process where it finds no display."""
    application = QGuiApplication.instance() or QGuiApplication([])
    if not isinstance(application, QGuiApplication):
        raise RuntimeError("this process already runs an application without a screen")
    return Platform(
        qVersion(),
        application.platformName(),
        len(QFontDatabase.families()),
        QFontInfo(application.font()).family(),
        tuple(name for name, script in _SCRIPTS.items() if not QFontDatabase.families(script)),
    )
