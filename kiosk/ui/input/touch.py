"""Distinguishes taps from drags, palms, second fingers and resting fingers."""

import math
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QEventPoint, QInputDevice, QMouseEvent, QPointerEvent, QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickView
from shiboken6 import isValid

from kiosk.ui.contract.scrolling import Flickable, is_flickable
from kiosk.ui.monitoring.faults import faults_reported
from kiosk.visit.clock import Alarm, Clock, Now

DRAG_MILLIMETRES = 8.0
"""A contact that has moved this far is a drag. Trembling hands stray a few millimetres."""

PALM_MILLIMETRES = 25.0
"""A contact as wide as this is a palm; a fingertip's print is 8 to 20 mm."""

LONG_PRESS_SECONDS = 2.0
"""A touch held as long as this selects nothing; slow, careful presses last up to a second."""

RESTING_SECONDS = 5.0
"""A contact still for this long, such as a drop of water, no longer rejects other contacts and is released."""

MOUSE = -1

OUTSIDE = QPointF(-1, -1)

Type = QEvent.Type


class Contact:
    """One contact, from press to release.

    `selected`: it selected something; `on_button`: that was the button of the idle warning; `page`: the page it
    drags; `page_from`: that page's position when last reported; `scrolled`: the page has moved; `rejected`: it
    cannot be a tap.
    """

    def __init__(self, origin: QPointF, began: float, *, rejected: bool) -> None:
        self.origin = origin
        self.began = began
        self.rejected = rejected
        self.moved = 0.0
        self.noted = 0.0
        self.selected = False
        self.on_button = False
        self.scrolled = False
        self.page: QQuickItem | None = None
        self.page_from = QPointF()


class TouchClassifier:
    """Classifies contacts by position, time and size; positions in pixels, times in seconds."""

    def __init__(self, now: Now) -> None:
        self._now = now
        self._contacts: dict[int, Contact] = {}
        self.pixels_per_millimetre = 1.0

    def down(self, contact: int, at: QPointF, breadth: float) -> None:
        """Add a contact; if another one is active, both are rejected."""
        now = self._now()
        wide = breadth > PALM_MILLIMETRES * self.pixels_per_millimetre
        active = [c for c in self._contacts.values() if now - c.began < RESTING_SECONDS]
        for other in active:
            other.rejected = True
        self._contacts[contact] = Contact(QPointF(at), now, rejected=wide or bool(active))

    def move(self, contact: int, at: QPointF, breadth: float) -> bool:
        """Update a contact; return whether it has moved a drag's length since the last time this was true."""
        known = self._contacts.get(contact)
        if known is None:
            return False
        known.moved = max(known.moved, math.hypot(at.x() - known.origin.x(), at.y() - known.origin.y()))
        known.rejected |= breadth > PALM_MILLIMETRES * self.pixels_per_millimetre
        if known.moved - known.noted < DRAG_MILLIMETRES * self.pixels_per_millimetre:
            return False
        known.noted = known.moved
        return True

    def up(self, contact: int) -> bool:
        """Remove a contact; return whether it was a tap that may select something."""
        known = self._contacts.pop(contact, None)
        return (
            known is not None
            and not known.rejected
            and known.moved < DRAG_MILLIMETRES * self.pixels_per_millimetre
            and self._now() - known.began < LONG_PRESS_SECONDS
        )

    def contact(self, contact: int) -> Contact | None:
        """Return a contact that is on the screen, or `None` if there is none or it has been forgotten."""
        return self._contacts.get(contact)

    def rests(self, contact: int) -> bool:
        """Return whether a contact is still where it was pressed."""
        known = self._contacts.get(contact)
        return known is not None and known.moved < DRAG_MILLIMETRES * self.pixels_per_millimetre

    def clear(self) -> None:
        """Forget all contacts: the system has cancelled them."""
        self._contacts.clear()


