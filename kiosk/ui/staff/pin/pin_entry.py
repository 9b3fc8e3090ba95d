"""Typing a PIN: shuffled digits, and no display of what was typed."""

import secrets

from kiosk.staff.pin.weak_pins import MOST


class PinEntry:
    """The input of one PIN at a time; `digits` are in the order of their keys."""

    def __init__(self) -> None:
        """Start empty, with the digits in a new order."""
        self.digits = list("0123456789")
        self._typed = ""
        self.shuffle()

    def shuffle(self) -> None:
        """Put the digits in another order, so that where somebody taps does not give the PIN away."""
        secrets.SystemRandom().shuffle(self.digits)

    def press(self, digit: str) -> None:
        """Type a digit; one too many makes an invalid PIN."""
        self._typed = (self._typed + digit)[: MOST + 1]

    def clear(self) -> None:
        """Clear the input: nobody can see which digit they would erase."""
        self._typed = ""

    def take(self) -> str:
        """Return what was typed, and clear it."""
        typed, self._typed = self._typed, ""
        return typed
