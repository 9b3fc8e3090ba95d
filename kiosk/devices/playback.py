"""Films and recordings: decoded in a process of its own, watched, so that no file holds the kiosk."""

import json
import sys
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QSize, QTimer
from PySide6.QtGui import QImage

from kiosk.devices.paths import PROGRAM
from kiosk.log import log

KILLING_MILLISECONDS = 500
LONGEST_LINE = 1000


class Patience(NamedTuple):
    """How many seconds it may take until a file begins, and between two signs of life while it plays."""

    begin: float = 10.0
    between: float = 5.0


class Audience(NamedTuple):
    """Who is told what is played.

    `picture` gets the newest picture, `at` the milliseconds played, `length` those of all and whether anything can
    sound, `playing` whether it plays or pauses; `over` is called at the end with "", or with what was wrong: "sound"
    (a recording, and nothing here can sound) or "file" (it cannot be played).
    """

    picture: Callable[[QImage], None]
    at: Callable[[int], None]
    length: Callable[[int, bool], None]
    playing: Callable[[bool], None]
    over: Callable[[str], None]


class Playback(QObject):
    """Plays one file at a time."""

    def __init__(
        self,
        audience: Audience,
        command: tuple[str, ...] = (sys.executable, "-m", "kiosk.devices.projector"),
        patience: Patience = Patience(),  # noqa: B008  (a tuple)
    ) -> None:
        """Start nothing yet; `command` is the projector."""
        super().__init__()
        self._audience = audience
        self._command = command
        self._patience = patience
        self._process: QProcess | None = None
        self._rest = bytearray()
        self._picture: tuple[int, int, int] | None = None
        self._alarm = QTimer(self)
        self._alarm.setSingleShot(True)
        self._alarm.timeout.connect(lambda: self._lost("it does nothing any more"))

    def open(self, data: bytes, largest: QSize, volume: float) -> None:
        """Play a file, in place of another one; `volume` is 0 to 1.

        Its pictures are made no larger than `largest`, which is empty for a recording.
        """
        self.stop()
        process = QProcess(self)
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("QT_LOGGING_RULES", "qt.multimedia.*=false")  # which libraries it does without
        process.setProcessEnvironment(surroundings)
        process.setWorkingDirectory(str(PROGRAM.parent))
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(lambda *_: self._lost("it ended"))
        process.errorOccurred.connect(self._broken)
        self._process = process
        self._rest = bytearray()
        self._picture = None
        self._alarm.start(round(self._patience.begin * 1000))
        process.start(self._command[0], list(self._command[1:]))
        head = {"open": len(data), "width": largest.width(), "height": largest.height(), "volume": volume}
        self._tell(head)
        process.write(data)

    def stop(self) -> None:
        """Play no more: nothing of the file is kept."""
        self._alarm.stop()
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect()
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            process.kill()
            process.waitForFinished(KILLING_MILLISECONDS)
            process.deleteLater()

    def play(self, wanted: bool) -> None:
        """Go on, or pause."""
        self._tell({"play": wanted})

    def seek(self, at: int) -> None:
        """Go on from another place, in milliseconds."""
        self._tell({"seek": at})

    def set_volume(self, volume: float) -> None:
        """Sound louder or softer, 0 to 1."""
        self._tell({"volume": volume})

    def _tell(self, what: dict[str, Any]) -> None:
        if self._process is not None:
            self._process.write(json.dumps(what).encode() + b"\n")

    def _read(self) -> None:
        process = self._process
        if process is None:
            return
        self._rest += process.readAllStandardOutput().data()
        while self._process is process and self._take_one():
            pass

    def _take_one(self) -> bool:
        """Take a line or a picture off what was read, if it is there whole."""
        if self._picture is not None:
            size, width, height = self._picture
            if len(self._rest) < size:
                return False
            pixels = bytes(self._rest[:size])
            del self._rest[:size]
            self._picture = None
            self._show(pixels, width, height)
            return True
        end = self._rest.find(b"\n", 0, LONGEST_LINE)
        if end < 0:
            return False
        line = bytes(self._rest[:end])
        del self._rest[: end + 1]
        self._hear(json.loads(line))
        return True

    def _show(self, pixels: bytes, width: int, height: int) -> None:
        image = QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
        self._audience.picture(image)
        self._tell({"seen": True})

    def _hear(self, what: dict[str, Any]) -> None:
        if "picture" in what:
            self._picture = (what["picture"], what["width"], what["height"])
        elif "at" in what:
            if self._alarm.isActive():  # not while it pauses
                self._alarm.start(round(self._patience.between * 1000))
            self._audience.at(what["at"])
        elif "length" in what:
            self._audience.length(what["length"], what["sound"])
        elif "playing" in what:
            if what["playing"]:
                self._alarm.start(round(self._patience.between * 1000))
            else:
                self._alarm.stop()
            self._audience.playing(what["playing"])
        elif "ended" in what:
            self._end("")
        elif "failed" in what:
            self._end(what["failed"])

    def _broken(self, error: QProcess.ProcessError) -> None:
        started = error is not QProcess.ProcessError.FailedToStart
        self._lost("it ended" if started else "it could not be started")

    def _lost(self, fault: str) -> None:
        log().warning("The projector is gone: %s.", fault)
        self._end("file")

    def _end(self, trouble: str) -> None:
        self.stop()
        self._audience.over(trouble)
