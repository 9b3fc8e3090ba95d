"""Tells a wish from a drag, a palm, a second finger or a finger that rests on the glass."""

import math
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QEventPoint,
    QInputDevice,
    QMouseEvent,
    QPointerEvent,
    QPointingDevice,
    QTouchEvent,
)
from PySide6.QtQuick import QQuickItem, QQuickView
from shiboken6 import isValid

from kiosk.ui.monitoring.faults import faults_reported
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
    """One finger on the glass since it came down.

    `selected` says that it selected something, `on_button` that this was the button of the idle warning; `page` is
    the page that it drags, and `page_from` where that began; `scrolled` says that the page has moved.
    """

    __slots__ = (
        "began",
        "moved",
        "noted",
        "on_button",
        "origin",
        "page",
        "page_from",
        "scrolled",
        "selected",
        "spoiled",
    )

    def __init__(self, origin: QPointF, began: float, *, spoiled: bool) -> None:
        """Begin where and when it came down."""
        self.origin = origin
        self.began = began
        self.spoiled = spoiled
        self.moved = 0.0
        self.noted = 0.0
        self.selected = False
        self.on_button = False
        self.scrolled = False
        self.page: QQuickItem | None = None
        self.page_from = QPointF()


class TouchClassifier:
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

    def contact(self, contact: int) -> Contact | None:
        """Return a contact that is on the screen, `None` when there is none or it has been forgotten."""
        return self._contacts.get(contact)

    def rests(self, contact: int) -> bool:
        """Return whether a finger lies where it came down."""
        known = self._contacts.get(contact)
        return known is not None and known.moved < DRAG_MILLIMETRES * self.pixels_per_millimetre

    def clear(self) -> None:
        """Forget all fingers: the system took the touch away."""
        self._contacts.clear()


class Listener(NamedTuple):
    """Who is told of contacts.

    `touched` with where one came down or has been dragged to; `scrolled` when one that drags has moved a page;
    `ended` after one was lifted and what it selected has happened; `pointed` with whether a mouse or a pen has just
    moved without pressing anything.
    """

    touched: Callable[[QPointF], None]
    scrolled: Callable[[Contact], None]
    ended: Callable[[Contact], None]
    pointed: Callable[[bool], None]


