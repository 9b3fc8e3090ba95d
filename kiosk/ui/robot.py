"""Touches a window as a visitor would, and takes its picture: for tours and tests."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF
from PySide6.QtGui import QImage, QInputDevice, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

LOOK_MILLISECONDS = 60
MOST_LOOKS = 50


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Give `root` and all items below it, as drawn from back to front."""
    yield root
    for child in root.childItems():
        yield from items(child)


class Robot:
    """A finger and an eye on one window."""

    def __init__(self, window: QQuickView) -> None:
        """Attach a touchscreen to `window`."""
        self.window = window
        self._device: QPointingDevice = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)

    def find(self, name: str) -> QQuickItem | None:
        """Give the shown item whose `objectName` is `name`."""
        root = self.window.rootObject()
        return next((i for i in items(root) if i.objectName() == name and i.isVisible()), None)

    def centre(self, name: str) -> QPoint:
        """Give the middle of an item in the window; `LookupError` when it is not shown."""
        item = self.find(name)
        if item is None:
            raise LookupError(f"{name} is not on the screen")
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def press(self, at: QPoint, contact: int = 0) -> None:
        """Put a finger on the glass."""
        QTest.touchEvent(self.window, self._device).press(contact, at, self.window).commit()
        self.settle()

    def move(self, to: QPoint, contact: int = 0) -> None:
        """Move a finger that is on the glass."""
        QTest.touchEvent(self.window, self._device).move(contact, to, self.window).commit()
        self.settle()

    def release(self, at: QPoint, contact: int = 0) -> None:
        """Take a finger off the glass."""
        QTest.touchEvent(self.window, self._device).release(contact, at, self.window).commit()
        self.settle()

    def on_screen(self, name: str) -> bool:
        """Tell whether the middle of an item can be touched: in the window, and not under the bar."""
        if self.find(name) is None:
            return False
        at, bar = self.centre(name), self.find("bar")
        below = bar.mapToScene(QPointF(0, 0)).y() if bar is not None else self.window.height()
        return 0 <= at.x() < self.window.width() and 0 <= at.y() < below

    def tap(self, where: str | QPoint) -> None:
        """Touch the middle of an item, or a point."""
        at = self.centre(where) if isinstance(where, str) else where
        self.press(at)
        self.release(at)

    def wait_for_stillness(self) -> None:
        """Wait until nothing moves by itself any more: a page that glides, a card that fades in."""
        before = QImage()
        for _ in range(MOST_LOOKS):
            now = self.picture()
            if now == before:
                return
            before = now
            QTest.qWait(LOOK_MILLISECONDS)
        raise TimeoutError("the screen does not come to rest")

    def settle(self) -> None:
        """Let everything happen that is due, deletions included."""
        for _ in range(3):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def picture(self) -> QImage:
        """Take a picture of the window as it is now."""
        self.settle()
        return self.window.grabWindow()

    def save(self, path: Path) -> None:
        """Write a picture of the window as PNG."""
        if not self.picture().save(str(path)):
            raise OSError(f"{path} cannot be written")
