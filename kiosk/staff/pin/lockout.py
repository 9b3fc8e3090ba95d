"""Counts wrong PINs on disk and delays further attempts, longer each time, until staff unlock them."""

import json
import math
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from kiosk.base.durable_file import remove_durably, write_durably
from kiosk.base.log import log
from kiosk.base.state_file import Fields, UnreadableState, read_state, reset_unreadable
from kiosk.errors import KioskError
from kiosk.staff.pin.pin import Pin, read_pin

TRIES_FILE = "tries.json"
UNLOCK_FILE = "unlock"
"""A file, with any content, that resets the attempts once; an administrator puts it in the state folder."""

FREE_MISSES, MOST_MISSES = 5, 15
MOST_COUNTED = 1000
"""Bound of the stored count; a locked PIN counts no further."""

FIRST_WAIT_SECONDS = 15.0


class LockState(Enum):
    """Whether a PIN may be tried now."""

    ABSENT = "absent"
    OPEN = "open"
    WAITING = "waiting"
    LOCKED = "locked"
    BROKEN = "broken"


class Tries(NamedTuple):
    """The wrong attempts since the last right one, at the PIN with this salt (hexadecimal)."""

    salt: str
    misses: int


class Standing(NamedTuple):
    """The state of the lock; `seconds` until it opens if it is `WAITING`; `why` it is `BROKEN`, for the log."""

    gate: LockState
    seconds: int = 0
    why: str = ""


def wait_after(misses: int) -> float:
    """Return the seconds to wait after a number of wrong PINs in a row."""
    return 0.0 if misses < FREE_MISSES else FIRST_WAIT_SECONDS * 2.0 ** (misses - FREE_MISSES)


class Lockout:
    """The lock of the staff panel; `now` returns seconds of a monotonic clock.

    An attempt is counted on disk before it is checked, so that pulling the plug gains none. The waiting time depends on
    neither an adjustable clock nor the disk: it starts again with the program. A file that cannot be read or written
    keeps the panel locked.
    """

    def __init__(self, folder: Path, now: Callable[[], float], began: float | None = None) -> None:
        """Start from the count in `folder`; `began` is when the program started, by `now`, if not just now."""
        self._folder = folder
        self._now = now
        self._opens_at = float("-inf")
        self._fault = ""
        try:
            pin = read_pin(folder)
            if pin is not None:
                self._opens_at = (now() if began is None else began) + wait_after(self._misses(pin))
        except (KioskError, OSError, ValueError) as error:
            log().error("No PIN can be tried: %s", error)  # `standing` reports it too, while it lasts

    def standing(self) -> Standing:
        """Return whether a PIN may be tried; consume the unlock file if there is one."""
        if self._fault:
            return Standing(LockState.BROKEN, why=self._fault)
        try:
            pin = read_pin(self._folder)
            if pin is None:
                return Standing(LockState.ABSENT)
            if remove_durably(self._folder / UNLOCK_FILE):
                self._count(pin, 0)
                log().info("The unlock file was used: PINs may be tried again.")
            misses = self._misses(pin)
        except (KioskError, OSError, ValueError) as error:
            return Standing(LockState.BROKEN, why=str(error))
        if misses >= MOST_MISSES:
            return Standing(LockState.LOCKED)
        remaining = self._opens_at - self._now()
        if misses and remaining > 0:
            return Standing(LockState.WAITING, math.ceil(remaining))
        return Standing(LockState.OPEN)

    def verify(self, typed: str) -> bool:
        """Try a PIN; return false if it is wrong, or while the lock is not open."""
        standing = self.standing()
        if standing.gate is not LockState.OPEN:
            return False
        try:
            pin = read_pin(self._folder)
            misses = 0 if pin is None else self._misses(pin) + 1
            if pin is None:
                return False
            self._count(pin, misses)
            if pin.matches(typed):
                self._count(pin, 0)
                return True
        except (KioskError, OSError, ValueError) as error:
            self._break(error)
            return False
        log().warning("A wrong PIN was tried, %d in a row.", misses)
        self._opens_at = self._now() + wait_after(misses)
        return False

    def confirm(self) -> None:
        """Check whether an attempt can be counted; otherwise the lock is `BROKEN` until the next call."""
        self._fault = ""
        try:
            pin = read_pin(self._folder)
            if pin is not None:
                self._count(pin, self._misses(pin))
        except (KioskError, OSError, ValueError) as error:
            self._break(error)

    def _break(self, error: Exception) -> None:
        self._fault = str(error)
        log().error("No PIN can be tried: %s", error)

    def _misses(self, pin: Pin) -> int:
        """Return the wrong attempts since the last right one at this PIN; a new PIN starts from 0."""
        file = self._folder / TRIES_FILE
        try:
            tries = read_state(file, tries_of)
        except UnreadableState as fault:  # the number is unknown: assume the most
            reset_unreadable(file, fault, Tries(pin.salt, MOST_MISSES)._asdict())
            return MOST_MISSES
        return 0 if tries is None or bytes.fromhex(tries.salt) != bytes.fromhex(pin.salt) else tries.misses

    def _count(self, pin: Pin, misses: int) -> None:
        write_durably(self._folder / TRIES_FILE, json.dumps(Tries(pin.salt, misses)._asdict()) + "\n")


def tries_of(fields: Fields) -> Tries:
    """Return the attempts in a file's values; raise `ValueError` if they are invalid."""
    tries = Tries(fields.text("salt"), fields.integer("misses", 0, MOST_COUNTED))
    bytes.fromhex(tries.salt)
    return tries
