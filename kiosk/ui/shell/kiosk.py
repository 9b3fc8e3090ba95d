"""The root object exposed to QML: the current place and every part of the kiosk that visitors use."""

from collections.abc import Mapping
from enum import IntEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem

from kiosk.content.blocks.cards import TopicCard
from kiosk.devices.display.screen_geometry import ScreenGeometry
from kiosk.ui.display.appearance import Appearance
from kiosk.ui.display.choices import Choices
from kiosk.ui.input.feedback import Feedback
from kiosk.ui.input.idle_controller import IdleController
from kiosk.ui.input.input_controller import InputController
from kiosk.ui.menu.topic_views import TopicView
from kiosk.ui.menu.topics import Topics
from kiosk.ui.overlays.overlays import Sheets
from kiosk.ui.overlays.privacy import Privacy
from kiosk.ui.quiz.self_check import SelfCheck
from kiosk.ui.search.search_controller import SearchController
from kiosk.ui.section.page_views import PageView
from kiosk.ui.shell.navigation import Navigation
from kiosk.ui.shell.page_buffer import PageBuffer, PageName
from kiosk.ui.shell.visit_controller import VisitController
from kiosk.ui.shell.visitor_tools import VisitorTools
from kiosk.ui.speech.audio_choices import HearingChoices
from kiosk.ui.speech.speech import Speech
from kiosk.ui.start.start_screen import StartScreen
from kiosk.visit.place import START
from kiosk.visit.visit import AudioPreferences, DisplayPreferences, VisitState

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickView

    from kiosk.content.blocks.records import Page
    from kiosk.ui.overlays.sleep import SleepController
    from kiosk.ui.staff.panel import Staff

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Kiosk(QObject):  # type: ignore[operator]
    """The visit as QML sees it: its place and the controllers that visitors use."""

    @QEnum
    class Place(IntEnum):
        """The kinds of screen, named as in `PlaceKind`."""

        Start = 0
        Topics = 1
        Menu = 2
        Section = 3
        Sources = 4
        Search = 5
        Check = 6

    placeChanged = Signal()
    readingChanged = Signal()
    languageChanged = Signal()
    inFullChanged = Signal()
    staffChanged = Signal()
    nightChanged = Signal()
    warmed = Signal()
    ending = Signal(str, float)
    """Emitted just before the visit is forgotten: "closed", "idle" or "fault", and seconds since the last input."""

    def __init__(self, visiting: VisitController) -> None:
        """Expose `visiting` to QML."""
        super().__init__()
        self.visiting = visiting
        self._warm = False
        self._night: SleepController | None = None
        self._staff: Staff | None = None
        visiting.placeChanged.connect(self.placeChanged)
        visiting.readingChanged.connect(self.readingChanged)
        visiting.languageChanged.connect(self.languageChanged)
        visiting.inFullChanged.connect(self.inFullChanged)
        visiting.ending.connect(self.ending)

    # Used by the rest of the program

    @property
    def state(self) -> VisitState:
        """Return the state of the current visit."""
        return self.visiting.current.state

    @property
    def topic_cards(self) -> tuple[TopicCard, ...]:
        """Return the records of all topics."""
        return tuple(self.visiting.current.topics.values())

    @property
    def page_record(self) -> "Page | None":
        """Return the record of the section being read, or `None`."""
        return self.visiting.page()

    @property
    def is_unused(self) -> bool:
        """Return whether the start screen is shown and neither a visitor nor staff are present."""
        return self.state.place == START and (self._staff is None or not self._staff.is_open)

    @property
    def warned(self) -> bool:
        """Return whether the idle warning is shown."""
        return self.visiting.presence.warned

    @property
    def glass(self) -> ScreenGeometry:
        """Return the screen geometry used for layout."""
        return self.visiting.appearance.glass

    def set_glass(self, glass: ScreenGeometry) -> None:
        """Lay everything out for a window of another size; the reading position is kept."""
        if self._warm and glass != self.glass:
            self.visiting.appearance.begin_relayout()
        self.visiting.hands.measure(glass)
        self.visiting.appearance.fit(glass)

    def watch_touches(self, window: "QQuickView") -> None:
        """Start filtering touches on `window`; until then no touch selects anything."""
        self.visiting.hands.watch_touches(window)
        self.visiting.speech.watch(window)
        self.visiting.announcer.watch(window)

    def watch_keys(self, window: "QQuickView", keys: Mapping[str, str]) -> None:
        """Start keyboard navigation on `window`; `keys` maps actions to the names of additional keys."""
        self.visiting.hands.watch_keys(window, keys)

    def cancel_touches(self) -> None:
        """Release everything that is pressed, even if a finger is still on the screen."""
        self.visiting.hands.cancel_touches()

    def set_asleep(self, asleep: bool) -> None:
        """While the screen sleeps, release everything pressed and stop the start screen's drift."""
        if asleep:
            self.cancel_touches()
            self.visiting.start_screen.leave()
        else:
            self.visiting.start_screen.rest()

    def attach_sleep(self, night: "SleepController") -> None:
        """Let `night` dim the screen and put it to sleep while nobody is present."""
        self._night = night
        self.visiting.presence.changed.connect(lambda: night.visited(self.visiting.presence.somebody))
        night.changed.connect(self.nightChanged)

    def attach_staff_panel(self, staff: "Staff") -> None:
        """Make the staff panel available."""
        self._staff = staff
        staff.pageChanged.connect(self.staffChanged)
        self.staffChanged.emit()

    def begin_visits_with(self, reading: DisplayPreferences, hearing: AudioPreferences) -> None:
        """Set the display and audio preferences that later visits begin with."""
        self.visiting.current.begin_next_with(reading, hearing)

    def read_with(self, reading: DisplayPreferences) -> None:
        """Apply display preferences chosen earlier."""
        self.visiting.read_with(reading)

    def title_of(self, topic: str, section: str) -> str:
        """Return the title of a section in the current language, or of the topic if `section` is empty."""
        return self.visiting.current.title_of(topic, section)

    def hush(self) -> None:
        """Stop the voice and pause the media."""
        self.visiting.pause_audio()

    def stop_audio(self) -> None:
        """Stop the voice and the media because the program is exiting."""
        self.visiting.tools.play(None)
        self.visiting.speech.close()

    def close_after_fault(self) -> None:
        """End the visit after a fault in the program."""
        self.visiting.end("fault")

    def warm_up(self) -> None:
        """Create the menu, the bar and one page in advance so that the first visitor does not have to wait."""
        topic = next(iter(self.visiting.current.topics.values()))
        self._warm = True
        self.warmed.emit()
        self.visiting.pages.prepare(PageName(topic.id, topic.sections[-1].id, self.visiting.current.language))

    # State for QML

    @Property(int, notify=placeChanged)
    def place(self) -> Place:
        """Return the kind of the current place."""
        return Kiosk.Place[self.state.place.kind.name.capitalize()]

    @Property(TopicView, notify=placeChanged)
    def topic(self) -> TopicView | None:
        """Return the topic of the current place, or `None`."""
        return self.visiting.topics.present()

    @Property(bool, notify=placeChanged)
    def inTopic(self) -> bool:
        """Return whether the visitor is in a topic, its menu included."""
        return bool(self.state.place.topic)

    @Property(str, notify=placeChanged)
    def sectionId(self) -> str:
        """Return the id of the section being read."""
        return self.state.place.section

    @Property(PageView, notify=placeChanged)
    def page(self) -> PageView | None:
        """Return the section being read, or `None`."""
        return self.visiting.pages.page

    @Property(str, notify=readingChanged)
    def clinic(self) -> str:
        """Return the clinic's name."""
        return self.visiting.current.library.clinic(self.visiting.current.language)

    @Property(bool, notify=inFullChanged)
    def inFull(self) -> bool:
        """Return whether sections are shown in full rather than in short."""
        return self.state.in_full

    @Property(bool, notify=warmed)
    def warm(self) -> bool:
        """Return whether QML should create the places before a visitor opens them."""
        return self._warm

    @Property(bool, notify=nightChanged)
    def dim(self) -> bool:
        """Return whether the screen is dimmed."""
        return self._night is not None and self._night.is_dim

    @Property(bool, notify=nightChanged)
    def asleep(self) -> bool:
        """Return whether the screen sleeps."""
        return self._night is not None and self._night.is_asleep

    @Property(QObject, notify=staffChanged)
    def staff(self) -> "Staff | None":
        """Return the staff panel, or `None` until it is attached."""
        return self._staff

    @Property(bool, notify=staffChanged)
    def staffThere(self) -> bool:
        """Return whether staff are using the panel or entering the PIN."""
        return self._staff is not None and self._staff.is_open

    # Controllers for QML

    @Property(StartScreen, constant=True)
    def startScreen(self) -> StartScreen:
        """Return the start screen's own state, without its topics."""
        return self.visiting.start_screen

    @Property(Topics, constant=True)
    def topics(self) -> Topics:
        """Return the list of topics."""
        return self.visiting.topics

    @Property(PageBuffer, constant=True)
    def pages(self) -> PageBuffer:
        """Return the buffer of the current page and the one prepared in the background."""
        return self.visiting.pages

    @Property(Sheets, constant=True)
    def sheets(self) -> Sheets:
        """Return the controller of the overlays."""
        return self.visiting.sheets

    @Property(Navigation, constant=True)
    def navigation(self) -> Navigation:
        """Return the navigation commands."""
        return self.visiting.navigation

    @Property(SearchController, constant=True)
    def search(self) -> SearchController:
        """Return the search controller."""
        return self.visiting.search

    @Property(SelfCheck, constant=True)
    def check(self) -> SelfCheck:
        """Return the self-check controller."""
        return self.visiting.check

    @Property(Feedback, constant=True)
    def marks(self) -> Feedback:
        """Return the visitor's feedback and ticked questions."""
        return self.visiting.marks

    @Property(VisitorTools, constant=True)
    def tools(self) -> VisitorTools:
        """Return the take-home, printing and media tools."""
        return self.visiting.tools

    @Property(Privacy, constant=True)
    def privacy(self) -> Privacy:
        """Return the privacy controller."""
        return self.visiting.privacy

    @Property(IdleController, constant=True)
    def presence(self) -> IdleController:
        """Return the controller that detects idle visitors."""
        return self.visiting.presence

    @Property(InputController, constant=True)
    def hands(self) -> InputController:
        """Return the controller of touch, pointer and keys."""
        return self.visiting.hands

    @Property(Choices, constant=True)
    def choices(self) -> Choices:
        """Return the visitor's display choices."""
        return self.visiting.choices

    @Property(Appearance, constant=True)
    def appearance(self) -> Appearance:
        """Return the values that the theme is derived from."""
        return self.visiting.appearance

    @Property(HearingChoices, constant=True)
    def hearing(self) -> HearingChoices:
        """Return the visitor's audio choices."""
        return self.visiting.hearing

    @Property(Speech, constant=True)
    def speech(self) -> Speech:
        """Return the controller that reads aloud."""
        return self.visiting.speech

    # Commands for QML

    @Slot(bool)
    def readInFull(self, wanted: bool) -> None:
        """Show sections in full, or in short."""
        self.visiting.read_in_full(wanted)

    @Slot()
    def close(self) -> None:
        """End the visit."""
        self.visiting.end("closed")

    @Slot(QQuickItem)
    def putInOrder(self, page: QQuickItem) -> None:
        """Sort the accessible children of a page from top to bottom; a list creates them in another order."""
        if QAccessible.isActive():
            ordered = sorted(page.childItems(), key=lambda item: item.y())
            for above, below in pairwise(ordered):
                below.stackAfter(above)
