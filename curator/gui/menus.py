"""The menu bar's contents: every action with its text, keys and icon."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from curator.gui.models.marking import COLOR_KEYS, color_name

translate = QCoreApplication.translate


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


def _file() -> Menu:
    return Menu(
        "file",
        translate("Actions", "&File"),
        [
            Spec("open", translate("Actions", "&Open Folder…"), ("Ctrl+O",), "folder-open"),
            Spec("rescan", translate("Actions", "&Look for Changes"), ("F5",), "refresh"),
            Spec("export", translate("Actions", "&Export…"), ("Ctrl+E",), "export"),
            Spec(
                "transfer", translate("Actions", "&Copy, Move or Link…"), ("Ctrl+Shift+E",), "copy"
            ),
            Spec("write_sidecars", translate("Actions", "&Write XMP Sidecars…")),
            Spec("read_sidecars", translate("Actions", "Rea&d XMP Sidecars…")),
            Spec("settings", translate("Actions", "&Settings…"), ("Ctrl+,",), "settings"),
            Spec("quit", translate("Actions", "&Quit"), ("Ctrl+Q",)),
        ],
        frozenset({"export", "settings", "quit"}),
    )


def _edit() -> Menu:
    return Menu(
        "edit",
        translate("Actions", "&Edit"),
        [
            Spec("undo", translate("Actions", "&Undo"), ("Ctrl+Z",), "undo"),
            Spec("redo", translate("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
            Spec(
                "pass_over",
                translate("Actions", "Pass &Over What Can't Be Undone"),
                ("Ctrl+Alt+Z",),
            ),
            Spec("copy", translate("Actions", "&Copy"), ("Ctrl+C",), "copy"),
            Spec("copy_path", translate("Actions", "Copy &Path"), ("Ctrl+Shift+C",)),
            Spec("select_all", translate("Actions", "Select &All"), ("Ctrl+A",)),
            Spec("select_none", translate("Actions", "Select &None"), ("Ctrl+Shift+A",)),
            Spec("invert", translate("Actions", "&Invert Selection"), ("Ctrl+I",)),
            Spec("find", translate("Actions", "&Search"), ("Ctrl+F",), "search"),
            Spec("save_search", translate("Actions", "&Keep This Search…"), ("Ctrl+S",)),
            Spec(
                "clear_filter",
                translate("Actions", "Show All, Clear &Filter"),
                ("Ctrl+Shift+F",),
                "filter-none",
            ),
        ],
        frozenset({"copy", "select_all", "find"}),
    )


def _view() -> Menu:
    return Menu(
        "view",
        translate("Actions", "&View"),
        [
            Spec("descending", translate("Actions", "&Highest First"), ("Ctrl+5",), checkable=True),
            Spec("zoom_in", translate("Actions", "Zoom &In"), ("Ctrl++", "Ctrl+="), "zoom-in"),
            Spec("zoom_out", translate("Actions", "Zoom &Out"), ("Ctrl+-",), "zoom-out"),
            Spec("zoom_reset", translate("Actions", "&Usual Size"), ("Ctrl+0",)),
            Spec("sidebar", translate("Actions", "&Folders"), ("F9",), checkable=True),
            Spec("full_screen", translate("Actions", "Full Scr&een"), ("F11",), checkable=True),
            Spec("toggle_theme", translate("Actions", "Light or &Dark"), ("Ctrl+T",), "moon"),
        ],
        frozenset({"zoom_in", "sidebar"}),
    )


def _picture() -> Menu:
    return Menu(
        "picture",
        translate("Actions", "&Picture"),
        [
            Spec("loupe", translate("Actions", "Full &View"), ("Ctrl+L",), "eye"),
            Spec(
                "viewer",
                translate("Actions", "Open in the Default Vie&wer"),
                ("Ctrl+Return", "Ctrl+Enter"),
            ),
            Spec(
                "reveal", translate("Actions", "Show in the File &Manager"), ("Ctrl+R",), "reveal"
            ),
            Spec(
                "similar", translate("Actions", "Find &Similar"), ("S",), "search", on_pictures=True
            ),
            Spec("diverse", translate("Actions", "Best, &Not All Alike…"), ("Ctrl+D",)),
            Spec("stacks", translate("Actions", "Stac&k Near-Duplicates"), ("G",), "", True, True),
            Spec("stack", translate("Actions", "Show This S&tack"), ("E",), "", False, True),
            Spec(
                "compare", translate("Actions", "&Compare with Reference…"), ("Ctrl+K",), "compare"
            ),
            Spec("use_reference", translate("Actions", "Use as &Reference…"), ("Ctrl+Shift+K",)),
            Spec("clear_comparison", translate("Actions", "C&lear Comparison"), ("Ctrl+Alt+K",)),
        ],
        frozenset({"similar", "compare"}),
    )


def _mark() -> Menu:
    stars = [
        Spec(
            f"stars_{number}",
            translate("Actions", "{stars} Stars").format(stars=number) if number > 1 else text,
            (str(number),),
            on_pictures=True,
        )
        for number, text in enumerate(
            (translate("Actions", "No Stars"), translate("Actions", "1 Star"), "", "", "", "")
        )
    ]
    colors = [
        Spec(
            f"color_{number}",
            color_name(number) or translate("Actions", "No Colour"),
            tuple(key for key in (COLOR_KEYS.get(number, ""), f"Alt+{number}") if key),
            on_pictures=True,
        )
        for number in range(7)
    ]
    return Menu(
        "mark",
        translate("Actions", "&Mark"),
        [
            Spec("pick", translate("Actions", "&Pick"), ("P",), "check", on_pictures=True),
            Spec("reject", translate("Actions", "Re&ject"), ("X",), "close", on_pictures=True),
            Spec("unflag", translate("Actions", "&Unflag"), ("U",), on_pictures=True),
            Menu("stars", translate("Actions", "&Stars"), [*stars]),
            Menu("colors", translate("Actions", "&Colour Label"), [*colors]),
            Spec("tag", translate("Actions", "&Tag…"), ("T",), "tag", on_pictures=True),
            Spec(
                "collect",
                translate("Actions", "Put into a C&ollection…"),
                ("B",),
                "collection",
                on_pictures=True,
            ),
            Spec(
                "advance",
                translate("Actions", "Go to the &Next After Marking"),
                ("A",),
                "",
                True,
                True,
            ),
            Spec("filter_mode", translate("Actions", "&Filter Full Screen"), ("F8",), "cull"),
            Spec(
                "table",
                translate("Actions", "Compare on the &Light Table"),
                ("C",),
                "lighttable",
                False,
                True,
            ),
            Spec(
                "picks", translate("Actions", "Choose &Between Near-Ties…"), ("Ctrl+B",), "compare"
            ),
            Spec(
                "trash",
                translate("Actions", "Mo&ve to Bin"),
                ("Delete",),
                "trash",
                on_pictures=True,
            ),
        ],
        frozenset({"stars", "tag", "advance", "filter_mode", "trash"}),
    )


def _scoring() -> Menu:
    return Menu(
        "scoring",
        translate("Actions", "&Scoring"),
        [
            Spec("pause", translate("Actions", "&Pause"), ("Ctrl+P",), checkable=True),
            Spec("cancel", translate("Actions", "&Cancel"), ("Ctrl+.",), "stop"),
            Spec("watch", translate("Actions", "&Watch the Folder"), ("Ctrl+W",), checkable=True),
            Spec(
                "recipes",
                translate("Actions", "What &Raises the ArtScore…"),
                ("Ctrl+Shift+R",),
                "filter",
            ),
            Spec("model", translate("Actions", "&Model…"), ("Ctrl+M",), "model"),
        ],
        frozenset({"watch", "recipes"}),
    )


def _help() -> Menu:
    return Menu(
        "help",
        translate("Actions", "&Help"),
        [
            Spec("guide", translate("Actions", "&Guide"), ("F1",), "help"),
            Spec("tour", translate("Actions", "Take the &Tour")),
            Spec("shortcuts", translate("Actions", "&Keyboard Shortcuts"), ("?",), "keyboard"),
            Spec("recovery", translate("Actions", "When Something Goes &Wrong"), (), "warning"),
            Spec("about", translate("Actions", "&About ArtScore Curator"), (), "info"),
        ],
    )
