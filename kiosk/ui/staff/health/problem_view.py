"""What QML reads of a problem of the content."""

from collections.abc import Callable
from textwrap import shorten

from PySide6.QtCore import Property, QCoreApplication, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff.health.facts import ContentProblem
from kiosk.staff.health.problem_messages import SENTENCES

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_TEXT = 160


@QmlElement
@QmlUncreatable("made from what was checked")
class ProblemView(QObject):  # type: ignore[operator]
    """A problem by the titles of topic and section, with the text that has it."""

    def __init__(self, problem: ContentProblem, title: Callable[[str, str], str], parent: QObject) -> None:
        """Read `problem`; `title` is that of `Means`."""
        super().__init__(parent)
        self._problem = problem
        self._title = title

    @Property(str, constant=True)
    def place(self) -> str:
        """Return the topic, the section and the language."""
        problem = self._problem
        topic = self._title(problem.topic, "") or problem.topic_title or problem.topic
        section = problem.section and (self._title(problem.topic, problem.section) or problem.section_title)
        return "  \N{MIDDLE DOT}  ".join(part for part in (topic, section, problem.language) if part)

    @Property(str, constant=True)
    def text(self) -> str:
        """Return what stands at the problem, shortened; empty where no text does."""
        return shorten(self._problem.text, LONGEST_TEXT, placeholder=" \N{HORIZONTAL ELLIPSIS}")

    @Property(str, constant=True)
    def sentence(self) -> str:
        """Return what is wrong, in the language of the panel."""
        return QCoreApplication.translate(
            "ContentProblem", SENTENCES.get(self._problem.kind, SENTENCES["other"])
        )

    @Property(str, constant=True)
    def detail(self) -> str:
        """Return what the content author needs: file, line and message."""
        return self._problem.detail
