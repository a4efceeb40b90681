"""The window's languages: Qt's own texts and ours."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from curator.gui.sentences import learn
from curator.settings import SYSTEM_LANGUAGE, resources_dir

#: Qt's name of each language, and its own name for itself, as the settings list it.
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "zh_CN": "简体中文",
}


def window_language() -> str:
    """Return which of `LANGUAGES` the window speaks."""
    name = QLocale().name()
    return next((known for known in (name, name.partition("_")[0]) if known in LANGUAGES), "en")


def install_translations(app: QCoreApplication, language: str) -> list[QTranslator]:
    """Speak a language of `LANGUAGES`, or the user's own with "system"; return what speaks it.

    Numbers and dates follow the language as well: a German sentence has a German comma. Where there
    are no texts for a language, those in the source, which are English, stay.
    """
    if language != SYSTEM_LANGUAGE:
        QLocale.setDefault(QLocale(language))
    # Asked for the whole locale, Qt would go on to the account's second and third language.
    name, installed = QLocale().name(), []
    for texts, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("curator", str(resources_dir() / "translations")),
    ):
        translator = QTranslator(app)
        if translator.load(f"{texts}_{name}", folder):
            app.installTranslator(translator)
            installed.append(translator)
    if window_language() != "en":
        learn()
    return installed
