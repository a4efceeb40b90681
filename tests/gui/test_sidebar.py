"""Recent folders and the tree."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from curator.gui.views.sidebar import FolderSidebar, RootItem


@pytest.fixture
def sidebar(qtbot: Any) -> FolderSidebar:
    result = FolderSidebar()
    qtbot.addWidget(result)
    result.resize(240, 600)
    result.show()
    return result


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    made = [tmp_path / name for name in ("alpha", "beta", ".hidden")]
    for folder in made:
        folder.mkdir()
    (tmp_path / "picture.jpg").write_bytes(b"")
    return made


def test_recent_folders_are_opened_by_click_and_by_key(
    sidebar: FolderSidebar, folders: list[Path], qtbot: Any
) -> None:
    sidebar.set_roots([RootItem(folders[0]), RootItem(folders[1], watched=True)])
    recent = sidebar.recent_list()
    place = recent.visualItemRect(recent.item(1)).center()
    with qtbot.waitSignal(sidebar.folderChosen) as caught:
        qtbot.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert caught.args == [folders[1]]
    recent.setCurrentRow(0)
    with qtbot.waitSignal(sidebar.folderChosen) as caught:
        qtbot.keyClick(recent, Qt.Key.Key_Return)
    assert caught.args == [folders[0]]


def test_delete_takes_a_folder_off_the_recent_ones(
    sidebar: FolderSidebar, folders: list[Path], qtbot: Any
) -> None:
    sidebar.set_roots([RootItem(folders[0])])
    sidebar.recent_list().setCurrentRow(0)
    with qtbot.waitSignal(sidebar.rootForgotten) as caught:
        qtbot.keyClick(sidebar.recent_list(), Qt.Key.Key_Delete)
    assert caught.args == [folders[0]]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_takes_a_folder_off_too(
    sidebar: FolderSidebar, folders: list[Path], qtbot: Any
) -> None:
    sidebar.set_roots([RootItem(folders[0])])
    recent = sidebar.recent_list()
    recent.customContextMenuRequested.emit(recent.visualItemRect(recent.item(0)).center())
    menu = sidebar.findChild(QMenu)
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Open", "Show in File Manager", "Remove from Recent"]
    with qtbot.waitSignal(sidebar.rootForgotten):
        menu.actions()[2].trigger()
    menu.close()


def test_watched_and_offline_are_told_in_words(sidebar: FolderSidebar) -> None:
    sidebar.set_roots(
        [
            RootItem(Path("/a/here"), watched=True),
            RootItem(Path("/b/away"), watched=True, offline=True),
        ]
    )
    role = Qt.ItemDataRole.AccessibleTextRole
    items = [sidebar.recent_list().item(row) for row in range(2)]
    assert items[0].data(role).startswith("here, Watched")
    assert items[1].data(role).startswith("away, Offline")
    assert "/b/away" in items[1].toolTip()
    assert items[0].icon().cacheKey() != items[1].icon().cacheKey()


def test_no_recent_folders_leave_no_empty_list(sidebar: FolderSidebar, folders: list[Path]) -> None:
    assert not sidebar.recent_list().isVisible()
    sidebar.set_roots([RootItem(folders[0])])
    assert sidebar.recent_list().isVisible()


def test_the_tree_shows_folders_only_and_opens_them(
    sidebar: FolderSidebar, folders: list[Path], qtbot: Any
) -> None:
    tree = sidebar.tree()
    model = tree.model()
    sidebar.set_current(folders[0])
    parent = model.index(str(folders[0].parent))

    def names() -> list[str]:
        return sorted(model.index(row, 0, parent).data() for row in range(model.rowCount(parent)))

    qtbot.waitUntil(lambda: names() == ["alpha", "beta"], timeout=5000)
    beta = model.index(str(folders[1]))
    tree.scrollTo(beta)
    tree.setCurrentIndex(beta)
    with qtbot.waitSignal(sidebar.folderChosen) as caught:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert caught.args == [folders[1]]


def test_the_open_folder_is_marked_without_a_signal(
    sidebar: FolderSidebar, folders: list[Path], qtbot: Any
) -> None:
    sidebar.set_roots([RootItem(folders[0]), RootItem(folders[1])])
    with qtbot.assertNotEmitted(sidebar.folderChosen):
        sidebar.set_current(folders[1])
    assert sidebar.recent_list().currentRow() == 1
    assert sidebar.tree().currentIndex().data() == "beta"
    sidebar.set_roots([RootItem(folders[1]), RootItem(folders[0])])
    assert sidebar.recent_list().currentRow() == 0


def test_no_other_folder_is_marked_while_the_open_one_is_away(
    sidebar: FolderSidebar, folders: list[Path], tmp_path: Path, qtbot: Any
) -> None:
    tree = sidebar.tree()
    model = tree.model()

    def marked() -> str:
        return str(tree.currentIndex().data() or "")

    sidebar.set_current(folders[0])
    qtbot.waitUntil(
        lambda: marked() == "alpha" and model.rowCount(tree.currentIndex().parent()) > 1
    )
    folders[0].rename(tmp_path / "elsewhere")
    qtbot.waitUntil(lambda: marked() == "")
    (tmp_path / "elsewhere").rename(folders[0])
    qtbot.waitUntil(lambda: marked() == "alpha")


def test_the_open_folder_stays_in_sight_while_its_neighbours_are_listed(
    sidebar: FolderSidebar, tmp_path: Path, qtbot: Any
) -> None:
    for number in range(120):
        (tmp_path / f"folder {number:03}").mkdir()
    sidebar.set_current(tmp_path / "folder 100")
    tree = sidebar.tree()

    def in_sight() -> bool:
        index = tree.currentIndex()
        listed = tree.model().rowCount(index.parent()) == 120
        return listed and tree.viewport().rect().contains(tree.visualRect(index))

    qtbot.waitUntil(in_sight, timeout=5000)


def test_without_an_open_folder_the_tree_shows_what_is_at_home(
    sidebar: FolderSidebar, folders: list[Path], qtbot: Any
) -> None:
    tree, home = sidebar.tree(), folders[0].parent
    model: Any = tree.model()
    sidebar.open_up(home)
    qtbot.waitUntil(lambda: model.rowCount(model.index(str(home))) == 2, timeout=8_000)
    assert tree.isExpanded(model.index(str(home)))
    assert tree.isExpanded(model.index(str(home.parent)))
    sidebar.set_current(folders[1])
    sidebar.open_up(folders[0])
    assert not tree.isExpanded(model.index(str(folders[0])))


def test_a_library_beside_the_folders_stays_locked(
    sidebar: FolderSidebar, folders: list[Path], qtbot: Any
) -> None:
    library = folders[0].parent / "library.sqlite"
    leave = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT * FROM t')"
    with closing(sqlite3.connect(library, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE t (n)")
        sidebar.set_current(folders[0])
        model = sidebar.tree().model()
        parent = model.index(str(library.parent))
        qtbot.waitUntil(lambda: model.rowCount(parent) == 2, timeout=5000)
        # Who closes a library last deletes its log, which is still needed here.
        subprocess.run([sys.executable, "-c", leave, library], check=True, timeout=60)
        assert library.with_name("library.sqlite-wal").exists()
