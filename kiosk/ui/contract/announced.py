"""Texts that show how something ended, which are announced in audio-only mode as soon as they are on the screen."""

from enum import IntEnum

from PySide6.QtCore import QEnum, QObject

from kiosk.ui.contract import Attached, AttachedProperties, attached_type
from kiosk.ui.properties import stored_property


class AnnouncedProperties(QObject, AttachedProperties):
    """Which outcome one text shows: Python reads `number`, one of `Announced.TextKind`."""

    def __init__(self, item: QObject) -> None:
        super().__init__(item)
        self.number = -1

    kind = stored_property(int, "number")


@attached_type
class Announced(QObject, Attached[AnnouncedProperties]):
    """Attaches `AnnouncedProperties` to texts."""

    properties = AnnouncedProperties

    @QEnum
    class TextKind(IntEnum):
        """The outcomes that are announced."""

        CodePart = 0
        PrintResult = 1
