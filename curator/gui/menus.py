"""The menu bar's contents: every action with its text, keys and icon."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from curator.gui.models.marking import COLOR_KEYS, color_name


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. `keys` are portable texts; the first is shown in the menu.

    A checkable one has no icon: menus would draw it in the tick's place.

    Parameters
    ----------
    on_pictures
        Its keys work only where pictures have the focus.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
    on_pictures: bool = False


@dataclass(frozen=True, slots=True)
class Menu:
    """One menu, perhaps with menus in it; a line is drawn before what `separators` name."""

    name: str
    title: str
    actions: list[Spec | Menu]
    separators: frozenset[str] = field(default_factory=frozenset)


def menus() -> list[Menu]:
    """Return the menu bar from left to right."""
    return [_file(), _edit(), _view(), _picture(), _mark(), _scoring(), _help()]


def tr(text: str) -> str:
    """Translate a menu's text."""
    return QCoreApplication.translate("Actions", text)


def _file() -> Menu:
    return Menu(
        "file",
        tr("&File"),
        [
            Spec("open", tr("&Open Folder…"), ("Ctrl+O",), "folder-open"),
            Spec("rescan", tr("&Look for Changes"), ("F5",), "refresh"),
            Spec("export", tr("&Export…"), ("Ctrl+E",), "export"),
            Spec("transfer", tr("&Copy, Move or Link…"), ("Ctrl+Shift+E",), "copy"),
            Spec("settings", tr("&Settings…"), ("Ctrl+,",), "settings"),
            Spec("quit", tr("&Quit"), ("Ctrl+Q",)),
        ],
        frozenset({"export", "settings", "quit"}),
    )


def _edit() -> Menu:
    return Menu(
        "edit",
        tr("&Edit"),
        [
            Spec("undo", tr("&Undo"), ("Ctrl+Z",), "undo"),
            Spec("redo", tr("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
            Spec("pass_over", tr("Pass &Over What Can't Be Undone"), ("Ctrl+Alt+Z",)),
            Spec("copy", tr("&Copy"), ("Ctrl+C",), "copy"),
            Spec("copy_path", tr("Copy &Path"), ("Ctrl+Shift+C",)),
            Spec("select_all", tr("Select &All"), ("Ctrl+A",)),
            Spec("select_none", tr("Select &None"), ("Ctrl+Shift+A",)),
            Spec("invert", tr("&Invert Selection"), ("Ctrl+I",)),
            Spec("find", tr("&Search"), ("Ctrl+F",), "search"),
            Spec("save_search", tr("&Keep This Search…"), ("Ctrl+S",)),
            Spec("clear_filter", tr("Show All, Clear &Filter"), ("Ctrl+Shift+F",), "filter-none"),
        ],
        frozenset({"copy", "select_all", "find"}),
    )


def _view() -> Menu:
    return Menu(
        "view",
        tr("&View"),
        [
            Spec("descending", tr("&Highest First"), ("Ctrl+5",), checkable=True),
            Spec("zoom_in", tr("Zoom &In"), ("Ctrl++", "Ctrl+="), "zoom-in"),
            Spec("zoom_out", tr("Zoom &Out"), ("Ctrl+-",), "zoom-out"),
            Spec("zoom_reset", tr("&Usual Size"), ("Ctrl+0",)),
            Spec("sidebar", tr("&Folders"), ("F9",), checkable=True),
            Spec("full_screen", tr("F&ull Screen"), ("F11",), checkable=True),
            Spec("toggle_theme", tr("Light or &Dark"), ("Ctrl+T",), "moon"),
        ],
        frozenset({"zoom_in", "sidebar"}),
    )


def _picture() -> Menu:
    return Menu(
        "picture",
        tr("&Picture"),
        [
            Spec("loupe", tr("Full &View"), ("Ctrl+L",), "eye"),
            Spec("viewer", tr("Open in the Default Vie&wer"), ("Ctrl+Return", "Ctrl+Enter")),
            Spec("reveal", tr("Show in the File &Manager"), ("Ctrl+R",), "reveal"),
            Spec("similar", tr("Find &Similar"), ("S",), "search", on_pictures=True),
            Spec("diverse", tr("Best, &Not All Alike…"), ("Ctrl+D",)),
            Spec("stacks", tr("Stac&k Near-Duplicates"), ("G",), "", True, True),
            Spec("stack", tr("Show This S&tack"), ("E",), "", False, True),
            Spec("compare", tr("&Compare with Reference…"), ("Ctrl+K",), "compare"),
            Spec("use_reference", tr("Use as &Reference…"), ("Ctrl+Shift+K",)),
            Spec("clear_comparison", tr("C&lear Comparison"), ("Ctrl+Alt+K",)),
        ],
        frozenset({"similar", "compare"}),
    )


def _mark() -> Menu:
    stars = [
        Spec(
            f"stars_{number}",
            tr("{stars} Stars").format(stars=number) if number > 1 else text,
            (str(number),),
            on_pictures=True,
        )
        for number, text in enumerate((tr("No Stars"), tr("1 Star"), "", "", "", ""))
    ]
    colors = [
        Spec(
            f"color_{number}",
            color_name(number) or tr("No Colour"),
            tuple(key for key in (COLOR_KEYS.get(number, ""), f"Alt+{number}") if key),
            on_pictures=True,
        )
        for number in range(7)
    ]
    return Menu(
        "mark",
        tr("&Mark"),
        [
            Spec("pick", tr("&Pick"), ("P",), "check", on_pictures=True),
            Spec("reject", tr("Re&ject"), ("X",), "close", on_pictures=True),
            Spec("unflag", tr("&Unflag"), ("U",), on_pictures=True),
            Menu("stars", tr("&Stars"), [*stars]),
            Menu("colors", tr("&Colour Label"), [*colors]),
            Spec("tag", tr("&Tag…"), ("T",), "tag", on_pictures=True),
            Spec("collect", tr("Put into a C&ollection…"), ("B",), "collection", on_pictures=True),
            Spec("advance", tr("Go to the &Next After Marking"), ("A",), "", True, True),
            Spec("filter_mode", tr("&Filter Full Screen"), ("F8",), "cull"),
            Spec("table", tr("Compare on the &Light Table"), ("C",), "lighttable", False, True),
            Spec("picks", tr("Choose &Between Near-Ties…"), ("Ctrl+B",), "compare"),
            Spec("trash", tr("Move to &Bin"), ("Delete",), "trash", on_pictures=True),
        ],
        frozenset({"stars", "tag", "advance", "filter_mode", "trash"}),
    )


def _scoring() -> Menu:
    return Menu(
        "scoring",
        tr("&Scoring"),
        [
            Spec("pause", tr("&Pause"), ("Ctrl+P",), checkable=True),
            Spec("cancel", tr("&Cancel"), ("Ctrl+.",), "stop"),
            Spec("watch", tr("&Watch the Folder"), ("Ctrl+W",), checkable=True),
            Spec("recipes", tr("What &Raises the ArtScore…"), ("Ctrl+Shift+R",), "filter"),
            Spec("model", tr("&Model…"), ("Ctrl+M",), "model"),
        ],
        frozenset({"watch", "recipes"}),
    )


def _help() -> Menu:
    return Menu(
        "help",
        tr("&Help"),
        [
            Spec("shortcuts", tr("&Keyboard Shortcuts"), ("F1", "?"), "keyboard"),
            Spec("recovery", tr("When Something Goes &Wrong"), (), "help"),
            Spec("about", tr("&About ArtScore Curator"), (), "info"),
        ],
    )
