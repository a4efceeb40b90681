"""The guide: pages to read beside the pictures, without a network."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from curator.gui import theme
from curator.gui.dialogs.layout import close_box

_NAME = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the guide.

    Parameters
    ----------
    name
        What other parts call it by: its file's name without number and ending.
    text
        In Markdown; the first line is its title.
    """

    name: str
    text: str

    @property
    def title(self) -> str:
        """The heading of the page."""
        return self.text.partition("\n")[0].removeprefix("#").strip()

    def holds(self, words: str) -> bool:
        """Whether each of these words is on the page, in any case."""
        text = self.text.casefold()
        return all(word in text for word in words.casefold().split())


def read_pages(folder: Path, language: str) -> list[Page]:
    """Return the pages in the order of their numbers.

    Parameters
    ----------
    folder
        With the pages in English; those of another language lie in a folder of its name within.
    language
        A page that there is not in it is given in English.
    """
    pages = []
    for english in sorted(folder.glob("*.md")):
        other = folder / language / english.name
        file = other if other.is_file() else english
        name = re.sub(r"^\d+-", "", english.stem)
        pages.append(Page(name, file.read_text(encoding="utf-8")))
    return pages


class GuideDialog(QDialog):
    """A list of pages, a field that searches them, and the page that is read."""

    def __init__(self, pages: list[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self._pages = {page.name: page for page in pages}
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.textChanged.connect(self._filter)
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Pages"))
        self.contents.currentItemChanged.connect(self._turn)
        self.browser = QTextBrowser(openLinks=False)
        self.browser.setAccessibleName(self.tr("Page"))
        self.browser.setFrameShape(QFrame.Shape.NoFrame)
        self.browser.document().setDocumentMargin(theme.SPACING * 4)
        self._nothing = QLabel(self.tr("No page holds these words."))
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("role", "muted")
        self._nothing.hide()
        for page in pages:
            item = QListWidgetItem(page.title)
            item.setData(_NAME, page.name)
            self.contents.addItem(item)
        self._lay_out()
        self.contents.setCurrentRow(0)

    def show_page(self, name: str) -> None:
        """Turn to a page; the search is given up, that the page may be in the list."""
        self.search.clear()
        for row in range(self.contents.count()):
            if self.contents.item(row).data(_NAME) == name:
                self.contents.setCurrentRow(row)

    def page(self) -> str:
        """Return the name of the page that is shown, "" for none."""
        item = self.contents.currentItem()
        return "" if item is None else str(item.data(_NAME))

    def _lay_out(self) -> None:
        gap = theme.SPACING
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, gap * 2, 0)
        left.setSpacing(gap * 2)
        left.addWidget(self.search)
        left.addWidget(self._nothing)
        left.addWidget(self.contents, 1)
        splitter = QSplitter()
        splitter.addWidget(side)
        splitter.addWidget(self.browser)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([220, 560])
        column = QVBoxLayout(self)
        column.setContentsMargins(gap * 5, gap * 5, gap * 5, gap * 5)
        column.setSpacing(gap * 4)
        column.addWidget(splitter, 1)
        column.addWidget(close_box(self))
        self.resize(820, 560)

    def _filter(self, words: str) -> None:
        first = -1
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            fits = self._pages[item.data(_NAME)].holds(words)
            item.setHidden(not fits)
            first = row if fits and first < 0 else first
        self._nothing.setVisible(first < 0)
        current = self.contents.currentItem()
        if first >= 0 and (current is None or current.isHidden()):
            self.contents.setCurrentRow(first)
        self._find()

    def _turn(self) -> None:
        if page := self._pages.get(self.page()):
            self.browser.setMarkdown(page.text)
            self._find()

    def _find(self) -> None:
        """Select the first of the words looked for."""
        cursor = self.browser.textCursor()
        cursor.setPosition(0)
        self.browser.setTextCursor(cursor)
        if words := self.search.text().split():
            self.browser.find(words[0], QTextDocument.FindFlag(0))
