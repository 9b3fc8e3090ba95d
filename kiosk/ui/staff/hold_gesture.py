"""The way in: a finger held on the upper right corner of the glass, whatever is shown there."""

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
"""Longer than any touch that chooses something (`kiosk.ui.input.touch.LONG_PRESS_SECONDS`)."""

KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)


class Watcher(NamedTuple):
    """Who is told: `held` that the corner was held, `stirred` of any touch; `busy` tells whether keys mean nothing."""

    held: Callable[[], None]
    stirred: Callable[[], None]
    busy: Callable[[], bool]
    pixels_per_millimetre: Callable[[], float]


class HoldGesture(QObject):
    """Looks at the touches of a window before they are delivered, and takes none of them.

    So nothing lies in the corner that could be in a visitor's way: a touch there does what it does anywhere. A long one
    chooses nothing, as anywhere.
    """

    def __init__(self, window: QQuickView, clock: Clock, watcher: Watcher) -> None:
        """Watch `window`."""
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._watcher = watcher
        self._finger: tuple[int, QPointF] | None = None
        self._alarm: Alarm | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow fingers; hold back keys while staff are at the glass: they would go to what lies behind."""
        del watched
        with faults_reported():
            if isinstance(event, QTouchEvent):
                if event.type() == QEvent.Type.TouchCancel:
                    self._let_go()
                for point in event.points():
                    self._follow(point.id(), point.state(), point.position())
            elif isinstance(event, QMouseEvent):
                self._follow(MOUSE, event.points()[0].state(), event.points()[0].position())
            elif event.type() in KEYS:
                return self._watcher.busy()
        return False

    def _follow(self, finger: int, state: QEventPoint.State, at: QPointF) -> None:
        if state != QEventPoint.State.Stationary:
            self._watcher.stirred()
        if state == QEventPoint.State.Pressed:
            alone = self._finger is None
            self._let_go()
            if alone and self._in_corner(at):
                self._finger = (finger, QPointF(at))
                self._alarm = self._clock.call_later(HOLD_SECONDS, self._held)
        elif self._finger is not None and self._finger[0] == finger:
            begun = self._finger[1]
            strayed = math.hypot(at.x() - begun.x(), at.y() - begun.y())
            if state == QEventPoint.State.Released or strayed > self._pixels(DRAG_MILLIMETRES):
                self._let_go()

    def _in_corner(self, at: QPointF) -> bool:
        side = self._pixels(CORNER_MILLIMETRES)
        return at.x() > self._window.width() - side and at.y() < side

    def _pixels(self, millimetres: float) -> float:
        return millimetres * self._watcher.pixels_per_millimetre()

    def _held(self) -> None:
        self._let_go()
        self._watcher.held()

    def _let_go(self) -> None:
        self._finger = None
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
