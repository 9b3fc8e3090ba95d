"""The voice, as the visitor's language, speed and volume are; created on first use."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.content.languages import record_of

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.devices.sound.voice import SpeechError, Voice
    from kiosk.ui.shell.visit_context import VisitContext


class VisitVoice:
    """Speaks in the visitor's language, and as fast and loud as the visitor chose."""

    def __init__(
        self,
        context: "VisitContext",
        on_ended: "Callable[[int, SpeechError], None]",
        on_languages: Callable[[], None],
    ) -> None:
        """Call `on_ended` with a sentence's number and what was wrong, and `on_languages` when `languages` is set."""
        self._context = context
        self._on_ended = on_ended
        self._on_languages = on_languages
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

    def say(self, text: str, language: str = "") -> int:
        """Speak a text in place of anything else; return the number with which `on_ended` is called.

        `language` is the text's language code, empty for the visitor's language.
        """
        return self._say(text, language, None)

    def play(self, file: "Path") -> int:
        """Play a sound in place of anything else; return the number with which `on_ended` is called."""
        return self._say("", "", file)

    def hush(self) -> None:
        """Stop speaking."""
        if self.voice is not None:
            self.voice.hush()

    def close(self) -> None:
        """Stop the voice process."""
        if self.voice is not None:
            self.voice.stop()

    def _get_voice(self) -> "Voice":
        if self.voice is None:
            from kiosk.devices.sound.voice import Voice

            self.voice = Voice(self._on_ended, self._on_found)
        return self.voice

    def _on_found(self) -> None:
        self.languages = None if self.voice is None else self.voice.languages
        self._on_languages()

    def _say(self, text: str, language: str, sound: "Path | None") -> int:
        from kiosk.devices.sound.voice import Sentence

        state = self._context.visit.state
        language, topic, hearing = language or state.reading.language, state.place.topic, state.hearing
        library = self._context.library
        clip = library.clip(topic, language, text) if topic else b""
        text = library.spoken_text(topic, language, text) if topic else text
        code = record_of(language).voice_code
        sentence = Sentence(text, code, hearing.speed / 100, hearing.volume / 100, clip, sound)
        return self._get_voice().say(sentence)
