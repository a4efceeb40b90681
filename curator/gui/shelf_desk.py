"""Tags, collections and saved searches: shown in the sidebar, given, renamed and done away with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from curator.curation.query import Text, format_query
from curator.gui.actions import Actions
from curator.gui.browser import Browser
from curator.gui.culling import Culling
from curator.gui.curating import Curating
from curator.gui.library_lane import LibraryLane
from curator.gui.models.catalogue import Catalogue
from curator.gui.views.shelf import Kind, Shelf, ShelfItem

if TYPE_CHECKING:
    from curator.library import Library
    from curator.library.edit import Edit

_NAME = "shelf"
_TABLES: dict[str, tuple[str, ...]] = {
    "tag": ("tags", "taggings"),
    "collection": ("collections", "collection_items"),
    "search": ("saved_queries",),
}
_SHOWN = frozenset(table for tables in _TABLES.values() for table in tables)


@dataclass(frozen=True, slots=True)
class Shelves:
    """What stands in the sidebar, and what each saved search looks for."""

    items: tuple[ShelfItem, ...]
    queries: dict[str, str]


def read_shelves(library: Library) -> Shelves:
    """Ask the library (on the lane)."""
    curation = library.curation
    queries = {each.name: each.query for each in curation.queries()}
    return Shelves(
        (
            *(ShelfItem("collection", each.name, each.count) for each in curation.collections()),
            *(ShelfItem("search", name) for name in queries),
            *(ShelfItem("tag", each.name, each.count) for each in curation.tags()),
        ),
        queries,
    )


class ShelfDesk(QObject):
    """Follows the library, and turns what the user does in the sidebar into edits."""

    #: A sentence and its level.
    noticed = Signal(str, str)

    def __init__(
        self,
        window: QWidget,
        lane: LibraryLane,
        curating: Curating,
        culling: Culling,
        browser: Browser,
        actions: Actions,
        catalogue: Catalogue,
    ) -> None:
        super().__init__(window)
        self.shelf = Shelf()
        self._window = window
        self._lane = lane
        self._curating = curating
        self._culling = culling
        self._browser = browser
        self._catalogue = catalogue
        self._queries: dict[str, str] = {}
        #: The question for a name that is open.
        self.prompt: QInputDialog | None = None
        self._named: Callable[[str], None] = lambda name: None
        lane.done.connect(self._answered)
        curating.tablesChanged.connect(self._follow)
        self.shelf.chosen.connect(self._show)
        self.shelf.menuWanted.connect(self._open_menu)
        self.shelf.deleteWanted.connect(self._delete)
        self.shelf.dropped.connect(self._take)
        actions["tag"].triggered.connect(self.ask_tag)
        actions["collect"].triggered.connect(self.ask_collection)
        actions["save_search"].triggered.connect(self.ask_search)
        lane.ask(_NAME, read_shelves)

    def stop(self) -> None:
        """Close the question that is open."""
        if self.prompt is not None:
            self.prompt.reject()

    # -- what the library has --------------------------------------------------------------------

    @Slot(object)
    def _follow(self, tables: frozenset[str]) -> None:
        if tables & _SHOWN:
            self._lane.ask(_NAME, read_shelves)

    @Slot(str, object)
    def _answered(self, name: str, answer: object) -> None:
        if name == _NAME and isinstance(answer, Shelves):
            self._queries = answer.queries
            self.shelf.set_items(answer.items)

    @Slot(str, str)
    def _show(self, kind: Kind, name: str) -> None:
        """Search the open folder for it."""
        text = self._queries.get(name, "") if kind == "search" else format_query(Text(kind, name))
        self._browser.filter_bar.name_field().setText(text)

    # -- giving names ----------------------------------------------------------------------------

    @Slot()
    def ask_tag(self) -> None:
        """Ask for a tag for what is looked at or selected."""
        contents = self._culling.contents()
        if contents:
            self._ask(
                self.tr("Tag Pictures"),
                self.tr("Tag:"),
                self.shelf.names("tag"),
                lambda name: self._curating.tag(contents, name),
            )
        else:
            self._culling.say_why_none()

    @Slot()
    def ask_collection(self) -> None:
        """Ask for the collection that what is looked at or selected goes into."""
        contents = self._culling.contents()
        if contents:
            self._ask(
                self.tr("Put into a Collection"),
                self.tr("Collection:"),
                self.shelf.names("collection"),
                lambda name: self._curating.collect(contents, name),
            )
        else:
            self._culling.say_why_none()

    @Slot()
    def ask_search(self) -> None:
        """Ask for the name under which what is searched for is kept."""
        query = self._browser.filter_bar.name_field().text().strip()
        if not query:
            self.noticed.emit(self.tr("Search for something first, then keep it."), "info")
            return
        self._ask(
            self.tr("Keep This Search"),
            self.tr("Name:"),
            self.shelf.names("search"),
            lambda name: self._edit(
                "search",
                self.tr("Keep the Search {name}").format(name=name),
                lambda edit: edit.save_query(name, query),
            ),
        )

    @Slot(str, str, list)
    def _take(self, kind: Kind, name: str, paths: Sequence[Path]) -> None:
        """Give what was dropped a tag, or put it into a collection."""
        ids = [found for path in paths if (found := self._catalogue.id_of(path)) is not None]
        contents = [each for each in self._catalogue.contents_of(ids) if each is not None]
        if not contents:
            text = self.tr("Nothing to put into {name}: drop pictures of the open folder there.")
            self.noticed.emit(text.format(name=name), "info")
        elif kind == "tag":
            self._curating.tag(contents, name)
        else:
            self._curating.collect(contents, name)

    def _ask(
        self, title: str, label: str, names: Sequence[str], named: Callable[[str], None]
    ) -> None:
        self._named = named
        prompt = QInputDialog(self._window)
        prompt.setWindowTitle(title)
        prompt.setLabelText(label)
        prompt.setComboBoxEditable(True)
        prompt.setComboBoxItems(["", *names])
        prompt.textValueSelected.connect(self._take_name)
        prompt.finished.connect(self._prompt_closed)
        self.prompt = prompt
        prompt.open()

    @Slot(str)
    def _take_name(self, name: str) -> None:
        if name.strip():
            self._named(name.strip())

    @Slot()
    def _prompt_closed(self) -> None:
        if self.prompt is not None:
            self.prompt.deleteLater()
            self.prompt = None

    # -- one thing of the shelf --------------------------------------------------------------------

    @Slot(str, str, QPoint)
    def _open_menu(self, kind: Kind, name: str, where: QPoint) -> None:
        self.menu(kind, name).popup(where)

    def menu(self, kind: Kind, name: str) -> QMenu:
        """Return what can be done with a tag, a collection or a saved search."""
        menu = QMenu(self._window)
        contents = self._culling.contents()
        if kind == "tag":
            give = menu.addAction(self.tr("Tag the Selected Pictures"))
            give.triggered.connect(lambda: self._curating.tag(contents, name))
            take = menu.addAction(self.tr("Take from the Selected Pictures"))
            take.triggered.connect(lambda: self._curating.tag(contents, name, on=False))
        elif kind == "collection":
            give = menu.addAction(self.tr("Put the Selected Pictures in"))
            give.triggered.connect(lambda: self._curating.collect(contents, name))
            take = menu.addAction(self.tr("Take the Selected Pictures out"))
            take.triggered.connect(lambda: self._curating.collect(contents, name, on=False))
        for action in menu.actions():
            action.setEnabled(bool(contents))
        menu.addSeparator()
        rename = menu.addAction(self.tr("Rename…"))
        rename.triggered.connect(lambda: self._ask_new_name(kind, name))
        delete = menu.addAction(self.tr("Delete"))
        delete.triggered.connect(lambda: self._delete(kind, name))
        return menu

    def _ask_new_name(self, kind: Kind, old: str) -> None:
        def rename(new: str) -> None:
            def change(edit: Edit) -> None:
                {
                    "tag": edit.rename_tag,
                    "collection": edit.rename_collection,
                    "search": edit.rename_query,
                }[kind](old, new)

            title = self.tr("Rename {old} to {new}").format(old=old, new=new)
            self._edit(kind, title, change)

        self._ask(self.tr("Rename"), self.tr("New name:"), [old], rename)

    @Slot(str, str)
    def _delete(self, kind: Kind, name: str) -> None:
        def change(edit: Edit) -> None:
            {
                "tag": edit.delete_tag,
                "collection": edit.delete_collection,
                "search": edit.delete_query,
            }[kind](name)

        self._edit(kind, self.tr("Delete {name}").format(name=name), change)

    def _edit(self, kind: str, title: str, change: Callable[[Edit], None]) -> None:
        self._curating.edit(title, _TABLES[kind], change)
