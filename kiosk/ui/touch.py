"""Tells a wish from a drag, a palm, a second finger or a finger that rests on the glass."""

import math
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QEventPoint, QInputDevice, QMouseEvent, QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickView

from kiosk.ui.faults import faults_reported
from kiosk.visit.clock import Alarm, Clock, Now

DRAG_MILLIMETRES = 8.0
"""A finger that has gone this far means to drag. Trembling hands stray a few millimetres."""

PALM_MILLIMETRES = 25.0
"""A contact as wide as this is no fingertip, whose print is 8 to 20 mm."""

LONG_PRESS_SECONDS = 2.0
"""A touch held as long as this chooses nothing; slow, careful presses last up to a second."""

RESTING_SECONDS = 5.0
"""A finger still for this long, or a drop of water, no longer counts as a second finger, nor presses anything."""

MOUSE = -1

OUTSIDE = QPointF(-1, -1)

Type = QEvent.Type


class Contact:
    """One finger on the glass since it came down."""

    __slots__ = ("began", "moved", "noted", "origin", "spoiled")

    def __init__(self, origin: QPointF, began: float, *, spoiled: bool) -> None:
        """Begin where and when it came down."""
        self.origin = origin
        self.began = began
        self.spoiled = spoiled
        self.moved = 0.0
        self.noted = 0.0


class FingerRules:
    """Judges contacts by where, when and how wide they are; positions in pixels, times in seconds."""

    def __init__(self, now: Now) -> None:
        """Begin with nothing on the glass."""
        self._now = now
        self._contacts: dict[int, Contact] = {}
        self.pixels_per_millimetre = 1.0

    def down(self, contact: int, at: QPointF, breadth: float) -> None:
        """Note a finger that came down; another one beside it spoils both."""
        now = self._now()
        wide = breadth > PALM_MILLIMETRES * self.pixels_per_millimetre
        lively = [c for c in self._contacts.values() if now - c.began < RESTING_SECONDS]
        for other in lively:
            other.spoiled = True
        self._contacts[contact] = Contact(QPointF(at), now, spoiled=wide or bool(lively))

    def move(self, contact: int, at: QPointF, breadth: float) -> bool:
        """Note where a finger is; true when it has gone a drag's length since the last time."""
        known = self._contacts.get(contact)
        if known is None:
            return False
        known.moved = max(known.moved, math.hypot(at.x() - known.origin.x(), at.y() - known.origin.y()))
        known.spoiled |= breadth > PALM_MILLIMETRES * self.pixels_per_millimetre
        if known.moved - known.noted < DRAG_MILLIMETRES * self.pixels_per_millimetre:
            return False
        known.noted = known.moved
        return True

    def up(self, contact: int) -> bool:
        """Take a finger off; true when what it did was a touch that may choose something."""
        known = self._contacts.pop(contact, None)
        return (
            known is not None
            and not known.spoiled
            and known.moved < DRAG_MILLIMETRES * self.pixels_per_millimetre
            and self._now() - known.began < LONG_PRESS_SECONDS
        )

    def holds(self, contact: int) -> bool:
        """Tell whether a finger is on the glass that has not been forgotten."""
        return contact in self._contacts

    def rests(self, contact: int) -> bool:
        """Tell whether a finger lies where it came down."""
        known = self._contacts.get(contact)
        return known is not None and known.moved < DRAG_MILLIMETRES * self.pixels_per_millimetre

    def clear(self) -> None:
        """Forget all fingers: the system took the touch away."""
        self._contacts.clear()


class TouchGuard(QObject):
    """Watches a window's touches before they are delivered, and answers whether one may choose.

    `accepts` tells that of the touch that is just being delivered: it may choose what lies under it.
    `stirred` is called with where a finger came down or dragged to; `answered` after one went up and what it chose has
    happened. `pointed` is called with whether a mouse or a pen has just moved without pressing anything.
    """

    def __init__(
        self,
        window: QQuickView,
        clock: Clock,
        stirred: Callable[[QPointF], None],
        answered: Callable[[], None],
        pointed: Callable[[bool], None],
    ) -> None:
        """Judge by `FingerRules` what touches `window` from now on."""
        super().__init__()
        self.rules = FingerRules(clock.now)
        self._window = window
        self._clock = clock
        self._stirred = stirred
        self._answered = answered
        self._pointed = pointed
        self._alarms: dict[int, Alarm] = {}
        self.accepts = False
        window.installEventFilter(self)

    def let_go(self) -> None:
        """Have nothing pressed or dragged any more, once what is being delivered has been.

        What lies on the glass is then nothing until it is lifted: else a control under a drop of water would answer no
        other finger, and one that was pressed at the end of a visit would still be in the next. Qt takes no touch off
        what becomes invisible.
        """
        QTimer.singleShot(0, self, self._take_away)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Judge touch and mouse events, and let every event be delivered."""
        del watched
        with faults_reported():
            if isinstance(event, QTouchEvent):
                self._pointed(False)
                if event.type() == Type.TouchCancel:
                    self._forget()
                for point in event.points():
                    self._judge(point.id(), point.state(), point.position(), breadth(point))
            elif isinstance(event, QMouseEvent):
                # A touchscreen that reports as a mouse jumps and then presses: its click ends the hovering
                self._pointed(event.type() == Type.MouseMove and event.buttons() == Qt.MouseButton.NoButton)
                point = event.points()[0]
                self._judge(MOUSE, point.state(), point.position(), 0)
        return False

    def _judge(self, contact: int, state: QEventPoint.State, at: QPointF, wide: float) -> None:
        if state == QEventPoint.State.Pressed:
            self.rules.down(contact, at, wide)
            self._stop_waiting(contact)
            self._alarms[contact] = self._clock.call_later(RESTING_SECONDS, lambda: self._look(contact))
            self._stirred(at)
        elif state == QEventPoint.State.Updated:
            if self.rules.move(contact, at, wide):
                self._stirred(at)
        elif state == QEventPoint.State.Released:
            self._stop_waiting(contact)
            known = self.rules.holds(contact)
            self.accepts = self.rules.up(contact)
            if known:
                QTimer.singleShot(0, self._answered)

    def _look(self, contact: int) -> None:
        """A finger has been down for long."""
        if self.rules.rests(contact):
            self.let_go()

    def _stop_waiting(self, contact: int) -> None:
        alarm = self._alarms.pop(contact, None)
        if alarm is not None:
            alarm.cancel()

    def _forget(self) -> None:
        self.rules.clear()
        for contact in list(self._alarms):
            self._stop_waiting(contact)

    def _take_away(self) -> None:
        mouse, none = self.rules.holds(MOUSE), Qt.KeyboardModifier.NoModifier
        self._forget()
        for device in QInputDevice.devices():
            if isinstance(device, QPointingDevice) and device.type() == QInputDevice.DeviceType.TouchScreen:
                QCoreApplication.sendEvent(self._window, QTouchEvent(Type.TouchCancel, device, none, []))
        if mouse:
            left, no_button = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
            lifted = QMouseEvent(Type.MouseButtonRelease, OUTSIDE, OUTSIDE, left, no_button, none)
            QCoreApplication.sendEvent(self._window, lifted)


def breadth(point: QEventPoint) -> float:
    """Give the wider side of a contact in pixels; 0 when the screen does not tell."""
    ellipse = point.ellipseDiameters()
    return max(ellipse.width(), ellipse.height())
