"""The kiosk's voice: a speaker in a separate, monitored process, so that the kiosk never waits for it."""

import base64
import json
import re
from collections.abc import Callable, Mapping
from enum import Enum
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QTimer

from kiosk.base.log import log
from kiosk.base.own_command import module_command
from kiosk.devices.sound.speech_service import end_own_service
from kiosk.runtime.child_process import ChildProcess

IDEOGRAPHS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


NATURAL_SHARE = 0.8
"""Of the time that a sentence may take to begin: after it, a voice of the system speaks in place of the natural one."""


class SpeechTimeouts(NamedTuple):
    """Timeouts in seconds; a speech service that takes longer hangs.

    `ready` is for the speaker's start. `begin` is for the service to list its voices, which takes up to 3 s, or to
    begin a sentence, which at first includes loading its module. `letter` and `ideograph` are for one character, at
    half the slowest speed of speech, and `beside` is added for each sentence.
    """

    ready: float = 10.0
    begin: float = 5.0
    letter: float = 0.15
    ideograph: float = 0.5
    beside: float = 4.0

    def for_words(self, text: str, speed: float) -> float:
        """Return the time limit for a text at a speed, in seconds."""
        ideographs = len(IDEOGRAPHS.findall(text))
        return self.beside + (ideographs * self.ideograph + (len(text) - ideographs) * self.letter) / speed


TIMEOUTS = SpeechTimeouts()

MOST_SLACK = 4
"""Maximum factor on the timeouts of a service that failed before: on a busy machine it starts slowly."""


class SpeechError(Enum):
    """Why nothing is heard."""

    NONE = ""
    LANGUAGE = "language"
    SOUND = "sound"
    SERVICE = "service"


class Sentence(NamedTuple):
    """A text to speak, or a recording of it; `speed` and `volume` are relative to the voice's own, 1.

    `ahead` are the texts in the same language that will probably follow.
    """

    text: str
    language: str
    speed: float = 1.0
    volume: float = 1.0
    clip: bytes = b""
    sound: Path | None = None
    ahead: tuple[str, ...] = ()

    @property
    def is_audible(self) -> bool:
        """Return whether there is anything to hear: services never begin texts without letters, such as an emoji."""
        return bool(self.clip or self.sound) or any(character.isalnum() for character in self.text)


def speaker_command(natural: Mapping[str, str]) -> tuple[str, ...]:
    """Return the speaker's command with the natural voices by language, such as "af_heart" for "en"."""
    return module_command("kiosk.devices.sound.speaker", json.dumps(dict(natural)))


