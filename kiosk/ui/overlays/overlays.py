"""The overlay on a page: opening, updating and closing it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.input.idle_controller import IdleController
from kiosk.ui.section.page_views import SheetView
from kiosk.ui.shell.page_buffer import delete_later
from kiosk.ui.shell.visit_session import VisitSession
from kiosk.ui.shell.visitor_tools import VisitorTools
from kiosk.ui.speech.announcer import Announcer
from kiosk.ui.speech.speech import Speech
from kiosk.ui.start.start_screen import StartScreen
from kiosk.visit.place import START

if TYPE_CHECKING:
    from kiosk.content.blocks.records import Page

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Sheets(QObject):  # type: ignore[operator]
    """Shows overlays over the current place, one at a time.

    `page` returns the section being read; `close` ends a visit that was only an overlay on the start screen.
    """

    changed = Signal()

    def __init__(
        self,
        current: VisitSession,
        page: "Callable[[], Page | None]",
        *,
        tools: VisitorTools,
        speech: Speech,
        announcer: Announcer,
        presence: IdleController,
        start_screen: StartScreen,
        close: Callable[[], None],
    ) -> None:
        """Start without an overlay."""
        super().__init__()
        self._current = current
        self._page = page
        self._tools = tools
        self._speech = speech
        self._announcer = announcer
        self._presence = presence
        self._start_screen = start_screen
        self._close = close
        self._sheet: SheetView | None = None

    def follow(self) -> None:
        """Show the overlay that the visit has over its place, or none."""
        before, self._sheet, large = self._sheet, None, None
        state = self._current.state
        if state.sheet is not None:
            from kiosk.ui.overlays.overlay_views import sheet_of, shown_large

            self._sheet = sheet_of(state, self._page(), self._current.library, self)
            large = shown_large(state, self._page())
        if before is not self._sheet:
            if "more" not in (kind_of(before), kind_of(self._sheet)):
                self._speech.stop()  # the sheet with more actions has the voice controls
            self._tools.play(large)
            self.changed.emit()
            self._announcer.tell_place()
        delete_later(before)

    def show_term(self, term: str) -> bool:
        """Explain a glossary term; return false if it is shown already, or outside of topics."""
        return self._update(self._current.visit.show_term(term))

    @Property(SheetView, notify=changed)
    def shown(self) -> SheetView | None:
        """Return the current overlay, or `None`."""
        return self._sheet

    @Slot(str)
    def explain(self, block: str) -> None:
        """Explain the evidence label of a block and list its sources."""
        self._update(self._current.visit.explain_evidence(block))

    @Slot(str)
    def enlarge(self, block: str) -> None:
        """Enlarge a picture or a chart of the page."""
        self._update(self._current.visit.enlarge(block))

    @Slot()
    def takeHome(self) -> None:
        """Offer the page's content for taking home."""
        if self._current.visit.take_home():
            self._tools.take_home().show()
            self.follow()

    @Slot()
    def takeQuestionsHome(self) -> None:
        """Offer the visitor's ticked questions for taking home."""
        self.takeHome()
        if self._tools.taking is not None:
            self._tools.taking.choose(self._tools.taking.Kind.Questions)

    @Slot()
    def chooseLanguage(self) -> None:
        """Show the languages."""
        if self._current.visit.choose_language():
            if self._current.state.place == START:
                # An overlay on the start screen begins a visit, so that the language chosen on it belongs to that visit
                self._start_screen.leave()
                self._presence.begin()
            self.follow()

    @Slot()
    def chooseDisplay(self) -> None:
        """Show the display choices."""
        self._update(self._current.visit.choose_display())

    @Slot()
    def showMore(self) -> None:
        """Show the actions for which the bar has no room."""
        self._update(self._current.visit.show_more())

    @Slot()
    def close(self) -> None:
        """Close the overlay."""
        if self._current.visit.close_sheet():
            self.follow()
            if not self._current.visit.begun:  # it was only an overlay on the start screen
                self._close()

    def _update(self, changed: bool) -> bool:
        if changed:
            self.follow()
        return changed


def kind_of(sheet: SheetView | None) -> str:
    """Return the kind of an overlay, or "" if there is none."""
    return "" if sheet is None else str(sheet.kind)
