"""What stars, flags and colour labels are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from curator.gui import wording
from curator.records import Marks

#: The keys that give each colour, as in other programs; orange and purple have none there.
COLOR_KEYS = {1: "6", 2: "", 3: "7", 4: "8", 5: "9", 6: ""}


def color_name(color: int) -> str:
    """Return the name of a colour label, 1 to 6; "" for none."""
    translate = QCoreApplication.translate
    names = (
        "",
        translate("Marks", "Red"),
        translate("Marks", "Orange"),
        translate("Marks", "Yellow"),
        translate("Marks", "Green"),
        translate("Marks", "Blue"),
        translate("Marks", "Purple"),
    )
    return names[color]


def marks_in_words(marks: Marks) -> str:
    """Say marks as one reads them out: "4 stars, picked, red"."""
    translate = QCoreApplication.translate
    words = []
    if marks.stars == 1:
        words.append(translate("Marks", "1 star"))
    elif marks.stars:
        words.append(translate("Marks", "{stars} stars").format(stars=marks.stars))
    if marks.flag:
        words.append(
            translate("Marks", "picked") if marks.flag > 0 else translate("Marks", "rejected")
        )
    if marks.color:
        words.append(color_name(marks.color).lower())
    return wording.joined(words)
