"""The digit keys of the staff panel: shuffled, and no display of what was typed."""

import secrets

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.staff.pin.weak_pins import MOST
from kiosk.ui.properties import qml_type, read_property


@qml_type
class PinKeys(QObject):
    """Holds what is typed until `take` returns it."""

    shuffled = Signal()
    pressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._digits = list("0123456789")
        self._typed = ""

    def shuffle(self) -> None:
        """Forget what was typed, and put the digits in another order."""
        self._typed = ""
        secrets.SystemRandom().shuffle(self._digits)
        self.shuffled.emit()

    def take(self) -> str:
        """Return what was typed, and forget it."""
        typed, self._typed = self._typed, ""
        return typed

    digits = read_property(list, "_digits", shuffled, of=str)  # digits in the order of their keys

    @Slot(str)
    def press(self, digit: str) -> None:
        """Type a digit; one too many makes an invalid PIN."""
        self._typed = (self._typed + digit)[: MOST + 1]
        self.pressed.emit()

    @Slot()
    def erase(self) -> None:
        """Forget what was typed: nobody can see which digit they would erase."""
        self._typed = ""
