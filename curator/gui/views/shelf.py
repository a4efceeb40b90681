"""Below the folders: collections, saved searches and tags, to be shown by a click."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from curator.gui import icons, theme, wording

Kind = Literal["collection", "search", "tag"]

_KIND = Qt.ItemDataRole.UserRole
_NAME = Qt.ItemDataRole.UserRole + 1
_ICONS: dict[Kind, str] = {"collection": "collection", "search": "search", "tag": "tag"}


@dataclass(frozen=True, slots=True)
class ShelfItem:
    """One thing to show: what it is called and how many pictures it has, None where not counted."""

    kind: Kind
    name: str
    count: int | None = None


class Shelf(QTreeWidget):
    """Three headings with what stands under them; headings of nothing are hidden."""

    #: Kind and name: show it.
    chosen = Signal(str, str)
    #: Kind and name of what is asked for a menu, and where.
    menuWanted = Signal(str, str, QPoint)
    #: Kind and name: do away with it.
    deleteWanted = Signal(str, str)
    #: Kind and name of what files were dropped on, and their paths.
    dropped = Signal(str, str, list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shelf")
        self.setAccessibleName(self.tr("Collections, searches and tags"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(theme.SPACING * 3)
        self.setIconSize(QSize(16, 16))
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDragDropOverwriteMode(True)  # on a row, never between two
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        theme.notifier().changed.connect(self._fill)
        self._items: tuple[ShelfItem, ...] = ()
        self.hide()

    def set_items(self, items: Sequence[ShelfItem]) -> None:
        """Show what there is, in the order in which it is given within each kind."""
        if tuple(items) != self._items:
            self._items = tuple(items)
            self._fill()

    def names(self, kind: Kind) -> list[str]:
        """Return what stands under a heading."""
        return [item.name for item in self._items if item.kind == kind]

    def row(self, kind: Kind, name: str) -> QTreeWidgetItem:
        """Return the row of one thing."""
        all_of_them = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
        for row in self.findItems("", all_of_them):
            if (row.data(0, _KIND), row.data(0, _NAME)) == (kind, name):
                return row
        raise KeyError(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete does away with what is chosen; Undo brings it back."""
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None and item.data(0, _KIND):
            self.deleteWanted.emit(item.data(0, _KIND), item.data(0, _NAME))
        else:
            super().keyPressEvent(event)

    def mimeTypes(self) -> list[str]:
        """Take files."""
        return ["text/uri-list"]

    def supportedDropActions(self) -> Qt.DropAction:
        """Copy: the files stay where they are."""
        return Qt.DropAction.CopyAction

    def dropMimeData(
        self, parent: QTreeWidgetItem | None, index: int, data: QMimeData, action: Qt.DropAction
    ) -> bool:
        """Tell what was dropped on a collection or a tag."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if parent is None or not paths:
            return False
        self.dropped.emit(parent.data(0, _KIND), parent.data(0, _NAME), paths)
        return True

    def _fill(self) -> None:
        self.clear()
        titles: dict[Kind, str] = {
            "collection": self.tr("Collections"),
            "search": self.tr("Smart collections"),
            "tag": self.tr("Tags"),
        }
        for kind, title in titles.items():
            mine = [item for item in self._items if item.kind == kind]
            if not mine:
                continue
            heading = QTreeWidgetItem(self, [title])
            heading.setFirstColumnSpanned(True)
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            heading.setFont(0, theme.font("small"))
            heading.setForeground(0, theme.colors().text_muted)
            for item in mine:
                count = "" if item.count is None else wording.count(item.count)
                row = QTreeWidgetItem(heading, [item.name, count])
                row.setIcon(0, icons.icon(_ICONS[kind]))
                if kind == "search":  # what it finds is not for the user to choose
                    row.setFlags(row.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
                row.setData(0, _KIND, kind)
                row.setData(0, _NAME, item.name)
                row.setForeground(1, theme.colors().text_muted)
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                row.setTextAlignment(1, right)
        self.expandAll()
        self.setVisible(bool(self._items))

    def _choose(self, item: QTreeWidgetItem) -> None:
        if item.data(0, _KIND):
            self.chosen.emit(item.data(0, _KIND), item.data(0, _NAME))

    def _menu(self, position: QPoint) -> None:
        item = self.itemAt(position)
        if item is not None and item.data(0, _KIND):
            where = self.viewport().mapToGlobal(position)
            self.menuWanted.emit(item.data(0, _KIND), item.data(0, _NAME), where)
