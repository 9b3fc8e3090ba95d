"""Idle detection: the warning with its countdown, and what keeps a visit open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.properties import qml_type, read_property
from kiosk.ui.speech.announcer import Announcer
from kiosk.visit.idle import Idleness, IdleWatch, reading_seconds
from kiosk.visit.state import Change

if TYPE_CHECKING:
    from kiosk.ui.shell.visit_context import VisitContext

COUNTDOWN_SECONDS = (20, 10, 5)
"""The seconds left at which the countdown is announced in audio-only mode."""


@qml_type
class IdleController(QObject):
    """Warns a visitor who has been idle, and ends the visit if nobody answers.

    Reading a page extends the time before the warning.
    """

    changed = Signal()

    def __init__(
        self,
        context: "VisitContext",
        announcer: Announcer,
        *,
        idle_after: float,
        idle_warning: float,
        sounds: bool,
    ) -> None:
        """Start inactive; `idle_after`, `idle_warning` (seconds) and `sounds` are as in the settings."""
        super().__init__()
        self._context = context
        self._warning_seconds = idle_warning
        self._sounds = sounds
        self._announcer = announcer
        self._watch = IdleWatch(
            context.clock, idle_after, idle_warning, self._on_step, lambda: context.visit.end("idle")
        )
        self._was_warned = False
        context.visit.subscribe(self._on_change)

    @property
    def somebody(self) -> bool:
        """Return whether a visit is in progress."""
        return self._watch.idleness is not Idleness.ASLEEP

    @property
    def warned(self) -> bool:
        """Return whether the idle warning is shown."""
        return self._watch.idleness is Idleness.WARNED

    @property
    def quiet_seconds(self) -> float:
        """Return the seconds since the visitor's last activity."""
        return self._watch.quiet_seconds

    def note(self) -> None:
        """Record activity; this closes an open warning."""
        self._watch.note()

    def turn_page(self) -> None:
        """Reset the reading time to zero until the length of the new page is known."""
        self._watch.read(0)

    def _on_change(self, change: Change) -> None:
        if change.is_move or change.ended:
            self.turn_page()
        if change.ended:
            self._watch.sleep()
        elif change.after.is_in_use and not self.somebody:
            self._watch.wake()

    warning = read_property(bool, "warned", changed)  # whether the idle warning is shown
    secondsLeft = read_property(int, "_watch.seconds_left", changed)  # seconds until the visit ends
    warningSeconds = read_property(float, "_warning_seconds")  # length of the countdown in seconds

    @Slot()
    def finish(self) -> None:
        """Answer the warning: the visitor is done. End the visit, as "Close" does."""
        self._context.visit.end("closed")

    @Slot(float)
    def setShareInView(self, share: float) -> None:
        """Set how much of the page is in view, 0 to 1."""
        page = self._context.page()
        if page is not None:
            minutes = page.minutes * share
            size = self._context.visit.state.reading.text_size
            self._watch.read(reading_seconds(minutes, size))

    def _on_step(self) -> None:
        warned_before, self._was_warned = self._was_warned, self.warned
        self.changed.emit()
        if not self.warned:
            return
        left = self._watch.seconds_left
        if not warned_before and (self._sounds or self._announcer.audio_only):
            self._announcer.warn(left)
        elif left in COUNTDOWN_SECONDS:
            self._announcer.count_down(left)
