"""Has what visitors do on a kiosk counted: made once the first frame is up, and only where something counts."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from kiosk.ui.shell.kiosk import Kiosk
from kiosk.visit.clock import Now
from kiosk.visit.observer import PAPER, VOICE, VisitTracker
from kiosk.visit.tally import UsageSink


class UsageRecorder(QObject):
    """Watches a kiosk from outside, which does not know that it is counted.

    A fault in here ends the counting, never a visit.
    """

    def __init__(self, kiosk: Kiosk, tally: UsageSink, now: Now) -> None:
        """Count with `tally` from the next visit on; `now` gives monotonic seconds."""
        super().__init__()
        self._kiosk: Any = kiosk  # what QML reads has no types in Python
        self._observer: VisitTracker | None = VisitTracker(tally, now, kiosk.state)
        self._watched: set[str] = set()
        used = kiosk.visiting
        for changed in (used.placeChanged, used.sheets.changed, used.readingChanged, used.inFullChanged):
            changed.connect(self._follow)
        used.search.finderChanged.connect(self._watch_finder)
        used.tools.made.connect(self._watch_printing)
        used.speech.changed.connect(self._listen)
        used.marks.judged.connect(self._judge)
        used.ending.connect(self._end)

    def _follow(self) -> None:
        self._tell(lambda one: one.follow(self._kiosk.state, by_keys=self._kiosk.hands.by_keys))

    def _listen(self) -> None:
        if self._kiosk.speech.state == "speaking":
            self._tell(lambda one: one.use(VOICE))

    def _judge(self, helped: bool) -> None:
        self._tell(lambda one: one.rate(helped=helped))

    def _end(self, how: str, quiet: float) -> None:
        self._tell(lambda one: one.end(self._kiosk.state, how, quiet))

    def _watch_finder(self) -> None:
        finder = self._kiosk.search.finder
        if finder is not None and "finder" not in self._watched:
            self._watched.add("finder")
            finder.answered.connect(self._found)

    def _found(self, count: int) -> None:
        self._tell(lambda one: one.found(count))

    def _watch_printing(self) -> None:
        taking = self._kiosk.tools.takingHome
        printing = None if taking is None else taking.printing
        if printing is not None and "printing" not in self._watched:
            self._watched.add("printing")
            printing.changed.connect(self._print)

    def _print(self) -> None:
        if self._kiosk.tools.takingHome.printing.state == "done":
            self._tell(lambda one: one.use(PAPER))

    def _tell(self, what: Callable[[VisitTracker], None]) -> None:
        if self._observer is None:
            return
        try:
            what(self._observer)
        except Exception:  # noqa: BLE001  (whatever it is)
            from kiosk.base.log import log

            self._observer = None
            log().exception("A fault in counting: nothing is counted until the next start.")
