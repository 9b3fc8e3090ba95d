"""Playback of films and recordings in a monitored process, so that no file can block the kiosk."""

import json
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QSize, QTimer

from kiosk.base.log import log
from kiosk.base.own_command import module_command
from kiosk.runtime.child_process import ChildProcess

LONGEST_LINE = 1000


class PlaybackTimeouts(NamedTuple):
    """Seconds until a file must begin, and between two signs of life while it plays."""

    begin: float = 10.0
    between: float = 5.0


class Audience(NamedTuple):
    """Callbacks of a playback.

    `picture` receives each picture as a PPM, `at` the position in milliseconds, `length` the duration in milliseconds
    and whether there is sound, `playing` whether it plays or is paused. `over` is called at the end with "" or what was
    wrong: "sound" (a recording, but no sound output) or "file" (it cannot be played).
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
        command: tuple[str, ...] = module_command("kiosk.devices.sound.video_player"),
        timeouts: PlaybackTimeouts = PlaybackTimeouts(),  # noqa: B008  (a tuple)
    ) -> None:
        """Start nothing yet; `command` is the player's command."""
        super().__init__()
        self._audience = audience
        self._command = command
        self._timeouts = timeouts
        self._player: ChildProcess | None = None
        self._unread = bytearray()
        self._picture_size = 0
        self._alarm = QTimer(self, singleShot=True)
        self._alarm.timeout.connect(lambda: self._lost("it does not respond"))

    def open(self, data: bytes, largest: QSize, volume: float) -> None:
        """Play a file in place of the current one; `volume` is 0 to 1.

        Pictures are scaled down to `largest`, which is empty for a recording.
        """
        self.stop()
        player = ChildProcess(self, self._command, self._read, self._lost)
        self._player = player
        self._unread = bytearray()
        self._picture_size = 0
        self._alarm.start(round(self._timeouts.begin * 1000))
        player.start()
        head = {"open": len(data), "width": largest.width(), "height": largest.height(), "volume": volume}
        player.send(head, data)

    def stop(self) -> None:
        """Stop playing; nothing of the file is kept."""
        self._alarm.stop()
        player, self._player = self._player, None
        if player is not None:
            player.end()

    def play(self, wanted: bool) -> None:
        """Resume or pause."""
        self._tell({"play": wanted})

    def seek(self, at: int) -> None:
        """Continue at a position in milliseconds."""
        self._tell({"seek": at})

    def set_volume(self, volume: float) -> None:
        """Set the volume, 0 to 1."""
        self._tell({"volume": volume})

    def _tell(self, request: dict[str, Any]) -> None:
        if self._player is not None:
            self._player.send(request)

    def _read(self) -> None:
        player = self._player
        if player is None:
            return
        self._unread += player.read_output()
        while self._player is player and self._process_next():
            pass

    def _process_next(self) -> bool:
        """Process one line or picture of the output; return whether it was complete."""
        size = self._picture_size
        if size:
            if len(self._unread) < size:
                return False
            picture = bytes(self._unread[:size])
            del self._unread[:size]
            self._picture_size = 0
            self._audience.picture(picture)
            self._tell({"seen": True})
            return True
        end = self._unread.find(b"\n", 0, LONGEST_LINE)
        if end < 0:
            return False
        line = bytes(self._unread[:end])
        del self._unread[: end + 1]
        self._handle(json.loads(line))
        return True

    def _handle(self, event: dict[str, Any]) -> None:
        if "picture" in event:
            self._picture_size = event["picture"]
        elif "at" in event:
            if self._alarm.isActive():  # not while paused
                self._alarm.start(round(self._timeouts.between * 1000))
            self._audience.at(event["at"])
        elif "length" in event:
            self._audience.length(event["length"], event["sound"])
        elif "playing" in event:
            if event["playing"]:
                self._alarm.start(round(self._timeouts.between * 1000))
            else:
                self._alarm.stop()
            self._audience.playing(event["playing"])
        elif "ended" in event:
            self._end("")
        elif "failed" in event:
            self._end(event["failed"])

    def _lost(self, fault: str) -> None:
        log().warning("The video player has failed: %s.", fault)
        self._end("file")

    def _end(self, trouble: str) -> None:
        self.stop()
        self._audience.over(trouble)
