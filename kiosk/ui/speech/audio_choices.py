"""The visitor's audio choices: speed, volume, audio-only mode, and a dimmed screen."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.ui.properties import qml_type, read_property
from kiosk.visit.preferences import SPEEDS, VOLUMES, AudioPreferences
from kiosk.visit.state import Change
from kiosk.visit.visit import Visit


@qml_type
class HearingChoices(QObject):
    """The visitor's audio choices. Each applies at once and is forgotten when the visit ends."""

    changed = Signal()

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self._visit = visit
        visit.subscribe(self._on_change)

    def _on_change(self, change: Change) -> None:
        if change.before.hearing != change.after.hearing:
            self.changed.emit()

    @property
    def _now(self) -> AudioPreferences:
        return self._visit.state.hearing

    byEar = read_property(bool, "_now.audio_only", changed)  # whether audio-only mode is on
    # Whether the screen is blank, so that nobody can read over the listener's shoulder
    dimmed = read_property(bool, "_now.dimmed", changed)
    speed = read_property(int, "_now.speed", changed)  # speed in percent of the voice's normal speed
    volume = read_property(int, "_now.volume", changed)  # volume in percent of the maximum

    @Property(bool, notify=changed)
    def slowest(self) -> bool:
        """Return whether the speed is at its minimum."""
        return self._now.speed == SPEEDS[0]

    @Property(bool, notify=changed)
    def fastest(self) -> bool:
        """Return whether the speed is at its maximum."""
        return self._now.speed == SPEEDS[-1]

    @Property(bool, notify=changed)
    def softest(self) -> bool:
        """Return whether the volume is at its minimum."""
        return self._now.volume == VOLUMES[0]

    @Property(bool, notify=changed)
    def loudest(self) -> bool:
        """Return whether the volume is at its maximum."""
        return self._now.volume == VOLUMES[-1]

    @Slot(bool)
    def setDimmed(self, dimmed: bool) -> None:
        """Blank the screen, or show it again."""
        self._visit.set_audio(self._now._replace(dimmed=dimmed))

    @Slot(int)
    def changeSpeed(self, by: int) -> None:
        """Read faster or slower by a number of steps; the current sentence starts again."""
        self._visit.set_audio(self._now._replace(speed=step(SPEEDS, self._now.speed, by)))

    @Slot(int)
    def changeVolume(self, by: int) -> None:
        """Raise or lower the volume by a number of steps."""
        self._visit.set_audio(self._now._replace(volume=step(VOLUMES, self._now.volume, by)))


def step(levels: tuple[int, ...], level: int, by: int) -> int:
    """Return the level `by` steps from `level`, within the range of `levels`."""
    return levels[min(len(levels) - 1, max(0, levels.index(level) + by))]
