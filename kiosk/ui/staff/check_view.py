"""What QML reads of a check of the machine."""

from PySide6.QtCore import Property, QCoreApplication, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff.health import Check, in_words

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

LIGHTS = ("green", "amber", "red")


def severity(check: Check) -> int:
    """Give 0 for a green light, 1 for amber, 2 for red and for one that nobody knows."""
    return LIGHTS.index(check.light) if check.light in LIGHTS else 2


@QmlElement
@QmlUncreatable("made from what was checked")
class CheckView(QObject):  # type: ignore[operator]
    """One check with its light, what was found and what to do."""

    def __init__(self, check: Check, parent: QObject) -> None:
        """Read `check`."""
        super().__init__(parent)
        self._check = check

    @Property(str, constant=True)
    def name(self) -> str:
        """Give its id."""
        return self._check.id

    @Property(int, constant=True)
    def light(self) -> int:
        """Give its light: 0 green, 1 amber, 2 red. One that nobody knows is red."""
        return severity(self._check)

    @Property(str, constant=True)
    def found(self) -> str:
        """Give what was found."""
        return self._said(self._check.found)

    @Property(str, constant=True)
    def remedy(self) -> str:
        """Give what to do about it."""
        return self._said(self._check.remedy)

    def _said(self, text: str) -> str:
        return in_words(text, lambda template: QCoreApplication.translate("Health", template))
