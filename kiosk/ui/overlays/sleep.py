"""What the screen does by night: dark or darker, until somebody touches it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QEventPoint, QKeyEvent, QTouchEvent

from kiosk.devices.display.screen_power import ScreenPower
from kiosk.ui.monitoring.faults import faults_reported
from kiosk.visit.clock import Clock
from kiosk.visit.hours import Hours, Light, Wall
from kiosk.visit.night import NightWatch
from kiosk.visit.visit import SETTLING_SECONDS

Type = QEvent.Type
PRESSES = {Type.MouseButtonPress, Type.MouseButtonDblClick, Type.KeyPress}
TOUCHES = {Type.TouchBegin, Type.TouchUpdate, Type.TouchEnd}  # what takes a touch away is for everybody
BY_HAND = PRESSES | TOUCHES | {
    Type.MouseButtonRelease, Type.MouseMove, Type.Wheel, Type.KeyRelease, Type.ShortcutOverride,
}  # fmt: skip
"""Whatever somebody does with fingers, mouse or keys."""


class SleepController(QObject):
    """Has the screen dim and sleep, and keeps from its window the touch or key that wakes it.

    That touch presses nothing, nor does its release, nor a second strike right after it. A finger that rests on the
    glass from then on keeps nothing from other fingers.
    """

    changed = Signal()

    def __init__(
        self,
        clock: Clock,
        wall: Wall,
        hours: Hours,
        awake_for: float,
        *,
        power: ScreenPower,
        set_asleep: Callable[[bool], None],
    ) -> None:
        """Begin awake, until `watch` is called; `awake_for` is in seconds, `set_asleep` is told of each change."""
        super().__init__()
        self._now = clock.now
        self._power = power
        self._doze = set_asleep
        self._woken_at: float | None = None
        self._slept = False
        self._watch = NightWatch(clock, wall, hours, awake_for, self._follow)

    @property
    def light(self) -> str:
        """Return how bright the screen is: awake, dim or asleep."""
        return self._watch.light.value

    def visited(self, there: bool) -> None:
        """Note that a visit has begun or is over."""
        self._watch.visited(there)

    def watch(self, window: QObject) -> None:
        """Keep from `window` what wakes it, and begin to look at the clock."""
        window.installEventFilter(self)
        self._watch.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what wakes the screen; let everything else be delivered."""
        with faults_reported():
            if self._kept(event):
                return True
        return False

    def _kept(self, event: QEvent) -> bool:
        if event.type() not in BY_HAND:
            return False
        if begins(event):
            now = self._now()
            if self._watch.light is Light.ASLEEP:
                self._woken_at = now
                self._watch.wake()
            elif self._woken_at is not None and now - self._woken_at >= SETTLING_SECONDS:
                self._woken_at = None  # another touch; what woke it may still lie there
        return self._woken_at is not None or self._watch.light is Light.ASLEEP

    def _follow(self) -> None:
        light = self._watch.light
        asleep = light is Light.ASLEEP
        if asleep is not self._slept:
            self._slept = asleep
            self._doze(asleep)
        getattr(self._power, light.value)()
        self.changed.emit()


def begins(event: QEvent) -> bool:
    """Return whether a finger or a button has come down, or a key: not whether one is still held."""
    if isinstance(event, QTouchEvent):
        return any(point.state() == QEventPoint.State.Pressed for point in event.points())
    return event.type() in PRESSES and not (isinstance(event, QKeyEvent) and event.isAutoRepeat())
