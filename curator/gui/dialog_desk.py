"""Opens the dialogs, modeless to the program: the workers go on behind them."""

from __future__ import annotations

import dataclasses
import logging
import platform
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QObject, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from curator.export import ComparedColumn
from curator.gui import log, wording
from curator.gui.actions import Actions
from curator.gui.browser import Browser
from curator.gui.comparison import Comparison
from curator.gui.curating import Curating
from curator.gui.desktop import open_in_viewer
from curator.gui.dialogs.about import AboutDialog
from curator.gui.dialogs.export import ExportDialog
from curator.gui.dialogs.problem import ProblemDialog
from curator.gui.dialogs.settings import SettingsDialog
from curator.gui.dialogs.shortcuts import ShortcutsDialog
from curator.gui.errands import Errands, ExportRequest
from curator.gui.session import Session
from curator.gui.translations import window_language
from curator.settings import config_dir, data_dir, resources_dir, thumbnails_dir

if TYPE_CHECKING:
    from curator.gui.model_desk import ModelDesk

_log = logging.getLogger(__name__)


class DialogDesk(QObject):
    """One dialog of each kind at a time, over `window`."""

    #: `Settings` as the dialog leaves them.
    settingsChosen = Signal(object)
    themeChosen = Signal(str)

    def __init__(
        self,
        window: QWidget,
        session: Session,
        comparison: Comparison,
        browser: Browser,
        errands: Errands,
        actions: Actions,
        curating: Curating,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._comparison = comparison
        self._browser = browser
        self._errands = errands
        self._actions = actions
        self._curating = curating
        self._crash_shown = False
        self._models: ModelDesk | None = None
        self.dialog: QDialog | None = None

    def stop(self) -> None:
        """Close what is open and end the work behind it."""
        if self.dialog is not None:
            self.dialog.reject()
        if self._models is not None:
            self._models.stop()

    def wait(self) -> None:
        """Wait until that work has ended."""
        if self._models is not None:
            self._models.wait()

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    @Slot()
    def _closed(self) -> None:
        dialog = self.sender()
        if self.dialog is dialog:
            self.dialog = None
        if isinstance(dialog, QDialog):
            dialog.deleteLater()

    @Slot()
    def ask_export(self) -> None:
        """Ask what to export and where to, and do it on a worker."""
        counts = self._session.pictures.counts()
        dialog = ExportDialog(
            counts.total,
            counts.shown,
            len(self._browser.selected_rows()),
            self._errands.settings.export_folder,
            self._window,
        )
        dialog.accepted.connect(self._export)
        self._open(dialog)

    @Slot()
    def _export(self) -> None:
        dialog = self.sender()
        if not isinstance(dialog, ExportDialog):
            return
        choice, pictures = dialog.choice(), self._session.pictures
        kept = None
        if choice.scope == "shown":
            kept = pictures.shown_ids()
        elif choice.scope == "selected":
            kept = pictures.shown_ids()[self._browser.selected_rows()]
        setup = self._session.setup
        metric = self._comparison.metric
        compared = None
        if metric is not None:
            values = self._comparison.values_of(pictures.all_events())
            compared = ComparedColumn(metric.name, values)
        root = self._session.root
        self._errands.export(
            ExportRequest(
                choice,
                pictures.catalogue.recollection(),
                pictures.all_ids(),
                kept,
                "" if setup is None else setup.model_name,
                compared,
                None if setup is None else setup.calibration,
                None if setup is None else setup.scorer.key,
                "" if root is None else wording.folder_name(root),
            ),
            after=self._curating.settled(),
        )

    @Slot()
    def change_settings(self) -> None:
        """Let the user change the settings."""
        dialog = SettingsDialog(self._errands.settings, parent=self._window)
        dialog.themeChosen.connect(self.themeChosen)
        dialog.clearCacheRequested.connect(self._clear_thumbnails)
        dialog.accepted.connect(self._settings_accepted)
        self._open(dialog)

    @Slot()
    def _settings_accepted(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, SettingsDialog):
            self.settingsChosen.emit(dialog.result_settings())

    @Slot()
    def _clear_thumbnails(self) -> None:
        self._errands.clear_thumbnails(thumbnails_dir())

    @Slot()
    def choose_model(self) -> None:
        """Show the models."""
        if self._models is None:
            from curator.gui.model_desk import ModelDesk

            self._models = ModelDesk(self)
            self._models.modelChosen.connect(self.use_model)
            self._models.crashed.connect(self.show_crash)
        self.dialog = self._models.open(self._errands.settings.model, self._window)

    @Slot(str)
    def use_model(self, spec: str) -> None:
        """Score with another model from now on."""
        self.settingsChosen.emit(dataclasses.replace(self._errands.settings, model=spec))

    @Slot()
    def show_shortcuts(self) -> None:
        """Show every key."""
        self._open(ShortcutsDialog(self._actions.shortcuts(), self._window))

    @Slot()
    def show_recovery_guide(self) -> None:
        """Open what to do about damage, full disks and the like, in the desktop's own reader."""
        language = window_language()
        folder = resources_dir() if language == "en" else resources_dir() / "help" / language
        open_in_viewer(folder / "recovery.md")

    @Slot()
    def show_about(self) -> None:
        """Say what this program is."""
        facts = [
            (self.tr("Python"), platform.python_version()),
            (self.tr("Qt"), PySide6.__version__),
            (self.tr("Settings"), wording.printable(config_dir())),
            (self.tr("Library"), wording.printable(data_dir())),
        ]
        self._open(AboutDialog(_version(), facts, self._window))

    @Slot(str, str)
    def show_crash(self, where: str, traceback: str) -> None:
        """Show a bug once, log every one."""
        before = log.recent.text()
        _log.error("A mistake in the program (%s):\n%s", where, traceback)
        if self._crash_shown:
            return
        self._crash_shown = True
        self._open(
            ProblemDialog(
                self.tr("Something went wrong in the program"),
                self.tr(
                    "Your pictures and scores are safe. The program goes on; if something no "
                    "longer works, start it again. The log is in {folder}."
                ).format(folder=wording.printable(data_dir() / "logs")),
                _report(traceback, before),
                self._window,
            )
        )

    def show_earlier_crash(self, traces: str, log_before: str) -> None:
        """Tell that an earlier run ended in native code, and of what is known of it."""
        _log.error("The program had crashed:\n%s", traces)
        self._open(
            ProblemDialog(
                self.tr("The program ended unexpectedly last time"),
                self.tr(
                    "Your pictures and scores are safe. If it happens again, the details help "
                    "whoever mends it. The log is in {folder}."
                ).format(folder=wording.printable(data_dir() / "logs")),
                _report(traces, log_before),
                self._window,
            )
        )


def _report(traceback: str, log_before: str) -> str:
    """Return what whoever mends a bug asks for first, in English: it is sent, not read."""
    on = f"Python {platform.python_version()}, Qt {qVersion()} ({QGuiApplication.platformName()})"
    head = f"ArtScore Curator {_version()}, {on}, {platform.platform()}"
    return "\n\n".join([head, traceback.rstrip("\n"), f"Log before:\n{log_before or '-'}"])


def _version() -> str:
    try:
        return version("artscore-curator")
    except PackageNotFoundError:
        return "0"
