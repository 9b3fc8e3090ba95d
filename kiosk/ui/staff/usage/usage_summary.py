"""The usage of the kiosk in a period, for the staff panel."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import KioskError
from kiosk.staff.reports.figures import LEAST
from kiosk.staff.reports.usage_summary import PERIODS
from kiosk.ui.staff.usage.usage_printing import UsePrinting
from kiosk.visit.lookup import title_in

if TYPE_CHECKING:
    from kiosk.staff.reports.usage_summary import Use
    from kiosk.ui.shell.visit_context import VisitContext
    from kiosk.ui.staff.services import StaffServices

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class UsageSummary(QObject):  # type: ignore[operator]
    """Usage in one of `PERIODS`; counts too small to be shown are empty."""

    changed = Signal()

    def __init__(self, context: "VisitContext", services: "StaffServices", parent: QObject) -> None:
        """Start without counts."""
        super().__init__(parent)
        self._context = context
        self._services = services
        self._printing = UsePrinting(context, services, self)
        self._period = PERIODS[0]
        self._use: Use | None = None
        self._trouble = ""

    def begin(self) -> None:
        """Show today's usage."""
        self._printing.begin()
        self.show(PERIODS[0])

    @Slot(str)
    def show(self, period: str) -> None:
        """Show the usage in a period."""
        if period not in PERIODS:
            return
        self._period = period
        self._use, self._trouble = None, ""
        try:
            self._use = self._services.use(period)
        except KioskError as error:
            self._trouble = str(error)
        self.changed.emit()

    @Slot(str, list)
    def printOut(self, heading: str, lines: list[str]) -> None:
        """Print a heading and lines of text, which QML has composed in the language of the panel."""
        self._printing.send(heading, lines)

    @Property(UsePrinting, constant=True)
    def printing(self) -> UsePrinting:
        """Return the state of the print job."""
        return self._printing

    @Property(list, constant=True)
    def periods(self) -> list[str]:
        """Return the available periods."""
        return list(PERIODS)

    @Property(str, notify=changed)
    def period(self) -> str:
        """Return the current period."""
        return self._period

    @Property(str, notify=changed)
    def firstDay(self) -> str:
        """Return the first day of the period, as `YYYY-MM-DD`."""
        return "" if self._use is None else self._use.period.first

    @Property(str, notify=changed)
    def lastDay(self) -> str:
        """Return the last day of the period, as `YYYY-MM-DD`."""
        return "" if self._use is None else self._use.period.last

    @Property(bool, notify=changed)
    def counted(self) -> bool:
        """Return whether usage is counted here."""
        return self._use is not None

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Return why no usage can be shown; empty if there is no problem."""
        return self._trouble

    @Property(int, constant=True)
    def least(self) -> int:
        """Return the smallest count that is shown."""
        return LEAST

    @Property(str, notify=changed)
    def visits(self) -> str:
        """Return the number of visits."""
        return "" if self._use is None else figure(self._use.visits)

    @Property(str, notify=changed)
    def pagesAVisit(self) -> str:
        """Return the median number of pages per visit."""
        return "" if self._use is None else figure(self._use.pages_a_visit)

    @Property(list, notify=changed)
    def pages(self) -> list[str]:
        """Return the pages that were opened often enough to be shown, as "title: count"."""
        if self._use is None:
            return []
        return [f"{self._title(page)}: {count}" for page, count in self._use.pages]

    def _title(self, page: str) -> str:
        topic, _, section = page.partition("/")
        return title_in(self._context.visit.topics, topic, section) or page


def figure(count: str) -> str:
    """Return a formatted count, or "" if it is a text that stands for a count too small to be shown."""
    return count if count[:1].isdigit() else ""
