"""Announcements for audio-only mode: the current place, the key focus, and the outcome of actions."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.paths import SOUNDS
from kiosk.ui.contract.spoken import Spoken
from kiosk.ui.speech.speech import Speech
from kiosk.visit.state import Change
from kiosk.visit.visit import Visit

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem, QQuickView

    from kiosk.ui.contract.announced import Announced
    from kiosk.ui.speech.phrases import Phrases

PLACE_SENTENCES = 3
"""The first sentences of a place say where one is: the clinic, the page and its length."""


class Announcer(QObject):
    """Announces through `speech`, replacing other speech; only in audio-only mode, except for the idle warning."""

    def __init__(self, visit: Visit, speech: Speech) -> None:
        """Announce nothing before `watch` is called."""
        super().__init__()
        self._visit = visit
        self._speech = speech
        self._window: QQuickView | None = None
        self._cached_phrases: Phrases | None = None
        visit.subscribe(self._on_change)

    def watch(self, window: "QQuickView") -> None:
        """Announce what `window` shows."""
        self._window = window

    @property
    def audio_only(self) -> bool:
        """Return whether audio-only mode is on."""
        return self._visit.state.hearing.audio_only

    def set_audio_only(self, wanted: bool) -> None:
        """Turn audio-only mode on or off."""
        if self.audio_only != wanted:
            hearing = self._visit.state.hearing
            self._visit.set_audio(hearing._replace(audio_only=wanted, dimmed=False))
            self._announce(self._phrases().word("on" if wanted else "off"))

    def _on_change(self, change: Change) -> None:
        if (
            change.is_move
            or change.is_other_sheet
            or change.before.hidden != change.after.hidden
            or change.before.question != change.after.question
        ):
            self.tell_place()

    def tell_focus(self, item: "QQuickItem", link: int, rank: int, count: int) -> None:
        """Announce the key focus: the `rank`th of `count` targets."""
        if self.audio_only:
            self._speech.announce(*self._phrases().of(item, link, rank, count))

    def tell_place(self) -> None:
        """Announce the current place, once it is on the screen."""
        if self.audio_only:
            QTimer.singleShot(0, self, self._tell_place)

    def tell_outcome(self, outcome: "Announced.TextKind") -> None:
        """Announce the text that shows the outcome of an action, once it is on the screen."""
        if self.audio_only:
            QTimer.singleShot(0, self, lambda: self._tell_outcome(outcome))

    @Slot(int)
    def tell_found(self, count: int) -> None:
        """Announce the number of search results."""
        if self.audio_only:
            self._announce(self._phrases().found(count))

    def warn(self, seconds: int) -> None:
        """Play the warning sound, then ask whether somebody is still there; also outside audio-only mode."""

        def ask() -> None:
            self._announce(self._phrases().still_there(seconds))

        self._speech.sound(SOUNDS / "still-there.wav", ask)

    def count_down(self, seconds: int) -> None:
        """Announce the seconds left."""
        if self.audio_only:
            self._announce(self._phrases().seconds(seconds))

    def _tell_place(self) -> None:
        if self.audio_only:
            from kiosk.ui.speech.phrases import joined
            from kiosk.ui.speech.utterance import Phrase

            sentences = self._speech.sentences()[:PLACE_SENTENCES]
            self._speech.announce(*joined(*(Phrase(spoken.text, spoken.language) for spoken in sentences)))

    def _tell_outcome(self, outcome: "Announced.TextKind") -> None:
        from kiosk.ui.contract.announced import Announced
        from kiosk.ui.shell.scene import walk

        for item in () if self._window is None else walk(self._window.rootObject()):
            shown, spoken = Announced.of(item), Spoken.of(item)
            if shown is not None and shown.number == outcome and spoken is not None:
                self._announce(spoken.shown_text or "")
                return

    def _announce(self, text: str) -> None:
        """Speak a text in the visitor's language."""
        from kiosk.ui.speech.utterance import Phrase

        self._speech.announce(Phrase(text))

    def _phrases(self) -> "Phrases":
        from kiosk.ui.speech.phrases import Phrases

        assert self._window is not None  # noqa: S101  (input comes from the window)
        if self._cached_phrases is None:
            self._cached_phrases = Phrases(self._window)
        return self._cached_phrases
