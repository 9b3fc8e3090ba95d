"""Counts wrong PINs on the disk and makes who guesses wait, longer each time, until staff let it be tried again."""

import json
import math
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from kiosk.base.durable_file import remove_durably, write_durably
from kiosk.base.log import log
from kiosk.base.state_file import Fields, UnreadableState, read_state, start_afresh
from kiosk.errors import KioskError
from kiosk.staff.pin.pin import Pin, read_pin

TRIES_FILE = "tries.json"
UNLOCK_FILE = "unlock"
"""Who has the machine puts this file, with anything in it, into the state folder: the tries begin anew, once."""

FREE_MISSES, MOST_MISSES = 5, 15
MOST_COUNTED = 1000
"""What a file may hold; a locked gate counts no further."""

FIRST_WAIT_SECONDS = 15.0


class LockState(Enum):
    """Whether a PIN may be tried now."""

    ABSENT = "absent"
    OPEN = "open"
    WAITING = "waiting"
    LOCKED = "locked"
    BROKEN = "broken"


class Tries(NamedTuple):
    """The wrong tries since the last right one, of the PIN with this salt (hexadecimal)."""

    salt: str
    misses: int


class Standing(NamedTuple):
    """How the gate stands; `seconds` until it opens while it is `WAITING`; `why` it is `BROKEN`, for the log."""

    gate: LockState
    seconds: int = 0
    why: str = ""


def wait_after(misses: int) -> float:
    """Return the seconds to wait after so many wrong PINs in a row."""
    return 0.0 if misses < FREE_MISSES else FIRST_WAIT_SECONDS * 2.0 ** (misses - FREE_MISSES)


class Lockout:
    """The gate before the staff panel; `now` gives seconds of a monotonic clock.

    A try is counted on the disk before it is looked at, so that pulling the plug saves none. The time to wait is on no
    clock that can be set, nor on the disk: it begins anew when the program does. What cannot be read or written keeps
    the gate shut.
    """

    def __init__(self, folder: Path, now: Callable[[], float], began: float | None = None) -> None:
        """Stand where the count in `folder` says; `began` is when the program did, by `now`, if not just now."""
        self._folder = folder
        self._now = now
        self._opens_at = float("-inf")
        self._fault = ""
        try:
            pin = read_pin(folder)
            if pin is not None:
                self._opens_at = (now() if began is None else began) + wait_after(self._misses(pin))
        except (KioskError, OSError, ValueError) as error:
            log().error("No PIN can be tried: %s", error)  # `standing` says so too, for as long as it is so

    def standing(self) -> Standing:
        """Return whether a PIN may be tried; uses up the file that unlocks, if it lies there."""
        if self._fault:
            return Standing(LockState.BROKEN, why=self._fault)
        try:
            pin = read_pin(self._folder)
            if pin is None:
                return Standing(LockState.ABSENT)
            if remove_durably(self._folder / UNLOCK_FILE):
                self._count(pin, 0)
                log().info("The file that unlocks was used up: PINs may be tried again.")
            misses = self._misses(pin)
        except (KioskError, OSError, ValueError) as error:
            return Standing(LockState.BROKEN, why=str(error))
        if misses >= MOST_MISSES:
            return Standing(LockState.LOCKED)
        left = self._opens_at - self._now()
        if misses and left > 0:
            return Standing(LockState.WAITING, math.ceil(left))
        return Standing(LockState.OPEN)

    def verify(self, typed: str) -> bool:
        """Try a PIN; false when it is wrong, and whatever it is while the gate is not open."""
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
            self._shut(error)
            return False
        log().warning("A wrong PIN was tried, %d in a row.", misses)
        self._opens_at = self._now() + wait_after(misses)
        return False

    def confirm(self) -> None:
        """Find out whether a try can be counted: else the gate is `BROKEN` until the next time this is asked."""
        self._fault = ""
        try:
            pin = read_pin(self._folder)
            if pin is not None:
                self._count(pin, self._misses(pin))
        except (KioskError, OSError, ValueError) as error:
            self._shut(error)

    def _shut(self, error: Exception) -> None:
        self._fault = str(error)
        log().error("No PIN can be tried: %s", error)

    def _misses(self, pin: Pin) -> int:
        """Return the wrong tries since the last right one, of this PIN: another one begins anew."""
        file = self._folder / TRIES_FILE
        try:
            tries = read_state(file, tries_of)
        except UnreadableState as fault:  # nobody can say how many there were
            start_afresh(file, fault, Tries(pin.salt, MOST_MISSES)._asdict())
            return MOST_MISSES
        return 0 if tries is None or bytes.fromhex(tries.salt) != bytes.fromhex(pin.salt) else tries.misses

    def _count(self, pin: Pin, misses: int) -> None:
        write_durably(self._folder / TRIES_FILE, json.dumps(Tries(pin.salt, misses)._asdict()) + "\n")


def tries_of(fields: Fields) -> Tries:
    """Return the tries that a file holds; `ValueError` when it holds none."""
    tries = Tries(fields.text("salt"), fields.integer("misses", 0, MOST_COUNTED))
    bytes.fromhex(tries.salt)
    return tries
