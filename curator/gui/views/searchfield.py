"""The field that searches are typed into: suggests how to go on, and shows what can't be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QTreeView, QWidget

from curator.gui import icons, theme
from curator.gui.sentences import translated

if TYPE_CHECKING:
    from curator.curation.completion import Completions

#: Suggests what could stand at a cursor of a text.
Suggest = Callable[[str, int], "Completions"]

_ROLE = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 380, 320


class SearchField(QLineEdit):
    """A line with a list of suggestions under it, two columns wide."""

    #: The keyboard is here: a search may follow.
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggest: Suggest | None = None
        self._span = (0, 0)
        self._rows = QStandardItemModel(0, 2, self)
        self._popup = QTreeView()
        self._popup.setHeaderHidden(True)
        self._popup.setRootIsDecorated(False)
        self._popup.setUniformRowHeights(True)
        self._popup.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._popup.setAccessibleName(self.tr("Suggestions"))
        self._list = QCompleter(self._rows, self)
        self._list.setWidget(self)
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setPopup(self._popup)
        self._list.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        self.setClearButtonEnabled(True)
        self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(self.offer)

    def set_suggest(self, suggest: Suggest | None) -> None:
        """Choose who suggests; without anyone nothing is."""
        self._suggest = suggest

    def suggestions(self) -> list[str]:
        """Return what is suggested now."""
        if not self._popup.isVisible():
            return []
        return [self._rows.item(row, 0).data(_ROLE) for row in range(self._rows.rowCount())]

    def popup(self) -> QTreeView:
        """Return the list of suggestions."""
        return self._popup

    def set_invalid(self, invalid: bool) -> None:
        """Show that what is typed can't be read."""
        if self.property("invalid") != ("true" if invalid else "false"):
            self.setProperty("invalid", "true" if invalid else "false")
            self.style().unpolish(self)
            self.style().polish(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def offer(self) -> None:
        """Show how what is typed could go on."""
        text, cursor = self.text(), self.cursorPosition()
        found = None
        if self._suggest is not None and text[:cursor].strip():
            found = self._suggest(text, cursor)
        if found is None or not found.suggestions or not text[found.start : found.end]:
            self._popup.hide()
            return
        self._span = (found.start, found.end)
        self._rows.clear()
        for each in found.suggestions:
            typed, about = QStandardItem(each.text), QStandardItem(translated(each.about))
            typed.setData(each.text, _ROLE)
            typed.setData(each.whole, _ROLE + 1)
            about.setForeground(theme.colors().text_muted)
            self._rows.appendRow([typed, about])
        self._list.complete(QRect(QPoint(0, 0), self.size()))
        self._popup.setMinimumWidth(_WIDTH)
        self._popup.setMaximumHeight(_HEIGHT)
        self._popup.resizeColumnToContents(0)
        # Nothing is chosen until the user goes to it: Enter takes what is typed.
        self._popup.setCurrentIndex(QModelIndex())

    def _take(self, index: QModelIndex) -> None:
        """Put a suggestion in the place of what was typed of it."""
        typed = index.siblingAtColumn(0)
        start, end = self._span
        text, word = self.text(), str(typed.data(_ROLE))
        whole = bool(typed.data(_ROLE + 1))
        rest = text[end:]
        gap = " " if whole and not rest.startswith(" ") else ""
        self.setText(text[:start] + word + gap + rest)
        self.setCursorPosition(start + len(word) + len(gap))
        if not whole:
            self.offer()
