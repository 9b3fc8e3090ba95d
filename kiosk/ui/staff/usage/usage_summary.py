"""The usage of the kiosk in a period, for the staff panel."""

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot

from kiosk.errors import KioskError
from kiosk.staff.reports.figures import LEAST
from kiosk.staff.reports.usage_summary import NO_USE
from kiosk.ui.properties import qml_type, read_property
from kiosk.ui.staff.usage.usage_printing import UsePrinting
from kiosk.visit.lookup import title_in

if TYPE_CHECKING:
    from kiosk.ui.shell.visit_context import VisitContext
    from kiosk.ui.staff.services import StaffServices


@qml_type
class UsageSummary(QObject):
    """Usage in a period; counts too small to be shown are empty."""

    @QEnum
    class Range(IntEnum):
        """The periods, named as in `kiosk.staff.reports.usage_summary.PERIODS`."""

        Today = 0
        Week = 1
        Month = 2

    changed = Signal()

    def __init__(self, context: "VisitContext", services: "StaffServices", parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._services = services
        self._printing = UsePrinting(context, services, self)
        self._period = UsageSummary.Range.Today
        self._use = NO_USE
        self._trouble = ""

    def begin(self) -> None:
        """Show today's usage."""
        self._printing.begin()
        self.show(UsageSummary.Range.Today)

    @Slot(int)
    def show(self, period: int) -> None:
        """Show the usage in a period, a `UsageSummary.Range`."""
        self._period = UsageSummary.Range(period)
        self._use, self._trouble = NO_USE, ""
        try:
            self._use = self._services.use(self._period.name.lower()) or NO_USE
        except KioskError as error:
            self._trouble = str(error)
        self.changed.emit()

    @Slot(str, list)
    def printOut(self, heading: str, lines: list[str]) -> None:
        """Print a heading, the clinic's name and lines of text, which QML has composed in the panel's language."""
        clinic = self._context.library.clinic(self._context.visit.language)
        self._printing.send(heading, [clinic, *lines])

    printing = read_property(UsePrinting, "_printing")
    period = read_property(int, "_period", changed, of=Range)  # current period

    firstDay = read_property(str, "_use.period.first", changed)  # as `YYYY-MM-DD`; empty without figures
    lastDay = read_property(str, "_use.period.last", changed)  # the same

    @Property(bool, notify=changed)
    def counted(self) -> bool:
        """Return whether usage is counted here."""
        return self._use is not NO_USE

    # Why no usage can be shown; empty if there is no problem
    trouble = read_property(str, "_trouble", changed)

    _least = LEAST
    least = read_property(int, "_least")  # smallest count that is shown

    @Property(str, notify=changed)
    def visits(self) -> str:
        """Return the number of visits."""
        return figure(self._use.visits)

    @Property(str, notify=changed)
    def pagesAVisit(self) -> str:
        """Return the median number of pages per visit."""
        return figure(self._use.pages_a_visit)

    @Property(list, notify=changed)
    def pages(self) -> list[str]:
        """Return the pages that were opened often enough to be shown, as "title: count"."""
        return [f"{self._title(page)}: {count}" for page, count in self._use.pages]

    def _title(self, page: str) -> str:
        topic, _, section = page.partition("/")
        return title_in(self._context.visit.topics, topic, section) or page


def figure(count: str) -> str:
    """Return a formatted count, or "" if it is a text that stands for a count too small to be shown."""
    return count if count[:1].isdigit() else ""
