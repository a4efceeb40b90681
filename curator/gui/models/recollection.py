"""What is known of each picture, in columns, and its record made of them when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from curator.gui.models.block import Block, Status
from curator.gui.models.columns import Columns
from curator.gui.models.places import Ids, Places
from curator.records import ImageFacts, ImageStamp, Score, ScoreEvent

#: Records kept once made: what is on the screen is asked for at every paint.
_KEPT = 8192


class Recollection:
    """Takes blocks over into columns by id."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self.columns = Columns()
        self.columns.add("scores", np.float64, np.nan)
        self.columns.add("statuses", np.uint8, Status.PENDING)
        self.columns.add("mtimes", np.int64, 0)
        self.columns.add("sizes", np.int64, 0)
        self.columns.add("hashes", np.uint8, 0, width=32)
        self.columns.add("widths", np.int32, 0)
        self.columns.add("heights", np.int32, 0)
        self.columns.add("precisions", np.uint8, 0)
        #: Whether the score can't be told from another's, of those that were looked into.
        self.columns.add("tied", np.bool_, False)
        self._precisions: list[str] = []
        self._errors: dict[int, tuple[str, bool]] = {}
        self._records: dict[int, ScoreEvent] = {}

    def copy(self) -> Recollection:
        """Return what is known now, to make records of on another thread."""
        # Columns are copied in milliseconds; a million records take seconds.
        copied = Recollection(self._places.copy())
        copied.columns = self.columns.copy()
        copied._precisions, copied._errors = list(self._precisions), dict(self._errors)
        return copied

    # -- reading -------------------------------------------------------------------------------

    def event_of(self, identity: int) -> ScoreEvent:
        """Return a picture's record."""
        record = self._records.get(identity)
        if record is None:
            if len(self._records) >= _KEPT:
                self._records.clear()
            record = self._records[identity] = self._make(identity)
        return record

    def events_of(self, ids: Sequence[int] | Ids) -> list[ScoreEvent]:
        """Return the records of pictures, in their order."""
        return [self._make(int(identity)) for identity in ids]

    def path_of(self, identity: int) -> Path:
        """Return a picture's path, without a record of it."""
        return Path(self._places.path_of(identity))

    def content_of(self, identity: int) -> str | None:
        """Return a picture's content hash, where it was ever read."""
        if not self.columns["widths"][identity]:
            return None
        return self.columns["hashes"][identity].tobytes().hex()

    def contents_of(self, ids: Sequence[int] | Ids) -> list[str | None]:
        """Return the content hashes of pictures, None for those that were never read."""
        rows = np.asarray(ids, dtype=np.intp)
        digits = self.columns["hashes"][rows].tobytes().hex()
        return [
            digits[64 * place : 64 * (place + 1)] if width else None
            for place, width in enumerate(self.columns["widths"][rows].tolist())
        ]

    def ids_with(self, content_hash: str) -> Ids:
        """Return the pictures that are there with a content."""
        digest = np.frombuffer(bytes.fromhex(content_hash), dtype=np.uint8)
        hashes = self.columns["hashes"]
        # The first eight bytes of all, then the rest of the few that have those.
        alike = np.flatnonzero(hashes.view(np.uint64)[:, 0] == digest.view(np.uint64)[0])
        alike = alike[(hashes[alike] == digest).all(axis=1)]
        return alike[self.columns["statuses"][alike] != Status.GONE]

    def _make(self, identity: int) -> ScoreEvent:
        columns = self.columns
        stamp = ImageStamp(
            Path(self._places.path_of(identity)),
            int(columns["sizes"][identity]),
            int(columns["mtimes"][identity]),
        )
        facts = score = None
        digest = self.content_of(identity)
        if digest is not None:
            facts = ImageFacts(
                digest, int(columns["widths"][identity]), int(columns["heights"][identity])
            )
        value, status = float(columns["scores"][identity]), columns["statuses"][identity]
        if value == value and status != Status.PENDING:
            score = Score(value, self._precisions[columns["precisions"][identity]])
        error, transient = self._errors.get(identity, (None, False))
        return ScoreEvent(stamp, facts, score, error, transient)

    # -- changing ------------------------------------------------------------------------------

    def append(self, block: Block, rows: Ids) -> None:
        """Give rows of a block the next ids."""
        place = self.columns.grow(len(rows))
        whole = len(rows) == len(block)
        for name, column in block.columns.items():
            self.columns[name][place] = column if whole else column[rows]
        self.columns["precisions"][place] = self._codes(block)[block.columns["precisions"][rows]]
        if block.errors:
            for identity, row in enumerate(rows.tolist(), place.start):
                if row in block.errors:
                    self._errors[identity] = block.errors[row]

    def update(self, ids: Ids, block: Block, rows: Ids) -> tuple[Ids, Ids]:
        """Take over what rows of a block say of pictures that are here.

        Returns
        -------
        tuple of Ids
            Those of `ids` that changed, and those that are another file than before.
        """
        now = {name: column[rows] for name, column in block.columns.items()}
        now["precisions"] = self._codes(block)[now["precisions"]]
        here = {name: self.columns[name][ids] for name in now}
        same_file = (now["mtimes"] == here["mtimes"]) & (now["sizes"] == here["sizes"])
        same_file &= here["statuses"] != Status.GONE
        waits = now["statuses"] == Status.PENDING
        known = now["statuses"] == Status.SCORED
        for name in ("statuses", "scores", "precisions", "widths", "heights"):
            known &= here[name] == now[name]
        known &= (here["hashes"] == now["hashes"]).all(axis=1)
        changes = ~(same_file & (waits | known))
        if block.late:
            changes &= (here["statuses"] != Status.GONE) & (now["mtimes"] >= here["mtimes"])
        # An overwritten picture keeps its place until its new score is there.
        keeps = waits & (here["statuses"] != Status.GONE)
        now["scores"] = np.where(keeps, here["scores"], now["scores"])
        now["precisions"] = np.where(keeps, here["precisions"], now["precisions"])
        changed = ids[changes]
        for name, column in now.items():
            self.columns[name][changed] = column[changes]
        self._take_errors(changed, block, rows[changes])
        return changed, ids[changes & ~same_file]

    def forget_scores(self) -> None:
        """Let every picture wait for a score."""
        statuses = self.columns["statuses"]
        self.columns["scores"][:] = np.nan
        self.columns["tied"][:] = False
        statuses[statuses != Status.GONE] = Status.PENDING
        self._errors.clear()
        self._records.clear()

    def forget_record(self, identity: int) -> None:
        """Make a picture's record anew: it has another path."""
        self._records.pop(identity, None)

    def _take_errors(self, changed: Ids, block: Block, rows: Ids) -> None:
        if len(changed) > _KEPT:
            self._records.clear()
        if not self._errors and not block.errors and not self._records:
            return
        for identity, row in zip(changed.tolist(), rows.tolist(), strict=True):
            self._records.pop(identity, None)
            self._errors.pop(identity, None)
            if row in block.errors:
                self._errors[identity] = block.errors[row]

    def _codes(self, block: Block) -> np.ndarray[tuple[int], np.dtype[np.uint8]]:
        """Return what a block's numbers for precisions are here."""
        for name in block.precision_names:
            if name not in self._precisions:
                self._precisions.append(name)
        found = [self._precisions.index(name) for name in block.precision_names]
        return np.array(found or [0], dtype=np.uint8)
