"""The self-check of a topic: its current question and the answers tried."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.shell.page_buffer import delete_later
from kiosk.ui.shell.visit_session import VisitSession
from kiosk.ui.speech.announcer import Announcer
from kiosk.ui.speech.speech import Speech
from kiosk.visit.place import PlaceKind

if TYPE_CHECKING:
    from kiosk.ui.quiz.check_views import QuestionView

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class SelfCheck(QObject):  # type: ignore[operator]
    """Asks the questions of the current topic; `follow` shows the place that the visit moved to."""

    changed = Signal()

    def __init__(
        self,
        current: VisitSession,
        speech: Speech,
        announcer: Announcer,
        follow: Callable[[bool], bool],
    ) -> None:
        """Start without a question."""
        super().__init__()
        self._current = current
        self._speech = speech
        self._announcer = announcer
        self._follow = follow
        self._asked: QuestionView | None = None

    @Property(QObject, notify=changed)
    def asked(self) -> "QuestionView | None":
        """Return the current question, or `None`."""
        return self._asked

    @Slot()
    def open(self) -> None:
        """Open the self-check of the current topic."""
        if self._current.visit.open_check():
            self._show()
            self._follow(True)

    @Slot(str)
    def answer(self, answer: str) -> None:
        """Try an answer to the current question."""
        if self._current.visit.answer(self._current.question().id, answer):
            self._show()

    @Slot(int)
    def ask(self, by: int) -> None:
        """Go to the next question, or to the previous one."""
        if self._current.visit.ask(by):
            self._show()
            self._announcer.tell_place()

    def forget(self) -> None:
        """Forget the answers of the visit."""
        if self._asked is not None:
            self._show()

    def translate(self) -> None:
        """Switch to another language; if the topic has no questions in it, go to the menu."""
        if self._asked is not None:
            topic = self._current.visit.topic()
            if topic is None or not topic.questions:
                self._current.visit.go_to_menu()
            self._show()

    def _show(self) -> None:
        """Update the current question and its tried answers; there is none outside a self-check."""
        from kiosk.ui.quiz.check_views import QuestionView

        before, self._asked = self._asked, None
        topic, state = self._current.visit.topic(), self._current.state
        if state.place.kind is PlaceKind.CHECK and topic is not None and topic.questions:
            question = self._current.question()
            name = f"{topic.id}/{question.id}/"
            tried = {key.removeprefix(name) for key in state.answered if key.startswith(name)}
            self._asked = QuestionView(question, state.question + 1, topic.questions, tried, self)
        self._speech.stop()
        self.changed.emit()
        delete_later(before)
