"""Reports a visitor's activity to the idle watch: input that has an effect, or that answers the idle warning."""

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QTimer
from PySide6.QtQml import QQmlProperty

from kiosk.ui.input.idle_controller import IdleController
from kiosk.visit.activity import ActivityFilter, ActivitySource
from kiosk.visit.visit import Visit

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem, QQuickView

    from kiosk.ui.input.touch import Contact


class Activity:
    """Classifies contacts, keys and wheel events in one window after they have taken effect."""

    def __init__(self, window: "QQuickView", presence: IdleController, visit: Visit) -> None:
        """Watch input into `window` and report to `presence` what changes `visit` or scrolls."""
        self._window = window
        self._presence = presence
        self._visit = visit
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
                self._presence.keep()
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
            self._presence.keep()
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
        if not self._presence.warned and (self._position() != before or self._is_moving()):
            self._presence.note()

    def _act(self, source: ActivitySource, page: "QObject | None") -> None:
        position = self._position() if page is None else position_of(page)
        if self.filter.act(source, (self._visit.state, position)):
            self._presence.note()

    def _shown(self) -> Hashable:
        """Return everything a key can change: the visit's state, the scroll position and the key focus."""
        root = self._window.rootObject()
        focus = root.property("keyFocus")
        return self._visit.state, self._position(), id(focus) if focus else 0, root.property("keyLink")

    def _position(self) -> Hashable:
        owner, path = self._page()
        return None if owner is None else position_of(owner, path)

    def _is_moving(self) -> bool:
        owner, path = self._page()
        return owner is not None and bool(QQmlProperty.read(owner, path + "moving"))

    def _page(self) -> "tuple[QQuickItem | None, str]":
        """Return the scrolling item, that of the overlay if one is open, and the path to its properties."""
        from kiosk.ui.shell.scene import is_page, walk

        layers = self._window.rootObject().childItems()
        if self._visit.state.sheet is None:
            return next((layer for layer in layers if layer.objectName() == "place"), None), "scroller."
        return next((item for layer in reversed(layers) for item in walk(layer) if is_page(item)), None), ""


def source_at(at: QPointF) -> ActivitySource:
    """Return the source of a contact; fingers, mice and pens at the same spot count as the same source."""
    return ActivitySource("pointer", at.x(), at.y())


def source_of(key: int) -> ActivitySource:
    """Return the source of a key."""
    return ActivitySource(f"key {key}")


def position_of(owner: QObject, path: str = "") -> Hashable:
    """Return the scroll position and content width in pixels of `owner`, or of its property at `path`."""
    values = [QQmlProperty.read(owner, path + name) for name in ("contentX", "contentY", "contentWidth")]
    return tuple(round(value) for value in values if value is not None)
