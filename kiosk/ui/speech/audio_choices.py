"""The visitor's audio choices: speed, volume, audio-only mode, and a dimmed screen."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.shell.visit_session import VisitSession
from kiosk.visit.visit import SPEEDS, VOLUMES, AudioPreferences

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class HearingChoices(QObject):  # type: ignore[operator]
    """The visitor's audio choices. Each applies at once and is forgotten when the visit ends."""

    changed = Signal()

    def __init__(self, current: VisitSession) -> None:
        """Use the preferences of `current`."""
        super().__init__()
        self._current = current

    @property
    def now(self) -> AudioPreferences:
        """Return the current audio preferences."""
        return self._current.state.hearing

    def apply(self, hearing: AudioPreferences) -> bool:
        """Apply audio preferences; return whether they changed."""
        changed = self._current.visit.set_audio(hearing)
        if changed:
            self.changed.emit()
        return changed

    @Property(bool, notify=changed)
    def byEar(self) -> bool:
        """Return whether audio-only mode is on."""
        return self.now.audio_only

    @Property(bool, notify=changed)
    def dimmed(self) -> bool:
        """Return whether the screen is blank, so that nobody can read over the listener's shoulder."""
        return self.now.dimmed

    @Property(int, notify=changed)
    def speed(self) -> int:
        """Return the speed in percent of the voice's normal speed."""
        return self.now.speed

    @Property(int, notify=changed)
    def volume(self) -> int:
        """Return the volume in percent of the maximum."""
        return self.now.volume

    @Property(bool, notify=changed)
    def slowest(self) -> bool:
        """Return whether the speed is at its minimum."""
        return self.now.speed == SPEEDS[0]

    @Property(bool, notify=changed)
    def fastest(self) -> bool:
        """Return whether the speed is at its maximum."""
        return self.now.speed == SPEEDS[-1]

    @Property(bool, notify=changed)
    def softest(self) -> bool:
        """Return whether the volume is at its minimum."""
        return self.now.volume == VOLUMES[0]

    @Property(bool, notify=changed)
    def loudest(self) -> bool:
        """Return whether the volume is at its maximum."""
        return self.now.volume == VOLUMES[-1]

    @Slot(bool)
    def setDimmed(self, dimmed: bool) -> None:
        """Blank the screen, or show it again."""
        self.apply(self.now._replace(dimmed=dimmed))

    @Slot()
    def slower(self) -> None:
        """Read slower; the current sentence starts again."""
        self._change_speed(-1)

    @Slot()
    def faster(self) -> None:
        """Read faster."""
        self._change_speed(1)

    @Slot()
    def softer(self) -> None:
        """Lower the volume."""
        self._change_volume(-1)

    @Slot()
    def louder(self) -> None:
        """Raise the volume."""
        self._change_volume(1)

    def _change_speed(self, by: int) -> None:
        self.apply(self.now._replace(speed=step(SPEEDS, self.now.speed, by)))

    def _change_volume(self, by: int) -> None:
        self.apply(self.now._replace(volume=step(VOLUMES, self.now.volume, by)))


def step(levels: tuple[int, ...], level: int, by: int) -> int:
    """Return the level `by` steps from `level`, within the range of `levels`."""
    return levels[min(len(levels) - 1, max(0, levels.index(level) + by))]
