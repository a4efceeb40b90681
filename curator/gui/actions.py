"""Everything the user can do, as actions with shortcuts, and the menus they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from curator.gui import icons
from curator.gui.views import wording

#: Sections of the shortcuts dialog: heading, then keys and what they do.
Shortcuts = list[tuple[str, list[tuple[str, str]]]]


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. `keys` are portable texts; the first is shown in the menu.

    A checkable one has no icon: menus would draw it in the tick's place.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False


class Actions(QObject):
    """Makes the actions of a window and its menu bar; `actions["name"]` finds one."""

    #: A recent folder was chosen.
    recentChosen = Signal(object)
    #: "score", "name", "date", "size", "reference" or "change".
    sortChosen = Signal(str)
    #: "system", "light" or "dark".
    themeChosen = Signal(str)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._sections: list[tuple[str, list[str]]] = []
        self._recent = QMenu(self.tr("Open &Recent"), window)
        self._recent.setIcon(icons.icon("clock"))
        self._sorts = self._group(
            {
                "score": self.tr("&ArtScore"),
                "name": self.tr("&Name"),
                "date": self.tr("&Date Modified"),
                "size": self.tr("&Size"),
                "reference": self.tr("&Likeness to the Reference"),
                "change": self.tr("&Rank Change"),
            },
            keys=("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+6", "Ctrl+7"),
        )
        self._sorts.triggered.connect(self._sort_triggered)
        self._themes = self._group(
            {
                "system": self.tr("Like the &Desktop"),
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
                    (self.tr("Letters"), self.tr("Jump to a name")),
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
                    (self.tr("0, 1"), self.tr("Fit, actual size")),
                    (self.tr("I"), self.tr("Show or hide the facts")),
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
        menu.addAction(self["use_reference"])
        menu.addSeparator()
        menu.addAction(self["select_all"])
        return menu

    # -- making --------------------------------------------------------------------------------

    def _make_menus(self) -> None:
        file = self._menu(
            self.tr("&File"),
            [
                Spec("open", self.tr("&Open Folder…"), ("Ctrl+O",), "folder-open"),
                Spec("rescan", self.tr("&Look for Changes"), ("F5",), "refresh"),
                Spec("export", self.tr("&Export…"), ("Ctrl+E",), "export"),
                Spec("settings", self.tr("&Settings…"), ("Ctrl+,",), "settings"),
                Spec("quit", self.tr("&Quit"), ("Ctrl+Q",)),
            ],
        )
        file.insertMenu(self["rescan"], self._recent)
        for name in ("export", "settings", "quit"):
            file.insertSeparator(self[name])
        edit = self._menu(
            self.tr("&Edit"),
            [
                Spec("copy", self.tr("&Copy"), ("Ctrl+C",), "copy"),
                Spec("copy_path", self.tr("Copy &Path"), ("Ctrl+Shift+C",)),
                Spec("select_all", self.tr("Select &All"), ("Ctrl+A",)),
                Spec("select_none", self.tr("Select &None"), ("Ctrl+Shift+A",)),
                Spec("invert", self.tr("&Invert Selection"), ("Ctrl+I",)),
                Spec("find", self.tr("&Filter by Name"), ("Ctrl+F",), "search"),
                Spec(
                    "clear_filter",
                    self.tr("Show All, Clear &Filter"),
                    ("Ctrl+Shift+F",),
                    "filter-none",
                ),
            ],
        )
        for name in ("select_all", "find"):
            edit.insertSeparator(self[name])
        view = self._menu(
            self.tr("&View"),
            [
                Spec("descending", self.tr("&Highest First"), ("Ctrl+5",), checkable=True),
                Spec("zoom_in", self.tr("Zoom &In"), ("Ctrl++", "Ctrl+="), "zoom-in"),
                Spec("zoom_out", self.tr("Zoom &Out"), ("Ctrl+-",), "zoom-out"),
                Spec("zoom_reset", self.tr("&Usual Size"), ("Ctrl+0",)),
                Spec("sidebar", self.tr("&Folders"), ("F9",), checkable=True),
                Spec("full_screen", self.tr("F&ull Screen"), ("F11",), checkable=True),
                Spec("toggle_theme", self.tr("Light or &Dark"), ("Ctrl+T",), "moon"),
            ],
        )
        sort = QMenu(self.tr("&Sort By"), view)
        sort.addActions(self._sorts.actions())
        view.insertMenu(self["descending"], sort)
        themes = QMenu(self.tr("&Theme"), view)
        themes.addActions(self._themes.actions())
        view.addMenu(themes)
        for name in ("zoom_in", "sidebar"):
            view.insertSeparator(self[name])
        picture = self._menu(
            self.tr("&Picture"),
            [
                Spec("loupe", self.tr("Full &View"), ("Ctrl+L",), "eye"),
                Spec(
                    "viewer", self.tr("Open in the Default Vie&wer"), ("Ctrl+Return", "Ctrl+Enter")
                ),
                Spec("reveal", self.tr("Show in the File &Manager"), ("Ctrl+R",), "reveal"),
                Spec("compare", self.tr("&Compare with Reference…"), ("Ctrl+K",), "compare"),
                Spec("use_reference", self.tr("Use as &Reference…"), ("Ctrl+Shift+K",)),
                Spec("clear_comparison", self.tr("C&lear Comparison"), ("Ctrl+Alt+K",)),
            ],
        )
        picture.insertSeparator(self["compare"])
        scoring = self._menu(
            self.tr("&Scoring"),
            [
                Spec("pause", self.tr("&Pause"), ("Ctrl+P",), checkable=True),
                Spec("cancel", self.tr("&Cancel"), ("Ctrl+.",), "stop"),
                Spec("watch", self.tr("&Watch the Folder"), ("Ctrl+W",), checkable=True),
                Spec("model", self.tr("&Model…"), ("Ctrl+M",), "model"),
            ],
        )
        for name in ("watch", "model"):
            scoring.insertSeparator(self[name])
        self._menu(
            self.tr("&Help"),
            [
                Spec("shortcuts", self.tr("&Keyboard Shortcuts"), ("F1", "?"), "keyboard"),
                Spec("about", self.tr("&About ArtScore Curator"), (), "info"),
            ],
        )
        self["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self["settings"].setMenuRole(QAction.MenuRole.PreferencesRole)
        self["about"].setMenuRole(QAction.MenuRole.AboutRole)

    def _menu(self, title: str, specs: list[Spec]) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        for spec in specs:
            action = QAction(spec.text, self._window)
            action.setObjectName(spec.name)
            action.setCheckable(spec.checkable)
            action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
            if spec.icon:
                action.setIcon(icons.icon(spec.icon))
            self._actions[spec.name] = action
            menu.addAction(action)
            # Shortcuts live on in full screen, where the menu bar hides.
            self._window.addAction(action)
        self._sections.append((_plain(title), [spec.name for spec in specs]))
        return menu

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
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def _keys_of(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    seen = [keys.toString(native) for keys in action.shortcuts()]
    return ", ".join(dict.fromkeys(seen))
