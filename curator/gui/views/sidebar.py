"""The left side: recent folders above the tree of all folders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QDir,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QDesktopServices,
    QIcon,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileSystemModel,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from curator.gui import icons, theme
from curator.gui.file_icons import NoFileIcons
from curator.gui.tip import plain_tip
from curator.gui.wording import folder_name, joined, printable

_PATH = Qt.ItemDataRole.UserRole
_MOST_ROWS = 8


@dataclass(frozen=True, slots=True)
class RootItem:
    """A recent folder: whether it is watched, and whether its drive is away."""

    path: Path
    watched: bool = False
    offline: bool = False


class FolderModel(QFileSystemModel):
    """Folders only, with our own icon: the platform's would be looked up file by file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file_icons = NoFileIcons()  # the model does not own it
        self.setIconProvider(self._file_icons)
        self.setOption(QFileSystemModel.Option.DontUseCustomDirectoryIcons)
        self.setFilter(QDir.Filter.Dirs | QDir.Filter.Drives | QDir.Filter.NoDotAndDotDot)
        self.setReadOnly(True)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give every folder the program's icon."""
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return icons.icon("folder")
        return super().data(index, role)


class FolderTree(QTreeView):
    """Marks a row from its name on: Qt marks its branches as well, as a box of their own."""

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.fillRect(rect, theme.colors().window)
        super().drawBranches(painter, rect, index)


