"""The journal with every kind of action that the program knows."""

from __future__ import annotations

from functools import partial

from curator.curation.actions import Journal, Reviver
from curator.curation.transfer import TransferAction
from curator.curation.trash import TrashAction
from curator.library import Library


def open_journal(library: Library, *, session: str | None = None) -> Journal:
    """Return a library's journal, which can undo whatever the program did."""
    revivers: dict[str, Reviver] = {
        TransferAction.KIND: partial(TransferAction.revive, library),
        TrashAction.KIND: partial(TrashAction.revive, library),
    }
    return Journal(library, revivers, session=session)
