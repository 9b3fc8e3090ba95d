"""Reads the screen aloud, sentence by sentence, and highlights the current sentence."""

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEnum, QObject, QPointF, Signal, Slot

from kiosk.ui.properties import qml_type, read_property
from kiosk.ui.speech.visit_voice import VisitVoice
from kiosk.visit.place import SheetKind
from kiosk.visit.state import Change

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem, QQuickView

    from kiosk.devices.sound.voice import SpeechError
    from kiosk.ui.shell.visit_context import VisitContext
    from kiosk.ui.speech.spoken_screen import SpokenScreen
    from kiosk.ui.speech.utterance import Phrase, Utterance


SENTENCES_AHEAD = 3
"""How many sentences the voice is told of beforehand, so that it can prepare them."""


@qml_type
class Speech(QObject):
    """Read-aloud state and commands.

    The next sentence is looked up on the screen each time; nothing is cached while the voice speaks.
    """

    @QEnum
    class State(IntEnum):
        """What the voice is doing with the page."""

        Off = 0
        Preparing = 1
        Speaking = 2
        Paused = 3

    @QEnum
    class Trouble(IntEnum):
        """Why nothing is heard; the others are named as in `SpeechError`."""

        NoTrouble = 0
        Language = 1
        Sound = 2
        Service = 3

    changed = Signal()

    def __init__(self, context: "VisitContext", *, natural: bool) -> None:
        """Start silent; the voice is created on first use. `natural` is as in `VisitVoice`."""
        super().__init__()
        self._context = context
        self._screen: SpokenScreen | None = None
        self._voice = VisitVoice(context, self._on_ended, self._on_languages, natural=natural)
        self._number = 0
        self._index = 0
        self._is_foreign = False
        self._state = Speech.State.Off
        self._trouble = Speech.Trouble.NoTrouble
        self._then: Callable[[], None] | None = None
        context.visit.subscribe(self._on_change)

    def watch(self, window: "QQuickView") -> None:
        """Read what `window` shows."""
        from kiosk.ui.speech.spoken_screen import SpokenScreen

        self._screen = SpokenScreen(window)

    @Slot()
    def prepare(self) -> None:
        """Start the voice in advance, because the read-aloud button is being pressed."""
        self._voice.start()

    def _on_change(self, change: Change) -> None:
        from kiosk.ui.speech.spoken_screen import interrupts

        if change.ended:
            self._end()
        elif interrupts(change):
            self.stop()
        elif change.before.hearing != change.after.hearing and self._state in (
            Speech.State.Preparing,
            Speech.State.Speaking,
        ):
            self._read()  # with the new speed or volume

    def _end(self) -> None:
        """Forget the visit; the voice keeps running, but for what takes much memory."""
        self.stop()
        self._voice.rest()
        self._then = None
        self._set_state(Speech.State.Off, Speech.Trouble.NoTrouble)
        self.changed.emit()

    def close(self) -> None:
        """Stop the voice process."""
        self._end()
        self._voice.close()

    # State

    @property
    def reading_aloud(self) -> bool:
        """Return whether a page is being read or is paused."""
        return self._state is not Speech.State.Off

    @property
    def sentence(self) -> int:
        """Return the index of the current sentence among those on the screen."""
        return self._index

    state = read_property(int, "_state", changed, of=State)  # what the voice is doing
    active = read_property(bool, "reading_aloud", changed)  # whether the voice controls should be shown

    @Property(int, notify=changed)
    def trouble(self) -> Trouble:
        """Return why nothing is heard."""
        if self._voice.lacks_language:
            return Speech.Trouble.Language
        known = self._trouble is not Speech.Trouble.Language  # the language may have changed since
        return self._trouble if known else Speech.Trouble.NoTrouble

    # Commands

    @Slot()
    def listen(self) -> None:
        """Read from the first sentence in view."""
        from kiosk.ui.speech.spoken_screen import first_in_view

        sentences = self.sentences()
        if sentences and not self._voice.lacks_language:
            self._index = first_in_view(sentences)
            self._read()

    @Slot()
    def stop(self) -> None:
        """Stop reading."""
        self._voice.hush()
        self._number = 0
        self._highlight(None)
        if self._state is not Speech.State.Off:
            self._set_state(Speech.State.Off, self._trouble)

    def point_at(self, text: str) -> None:
        """Highlight a sentence of the page that is about to be shown, until the visitor moves on."""
        if self._screen is not None:
            self._screen.point_at(text)

    @Slot()
    def pause(self) -> None:
        """Pause; the sentence is read again from its beginning afterwards."""
        if self._state is not Speech.State.Off:
            self._voice.hush()
            self._number = 0
            self._set_state(Speech.State.Paused, Speech.Trouble.NoTrouble)

    @Slot()
    def goOn(self) -> None:
        """Resume after a pause."""
        if self._state is Speech.State.Paused:
            self._read()

    @Slot()
    def again(self) -> None:
        """Read the sentence again."""
        if self._state is not Speech.State.Off:
            self._read()

    @Slot()
    def back(self) -> None:
        """Read the previous sentence."""
        if self._state is not Speech.State.Off:
            self._index = max(0, self._index - 1)
            self._read()

    @Slot()
    def forward(self) -> None:
        """Read the next sentence."""
        if self._state is not Speech.State.Off:
            self._index += 1
            self._read()

    def touched_at(self, at: QPointF) -> None:
        """Stop the voice if a touch at `at` is not on the voice controls."""
        if self._state is Speech.State.Off or self._screen is None:
            return
        if not self._screen.has_controls_at(at, behind_sheet=self._has_more_open):
            self.stop()

    def touched(self, item: "QQuickItem") -> None:
        """Stop the voice if `item` was focused and is not one of the voice controls."""
        if self._screen is None or not self._screen.is_control(item, behind_sheet=self._has_more_open):
            self.stop()

    def announce(self, *phrases: "Phrase") -> None:
        """Speak phrases that are not on the page, one after the other, instead of anything else."""
        self.stop()
        if not self._voice.lacks_language:
            self._announce_next([phrase for phrase in phrases if phrase.text])

    def _announce_next(self, phrases: "list[Phrase]") -> None:
        """Speak the first of `phrases`, and the rest when it has finished."""
        self._then = None
        if phrases:
            phrase, *others = phrases
            self._then = lambda: self._announce_next(others)
            self._is_foreign = bool(phrase.language)
            self._number = self._voice.say(phrase.text, phrase.language)

    def sound(self, file: "Path", then: Callable[[], None]) -> None:
        """Play a sound instead of anything else; call `then` when it has finished."""
        self.stop()
        self._then = then
        self._is_foreign = False
        self._number = self._voice.play(file)

    def sentences(self) -> "list[Utterance]":
        """Return the sentences on the screen in reading order; only those of the topmost overlay if there is one."""
        return [] if self._screen is None else self._screen.sentences(behind_sheet=self._has_more_open)

    @property
    def _has_more_open(self) -> bool:
        """Return whether the "more" sheet with the voice controls is open: the page behind it is still read."""
        sheet = self._context.visit.state.sheet
        return self._state is not Speech.State.Off and sheet is not None and sheet.kind is SheetKind.MORE

    # Internal

    def _read(self) -> None:
        self._then = None
        sentences = self.sentences()
        if self._index >= len(sentences):
            self.stop()
            return
        utterance = sentences[self._index]
        self._highlight(utterance)
        state = Speech.State.Speaking if self._voice.is_ready else Speech.State.Preparing
        self._set_state(state, Speech.Trouble.NoTrouble)
        self._context.note_activity()
        self._is_foreign = bool(utterance.language)
        following = sentences[self._index + 1 : self._index + 1 + SENTENCES_AHEAD]
        ahead = tuple(after.text for after in following if after.language == utterance.language)
        self._number = self._voice.say(utterance.text, utterance.language, ahead)

    def _on_languages(self) -> None:
        """Show that the sentence that waited for the languages is now being spoken."""
        if self._state is Speech.State.Preparing:
            self._state = Speech.State.Speaking
        self.changed.emit()

    def _on_ended(self, number: int, trouble: "SpeechError") -> None:
        if number != self._number:
            return
        then, self._then = self._then, None
        self._number = 0
        voiceless = trouble.value == "language" and self._is_foreign
        if trouble.value and not voiceless:  # a sentence in another language without a voice is skipped
            self._highlight(None)
            self._set_state(Speech.State.Off, Speech.Trouble[trouble.name.capitalize()])
        elif self._state is Speech.State.Off:
            if then is not None:
                then()
        else:
            self._index += 1
            self._read()

    def _highlight(self, sentence: "Utterance | None") -> None:
        if self._screen is not None:
            self._screen.highlight(sentence)

    def _set_state(self, state: State, trouble: Trouble) -> None:
        if (state, trouble) != (self._state, self._trouble):
            self._state, self._trouble = state, trouble
            self.changed.emit()
