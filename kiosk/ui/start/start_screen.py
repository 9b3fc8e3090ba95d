"""What the start screen shows beside its topics, and its slow wandering that keeps anything from burning in."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.clock import Alarm, Clock

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class StartScreen(QObject):  # type: ignore[operator]
    """Rearranges itself every `drift` seconds while nobody is there.

    `hue` is the name of its hue; `staff_mark` shows staff that the library on the screen is older than the content.
    """

    arrangementChanged = Signal()
    staffMarkChanged = Signal()

    def __init__(self, clock: Clock, drift: float, hue: str, *, staff_mark: bool = False) -> None:
        """Wait in the first arrangement until `rest` is called."""
        super().__init__()
        self._clock = clock
        self._drift = drift
        self._hue = hue
        self._staff_mark = staff_mark
        self._arrangement = 0
        self._alarm: Alarm | None = None

    def rest(self) -> None:
        """Begin in the first arrangement: nobody is there, or nobody any more."""
        self.leave()
        self._show(0)
        self._alarm = self._clock.call_later(self._drift, self._move_on)

    def leave(self) -> None:
        """Stay as it is: a visitor has touched it."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def turn_of(self, count: int) -> int:
        """Return which of `count` things has its turn, from 0: each in one arrangement after the other."""
        return self._arrangement % count

    def show_staff_mark(self) -> None:
        """Tell staff from now on that an older library is shown."""
        self._staff_mark = True
        self.staffMarkChanged.emit()

    @Property(str, constant=True)
    def hue(self) -> str:
        """Return the name of the screen's hue."""
        return self._hue

    @Property(bool, notify=staffMarkChanged)
    def staffMark(self) -> bool:
        """Return whether to tell staff that an older library is shown."""
        return self._staff_mark

    @Property(int, notify=arrangementChanged)
    def arrangement(self) -> int:
        """Return how often the screen has arranged itself anew."""
        return self._arrangement

    def _move_on(self) -> None:
        self._show(self._arrangement + 1)
        self._alarm = self._clock.call_later(self._drift, self._move_on)

    def _show(self, arrangement: int) -> None:
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self.arrangementChanged.emit()
