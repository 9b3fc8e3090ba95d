"""What can be pressed: its name, whether keys reach it, and whether it is chosen."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlAttached, QmlElement, QmlUncreatable, qmlAttachedPropertiesObject
from PySide6.QtQuick import QQuickItem

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


class PressableProperties(QObject):
    """The declarations of one pressable item; Python reads the plain attributes and calls `set_focused` and `press`.

    `own_name`: what the voice calls it. `takes_focus`: whether keys reach it. `ring_item`: the item that the focus ring
    surrounds, if not the item itself. `is_checked`: whether it is chosen, `None` if it is no choice. `is_tile`: whether
    the voice calls it a tile.
    """

    focusedChanged = Signal()
    keyPressed = Signal()

    def __init__(self, item: QObject) -> None:
        """Declare a nameless button that keys reach."""
        super().__init__(item)
        self.own_name = ""
        self.takes_focus = True
        self.ring_item: QQuickItem | None = None
        self.is_checked: bool | None = None
        self.is_tile = False
        self._focused = False

    def press(self) -> None:
        """Do what a touch does."""
        self.keyPressed.emit()

    def set_focused(self, focused: bool) -> None:
        """Set whether the item has key focus."""
        if focused != self._focused:
            self._focused = focused
            self.focusedChanged.emit()

    @Property(str)
    def name(self) -> str:
        """Return what the voice calls the item."""
        return self.own_name

    @name.setter  # type: ignore[no-redef]
    def name(self, name: str) -> None:
        self.own_name = name

    @Property(bool)
    def focusable(self) -> bool:
        """Return whether keys reach the item."""
        return self.takes_focus

    @focusable.setter  # type: ignore[no-redef]
    def focusable(self, focusable: bool) -> None:
        self.takes_focus = focusable

    @Property(QQuickItem)
    def ring(self) -> QQuickItem | None:
        """Return the item that the focus ring surrounds."""
        return self.ring_item

    @ring.setter  # type: ignore[no-redef]
    def ring(self, ring: QQuickItem | None) -> None:
        self.ring_item = ring

    @Property(bool)
    def checked(self) -> bool:
        """Return whether the item is chosen; setting it makes the item a choice."""
        return bool(self.is_checked)

    @checked.setter  # type: ignore[no-redef]
    def checked(self, checked: bool) -> None:
        self.is_checked = checked

    @Property(bool)
    def tile(self) -> bool:
        """Return whether the voice calls the item a tile."""
        return self.is_tile

    @tile.setter  # type: ignore[no-redef]
    def tile(self, tile: bool) -> None:
        self.is_tile = tile

    @Property(bool, notify=focusedChanged)
    def focused(self) -> bool:
        """Return whether the item has key focus."""
        return self._focused


@QmlElement
@QmlUncreatable("attached to items")
@QmlAttached(PressableProperties)
class Pressable(QObject):  # type: ignore[operator]
    """Attaches `PressableProperties`; `PressArea` does so for all controls."""

    @staticmethod
    def qmlAttachedProperties(_type: object, item: QObject) -> PressableProperties:
        """Return new declarations for `item`."""
        return PressableProperties(item)

    @staticmethod
    def of(item: QObject) -> PressableProperties | None:
        """Return the declarations of `item`, or `None` if it cannot be pressed."""
        found = qmlAttachedPropertiesObject(Pressable, item, False)
        return found if isinstance(found, PressableProperties) else None