class Voice(QObject):
    """Speaks one sentence at a time.

    `ended` is called with the number that `say` returned and with what was wrong; `found` is called when the languages
    of the voices are known. A sentence that is replaced by another one or stopped does not call `ended`.

    A speaker whose service hangs or fails is killed, with the service if it is the kiosk's own. The next sentence
    starts both again.
    """

    def __init__(
        self,
        ended: Callable[[int, SpeechError], None],
        found: Callable[[], None],
        command: tuple[str, ...] | None = None,
        timeouts: SpeechTimeouts = TIMEOUTS,
    ) -> None:
        """Start nothing yet; `command` is the speaker's command, by default one without natural voices."""
        super().__init__()
        self._timeouts = timeouts
        self._ended = ended
        self._found = found
        self._command = command or speaker_command({})
        self._speaker: ChildProcess | None = None
        self._numbers = count(1)
        self._saying: tuple[int, Sentence] | None = None
        self._begun = False
        self._retried = 0
        self._slack = 1
        self._overdue = ""
        self._alarm = QTimer(self, singleShot=True)
        self._alarm.timeout.connect(lambda: self._lost(self._overdue))
        self._unread = b""
        self.languages: frozenset[str] | None = None

    def start(self) -> None:
        """Start the speaker, which finds its voices."""
        if self._speaker is not None:
            return
        speaker = ChildProcess(self, self._command, self._read, self._ended_by_itself)
        self._speaker = speaker
        self._unread = b""
        self._watch(self._timeouts.ready * self._slack, "it did not start")
        speaker.start()

    def stop(self) -> None:
        """Kill the speaker."""
        self._alarm.stop()
        self._saying = None
        speaker, self._speaker = self._speaker, None
        if speaker is not None:
            speaker.end()

    def say(self, sentence: Sentence) -> int:
        """Speak a sentence in place of the current one; return the number with which `ended` is called."""
        number = next(self._numbers)
        if not sentence.is_audible:
            self.hush()
            self._saying = (number, sentence)
            QTimer.singleShot(0, self, lambda: self._skip(number))
            return number
        self._saying = (number, sentence)
        self.start()
        if self.languages is not None:
            self._send()
        return number

    def hush(self) -> None:
        """Stop speaking."""
        if self._saying is not None:
            self._saying = None
            if self.languages is not None:
                self._alarm.stop()
                self._tell({"hush": True})

    def rest(self) -> None:
        """Stop speaking, and free the memory of the natural voice until the next sentence."""
        self.hush()
        if self.languages is not None:
            self._tell({"rest": True})

    def _skip(self, number: int) -> None:
        """End an inaudible sentence, unless another one has replaced it."""
        if self._saying is not None and self._saying[0] == number:
            self._end(SpeechError.NONE)

    def _send(self) -> None:
        if self._saying is None:
            return
        number, sentence = self._saying
        self._begun = False
        request: dict[str, Any] = {
            "say": number,
            "text": sentence.text,
            "language": sentence.language,
            "rate": sentence.speed,
            "volume": sentence.volume,
            "ahead": sentence.ahead,
            "seconds": self._timeouts.begin * self._slack * NATURAL_SHARE,
        }
        if sentence.clip:
            request["clip"] = base64.b64encode(sentence.clip).decode()
        if sentence.sound is not None:
            request["sound"] = str(sentence.sound)
        self._watch(self._timeouts.begin * self._slack, f"sentence {number} did not begin")
        self._tell(request)

    def _tell(self, request: dict[str, Any]) -> None:
        if self._speaker is not None:
            self._speaker.send(request)

    def _read(self) -> None:
        if self._speaker is None:
            return
        *lines, self._unread = (self._unread + self._speaker.read_output()).split(b"\n")
        for line in lines:
            self._handle(json.loads(line))

    def _handle(self, event: dict[str, Any]) -> None:
        if "started" in event:
            self._watch(self._timeouts.begin * self._slack, "it did not list its voices")
            return
        if "languages" in event:
            self._handle_languages(event)
            return
        number, sentence = self._saying or (0, Sentence("", ""))
        if event.get("begun") == number and number:
            self._begun = True
            self._slack = 1
            self._watch(
                self._timeouts.for_words(sentence.text, sentence.speed), f"sentence {number} did not end"
            )
        elif event.get("done") == number and number:
            self._end(SpeechError.NONE)
        elif event.get("failed") == number and number:
            self._fail(SpeechError(event["why"]))

    def _handle_languages(self, event: dict[str, Any]) -> None:
        """Take note of the voices; without the natural one there are fewer, and the sentence goes on."""
        is_first = self.languages is None
        self.languages = frozenset(event["languages"])
        if "natural" in event:
            log().warning("The natural voice is not used: %s (%s).", event["natural"], event["detail"])
        if is_first:
            self._alarm.stop()
        self._found()
        if is_first:
            self._send()

    def _fail(self, trouble: SpeechError) -> None:
        """End the sentence; restart a service that failed or lost its sound midway, as it would hang next time."""
        if trouble is SpeechError.SERVICE:
            self._lost("the speech service failed")
        elif self._begun and trouble is SpeechError.SOUND:
            self._lost("the sound is gone", trouble)
        else:
            self._end(trouble)

    def _end(self, trouble: SpeechError) -> None:
        self._alarm.stop()
        number, _ = self._saying or (0, None)
        self._saying = None
        if number:
            self._ended(number, trouble)

    def _watch(self, seconds: float, fault: str) -> None:
        self._overdue = fault
        self._alarm.start(round(seconds * 1000))

    def _ended_by_itself(self, fault: str) -> None:
        """Retry a sentence that has not begun: the speaker's service may have died long before."""
        saying = self._saying
        worked = self.languages is not None and not self._begun
        if saying is None or not worked or saying[0] == self._retried:
            self._lost(fault)
            return
        self._give_up(fault)
        self._saying = saying
        self._retried = saying[0]
        self.start()

    def _lost(self, fault: str, trouble: SpeechError = SpeechError.SERVICE) -> None:
        """Stop, and end the sentence with the reason."""
        saying = self._saying
        self._give_up(fault)
        self._saying = saying
        self._end(trouble)

    def _give_up(self, fault: str) -> None:
        """Kill the speaker and its service; the next sentence starts them again."""
        self.languages = None
        self._slack = min(self._slack * 2, MOST_SLACK)
        self.stop()
        ended = end_own_service()
        log().warning(
            "The voice has failed: %s. %d processes of its speech service were killed.", fault, ended
        )
