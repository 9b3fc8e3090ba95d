"""The staff panel as QML sees it: which of its pages is open, and what staff can have done."""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.last_good import change_places, earlier_there, forget_stamp
from kiosk.log import log
from kiosk.staff.lockout import Lockout
from kiosk.ui.staff.check_view import CheckView, severity
from kiosk.ui.staff.glass_measure import GlassMeasure
from kiosk.ui.staff.pad import PinPad
from kiosk.ui.staff.quiet import QuietTime
from kiosk.ui.staff.start_values import StartValues
from kiosk.ui.staff.use_view import UseView

if TYPE_CHECKING:
    from kiosk.ui.staff.means import Means

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

PAD_SECONDS, PANEL_SECONDS = 30.0, 60.0
"""How long each stays open when nobody touches the glass."""

AGAIN = getattr(os, "EX_TEMPFAIL", 75)
"""The exit code that says: start me again."""

PAGES = ("rows", "health", "use", "values", "language", "screen", "touch", "glass")
WISHES = ("reload", "earlier", "restart", "leave")


@QmlElement
@QmlUncreatable("made by the program")
class Staff(QObject):  # type: ignore[operator]
    """The way from the corner over the PIN pad to the panel, and out again. The PIN ends the visit."""

    pageChanged = Signal()

    def __init__(self, means: "Means") -> None:
        """Be closed."""
        super().__init__()
        self._means = means
        self._page = self._wish = self._trouble = ""
        self._possible = True
        self._checks: list[CheckView] = []
        self._quiet = QuietTime(means.clock, self.close)
        self._pad = PinPad(Lockout(means.folder, means.clock.now), means.clock, self)
        self._values = StartValues(means, self)
        self._measure = GlassMeasure(means, self)
        self._use = UseView(means, self)
        self._pad.passed.connect(self._enter)

    @property
    def is_open(self) -> bool:
        """Tell whether the pad or the panel is shown."""
        return bool(self._page)

    def knock(self) -> None:
        """The corner was held: ask for the PIN, if there is one."""
        if not self.is_open and self._pad.there():
            self._means.hush()
            self._means.examine()
            self._pad.open()
            self._quiet.begin(PAD_SECONDS)
            self._show("pad")

    def note(self) -> None:
        """The glass was touched."""
        self._quiet.note()

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """Give the page that is shown; empty when none is."""
        return self._page

    @Property(str, notify=pageChanged)
    def wish(self) -> str:
        """Give what staff are asked whether they want it: reload, earlier, restart, leave."""
        return self._wish

    @Property(bool, notify=pageChanged)
    def possible(self) -> bool:
        """Tell whether that can be done."""
        return self._possible

    @Property(str, notify=pageChanged)
    def trouble(self) -> str:
        """Give why it could not be done."""
        return self._trouble

    @Property(PinPad, constant=True)
    def pad(self) -> PinPad:
        """Give the PIN pad."""
        return self._pad

    @Property(StartValues, constant=True)
    def values(self) -> StartValues:
        """Give what visits begin with."""
        return self._values

    @Property(GlassMeasure, constant=True)
    def measure(self) -> GlassMeasure:
        """Give what measures the glass."""
        return self._measure

    @Property(list, notify=pageChanged)
    def checks(self) -> list[CheckView]:
        """Give what was looked at when the page was opened."""
        return self._checks

    @Property(UseView, constant=True)
    def use(self) -> UseView:
        """Give today's use."""
        return self._use

    @Slot(str)
    def open(self, page: str) -> None:
        """Open a page of the panel; nothing leads there from the pad but the PIN."""
        if self._page in ("", "pad") or page not in PAGES:
            return
        if page == "health":
            found = sorted(self._means.checks(), key=severity, reverse=True)  # what is wrong comes first
            self._checks = [CheckView(check, self) for check in found]
        if page == "use":
            self._use.look()
        if page == "glass":
            self._measure.begin()
        self._show(page)

    @Slot(str)
    def ask(self, wish: str) -> None:
        """Ask whether something is really wanted."""
        if self._page == "rows" and wish in WISHES:
            self._wish, self._trouble = wish, ""
            self._possible = wish != "earlier" or earlier_there(self._means.library)
            self._show("confirm")

    @Slot()
    def do(self) -> None:
        """Do what was asked for, and end the program."""
        if self._page != "confirm" or not self._possible:
            return
        try:
            if self._wish == "reload":
                forget_stamp(self._means.library)
            elif self._wish == "earlier":
                change_places(self._means.library)
        except OSError as error:
            log().error("Staff could not have it done: %s", error)
            self._trouble = error.strerror or str(error)
            self.pageChanged.emit()
            return
        log().info("Staff ended the program: %s.", self._wish)
        self._means.leave(0 if self._wish == "leave" else AGAIN)

    @Slot()
    def close(self) -> None:
        """Leave: the next visitor finds everything as at the first start."""
        if not self.is_open:
            return
        inside = self._page != "pad"
        self._quiet.end()
        self._pad.close()
        self._show("")
        if inside:
            self._means.end_visit()

    def _enter(self) -> None:
        reading = self._means.shown()
        self._pad.close()
        self._means.end_visit()
        self._means.show(reading._replace(lowered=False))
        self._quiet.begin(PANEL_SECONDS)
        log().info("The staff panel was opened.")
        self._show("rows")

    def _show(self, page: str) -> None:
        if page != "health":
            for check in self._checks:
                check.deleteLater()
            self._checks = []
        self._page = page
        self.pageChanged.emit()
