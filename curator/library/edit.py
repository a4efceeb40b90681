"""One edit of curation: what is done inside it is kept, and journaled, as a whole."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Column, Connection, Table, func, select

from curator.errors import CurationError
from curator.library import scores
from curator.library.changes import Changes, Key, Payload, Values, read_rows
from curator.library.digests import to_bytes_each
from curator.library.schema import (
    collection_items,
    collections,
    picks,
    saved_queries,
    taggings,
    tags,
)
from curator.records import Marks, ModelKey

#: What a tag or a collection is called in a sentence, by its table.
_NOUNS = {"tags": "tag", "collections": "collection", "saved_queries": "saved search"}

_NAMED = {"tags": tags, "collections": collections, "saved_queries": saved_queries}


def name_key(name: str) -> str:
    """Return what two names that differ only in case or spaces have in common."""
    return " ".join(name.casefold().split())


class Edit:
    """Marks, tags, collections, saved searches and picks, to be changed in one transaction.

    Every name is found whatever its case. Methods that need an existing name raise `CurationError`
    when it isn't there, and those that need a new one when it is.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._changes = Changes(connection)

    def payload(self) -> Payload:
        """Return what was changed, for the journal; empty if nothing was."""
        return self._changes.payload()

    # Marks

    def mark(
        self,
        content_hashes: Sequence[str],
        *,
        stars: int | None = None,
        flag: int | None = None,
        color: int | None = None,
    ) -> None:
        """Give contents stars (0 to 5), a flag (-1, 0, 1) or a colour (0 to 6); None leaves it."""
        given = {"stars": stars, "flag": flag, "color": color}
        told = {name: value for name, value in given.items() if value is not None}
        keys: list[Key] = [(digest,) for digest in to_bytes_each(content_hashes)]
        present = read_rows(self._connection, "marks", keys)
        self._put_marks({key: replace(Marks(*present.get(key, ())), **told) for key in keys})

    def set_marks(self, marks: dict[str, Marks]) -> None:
        """Give each content its own marks, whole."""
        self._put_marks({(bytes.fromhex(content),): value for content, value in marks.items()})

    def _put_marks(self, rows: dict[Key, Marks]) -> None:
        for value in set(rows.values()):
            if not (0 <= value.stars <= 5 and -1 <= value.flag <= 1 and 0 <= value.color <= 6):
                raise ValueError(f"no such marks: {value}")
        unmarked = Marks()
        self._changes.put(
            "marks",
            {
                key: None if value == unmarked else (value.stars, value.flag, value.color)
                for key, value in rows.items()
            },
        )

    # Tags

    def tag(self, content_hashes: Sequence[str], name: str) -> None:
        """Give contents a tag, which is made if it is new."""
        found = self._find("tags", name)
        number = self._create("tags", name) if found is None else found
        self._link("taggings", number, content_hashes, ())

    def untag(self, content_hashes: Sequence[str], name: str) -> None:
        """Take a tag from contents; the tag itself stays."""
        self._link("taggings", self._need("tags", name), content_hashes, None)

    def rename_tag(self, old: str, new: str) -> None:
        """Give a tag another name."""
        self._rename("tags", old, new)

    def merge_tags(self, sources: Sequence[str], target: str) -> None:
        """Give the contents of several tags one tag, and delete the others."""
        number = self._find("tags", target)
        others = dict.fromkeys(self._need("tags", source) for source in sources)
        if number is None:
            number = self._create("tags", target)
        for other in others:
            if other != number:
                self._link("taggings", number, self._members(taggings, other), ())
                self._drop("tags", "taggings", other)

    def delete_tag(self, name: str) -> None:
        """Delete a tag and take it from all contents."""
        self._drop("tags", "taggings", self._need("tags", name))

    # Collections

    def create_collection(self, name: str) -> None:
        """Make an empty collection, the last in the list."""
        self._refuse_taken("collections", name)
        self._create("collections", name)

    def rename_collection(self, old: str, new: str) -> None:
        """Give a collection another name."""
        self._rename("collections", old, new)

    def delete_collection(self, name: str) -> None:
        """Delete a collection; its pictures stay as they are."""
        self._drop("collections", "collection_items", self._need("collections", name))

    def move_collection(self, name: str, position: int) -> None:
        """Give a collection another place in the list, from 0."""
        self._move("collections", name, position)

    def collect(
        self, content_hashes: Sequence[str], name: str, *, position: int | None = None
    ) -> None:
        """Put contents into a collection, which is made if it is new.

        Parameters
        ----------
        content_hashes
            In the order that they will have.
        name
            The collection's.
        position
            Where the first of them goes, from 0; those already there move. None appends, and
            leaves those already there in their places.
        """
        found = self._find("collections", name)
        number = self._create("collections", name) if found is None else found
        present = self._members(collection_items, number)
        new = list(dict.fromkeys(content_hashes))
        if position is None:
            already = set(present)
            order = present + [content for content in new if content not in already]
        else:
            moved = set(new)
            rest = [content for content in present if content not in moved]
            order = rest[:position] + new + rest[position:]
        self._arrange(number, order)

    def uncollect(self, content_hashes: Sequence[str], name: str) -> None:
        """Take contents out of a collection."""
        number = self._need("collections", name)
        gone = set(content_hashes)
        present = self._members(collection_items, number)
        self._link("collection_items", number, [each for each in present if each in gone], None)
        self._arrange(number, [each for each in present if each not in gone])

    def _arrange(self, number: int, order: Sequence[str]) -> None:
        self._changes.put(
            "collection_items",
            {(number, bytes.fromhex(each)): (place,) for place, each in enumerate(order)},
        )

    # Saved searches

    def save_query(self, name: str, query: str) -> None:
        """Keep a search under a name, in place of one that had it."""
        found = self._find("saved_queries", name)
        if found is None:
            self._create("saved_queries", name, query)
        else:
            _name, key, _query, position = self._values("saved_queries", found)
            self._changes.put("saved_queries", {(found,): (name, key, query, position)})

    def rename_query(self, old: str, new: str) -> None:
        """Give a saved search another name."""
        self._rename("saved_queries", old, new)

    def delete_query(self, name: str) -> None:
        """Delete a saved search."""
        self._changes.put("saved_queries", {(self._need("saved_queries", name),): None})

    def move_query(self, name: str, position: int) -> None:
        """Give a saved search another place in the list, from 0."""
        self._move("saved_queries", name, position)

    # Picks

    def pick(
        self, winner: str, loser: str, *, tie: bool = False, model: ModelKey | None = None
    ) -> None:
        """Note which of two contents was preferred, or that neither was; `model` ranked them."""
        model_id = None if model is None else scores.ensure_model(self._connection, model)
        values = bytes.fromhex(winner), bytes.fromhex(loser), tie, int(time.time()), model_id
        self._changes.put("picks", {(self._next(picks, picks.c.id),): values})

    # Names

    def _find(self, kind: str, name: str) -> int | None:
        table = _NAMED[kind]
        query = select(table.c.id).where(table.c.key == name_key(name))
        found: int | None = self._connection.execute(query).scalar()
        return found

    def _need(self, kind: str, name: str) -> int:
        found = self._find(kind, name)
        if found is None:
            raise CurationError(f"There is no {_NOUNS[kind]} “{name}”: check its spelling.")
        return found

    def _refuse_taken(self, kind: str, name: str) -> None:
        if self._find(kind, name) is not None:
            raise CurationError(f"There is already a {_NOUNS[kind]} “{name}”: choose another name.")

    def _create(self, kind: str, name: str, *values: str) -> int:
        table = _NAMED[kind]
        number = self._next(table, table.c.id)
        place = (self._next(table, table.c.position),) if "position" in table.c else ()
        row = (_checked(kind, name), name_key(name), *values, *place)
        self._changes.put(kind, {(number,): row})
        return number

    def _rename(self, kind: str, old: str, new: str) -> None:
        number = self._need(kind, old)
        if name_key(old) != name_key(new):
            self._refuse_taken(kind, new)
        _name, _key, *rest = self._values(kind, number)
        self._changes.put(kind, {(number,): (_checked(kind, new), name_key(new), *rest)})

    def _drop(self, kind: str, links: str, number: int) -> None:
        table = taggings if links == "taggings" else collection_items
        self._link(links, number, self._members(table, number), None)
        self._changes.put(kind, {(number,): None})

    def _move(self, kind: str, name: str, position: int) -> None:
        table = _NAMED[kind]
        number = self._need(kind, name)
        query = select(table.c.id).order_by(table.c.position, table.c.id)
        present = list(self._connection.execute(query).scalars())
        order = [each for each in present if each != number]
        order.insert(position, number)
        if order == present:
            return
        rows: dict[Key, Values | None] = {}
        for place, each in enumerate(order):
            rows[(each,)] = (*self._values(kind, each)[:-1], place)
        self._changes.put(kind, rows)

    def _values(self, kind: str, number: int) -> Values:
        return read_rows(self._connection, kind, [(number,)])[(number,)]

    def _next(self, table: Table, column: Column[int]) -> int:
        highest = self._connection.execute(select(func.max(column)).select_from(table)).scalar()
        return 1 if highest is None else highest + 1

    # Members

    def _link(
        self, kind: str, number: int, content_hashes: Sequence[str], values: Values | None
    ) -> None:
        digests = to_bytes_each(content_hashes)
        self._changes.put(kind, {(number, digest): values for digest in digests})

    def _members(self, table: Table, number: int) -> list[str]:
        owner, content, *rest = table.columns
        query = select(content).where(owner == number).order_by(*rest, content)
        return [digest.hex() for digest in self._connection.execute(query).scalars()]


def _checked(kind: str, name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise CurationError(f"A {_NOUNS[kind]} needs a name: type at least one letter.")
    return name
