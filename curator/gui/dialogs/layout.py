"""What the dialogs' layouts share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLayoutItem,
    QLineEdit,
    QPushButton,
)

from curator.gui import theme


def close_box(dialog: QDialog) -> QDialogButtonBox:
    """Return a box with a Close button that is not dressed as the dialog's main action."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    button = box.button(QDialogButtonBox.StandardButton.Close)
    button.setAutoDefault(False)
    button.setDefault(False)
    box.rejected.connect(dialog.reject)
    return box


def text_label(font: theme.FontRole, role: str = "") -> QLabel:
    """Return an empty label for plain text of any length."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(theme.font(font))
    label.setProperty("role", role)
    return label


def push_button(text: str, slot: object) -> QPushButton:
    """Return a button that Enter presses only when it has the focus."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(slot)
    return button


def keep_room(dialog: QDialog) -> None:
    """Let a dialog not be smaller than its words need, once it is laid out.

    Qt opens it two thirds as high as the screen at most, and takes a text that wraps for one that
    may be cut.
    """
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    width = max(dialog.minimumWidth(), layout.totalSizeHint().width())
    dialog.setMinimumSize(width, layout.totalHeightForWidth(width))


def align_labels(form: QFormLayout) -> None:
    """Put each label level with its field's text: QFormLayout sets it a little high."""
    for row in range(form.rowCount()):
        label = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        field = form.itemAt(row, QFormLayout.ItemRole.FieldRole)
        text = label.widget() if label is not None else None
        if field is None or not isinstance(text, QLabel):
            continue
        first: QLayoutItem = field
        while (inner := first.layout()) is not None and (item := inner.itemAt(0)) is not None:
            first = item
        text.setMinimumHeight(first.sizeHint().height())
        text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def stop_at_chosen(group: QButtonGroup) -> None:
    """Let Tab reach a group's chosen button, from where arrows choose another.

    Qt sees to it only once one of them has had the focus; until then Tab reaches the first, and
    arrows go nowhere from there.
    """
    for button in group.buttons():
        if not button.isChecked():
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)


def inset_number(spin: QAbstractSpinBox) -> None:
    """Set a spin box's text off its border, which a stylesheet's padding doesn't reach."""
    field = spin.findChild(QLineEdit)
    if field is not None:
        field.setTextMargins(theme.SPACING + 2, 0, 0, 0)
