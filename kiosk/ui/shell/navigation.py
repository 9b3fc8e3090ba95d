"""Navigation commands: start a visit, move between places, go back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.display.choices import Choices
from kiosk.ui.input.idle_controller import IdleController
from kiosk.ui.overlays.overlays import Sheets
from kiosk.ui.overlays.privacy import Privacy
from kiosk.ui.shell.page_buffer import PageBuffer, PageName
from kiosk.ui.shell.visit_session import VisitSession
from kiosk.ui.speech.speech import Speech
from kiosk.ui.start.start_screen import StartScreen

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Navigation(QObject):  # type: ignore[operator]
    """Navigation commands. `follow` takes whether the visit moved, shows its new place if so, and returns that flag."""

    def __init__(
        self,
        current: VisitSession,
        pages: PageBuffer,
        *,
        follow: Callable[[bool], bool],
        choices: Choices,
        start_screen: StartScreen,
        presence: IdleController,
        speech: Speech,
        sheets: Sheets,
        privacy: Privacy,
    ) -> None:
        """Navigate in `current`; the other controllers are notified, or closed by "back"."""
        super().__init__()
        self._current = current
        self._pages = pages
        self._follow = follow
        self._choices = choices
        self._start_screen = start_screen
        self._presence = presence
        self._speech = speech
        self._sheets = sheets
        self._privacy = privacy

    @Slot()
    def begin(self) -> None:
        """Leave the start screen."""
        if self._follow(self._current.visit.begin()):
            self._start_screen.leave()
            self._presence.begin()

    @Slot(str)
    def beginIn(self, language: str) -> None:
        """Leave the start screen in a language.

        Ignored while debouncing, so that a double tap on "Close" does not choose the next visitor's language.
        """
        if not self._current.visit.settling:
            self._choices.setLanguage(language)
            self.begin()

    @Slot(str)
    def openTopic(self, topic: str) -> None:
        """Open a topic's menu."""
        self._follow(self._current.visit.open_topic(topic))

    @Slot(str)
    def prepareSection(self, section: str) -> None:
        """Prepare a section of the current topic in the background: its tile is being pressed."""
        topic = self._current.visit.topic()
        if topic is not None and any(card.id == section for card in topic.sections):
            self._pages.prepare(PageName(topic.id, section, self._current.language))

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
        self._follow(self._current.visit.open_section(section))

    @Slot()
    def openNext(self) -> None:
        """Open the next section."""
        self._follow(self._current.visit.next_section())

    @Slot()
    def openPrevious(self) -> None:
        """Open the previous section."""
        self._follow(self._current.visit.previous_section())

    @Slot()
    def openSources(self) -> None:
        """Open the sources and review of the current topic."""
        self._follow(self._current.visit.open_sources())

    @Slot()
    def goBack(self) -> None:
        """Go one level back: uncover the screen, stop the voice, close the overlay, or else leave the place."""
        if self._current.state.hidden:
            self._privacy.hide(False)
        elif self._speech.reading_aloud:
            self._speech.stop()
        elif self._current.state.sheet is not None:
            self._sheets.close()
        else:
            self._follow(self._current.visit.go_back())

    @Slot()
    def goHome(self) -> None:
        """Go to the list of topics, or to the topic's menu if there is only one topic."""
        if self._current.state.sheet is not None:
            self._sheets.close()
        if not self._follow(self._current.visit.go_to_topics()):
            self.goToMenu()

    @Slot()
    def goToMenu(self) -> None:
        """Go to the topic's menu."""
        self._follow(self._current.visit.go_to_menu())

    @Slot(str)
    def followLink(self, link: str) -> None:
        """Follow a link in a text: `term:<id>` or `section:<id>`."""
        kind, _, target = link.partition(":")
        if kind == "section":
            self.openSection(target)
        elif kind == "term":
            self._sheets.show_term(target)

    def _prepare_neighbour(self, by: int) -> None:
        neighbour = self._current.visit.neighbour(by)
        if neighbour is not None:
            self.prepareSection(neighbour)
