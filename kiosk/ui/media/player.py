"""The film or the recording that is played, as QML sees it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QSize, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.devices.display.screen_geometry import ScreenGeometry
from kiosk.devices.sound.playback import Audience, Playback
from kiosk.ui.media.memory_picture import MemoryPicture

if TYPE_CHECKING:
    from kiosk.content.blocks.records import Film, Recording

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

LARGEST = 1280
"""Pixels of a picture's longer side, at the most: a waiting room's screen is not a cinema's."""

STEP_MILLISECONDS = 10_000


class PlayerContext(NamedTuple):
    """What is asked of the library, the glass and the visit: a file, its size, how loud, and to note who watches."""

    media: Callable[[str], bytes | None]
    glass: Callable[[], ScreenGeometry]
    volume: Callable[[], int]
    watching: Callable[[], None]


@QmlElement
@QmlUncreatable("made by the program")
class Player(QObject):  # type: ignore[operator]
    """Plays what a card over the page shows, from when it opens until it is closed."""

    changed = Signal()
    moved = Signal()
    pictured = Signal()
    failed = Signal()

    def __init__(self, stage: PlayerContext, make: Callable[[Audience], Playback] = Playback) -> None:
        """Play what `stage` holds; `make` returns what decodes it."""
        super().__init__()
        self._stage = stage
        self._picture = MemoryPicture(".ppm")
        self._playback = make(Audience(self._show, self._at_is, self._length_is, self._plays, self._over))
        self._block: Film | Recording | None = None
        self._state = "off"
        self._silent = False
        self._at = 0
        self._length = 0

    def show(self, block: "Film | Recording", *, begin: bool) -> None:
        """Play a block, at once (`begin`) or when the visitor wishes it.

        Where it is played already, only its words are those of another language now.
        """
        same = self._block is not None and self._block.media == block.media
        self._block = block
        if same:
            self.changed.emit()
            self.moved.emit()
        elif begin:
            self.again()
        else:
            self._rewind()
            self._tell("ready")

    def stop(self) -> None:
        """Play nothing, and keep nothing of it."""
        if self._block is None:
            return
        self._playback.stop()
        self._block = None
        self._picture.show(b"")
        self._tell("off")
        self.pictured.emit()

    # What is shown

    @Property(str, notify=changed)
    def state(self) -> str:
        """Return "off", "ready", "preparing", "playing", "paused", "ended", or what is wrong: "sound" or "file".

        "sound" means that nothing sounds here, "file" that it cannot be played.
        """
        return self._state

    @Property(bool, notify=changed)
    def silent(self) -> bool:
        """Return whether nothing here can sound, while pictures and captions are shown all the same."""
        return self._silent

    @Property(str, notify=pictured)
    def source(self) -> str:
        """Return the address of the newest picture; empty before the first."""
        return self._picture.address

    @Property(str, notify=moved)
    def caption(self) -> str:
        """Return what is said just now."""
        at = self._at / 1000
        cues = () if self._block is None else self._block.cues
        return next((cue.text for cue in cues if cue.begin <= at < cue.end), "")

    @Property(float, notify=moved)
    def share(self) -> float:
        """Return how much of it has been played, 0 to 1."""
        return min(1.0, self._at / self._length) if self._length else 0.0

    @Property(str, notify=moved)
    def time(self) -> str:
        """Return how much has been played, and the whole, in minutes and seconds."""
        return f"{clock_of(self._at / 1000)} / {clock_of(self._length / 1000)}"

    # What a visitor can do

    @Slot()
    def toggle(self) -> None:
        """Play, pause, go on, or play it once more."""
        if self._state in ("playing", "paused"):
            self._playback.play(self._state == "paused")
        elif self._state in ("ready", "ended"):
            self.again()

    def pause(self) -> None:
        """Pause."""
        if self._state == "playing":
            self._playback.play(False)

    @Slot()
    def again(self) -> None:
        """Play it from the beginning."""
        if self._block is None:
            return
        self._rewind()
        data = self._stage.media(self._block.media)
        if data is None:
            self._over("file")
            return
        self._playback.open(data, self._largest(), self._stage.volume() / 100)
        self._tell("preparing")

    @Slot()
    def back(self) -> None:
        """Go ten seconds back."""
        self._seek(self._at - STEP_MILLISECONDS)

    @Slot()
    def forward(self) -> None:
        """Go ten seconds on."""
        self._seek(self._at + STEP_MILLISECONDS)

    @Slot()
    def follow(self) -> None:
        """The visitor wishes it louder or softer."""
        self._playback.set_volume(self._stage.volume() / 100)

    # What follows

    def _rewind(self) -> None:
        self._at = 0
        self._length = round(self._block.seconds * 1000) if self._block is not None else 0
        self.moved.emit()

    def _largest(self) -> QSize:
        if self._block is None or self._block.kind == "audio":
            return QSize(0, 0)
        glass = self._stage.glass()
        return QSize(min(LARGEST, glass.width), min(LARGEST, glass.height))

    def _seek(self, at: int) -> None:
        if self._state in ("playing", "paused"):
            self._at_is(max(0, min(at, self._length - 1)))
            self._playback.seek(self._at)

    def _show(self, picture: bytes) -> None:
        self._picture.show(picture)
        self.pictured.emit()

    def _at_is(self, at: int) -> None:
        self._at = at
        if self._state == "playing":
            self._stage.watching()
        self.moved.emit()

    def _length_is(self, length: int, sound: bool) -> None:
        self._length = length
        self._silent = not sound
        self.changed.emit()
        self.moved.emit()

    def _plays(self, playing: bool) -> None:
        self._tell("playing" if playing else "paused")

    def _over(self, trouble: str) -> None:
        self._tell(trouble or "ended")
        if trouble:
            self.failed.emit()

    def _tell(self, state: str) -> None:
        self._state = state
        self.changed.emit()


def clock_of(seconds: float) -> str:
    """Return minutes and seconds, as 1:05."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
