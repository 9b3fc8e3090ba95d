"""What is told to those who do not see the screen: where they are, what keys rest on, what has become of a choice."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.ui.speech.audio_choices import HearingChoices
from kiosk.ui.speech.speech import Speech

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem, QQuickView

    from kiosk.ui.speech.phrases import Phrases

PLACE_SENTENCES = 3
"""How many of a place's sentences say where one is: whose kiosk, which page, how long it is."""


class Announcer(QObject):
    """Says it by `speech`, in place of all else; but for the idle warning, only where everything speaks itself."""

    def __init__(self, speech: Speech, hearing: HearingChoices) -> None:
        """Say nothing before there is a window to `watch`."""
        super().__init__()
        self._speech = speech
        self._hearing = hearing
        self._window: QQuickView | None = None
        self._said: Phrases | None = None

    def watch(self, window: "QQuickView") -> None:
        """Tell of what `window` shows."""
        self._window = window

    @property
    def audio_only(self) -> bool:
        """Return whether everything speaks itself."""
        return self._hearing.now.audio_only

    def hear_all(self, wanted: bool) -> None:
        """Have everything speak itself, or no longer."""
        if self.audio_only != wanted:
            self._hearing.hear(self._hearing.now._replace(audio_only=wanted, dimmed=False))
            self._announce(self._phrases().word("on" if wanted else "off"))

    def tell_focus(self, item: "QQuickItem", link: int, rank: int, count: int) -> None:
        """Say what the keys rest on, and which of how many it is."""
        if self.audio_only:
            self._speech.announce(*self._phrases().of(item, link, rank, count))

    def tell_place(self) -> None:
        """Say where the visitor has come to, once that is on the screen."""
        if self.audio_only:
            QTimer.singleShot(0, self, self._tell_place)

    def tell_shown(self, name: str) -> None:
        """Say what a line of that name shows, once it does: something has become of what was chosen."""
        if self.audio_only:
            QTimer.singleShot(0, self, lambda: self._tell_line(name))

    @Slot(int)
    def tell_found(self, count: int) -> None:
        """Say how much was found."""
        if self.audio_only:
            self._announce(self._phrases().found(count))

    def warn(self, seconds: int) -> None:
        """Sound, and ask whether somebody is still there; who sees it is told this too."""
        from kiosk.paths import SOUNDS

        def ask() -> None:
            self._announce(self._phrases().still_there(seconds))

        self._speech.sound(SOUNDS / "still-there.wav", ask)

    def count_down(self, seconds: int) -> None:
        """Say how many seconds are left."""
        if self.audio_only:
            self._announce(self._phrases().seconds(seconds))

    def _tell_place(self) -> None:
        if self.audio_only:
            from kiosk.ui.speech.phrases import joined
            from kiosk.ui.speech.utterance import Phrase

            said = self._speech.sentences()[:PLACE_SENTENCES]
            self._speech.announce(*joined(*(Phrase(spoken.text, spoken.language) for spoken in said)))

    def _tell_line(self, name: str) -> None:
        from kiosk.ui.shell.scene import shown

        line = None if self._window is None else shown(self._window.rootObject(), name)
        if line is not None:
            self._announce(str(line.property("text")))

    def _announce(self, text: str) -> None:
        """Say something in the visitor's language."""
        from kiosk.ui.speech.utterance import Phrase

        self._speech.announce(Phrase(text))

    def _phrases(self) -> "Phrases":
        from kiosk.ui.speech.phrases import Phrases

        assert self._window is not None  # noqa: S101  (keys and fingers come from there)
        if self._said is None:
            self._said = Phrases(self._window)
        return self._said
