"""Speaks text; a separate program, because a hanging speech service blocks its caller.

Started by `kiosk.devices.sound.voice`. Reads one JSON object per line from standard input, and writes one per line to
standard output:

- `{"say": 7, "text": "...", "language": "zh-Hans", "rate": 1.5, "volume": 0.7, "ahead": [...], "seconds": 4.0}` speaks
  a sentence in place of the current one; `"clip"`, a recording in base64, or `"sound"`, a file's path, is played
  instead of the text. "ahead" are the sentences that will probably follow, and "seconds" is how long the natural voice
  may take to begin before a voice of the system speaks;
- `{"hush": true}` stops, and `{"rest": true}` also frees the memory of the natural voice;
- the output is `{"started": true}` before the speech service is asked for its voices, `{"languages": ["en", ...]}` when
  it is ready, and again without some of them, with "natural" and "detail", when the natural voice cannot be used; then
  `{"begun": 7}`, `{"done": 7}`, and `{"failed": 7, "why": ...}` with "language" (no voice for it), "sound" (the machine
  cannot be heard, or no longer) or "service" (the speech service failed).

Its argument is a JSON object with the natural voices by language, such as `{"en": "af_heart"}`. It ends at the end of
its input.
"""

import base64
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QCoreApplication, QLocale, QObject, QTimer, Slot
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

from kiosk.devices.sound.audio_devices import can_speak
from kiosk.devices.sound.child_output import tell
from kiosk.devices.sound.clip_player import ClipPlayer
from kiosk.devices.sound.neural.natural_voice import NaturalVoice
from kiosk.devices.sound.neural.phonemes.english_spelling import in_small_letters
from kiosk.devices.sound.parent import RequestReader
from kiosk.devices.sound.sound_output import SoundOutput, sound_output
from kiosk.devices.sound.speech_service import claim_service
from kiosk.devices.sound.voice_code import code_of
from kiosk.runtime.library_logs import silence_library_logs

UNFIT = {
    QLocale.Language.Chinese: "Chinese (Mandarin",
    QLocale.Language.Japanese: "Japanese",
    QLocale.Language.Thai: "Thai",
}
"""Prefixes of the names of eSpeak NG's voices that misread their language: Chinese tones are read as English numbers,
every kanji as "Chinese letter", and too few Thai vowels are known."""

PREFERRED = {QLocale.Language.English: "America"}
"""Part of the name of the voice to prefer where a language has several: the texts are in American English."""

SLOWEST, FASTEST = 85 / 170, 390 / 170
"""Speeds of a speech service at Qt's rates -1 and 1, relative to normal: what Speech Dispatcher's module for eSpeak NG
makes of its rates -100 and 100."""


STOPPING_MILLISECONDS = 500
"""How long a speech service may take to stop before the next sentence is sent to it anyway."""

LISTENING_MILLISECONDS = 1000
"""How often to check that a sentence can still be heard: services do not report the loss of sound output."""


def rate_of(speed: float) -> float:
    """Convert a speed, 1 being normal, to Qt's rate from -1 to 1."""
    span = 1 - SLOWEST if speed < 1 else FASTEST - 1
    return max(-1.0, min(1.0, (speed - 1) / span))


