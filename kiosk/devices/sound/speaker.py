"""Speaks: a program of its own, because a speech service that hangs takes whoever calls it with it.

Started by `kiosk.devices.sound.voice`; reads one JSON object a line from standard input and writes one a line to
standard output:

- `{"say": 7, "text": "...", "language": "zh-Hans", "rate": 1.5, "volume": 0.7}` speaks a sentence in place of whatever
  is being spoken; `"clip"`, a recording as base64, or `"sound"`, a file's path, is played instead of the words;
- `{"hush": true}` stops;
- out come `{"started": true}` before it asks the speech service for its voices, `{"languages": ["en", ...]}` when it is
  ready, `{"begun": 7}`, `{"done": 7}`, and `{"failed": 7, "why": ...}` with "language" (no voice for it), "sound"
  (nobody can hear what this machine plays, or no longer) or "service" (the speech service fails).

It ends when its input does.
"""

import base64
import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QLocale,
    QObject,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.devices.sound.audio_devices import can_speak
from kiosk.devices.sound.sound_output import SoundOutput, sound_output
from kiosk.devices.sound.speech_service import claim_service
from kiosk.runtime.library_logs import silence_library_logs

UNFIT = ("Chinese (Mandarin", "Japanese", "Thai")
"""Beginnings of the names of eSpeak NG's voices that say something else than what is written: it spells Chinese tones
out as English numbers, says "Chinese letter" for every kanji, and knows too few Thai vowels."""

SLOWEST, FASTEST = 85 / 170, 390 / 170
"""How much slower and faster than usual a speech service speaks at -1 and at 1 of Qt's rate: what the module of Speech
Dispatcher for eSpeak NG makes of its -100 and 100."""


STOPPING_MILLISECONDS = 500
"""How long a speech service may take to fall silent before the next sentence is given to it all the same."""

LISTENING_MILLISECONDS = 1000
"""How often it is looked whether a sentence can still be heard: a service whose sound is gone says nothing of it."""


def rate_of(speed: float) -> float:
    """Return Qt's rate, -1 to 1, for a speed, 1 being the voice's own."""
    span = 1 - SLOWEST if speed < 1 else FASTEST - 1
    return max(-1.0, min(1.0, (speed - 1) / span))


def code_of(locale: QLocale) -> str:
    """Return the kiosk's code for a language: with its script where that tells languages apart."""
    language = QLocale.languageToCode(locale.language())
    return f"{language}-{QLocale.scriptToCode(locale.script())}" if language == "zh" else str(language)


class StdinReader(QObject):
    """What is read from standard input, line by line, in a thread of its own."""

    came = Signal(str)
    ended = Signal()

    def read(self) -> None:
        """Read to the end; then the program ends, even while a speech service holds its main thread."""
        for line in sys.stdin:
            self.came.emit(line)
        os._exit(0)


class Speaker(QObject):
    """Speaks one sentence at a time."""

    def __init__(self) -> None:
        """Find the voices; this may take seconds, or for ever when the service hangs."""
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
            code_of(locale): locale for locale in self._speech.availableLocales() if self._fit(locale)
        }
        self._output: QAudioOutput | None = None
        self._player: QMediaPlayer | None = None
        tell({"languages": sorted(self._locales)})

    @Slot(str)
    def handle(self, line: str) -> None:
        """Do what one line asks for."""
        wish: dict[str, Any] = json.loads(line)
        if wish.get("hush"):
            self._hush()
        elif "say" in wish:
            self._hush()
            self._next = wish
            if self._speech.state() == QTextToSpeech.State.Ready:
                self._start_next()
            else:
                QTimer.singleShot(STOPPING_MILLISECONDS, self._start_next)

    def _start_next(self) -> None:
        """Speak what waited for the voice to stop: its end would else be taken for that of the next sentence."""
        wish, self._next = self._next, None
        if wish is None:
            return
        self._number = int(wish["say"])
        self._begun = False
        self._sound_before = sound_output()
        if not can_speak(self._sound_before):
            self._fail("sound")
            return
        self._listening.start()
        if "clip" in wish or "sound" in wish:
            self._play(wish)
        else:
            self._say(wish)

    def _fit(self, locale: QLocale) -> bool:
        if locale.language() == QLocale.Language.C:
            return False
        if code_of(locale) not in ("zh-Hans", "zh-Hant", "ja", "th"):
            return True  # asking for the voices of every language takes long
        self._speech.setLocale(locale)
        return any(not voice.name().startswith(UNFIT) for voice in self._speech.availableVoices())

    def _say(self, wish: dict[str, Any]) -> None:
        locale = self._locales.get(wish["language"])
        if locale is None:
            self._fail("language")
            return
        if self._speech.locale() != locale:
            self._speech.setLocale(locale)
            fit = [voice for voice in self._speech.availableVoices() if not voice.name().startswith(UNFIT)]
            if wish["language"] == "en":
                # Of several Englishes the one that most visitors to an American text know
                fit.sort(key=lambda voice: "America" not in voice.name())
            self._speech.setVoice(fit[0])
        self._speech.setRate(rate_of(wish["rate"]))
        self._speech.setVolume(wish["volume"])
        self._speech.say(wish["text"])

    def _play(self, wish: dict[str, Any]) -> None:
        if self._player is None:
            self._output = QAudioOutput(self)
            self._player = QMediaPlayer(self)
            self._player.setAudioOutput(self._output)
            self._player.mediaStatusChanged.connect(self._media_changed)
            self._player.errorOccurred.connect(lambda *_: self._fail("service"))
        player, output = self._player, self._output
        assert output is not None  # noqa: S101  (made with the player)
        output.setVolume(wish["volume"])
        if "clip" in wish:
            source = QBuffer(player)
            source.setData(QByteArray(base64.b64decode(wish["clip"])))
            source.open(QIODevice.OpenModeFlag.ReadOnly)
            player.setSourceDevice(source)
        else:
            player.setSource(Path(wish["sound"]).as_uri())
        player.setPlaybackRate(wish["rate"])
        player.play()
        self._begin()

    def _hush(self) -> None:
        self._end()
        self._next = None
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
        """Note that no sentence is under way; return the number of the one that was, or 0."""
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

    @Slot(QMediaPlayer.MediaStatus)
    def _media_changed(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.EndOfMedia:
            self._done()


def tell(what: dict[str, object]) -> None:
    """Write one line."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Speak until the input ends."""
    silence_library_logs("The speaker")
    application = QCoreApplication(sys.argv[:1])
    lines = StdinReader()
    threading.Thread(target=lines.read, daemon=True).start()
    speaker = Speaker()
    lines.came.connect(speaker.handle)
    sys.exit(application.exec())


if __name__ == "__main__":
    main()
