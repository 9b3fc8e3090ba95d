"""Navigation commands: start a visit, move between places, go back."""

from PySide6.QtCore import QObject, Slot

from kiosk.ui.display.choices import Choices
from kiosk.ui.overlays.overlays import Sheets
from kiosk.ui.properties import qml_type
from kiosk.ui.shell.page_buffer import PageBuffer
from kiosk.ui.speech.speech import Speech
from kiosk.visit.place import SheetKind
from kiosk.visit.visit import Visit


@qml_type
class Navigation(QObject):
    """Navigation commands; the parts of the screen learn from the visit where it leads."""

    def __init__(
        self, visit: Visit, pages: PageBuffer, *, choices: Choices, speech: Speech, sheets: Sheets
    ) -> None:
        """Navigate in `visit`; "back" stops the speech and closes overlays first."""
        super().__init__()
        self._visit = visit
        self._pages = pages
        self._choices = choices
        self._speech = speech
        self._sheets = sheets

    @Slot()
    def begin(self) -> None:
        """Leave the start screen."""
        self._visit.begin()

    @Slot(str)
    def beginIn(self, language: str) -> None:
        """Leave the start screen in a language.

        Ignored while debouncing, so that a double tap on "Close" does not choose the next visitor's language.
        """
        if not self._visit.is_settling:
            self._choices.setLanguage(language)
            self.begin()

    @Slot(str)
    def openTopic(self, topic: str) -> None:
        """Open a topic's menu."""
        self._visit.open_topic(topic)

    @Slot(bool)
    def readInFull(self, wanted: bool) -> None:
        """Show sections in full, or in short."""
        self._visit.read_in_full(wanted=wanted)

    @Slot(str)
    def prepareSection(self, section: str) -> None:
        """Prepare a section of the current topic in the background: its tile is being pressed."""
        self._pages.prepare(section)

    @Slot()
    def prepareNext(self) -> None:
        """Prepare the next section."""
        self._prepare_neighbour(1)

    @Slot()
    def preparePrevious(self) -> None:
        """Prepare the previous section."""
        self._prepare_neighbour(-1)

    @Slot(str)
    def openSection(self, section: str) -> None:
        """Open a section of the current topic."""
        self._visit.open_section(section)

    @Slot()
    def openNext(self) -> None:
        """Open the next section."""
        self._visit.step(1)

    @Slot()
    def openPrevious(self) -> None:
        """Open the previous section."""
        self._visit.step(-1)

    @Slot()
    def openSources(self) -> None:
        """Open the sources and review of the current topic."""
        self._visit.open_sources()

    @Slot()
    def goBack(self) -> None:
        """Go one level back: uncover the screen, stop the voice, close the overlay, or else leave the place."""
        if self._visit.state.hidden:
            self._visit.hide(wanted=False)
        elif self._speech.reading_aloud:
            self._speech.stop()
        elif self._visit.state.sheet is not None:
            self._sheets.close()
        else:
            self._visit.go_back()

    @Slot()
    def goHome(self) -> None:
        """Go to the list of topics, or to the topic's menu if there is only one topic."""
        if self._visit.state.sheet is not None:
            self._sheets.close()
        if not self._visit.go_to_topics():
            self.goToMenu()

    @Slot()
    def goToMenu(self) -> None:
        """Go to the topic's menu."""
        self._visit.go_to_menu()

    @Slot(str)
    def followLink(self, link: str) -> None:
        """Follow a link in a text: `term:<id>` or `section:<id>`."""
        kind, _, target = link.partition(":")
        if kind == "section":
            self.openSection(target)
        elif kind == "term":
            self._visit.show_overlay(SheetKind.TERM, target)

    def _prepare_neighbour(self, by: int) -> None:
        neighbour = self._visit.neighbour(by)
        if neighbour is not None:
            self._pages.prepare(neighbour)
