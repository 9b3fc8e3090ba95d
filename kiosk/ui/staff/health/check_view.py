"""What QML reads of a check of the machine."""

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff.health.checks import Check, in_words
from kiosk.ui.staff.health.problem_view import ProblemView

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

MOST_PROBLEMS = 8
"""More problems of the content are counted only: whoever corrects them has `main.py check`."""

LIGHTS = ("green", "amber", "red")


def severity(check: Check) -> int:
    """Return 0 for a green light, 1 for amber, 2 for red and for one that nobody knows."""
    return LIGHTS.index(check.light) if check.light in LIGHTS else 2


@QmlElement
@QmlUncreatable("made from what was checked")
class CheckView(QObject):  # type: ignore[operator]
    """One check with its light, what was found and what to do."""

    def __init__(self, check: Check, title: Callable[[str, str], str], parent: QObject) -> None:
        """Read `check`; `title` is that of `Means`."""
        super().__init__(parent)
        self._check = check
        self._problems = [ProblemView(one, title, self) for one in check.problems[:MOST_PROBLEMS]]

    @Property(str, constant=True)
    def name(self) -> str:
        """Return its id."""
        return self._check.id

    @Property(int, constant=True)
    def light(self) -> int:
        """Return its light: 0 green, 1 amber, 2 red. One that nobody knows is red."""
        return severity(self._check)

    @Property(str, constant=True)
    def found(self) -> str:
        """Return what was found."""
        return self._said(self._check.found)

    @Property(str, constant=True)
    def remedy(self) -> str:
        """Return what to do about it."""
        return self._said(self._check.remedy)

    @Property(list, constant=True)
    def problems(self) -> list[ProblemView]:
        """Return the first problems of the content."""
        return self._problems

    @Property(int, constant=True)
    def more(self) -> int:
        """Return how many further problems the content has."""
        return len(self._check.problems) - len(self._problems)

    def _said(self, text: str) -> str:
        return in_words(text, lambda template: QCoreApplication.translate("Health", template))
