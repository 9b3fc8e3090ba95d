"""The self-check's current question and answers, for QML."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.ui.properties import qml_type, read_property

if TYPE_CHECKING:
    from collections.abc import Collection

    from kiosk.content.blocks.records import Answer, Question


@qml_type
class AnswerView(QObject):
    """An answer and whether the visitor has tried it."""

    def __init__(self, answer: "Answer", tried: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._answer = answer
        self._tried = tried

    answerId = read_property(str, "_answer.id")
    text = read_property(str, "_answer.text")
    why = read_property(str, "_answer.why.markup")  # markup of the explanation shown after choosing it
    right = read_property(bool, "_answer.right")
    tried = read_property(bool, "_tried")  # whether the visitor has tried it


@qml_type
class QuestionView(QObject):
    """Question `number` of `count`."""

    def __init__(
        self, question: "Question", number: int, count: int, tried: "Collection[str]", parent: QObject
    ) -> None:
        """Show `question`; `tried` holds the ids of the answers already tried."""
        super().__init__(parent)
        self._question = question
        self._number = number
        self._count = count
        self._answers = [AnswerView(answer, answer.id in tried, self) for answer in question.answers]

    question = read_property(str, "_question.question")
    # Code of the question's language, empty for the visitor's language
    written = read_property(str, "_question.written")
    number = read_property(int, "_number")  # number of the question, from 1
    count = read_property(int, "_count")
    answers = read_property(list, "_answers", of=AnswerView)  # answers, in order
