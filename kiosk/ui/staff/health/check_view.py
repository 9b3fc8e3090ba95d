"""Health checks for QML."""

from enum import IntEnum

from PySide6.QtCore import Property, QCoreApplication, QEnum, QObject

from kiosk.staff.health.checks import Check, in_words
from kiosk.ui.properties import qml_type, read_property
from kiosk.ui.staff.health.problem_view import ProblemView
from kiosk.visit.lookup import Topics

MOST_PROBLEMS = 8
"""Further problems are only counted; `main.py check` lists them for the author."""


@qml_type
class CheckView(QObject):
    """A health check with its severity, its finding and a remedy."""

    @QEnum
    class Severity(IntEnum):
        """The light of a check, least severe first."""

        Green = 0
        Amber = 1
        Red = 2

    def __init__(self, check: Check, topics: Topics, parent: QObject) -> None:
        """Show `check`; `topics` are those in the language of the panel."""
        super().__init__(parent)
        self._check = check
        self._severity = severity_of(check)
        self._more = max(0, len(check.problems) - MOST_PROBLEMS)
        self._problems = [ProblemView(problem, topics, self) for problem in check.problems[:MOST_PROBLEMS]]

    name = read_property(str, "_check.id")  # id of the check
    severity = read_property(int, "_severity", of=Severity)

    @Property(str, constant=True)
    def found(self) -> str:
        """Return the finding."""
        return self._said(self._check.found)

    @Property(str, constant=True)
    def remedy(self) -> str:
        """Return what to do about it."""
        return self._said(self._check.remedy)

    problems = read_property(list, "_problems", of=ProblemView)  # first problems of the content
    more = read_property(int, "_more")  # number of further problems

    def _said(self, text: str) -> str:
        return in_words(text, lambda template: QCoreApplication.translate("Health", template))


def severity_of(check: Check) -> CheckView.Severity:
    """Return the severity of a check; an unknown light is red."""
    return CheckView.Severity.__members__.get(check.light.capitalize(), CheckView.Severity.Red)
