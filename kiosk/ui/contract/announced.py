"""Texts that show how something ended, which are announced in audio-only mode as soon as they are on the screen."""

from enum import IntEnum

from PySide6.QtCore import QEnum, QObject
from PySide6.QtQml import QmlAttached, QmlElement, QmlUncreatable

from kiosk.ui.contract import attached
from kiosk.ui.properties import stored_property

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


class AnnouncedProperties(QObject):
    """Which outcome one text shows: Python reads `number`, one of `Announced.TextKind`."""

    def __init__(self, item: QObject) -> None:
        """Declare none yet."""
        super().__init__(item)
        self.number = -1

    kind = stored_property(int, "number")


@QmlElement
@QmlUncreatable("attached to texts")
@QmlAttached(AnnouncedProperties)
class Announced(QObject):  # type: ignore[operator]
    """Attaches `AnnouncedProperties` to texts."""

    @QEnum
    class TextKind(IntEnum):
        """The outcomes that are announced."""

        CodePart = 0
        PrintResult = 1

    @staticmethod
    def qmlAttachedProperties(_type: object, item: QObject) -> AnnouncedProperties:
        """Return new declarations for `item`."""
        return AnnouncedProperties(item)

    @staticmethod
    def of(item: QObject) -> AnnouncedProperties | None:
        """Return the declarations of `item`, or `None` if it shows no outcome."""
        return attached(Announced, AnnouncedProperties, item)
