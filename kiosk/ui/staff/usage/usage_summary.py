"""The use of the kiosk in a period as the staff panel shows it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import KioskError
from kiosk.staff.reports.figures import LEAST
from kiosk.staff.reports.usage_summary import PERIODS
from kiosk.ui.staff.usage.usage_printing import UsePrinting

if TYPE_CHECKING:
    from kiosk.staff.reports.usage_summary import Use
    from kiosk.ui.staff.means import Means

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class UsageSummary(QObject):  # type: ignore[operator]
    """How the kiosk was used in one of `PERIODS`; a figure that is too small to be told is empty."""

    changed = Signal()

    def __init__(self, means: "Means", parent: QObject) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._means = means
        self._printing = UsePrinting(means, self)
        self._period = PERIODS[0]
        self._use: Use | None = None
        self._trouble = ""

    def begin(self) -> None:
        """Show today's use."""
        self._printing.begin()
        self.show(PERIODS[0])

    @Slot(str)
    def show(self, period: str) -> None:
        """Show what has been counted in a period."""
        if period not in PERIODS:
            return
        self._period = period
        self._use, self._trouble = None, ""
        try:
            self._use = self._means.use(period)
        except KioskError as error:
            self._trouble = str(error)
        self.changed.emit()

    @Slot(str, list)
    def printOut(self, heading: str, lines: list[str]) -> None:
        """Print a heading and lines of text, as QML has them in the language of the panel."""
        self._printing.send(heading, lines)

    @Property(UsePrinting, constant=True)
    def printing(self) -> UsePrinting:
        """Return what became of the sheet that was printed."""
        return self._printing

    @Property(list, constant=True)
    def periods(self) -> list[str]:
        """Return the periods that can be shown."""
        return list(PERIODS)

    @Property(str, notify=changed)
    def period(self) -> str:
        """Return the period that is shown."""
        return self._period

    @Property(str, notify=changed)
    def firstDay(self) -> str:
        """Return its first day, as `YYYY-MM-DD`."""
        return "" if self._use is None else self._use.period.first

    @Property(str, notify=changed)
    def lastDay(self) -> str:
        """Return its last day."""
        return "" if self._use is None else self._use.period.last

    @Property(bool, notify=changed)
    def counted(self) -> bool:
        """Return whether anything is counted here."""
        return self._use is not None

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Return why nothing can be told; empty when all is well."""
        return self._trouble

    @Property(int, constant=True)
    def least(self) -> int:
        """Return the smallest figure that is told."""
        return LEAST

    @Property(str, notify=changed)
    def visits(self) -> str:
        """Return how many visits there were."""
        return "" if self._use is None else figure(self._use.visits)

    @Property(str, notify=changed)
    def pagesAVisit(self) -> str:
        """Return how many pages a visitor opens, in the middle."""
        return "" if self._use is None else figure(self._use.pages_a_visit)

    @Property(list, notify=changed)
    def pages(self) -> list[str]:
        """Return the titles of the pages that were opened often enough to be told, each with how often."""
        if self._use is None:
            return []
        return [f"{self._title(page)}: {count}" for page, count in self._use.pages]

    def _title(self, page: str) -> str:
        topic, _, section = page.partition("/")
        return self._means.title(topic, section) or page


def figure(told: str) -> str:
    """Return a figure; nothing when it is a text, as one under the smallest is told."""
    return told if told[:1].isdigit() else ""
