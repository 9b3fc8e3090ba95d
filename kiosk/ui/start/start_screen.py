"""State of the start screen apart from its topics, and its slow rearrangement against burn-in."""

from PySide6.QtCore import QObject, Signal

from kiosk.ui.properties import qml_type, read_property
from kiosk.visit.clock import Alarm, Clock
from kiosk.visit.state import Change
from kiosk.visit.visit import Visit

SHIFTS = (0.5, 0.0, 1.0, 0.25, 0.75)
"""Positions of the words and the illustration in successive arrangements, as shares of the room that they have."""


@qml_type
class StartScreen(QObject):
    """Rearranges itself every `drift` seconds while nobody is present.

    `hue` names its hue; `staff_mark` shows staff that the library on the screen is older than the content.
    """

    arrangementChanged = Signal()
    staffMarkChanged = Signal()

    def __init__(
        self, visit: Visit, clock: Clock, drift: float, hue: str, *, staff_mark: bool = False
    ) -> None:
        super().__init__()
        self._clock = clock
        self._drift = drift
        self._hue = hue
        self._staff_mark = staff_mark
        self._arrangement = 0
        self._alarm: Alarm | None = None
        self.rest()
        visit.subscribe(self._on_change)

    def rest(self) -> None:
        """Return to the first arrangement and start the rearrangement: nobody is present."""
        self.leave()
        self._show(0)
        self._alarm = self._clock.call_later(self._drift, self._move_on)

    def leave(self) -> None:
        """Stop the rearrangement: somebody is present, or the screen sleeps."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def turn_of(self, count: int) -> int:
        """Return the index of the one of `count` things that this arrangement shows."""
        return self._arrangement % count

    def show_staff_mark(self) -> None:
        """Show staff that the library on the screen is older than the content."""
        self._staff_mark = True
        self.staffMarkChanged.emit()

    hue = read_property(str, "_hue")
    # Whether to show staff that an older library is on the screen
    staffMark = read_property(bool, "_staff_mark", staffMarkChanged)
    # Number of rearrangements since the first arrangement
    arrangement = read_property(int, "_arrangement", arrangementChanged)

    @property
    def shift_now(self) -> float:
        """Return `shift`, for Python."""
        return SHIFTS[self._arrangement % len(SHIFTS)]

    # Position of the words and the illustration in the room that they have, from 0 to 1
    shift = read_property(float, "shift_now", arrangementChanged)

    def _on_change(self, change: Change) -> None:
        if change.ended:
            self.rest()
        elif change.after.is_in_use and not change.before.is_in_use:
            self.leave()

    def _move_on(self) -> None:
        self._show(self._arrangement + 1)
        self._alarm = self._clock.call_later(self._drift, self._move_on)

    def _show(self, arrangement: int) -> None:
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self.arrangementChanged.emit()