class Listener(NamedTuple):
    """Callbacks for contacts.

    `touched`: the position where a contact was pressed or dragged to; `scrolled`: a drag has scrolled a page;
    `ended`: a contact was lifted and what it selected has happened; `pointed`: whether a mouse or a pen has just
    moved without pressing.
    """

    touched: Callable[[QPointF], None]
    scrolled: Callable[[Contact], None]
    ended: Callable[[Contact], None]
    pointed: Callable[[bool], None]


class TouchFilter(QObject):
    """Classifies a window's touches before they are delivered.

    `accepts` is whether the touch being delivered may select what is under it. `lifted` is the last contact lifted,
    until what it selected has happened.
    """

    def __init__(self, window: QQuickView, clock: Clock, listener: Listener) -> None:
        """Start classifying touches on `window`."""
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
        """Release everything pressed or dragged, once the current event has been delivered.

        Contacts still on the screen are then ignored until they are lifted: otherwise a control under a drop of water
        would accept no other finger, and a press at the end of a visit would continue into the next. Qt does not cancel
        the grab of an item that becomes invisible.
        """
        QTimer.singleShot(0, self, self._cancel_all)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Classify touch and mouse events; none is consumed.

        Pen events need no handling: Qt Quick ignores them, and Qt synthesizes a mouse event for each.
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
                # A touchscreen that reports as a mouse jumps and then presses: that ends the hovering
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
            self._cancel_alarm(contact)
            self._alarms[contact] = self._clock.call_later(
                RESTING_SECONDS, lambda: self._check_resting(contact)
            )
            self._listener.touched(at)
        elif state == QEventPoint.State.Updated:
            if self.rules.move(contact, at, wide):
                self._listener.touched(at)
        elif state == QEventPoint.State.Released:
            self._cancel_alarm(contact)
            lifted = self.lifted = self.rules.contact(contact)
            self.accepts = self.rules.up(contact)
            if lifted is not None:
                QTimer.singleShot(0, self, lambda: self._end(lifted))

    def _follow_drag(self, event: QPointerEvent, point: QEventPoint, number: int) -> None:
        """Detect whether a contact scrolls the page that grabbed it, from the page's position at each event."""
        contact = self.rules.contact(number)
        if contact is None or point.state() == QEventPoint.State.Pressed:
            return
        page = page_of(event.exclusiveGrabber(point))
        if page is None:
            return
        position = Flickable(page).position
        if page is not contact.page:
            contact.page, contact.page_from = page, position
        distance = (position - contact.page_from).manhattanLength()
        far = distance >= DRAG_MILLIMETRES * self.rules.pixels_per_millimetre
        if far or (position != contact.page_from and not contact.scrolled):
            contact.scrolled = True
            contact.page_from = position
            self._listener.scrolled(contact)

    def _end(self, contact: Contact) -> None:
        """Report a contact after its release has been delivered; a page that was flicked counts as scrolled."""
        if self.lifted is contact:
            self.lifted = None
        if contact.page is not None and not isValid(contact.page):
            contact.page = None
        if contact.page is not None:
            contact.scrolled |= Flickable(contact.page).is_flicking
        self._listener.ended(contact)

    def _check_resting(self, contact: int) -> None:
        if self.rules.rests(contact):
            self.cancel_touches()

    def _cancel_alarm(self, contact: int) -> None:
        alarm = self._alarms.pop(contact, None)
        if alarm is not None:
            alarm.cancel()

    def _forget(self) -> None:
        self.rules.clear()
        for contact in list(self._alarms):
            self._cancel_alarm(contact)

    def _cancel_all(self) -> None:
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
    """Return the page that a contact drags: the flickable that grabbed it, or whose handler did."""
    while grabber is not None and not is_flickable(grabber):
        grabber = None if isinstance(grabber, QQuickItem) else grabber.parent()
    return grabber if isinstance(grabber, QQuickItem) else None


def breadth(point: QEventPoint) -> float:
    """Return the wider side of a contact in pixels; 0 if the screen does not report it."""
    ellipse = point.ellipseDiameters()
    return max(ellipse.width(), ellipse.height())
