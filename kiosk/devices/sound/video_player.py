"""Plays a film or a recording; a separate program, because a damaged file may crash its decoder.

Started by `kiosk.devices.sound.playback`. Reads one JSON object per line from standard input, and writes one per line
to standard output. Times are in milliseconds.

- `{"open": 81234, "width": 1280, "height": 720, "volume": 0.7}`, followed by that many bytes, plays a file; pictures
  larger than width by height are scaled down, and a width of 0 means a recording without pictures;
- `{"play": true}`, `{"play": false}`, `{"seek": 4000}` and `{"volume": 0.5}` control it;
- `{"seen": true}` requests the next picture, so that pictures do not queue up;
- the output is `{"length": 81000, "sound": true}` (whether it can be heard), `{"at": 1200}`, `{"playing": true}` or
  `false`, `{"ended": true}`, `{"failed": "sound"}` (a recording that cannot be heard) or "file" (it cannot be played),
  and `{"picture": 2764816}`, followed by that many bytes: a picture as a PPM.

It ends at the end of its input.
"""

import os
import sys
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink

from kiosk.devices.sound.audio_devices import can_play
from kiosk.devices.sound.child_output import tell
from kiosk.devices.sound.parent import RequestReader
from kiosk.runtime.library_logs import silence_library_logs


class VideoPlayerProcess(QObject):
    """Plays one file."""

    def __init__(self) -> None:
        super().__init__()
        self._player = QMediaPlayer(self)
        self._output: QAudioOutput | None = None
        self._sink = QVideoSink(self)
        self._file = QBuffer(self)
        self._largest = QSize()
        self._waiting: QImage | None = None
        self._asked = True
        self._player.durationChanged.connect(self._tell_length)
        self._player.positionChanged.connect(lambda at: tell({"at": at}))
        self._player.playbackStateChanged.connect(self._state_changed)
        self._player.mediaStatusChanged.connect(self._status_changed)
        self._player.errorOccurred.connect(lambda *_: tell({"failed": "file"}))
        self._sink.videoFrameChanged.connect(self._take)

    @Slot(object, QByteArray)
    def handle(self, request: dict[str, Any], data: QByteArray) -> None:
        """Execute one request; `data` is the file that follows "open"."""
        if "open" in request:
            self._open(request, data)
        if "volume" in request and self._output is not None:
            self._output.setVolume(request["volume"])
        if "play" in request:
            if request["play"]:
                self._player.play()
            else:
                self._player.pause()
        if "seek" in request:
            self._player.setPosition(request["seek"])
        if "seen" in request:
            self._asked = True
            self._send()

    def _open(self, request: dict[str, Any], data: QByteArray) -> None:
        self._largest = QSize(request["width"], request["height"])
        if can_play():
            self._output = QAudioOutput(self)
            self._player.setAudioOutput(self._output)
        elif self._largest.isEmpty():
            tell({"failed": "sound"})  # without sound output, a recording would never end
            return
        self._player.setVideoSink(self._sink)
        self._file.setData(data)
        self._file.open(QIODevice.OpenModeFlag.ReadOnly)
        self._player.setSourceDevice(self._file, QUrl())
        self._player.play()

    def _tell_length(self, length: int) -> None:
        if length > 0:
            tell({"length": length, "sound": self._output is not None})

    @Slot(QVideoFrame)
    def _take(self, frame: QVideoFrame) -> None:
        image = frame.toImage()
        if image.isNull():
            return
        size = image.size()
        if size.width() > self._largest.width() or size.height() > self._largest.height():
            image = image.scaled(
                self._largest,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self._waiting = image
        self._send()

    def _send(self) -> None:
        """Send the newest picture, if one was requested."""
        image = self._waiting
        if image is None or not self._asked:
            return
        self._waiting, self._asked = None, False
        picture = QBuffer()
        picture.open(QIODevice.OpenModeFlag.WriteOnly)
        image.convertToFormat(QImage.Format.Format_RGB888).save(picture, "PPM")  # type: ignore[call-overload]
        tell({"picture": picture.size()}, bytes(picture.data().data()))

    @Slot(QMediaPlayer.PlaybackState)
    def _state_changed(self, state: QMediaPlayer.PlaybackState) -> None:
        if state != QMediaPlayer.PlaybackState.StoppedState:
            tell({"playing": state == QMediaPlayer.PlaybackState.PlayingState})

    @Slot(QMediaPlayer.MediaStatus)
    def _status_changed(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.EndOfMedia:
            tell({"ended": True})
        elif status == QMediaPlayer.MediaStatus.InvalidMedia:
            tell({"failed": "file"})


def main() -> None:
    """Play until the input ends."""
    silence_library_logs("The video player")
    # Decode in software: a failing driver would lose the picture
    os.environ["QT_FFMPEG_DECODING_HW_DEVICE_TYPES"] = ","
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(sys.argv[:1])
    reader = RequestReader()
    player = VideoPlayerProcess()
    reader.received.connect(player.handle)
    reader.start()
    sys.exit(application.exec())


if __name__ == "__main__":
    main()
