"""Reports a visitor's activity to the idle watch: input that has an effect, or that answers the idle warning."""

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QTimer

from kiosk.ui.contract.layers import layers_of
from kiosk.ui.contract.scrolling import Flickable
from kiosk.ui.input.idle_controller import IdleController
from kiosk.ui.shell.scene import flickable_below
from kiosk.visit.activity import ActivityFilter, ActivitySource
from kiosk.visit.visit import Visit

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem, QQuickView

    from kiosk.ui.input.touch import Contact


class Activity:
    """Classifies contacts, keys and wheel events in one window after they have taken effect."""

    def __init__(
        self, window: "QQuickView", presence: IdleController, visit: Visit, focus: Callable[[], Hashable]
    ) -> None:
        """Watch input into `window` and report to `presence` what changes `visit`, the key focus or the scrolling.

        `focus` returns what has the key focus.
        """
        self._window = window
        self._presence = presence
        self._visit = visit
        self._focus = focus
        self._before: Hashable = None
        self.filter = ActivityFilter()

    def scrolled(self, contact: "Contact") -> None:
        """Record that a drag in progress has scrolled a page."""
        if not self._presence.warned:
            self._act(source_at(contact.origin), contact.page)

    def contact_ended(self, contact: "Contact") -> None:
        """Record a contact that was lifted, after everything it selected or scrolled."""
        if not self._presence.somebody:
            return
        source = source_at(contact.origin)
        if self._presence.warned:
            if self.filter.answer(source, on_control=contact.on_button):
                self._presence.note()
        elif contact.selected or contact.scrolled:
            self._act(source, contact.page)
        else:
            self.filter.miss(source)

    def key_pressed(self, key: int) -> bool:
        """Record a key before it takes effect; return whether it may: a stuck key must not answer the warning."""
        self._before = self._shown()
        if not self._presence.warned:
            return True
        answered = self.filter.answer(source_of(key), on_control=True)
        if answered:
            self._presence.note()
        return answered

    def key_done(self, key: int, selected: bool) -> None:
        """Record a key after it took effect: it selected something, changed what is shown, or did nothing."""
        if not self._presence.somebody:
            return
        if self._shown() != self._before:
            self.filter.clear()
            self._presence.note()
        elif selected:
            self._act(source_of(key), None)
        else:
            self.filter.miss(source_of(key))

    def wheel_turned(self, deliver: Callable[[], None]) -> None:
        """Deliver a wheel event and record whether it scrolls anything; scrolling starts one event loop turn later."""
        before = self._position()
        deliver()
        QTimer.singleShot(0, self._window, lambda: self._note_movement(before))

    def _note_movement(self, before: Hashable) -> None:
        flickable = self._flickable()
        is_moving = flickable is not None and flickable.is_moving
        if not self._presence.warned and (self._position() != before or is_moving):
            self._presence.note()

    def _act(self, source: ActivitySource, page: "QQuickItem | None") -> None:
        position = self._position() if page is None else position_of(Flickable(page))
        if self.filter.act(source, (self._visit.state, position)):
            self._presence.note()

    def _shown(self) -> Hashable:
        """Return everything a key can change: the visit's state, the scroll position and the key focus."""
        return self._visit.state, self._position(), self._focus()

    def _position(self) -> Hashable:
        flickable = self._flickable()
        return None if flickable is None else position_of(flickable)

    def _flickable(self) -> Flickable | None:
        """Return what scrolls: the card's contents if one is open, else the current place."""
        layers = layers_of(self._window)
        if self._visit.state.sheet is not None:
            return flickable_below(layers.sheet_item) or flickable_below(layers.place_item)
        return None if layers.page_scroller is None else Flickable(layers.page_scroller)


def source_at(at: QPointF) -> ActivitySource:
    """Return the source of a contact; fingers, mice and pens at the same spot count as the same source."""
    return ActivitySource("pointer", at.x(), at.y())


def source_of(key: int) -> ActivitySource:
    """Return the source of a key."""
    return ActivitySource(f"key {key}")


def position_of(flickable: Flickable) -> Hashable:
    """Return the scroll position and content width in whole pixels."""
    position = flickable.position
    return round(position.x()), round(position.y()), round(flickable.content_width)
