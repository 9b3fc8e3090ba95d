"""The speaker's side of the natural voice: sends texts to the synthesizer, and gets sound."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.base.own_command import module_command
from kiosk.devices.sound.neural.cache import SpokenText, path_of, read_speech
from kiosk.devices.sound.neural.faults import NaturalFault
from kiosk.devices.sound.neural.installed import is_installed
from kiosk.runtime.child_process import ChildProcess

COMMAND = module_command("kiosk.devices.sound.neural.synthesizer")


class NaturalVoice(QObject):
    """Speaks some languages, one sentence at a time, until a fault ends that for good."""

    sound_made = Signal(int, bytes, bool)
    """A sentence's number, a piece of its sound as a WAV or Ogg file, and whether that is the last one."""

    failed = Signal(str, str)
    """A `NaturalFault`, and what exactly is wrong, once: no sentence is spoken any more."""

    def __init__(
        self, parent: QObject, voices: Mapping[str, str], command: tuple[str, ...] = COMMAND
    ) -> None:
        """Start nothing yet; `voices` are names of voice files by language."""
        super().__init__(parent)
        self._voices = dict(voices)
        self._command = command
        self._process: ChildProcess | None = None
        self._unread = b""
        self._number = 0
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(lambda: self._fail(NaturalFault.SLOW, "no sound in time"))
        if self._voices and not is_installed():
            self._voices = {}

    @property
    def languages(self) -> frozenset[str]:
        """Return the languages that it speaks."""
        return frozenset(self._voices)

    def say(self, number: int, text: str, language: str, ahead: Sequence[str], seconds: float) -> None:
        """Make the sound of a sentence now, and that of the sentences that follow after it.

        Its first piece must be there in a number of seconds; otherwise the machine counts as too slow.
        """
        voice = self._voices[language]
        self._number = number
        self._limit.stop()
        ahead = [after for after in ahead if not path_of(SpokenText(after, language, voice)).exists()]
        stored = read_speech(SpokenText(text, language, voice))
        if stored is not None:
            self.sound_made.emit(number, stored, True)
            number = 0
            if not ahead:
                return
            text, *ahead = ahead
        else:
            self._limit.start(round(seconds * 1000))
        self._send({"say": number, "text": text, "language": language, "voice": voice, "ahead": ahead})

    def stop(self) -> None:
        """Send no more sound of the current sentence."""
        self._number = 0
        self._limit.stop()

    def rest(self) -> None:
        """End the synthesizer, which takes much memory; the next sentence starts it again."""
        self.stop()
        self._unread = b""
        process, self._process = self._process, None
        if process is not None:
            process.end()

    def _send(self, request: dict[str, Any]) -> None:
        if self._process is None:
            self._process = ChildProcess(self, self._command, self._read, self._lost)
            self._process.start()
        self._process.send(request)

    def _read(self) -> None:
        if self._process is None:
            return
        self._unread += bytes(self._process.read_output())
        while b"\n" in self._unread:
            line, rest = self._unread.split(b"\n", 1)
            message: dict[str, Any] = json.loads(line)
            size = message.get("audio", 0)
            if len(rest) < size:
                return
            self._unread = rest[size:]
            self._handle(message, rest[:size])  # which may forget what is unread

    def _handle(self, message: dict[str, Any], sound: bytes) -> None:
        if "failed" in message:
            self._fail(NaturalFault(message["failed"]), message["detail"])
        elif message["say"] == self._number:
            self._limit.stop()
            self.sound_made.emit(self._number, sound, message["last"])

    def _lost(self, how: str) -> None:
        self._read()
        self._fail(NaturalFault.ERROR, how)

    def _fail(self, fault: NaturalFault, detail: str) -> None:
        """Stop for good."""
        if self._voices:
            self._voices = {}
            self.rest()
            self.failed.emit(fault, detail)
