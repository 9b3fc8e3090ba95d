"""Films and recordings: decoded in a process of its own, watched, so that no file holds the kiosk."""

import json
import sys
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QSize, QTimer

from kiosk.base.log import log
from kiosk.runtime.child_process import ChildProcess

LONGEST_LINE = 1000


class Patience(NamedTuple):
    """How many seconds it may take until a file begins, and between two signs of life while it plays."""

    begin: float = 10.0
    between: float = 5.0


class Audience(NamedTuple):
    """Who is told what is played.

    `picture` gets the newest picture as a PPM, `at` the milliseconds played, `length` those of all and whether anything
    can sound, `playing` whether it plays or pauses; `over` is called at the end with "", or with what was wrong:
    "sound" (a recording, and nothing here can sound) or "file" (it cannot be played).
    """

    picture: Callable[[bytes], None]
    at: Callable[[int], None]
    length: Callable[[int, bool], None]
    playing: Callable[[bool], None]
    over: Callable[[str], None]


class Playback(QObject):
    """Plays one file at a time."""

    def __init__(
        self,
        audience: Audience,
        command: tuple[str, ...] = (sys.executable, "-m", "kiosk.devices.sound.video_player"),
        patience: Patience = Patience(),  # noqa: B008  (a tuple)
    ) -> None:
        """Start nothing yet; `command` is the projector."""
        super().__init__()
        self._audience = audience
        self._command = command
        self._patience = patience
        self._projector: ChildProcess | None = None
        self._rest = bytearray()
        self._picture_size = 0
        self._alarm = QTimer(self)
        self._alarm.setSingleShot(True)
        self._alarm.timeout.connect(lambda: self._lost("it does nothing any more"))

    def open(self, data: bytes, largest: QSize, volume: float) -> None:
        """Play a file, in place of another one; `volume` is 0 to 1.

        Its pictures are made no larger than `largest`, which is empty for a recording.
        """
        self.stop()
        projector = ChildProcess(self, self._command, self._read, self._lost)
        self._projector = projector
        self._rest = bytearray()
        self._picture_size = 0
        self._alarm.start(round(self._patience.begin * 1000))
        projector.start()
        head = {"open": len(data), "width": largest.width(), "height": largest.height(), "volume": volume}
        projector.tell(head)
        projector.write(data)

    def stop(self) -> None:
        """Play no more: nothing of the file is kept."""
        self._alarm.stop()
        projector, self._projector = self._projector, None
        if projector is not None:
            projector.end()

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
        if self._projector is not None:
            self._projector.tell(what)

    def _read(self) -> None:
        projector = self._projector
        if projector is None:
            return
        self._rest += projector.said()
        while self._projector is projector and self._take_one():
            pass

    def _take_one(self) -> bool:
        """Take a line or a picture off what was read, if it is there whole."""
        size = self._picture_size
        if size:
            if len(self._rest) < size:
                return False
            picture = bytes(self._rest[:size])
            del self._rest[:size]
            self._picture_size = 0
            self._audience.picture(picture)
            self._tell({"seen": True})
            return True
        end = self._rest.find(b"\n", 0, LONGEST_LINE)
        if end < 0:
            return False
        line = bytes(self._rest[:end])
        del self._rest[: end + 1]
        self._hear(json.loads(line))
        return True

    def _hear(self, what: dict[str, Any]) -> None:
        if "picture" in what:
            self._picture_size = what["picture"]
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

    def _lost(self, fault: str) -> None:
        log().warning("The projector is gone: %s.", fault)
        self._end("file")

    def _end(self, trouble: str) -> None:
        self.stop()
        self._audience.over(trouble)
