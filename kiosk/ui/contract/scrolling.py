"""Flickables, which PySide has no class for, and what some of them do before Python scrolls them."""

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtQuick import QQuickItem

from kiosk.ui.contract import Attached, AttachedProperties, attached_type


class ScrollingProperties(QObject, AttachedProperties):
    """`scrollRequested` is emitted before Python scrolls the flickable."""

    scrollRequested = Signal()


@attached_type
class Scrolling(QObject, Attached[ScrollingProperties]):
    """Attaches `ScrollingProperties` to flickables that restore their position."""

    properties = ScrollingProperties


class Flickable:
    """One of Qt's flickables, with its own properties typed; positions and lengths in pixels."""

    def __init__(self, item: QQuickItem) -> None:
        self.item = item

    @property
    def position(self) -> QPointF:
        """Return how far the contents are scrolled."""
        return QPointF(self.item.property("contentX"), self.item.property("contentY"))

    @property
    def content_width(self) -> float:
        """Return the width of the contents."""
        return float(self.item.property("contentWidth"))

    @property
    def content_height(self) -> float:
        """Return the height of the contents."""
        return float(self.item.property("contentHeight"))

    @property
    def top(self) -> float:
        """Return the vertical position at which the contents begin."""
        return float(self.item.property("originY"))

    @property
    def is_flicking(self) -> bool:
        """Return whether a flick still moves the contents."""
        return bool(self.item.property("flicking"))

    @property
    def is_moving(self) -> bool:
        """Return whether a drag, a flick or the wheel moves the contents."""
        return bool(self.item.property("moving"))

    def scroll(self, share: float) -> bool:
        """Scroll by a share of the view; return whether it moved."""
        before = self.position.y()
        last = max(self.top, self.top + self.content_height - self.item.height())
        after = min(last, max(self.top, before + share * self.item.height()))
        scrolling = Scrolling.of(self.item)
        if scrolling is not None:
            scrolling.scrollRequested.emit()
        self.item.setProperty("contentY", after)
        return abs(after - before) > 1


def is_flickable(item: QObject | None) -> bool:
    """Return whether an item is one of Qt's flickables, which list views are too."""
    return item is not None and item.inherits("QQuickFlickable")
