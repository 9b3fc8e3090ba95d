"""Touches a window as a visitor would, and takes pictures of it, for tours and tests."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF
from PySide6.QtGui import QImage, QInputDevice, QPointingDevice
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from kiosk.ui.contract.layers import layers_of, shown
from kiosk.ui.contract.pressable import Pressable
from kiosk.ui.input.key_navigator import KeyNavigator
from kiosk.ui.shell.scene import walk

FRAME_MILLISECONDS = 16
FINGER_PIXELS = 40
LOOK_MILLISECONDS = 60
MOST_LOOKS = 50
BEHIND_MORE = frozenset({"hide", "takeHome", "display", "search", "language", "previous", "up"})
"""The actions that may not fit into the bar: "More" then opens a sheet with them, under the same names."""


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield `root` and all items below it, in drawing order from back to front."""
    pending = [root]
    while pending:
        item = pending.pop()
        yield item
        pending += reversed(item.childItems())


def lay_out(item: QQuickItem) -> None:
    """Position an item and its ancestors as the next frame would: new items in a row or grid overlap until then."""
    parent = item.parentItem()
    if parent is not None:
        lay_out(parent)
    item.ensurePolished()


def is_loading(item: QQuickItem) -> bool:
    """Return whether a visible picture is still being decoded."""
    if not (item.inherits("QQuickImageBase") and item.isVisible() and item.property("progress") < 1):
        return False
    context = qmlContext(item)
    # 2 is Image.Loading, an enumeration that PySide cannot read
    return context is not None and bool(QQmlExpression(context, item, "status === 2").evaluate()[0])


class Robot:
    """Touches and observes one window."""

    def __init__(self, window: QQuickView) -> None:
        """Attach a touchscreen to `window`."""
        self.window = window
        self._device: QPointingDevice = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)

    @property
    def keys(self) -> KeyNavigator | None:
        """Return what moves the key focus in the window; `None` until it accepts input."""
        return self.window.findChild(KeyNavigator)

    @property
    def key_focus(self) -> QQuickItem | None:
        """Return the item with the key focus, or `None`."""
        target = None if self.keys is None else self.keys.focused
        return None if target is None else target.item

    def find(self, name: str, below: QQuickItem | None = None) -> QQuickItem | None:
        """Return the visible item whose `objectName` is `name`, in the window or in an item; or `None`."""
        candidates = walk(below or self.window.rootObject())
        return next((item for item in candidates if item.objectName() == name), None)

    def is_behind_more(self, name: str) -> bool:
        """Return whether an action can only be reached by opening "More" first."""
        return name in BEHIND_MORE and self.find(name) is None and self.find("more") is not None

    def wait_for(self, name: str) -> bool:
        """Wait a few seconds for an item to be visible; return whether it is."""
        for _ in range(MOST_LOOKS):
            if self.find(name) is not None:
                return True
            QTest.qWait(LOOK_MILLISECONDS)
        return False

    def visible_part(self, name: str) -> QRectF:
        """Return the part of an item that can be touched: in the window, and not under bar or tabs."""
        item = self.find(name)
        return QRectF() if item is None else self.visible_part_of(item)

    def visible_part_of(self, item: QQuickItem) -> QRectF:
        """Return the part of an item that is in the window, not under bar or tabs and not clipped by its ancestors."""
        lay_out(item)
        whole = QRectF(0, 0, self.window.width(), self.window.height())
        layers = layers_of(self.window)
        place, bar = shown(layers.place_item), shown(layers.bar_item)
        if place is not None and bar is not None and place.isAncestorOf(item):
            whole.setBottom(bar.mapToScene(QPointF(0, 0)).y())
            tabs = self.find("tabs", place)
            if tabs is not None and not tabs.isAncestorOf(item):
                whole.setTop(tabs.mapToScene(QPointF(0, tabs.height())).y())
        corner = item.mapToScene(QPointF(0, 0))
        part = QRectF(corner, item.mapToScene(QPointF(item.width(), item.height()))).normalized() & whole
        ancestor: QQuickItem | None = item.parentItem()
        while ancestor is not None:
            if ancestor.clip():
                part &= ancestor.mapRectToScene(ancestor.boundingRect())
            ancestor = ancestor.parentItem()
        return part

    def centre(self, name: str) -> QPoint:
        """Return the middle of the part of an item that can be touched; raise `LookupError` if there is none."""
        item = self.find(name)
        # An item that fills the screen stands for the button inside its focus ring
        pressable = None if item is None else Pressable.of(item)
        ringed = pressable and pressable.ring_item
        part = QRectF() if item is None else self.visible_part_of(ringed or item)
        if part.isEmpty():
            raise LookupError(f"{name} is not on the screen")
        return part.center().toPoint()

    def _resting_centre(self, name: str) -> QPoint:
        """Return the middle of an item once it has stopped moving: new items are laid out by a frame."""
        position = self.centre(name)
        for _ in range(MOST_LOOKS):
            QTest.qWait(FRAME_MILLISECONDS)
            before, position = position, self.centre(name)
            if position == before:
                break
        return position

    def press(self, at: QPoint, contact: int = 0) -> None:
        """Put a finger on the screen."""
        QTest.touchEvent(self.window, self._device).press(contact, at, self.window).commit()
        self.settle()

    def move(self, to: QPoint, contact: int = 0) -> None:
        """Move a finger on the screen."""
        QTest.touchEvent(self.window, self._device).move(contact, to, self.window).commit()
        self.settle()

    def release(self, at: QPoint, contact: int = 0) -> None:
        """Lift a finger off the screen."""
        QTest.touchEvent(self.window, self._device).release(contact, at, self.window).commit()
        self.settle()

    def drag(self, start: QPoint, end: QPoint, steps: int = 10) -> None:
        """Drag a finger over the screen at a natural speed: Qt considers the time between moves."""
        self.press(start)
        for step in range(1, steps + 1):
            QTest.qWait(FRAME_MILLISECONDS)
            self.move(start + (end - start) * step / steps)
        self.release(end)

    def on_screen(self, name: str) -> bool:
        """Return whether enough of an item is visible for a finger."""
        part = self.visible_part(name)
        return min(part.width(), part.height()) >= FINGER_PIXELS

    def tap(self, where: str | QPoint) -> None:
        """Tap the middle of an item, or a point."""
        at = self._resting_centre(where) if isinstance(where, str) else where
        self.press(at)
        self.release(at)

    def wait_for_stillness(self) -> None:
        """Wait until nothing moves by itself any more, such as a scrolling page or an overlay that fades in.

        Also wait for invisible changes: blocks outside the view are created a few at a time, and pictures are decoded
        in the background.
        """
        before: tuple[QImage, int] = (QImage(), 0)
        root = self.window.rootObject()
        for _ in range(MOST_LOOKS):
            picture, all_items = self.picture(), list(items(root))
            now = (picture, len(all_items))
            is_rebuilding = layers_of(self.window).is_rebuilding
            if now == before and not is_rebuilding and not any(map(is_loading, all_items)):
                return
            before = now
            QTest.qWait(LOOK_MILLISECONDS)
        raise TimeoutError("the screen does not stop changing")

    def settle(self) -> None:
        """Process everything that is due, including deletions."""
        for _ in range(3):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def picture(self) -> QImage:
        """Return a picture of the window as it is now."""
        self.settle()
        return self.window.grabWindow()

    def save(self, path: Path) -> None:
        """Save a picture of the window as PNG; raise `OSError` if it cannot be written."""
        if not self.picture().save(str(path)):
            raise OSError(f"{path} cannot be written")
