"""The window's one stylesheet: flat controls drawn from the theme's tokens."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor

from curator.gui.tokens import RADIUS, SPACING, Colors

_SHEET = Template("""
QToolTip { background: $surface_raised; color: $text; border: 1px solid $border;
  padding: ${s1}px ${s2}px; }
QLabel[role="muted"] { color: $text_muted; }
QLabel[role="error"] { color: $error; }
QLabel[role="warning"] { color: $warning; }
QFrame[role="panel"] { background: $surface; border: none; }
QFrame[role="rule"] { background: $border; border: none; }
QFrame[role="card"] { background: $surface_raised; border: 1px solid $border;
  border-radius: ${radius}px; }
QFrame[role="cell"] { background: $surface; border: 2px solid $surface; }
QFrame[role="cell"][current="true"] { border: 2px solid $accent; }
#banner { background: $accent_soft; border: none; border-bottom: 1px solid $border; }
QMainWindow::separator, QSplitter::handle { background: $border; }

QPushButton { background: $surface_raised; color: $text; border: 1px solid $border_strong;
  border-radius: ${radius}px; padding: ${pad}px ${s4}px; min-height: ${s5}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:disabled { color: $text_disabled; border-color: $border; background: $window; }
QPushButton:default, QPushButton[role="primary"] { background: $accent; color: $accent_text;
  border-color: $accent; }
QPushButton:default:hover, QPushButton[role="primary"]:hover { background: $accent_hover;
  border-color: $accent_hover; }
QPushButton:default:disabled, QPushButton[role="primary"]:disabled { background: $pressed;
  color: $text_disabled; border-color: $pressed; }
QPushButton:focus { border: 2px solid $accent; padding: ${padf}px ${s4f}px; }
QPushButton:default:focus, QPushButton[role="primary"]:focus { border: 2px solid $text; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QToolButton { background: transparent; color: $text; border: 1px solid transparent;
  border-radius: ${radius}px; padding: 3px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { background: $accent_soft; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $text_disabled; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="chip"] { color: $text_muted; padding: 2px ${s2}px; }
QToolButton[role="chip"]:hover { color: $text; }

QLineEdit, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QTextBrowser { background: $surface_raised;
  color: $text; border: 1px solid $border_strong; border-radius: ${radius}px;
  selection-background-color: $accent; selection-color: $accent_text; }
QLineEdit { padding: ${pad}px ${s2}px; min-height: ${s5}px; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus,
QTextBrowser:focus { border-color: $accent; }
QSpinBox, QDoubleSpinBox { padding: ${pad}px 0; min-height: ${s5}px; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; min-height: 0;
  background: transparent; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button,
QDoubleSpinBox::down-button { border: none; background: transparent; width: 20px; }
QSpinBox::up-button:hover, QDoubleSpinBox::up-button:hover, QSpinBox::down-button:hover,
QDoubleSpinBox::down-button:hover { background: $hover; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("$icons/style/arrow-up.svg");
  width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("$icons/style/arrow-down.svg");
  width: 10px; height: 10px; }
QCheckBox, QRadioButton { spacing: ${s2}px; min-height: ${s5}px; padding: 0 ${s1}px 0 2px;
  border: 1px solid transparent; border-radius: ${radius}px; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px;
  background: $surface_raised; border: 1px solid $border_strong; border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
  image: url("$icons/style/check-$shade.svg"); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent;
  background: $accent_text; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $border;
  background: $window; }
QCheckBox:disabled, QRadioButton:disabled { color: $text_disabled; }
QComboBox { background: $surface_raised; color: $text; border: 1px solid $border_strong;
  border-radius: ${radius}px; padding: ${pad}px ${s2}px; min-height: ${s5}px; }
QComboBox:hover { background: $hover; }
QComboBox:focus { border: 2px solid $accent; padding: ${padf}px 7px; }
QComboBox:disabled { color: $text_disabled; border-color: $border; background: $window; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$icons/style/arrow-down.svg"); width: 12px; height: 12px; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled { color: $text_disabled;
  border-color: $border; background: $window; }
QLineEdit[invalid="true"] { border-color: $error; }

QAbstractItemView { background: $surface; color: $text; border: none; outline: none;
  selection-background-color: $accent_soft; selection-color: $text; }
QTreeView::item, QListView::item { padding: 3px ${s1}px; border: 1px solid transparent;
  border-radius: ${radius}px; }
QTreeView::item:hover, QListView::item:hover { background: $hover; }
QTreeView::item:selected, QListView::item:selected { background: $accent_soft; color: $text; }
QTreeView::item:focus, QListView::item:focus { border-color: $accent; }
QComboBox QAbstractItemView { background: $surface_raised; border: 1px solid $border_strong; }

#folderSidebar QAbstractItemView, #shelf { background: transparent; }
#shelf::item { border: none; border-radius: 0; padding: ${s1}px ${s1}px ${s1}px 9px; }

QMenuBar { background: $window; color: $text; }
QMenuBar::item { padding: ${s1}px ${s2}px; background: transparent; border-radius: ${radius}px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface_raised; color: $text; border: 1px solid $border_strong;
  padding: ${s1}px; }
QMenu::item { padding: ${pad}px ${s6}px ${pad}px ${s3}px; border-radius: ${radius}px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $text_disabled; }
QMenu::separator { height: 1px; background: $border; margin: ${s1}px ${s2}px; }
QMenu::icon { padding-left: ${s2}px; }

QProgressBar { background: $pressed; border: none; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QSlider::groove:horizontal { height: 2px; background: $border_strong; border-radius: 1px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 1px; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -5px 0; border-radius: 6px;
  background: $accent; }
QSlider::handle:horizontal:hover { background: $accent_hover; }
QSlider:focus { border: 1px solid $accent; border-radius: ${radius}px; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $text_muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def stylesheet(tokens: Colors, icons: str) -> str:
    """Return the application's stylesheet for `tokens`; `icons` is the folder of the drawings."""
    names = {
        name: value.name()
        for name in tokens.__slots__
        if isinstance(value := getattr(tokens, name), QColor)
    }
    steps = {f"s{n}": str(SPACING * n) for n in range(1, 7)}
    return _SHEET.substitute(
        names,
        **steps,
        icons=icons,
        shade="dark" if tokens.dark else "light",
        radius=str(RADIUS),
        scroll=tokens.border_strong.name(),
        pad="4",
        padf="3",
        s4f=str(SPACING * 4 - 1),
    )
