"""The self-check of a topic: its current question and the answers tried."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.properties import qml_type, read_property
from kiosk.ui.shell.page_buffer import delete_later
from kiosk.visit.place import PlaceKind
from kiosk.visit.state import Change, names_below

if TYPE_CHECKING:
    from kiosk.content.blocks.records import Question
    from kiosk.ui.quiz.check_views import QuestionView
    from kiosk.ui.shell.visit_context import VisitContext


@qml_type
class SelfCheck(QObject):
    """Asks the questions of the current topic."""

    changed = Signal()

    def __init__(self, context: "VisitContext") -> None:
        super().__init__()
        self._library = context.library
        self._visit = context.visit
        self._asked: QuestionView | None = None
        self._visit.subscribe(self._on_change)

    # Current question, or `None` outside a self-check
    asked = read_property(QObject, "_asked", changed, of="QuestionView")

    @Slot()
    def open(self) -> None:
        """Open the self-check of the current topic."""
        self._visit.open_check()

    @Slot(str)
    def answer(self, answer: str) -> None:
        """Try an answer to the current question."""
        question = self._question()
        if question is not None:
            self._visit.answer(question.id, answer)

    @Slot(int)
    def ask(self, by: int) -> None:
        """Go to the next question, or to the previous one."""
        self._visit.ask(by)

    def _on_change(self, change: Change) -> None:
        if change.is_other_question:
            before, self._asked = self._asked, self._view()
            self.changed.emit()
            delete_later(before)

    def _question(self) -> "Question | None":
        state = self._visit.state
        if state.place.kind is not PlaceKind.CHECK:
            return None
        return self._library.check(state.place.topic, self._visit.language)[state.question]

    def _view(self) -> "QuestionView | None":
        """Return a view of the current question with the answers tried, or `None`."""
        from kiosk.ui.quiz.check_views import QuestionView

        topic, question, state = self._visit.topic(), self._question(), self._visit.state
        if topic is None or question is None:
            return None
        tried = names_below(f"{topic.id}/{question.id}/", state.answered)
        return QuestionView(question, state.question + 1, topic.questions, tried, self)
