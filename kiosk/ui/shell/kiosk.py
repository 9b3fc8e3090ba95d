"""The one object that QML is given: where the visitor is, and each part of the kiosk that they can use."""

from collections.abc import Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
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
from kiosk.visit.visit import AudioPreferences, Reading, VisitState

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
    """The visit as QML sees it: its place, and the parts that visitors use, each with what they can do there."""

    placeChanged = Signal()
    readingChanged = Signal()
    languageChanged = Signal()
    inFullChanged = Signal()
    staffChanged = Signal()
    nightChanged = Signal()
    warmed = Signal()
    ending = Signal(str, float)
    """The visit is about to be forgotten: "closed", "idle" or "fault", and seconds since anything was done."""

    def __init__(self, visiting: VisitController) -> None:
        """Show `visiting`: what visitors use, and what becomes of their visits."""
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

    # What the rest of the program reads and does

    @property
    def state(self) -> VisitState:
        """Return all that the present visit is made of."""
        return self.visiting.current.state

    @property
    def topic_cards(self) -> tuple[TopicCard, ...]:
        """Return all topics, as records."""
        return tuple(self.visiting.current.topics.values())

    @property
    def page_record(self) -> "Page | None":
        """Return the section that is being read, as a record."""
        return self.visiting.page()

    @property
    def is_unused(self) -> bool:
        """Return whether the start screen is shown, and neither a visitor nor staff are there."""
        return self.state.place == START and (self._staff is None or not self._staff.is_open)

    @property
    def warned(self) -> bool:
        """Return whether the idle warning is shown."""
        return self.visiting.presence.warned

    @property
    def glass(self) -> ScreenGeometry:
        """Return the glass that everything is laid out for."""
        return self.visiting.appearance.glass

    def set_glass(self, glass: ScreenGeometry) -> None:
        """Lay everything out for a window of another size; who reads, reads on where they were."""
        if self._warm and glass != self.glass:
            self.visiting.appearance.rest()
        self.visiting.hands.measure(glass)
        self.visiting.appearance.fit(glass)

    def watch_fingers(self, window: "QQuickView") -> None:
        """Judge every touch on `window` from now on, before it is delivered: until then none chooses anything."""
        self.visiting.hands.watch_fingers(window)
        self.visiting.speech.watch(window)
        self.visiting.announcer.watch(window)

    def watch_keys(self, window: "QQuickView", keys: Mapping[str, str]) -> None:
        """Let keys do from now on what fingers do on `window`; `keys` names more of them by what they do."""
        self.visiting.hands.watch_keys(window, keys)

    def cancel_touches(self) -> None:
        """Have nothing pressed any more, whatever lies on the glass."""
        self.visiting.hands.cancel_touches()

    def set_asleep(self, asleep: bool) -> None:
        """Have nothing pressed, and nothing move, while the screen sleeps."""
        if asleep:
            self.cancel_touches()
            self.visiting.start_screen.leave()
        else:
            self.visiting.start_screen.rest()

    def attach_sleep(self, night: "SleepController") -> None:
        """Have the screen sleep and dim while nobody is there."""
        self._night = night
        self.visiting.presence.changed.connect(lambda: night.visited(self.visiting.presence.somebody))
        night.changed.connect(self.nightChanged)

    def attach_staff_panel(self, staff: "Staff") -> None:
        """Have a way for staff from now on."""
        self._staff = staff
        staff.pageChanged.connect(self.staffChanged)
        self.staffChanged.emit()

    def begin_visits_with(self, reading: Reading, hearing: AudioPreferences) -> None:
        """Have every visit after this one begin so."""
        self.visiting.current.begin_next_with(reading, hearing)

    def read_with(self, reading: Reading) -> None:
        """Show everything in a way that was chosen before."""
        self.visiting.read_with(reading)

    def title_of(self, topic: str, section: str) -> str:
        """Return the title of a section or, if `section` is empty, of a topic in the language that is shown."""
        return self.visiting.current.title_of(topic, section)

    def hush(self) -> None:
        """Have what is heard wait."""
        self.visiting.hush()

    def stop_audio(self) -> None:
        """End the voice and the film: the program ends."""
        self.visiting.tools.play(None)
        self.visiting.speech.close()

    def close_after_fault(self) -> None:
        """End the visit, for something in the program went wrong."""
        self.visiting.end("fault")

    def warm_up(self) -> None:
        """Make the menu, the bar and one page, unseen, so that the first visitor does not wait for them."""
        topic = next(iter(self.visiting.current.topics.values()))
        self._warm = True
        self.warmed.emit()
        self.visiting.pages.prepare(PageName(topic.id, topic.sections[-1].id, self.visiting.current.language))

    # What is shown

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """Return the kind of the present place."""
        return self.state.place.kind.value

    @Property(TopicView, notify=placeChanged)
    def topic(self) -> TopicView | None:
        """Return the topic of the present place."""
        return self.visiting.topics.present()

    @Property(bool, notify=placeChanged)
    def inTopic(self) -> bool:
        """Return whether the visitor is in a topic, from its menu on."""
        return bool(self.state.place.topic)

    @Property(str, notify=placeChanged)
    def sectionId(self) -> str:
        """Return the id of the section that is being read."""
        return self.state.place.section

    @Property(PageView, notify=placeChanged)
    def page(self) -> PageView | None:
        """Return the section that is being read."""
        return self.visiting.pages.page

    @Property(str, notify=readingChanged)
    def clinic(self) -> str:
        """Return the clinic's name."""
        return self.visiting.current.library.clinic(self.visiting.current.language)

    @Property(bool, notify=inFullChanged)
    def inFull(self) -> bool:
        """Return whether sections are shown in full, or in short."""
        return self.state.in_full

    @Property(bool, notify=warmed)
    def warm(self) -> bool:
        """Return whether the places are to be made before a visitor comes to them."""
        return self._warm

    @Property(str, notify=nightChanged)
    def light(self) -> str:
        """Return how bright the screen is while nobody is there: awake, dim or asleep."""
        return "awake" if self._night is None else self._night.light

    @Property(QObject, notify=staffChanged)
    def staff(self) -> "Staff | None":
        """Return the way for staff, once there is one."""
        return self._staff

    @Property(bool, notify=staffChanged)
    def staffThere(self) -> bool:
        """Return whether staff are at the glass, with the PIN or before it."""
        return self._staff is not None and self._staff.is_open

    # The parts

    @Property(StartScreen, constant=True)
    def startScreen(self) -> StartScreen:
        """Return what the start screen shows beside its topics."""
        return self.visiting.start_screen

    @Property(Topics, constant=True)
    def topics(self) -> Topics:
        """Return all topics."""
        return self.visiting.topics

    @Property(PageBuffer, constant=True)
    def pages(self) -> PageBuffer:
        """Return the page that is read and the one that is made ready behind it."""
        return self.visiting.pages

    @Property(Sheets, constant=True)
    def sheets(self) -> Sheets:
        """Return what lies over the page."""
        return self.visiting.sheets

    @Property(Navigation, constant=True)
    def navigation(self) -> Navigation:
        """Return what leads elsewhere."""
        return self.visiting.navigation

    @Property(SearchController, constant=True)
    def search(self) -> SearchController:
        """Return the search."""
        return self.visiting.search

    @Property(SelfCheck, constant=True)
    def check(self) -> SelfCheck:
        """Return the self-check."""
        return self.visiting.check

    @Property(Feedback, constant=True)
    def marks(self) -> Feedback:
        """Return what the visitor noted on pages."""
        return self.visiting.marks

    @Property(VisitorTools, constant=True)
    def tools(self) -> VisitorTools:
        """Return what takes pages home and what plays films."""
        return self.visiting.tools

    @Property(Privacy, constant=True)
    def privacy(self) -> Privacy:
        """Return what others may see."""
        return self.visiting.privacy

    @Property(IdleController, constant=True)
    def presence(self) -> IdleController:
        """Return whether somebody is there."""
        return self.visiting.presence

    @Property(InputController, constant=True)
    def hands(self) -> InputController:
        """Return the fingers and keys of the visitor."""
        return self.visiting.hands

    @Property(Choices, constant=True)
    def choices(self) -> Choices:
        """Return what a visitor can choose about how everything is shown."""
        return self.visiting.choices

    @Property(Appearance, constant=True)
    def appearance(self) -> Appearance:
        """Return how large and in which colours everything is shown."""
        return self.visiting.appearance

    @Property(HearingChoices, constant=True)
    def hearing(self) -> HearingChoices:
        """Return what a visitor can choose about how everything is heard."""
        return self.visiting.hearing

    @Property(Speech, constant=True)
    def speech(self) -> Speech:
        """Return what reads aloud."""
        return self.visiting.speech

    # What a visitor can do with the whole

    @Slot(bool)
    def readInFull(self, wanted: bool) -> None:
        """Show sections in full from now on, or in short."""
        self.visiting.read_in_full(wanted)

    @Slot()
    def close(self) -> None:
        """End the visit."""
        self.visiting.end("closed")

    @Slot(QQuickItem)
    def putInOrder(self, page: QQuickItem) -> None:
        """Have assistive technology meet what stands on a page from top to bottom: a list makes it in another order."""
        if QAccessible.isActive():
            ordered = sorted(page.childItems(), key=lambda item: item.y())
            for above, below in pairwise(ordered):
                below.stackAfter(above)
