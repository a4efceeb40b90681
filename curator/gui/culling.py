"""Marks pictures from the menus and the keyboard, wherever pictures are looked at."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from curator.gui import wording
from curator.gui.actions import Actions
from curator.gui.browser import Browser
from curator.gui.curating import Curating
from curator.gui.deeds import Step
from curator.gui.loupe_control import LoupeControl
from curator.gui.models.block import Status
from curator.gui.models.catalogue import Catalogue
from curator.gui.models.marking import color_name
from curator.gui.session import Session
from curator.records import Marks


class Stage:
    """Where pictures are looked at, and so what a mark is for."""

    @property
    def active(self) -> bool:
        """Whether it is what the window shows."""
        raise NotImplementedError

    def chosen(self) -> Sequence[int]:
        """Return the ids of the pictures that a mark is for."""
        raise NotImplementedError

    def advance(self) -> None:
        """Go to the next picture; called before its marks change."""
        raise NotImplementedError

    def decide(
        self, *, stars: int | None = None, flag: int | None = None, color: int | None = None
    ) -> bool:
        """Take a mark over for later; False lets it be kept at once."""
        return False

    @property
    def back_title(self) -> str:
        """What `back` takes back, or "" where it takes back nothing."""
        return ""

    def back(self) -> bool:
        """Take the last step back in its own way; False undoes what was kept last."""
        return False

    def discard(self) -> bool:
        """Do away with a picture in its own way; False moves the chosen ones to the bin."""
        return False

    def let_next_succeed(self) -> None:
        """Go to the next picture once the chosen ones have left, where it doesn't by itself."""


class GridStage(Stage):
    """The grid: marks are for the selected pictures."""

    def __init__(self, browser: Browser, session: Session) -> None:
        self._browser = browser
        self._pictures = session.pictures

    @property
    def active(self) -> bool:
        return True

    def chosen(self) -> Sequence[int]:
        ids: list[int] = self._browser.selected_ids().tolist()
        return ids

    def let_next_succeed(self) -> None:
        self._browser.let_next_succeed()

    def advance(self) -> None:
        row = self._browser.grid.currentIndex().row() + 1
        if 0 < row < self._pictures.rowCount():
            self._browser.select_row(row)


class LoupeStage(Stage):
    """The loupe: marks are for the picture that is looked at."""

    def __init__(self, control: LoupeControl, session: Session) -> None:
        self._control = control
        self._pictures = session.pictures

    @property
    def active(self) -> bool:
        return self._control.active

    def chosen(self) -> Sequence[int]:
        row = self._control.row
        return [self._pictures.id_at(row)] if row >= 0 else []

    def advance(self) -> None:
        self._control.open(self._control.row + 1)


