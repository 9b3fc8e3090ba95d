"""The card that may lie over a page: what is explained, shown large, chosen or taken home, and how it is closed."""

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
    """Lays cards over the present place, one at a time.

    `page` gives the section that is read; `close` ends a visit that was nothing but a card over the start screen.
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
        """Lie nothing over anything."""
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
        """Show the card that the visit has over its place, or none."""
        before, self._sheet, large = self._sheet, None, None
        state = self._current.state
        if state.sheet is not None:
            from kiosk.ui.overlays.overlay_views import sheet_of, shown_large

            self._sheet = sheet_of(state, self._page(), self._current.library, self)
            large = shown_large(state, self._page())
        if before is not self._sheet:
            if "more" not in (kind_of(before), kind_of(self._sheet)):
                self._speech.stop()  # the voice has its own controls on the sheet with more actions
            self._tools.play(large)
            self.changed.emit()
            self._announcer.tell_place()
        delete_later(before)

    def show_term(self, term: str) -> bool:
        """Say what a term of the glossary means; false when that is said already, or outside of any topic."""
        return self._laid(self._current.visit.show_term(term))

    @Property(SheetView, notify=changed)
    def shown(self) -> SheetView | None:
        """Return the card that lies over the page."""
        return self._sheet

    @Slot(str)
    def explain(self, block: str) -> None:
        """Say what the evidence label of a block means, and name its sources."""
        self._laid(self._current.visit.explain_evidence(block))

    @Slot(str)
    def enlarge(self, block: str) -> None:
        """Show a picture or a chart of the page large."""
        self._laid(self._current.visit.enlarge(block))

    @Slot()
    def takeHome(self) -> None:
        """Offer what can be taken home of the page that is read."""
        if self._current.visit.take_home():
            self._tools.take_home().show()
            self.follow()

    @Slot()
    def takeQuestionsHome(self) -> None:
        """Offer the visitor's own questions to be taken home."""
        self.takeHome()
        if self._tools.taking is not None:
            self._tools.taking.choose("questions")

    @Slot()
    def chooseLanguage(self) -> None:
        """Offer the languages."""
        if self._current.visit.choose_language():
            if self._current.state.place == START:
                # A card on the start screen is somebody's, and so is the language chosen on it
                self._start_screen.leave()
                self._presence.begin()
            self.follow()

    @Slot()
    def chooseDisplay(self) -> None:
        """Offer sizes and colours."""
        self._laid(self._current.visit.choose_display())

    @Slot()
    def showMore(self) -> None:
        """Offer the actions that have no room in the bar."""
        self._laid(self._current.visit.show_more())

    @Slot()
    def close(self) -> None:
        """Take away the card over the page."""
        if self._current.visit.close_sheet():
            self.follow()
            if not self._current.visit.begun:  # the card over the start screen was all there was of it
                self._close()

    def _laid(self, changed: bool) -> bool:
        if changed:
            self.follow()
        return changed


def kind_of(sheet: SheetView | None) -> str:
    """Return the kind of a sheet, empty when there is none."""
    return "" if sheet is None else str(sheet.kind)
