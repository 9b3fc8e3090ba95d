"""Today's use as the staff panel shows it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import KioskError
from kiosk.staff.figures import LEAST

if TYPE_CHECKING:
    from kiosk.staff.today import Today
    from kiosk.ui.staff.means import Means

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class UseView(QObject):  # type: ignore[operator]
    """How the kiosk was used today; a figure that is too small to be told is empty."""

    changed = Signal()

    def __init__(self, means: "Means", parent: QObject) -> None:
        """Look at nothing yet."""
        super().__init__(parent)
        self._means = means
        self._today: Today | None = None
        self._trouble = ""

    def look(self) -> None:
        """Look at what has been counted until now."""
        self._today, self._trouble = None, ""
        try:
            self._today = self._means.use()
        except KioskError as error:
            self._trouble = str(error)
        self.changed.emit()

    @Property(bool, notify=changed)
    def counted(self) -> bool:
        """Tell whether anything is counted here."""
        return self._today is not None

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Give why nothing can be told; empty when all is well."""
        return self._trouble

    @Property(int, constant=True)
    def least(self) -> int:
        """Give the smallest figure that is told."""
        return LEAST

    @Property(str, notify=changed)
    def visits(self) -> str:
        """Give how many visits there were."""
        return "" if self._today is None else figure(self._today.visits)

    @Property(str, notify=changed)
    def pagesAVisit(self) -> str:
        """Give how many pages a visitor opens, in the middle."""
        return "" if self._today is None else figure(self._today.pages_a_visit)

    @Property(list, notify=changed)
    def pages(self) -> list[str]:
        """Give the titles of the pages that were opened most, each with how often."""
        if self._today is None:
            return []
        return [f"{self._title(page)}: {count}" for page, count in self._today.pages]

    def _title(self, page: str) -> str:
        topic, _, section = page.partition("/")
        return self._means.title(topic, section) or page


def figure(told: str) -> str:
    """Give a figure; nothing when it is a text, as one under the smallest is told."""
    return told if told[:1].isdigit() else ""
