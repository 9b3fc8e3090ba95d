"""Dims the screen and puts it to sleep outside opening hours, until somebody touches it."""

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
TOUCHES = {Type.TouchBegin, Type.TouchUpdate, Type.TouchEnd}  # TouchCancel must always be delivered
BY_HAND = PRESSES | TOUCHES | {
    Type.MouseButtonRelease, Type.MouseMove, Type.Wheel, Type.KeyRelease, Type.ShortcutOverride,
}  # fmt: skip
"""Every event caused by touch, mouse or keys."""


class SleepController(QObject):
    """Dims the screen and puts it to sleep, and filters the touch or key that wakes it.

    That touch presses nothing, nor does its release, nor the second half of a double tap. A finger that keeps
    resting on the screen does not block other fingers.
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
        """Start awake until `watch` is called; `awake_for` is in seconds, `set_asleep` is called with each change."""
        super().__init__()
        self._now = clock.now
        self._power = power
        self._set_asleep = set_asleep
        self._woken_at: float | None = None
        self._is_asleep = False
        self._watch = NightWatch(clock, wall, hours, awake_for, self._follow)

    @property
    def is_dim(self) -> bool:
        """Return whether the screen is dimmed."""
        return self._watch.light is Light.DIM

    @property
    def is_asleep(self) -> bool:
        """Return whether the screen sleeps."""
        return self._watch.light is Light.ASLEEP

    def visited(self, there: bool) -> None:
        """Record that a visit has begun or ended."""
        self._watch.visited(there)

    def watch(self, window: QObject) -> None:
        """Start filtering events of `window`, and start checking the time."""
        window.installEventFilter(self)
        self._watch.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Consume the events that wake the screen; let everything else through."""
        with faults_reported():
            if self._consumes(event):
                return True
        return False

    def _consumes(self, event: QEvent) -> bool:
        if event.type() not in BY_HAND:
            return False
        if begins(event):
            now = self._now()
            if self._watch.light is Light.ASLEEP:
                self._woken_at = now
                self._watch.wake()
            elif self._woken_at is not None and now - self._woken_at >= SETTLING_SECONDS:
                self._woken_at = None  # another touch; the one that woke the screen may still be down
        return self._woken_at is not None or self._watch.light is Light.ASLEEP

    def _follow(self) -> None:
        light = self._watch.light
        asleep = light is Light.ASLEEP
        if asleep is not self._is_asleep:
            self._is_asleep = asleep
            self._set_asleep(asleep)
        getattr(self._power, light.value)()
        self.changed.emit()


def begins(event: QEvent) -> bool:
    """Return whether something was pressed: a finger, a button or a key, without auto-repeat."""
    if isinstance(event, QTouchEvent):
        return any(point.state() == QEventPoint.State.Pressed for point in event.points())
    return event.type() in PRESSES and not (isinstance(event, QKeyEvent) and event.isAutoRepeat())
