"""The root object of QML: the current place, and every part that visitors use."""

from collections.abc import Mapping
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot

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
from kiosk.ui.properties import qml_type, read_property
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


@qml_type
class Kiosk(QObject):
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

    sectionId = read_property(str, "state.place.section", placeChanged)  # id of the section being read
    page = read_property(PageView, "parts.pages.page", placeChanged)  # section being read, or `None`

    @Property(str, notify=languageChanged)
    def clinic(self) -> str:
        """Return the clinic's name."""
        return self.parts.library.clinic(self.visit.language)

    # Whether sections are shown in full rather than in short
    inFull = read_property(bool, "state.in_full", inFullChanged)
    # Whether QML should create the places before a visitor opens them
    warm = read_property(bool, "_warm", warmed)

    @Property(bool, notify=nightChanged)
    def dim(self) -> bool:
        """Return whether the screen is dimmed."""
        return self._night is not None and self._night.is_dim

    @Property(bool, notify=nightChanged)
    def asleep(self) -> bool:
        """Return whether the screen sleeps."""
        return self._night is not None and self._night.is_asleep

    # Staff panel, or `None` until it is attached
    staff = read_property(QObject, "_staff", staffChanged, of="Staff")

    @Property(bool, notify=staffChanged)
    def staffThere(self) -> bool:
        """Return whether staff are using the panel or entering the PIN."""
        return self._staff is not None and self._staff.is_open

    # Controllers for QML

    # Start screen's own state, without its topics
    startScreen = read_property(StartScreen, "parts.start_screen")
    topics = read_property(Topics, "parts.topics")
    # Buffer of the current page and the one prepared in the background
    pages = read_property(PageBuffer, "parts.pages")
    sheets = read_property(Sheets, "parts.sheets")
    navigation = read_property(Navigation, "parts.navigation")
    search = read_property(SearchController, "parts.search")
    check = read_property(SelfCheck, "parts.check")
    marks = read_property(Feedback, "parts.marks")
    tools = read_property(VisitorTools, "parts.tools")  # take-home, printing and media tools
    privacy = read_property(Privacy, "parts.privacy")
    presence = read_property(IdleController, "parts.presence")
    hands = read_property(InputController, "parts.hands")  # controller of touch, pointer and keys
    choices = read_property(Choices, "parts.choices")
    appearance = read_property(Appearance, "parts.appearance")  # values that the theme is derived from
    hearing = read_property(HearingChoices, "parts.hearing")
    speech = read_property(Speech, "parts.speech")

    # Commands for QML

    @Slot()
    def close(self) -> None:
        """End the visit."""
        self.visit.end("closed")
