"""Everything the user can do, as actions with shortcuts, and the menus they stand in."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from curator.gui import icons, wording
from curator.gui.menus import Menu, Spec, menus
from curator.gui.sentences import translated

#: Sections of the shortcuts dialog: heading, then keys and what they do.
Shortcuts = list[tuple[str, list[tuple[str, str]]]]


class Actions(QObject):
    """Makes the actions of a window and its menu bar; `actions["name"]` finds one."""

    #: A recent folder was chosen.
    recentChosen = Signal(object)
    #: "score", "name", "date", "size", "stars", "reference" or "change".
    sortChosen = Signal(str)
    #: "system", "light" or "dark".
    themeChosen = Signal(str)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._on_pictures: list[QAction] = []
        self._sections: list[tuple[str, list[str]]] = []
        self._recent = QMenu(self.tr("Open &Recent"), window)
        self._recent.setIcon(icons.icon("clock"))
        self._sorts = self._group(
            {
                "score": self.tr("&ArtScore"),
                "name": self.tr("&Name"),
                "date": self.tr("&Date Modified"),
                "size": self.tr("&Size"),
                "stars": self.tr("S&tars"),
                "reference": self.tr("&Likeness to the Reference"),
                "change": self.tr("&Rank Change"),
            },
            keys=("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+8", "Ctrl+6", "Ctrl+7"),
        )
        self._sorts.triggered.connect(self._sort_triggered)
        self._themes = self._group(
            {
                "system": self.tr("Like the Des&ktop"),
                "light": self.tr("&Light"),
                "dark": self.tr("&Dark"),
            }
        )
        self._themes.triggered.connect(self._theme_triggered)
        self._make_menus()
        self.set_recent([])

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    # -- state ---------------------------------------------------------------------------------

    def set_recent(self, folders: list[Path]) -> None:
        """Fill the menu of recent folders."""
        self._recent.clear()
        for folder in folders[:10]:
            action = self._recent.addAction(wording.printable(folder).replace("&", "&&"))
            action.setData(folder)
            action.triggered.connect(self._recent_triggered)
        self._recent.setEnabled(bool(folders))

    def set_sort(self, key: str, descending: bool) -> None:
        """Show the order in the menu."""
        for action in self._sorts.actions():
            action.setChecked(action.data() == key)
        self["descending"].setChecked(descending)

    def set_theme(self, scheme: str) -> None:
        """Show the theme in the menu."""
        for action in self._themes.actions():
            action.setChecked(action.data() == scheme)

    def set_selection(self, count: int) -> None:
        """Allow what needs a selected picture."""
        for name in ("loupe", "viewer", "reveal", "use_reference", "copy", "copy_path"):
            self[name].setEnabled(count > 0)

    def set_comparing(self, on: bool) -> None:
        """Allow what needs a comparison with a reference."""
        self._allow_sort("reference", on)
        self["clear_comparison"].setEnabled(on)

    def set_moving(self, on: bool) -> None:
        """Allow what needs another model's ranks beside the present ones."""
        self._allow_sort("change", on)

    def _allow_sort(self, key: str, allowed: bool) -> None:
        for action in self._sorts.actions():
            if action.data() == key:
                action.setEnabled(allowed)

    def set_history(self, undo: str, redo: str) -> None:
        """Name what can be undone and done again; "" where there is nothing."""
        for name, text, title in (
            ("undo", self.tr("&Undo"), undo),
            ("redo", self.tr("&Redo"), redo),
        ):
            named = translated(title).replace("&", "&&")
            self[name].setText(f"{text} {named}" if title else text)
            self[name].setEnabled(bool(title))

    def shortcuts(self) -> Shortcuts:
        """Return every key there is, by section, for the shortcuts dialog."""
        sections: Shortcuts = []
        for heading, names in self._sections:
            lines = [
                (_keys_of(self[n]), _plain(self[n].text())) for n in names if _keys_of(self[n])
            ]
            sections.append((heading, lines))
        sections[2][1].extend(
            (_keys_of(a), self.tr("Sort by {key}").format(key=_plain(a.text())))
            for a in self._sorts.actions()
        )
        sections.append(
            (
                self.tr("In the grid"),
                [
                    (self.tr("Enter, Space"), self.tr("Open the picture")),
                    (self.tr("Arrows, Page Up/Down, Home, End"), self.tr("Move")),
                    (self.tr("Shift + arrows"), self.tr("Select a range")),
                    (
                        self.tr("Ctrl + arrows, Ctrl+Space"),
                        self.tr("Move without selecting, toggle"),
                    ),
                    (self.tr("Ctrl + wheel"), self.tr("Zoom")),
                    (self.tr("Shift + letters"), self.tr("Jump to a name")),
                ],
            )
        )
        sections.append(
            (
                self.tr("In the full view"),
                [
                    (self.tr("Left, Right"), self.tr("Previous, next picture")),
                    (self.tr("Home, End"), self.tr("First, last picture")),
                    (self.tr("+, -, wheel"), self.tr("Zoom")),
                    (self.tr("Z"), self.tr("Actual size, whole picture")),
                    (self.tr("I"), self.tr("Show or hide the facts")),
                    (self.tr("W"), self.tr("Show where the score comes from")),
                    (self.tr("Esc"), self.tr("Back to the grid")),
                ],
            )
        )
        return sections

    def picture_menu(self) -> QMenu:
        """Return a context menu for the selected pictures."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self["loupe"], self["viewer"], self["reveal"]])
        menu.addSeparator()
        menu.addActions([self["copy"], self["copy_path"]])
        menu.addSeparator()
        menu.addActions([self["pick"], self["reject"], self["unflag"]])
        menu.addActions([self["tag"], self["collect"]])
        menu.addSeparator()
        menu.addActions([self["similar"], self["table"], self["use_reference"]])
        menu.addSeparator()
        menu.addActions([self["select_all"], self["trash"]])
        return menu

    # -- making --------------------------------------------------------------------------------

    def _make_menus(self) -> None:
        bar = self._window.menuBar()
        made = {}
        for spec in menus():
            made[spec.name] = menu = bar.addMenu(spec.title)
            names = self._fill(menu, spec)
            self._sections.append((_plain(spec.title), names))
        made["file"].insertMenu(self["rescan"], self._recent)
        sort = QMenu(self.tr("&Sort By"), made["view"])
        sort.addActions(self._sorts.actions())
        made["view"].insertMenu(self["descending"], sort)
        themes = QMenu(self.tr("&Theme"), made["view"])
        themes.addActions(self._themes.actions())
        made["view"].addMenu(themes)
        self["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self["settings"].setMenuRole(QAction.MenuRole.PreferencesRole)
        self["about"].setMenuRole(QAction.MenuRole.AboutRole)

    def _fill(self, menu: QMenu, spec: Menu) -> list[str]:
        """Put actions into a menu; returns their names, with those of the menus in it."""
        names = []
        for each in spec.actions:
            if each.name in spec.separators:
                menu.addSeparator()
            if isinstance(each, Menu):
                names += self._fill(menu.addMenu(each.title), each)
            else:
                self._actions[each.name] = action = self._action(each)
                menu.addAction(action)
                names.append(each.name)
        return names

    def _action(self, spec: Spec) -> QAction:
        action = QAction(spec.text, self._window)
        action.setObjectName(spec.name)
        action.setCheckable(spec.checkable)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        if spec.icon:
            action.setIcon(icons.icon(spec.icon))
        if spec.on_pictures:
            # A letter or a digit: not while the focus is in a field, or anywhere but on pictures.
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._on_pictures.append(action)
        else:
            # Shortcuts live on in full screen, where the menu bar hides.
            self._window.addAction(action)
        return action

    def serve(self, *views: QWidget) -> None:
        """Let the keys for pictures work in views that show some."""
        for view in views:
            view.addActions(self._on_pictures)

    def _group(self, texts: dict[str, str], keys: tuple[str, ...] = ()) -> QActionGroup:
        group = QActionGroup(self)
        for number, (data, text) in enumerate(texts.items()):
            action = QAction(text, group)
            action.setCheckable(True)
            action.setData(data)
            if keys:
                action.setShortcut(QKeySequence(keys[number]))
                self._window.addAction(action)
        return group

    # -- slots ---------------------------------------------------------------------------------

    def _sort_triggered(self, action: QAction) -> None:
        self.sortChosen.emit(action.data())

    def _theme_triggered(self, action: QAction) -> None:
        self.themeChosen.emit(action.data())

    def _recent_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.recentChosen.emit(action.data())


def _plain(text: str) -> str:
    # Japanese and Chinese menus have the letter to press in brackets behind the word.
    text = re.sub(r"\(&\w\)", "", text)
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def _keys_of(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    seen = [keys.toString(native) for keys in action.shortcuts()]
    return wording.joined(dict.fromkeys(seen))
