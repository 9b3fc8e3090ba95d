"""Idle detection: the warning with its countdown, and what keeps a visit open."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.shell.visit_session import VisitSession
from kiosk.ui.speech.announcer import Announcer
from kiosk.visit.clock import Clock
from kiosk.visit.idle import Idleness, IdleWatch, reading_seconds

if TYPE_CHECKING:
    from kiosk.content.blocks.records import Page

COUNTDOWN_SECONDS = (20, 10, 5)
"""The seconds left at which the countdown is announced in audio-only mode."""

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class IdleController(QObject):  # type: ignore[operator]
    """Warns a visitor who has been idle, and calls `left` if nobody answers.

    `page` returns the section being read: reading it extends the time before the warning.
    """

    changed = Signal()

    def __init__(
        self,
        current: VisitSession,
        page: "Callable[[], Page | None]",
        clock: Clock,
        *,
        idle_after: float,
        idle_warning: float,
        sounds: bool,
        announcer: Announcer,
        left: Callable[[], None],
    ) -> None:
        """Start inactive; `idle_after`, `idle_warning` (seconds) and `sounds` are as in the settings."""
        super().__init__()
        self._current = current
        self._page = page
        self._warning_seconds = idle_warning
        self._sounds = sounds
        self._announcer = announcer
        self._watch = IdleWatch(clock, idle_after, idle_warning, self._follow, left)
        self._was_warned = False

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

    def begin(self) -> None:
        """Start watching: a visit has begun."""
        self._watch.wake()

    def end(self) -> None:
        """Stop watching: the visit has ended."""
        self._watch.sleep()

    def note(self) -> None:
        """Record activity; this closes an open warning."""
        self._watch.note()

    def turn_page(self) -> None:
        """Reset the reading time to zero until the length of the new page is known."""
        self._watch.read(0)

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        """Return whether the idle warning is shown."""
        return self.warned

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Return the seconds until the visit ends."""
        return self._watch.seconds_left

    @Property(float, constant=True)
    def warningSeconds(self) -> float:
        """Return the length of the countdown in seconds."""
        return self._warning_seconds

    @Slot()
    def keep(self) -> None:
        """Answer the warning: the visitor is still there."""
        self.note()

    @Slot(float)
    def setShareInView(self, share: float) -> None:
        """Set how much of the page is in view, 0 to 1."""
        page = self._page()
        if page is not None:
            minutes = page.minutes * share
            self._watch.read(reading_seconds(minutes, self._current.state.reading.text_size))

    def _follow(self) -> None:
        warned_before, self._was_warned = self._was_warned, self.warned
        self.changed.emit()
        if not self.warned:
            return
        left = self._watch.seconds_left
        if not warned_before and (self._sounds or self._announcer.audio_only):
            self._announcer.warn(left)
        elif left in COUNTDOWN_SECONDS:
            self._announcer.count_down(left)
