"""The one object that QML is given: what is shown now, and the commands a visitor has."""

from typing import Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.pages import Page, Source, Term, TopicCard
from kiosk.devices.glass import Glass
from kiosk.ui.appearance import Appearance
from kiosk.ui.page_views import PageView, SheetView
from kiosk.ui.topic_views import TopicView
from kiosk.ui.touch import TouchGuard
from kiosk.visit.clock import Alarm, Clock
from kiosk.visit.idle import Idleness, IdleWatch, reading_seconds
from kiosk.visit.place import PlaceKind, Sheet, SheetKind
from kiosk.visit.visit import Reading, Visit, VisitState

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


class Shelf(Protocol):
    """What the kiosk reads of a library."""

    def clinic(self, language: str) -> str:
        """Give the clinic's name."""

    def topics(self, language: str) -> tuple[TopicCard, ...]:
        """Give all topics."""

    def page(self, topic: str, section: str, language: str) -> Page:
        """Give one section in full."""

    def term(self, topic: str, term: str, language: str) -> Term:
        """Give the meaning of a term."""


class Times(Protocol):
    """The times, in seconds, that the kiosk lives by."""

    @property
    def idle_after(self) -> float:
        """Give the quiet time after which a visitor is asked whether they are there."""

    @property
    def idle_warning(self) -> float:
        """Give the time to answer."""

    @property
    def start_drift(self) -> float:
        """Give the time after which the start screen arranges itself anew."""


