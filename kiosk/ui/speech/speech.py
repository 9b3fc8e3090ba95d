"""Reads aloud what is on the screen, sentence by sentence, and shows which one it is."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QPointF, QRectF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.place import SheetKind
from kiosk.visit.visit import VisitState

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem, QQuickView

    from kiosk.devices.sound.voice import Sentence, SpeechError, Voice
    from kiosk.ui.speech.sentence_highlight import SentenceHighlight
    from kiosk.ui.speech.utterance import Phrase, Utterance

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


POINTING_TRIES, POINTING_MILLISECONDS = 20, 60
"""How often a page that is being laid out is asked for a sentence that is to be lit, and how far apart."""


class SpeechContext(NamedTuple):
    """What speech asks of the visit: its state, to note that the visitor listens, and recordings of sentences.

    `clip` is given a sentence and the code of its language.
    """

    state: Callable[[], VisitState]
    listening: Callable[[], None]
    clip: Callable[[str, str], bytes]


@QmlElement
@QmlUncreatable("made by the program")
class Speech(QObject):  # type: ignore[operator]
    """What is being read aloud, and what a visitor can do about it.

    Which sentence comes next is looked up on the screen each time: nothing of it is held while the voice speaks.
    """

    changed = Signal()

    def __init__(self, ears: SpeechContext, make_voice: Callable[..., "Voice"]) -> None:
        """Be silent, and start nothing."""
        super().__init__()
        self._ears = ears
        self._make_voice = make_voice
        self._window: QQuickView | None = None
        self._light: SentenceHighlight | None = None
        self._pointed = ""
        self._voice: Voice | None = None
        self._number = 0
        self._at = 0
        self._is_foreign = False
        self._state = "off"
        self._trouble = ""
        self._languages: frozenset[str] | None = None
        self._then: Callable[[], None] | None = None

    def watch(self, window: "QQuickView") -> None:
        """Read what `window` shows."""
        self._window = window

    @Slot()
    def prepare(self) -> None:
        """Have the voice ready before it is asked for: a finger lies on what asks for it."""
        self._speaker().start()

    def end(self) -> None:
        """Forget the visit. The speaker stays, silent, so that the next visitor need not wait for it."""
        self.stop()
        self._then = None
        self._tell("off", "")
        self.changed.emit()

    def close(self) -> None:
        """End the speaker."""
        self.end()
        if self._voice is not None:
            self._voice.stop()

    # What is shown

    @property
    def reading_aloud(self) -> bool:
        """Return whether a page is being read, or waits to be read on."""
        return self._state != "off"

    @property
    def sentence(self) -> int:
        """Return the number of the sentence that is read, counted from 0 on what the screen says."""
        return self._at

    @Property(str, notify=changed)
    def state(self) -> str:
        """Return "off", "preparing", "speaking" or "paused"."""
        return self._state

    @Property(bool, notify=changed)
    def active(self) -> bool:
        """Return whether the controls of the voice are to be shown."""
        return self.reading_aloud

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Return why nothing is heard: "language", "sound", "service", or nothing."""
        if self._speechless:
            return "language"
        return self._trouble if self._trouble != "language" else ""

    @property
    def _speechless(self) -> bool:
        """Return whether it is known that there is no voice for the language."""
        spoken = self._ears.state().reading.language
        return self._languages is not None and spoken not in self._languages

    # What a visitor can do

    @Slot()
    def listen(self) -> None:
        """Read from the first sentence that is in view."""
        sentences = self.sentences()
        if sentences and not self._speechless:
            self._at = first_in_view(sentences)
            self._say()

    @Slot()
    def stop(self) -> None:
        """Read no more."""
        if self._voice is not None:
            self._voice.hush()
        self._number = 0
        self._pointed = ""
        self._lit(None)
        if self._state != "off":
            self._tell("off", self._trouble)

    def point_at(self, text: str) -> None:
        """SentenceHighlight a sentence of the page that is being shown, once it is there, until the visitor goes on."""
        from kiosk.ui.speech.utterance import heard

        self._pointed = heard(text)
        QTimer.singleShot(POINTING_MILLISECONDS, self, lambda: self._point(POINTING_TRIES, -1.0))

    def _point(self, tries: int, before: float) -> None:
        """SentenceHighlight the sentence as soon as it no longer moves."""
        if not self._pointed or self._state != "off":
            return
        found = next((one for one in self.sentences() if one.text == self._pointed), None)
        at = -1.0 if found is None else found.item.mapToScene(QPointF(0, 0)).y()
        if found is not None and at == before:
            self._lit(found)
        elif tries:
            QTimer.singleShot(POINTING_MILLISECONDS, self, lambda: self._point(tries - 1, at))

    @Slot()
    def pause(self) -> None:
        """Wait; the sentence is read again from its beginning afterwards."""
        if self._voice is not None and self._state != "off":
            self._voice.hush()
            self._number = 0
            self._tell("paused", "")

    @Slot()
    def goOn(self) -> None:
        """Read on after a pause."""
        if self._state == "paused":
            self._say()

    @Slot()
    def again(self) -> None:
        """Read the sentence once more."""
        if self._state != "off":
            self._say()

    @Slot()
    def back(self) -> None:
        """Read the sentence before."""
        if self._state != "off":
            self._at = max(0, self._at - 1)
            self._say()

    @Slot()
    def forward(self) -> None:
        """Read the sentence after."""
        if self._state != "off":
            self._at += 1
            self._say()

    def touched_at(self, at: QPointF) -> None:
        """Note a finger on the glass: anywhere but on the voice's own controls it stops the voice."""
        from kiosk.ui.shell.scene import shown

        if self._state == "off" or self._window is None:
            return
        root = self._window.rootObject()
        own = [shown(root, "listening"), shown(root, "sheet") if self._has_more_open else None]
        if not any(item is not None and item.contains(item.mapFromScene(at)) for item in own):
            self.stop()

    def touched(self, item: "QQuickItem | None") -> None:
        """Note that something was touched or came to have the focus: all but the voice's own controls stops it."""
        while item is not None:
            if item.objectName() == "listening" or (self._has_more_open and item.objectName() == "sheet"):
                return
            item = item.parentItem()
        self.stop()

    def announce(self, *phrases: "Phrase") -> None:
        """Say something that is no page's text, in place of all else, one phrase after the other."""
        self.stop()
        if not self._speechless:
            self._announce_next([phrase for phrase in phrases if phrase.text])

    def _announce_next(self, phrases: "list[Phrase]") -> None:
        """Say the first of `phrases`, and the others once it has been heard."""
        self._then = None
        if phrases:
            phrase, *others = phrases
            self._then = lambda: self._announce_next(others)
            self._is_foreign = bool(phrase.language)
            self._number = self._speaker().say(self._heard(phrase.text, phrase.language))

    def sound(self, file: "Path", then: Callable[[], None]) -> None:
        """Play a sound in place of all else; `then` is called once it has been heard."""
        self.stop()
        self._then = then
        self._is_foreign = False
        self._number = self._speaker().say(self._heard("")._replace(sound=file))

    @Slot()
    def restart_sentence(self) -> None:
        """Begin the sentence that is being read again: the visitor hears in another way now."""
        if self._state in ("preparing", "speaking"):
            self._say()

    def sentences(self) -> "list[Utterance]":
        """Return what the screen says, in reading order: of what lies over all else, where anything does."""
        from kiosk.ui.shell.scene import shown
        from kiosk.ui.speech.utterance import spoken_below

        if self._window is None:
            return []
        root = self._window.rootObject()
        over = ("idleWarning", "cover") if self._has_more_open else ("idleWarning", "cover", "sheet")
        scope = next((i for name in (*over, "place") if (i := shown(root, name))), root)
        return list(spoken_below(scope))

    @property
    def _has_more_open(self) -> bool:
        """Return whether the voice's own controls are open on a sheet: the page behind it is read on."""
        sheet = self._ears.state().sheet
        return self._state != "off" and sheet is not None and sheet.kind is SheetKind.MORE

    # What follows

    def _speaker(self) -> "Voice":
        if self._voice is None:
            self._voice = self._make_voice(self._ended, self._found)
        return self._voice

    def _heard(self, text: str, language: str = "") -> "Sentence":
        """Return what the voice is to say, in the visitor's language where no other is given."""
        from kiosk.devices.sound.voice import Sentence

        state = self._ears.state()
        language = language or state.reading.language
        return Sentence(
            text,
            language,
            state.hearing.speed / 100,
            state.hearing.volume / 100,
            self._ears.clip(text, language),
        )

    def _say(self) -> None:
        self._then = None
        sentences = self.sentences()
        if self._at >= len(sentences):
            self.stop()
            return
        spoken = sentences[self._at]
        self._lit(spoken)
        voice = self._speaker()
        self._tell("preparing" if voice.languages is None else "speaking", "")
        self._ears.listening()
        self._is_foreign = bool(spoken.language)
        self._number = voice.say(self._heard(spoken.text, spoken.language))

    def _found(self) -> None:
        """The languages are known: the sentence that waited for them is being spoken."""
        voice = self._voice
        self._languages = None if voice is None else voice.languages
        if self._state == "preparing":
            self._state = "speaking"
        self.changed.emit()

    def _ended(self, number: int, trouble: "SpeechError") -> None:
        if number != self._number:
            return
        then, self._then = self._then, None
        self._number = 0
        voiceless = trouble.value == "language" and self._is_foreign
        if trouble.value and not voiceless:  # a sentence of another language that has no voice is passed over
            self._lit(None)
            self._tell("off", trouble.value)
        elif self._state == "off":
            if then is not None:
                then()
        else:
            self._at += 1
            self._say()

    def _lit(self, spoken: "Utterance | None") -> None:
        if self._light is None and spoken is not None and self._window is not None:
            from kiosk.ui.speech.sentence_highlight import SentenceHighlight

            self._light = SentenceHighlight(self._window)
        if self._light is not None:
            self._light.show(spoken)

    def _tell(self, state: str, trouble: str) -> None:
        if (state, trouble) != (self._state, self._trouble):
            self._state, self._trouble = state, trouble
            self.changed.emit()


def first_in_view(sentences: "list[Utterance]") -> int:
    """Return where reading begins: at the first sentence whose text begins in view, else at the first of all."""
    from kiosk.ui.shell.scene import page_of

    for at, spoken in enumerate(sentences):
        page = page_of(spoken.item)
        if page is None or page.property("contentY") <= page.property("originY") + 1:
            return 0
        view = QRectF(QPointF(0, 0), page.size())
        if view.contains(spoken.item.mapToItem(page, QPointF(0, 0))):
            return at
    return 0