class Culling(QObject):
    """Connects the actions that mark pictures with what keeps the marks.

    Parameters
    ----------
    stages
        The first one that is active is meant.
    """

    #: Whether marking goes on to the next picture.
    advanceChanged = Signal(bool)
    #: A sentence and its level.
    noticed = Signal(str, str)

    def __init__(
        self,
        curating: Curating,
        catalogue: Catalogue,
        actions: Actions,
        stages: Sequence[Stage],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._curating = curating
        self._catalogue = catalogue
        self._actions = actions
        self._stages = stages
        for name in ("pick", "reject", "unflag"):
            actions[name].triggered.connect(self._flag)
        for number in range(6):
            actions[f"stars_{number}"].triggered.connect(self._rate)
        for number in range(7):
            actions[f"color_{number}"].triggered.connect(self._label)
        actions["advance"].triggered.connect(self.advanceChanged)
        actions["trash"].triggered.connect(self._trash)
        actions["undo"].triggered.connect(self._undo)
        actions["redo"].triggered.connect(curating.history.redo)
        actions["pass_over"].triggered.connect(curating.history.pass_over)
        actions["pass_over"].setEnabled(False)
        curating.history.stuckChanged.connect(actions["pass_over"].setEnabled)
        curating.history.changed.connect(self._name_history)
        self._titles = ("", "")
        self._name_history(None, None)

    def stage(self) -> Stage:
        """Return where pictures are looked at now."""
        return next(stage for stage in self._stages if stage.active)

    def mark(
        self, *, stars: int | None = None, flag: int | None = None, color: int | None = None
    ) -> None:
        """Mark what is looked at or selected, and go on to the next if that is wished."""
        stage = self.stage()
        if stage.decide(stars=stars, flag=flag, color=color):
            return
        chosen = np.asarray(stage.chosen(), dtype=np.intp)
        ids = chosen[self._catalogue.statuses[chosen] != Status.UNREADABLE]
        if not len(ids):
            self.say_why_none()
            return
        contents = self._catalogue.contents_of(ids)
        known = [content for content in contents if content is not None]
        unread = []
        if len(known) < len(ids):
            unread = [
                self._catalogue.path_of(each)
                for each, content in zip(ids.tolist(), contents, strict=True)
                if content is None
            ]
        marks = self._curating.marks
        if color and not unread and all(marks.get(each, Marks()).color == color for each in known):
            color = 0  # the same label again takes it away
        title = self._title(ids.tolist(), stars, flag, color)
        if self._actions["advance"].isChecked() and len(ids) == 1:
            stage.advance()
        self._curating.mark(known, title, stars=stars, flag=flag, color=color, unread=unread)

    def contents(self) -> list[str]:
        """Return the contents of what is looked at or selected, without those not read yet."""
        found = self._catalogue.contents_of(self.stage().chosen())
        return [content for content in found if content is not None]

    def say_why_none(self) -> None:
        """Say why a key for pictures did nothing, and what to do."""
        if self.stage().chosen():
            text = self.tr("Nothing was marked: what is selected was not read yet, or can't be.")
        else:
            text = self.tr(
                "Nothing is selected: choose pictures by a click or the arrow keys first."
            )
        self.noticed.emit(text, "info")

    def _title(
        self, ids: Sequence[int], stars: int | None, flag: int | None, color: int | None
    ) -> str:
        """Say what is done, for the list of what can be undone."""
        what = self.tr("{count} Pictures").format(count=wording.count(len(ids)))
        if len(ids) == 1:
            what = wording.printable(self._catalogue.name_of(ids[0]))
        if flag is not None:
            words = (self.tr("Unflag {what}"), self.tr("Pick {what}"), self.tr("Reject {what}"))
            return words[flag].format(what=what)
        if stars is not None:
            few = (self.tr("Take the Stars from {what}"), self.tr("Rate {what} 1 Star"))
            text = few[stars] if stars < 2 else self.tr("Rate {what} {stars} Stars")
            return text.format(what=what, stars=stars)
        if not color:
            return self.tr("Take the Label from {what}").format(what=what)
        return self.tr("Label {what} {color}").format(what=what, color=color_name(color))

    @Slot()
    def _flag(self) -> None:
        self.mark(flag={"pick": 1, "reject": -1, "unflag": 0}[self._name()])

    @Slot()
    def _rate(self) -> None:
        self.mark(stars=int(self._name().rpartition("_")[2]))

    @Slot()
    def _label(self) -> None:
        self.mark(color=int(self._name().rpartition("_")[2]))

    @Slot()
    def _trash(self) -> None:
        """Move what is looked at or selected to the bin; Undo takes it back."""
        stage = self.stage()
        if stage.discard():
            return
        ids = stage.chosen()
        if not ids:
            self.say_why_none()
            return
        stage.let_next_succeed()
        self._curating.trash(self._catalogue.paths_of(ids))

    @Slot()
    def _undo(self) -> None:
        if not self.stage().back():
            self._curating.history.undo()

    def _name(self) -> str:
        action = self.sender()
        return action.objectName() if isinstance(action, QAction) else ""

    @Slot(object, object)
    def _name_history(self, undo: Step | None, redo: Step | None) -> None:
        self._titles = ("" if undo is None else undo.title, "" if redo is None else redo.title)
        self.name_steps()

    @Slot()
    def name_steps(self) -> None:
        """Name in the menu what Undo and Redo do where pictures are looked at now."""
        own = self.stage().back_title
        self._actions.set_history(*((own, "") if own else self._titles))
