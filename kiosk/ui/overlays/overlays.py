"""The overlay on a page: opening, updating and closing it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.properties import qml_type, read_property
from kiosk.ui.section.page_views import SheetView
from kiosk.ui.shell.page_buffer import delete_later
from kiosk.ui.shell.visitor_tools import VisitorTools
from kiosk.visit.place import SheetKind
from kiosk.visit.state import Change

if TYPE_CHECKING:
    from kiosk.ui.shell.visit_context import VisitContext


@qml_type
class Sheets(QObject):
    """Shows overlays over the current place, one at a time."""

    changed = Signal()

    def __init__(self, context: "VisitContext", tools: VisitorTools) -> None:
        super().__init__()
        self._context = context
        self._visit = context.visit
        self._tools = tools
        self._sheet: SheetView | None = None
        self._visit.subscribe(self._on_change)

    def _on_change(self, change: Change) -> None:
        if change.is_other_sheet:
            before, self._sheet = self._sheet, None
            if change.before.sheet != change.after.sheet:
                self.changed.emit()  # QML unloads an overlay before it loads another, whose file may be another
            if change.after.sheet is not None:
                from kiosk.ui.overlays.overlay_views import sheet_of

                self._sheet = sheet_of(change.after, self._context.page(), self._context.library, self)
                self.changed.emit()
            delete_later(before)

    shown = read_property(SheetView, "_sheet", changed)  # current overlay, or `None`

    @Slot(str)
    def explain(self, block: str) -> None:
        """Explain the evidence label of a block and list its sources."""
        self._visit.show_overlay(SheetKind.EVIDENCE, block)

    @Slot(str)
    def enlarge(self, block: str) -> None:
        """Enlarge a picture or a chart of the page."""
        self._visit.show_overlay(SheetKind.LARGE, block)

    @Slot()
    def takeHome(self) -> None:
        """Offer the page's content for taking home."""
        self._visit.show_overlay(SheetKind.TAKE_HOME)

    @Slot()
    def takeQuestionsHome(self) -> None:
        """Offer the visitor's ticked questions for taking home."""
        self.takeHome()
        if self._tools.taking is not None:
            self._tools.taking.choose(self._tools.taking.Kind.Questions)

    @Slot()
    def chooseLanguage(self) -> None:
        """Show the languages. On the start screen this begins a visit, to which the language chosen then belongs."""
        self._visit.show_overlay(SheetKind.LANGUAGES)

    @Slot()
    def chooseDisplay(self) -> None:
        """Show the display choices."""
        self._visit.show_overlay(SheetKind.DISPLAY)

    @Slot()
    def showMore(self) -> None:
        """Show the actions for which the bar has no room."""
        self._visit.show_overlay(SheetKind.MORE)

    @Slot()
    def close(self) -> None:
        """Close the overlay; if the visit was only an overlay on the start screen, end it."""
        if self._visit.close_sheet() and not self._visit.has_begun:
            self._visit.end("closed")