class TouchFilter(QObject):
    """Watches a window's touches before they are delivered, and answers whether one may choose.

    `accepts` tells that of the touch that is just being delivered: it may choose what lies under it. `lifted` is the
    contact that was lifted last, until what it selects has happened.
    """

    def __init__(self, window: QQuickView, clock: Clock, listener: Listener) -> None:
        """Judge by `TouchClassifier` what touches `window` from now on."""
        super().__init__()
        self.rules = TouchClassifier(clock.now)
        self._window = window
        self._clock = clock
        self._listener = listener
        self._alarms: dict[int, Alarm] = {}
        self.accepts = False
        self.lifted: Contact | None = None
        window.installEventFilter(self)

    def cancel_touches(self) -> None:
        """Have nothing pressed or dragged any more, once what is being delivered has been.

        What lies on the glass is then nothing until it is lifted: else a control under a drop of water would answer no
        other finger, and one that was pressed at the end of a visit would still be in the next. Qt takes no touch off
        what becomes invisible.
        """
        QTimer.singleShot(0, self, self._take_away)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Judge touch and mouse events, and let every event be delivered.

        Qt Quick leaves a pen's own events alone, and Qt repeats each of them as a mouse event.
        """
        del watched
        with faults_reported():
            if isinstance(event, QTouchEvent):
                self._listener.pointed(False)
                if event.type() == Type.TouchCancel:
                    self._forget()
                for point in event.points():
                    self._follow_drag(event, point, point.id())
                    self._judge(point.id(), point.state(), point.position(), breadth(point))
            elif isinstance(event, QMouseEvent):
                # A touchscreen that reports as a mouse jumps and then presses: its click ends the hovering
                self._listener.pointed(
                    event.type() == Type.MouseMove and event.buttons() == Qt.MouseButton.NoButton
                )
                point = event.points()[0]
                self._follow_drag(event, point, MOUSE)
                self._judge(MOUSE, point.state(), point.position(), 0)
        return False

    def _judge(self, contact: int, state: QEventPoint.State, at: QPointF, wide: float) -> None:
        if state == QEventPoint.State.Pressed:
            self.rules.down(contact, at, wide)
            self._stop_waiting(contact)
            self._alarms[contact] = self._clock.call_later(RESTING_SECONDS, lambda: self._look(contact))
            self._listener.touched(at)
        elif state == QEventPoint.State.Updated:
            if self.rules.move(contact, at, wide):
                self._listener.touched(at)
        elif state == QEventPoint.State.Released:
            self._stop_waiting(contact)
            lifted = self.lifted = self.rules.contact(contact)
            self.accepts = self.rules.up(contact)
            if lifted is not None:
                QTimer.singleShot(0, self, lambda: self._end(lifted))

    def _follow_drag(self, event: QPointerEvent, point: QEventPoint, number: int) -> None:
        """Find out whether a contact moves the page that has taken it, by where its last event has left the page."""
        contact = self.rules.contact(number)
        if contact is None or point.state() == QEventPoint.State.Pressed:
            return
        page = page_of(event.exclusiveGrabber(point))
        if page is None:
            return
        at = QPointF(page.property("contentX"), page.property("contentY"))
        if page is not contact.page:
            contact.page, contact.page_from = page, at
        far = (
            at - contact.page_from
        ).manhattanLength() >= DRAG_MILLIMETRES * self.rules.pixels_per_millimetre
        if far or (at != contact.page_from and not contact.scrolled):
            contact.scrolled = True
            contact.page_from = at
            self._listener.scrolled(contact)

    def _end(self, contact: Contact) -> None:
        """Report a contact after its release has been delivered: a page that was flicked glides on."""
        if self.lifted is contact:
            self.lifted = None
        if contact.page is not None and not isValid(contact.page):
            contact.page = None
        if contact.page is not None:
            contact.scrolled |= bool(contact.page.property("flicking"))
        self._listener.ended(contact)

    def _look(self, contact: int) -> None:
        """A finger has been down for long."""
        if self.rules.rests(contact):
            self.cancel_touches()

    def _stop_waiting(self, contact: int) -> None:
        alarm = self._alarms.pop(contact, None)
        if alarm is not None:
            alarm.cancel()

    def _forget(self) -> None:
        self.rules.clear()
        for contact in list(self._alarms):
            self._stop_waiting(contact)

    def _take_away(self) -> None:
        mouse, none = self.rules.contact(MOUSE) is not None, Qt.KeyboardModifier.NoModifier
        self._forget()
        for device in QInputDevice.devices():
            if isinstance(device, QPointingDevice) and device.type() == QInputDevice.DeviceType.TouchScreen:
                QCoreApplication.sendEvent(self._window, QTouchEvent(Type.TouchCancel, device, none, []))
        if mouse:
            left, no_button = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
            lifted = QMouseEvent(Type.MouseButtonRelease, OUTSIDE, OUTSIDE, left, no_button, none)
            QCoreApplication.sendEvent(self._window, lifted)


def page_of(grabber: QObject | None) -> QQuickItem | None:
    """Return the page that a contact drags: what has grabbed it, or what the handler that did so belongs to."""
    while grabber is not None and not grabber.inherits("QQuickFlickable"):
        grabber = None if isinstance(grabber, QQuickItem) else grabber.parent()
    return grabber if isinstance(grabber, QQuickItem) else None


def breadth(point: QEventPoint) -> float:
    """Return the wider side of a contact in pixels; 0 when the screen does not tell."""
    ellipse = point.ellipseDiameters()
    return max(ellipse.width(), ellipse.height())
