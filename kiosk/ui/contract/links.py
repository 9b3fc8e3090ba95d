"""The links in a text, which keys reach one by one."""

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtQml import QmlAttached, QmlElement, QmlUncreatable

from kiosk.ui.contract import attached
from kiosk.ui.properties import read_property, stored_property

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


class LinksProperties(QObject):
    """The links of one text; Python reads `number` and `rectangles` and calls `set_focused` and `follow`.

    `rectangles` are those of the link with key focus, one a line, in the item's coordinates.
    """

    focusedChanged = Signal()
    keyPressed = Signal()

    def __init__(self, item: QObject) -> None:
        """Declare no links yet."""
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


@QmlElement
@QmlUncreatable("attached to items")
@QmlAttached(LinksProperties)
class Links(QObject):  # type: ignore[operator]
    """Attaches `LinksProperties`; `RichText` does so for all texts with links."""

    @staticmethod
    def qmlAttachedProperties(_type: object, item: QObject) -> LinksProperties:
        """Return new declarations for `item`."""
        return LinksProperties(item)

    @staticmethod
    def of(item: QObject) -> LinksProperties | None:
        """Return the declarations of `item`, or `None` if it cannot have links."""
        return attached(Links, LinksProperties, item)
