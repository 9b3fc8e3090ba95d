"""Counts what visitors do; created after the first frame, and only if usage counting is enabled."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from kiosk.base.log import log
from kiosk.ui.shell.kiosk import Kiosk
from kiosk.ui.speech.speech import Speech
from kiosk.visit.clock import Now
from kiosk.visit.observer import PAPER, VOICE, VisitTracker
from kiosk.visit.state import Change
from kiosk.visit.tally import UsageSink


class UsageRecorder(QObject):
    """Counts usage by observing a kiosk from outside.

    A fault in here ends the counting, never a visit.
    """

    def __init__(self, kiosk: Kiosk, tally: UsageSink, now: Now) -> None:
        """Count with `tally` from the next visit on; `now` returns monotonic seconds."""
        super().__init__()
        self._kiosk: Any = kiosk  # QML properties have no Python types
        self._observer: VisitTracker | None = VisitTracker(tally, now, kiosk.state)
        self._watched: set[str] = set()
        parts = kiosk.parts
        kiosk.visit.subscribe(self._on_change)
        parts.search.finderChanged.connect(self._watch_finder)
        parts.tools.made.connect(self._watch_printing)
        parts.speech.changed.connect(self._listen)
        parts.marks.judged.connect(self._judge)

    def _on_change(self, change: Change) -> None:
        parts = self._kiosk.parts
        if change.ended:
            quiet = parts.presence.quiet_seconds
            self._record(lambda tracker: tracker.end(change.before, change.ended, quiet))
        else:
            self._record(lambda tracker: tracker.follow(change.after, by_keys=parts.hands.by_keys))

    def _listen(self) -> None:
        if self._kiosk.speech.state is Speech.State.Speaking:
            self._record(lambda tracker: tracker.use(VOICE))

    def _judge(self, helped: bool) -> None:
        self._record(lambda tracker: tracker.rate(helped=helped))

    def _watch_finder(self) -> None:
        finder = self._kiosk.search.finder
        if finder is not None and "finder" not in self._watched:
            self._watched.add("finder")
            finder.answered.connect(self._found)

    def _found(self, count: int) -> None:
        self._record(lambda tracker: tracker.found(count))

    def _watch_printing(self) -> None:
        taking = self._kiosk.tools.takingHome
        printing = None if taking is None else taking.printing
        if printing is not None and "printing" not in self._watched:
            self._watched.add("printing")
            printing.changed.connect(self._print)

    def _print(self) -> None:
        printing = self._kiosk.tools.takingHome.printing
        if printing.job is printing.Job.Done:
            self._record(lambda tracker: tracker.use(PAPER))

    def _record(self, event: Callable[[VisitTracker], None]) -> None:
        if self._observer is None:
            return
        try:
            event(self._observer)
        except Exception:  # noqa: BLE001  (a fault must not reach the visit)
            self._observer = None
            log().exception("A fault in counting: nothing is counted until the next start.")
