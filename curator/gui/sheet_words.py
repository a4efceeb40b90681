"""A contact sheet's words in the window's language."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from curator.export.sheet_words import SheetWords
from curator.gui import wording
from curator.gui.models.marking import color_name
from curator.gui.sentences import translated
from curator.gui.translations import window_language

translate = QCoreApplication.translate


def sheet_words() -> SheetWords:
    """Return the words; on any thread."""
    if window_language() == "en":
        return SheetWords()
    return SheetWords(
        language=QLocale().bcp47Name(),
        number=wording.decimal,
        day=_day,
        sentence=translated,
        one=translate("ContactSheet", "1 picture by ArtScore"),
        many=translate("ContactSheet", "{count} pictures by ArtScore, best first"),
        model=translate("ContactSheet", "model {name}"),
        not_at_hand=translate("ContactSheet", "not at hand"),
        share=translate("Wording", "{number} %"),
        among_all=translate("ContactSheet", "percentile among all"),
        stars=translate("ContactSheet", "{stars} of 5 stars"),
        colors=tuple(map(color_name, range(7))),
        flags={1: translate("Marks", "picked"), -1: translate("Marks", "rejected")},
        bands={
            "art": translate("ContactSheet", "reads as art"),
            "between": translate("ContactSheet", "in between"),
            "photo": translate("ContactSheet", "reads as photo"),
        },
        prompt=translate("ContactSheet", "Prompt"),
        steps=translate("ContactSheet", "{number} steps"),
        guidance=translate("ContactSheet", "CFG {number}"),
        seed=translate("ContactSheet", "seed {number}"),
    )


def _day(when: datetime) -> str:
    locale = QLocale()
    # As the language has it, but for the day of the week.
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    form = form.replace("dddd, ", "").replace(", dddd", "").replace("dddd", "").strip()
    return locale.toString(QDate(when.year, when.month, when.day), form)
