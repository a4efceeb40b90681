"""The foot of dialogs that only inform."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox


def close_box(dialog: QDialog) -> QDialogButtonBox:
    """Return a box with a Close button that is not dressed as the dialog's main action."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    button = box.button(QDialogButtonBox.StandardButton.Close)
    button.setAutoDefault(False)
    button.setDefault(False)
    box.rejected.connect(dialog.reject)
    return box
