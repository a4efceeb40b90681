"""A picture that can be zoomed and moved. Only what is visible is drawn, from the nearest level."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from curator.gui import theme
from curator.gui.views.pyramid import Pyramid

#: Device pixels a picture pixel at the most.
MAX_SCALE = 16.0
#: Small pictures are fitted at this many times their size at the most.
FIT_ENLARGES = 2.0
#: What a key or a button zooms by.
STEP = 1.25
#: From here on pixels are shown as squares instead of being smoothed.
_SQUARES_FROM = 3.0
_SETTLE_MS = 120


class PictureCanvas(QWidget):
    """Shows an image fitted, or at a scale around a centre.

    The centre is kept in shares of the picture (0 to 1), so that a quick preview gives way to the
    final picture without a jump.
    """

    viewChanged = Signal()
    #: A mouse button went down.
    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._pyramid = Pyramid(self)
        self._pyramid.grown.connect(self.update)
        self._fit = True
        self._scale = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._overlay: QImage | None = None
        self._drag: QPointF | None = None
        self._moving = False
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._settled)

    def set_image(self, image: QImage | None) -> None:
        """Show a picture; where one of the same shape is shown, the view stays where it is."""
        before = self._pyramid.image()
        self._pyramid.set_image(image)
        after = self._pyramid.image()
        if before is not None and after is not None and not self._fit:
            self._scale *= before.width() / after.width()
        self._constrain()

    def set_overlay(self, overlay: QImage | None) -> None:
        """Lay a small, see-through picture over the whole one, stretched smoothly; or none."""
        self._overlay = overlay
        self.update()

    def overlay(self) -> QImage | None:
        """Return what lies over the picture."""
        return self._overlay

    def clear(self) -> None:
        """Show nothing, and fit what comes next."""
        self._pyramid.set_image(None)
        self._overlay = None
        self._fit = True
        self._centre = QPointF(0.5, 0.5)
        self._constrain()

    def has_image(self) -> bool:
        """Tell whether there is something to show."""
        return self._pyramid.image() is not None

    def is_fitted(self) -> bool:
        """Tell whether the whole picture is shown."""
        return self._fit

    def scale(self) -> float:
        """Return device pixels a picture pixel: 1.0 is 100 %."""
        return self.fit_scale() if self._fit else self._scale

    def can_pan(self) -> bool:
        """Tell whether part of the picture is out of sight."""
        size = self._shown_size()
        return size.width() > self.width() + 0.5 or size.height() > self.height() + 0.5

    def fit_scale(self) -> float:
        """Return the scale that shows the whole picture, enlarging a small one a little."""
        image = self._pyramid.image()
        if image is None:
            return 1.0
        ratio = self.devicePixelRatioF()
        return min(
            self.width() * ratio / image.width(),
            self.height() * ratio / image.height(),
            FIT_ENLARGES * ratio,
        )

    def fit(self) -> None:
        """Show the whole picture."""
        self._fit = True
        self._centre = QPointF(0.5, 0.5)
        self._constrain()

    def view(self) -> tuple[float, QPointF]:
        """Return the scale in times the fitted one, and the centre in shares of the picture."""
        return self.scale() / self.fit_scale(), QPointF(self._centre)

    def set_view(self, zoom: float, centre: QPointF) -> None:
        """Show the same part as another canvas whose `view` this is."""
        if not self.has_image():
            return
        fit = self.fit_scale()
        self._scale = min(max(zoom * fit, min(fit, 1.0)), MAX_SCALE)
        self._fit = abs(self._scale / fit - 1.0) < 1e-3
        self._centre = QPointF(centre)
        self._constrain()

    def zoom_to(self, scale: float, anchor: QPointF | None = None) -> None:
        """Set the scale, keeping the picture's point under `anchor` (the middle) in place."""
        image = self._pyramid.image()
        if image is None:
            return
        at = anchor if anchor is not None else QPointF(self.rect().center())
        held = self._share_at(at)
        smallest = min(self.fit_scale(), 1.0)
        self._scale = min(max(scale, smallest), MAX_SCALE)
        self._fit = abs(self._scale / self.fit_scale() - 1.0) < 1e-3
        size = self._shown_size()
        offset = at - QPointF(self.rect().center())
        self._centre = QPointF(
            held.x() - offset.x() / size.width(), held.y() - offset.y() / size.height()
        )
        self._constrain()

    def zoom_by(self, factor: float, anchor: QPointF | None = None) -> None:
        """Multiply the scale."""
        self.zoom_to(self.scale() * factor, anchor)

    def pan(self, dx: float, dy: float) -> None:
        """Move the picture by device-independent pixels."""
        size = self._shown_size()
        self._centre -= QPointF(dx / size.width(), dy / size.height())
        self._constrain()

    def picture_rect(self) -> QRectF:
        """Return where the whole picture would be, in the widget's coordinates."""
        size = self._shown_size()
        middle = QRectF(self.rect()).center()
        left = middle.x() - self._centre.x() * size.width()
        top = middle.y() - self._centre.y() * size.height()
        ratio = self.devicePixelRatioF()
        # Whole device pixels: at 100 % every picture pixel is exactly one on the screen.
        return QRectF(QPointF(round(left * ratio) / ratio, round(top * ratio) / ratio), size)

    def sizeHint(self) -> QSize:
        """Ask for a usable view."""
        return QSize(640, 480)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the backdrop and the visible part of the picture."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colors().backdrop)
        if not self.has_image():
            return
        whole = self.picture_rect()
        visible = whole.intersected(QRectF(event.rect()))
        if visible.isEmpty():
            return
        scale = self.scale()
        level = self._pyramid.level_for(scale)
        part = QRectF(
            (visible.left() - whole.left()) / whole.width() * level.width(),
            (visible.top() - whole.top()) / whole.height() * level.height(),
            visible.width() / whole.width() * level.width(),
            visible.height() / whole.height() * level.height(),
        )
        smooth = not self._moving and scale < _SQUARES_FROM and abs(scale - 1.0) > 1e-6
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(visible, level, part)
        if self._overlay is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setClipRect(visible)
            painter.drawImage(whole, self._overlay, QRectF(self._overlay.rect()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the picture within sight."""
        super().resizeEvent(event)
        self._constrain()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on with the work that hiding stopped."""
        super().showEvent(event)
        self._pyramid.resume()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop working: nobody looks."""
        super().hideEvent(event)
        self._pyramid.pause()
        self._settle.stop()
        self._moving = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the cursor."""
        turn = event.angleDelta().y()
        if turn:
            self._move_begins()
            self.zoom_by(1.0018**turn, event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Zoom by a pinch on a trackpad."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self._move_begins()
            self.zoom_by(1.0 + event.value(), event.position())
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        self.pressed.emit()
        if event.button() == Qt.MouseButton.LeftButton and self.can_pan():
            self._drag = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture with the mouse."""
        if self._drag is None:
            super().mouseMoveEvent(event)
            return
        moved = event.position() - self._drag
        self._drag = event.position()
        self._move_begins()
        self.pan(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._drag = None
        self._show_cursor()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to 100 % at this point, or back to the whole picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            if self._fit:
                self.zoom_to(1.0, event.position())
            else:
                self.fit()

    def _shown_size(self) -> QSizeF:
        image = self._pyramid.image()
        if image is None:
            return QSizeF(1, 1)
        factor = self.scale() / self.devicePixelRatioF()
        return QSizeF(image.width() * factor, image.height() * factor)

    def _share_at(self, point: QPointF) -> QPointF:
        size = self._shown_size()
        offset = point - QPointF(self.rect().center())
        return QPointF(
            self._centre.x() + offset.x() / size.width(),
            self._centre.y() + offset.y() / size.height(),
        )

    def _constrain(self) -> None:
        """Keep the centre where no edge of the picture comes inside the view."""
        size = self._shown_size()

        def kept(centre: float, shown: float, room: int) -> float:
            half = room / 2 / shown
            return 0.5 if half >= 0.5 else min(max(centre, half), 1.0 - half)

        self._centre = QPointF(
            kept(self._centre.x(), size.width(), self.width()),
            kept(self._centre.y(), size.height(), self.height()),
        )
        self._show_cursor()
        self.update()
        self.viewChanged.emit()

    def _show_cursor(self) -> None:
        if self._drag is None:
            if self.can_pan():
                self.setCursor(Qt.CursorShape.OpenHandCursor)
            else:
                self.unsetCursor()

    def _move_begins(self) -> None:
        """Draw fast while things move; `_settled` draws smoothly again."""
        self._moving = True
        self._settle.start()

    def _settled(self) -> None:
        self._moving = False
        self.update()
