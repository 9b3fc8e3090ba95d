"""What can be pressed: its name, whether keys reach it, and whether it is chosen."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQuick import QQuickItem

from kiosk.ui.contract import Attached, AttachedProperties, attached_type
from kiosk.ui.properties import read_property, stored_property


class PressableProperties(QObject, AttachedProperties):
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

    name = stored_property(str, "own_name")
    focusable = stored_property(bool, "takes_focus")
    ring = stored_property(QQuickItem, "ring_item")
    checked = stored_property(bool, "is_checked")
    tile = stored_property(bool, "is_tile")
    focused = read_property(bool, "_focused", focusedChanged)


@attached_type
class Pressable(QObject, Attached[PressableProperties]):
    """Attaches `PressableProperties`; `PressArea` does so for all controls."""

    properties = PressableProperties
