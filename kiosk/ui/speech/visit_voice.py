"""The voice, as the visitor's language, speed and volume are; created on first use."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.content.languages import NATURAL_VOICES, record_of

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.devices.sound.voice import Sentence, SpeechError, Voice
    from kiosk.ui.shell.visit_context import VisitContext


class VisitVoice:
    """Speaks in the visitor's language, and as fast and loud as the visitor chose."""

    def __init__(
        self,
        context: "VisitContext",
        on_ended: "Callable[[int, SpeechError], None]",
        on_languages: Callable[[], None],
        *,
        natural: bool,
    ) -> None:
        """Call `on_ended` with a sentence's number and what was wrong, and `on_languages` when `languages` is set.

        `natural` tells whether the natural voice speaks the languages that it knows.
        """
        self._context = context
        self._on_ended = on_ended
        self._on_languages = on_languages
        self._natural = NATURAL_VOICES if natural else {}
        self.voice: Voice | None = None
        self.languages: frozenset[str] | None = None

    @property
    def is_ready(self) -> bool:
        """Return whether a sentence would be spoken at once."""
        return self.voice is not None and self.voice.languages is not None

    @property
    def lacks_language(self) -> bool:
        """Return whether there is known to be no voice for the visitor's language."""
        code = record_of(self._context.visit.language).voice_code
        return self.languages is not None and code not in self.languages

    def start(self) -> None:
        """Start the voice in advance."""
        self._get_voice().start()

    def say(self, text: str, language: str = "", ahead: tuple[str, ...] = ()) -> int:
        """Speak a text in place of anything else; return the number with which `on_ended` is called.

        `language` is the text's language code, empty for the visitor's language. `ahead` are the texts in the same
        language that will probably follow.
        """
        from kiosk.devices.sound.voice import Sentence

        language = language or self._context.visit.state.reading.language
        return self._speak(
            Sentence(
                self._spelled(language, text),
                record_of(language).voice_code,
                clip=self._clip(language, text),
                ahead=tuple(
                    self._spelled(language, after) for after in ahead if not self._clip(language, after)
                ),
            )
        )

    def play(self, file: "Path") -> int:
        """Play a sound in place of anything else; return the number with which `on_ended` is called."""
        from kiosk.devices.sound.voice import Sentence

        return self._speak(Sentence("", "", sound=file))

    def hush(self) -> None:
        """Stop speaking."""
        if self.voice is not None:
            self.voice.hush()

    def rest(self) -> None:
        """Stop speaking, and free the memory that the voice takes while it speaks."""
        if self.voice is not None:
            self.voice.rest()

    def close(self) -> None:
        """Stop the voice process."""
        if self.voice is not None:
            self.voice.stop()

    def _get_voice(self) -> "Voice":
        if self.voice is None:
            from kiosk.devices.sound.voice import Voice, speaker_command

            self.voice = Voice(self._on_ended, self._on_found, speaker_command(self._natural))
        return self.voice

    def _on_found(self) -> None:
        self.languages = None if self.voice is None else self.voice.languages
        self._on_languages()

    def _clip(self, language: str, text: str) -> bytes:
        """Return the recording of a sentence of the current topic, empty if there is none."""
        topic = self._context.visit.state.place.topic
        return self._context.library.clip(topic, language, text) if topic else b""

    def _spelled(self, language: str, text: str) -> str:
        """Return a text with the spellings for the voice that the current topic's authors list."""
        topic = self._context.visit.state.place.topic
        return self._context.library.spoken_text(topic, language, text) if topic else text

    def _speak(self, sentence: "Sentence") -> int:
        """Speak a sentence as fast and loud as the visitor chose."""
        hearing = self._context.visit.state.hearing
        return self._get_voice().say(
            sentence._replace(speed=hearing.speed / 100, volume=hearing.volume / 100)
        )