class Speaker(QObject):
    """Speaks one sentence at a time."""

    def __init__(self, natural: Mapping[str, str]) -> None:
        """Find the voices; this may take seconds, or forever if the service hangs.

        `natural` are the names of natural voices by language.
        """
        super().__init__()
        claim_service()
        tell({"started": True})
        self._number = 0
        self._begun = False
        self._sound_before = SoundOutput.UNKNOWN
        self._listening = QTimer(self, interval=LISTENING_MILLISECONDS)
        self._listening.timeout.connect(self._check_sound)
        self._next: dict[str, Any] | None = None
        self._speech = QTextToSpeech(self)
        self._speech.stateChanged.connect(self._state_changed)
        self._speech.errorOccurred.connect(lambda *_: self._fail("service"))
        self._locales = {
            code_of(locale): locale for locale in self._speech.availableLocales() if self._has_voice(locale)
        }
        self._player: ClipPlayer | None = None
        self._request: dict[str, Any] = {}
        self._awaits_sound = False
        self._natural = NaturalVoice(self, natural)
        self._natural.sound_made.connect(self._sound_made)
        self._natural.failed.connect(self._natural_failed)
        tell({"languages": self._languages()})

    @Slot(object, QByteArray)
    def handle(self, request: dict[str, Any], _: QByteArray) -> None:
        """Execute one request."""
        if request.get("hush"):
            self._stop()
        elif request.get("rest"):
            self._stop()
            self._natural.rest()
        elif "say" in request:
            self._stop()
            self._next = request
            if self._speech.state() == QTextToSpeech.State.Ready:
                self._start_next()
            else:
                QTimer.singleShot(STOPPING_MILLISECONDS, self._start_next)

    def _start_next(self) -> None:
        """Speak the waiting sentence; earlier, the end of the last one would be taken for the end of this one."""
        request, self._next = self._next, None
        if request is None:
            return
        self._number = int(request["say"])
        self._begun = False
        self._sound_before = sound_output()
        if not can_speak(self._sound_before):
            self._fail("sound")
            return
        self._listening.start()
        self._request = request
        if "clip" in request or "sound" in request:
            self._play(request)
        elif request["language"] in self._natural.languages:
            self._say_naturally(request)
        else:
            self._say(request)

    def _languages(self) -> list[str]:
        """Return the languages that there is a voice for."""
        return sorted(self._natural.languages.union(self._locales))

    def _has_voice(self, locale: QLocale) -> bool:
        if locale.language() == QLocale.Language.C:
            return False
        if locale.language() not in UNFIT:
            return True  # listing the voices of every language takes long
        self._speech.setLocale(locale)
        return bool(self._fit_voices(locale))

    def _fit_voices(self, locale: QLocale) -> list[QVoice]:
        """Return the voices of the current language that read it well, the preferred ones first."""
        unfit, preferred = UNFIT.get(locale.language()), PREFERRED.get(locale.language(), "")
        voices = self._speech.availableVoices()
        fit = [voice for voice in voices if unfit is None or not voice.name().startswith(unfit)]
        return sorted(fit, key=lambda voice: preferred not in voice.name())

    def _say(self, request: dict[str, Any]) -> None:
        locale = self._locales.get(request["language"])
        if locale is None:
            self._fail("language")
            return
        if self._speech.locale() != locale:
            self._speech.setLocale(locale)
            self._speech.setVoice(self._fit_voices(locale)[0])
        self._speech.setRate(rate_of(request["rate"]))
        self._speech.setVolume(request["volume"])
        self._speech.say(in_small_letters(request["text"]))

    def _say_naturally(self, request: dict[str, Any]) -> None:
        self._prepared_player(request)
        self._awaits_sound = True
        self._natural.say(
            self._number, request["text"], request["language"], request["ahead"], request["seconds"]
        )

    @Slot(int, bytes, bool)
    def _sound_made(self, number: int, sound: bytes, is_last: bool) -> None:
        if number == self._number and self._player is not None:
            self._awaits_sound = not is_last
            self._player.add(sound, is_last=is_last)

    @Slot(str, str)
    def _natural_failed(self, fault: str, detail: str) -> None:
        """Speak with the system's voice from now on, also the sentence whose sound has not all been made."""
        tell({"languages": self._languages(), "natural": fault, "detail": detail})
        if self._awaits_sound and self._player is not None:
            self._awaits_sound = False
            self._player.stop()
            self._say(self._request)

    def _play(self, request: dict[str, Any]) -> None:
        player = self._prepared_player(request)
        if "clip" in request:
            player.add(base64.b64decode(request["clip"]), is_last=True)
        else:
            player.play_file(Path(request["sound"]))

    def _prepared_player(self, request: dict[str, Any]) -> ClipPlayer:
        """Return the player, silent, with the speed and volume of a sentence."""
        if self._player is None:
            self._player = ClipPlayer(self)
            self._player.begun.connect(self._begin)
            self._player.done.connect(self._done)
            self._player.failed.connect(lambda: self._fail("service"))
        self._player.prepare(request["rate"], request["volume"])
        return self._player

    def _stop(self) -> None:
        self._end()
        self._next = None
        self._awaits_sound = False
        self._natural.stop()
        if self._player is not None:
            self._player.stop()
        if self._speech.state() != QTextToSpeech.State.Ready:
            self._speech.stop()

    def _begin(self) -> None:
        if self._number and not self._begun:
            self._begun = True
            tell({"begun": self._number})

    def _done(self) -> None:
        if self._begun and (number := self._end()):
            tell({"done": number})

    def _fail(self, why: str) -> None:
        if number := self._end():
            tell({"failed": number, "why": why})

    def _end(self) -> int:
        """Mark the current sentence as ended; return its number, or 0 if there was none."""
        self._listening.stop()
        number, self._number = self._number, 0
        return number

    def _check_sound(self) -> None:
        if sound_output() not in (SoundOutput.AUDIBLE, SoundOutput.UNKNOWN, self._sound_before):
            self._fail("sound")

    @Slot(QTextToSpeech.State)
    def _state_changed(self, state: QTextToSpeech.State) -> None:
        if state == QTextToSpeech.State.Speaking:
            self._begin()
        elif state == QTextToSpeech.State.Ready:
            self._done()
            QTimer.singleShot(0, self._start_next)
        elif state == QTextToSpeech.State.Error:
            self._fail("service")


def deliver_speech_events() -> None:
    """Let a `QCoreApplication` on macOS run the loop in which the system's voices report their progress."""
    if sys.platform == "darwin":
        os.environ["QT_EVENT_DISPATCHER_CORE_FOUNDATION"] = "1"


def main() -> None:
    """Speak until the input ends."""
    silence_library_logs("The speaker")
    deliver_speech_events()
    application = QCoreApplication(sys.argv[:1])
    reader = RequestReader()
    reader.start()  # before the speech service, which may hang
    speaker = Speaker(json.loads(sys.argv[1]) if sys.argv[1:] else {})
    reader.received.connect(speaker.handle)
    sys.exit(application.exec())


if __name__ == "__main__":
    main()
