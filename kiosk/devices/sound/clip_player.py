"""Plays a sentence from sound files in memory, which may still be coming piece by piece."""

from collections import deque
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl, Signal, Slot
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer


class ClipPlayer(QObject):
    """Plays the pieces of one sentence after the other, at a speed that leaves the pitch as it is."""

    begun = Signal()
    done = Signal()
    """The last piece has ended."""

    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._output = QAudioOutput(self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._output)
        self._player.mediaStatusChanged.connect(self._media_changed)
        self._player.errorOccurred.connect(lambda *_: self.failed.emit())
        self._pieces: deque[bytes] = deque()
        self._has_last = False
        self._is_playing = False

    def prepare(self, rate: float, volume: float) -> None:
        """Stop what is playing, and set speed and volume (1 is normal and loudest) of the next sentence."""
        self.stop()
        self._player.setPlaybackRate(rate)
        self._output.setVolume(volume)

    def add(self, piece: bytes, *, is_last: bool) -> None:
        """Add a piece of the sentence, a file of any format that Qt can play; play it when those before have ended."""
        self._pieces.append(piece)
        self._has_last = is_last
        if not self._is_playing:
            self._play_next()

    def play_file(self, path: Path) -> None:
        """Play a file as the whole sentence."""
        self._has_last = True
        self._player.setSource(QUrl.fromLocalFile(path))
        self._start()

    def stop(self) -> None:
        """Stop, and forget what has not been played."""
        self._pieces.clear()
        self._has_last = self._is_playing = False
        self._player.stop()

    def _play_next(self) -> None:
        source = QBuffer(self._player)
        source.setData(QByteArray(self._pieces.popleft()))
        source.open(QIODevice.OpenModeFlag.ReadOnly)
        before = self._player.sourceDevice()
        self._player.setSourceDevice(source)
        if before is not None:
            before.deleteLater()
        self._start()

    def _start(self) -> None:
        self._is_playing = True
        self._player.play()
        self.begun.emit()

    @Slot(QMediaPlayer.MediaStatus)
    def _media_changed(self, status: QMediaPlayer.MediaStatus) -> None:
        if status != QMediaPlayer.MediaStatus.EndOfMedia:
            return
        self._is_playing = False
        if self._pieces:
            self._play_next()
        elif self._has_last:
            self.done.emit()
