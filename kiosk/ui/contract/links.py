"""The links in a text, which keys reach one by one."""

from PySide6.QtCore import QObject, QRectF, Signal

from kiosk.ui.contract import Attached, AttachedProperties, attached_type
from kiosk.ui.properties import read_property, stored_property


class LinksProperties(QObject, AttachedProperties):
    """The links of one text; Python reads `number` and `rectangles` and calls `set_focused` and `follow`.

    `rectangles` are those of the link with key focus, one a line, in the item's coordinates.
    """

    focusedChanged = Signal()
    keyPressed = Signal()

    def __init__(self, item: QObject) -> None:
        super().__init__(item)
        self.number = 0
        self.rectangles: list[QRectF] = []
        self._focused = -1

    def follow(self) -> None:
        """Follow the link with key focus."""
        self.keyPressed.emit()

    def set_focused(self, link: int) -> None:
        """Move the key focus to a link, counted from 0; -1 for none."""
        self._focused = link
        self.focusedChanged.emit()

    count = stored_property(int, "number")
    boxes = stored_property(list, "rectangles")
    focused = read_property(int, "_focused", focusedChanged)


@attached_type
class Links(QObject, Attached[LinksProperties]):
    """Attaches `LinksProperties`; `RichText` does so for all texts with links."""

    properties = LinksProperties