class FolderSidebar(QWidget):
    """Chooses the folder that is shown."""

    folderChosen = Signal(object)
    rootForgotten = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("folderSidebar")
        self.setAccessibleName(self.tr("Folders"))
        self._roots: tuple[RootItem, ...] = ()
        self._current: Path | None = None
        #: The folder to keep in sight while the file system is still being listed.
        self._awaited: Path | None = None
        #: The open folder was taken away; it is marked again when it is back.
        self._missing = False
        self._recent_title = self._heading(self.tr("Recent"))
        self._recent = QListWidget()
        self._recent.setAccessibleName(self.tr("Recent folders"))
        self._recent.setAccessibleDescription(
            self.tr("Enter opens a folder, Delete removes it from this list")
        )
        self._recent.setIconSize(QSize(16, 16))
        self._recent.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._recent.setUniformItemSizes(True)
        self._recent.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._recent.customContextMenuRequested.connect(self._recent_menu)
        self._recent.itemClicked.connect(self._recent_chosen)
        self._recent.itemActivated.connect(self._recent_chosen)
        self._recent.installEventFilter(self)
        self._model = FolderModel(self)
        # The model lists and sorts on its own time: each may move the folder that is shown.
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._moved)
        self._model.directoryLoaded.connect(self._pushed)
        self._model.layoutChanged.connect(self._pushed)
        self._model.rowsAboutToBeRemoved.connect(self._leaving)
        self._model.rowsRemoved.connect(self._left)
        self._model.rowsInserted.connect(self._arrived)
        self._tree = self._make_tree()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACING * 2, theme.SPACING * 2, 0, 0)
        column.setSpacing(theme.SPACING)
        column.addWidget(self._recent_title)
        recent = QHBoxLayout()
        # As far from the edge as the tree, which has its scroll bar there.
        recent.setContentsMargins(0, 0, theme.SPACING * 3, 0)
        recent.addWidget(self._recent)
        column.addLayout(recent)
        column.addWidget(self._heading(self.tr("All folders")))
        column.addWidget(self._tree, 1)
        theme.notifier().changed.connect(self._fill)
        self._fill()

    def set_roots(self, roots: Sequence[RootItem]) -> None:
        """Show recent folders, newest first."""
        if tuple(roots) != self._roots:
            self._roots = tuple(roots)
            self._fill()

    def set_current(self, path: Path | None) -> None:
        """Mark the folder that is open, and show it in the tree."""
        self._current, self._missing = path, False
        self._mark_current()
        away = any(root.offline and root.path == path for root in self._roots)
        if path is None or away:
            self._tree.setCurrentIndex(QModelIndex())
            return
        self._awaited = path
        self._show_in_tree(path)

    def open_up(self, folder: Path) -> None:
        """Show in the tree what a folder holds, as long as none is open."""
        index = self._model.index(str(folder))
        if self._current is None and index.isValid():
            self._tree.expand(index)
            self._tree.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def recent_list(self) -> QListWidget:
        """Return the list of recent folders."""
        return self._recent

    def tree(self) -> QTreeView:
        """Return the tree of folders."""
        return self._tree

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Delete take a folder off the recent ones."""
        if (
            watched is self._recent
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Delete
            and self._recent.currentItem() is not None
        ):
            self.rootForgotten.emit(self._recent.currentItem().data(_PATH))
            return True
        return super().eventFilter(watched, event)

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setFont(theme.font("small"))
        label.setProperty("role", "muted")
        label.setContentsMargins(theme.SPACING, theme.SPACING, 0, 0)
        return label

    def _make_tree(self) -> QTreeView:
        tree = FolderTree()
        tree.setModel(self._model)
        self._model.setRootPath(QDir.rootPath())
        for column in range(1, self._model.columnCount()):
            tree.hideColumn(column)
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setIndentation(theme.SPACING * 4)
        tree.setIconSize(QSize(16, 16))
        tree.setAnimated(False)
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.setAccessibleName(self.tr("All folders"))
        tree.setAccessibleDescription(self.tr("Enter opens the folder"))
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._tree_menu)
        tree.verticalScrollBar().actionTriggered.connect(self._scrolled)
        tree.clicked.connect(self._tree_chosen)
        tree.activated.connect(self._tree_chosen)
        return tree

    def _fill(self) -> None:
        self._recent.clear()
        for root in self._roots:
            self._recent.addItem(self._item(root))
        self._recent_title.setVisible(bool(self._roots))
        self._recent.setVisible(bool(self._roots))
        rows = min(len(self._roots), _MOST_ROWS)
        if rows:
            height = max(self._recent.sizeHintForRow(0), 1)
            self._recent.setFixedHeight(rows * height + 2 * self._recent.frameWidth())
        self._mark_current()

    def _item(self, root: RootItem) -> QListWidgetItem:
        name = folder_name(root.path)
        item = QListWidgetItem(self._root_icon(root), name)
        item.setData(_PATH, root.path)
        notes = [printable(root.path)]
        if root.offline:
            item.setForeground(QBrush(theme.colors().text_muted))
            notes.append(self.tr("Offline: its drive is not connected"))
        elif root.watched:
            notes.append(self.tr("Watched: new pictures appear by themselves"))
        item.setToolTip(plain_tip("\n".join(notes)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, joined([name, *notes[1:]]))
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, notes[0])
        return item

    def _root_icon(self, root: RootItem) -> QIcon:
        if root.offline:
            return icons.icon("offline")
        return icons.icon("eye" if root.watched else "folder")

    def _mark_current(self) -> None:
        for row, root in enumerate(self._roots):
            if root.path == self._current:
                self._recent.setCurrentRow(row)
                return
        self._recent.setCurrentRow(-1)

    def _recent_chosen(self, item: QListWidgetItem) -> None:
        self._choose(item.data(_PATH))

    def _tree_chosen(self, index: QModelIndex) -> None:
        self._choose(Path(self._model.filePath(index)))

    def _show_in_tree(self, path: Path) -> None:
        index = self._model.index(str(path))
        if index.isValid():
            self._tree.setCurrentIndex(index)
            self._tree.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _pushed(self) -> None:
        if self._awaited is not None:
            self._settle.start()

    def _moved(self) -> None:
        """Keep the open folder in sight while folders that come in push it about."""
        index = self._tree.currentIndex()
        if self._awaited is not None and Path(self._model.filePath(index)) == self._awaited:
            self._tree.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _leaving(self, parent: QModelIndex, first: int, last: int) -> None:
        index = self._tree.currentIndex()
        if self._current is None or Path(self._model.filePath(index)) != self._current:
            return
        while index.isValid() and index.parent() != parent:
            index = index.parent()
        self._missing = index.isValid() and first <= index.row() <= last

    def _left(self) -> None:
        # The tree would mark the next folder, which is not the one that is open.
        if self._missing:
            self._tree.setCurrentIndex(QModelIndex())

    def _arrived(self) -> None:
        if self._missing and self._current is not None:
            self._show_in_tree(self._current)
            self._missing = not self._tree.currentIndex().isValid()

    def _scrolled(self) -> None:
        """Leave the tree where the user has put it."""
        self._awaited = None

    def _choose(self, path: Path) -> None:
        # A click may come as "clicked" and "activated" both; one choice is meant.
        if path != self._current:
            self._current = path
            self._mark_current()
            self.folderChosen.emit(path)

    def _recent_menu(self, position: QPoint) -> None:
        item = self._recent.itemAt(position)
        if item is None:
            return
        path: Path = item.data(_PATH)
        menu = self._menu(path)
        remove = menu.addAction(icons.icon("close"), self.tr("Remove from Recent"))
        remove.triggered.connect(lambda: self.rootForgotten.emit(path))
        menu.popup(self._recent.viewport().mapToGlobal(position))

    def _tree_menu(self, position: QPoint) -> None:
        index = self._tree.indexAt(position)
        if index.isValid():
            menu = self._menu(Path(self._model.filePath(index)))
            menu.popup(self._tree.viewport().mapToGlobal(position))

    def _menu(self, path: Path) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = menu.addAction(icons.icon("folder-open"), self.tr("Open"))
        chosen.triggered.connect(lambda: self._choose(path))
        reveal = menu.addAction(icons.icon("reveal"), self.tr("Show in File Manager"))
        reveal.triggered.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        return menu
