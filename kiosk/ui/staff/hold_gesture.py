"""The hidden gesture that opens the staff panel: a finger held on the upper right corner."""

import math
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickView

from kiosk.ui.input.touch import DRAG_MILLIMETRES, MOUSE
from kiosk.ui.monitoring.faults import faults_reported
from kiosk.visit.clock import Alarm, Clock

CORNER_MILLIMETRES = 25.0
HOLD_SECONDS = 3.0
"""Longer than any touch that selects something (`kiosk.ui.input.touch.LONG_PRESS_SECONDS`)."""

KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)


class HoldCallbacks(NamedTuple):
    """Callbacks: `held` for the gesture, `touched` for any touch; `busy` returns whether keys should be ignored."""

    held: Callable[[], None]
    touched: Callable[[], None]
    busy: Callable[[], bool]
    pixels_per_millimetre: Callable[[], float]


class HoldGesture(QObject):
    """Watches the touches of a window before they are delivered, and consumes none of them.

    So no item in the corner gets in a visitor's way: a touch there works as anywhere, and a long one selects nothing.
    """

    def __init__(self, window: QQuickView, clock: Clock, callbacks: HoldCallbacks) -> None:
        """Watch `window`."""
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._callbacks = callbacks
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
                return self._callbacks.busy()
        return False

    def _follow(self, finger: int, state: QEventPoint.State, at: QPointF) -> None:
        if state != QEventPoint.State.Stationary:
            self._callbacks.touched()
        if state == QEventPoint.State.Pressed:
            alone = self._finger is None
            self._reset()
            if alone and self._in_corner(at):
                self._finger = (finger, QPointF(at))
                self._alarm = self._clock.call_later(HOLD_SECONDS, self._held)
        elif self._finger is not None and self._finger[0] == finger:
            origin = self._finger[1]
            strayed = math.hypot(at.x() - origin.x(), at.y() - origin.y())
            if state == QEventPoint.State.Released or strayed > self._pixels(DRAG_MILLIMETRES):
                self._reset()

    def _in_corner(self, at: QPointF) -> bool:
        side = self._pixels(CORNER_MILLIMETRES)
        return at.x() > self._window.width() - side and at.y() < side

    def _pixels(self, millimetres: float) -> float:
        return millimetres * self._callbacks.pixels_per_millimetre()

    def _held(self) -> None:
        self._reset()
        self._callbacks.held()

    def _reset(self) -> None:
        self._finger = None
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
