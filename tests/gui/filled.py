"""Each dialog with as much in it as it may have to show, for looks at how it is laid out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog

from curator.curation.recipes import FACTORS, Effect
from curator.gui.dialogs.about import AboutDialog
from curator.gui.dialogs.export import ExportDialog
from curator.gui.dialogs.guide import GuideDialog, read_pages
from curator.gui.dialogs.models import ModelDialog, ModelEntry
from curator.gui.dialogs.picks import PicksDialog
from curator.gui.dialogs.problem import ProblemDialog
from curator.gui.dialogs.recipes import RecipesDialog
from curator.gui.dialogs.reference import ReferenceDialog, ReferenceFacts
from curator.gui.dialogs.settings import SettingsDialog
from curator.gui.dialogs.transfer import TransferDialog
from curator.gui.translations import window_language
from curator.gui.views.lighttable import TableEntry
from curator.records import Marks
from curator.settings import Settings, resources_dir

_LONG = "a name that somebody made as long as anyone ever needs it to be, and then some more.png"


def transfer(folder: Path) -> QDialog:
    amounts = {"picked": 20_000, "shown": 300_000, "selected": 12}
    return TransferDialog(amounts, folder)  # type: ignore[arg-type]


def models(folder: Path) -> QDialog:
    facts = (("Licence", "MIT"), ("Hash", "ab" * 32), ("Trained on", "Pictures. " * 30))
    entries = [
        ModelEntry("default", "Default", "Ships with the program.", details=facts),
        ModelEntry("published", "Published", "From its authors.", installed=False, partial=True),
        ModelEntry(str(folder / _LONG), _LONG, problem=f"{_LONG} holds no ArtScore network."),
    ]
    dialog = ModelDialog(entries, "default")
    dialog.set_download("published", 41_000_000, 102_000_000)
    return dialog


def picks(folder: Path) -> QDialog:
    dialog = PicksDialog()
    left, right = (
        TableEntry(folder / f"{side} {_LONG}", 1.25, 99.9, Marks(5, 1, 3)) for side in "ab"
    )
    dialog.ask(left, right, "")
    return dialog


def recipes(folder: Path) -> QDialog:
    dialog = RecipesDialog()
    dialog.show_effects(
        [
            Effect(factor, _LONG, 31.5, 12.0, 51.0, True, 120, 80, 2_400, 3_600)
            for factor in FACTORS
        ],
        12_345,
    )
    return dialog


def reference(folder: Path) -> QDialog:
    dialog = ReferenceDialog("lpips", None, folder / _LONG)
    dialog.set_reference(folder)
    dialog.show_reference(
        ReferenceFacts(folder, is_folder=True, pictures=12_345, known=300_000, fitting={})
    )
    return dialog


#: By name, what makes a dialog, given a folder.
DIALOGS: dict[str, Callable[[Path], QDialog]] = {
    "about": lambda folder: AboutDialog("1.2.3", [("Library", str(folder / _LONG))]),
    "export": lambda folder: ExportDialog(2_000_000, 300_000, 12, folder),
    "guide": lambda folder: GuideDialog(read_pages(resources_dir() / "help", window_language())),
    "models": models,
    "picks": picks,
    "problem": lambda folder: ProblemDialog("It stopped", "Start again. " * 9, "Traceback\n" * 40),
    "recipes": recipes,
    "reference": reference,
    "settings": lambda folder: SettingsDialog(Settings()),
    "transfer": transfer,
}