@QmlElement
@QmlUncreatable("made by the program")
class Kiosk(QObject):  # type: ignore[operator]
    """The visit as QML sees it. Properties are read by QML; slots are what visitors can do."""

    placeChanged = Signal()
    sheetChanged = Signal()
    readingChanged = Signal()
    idleChanged = Signal()
    arrangementChanged = Signal()

    def __init__(
        self,
        shelf: Shelf,
        reading: Reading,
        *,
        appearance: Appearance,
        start_hue: str,
        times: Times,
        clock: Clock,
        staff_mark: bool = False,
    ) -> None:
        """Stand on the start screen.

        `staff_mark` shows staff that the library on the screen is not the one they last wrote.
        """
        super().__init__()
        self._shelf = shelf
        self._appearance = appearance
        self._start_hue = start_hue
        self._times = times
        self._clock = clock
        self._staff_mark = staff_mark
        self._page: PageView | None = None
        self._sheet: SheetView | None = None
        self._arrangement = 0
        self._drift: Alarm | None = None
        self._topics: list[TopicView] = []
        self._visit = Visit(shelf.topics(reading.language), reading, clock.now)
        self._shelve()
        self._idle = IdleWatch(clock, times.idle_after, times.idle_warning, self.idleChanged.emit, self._end)
        self._guard = TouchGuard(clock.now, self._stirred, self._answered)
        self._plan_drift()

    @property
    def state(self) -> VisitState:
        """Give all that the present visit is made of."""
        return self._visit.state

    @property
    def topic_cards(self) -> tuple[TopicCard, ...]:
        """Give all topics, as records."""
        return tuple(topic.record for topic in self._topics)

    @property
    def page_record(self) -> Page | None:
        """Give the section that is being read, as a record."""
        return None if self._page is None else self._page.record

    @property
    def warned(self) -> bool:
        """Tell whether the idle warning is shown."""
        return self._idle.idleness is Idleness.WARNED

    @property
    def fingers(self) -> TouchGuard:
        """Give what has to see a window's touches before they are delivered."""
        return self._guard

    @property
    def glass(self) -> Glass:
        """Give the glass that everything is laid out for."""
        return self._appearance.glass

    def set_glass(self, glass: Glass) -> None:
        """Lay everything out for a window of another size."""
        self._guard.rules.pixels_per_millimetre = glass.pixels_per_millimetre
        self._appearance.fit(glass)

    # What is shown

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """Give the kind of the present place."""
        return self.state.place.kind.value

    @Property(str, notify=readingChanged)
    def clinic(self) -> str:
        """Give the clinic's name."""
        return self._shelf.clinic(self.state.reading.language)

    @Property(str, constant=True)
    def startHue(self) -> str:
        """Give the name of the start screen's hue."""
        return self._start_hue

    @Property(bool, constant=True)
    def staffMark(self) -> bool:
        """Tell whether staff should look at the log."""
        return self._staff_mark

    @Property(list, notify=readingChanged)
    def topics(self) -> list[TopicView]:
        """Give all topics."""
        return self._topics

    @Property(TopicView, notify=placeChanged)
    def topic(self) -> TopicView | None:
        """Give the topic of the present place."""
        return next((t for t in self._topics if t.record.id == self.state.place.topic), None)

    @Property(str, notify=placeChanged)
    def sectionId(self) -> str:
        """Give the id of the section that is being read."""
        return self.state.place.section

    @Property(PageView, notify=placeChanged)
    def page(self) -> PageView | None:
        """Give the section that is being read."""
        return self._page

    @Property(SheetView, notify=sheetChanged)
    def sheet(self) -> SheetView | None:
        """Give the card that lies over the page."""
        return self._sheet

    @Property(bool, notify=idleChanged)
    def warning(self) -> bool:
        """Tell whether the visitor is being asked if they are still there."""
        return self.warned

    @Property(int, notify=idleChanged)
    def secondsLeft(self) -> int:
        """Give the seconds until the visit ends."""
        return self._idle.seconds_left

    @Property(float, constant=True)
    def warningSeconds(self) -> float:
        """Give the seconds that the whole countdown takes."""
        return self._times.idle_warning

    @Property(int, notify=arrangementChanged)
    def arrangement(self) -> int:
        """Give how often the start screen has arranged itself anew."""
        return self._arrangement

    @Property(Appearance, constant=True)
    def appearance(self) -> Appearance:
        """Give how large and in which colours everything is shown."""
        return self._appearance

    @Property(TouchGuard, constant=True)
    def guard(self) -> TouchGuard:
        """Give what tells a wish from a drag."""
        return self._guard

    # What a visitor can do

    @Slot()
    def begin(self) -> None:
        """Leave the start screen."""
        if self._follow(self._visit.begin()):
            self._idle.wake()

    @Slot(str)
    def openTopic(self, topic: str) -> None:
        """Open a topic's menu."""
        self._follow(self._visit.open_topic(topic))

    @Slot(str)
    def openSection(self, section: str) -> None:
        """Open a section of the present topic."""
        self._follow(self._visit.open_section(section))

    @Slot()
    def openNext(self) -> None:
        """Open the next section."""
        self._follow(self._visit.next_section())

    @Slot()
    def openPrevious(self) -> None:
        """Open the previous section."""
        self._follow(self._visit.previous_section())

    @Slot()
    def openSources(self) -> None:
        """Open sources and review of what is read."""
        self._follow(self._visit.open_sources())

    @Slot()
    def goBack(self) -> None:
        """Go one level up."""
        self._follow(self._visit.go_back())

    @Slot()
    def goToMenu(self) -> None:
        """Go to the topic's menu."""
        self._follow(self._visit.go_to_menu())

    @Slot(str)
    def followLink(self, link: str) -> None:
        """Follow a link of a text: `term:<id>` or `section:<id>`."""
        kind, _, target = link.partition(":")
        if kind == "section":
            self._follow(self._visit.open_section(target))
        elif kind == "term" and self._visit.show_term(target):
            self._show_sheet()

    @Slot(str)
    def explain(self, block: str) -> None:
        """Say what the evidence label of a block means, and name its sources."""
        if self._visit.explain_evidence(block):
            self._show_sheet()

    @Slot()
    def closeSheet(self) -> None:
        """Take away the card over the page."""
        if self._visit.close_sheet():
            self._show_sheet()

    @Slot()
    def keepVisit(self) -> None:
        """Answer the idle warning: still here."""
        self._idle.note()

    @Slot()
    def close(self) -> None:
        """End the visit."""
        self._idle.sleep()
        self._end()

    @Slot(float)
    def setShareInView(self, share: float) -> None:
        """Take note of how much of the page is on the screen, 0 to 1."""
        if self._page is not None:
            minutes = self._page.record.minutes * share
            self._idle.read(reading_seconds(minutes, self.state.reading.text_size))

    # What follows

    def _follow(self, moved: bool) -> bool:
        if moved:
            self._load()
            self.placeChanged.emit()
            self._show_sheet()
        return moved

    def _load(self) -> None:
        place, language = self.state.place, self.state.reading.language
        retire(self._page)
        self._page = None
        if place.kind in (PlaceKind.SECTION, PlaceKind.SOURCES):
            self._page = PageView(self._shelf.page(place.topic, place.section, language), self)
        if place.kind is PlaceKind.START:
            self._plan_drift()
        self._idle.read(0)

    def _shelve(self) -> None:
        cards = self._shelf.topics(self.state.reading.language)
        self._topics = [TopicView(card, self) for card in cards]

    def _show_sheet(self) -> None:
        before, self._sheet = self._sheet, self._sheet_for(self.state.sheet)
        if before is not self._sheet:
            self.sheetChanged.emit()
        retire(before)

    def _sheet_for(self, sheet: Sheet | None) -> SheetView | None:
        place, language = self.state.place, self.state.reading.language
        if sheet is None:
            return None
        if sheet.kind is SheetKind.TERM:
            term = self._shelf.term(place.topic, sheet.subject, language)
            return SheetView("term", term.term, term.meaning.markup, (), self)
        page = self._shelf.page(place.topic, place.section, language)
        block = next(b for b in page.blocks if b.id == sheet.subject)
        named: list[Source] = [s for s in page.sources if s.number in block.sources]
        return SheetView(block.evidence or "sources", "", "", named, self)

    def _end(self) -> None:
        self._visit = self._visit.end()
        self._idle.sleep()
        self._load()
        self._arrangement = 0
        self.placeChanged.emit()
        self._appearance.follow(self.state.reading)
        self.readingChanged.emit()
        self.arrangementChanged.emit()
        self._show_sheet()

    def _stirred(self) -> None:
        """A finger came down or dragged: that is use, but a warning is answered on release only."""
        if not self.warned:
            self._idle.note()

    def _answered(self) -> None:
        self._idle.note()

    def _plan_drift(self) -> None:
        if self._drift is not None:
            self._drift.cancel()
        self._drift = self._clock.call_later(self._times.start_drift, self._arrange)

    def _arrange(self) -> None:
        if self.state.place.kind is PlaceKind.START:
            self._arrangement += 1
            self.arrangementChanged.emit()
            self._plan_drift()


def retire(view: QObject | None) -> None:
    """Delete what QML was shown, after the items that show it: those are deleted in the next turn."""
    if view is not None:
        QTimer.singleShot(0, view.deleteLater)
