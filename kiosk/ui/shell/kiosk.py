"""The root object of QML: the current place, and every part that visitors use."""

from collections.abc import Mapping
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

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
from kiosk.ui.shell.parts import Parts
from kiosk.ui.shell.visitor_tools import VisitorTools
from kiosk.ui.speech.audio_choices import HearingChoices
from kiosk.ui.speech.speech import Speech
from kiosk.ui.start.start_screen import StartScreen
from kiosk.visit.place import START
from kiosk.visit.state import Change, VisitState

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickView

    from kiosk.ui.overlays.sleep import SleepController
    from kiosk.ui.staff.panel import Staff

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Kiosk(QObject):  # type: ignore[operator]
    """The root object of QML: where the visitor is, and the parts that QML shows and uses.

    Python uses `visit` and `parts` directly.
    """

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
    languageChanged = Signal()
    inFullChanged = Signal()
    staffChanged = Signal()
    nightChanged = Signal()
    warmed = Signal()

    def __init__(self, parts: Parts) -> None:
        """Expose `parts` to QML."""
        super().__init__()
        self.parts = parts
        self.visit = parts.visit
        self._warm = False
        self._night: SleepController | None = None
        self._staff: Staff | None = None
        self.visit.subscribe(self._on_change)

    def _on_change(self, change: Change) -> None:
        if change.before.in_full != change.after.in_full:
            self.inFullChanged.emit()
        if change.is_translation:
            self.languageChanged.emit()
        if change.is_other_page:
            self.placeChanged.emit()

    # Used by the rest of the program

    @property
    def state(self) -> VisitState:
        """Return the state of the visit."""
        return self.visit.state

    @property
    def glass(self) -> ScreenGeometry:
        """Return the screen geometry used for layout."""
        return self.parts.glass

    @property
    def is_unused(self) -> bool:
        """Return whether the start screen is shown and neither a visitor nor staff are present."""
        return self.state.place == START and (self._staff is None or not self._staff.is_open)

    def set_glass(self, glass: ScreenGeometry) -> None:
        """Lay everything out for a window of another size; the reading position is kept."""
        if self._warm and glass != self.glass:
            self.parts.appearance.begin_relayout()
        self.parts.appearance.fit(glass)

    def watch(self, window: "QQuickView", keys: Mapping[str, str]) -> None:
        """Start accepting input on `window`; `keys` maps actions to the names of additional keys."""
        self.parts.hands.watch_touches(window)
        self.parts.speech.watch(window)
        self.parts.announcer.watch(window)
        self.parts.hands.watch_keys(window, keys)

    def set_asleep(self, asleep: bool) -> None:
        """While the screen sleeps, release everything pressed and stop the start screen's drift."""
        if asleep:
            self.parts.hands.cancel_touches()
            self.parts.start_screen.leave()
        else:
            self.parts.start_screen.rest()

    def attach_sleep(self, night: "SleepController") -> None:
        """Let `night` dim the screen and put it to sleep while nobody is present."""
        self._night = night
        presence = self.parts.presence
        presence.changed.connect(lambda: night.visited(presence.somebody))
        night.changed.connect(self.nightChanged)

    def attach_staff_panel(self, staff: "Staff") -> None:
        """Make the staff panel available."""
        self._staff = staff
        staff.pageChanged.connect(self.staffChanged)
        self.staffChanged.emit()

    def warm_up(self) -> None:
        """Create the menu, the bar and one page in advance so that the first visitor does not have to wait."""
        topic = next(iter(self.visit.topics.values()))
        self._warm = True
        self.warmed.emit()
        self.parts.pages.prepare_page(PageName(topic.id, topic.sections[-1].id, self.visit.language))

    # State for QML

    @Property(int, notify=placeChanged)
    def place(self) -> Place:
        """Return the kind of the current place."""
        return Kiosk.Place[self.state.place.kind.name.capitalize()]

    @Property(TopicView, notify=placeChanged)
    def topic(self) -> TopicView | None:
        """Return the topic of the current place, or `None`."""
        return self.parts.topics.present()

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
        return self.parts.pages.page

    @Property(str, notify=languageChanged)
    def clinic(self) -> str:
        """Return the clinic's name."""
        return self.parts.library.clinic(self.visit.language)

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
        return self.parts.start_screen

    @Property(Topics, constant=True)
    def topics(self) -> Topics:
        """Return the list of topics."""
        return self.parts.topics

    @Property(PageBuffer, constant=True)
    def pages(self) -> PageBuffer:
        """Return the buffer of the current page and the one prepared in the background."""
        return self.parts.pages

    @Property(Sheets, constant=True)
    def sheets(self) -> Sheets:
        """Return the controller of the overlays."""
        return self.parts.sheets

    @Property(Navigation, constant=True)
    def navigation(self) -> Navigation:
        """Return the navigation commands."""
        return self.parts.navigation

    @Property(SearchController, constant=True)
    def search(self) -> SearchController:
        """Return the search controller."""
        return self.parts.search

    @Property(SelfCheck, constant=True)
    def check(self) -> SelfCheck:
        """Return the self-check controller."""
        return self.parts.check

    @Property(Feedback, constant=True)
    def marks(self) -> Feedback:
        """Return the visitor's feedback and ticked questions."""
        return self.parts.marks

    @Property(VisitorTools, constant=True)
    def tools(self) -> VisitorTools:
        """Return the take-home, printing and media tools."""
        return self.parts.tools

    @Property(Privacy, constant=True)
    def privacy(self) -> Privacy:
        """Return the privacy controller."""
        return self.parts.privacy

    @Property(IdleController, constant=True)
    def presence(self) -> IdleController:
        """Return the controller that detects idle visitors."""
        return self.parts.presence

    @Property(InputController, constant=True)
    def hands(self) -> InputController:
        """Return the controller of touch, pointer and keys."""
        return self.parts.hands

    @Property(Choices, constant=True)
    def choices(self) -> Choices:
        """Return the visitor's display choices."""
        return self.parts.choices

    @Property(Appearance, constant=True)
    def appearance(self) -> Appearance:
        """Return the values that the theme is derived from."""
        return self.parts.appearance

    @Property(HearingChoices, constant=True)
    def hearing(self) -> HearingChoices:
        """Return the visitor's audio choices."""
        return self.parts.hearing

    @Property(Speech, constant=True)
    def speech(self) -> Speech:
        """Return the controller that reads aloud."""
        return self.parts.speech

    # Commands for QML

    @Slot()
    def close(self) -> None:
        """End the visit."""
        self.visit.end("closed")
