"""Tells the window which folders were opened lately, here and elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.gui.mailbox import Mailbox
from curator.gui.messages import RootsKnown
from curator.gui.presence import is_folder
from curator.gui.views.sidebar import RootItem

if TYPE_CHECKING:
    from curator.library import Library
    from curator.library.roots import Root

_MOST = 20


class RecentFolders:
    """The recent folders as the library has them; of the folders' thread alone."""

    def __init__(self, library: Library, mailbox: Mailbox) -> None:
        self._library = library
        self._mailbox = mailbox
        self._told: list[Root] = []
        self._version: int | None = None

    def tell(self) -> None:
        """Tell which there are, and which of them are away."""
        self._told = self._library.recent_roots(_MOST)
        items = [RootItem(r.path, r.watched, offline=not is_folder(r.path)) for r in self._told]
        self._mailbox.post(RootsKnown(tuple(items)))

    def follow(self) -> None:
        """Tell again where others opened or forgot a folder.

        Raises
        ------
        LibraryError
            It can be asked again later: nothing is lost.
        """
        version = self._library.others_version()
        if version == self._version:
            return
        # Whether folders are there may take a while to say: not each time that others write.
        if self._library.recent_roots(_MOST) != self._told:
            self.tell()
        self._version = version
