"""The video or recording being played, for QML."""

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEnum, QObject, QSize, Signal, Slot

from kiosk.devices.sound.playback import Audience, Playback
from kiosk.ui.media.memory_picture import MemoryPicture
from kiosk.ui.properties import qml_type, read_property

if TYPE_CHECKING:
    from kiosk.content.blocks.playable import PlayableBlock
    from kiosk.ui.shell.visit_context import VisitContext

LARGEST = 1280
"""Maximum length of a frame's longer side in pixels; more would be wasted at the distance of a lobby screen."""

STEP_MILLISECONDS = 10_000


@qml_type
class Player(QObject):
    """Plays the block shown in an overlay, from its opening until it is closed."""

    @QEnum
    class Stage(IntEnum):
        """What the player is doing; `NoSound` and `NoFile` say why it cannot play.

        `NoSound` means that there is no audio output, `NoFile` that the file cannot be played.
        """

        Off = 0
        Ready = 1
        Preparing = 2
        Playing = 3
        Paused = 4
        Ended = 5
        NoSound = 6
        NoFile = 7

    changed = Signal()
    moved = Signal()
    pictured = Signal()
    failed = Signal()

    def __init__(self, context: "VisitContext") -> None:
        super().__init__()
        self._context = context
        self._picture = MemoryPicture(".ppm")
        self._playback = Playback(
            Audience(self._show, self._on_position, self._on_length, self._on_playing, self._on_ended)
        )
        self._block: PlayableBlock | None = None
        self._stage = Player.Stage.Off
        self._silent = False
        self._position = 0
        self._length = 0

    def show(self, block: "PlayableBlock", *, begin: bool) -> None:
        """Play a block at once, or on request if `begin` is false.

        If it is being played already, only its texts have changed to another language.
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
            self._set_stage(Player.Stage.Ready)

    def stop(self) -> None:
        """Stop, and forget the block."""
        if self._block is None:
            return
        self._playback.stop()
        self._block = None
        self._picture.show(b"")
        self._set_stage(Player.Stage.Off)
        self.pictured.emit()

    # State

    stage = read_property(int, "_stage", changed, of=Stage)  # what the player is doing
    # Whether there is no audio output; pictures and captions are shown all the same
    silent = read_property(bool, "_silent", changed)
    # URL of the current frame; empty before the first
    source = read_property(str, "_picture.address", pictured)

    @Property(str, notify=moved)
    def caption(self) -> str:
        """Return the current caption."""
        seconds = self._position / 1000
        cues = () if self._block is None else self._block.cues
        return next((cue.text for cue in cues if cue.begin <= seconds < cue.end), "")

    @Property(float, notify=moved)
    def share(self) -> float:
        """Return the share that has been played, 0 to 1."""
        return min(1.0, self._position / self._length) if self._length else 0.0

    @Property(str, notify=moved)
    def time(self) -> str:
        """Return the time played and the total, in minutes and seconds."""
        return f"{clock_of(self._position / 1000)} / {clock_of(self._length / 1000)}"

    # Commands

    @Slot()
    def toggle(self) -> None:
        """Play, pause, resume or replay."""
        if self._stage in RUNNING:
            self._playback.play(self._stage is Player.Stage.Paused)
        elif self._stage in (Player.Stage.Ready, Player.Stage.Ended):
            self.again()

    def pause(self) -> None:
        """Pause."""
        if self._stage is Player.Stage.Playing:
            self._playback.play(False)

    @Slot()
    def again(self) -> None:
        """Play from the beginning."""
        if self._block is None:
            return
        self._rewind()
        data = self._context.library.media(self._block.media)
        if data is None:
            self._on_ended("file")
            return
        self._playback.open(data, self._largest(), self._volume)
        self._set_stage(Player.Stage.Preparing)

    @Slot()
    def back(self) -> None:
        """Go back ten seconds."""
        self._seek(self._position - STEP_MILLISECONDS)

    @Slot()
    def forward(self) -> None:
        """Go forward ten seconds."""
        self._seek(self._position + STEP_MILLISECONDS)

    def apply_volume(self) -> None:
        """Apply the visitor's volume."""
        self._playback.set_volume(self._volume)

    # Internal

    @property
    def _volume(self) -> float:
        return self._context.visit.state.hearing.volume / 100

    def _rewind(self) -> None:
        self._position = 0
        self._length = round(self._block.seconds * 1000) if self._block is not None else 0
        self.moved.emit()

    def _largest(self) -> QSize:
        if self._block is None or self._block.kind == "audio":
            return QSize(0, 0)
        glass = self._context.glass
        return QSize(min(LARGEST, glass.width), min(LARGEST, glass.height))

    def _seek(self, position: int) -> None:
        if self._stage in RUNNING:
            self._on_position(max(0, min(position, self._length - 1)))
            self._playback.seek(self._position)

    def _show(self, picture: bytes) -> None:
        self._picture.show(picture)
        self.pictured.emit()

    def _on_position(self, position: int) -> None:
        self._position = position
        if self._stage is Player.Stage.Playing:
            self._context.note_activity()
        self.moved.emit()

    def _on_length(self, length: int, sound: bool) -> None:
        self._length = length
        self._silent = not sound
        self.changed.emit()
        self.moved.emit()

    def _on_playing(self, playing: bool) -> None:
        self._set_stage(Player.Stage.Playing if playing else Player.Stage.Paused)

    def _on_ended(self, trouble: str) -> None:
        self._set_stage(ENDINGS[trouble])
        if trouble:
            self.failed.emit()

    def _set_stage(self, stage: Stage) -> None:
        self._stage = stage
        self.changed.emit()


RUNNING = (Player.Stage.Playing, Player.Stage.Paused)

ENDINGS = {"": Player.Stage.Ended, "sound": Player.Stage.NoSound, "file": Player.Stage.NoFile}
"""The stage after the end, by what `Playback` says was wrong."""


def clock_of(seconds: float) -> str:
    """Return a duration in minutes and seconds, such as 1:05."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
