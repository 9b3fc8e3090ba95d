"""The self-check's current question and answers, for QML."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from collections.abc import Collection

    from kiosk.content.blocks.records import Answer, Question

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made from the library")
class AnswerView(QObject):  # type: ignore[operator]
    """An answer and whether the visitor has tried it."""

    def __init__(self, answer: "Answer", tried: bool, parent: QObject) -> None:
        """Show `answer`."""
        super().__init__(parent)
        self._answer = answer
        self._tried = tried

    @Property(str, constant=True)
    def answerId(self) -> str:
        """Return the answer's id."""
        return self._answer.id

    @Property(str, constant=True)
    def text(self) -> str:
        """Return the text of the answer."""
        return self._answer.text

    @Property(str, constant=True)
    def why(self) -> str:
        """Return the markup of the explanation shown after choosing it."""
        return self._answer.why.markup

    @Property(bool, constant=True)
    def right(self) -> bool:
        """Return whether it is the right answer."""
        return self._answer.right

    @Property(bool, constant=True)
    def tried(self) -> bool:
        """Return whether the visitor has tried it."""
        return self._tried


@QmlElement
@QmlUncreatable("made from the library")
class QuestionView(QObject):  # type: ignore[operator]
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

    @Property(str, constant=True)
    def question(self) -> str:
        """Return the question."""
        return self._question.question

    @Property(str, constant=True)
    def written(self) -> str:
        """Return the code of the question's language, empty for the visitor's language."""
        return self._question.written

    @Property(int, constant=True)
    def number(self) -> int:
        """Return the number of the question, from 1."""
        return self._number

    @Property(int, constant=True)
    def count(self) -> int:
        """Return the number of questions."""
        return self._count

    @Property(list, constant=True)
    def answers(self) -> list[AnswerView]:
        """Return the answers, in order."""
        return self._answers
