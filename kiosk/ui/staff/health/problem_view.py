"""A problem of the content for QML."""

from textwrap import shorten

from PySide6.QtCore import Property, QCoreApplication, QObject

from kiosk.staff.health.facts import ContentProblem
from kiosk.staff.health.problem_messages import SENTENCES
from kiosk.ui.properties import qml_type, read_property
from kiosk.visit.lookup import Topics, title_in

LONGEST_TEXT = 160


@qml_type
class ProblemView(QObject):
    """A problem, with the titles of its topic and section and the text that has it."""

    def __init__(self, problem: ContentProblem, topics: Topics, parent: QObject) -> None:
        """Show `problem`; `topics` are those in the language of the panel."""
        super().__init__(parent)
        self._problem = problem
        self._topics = topics

    @Property(str, constant=True)
    def place(self) -> str:
        """Return the topic, section and language."""
        problem = self._problem
        topic = title_in(self._topics, problem.topic, "") or problem.topic_title or problem.topic
        title = title_in(self._topics, problem.topic, problem.section) or problem.section_title
        section = problem.section and title
        return "  \N{MIDDLE DOT}  ".join(part for part in (topic, section, problem.language) if part)

    @Property(str, constant=True)
    def text(self) -> str:
        """Return the text that has the problem, shortened; empty if there is none."""
        return shorten(self._problem.text, LONGEST_TEXT, placeholder=" \N{HORIZONTAL ELLIPSIS}")

    @Property(str, constant=True)
    def sentence(self) -> str:
        """Return a description of the problem in the language of the panel."""
        return QCoreApplication.translate(
            "ContentProblem", SENTENCES.get(self._problem.kind, SENTENCES["other"])
        )

    # Details for the content author: file, line and message
    detail = read_property(str, "_problem.detail")
