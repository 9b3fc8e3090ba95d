"""The staff panel for QML: its current page and the actions of staff."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.base.log import log
from kiosk.staff.pin.lockout import Lockout
from kiosk.ui.properties import qml_type, read_property
from kiosk.ui.staff.confirmation import Confirmation
from kiosk.ui.staff.health.check_view import CheckView, severity_of
from kiosk.ui.staff.inactivity_timer import InactivityTimer
from kiosk.ui.staff.packs.pack_panel import PackPanel
from kiosk.ui.staff.pin.pad import PinPad
from kiosk.ui.staff.pin.pin_change import PinChange
from kiosk.ui.staff.screen.screen_calibration import ScreenCalibration
from kiosk.ui.staff.usage.usage_summary import UsageSummary
from kiosk.ui.staff.visit_defaults import VisitDefaults

if TYPE_CHECKING:
    from kiosk.ui.shell.visit_context import VisitContext
    from kiosk.ui.staff.services import StaffServices

PAD_SECONDS, PANEL_SECONDS = 30.0, 60.0
"""How long the pad and the panel stay open without a touch."""

PAD, HOME, CONFIRM = "pad", "home", "confirm"
"""The names of the pages that this module opens itself; `StaffPages.qml` knows all."""


@qml_type
class Staff(QObject):
    """Leads from the gesture through the PIN pad to the panel and out again. Entering the PIN ends the visit."""

    pageChanged = Signal()

    def __init__(self, context: "VisitContext", services: "StaffServices", began: float) -> None:
        """Start closed; `began` is the program's start time by the clock of `context`."""
        super().__init__()
        self._context = context
        self._services = services
        self._page = ""
        self._checks: list[CheckView] = []
        self._quiet = InactivityTimer(context.clock, self.close)
        lockout = Lockout(services.folder, context.clock.now, began)
        self._pad = PinPad(lockout, context.clock, self)
        self._pin_change = PinChange(context, services, lockout, self)
        self._values = VisitDefaults(context, services, self)
        self._measure = ScreenCalibration(context, services, self)
        self._use = UsageSummary(context, services, self)
        self._packs = PackPanel(services, self)
        self._confirmation = Confirmation(context, services, self)
        self._pad.passed.connect(self._enter)
        self._pin_change.shutOut.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Return whether the pad or the panel is shown."""
        return bool(self._page)

    def request(self) -> None:
        """Ask for the PIN, if one is set."""
        if not self.is_open and self._pad.is_configured():
            self._context.pause_audio()
            self._services.examine()
            self._pad.open()
            self._quiet.begin(PAD_SECONDS)
            self._show(PAD)

    @Slot()
    def note(self) -> None:
        """Record a touch."""
        self._quiet.note()

    page = read_property(str, "_page", pageChanged)  # page being shown; empty if the panel is closed
    pad = read_property(PinPad, "_pad")
    pinChange = read_property(PinChange, "_pin_change")  # controller that changes the PIN
    values = read_property(VisitDefaults, "_values")  # preferences that visits begin with
    measure = read_property(ScreenCalibration, "_measure")
    # Health checks, as of when the page was opened
    checks = read_property(list, "_checks", pageChanged, of=CheckView)
    use = read_property(UsageSummary, "_use")
    packs = read_property(PackPanel, "_packs")
    confirmation = read_property(Confirmation, "_confirmation")

    @Slot(str)
    def open(self, page: str) -> None:
        """Open a page of the panel; from the pad, only the PIN leads further."""
        if self._page in ("", PAD):
            return
        if page == "health":
            checks = sorted(self._services.checks(), key=severity_of, reverse=True)  # problems come first
            self._checks = [CheckView(check, self._context.visit.topics, self) for check in checks]
        if page == "use":
            self._use.begin()
        if page == "packs":
            self._packs.begin()
        if page == "glass":
            self._measure.begin()
        if page == "pin":
            self._pin_change.begin()
        self._show(page)

    @Slot(int)
    def ask(self, command: int) -> None:
        """Ask to confirm an action, a `Confirmation.Command`."""
        if self._page == HOME:
            self._confirmation.ask(Confirmation.Command(command))
            self._show(CONFIRM)

    @Slot()
    def do(self) -> None:
        """Perform the confirmed action and end the program."""
        if self._page == CONFIRM:
            self._confirmation.do()

    @Slot()
    def close(self) -> None:
        """Close the panel; the next visitor finds a fresh kiosk."""
        if not self.is_open:
            return
        inside = self._page != PAD
        self._quiet.end()
        self._pad.close()
        self._show("")
        if inside:
            self._context.visit.end("closed")

    @Slot()
    def _enter(self) -> None:
        reading = self._context.visit.state.reading
        self._pad.close()
        self._context.visit.end("closed")
        self._context.visit.set_display(reading._replace(lowered=False))
        self._quiet.begin(PANEL_SECONDS)
        log().info("The staff panel was opened.")
        self._show(HOME)

    def _show(self, page: str) -> None:
        if page != "health":
            for check in self._checks:
                check.deleteLater()
            self._checks = []
        if page != "pin":
            self._pin_change.forget()
        self._page = page
        self.pageChanged.emit()
