"""How a visitor hears: how fast and loud the voice is, whether everything speaks itself, whether nothing is shown."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.shell.visit_session import VisitSession
from kiosk.visit.visit import SPEEDS, VOLUMES, AudioPreferences

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class HearingChoices(QObject):  # type: ignore[operator]
    """The visitor's choices of it. Each applies at once, and is forgotten when the visit ends."""

    changed = Signal()

    def __init__(self, current: VisitSession) -> None:
        """Begin as every visit does."""
        super().__init__()
        self._current = current

    @property
    def now(self) -> AudioPreferences:
        """Return how the visitor hears."""
        return self._current.state.hearing

    def hear(self, hearing: AudioPreferences) -> bool:
        """Hear in another way; true when it is another one."""
        changed = self._current.visit.set_audio(hearing)
        if changed:
            self.changed.emit()
        return changed

    @Property(bool, notify=changed)
    def byEar(self) -> bool:
        """Return whether everything speaks itself."""
        return self.now.audio_only

    @Property(bool, notify=changed)
    def dimmed(self) -> bool:
        """Return whether the screen shows nothing, so that nobody looks over the listener's shoulder."""
        return self.now.dimmed

    @Property(int, notify=changed)
    def speed(self) -> int:
        """Return the speed, in percent of the voice's own."""
        return self.now.speed

    @Property(int, notify=changed)
    def volume(self) -> int:
        """Return the volume, in percent of the loudest."""
        return self.now.volume

    @Property(bool, notify=changed)
    def slowest(self) -> bool:
        """Return whether the voice cannot be slower."""
        return self.now.speed == SPEEDS[0]

    @Property(bool, notify=changed)
    def fastest(self) -> bool:
        """Return whether the voice cannot be faster."""
        return self.now.speed == SPEEDS[-1]

    @Property(bool, notify=changed)
    def softest(self) -> bool:
        """Return whether the voice cannot be softer."""
        return self.now.volume == VOLUMES[0]

    @Property(bool, notify=changed)
    def loudest(self) -> bool:
        """Return whether the voice cannot be louder."""
        return self.now.volume == VOLUMES[-1]

    @Slot(bool)
    def setDimmed(self, dimmed: bool) -> None:
        """Show nothing on the screen, or all again."""
        self.hear(self.now._replace(dimmed=dimmed))

    @Slot()
    def slower(self) -> None:
        """Read slower, from the next sentence on; one that is being read begins anew."""
        self._change_speed(-1)

    @Slot()
    def faster(self) -> None:
        """Read faster."""
        self._change_speed(1)

    @Slot()
    def softer(self) -> None:
        """Read softer."""
        self._change_volume(-1)

    @Slot()
    def louder(self) -> None:
        """Read louder."""
        self._change_volume(1)

    def _change_speed(self, by: int) -> None:
        self.hear(self.now._replace(speed=step(SPEEDS, self.now.speed, by)))

    def _change_volume(self, by: int) -> None:
        self.hear(self.now._replace(volume=step(VOLUMES, self.now.volume, by)))


def step(levels: tuple[int, ...], level: int, by: int) -> int:
    """Return the next of several levels, or the last one there is."""
    return levels[min(len(levels) - 1, max(0, levels.index(level) + by))]
