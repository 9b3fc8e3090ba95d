"""How a visitor moves: into a visit, from place to place, and back."""

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
    """What leads elsewhere. `follow` shows the place that the visit has moved to, if it has, and says whether."""

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
        """Move through `current`; what is named besides has to know of it, or is closed on the way back."""
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
        """Leave the start screen, in a language: a second strike on "Close" chooses none for the next visitor."""
        if not self._current.visit.settling:
            self._choices.setLanguage(language)
            self.begin()

    @Slot(str)
    def openTopic(self, topic: str) -> None:
        """Open a topic's menu."""
        self._follow(self._current.visit.open_topic(topic))

    @Slot(str)
    def prepareSection(self, section: str) -> None:
        """Make a section of the present topic ready: a finger lies on what opens it."""
        topic = self._current.visit.topic()
        if topic is not None and any(one.id == section for one in topic.sections):
            self._pages.prepare(PageName(topic.id, section, self._current.language))

    @Slot()
    def prepareNext(self) -> None:
        """Make the next section ready."""
        self._prepare_by(1)

    @Slot()
    def preparePrevious(self) -> None:
        """Make the previous section ready."""
        self._prepare_by(-1)

    @Slot(str)
    def openSection(self, section: str) -> None:
        """Open a section of the present topic."""
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
        """Open sources and review of what is read."""
        self._follow(self._current.visit.open_sources())

    @Slot()
    def goBack(self) -> None:
        """Uncover the screen; else stop the voice; else close the card over the page; else go one level up."""
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
        """Go to where a visit begins: the menu, or the menu of topics."""
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
        """Follow a link of a text: `term:<id>` or `section:<id>`."""
        kind, _, target = link.partition(":")
        if kind == "section":
            self.openSection(target)
        elif kind == "term":
            self._sheets.show_term(target)

    def _prepare_by(self, by: int) -> None:
        neighbour = self._current.visit.neighbour(by)
        if neighbour is not None:
            self.prepareSection(neighbour)
