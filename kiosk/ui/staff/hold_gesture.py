"""The hidden gesture that opens the staff panel: a finger held on the upper right corner."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickView

from kiosk.ui.input.touch import DRAG_MILLIMETRES, MOUSE
from kiosk.ui.monitoring.faults import faults_reported

if TYPE_CHECKING:
    from kiosk.ui.shell.visit_context import VisitContext
    from kiosk.visit.clock import Alarm

CORNER_MILLIMETRES = 25.0
HOLD_SECONDS = 3.0
"""Longer than any touch that selects something (`kiosk.ui.input.touch.LONG_PRESS_SECONDS`)."""

KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)


class HoldGesture(QObject):
    """Watches the touches of a window before they are delivered, and consumes none of them.

    So no item in the corner gets in a visitor's way: a touch there works as anywhere, and a long one selects nothing.
    While `consumes_keys` is true, no key reaches what the window shows.
    """

    held = Signal()
    touched = Signal()
    """Emitted with any touch, drag or release in the window."""

    def __init__(self, window: QQuickView, context: "VisitContext") -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self.consumes_keys = False
        self._finger: tuple[int, QPointF] | None = None
        self._alarm: Alarm | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch touches; consume keys while the panel is open, since they would go to the page behind it."""
        del watched
        with faults_reported():
            if isinstance(event, QTouchEvent):
                if event.type() == QEvent.Type.TouchCancel:
                    self._reset()
                for point in event.points():
                    self._follow(point.id(), point.state(), point.position())
            elif isinstance(event, QMouseEvent):
                self._follow(MOUSE, event.points()[0].state(), event.points()[0].position())
            elif event.type() in KEYS:
                return self.consumes_keys
        return False

    def _follow(self, finger: int, state: QEventPoint.State, at: QPointF) -> None:
        if state != QEventPoint.State.Stationary:
            self.touched.emit()
        if state == QEventPoint.State.Pressed:
            alone = self._finger is None
            self._reset()
            if alone and self._in_corner(at):
                self._finger = (finger, QPointF(at))
                self._alarm = self._context.clock.call_later(HOLD_SECONDS, self._held)
        elif self._finger is not None and self._finger[0] == finger:
            origin = self._finger[1]
            strayed = math.hypot(at.x() - origin.x(), at.y() - origin.y())
            if state == QEventPoint.State.Released or strayed > self._pixels(DRAG_MILLIMETRES):
                self._reset()

    def _in_corner(self, at: QPointF) -> bool:
        side = self._pixels(CORNER_MILLIMETRES)
        return at.x() > self._window.width() - side and at.y() < side

    def _pixels(self, millimetres: float) -> float:
        return millimetres * self._context.glass.pixels_per_millimetre

    def _held(self) -> None:
        self._reset()
        self.held.emit()

    def _reset(self) -> None:
        self._finger = None
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
