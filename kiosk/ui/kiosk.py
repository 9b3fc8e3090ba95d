"""The one object that QML is given: what is shown now, and the commands a visitor has."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem

from kiosk.content.cards import Language, TopicCard
from kiosk.content.library import Library
from kiosk.devices.glass import Glass
from kiosk.ui.appearance import Appearance
from kiosk.ui.choices import Choices
from kiosk.ui.page_turner import PageName, PageTurner, retire
from kiosk.ui.page_views import PageView, SheetView
from kiosk.ui.speech import Ears, Speech
from kiosk.ui.start_screen import StartScreen
from kiosk.ui.tools import Errands, Tools
from kiosk.ui.topic_views import TopicView
from kiosk.visit.clock import Clock
from kiosk.visit.idle import Idleness, IdleWatch, reading_seconds
from kiosk.visit.place import START, PlaceKind
from kiosk.visit.visit import Hearing, Reading, Visit, VisitState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtQuick import QQuickView

    from kiosk.content.pages import Page, Question
    from kiosk.content.search import Found
    from kiosk.devices.voice import Trouble, Voice
    from kiosk.ui.check_views import QuestionView
    from kiosk.ui.finder import Finder
    from kiosk.ui.keys import KeyGuard, Stop
    from kiosk.ui.night import Night
    from kiosk.ui.player import Player
    from kiosk.ui.staff.panel import Staff
    from kiosk.ui.take_home import TakeHome
    from kiosk.ui.touch import TouchGuard

TOLD_SECONDS = (20, 10, 5)
"""At how many seconds before the end of the visit those are told who listen."""

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


def make_voice(ended: "Callable[[int, Trouble], None]", found: "Callable[[], None]") -> "Voice":
    """Give the voice of this machine; nothing of it is loaded before it is wanted."""
    from kiosk.devices.voice import Voice

    return Voice(ended, found)


@QmlElement
@QmlUncreatable("made by the program")
class Kiosk(QObject):  # type: ignore[operator]
    """The visit as QML sees it. Properties are read by QML; slots are what visitors can do."""

    placeChanged = Signal()
    sheetChanged = Signal()
    readingChanged = Signal()
    idleChanged = Signal()
    languageChanged = Signal()
    invitedChanged = Signal()
    inFullChanged = Signal()
    soughtChanged = Signal()
    finderChanged = Signal()
    tickedChanged = Signal()
    ratedChanged = Signal()
    revealedChanged = Signal()
    hiddenChanged = Signal()
    askedChanged = Signal()
    staffChanged = Signal()
    nightChanged = Signal()
    warmed = Signal()
    judged = Signal(bool)
    """The visitor said whether the page that is read was helpful."""

    ending = Signal(str, float)
    """The visit is about to be forgotten: "closed", "idle" or "fault", and seconds since anything was done."""

    def __init__(
        self,
        library: Library,
        reading: Reading,
        *,
        languages: Sequence[Language],
        appearance: Appearance,
        start_screen: StartScreen,
        clock: Clock,
        idle_after: float,
        idle_warning: float,
        sounds: bool,
        in_full: bool,
        site: str,
        printer: Mapping[str, object],
        hearing: Hearing,
    ) -> None:
        """Stand on the start screen; `idle_after`, `idle_warning` (seconds), `sounds` are as in the settings.

        `in_full` tells whether visits begin with whole sections; `site` is the address of the clinic's own site;
        `printer` has the settings of paper; visits begin with `reading` and `hearing`.
        """
        super().__init__()
        self._library = library
        self._appearance = appearance
        self._start_screen = start_screen
        self._warning_seconds = idle_warning
        self._first_topics: Mapping[str, TopicCard] = library.topics(reading.language)
        self._topics: Mapping[str, TopicCard] = self._first_topics
        self._views: dict[str, TopicView] = {}
        self._pages = PageTurner(library.page)
        self._sheet: SheetView | None = None
        self._visit = Visit(self._topics, reading, clock.now, in_full=in_full, hearing=hearing)
        self._idle = IdleWatch(clock, idle_after, idle_warning, self._idle_changed, lambda: self._end("idle"))
        self._warm = False
        self._sounds = sounds
        self._was_warned = False
        self._sought = ""
        self._clock = clock
        self._guard: TouchGuard | None = None
        self._night: Night | None = None
        self._keys: KeyGuard | None = None
        self._speech = Speech(
            Ears(lambda: self.state, self._hear_with, self._idle.note, self._clip), make_voice
        )
        errands = Errands(
            lambda: self.state,
            lambda: self._topics,
            lambda: self.page_record,
            lambda: self.glass,
            type=self._type,
            open=self._open_found,
            watching=self._idle.note,
            told=self._tell_place,
        )
        self._tools = Tools(errands, library, self._speech, site, printer)
        self.by_keys = False
        self._asked: QuestionView | None = None
        self._staff: Staff | None = None
        self._choices = Choices(languages, lambda: self.state.reading, self._read_with)
        self.readingChanged.connect(self._choices.changed)
        appearance.leanChanged.connect(self._pages.give_up_other)
        start_screen.arrangementChanged.connect(self.invitedChanged)
        start_screen.arrangementChanged.connect(self._leave_keys)
        start_screen.rest()

    @property
    def state(self) -> VisitState:
        """Give all that the present visit is made of."""
        return self._visit.state

    @property
    def topic_cards(self) -> tuple[TopicCard, ...]:
        """Give all topics, as records."""
        return tuple(self._topics.values())

    @property
    def page_record(self) -> "Page | None":
        """Give the section that is being read, as a record."""
        page = self._pages.page
        return None if page is None else page.record

    @property
    def warned(self) -> bool:
        """Tell whether the idle warning is shown."""
        return self._idle.idleness is Idleness.WARNED

    @property
    def glass(self) -> Glass:
        """Give the glass that everything is laid out for."""
        return self._appearance.glass

    def set_glass(self, glass: Glass) -> None:
        """Lay everything out for a window of another size; who reads, reads on where they were."""
        if self._warm and glass != self.glass:
            self._appearance.rest()
        if self._guard is not None:
            self._guard.rules.pixels_per_millimetre = glass.pixels_per_millimetre
        self._appearance.fit(glass)

    def watch_fingers(self, window: "QQuickView") -> None:
        """Judge every touch on `window` from now on, before it is delivered: until then none chooses anything."""
        from kiosk.ui.touch import TouchGuard

        self._guard = TouchGuard(window, self._clock, self._stirred, self._answered)
        self._speech.watch(window)
        self._tools.window = window
        self._guard.rules.pixels_per_millimetre = self.glass.pixels_per_millimetre

    def let_go(self) -> None:
        """Have nothing pressed any more, whatever lies on the glass."""
        if self._guard is not None:
            self._guard.let_go()

    def doze(self, asleep: bool) -> None:
        """Have nothing pressed, and nothing move, while the screen sleeps."""
        if asleep:
            self.let_go()
            self._start_screen.leave()
        else:
            self._start_screen.rest()

    def sleep_by(self, night: "Night") -> None:
        """Have the screen sleep and dim while nobody is there."""
        self._night = night
        self.idleChanged.connect(lambda: night.visited(self._idle.idleness is not Idleness.ASLEEP))
        night.changed.connect(self.nightChanged)

    def watch_keys(self, window: "QQuickView", keys: Mapping[str, str]) -> None:
        """Let keys do from now on what fingers do on `window`; `keys` names more of them by what they do."""
        from kiosk.ui.keys import Doer, KeyGuard

        doer = Doer(
            self.goBack,
            self.goHome,
            self._use_keys,
            lambda: self._appearance.from_right,
            rested=self._rested,
            by_ear=lambda: self.state.hearing.by_ear,
            hear=self._speech.hear_all,
            type=lambda text: self._tools.finder is not None and self._tools.finder.type_more(text),
        )
        self._keys = KeyGuard(window, doer, self._clock.now, keys)
        window.installEventFilter(self._keys)

    def admit(self, staff: "Staff") -> None:
        """Have a way for staff from now on."""
        self._staff = staff
        staff.pageChanged.connect(self.staffChanged)
        self.staffChanged.emit()

    def begin_visits_with(self, reading: Reading, hearing: Hearing) -> None:
        """Have every visit after this one begin so."""
        self._first_topics = self._library.topics(reading.language)
        self._visit.begin_next_with(self._first_topics, reading, hearing)

    def read_with(self, reading: Reading) -> None:
        """Show everything in a way that was chosen before."""
        self._read_with(reading)

    def title_of(self, topic: str, section: str) -> str:
        """Give the title of a section in the language that is shown; empty when there is none."""
        card = self._topics.get(topic)
        return next((one.title for one in card.sections if one.id == section), "") if card else ""

    def hush(self) -> None:
        """Have what is heard wait."""
        self._speech.stop()
        self._tools.pause()

    def fall_silent(self) -> None:
        """End the voice and the film: the program ends."""
        self._tools.play(None)
        self._speech.close()

    def warm_up(self) -> None:
        """Make the menu, the bar and one page, unseen, so that the first visitor does not wait for them."""
        topic = next(iter(self._topics.values()))
        self._warm = True
        self.warmed.emit()
        self._pages.prepare(PageName(topic.id, topic.sections[-1].id, self.state.reading.language))

    # What is shown

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """Give the kind of the present place."""
        return self.state.place.kind.value

    @Property(str, notify=readingChanged)
    def clinic(self) -> str:
        """Give the clinic's name."""
        return self._library.clinic(self.state.reading.language)

    @Property(StartScreen, constant=True)
    def startScreen(self) -> StartScreen:
        """Give what the start screen shows beside its topics."""
        return self._start_screen

    @Property(TopicView, notify=invitedChanged)
    def invited(self) -> TopicView:
        """Give the topic that the start screen invites to: each in its turn."""
        names = list(self._topics)
        return self._view(names[self._start_screen.turn_of(len(names))])

    @Property(bool, notify=readingChanged)
    def severalTopics(self) -> bool:
        """Tell whether there is a menu of topics."""
        return len(self._topics) > 1

    @Property(int, notify=readingChanged)
    def topicCount(self) -> int:
        """Give how many topics there are."""
        return len(self._topics)

    @Slot(int, result=TopicView)
    def topicAt(self, index: int) -> TopicView:
        """Give one topic by its place in the menu, from 0."""
        return self._view(list(self._topics)[index])

    @Property(list, notify=readingChanged)
    def topics(self) -> list[TopicView]:
        """Give all topics."""
        return [self._view(topic) for topic in self._topics]

    @Property(TopicView, notify=placeChanged)
    def topic(self) -> TopicView | None:
        """Give the topic of the present place; the only one there is stays, so that its menu need not be made anew."""
        name = self.state.place.topic or ("" if len(self._topics) > 1 else next(iter(self._topics)))
        return self._view(name) if name else None

    @Property(str, notify=placeChanged)
    def topicsTranslation(self) -> str:
        """Give how far the translation has come of the topic, or of the first where there is none yet."""
        name = self.state.place.topic or next(iter(self._topics))
        return self._topics[name].translation

    @Property(str, notify=placeChanged)
    def sectionId(self) -> str:
        """Give the id of the section that is being read."""
        return self.state.place.section

    @Property(PageView, notify=placeChanged)
    def page(self) -> PageView | None:
        """Give the section that is being read."""
        return self._pages.page

    @Property(PageTurner, constant=True)
    def pages(self) -> PageTurner:
        """Give the page that is read and the one that is made ready behind it."""
        return self._pages

    @Property(bool, notify=warmed)
    def warm(self) -> bool:
        """Tell whether the places are to be made before a visitor comes to them."""
        return self._warm

    @Property(bool, notify=inFullChanged)
    def inFull(self) -> bool:
        """Tell whether sections are shown in full, or in short."""
        return self.state.in_full

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
        return self._warning_seconds

    @Property(Choices, constant=True)
    def choices(self) -> Choices:
        """Give what a visitor can choose about how everything is shown."""
        return self._choices

    @Property(QObject, notify=finderChanged)
    def finder(self) -> "Finder | None":
        """Give the search, once somebody has searched."""
        return self._tools.finder

    @Property(QObject, notify=sheetChanged)
    def takingHome(self) -> "TakeHome | None":
        """Give what can be taken home, once somebody has asked for it."""
        return self._tools.taking

    @Property(QObject, notify=sheetChanged)
    def player(self) -> "Player | None":
        """Give what plays films and recordings, once one was played."""
        return self._tools.player

    @Property(QObject, notify=askedChanged)
    def asked(self) -> "QuestionView | None":
        """Give the question of the self-check that is asked."""
        return self._asked

    @Property(QObject, notify=staffChanged)
    def staff(self) -> "Staff | None":
        """Give the way for staff, once there is one."""
        return self._staff

    @Property(bool, notify=staffChanged)
    def staffThere(self) -> bool:
        """Tell whether staff are at the glass, with the PIN or before it."""
        return self._staff is not None and self._staff.is_open

    @Property(list, notify=tickedChanged)
    def ticked(self) -> list[str]:
        """Give the questions of the present topic that are the visitor's own, as `section/block/number`."""
        topic = self.state.place.topic + "/"
        return [name.removeprefix(topic) for name in self.state.ticked if name.startswith(topic)]

    @Property(list, notify=revealedChanged)
    def revealed(self) -> list[str]:
        """Give the sensitive blocks of the present page that the visitor wished to see; an empty name is all of it."""
        place = self.state.place
        page = f"{place.topic}/{place.section}/"
        return [name.removeprefix(page) for name in self.state.revealed if name.startswith(page)]

    @Property(bool, notify=hiddenChanged)
    def hidden(self) -> bool:
        """Tell whether everything is covered."""
        return self.state.hidden

    @Property(bool, notify=ratedChanged)
    def rated(self) -> bool:
        """Tell whether the visitor has said of this page whether it was helpful."""
        place = self.state.place
        return f"{place.topic}/{place.section}" in self.state.rated

    @Property(str, notify=nightChanged)
    def light(self) -> str:
        """Give how bright the screen is while nobody is there: awake, dim or asleep."""
        return "awake" if self._night is None else self._night.light

    @Property(bool, notify=placeChanged)
    def inTopic(self) -> bool:
        """Tell whether the visitor is in a topic, from its menu on."""
        return bool(self.state.place.topic)

    @Property(str, notify=soughtChanged)
    def sought(self) -> str:
        """Give the block that was found on the page that is read; empty when it was opened otherwise."""
        return self._sought

    @Property(Speech, constant=True)
    def speech(self) -> Speech:
        """Give what reads aloud."""
        return self._speech

    @Property(Appearance, constant=True)
    def appearance(self) -> Appearance:
        """Give how large and in which colours everything is shown."""
        return self._appearance

    @Slot(result=bool)
    def touchMeant(self) -> bool:
        """Tell whether the touch that is just being delivered may choose what lies under it."""
        return self._guard is not None and self._guard.accepts

    @Slot(QQuickItem)
    def putInOrder(self, page: QQuickItem) -> None:
        """Have assistive technology meet what stands on a page from top to bottom: a list makes it in another order."""
        if QAccessible.isActive():
            ordered = sorted(page.childItems(), key=lambda item: item.y())
            for above, below in pairwise(ordered):
                below.stackAfter(above)

    # What a visitor can do

    @Slot()
    def begin(self) -> None:
        """Leave the start screen."""
        if self._follow(self._visit.begin()):
            self._start_screen.leave()
            self._idle.wake()

    @Slot(str)
    def beginIn(self, language: str) -> None:
        """Leave the start screen, in a language: a second strike on "Close" chooses none for the next visitor."""
        if not self._visit.settling:
            self._choices.setLanguage(language)
            self.begin()

    @Slot(str)
    def openTopic(self, topic: str) -> None:
        """Open a topic's menu."""
        self._follow(self._visit.open_topic(topic))

    @Slot(str)
    def prepareSection(self, section: str) -> None:
        """Make a section of the present topic ready: a finger lies on what opens it."""
        topic = self._visit.topic()
        if topic is not None and any(one.id == section for one in topic.sections):
            self._pages.prepare(PageName(topic.id, section, self.state.reading.language))

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
    def search(self) -> None:
        """Search."""
        if not self._visit.open_search():
            return
        finder = self._tools.search()
        self.finderChanged.emit()
        finder.show()
        self._follow(moved=True)
        QTimer.singleShot(0, finder.prepare)

    @Slot()
    def openCheck(self) -> None:
        """Open the topic's self-check."""
        if self._visit.open_check():
            self._ask()
            self._follow(moved=True)

    @Slot(str)
    def answer(self, answer: str) -> None:
        """Try an answer to the question that is asked."""
        if self._visit.answer(self._question_asked().id, answer):
            self._ask()

    @Slot(int)
    def ask(self, by: int) -> None:
        """Ask the next question, or the one before."""
        if self._visit.ask(by):
            self._ask()
            self._tell_place()

    @Slot()
    def takeHome(self) -> None:
        """Offer what can be taken home of the page that is read."""
        if self._visit.take_home():
            self._tools.take_home().show()
            self._show_sheet()

    @Slot(str)
    def enlarge(self, block: str) -> None:
        """Show a picture or a chart of the page large."""
        if self._visit.enlarge(block):
            self._show_sheet()

    @Slot(str)
    def reveal(self, block: str) -> None:
        """Show a sensitive block of the page, or all of it when `block` is empty."""
        if self._visit.reveal(block):
            self.revealedChanged.emit()

    @Slot(bool)
    def hide(self, wanted: bool) -> None:
        """Cover everything at once, or show it again."""
        if self._visit.hide(wanted=wanted):
            self._speech.stop()
            self._tools.pause()
            self.hiddenChanged.emit()
            self._tell_place()

    @Slot()
    def takeQuestionsHome(self) -> None:
        """Offer the visitor's own questions to be taken home."""
        self.takeHome()
        if self._tools.taking is not None:
            self._tools.taking.choose("questions")

    @Slot(str)
    def tick(self, question: str) -> None:
        """Make a question of the topic the visitor's own, or no longer; it is named `section/block/number`."""
        if self._visit.tick(question):
            if self._tools.taking is not None:
                self._tools.taking.follow()
            self.tickedChanged.emit()

    @Slot(bool)
    def rate(self, helped: bool) -> None:
        """Say whether the page that is read was helpful."""
        if self._visit.rate():
            self.judged.emit(helped)
            self.ratedChanged.emit()

    @Slot()
    def goBack(self) -> None:
        """Stop the voice; else close the card over the page; else go one level up."""
        if self.state.hidden:
            self.hide(False)
        elif self._speech.reading_aloud:
            self._speech.stop()
        elif self.state.sheet is not None:
            self.closeSheet()
        else:
            self._follow(self._visit.go_back())

    @Slot()
    def goHome(self) -> None:
        """Go to where a visit begins: the menu, or the menu of topics."""
        if self.state.sheet is not None:
            self.closeSheet()
        if not self._follow(self._visit.go_to_topics()):
            self.goToMenu()

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

    @Slot(bool)
    def readInFull(self, wanted: bool) -> None:
        """Show sections in full from now on, or in short."""
        if self._visit.read_in_full(wanted=wanted):
            self._speech.stop()
            self.inFullChanged.emit()

    @Slot()
    def closeSheet(self) -> None:
        """Take away the card over the page."""
        if self._visit.close_sheet():
            self._show_sheet()
            if not self._visit.begun:  # the card over the start screen was all there was of it
                self.close()

    @Slot()
    def chooseLanguage(self) -> None:
        """Offer the languages."""
        if self._visit.choose_language():
            if self.state.place == START:
                # A card on the start screen is somebody's, and so is the language chosen on it
                self._start_screen.leave()
                self._idle.wake()
            self._show_sheet()

    @Slot()
    def chooseDisplay(self) -> None:
        """Offer sizes and colours."""
        if self._visit.choose_display():
            self._show_sheet()

    @Slot()
    def keepVisit(self) -> None:
        """Answer the idle warning: still here."""
        self._idle.note()

    @Slot()
    def close(self) -> None:
        """End the visit."""
        self._end("closed")

    def close_after_fault(self) -> None:
        """End the visit, for something in the program went wrong."""
        self._end("fault")

    @Slot(float)
    def setShareInView(self, share: float) -> None:
        """Take note of how much of the page is on the screen, 0 to 1."""
        page = self.page_record
        if page is not None:
            minutes = page.minutes * share
            self._idle.read(reading_seconds(minutes, self.state.reading.text_size))

    # What follows

    def _view(self, topic: str) -> TopicView:
        if topic not in self._views:
            self._views[topic] = TopicView(self._topics[topic], self)
        return self._views[topic]

    def _follow(self, moved: bool) -> bool:
        if moved:
            self._load()
            self.placeChanged.emit()
            self.ratedChanged.emit()
            self.revealedChanged.emit()
            self._show_sheet()
            self._tell_place()
        return moved

    def _question_asked(self) -> "Question":
        place, language = self.state.place, self.state.reading.language
        return self._library.check(place.topic, language)[self.state.question]

    def _ask(self) -> None:
        """Show the question that is asked, with the answers that were tried; none outside of a self-check."""
        from kiosk.ui.check_views import QuestionView

        before, self._asked = self._asked, None
        topic = self._visit.topic()
        if self.state.place.kind is PlaceKind.CHECK and topic is not None and topic.questions:
            question = self._question_asked()
            name = f"{topic.id}/{question.id}/"
            tried = {one.removeprefix(name) for one in self.state.answered if one.startswith(name)}
            self._asked = QuestionView(question, self.state.question + 1, topic.questions, tried, self)
        self._speech.stop()
        self.askedChanged.emit()
        retire(before)

    def _forget_tools(self) -> None:
        self._tools.forget()
        if self._asked is not None:
            self._ask()
        self.tickedChanged.emit()
        self.ratedChanged.emit()
        self.revealedChanged.emit()
        self.hiddenChanged.emit()

    def _translate_tools(self) -> None:
        self._tools.translate()
        if self._asked is not None:
            topic = self._visit.topic()
            if topic is None or not topic.questions:  # not in this language
                self._visit.go_to_menu()
            self._ask()

    def _type(self, text: str) -> bool:
        return self._visit.type(text)  # another one after each visit

    def _open_found(self, found: "Found") -> None:
        """Open what was found at its place, which the short reading may not have."""
        if not self._follow(self._visit.open_found(found.topic, found.section)):
            return
        page = self._pages.page
        if page is not None and found.block and not (self.state.in_full or page.has_in_short(found.block)):
            self.readInFull(True)
        self._sought = found.block
        self.soughtChanged.emit()
        if found.term and self._visit.show_term(found.term):
            self._show_sheet()
        elif found.kind == "sentence":
            self._speech.point_at(found.text)

    def _tell_place(self) -> None:
        """Say where the visitor is, once that is on the screen."""
        if self.state.hearing.by_ear:
            QTimer.singleShot(0, self._speech.tell_place)

    def _load(self) -> None:
        self._speech.stop()
        if self._sought:
            self._sought = ""
            self.soughtChanged.emit()
        self._turn()
        self._idle.read(0)

    def _turn(self) -> None:
        place, language = self.state.place, self.state.reading.language
        self._pages.turn(PageName(place.topic, place.section, language) if place.section else None)

    def _read_with(self, reading: Reading) -> None:
        if reading.language == self.state.reading.language:
            if self._visit.read_with(reading):
                self._show_reading()
            return
        topics = self._library.topics(reading.language)
        self._visit.read_with(reading, topics)
        self._speak(topics)

    def _clip(self, text: str) -> bytes:
        topic = self.state.place.topic
        return self._library.clip(topic, self.state.reading.language, text) if topic else b""

    def _hear_with(self, hearing: Hearing) -> bool:
        return self._visit.hear_with(hearing)

    def _show_reading(self) -> None:
        self._speech.stop()
        self._appearance.follow(self.state.reading)
        self.readingChanged.emit()

    def _speak(self, topics: Mapping[str, TopicCard]) -> None:
        """Show everything in the language of `topics`; a reader stays where they are on the page."""
        self._topics = topics
        for view in self._views.values():
            retire(view)
        self._views.clear()
        self._appearance.rest()
        self._pages.blank()
        self._show_reading()
        self._translate_tools()
        self.languageChanged.emit()
        self._turn()
        self.placeChanged.emit()
        self.invitedChanged.emit()
        self._show_sheet()

    def _prepare_by(self, by: int) -> None:
        neighbour = self._visit.neighbour(by)
        if neighbour is not None:
            self.prepareSection(neighbour)

    def _show_sheet(self) -> None:
        before, self._sheet, large = self._sheet, None, None
        if self.state.sheet is not None:
            from kiosk.ui.sheets import sheet_of, shown_large

            self._sheet = sheet_of(self.state, self.page_record, self._library, self)
            large = shown_large(self.state, self.page_record)
        if before is not self._sheet:
            self._speech.stop()
            self._tools.play(large)
            self.sheetChanged.emit()
            self._tell_place()
        retire(before)

    def _end(self, how: str) -> None:
        self.ending.emit(how, self._idle.quiet_seconds)
        before = self.state
        spoken = before.reading.language
        self._visit = self._visit.end()
        self.let_go()
        if before.in_full != self.state.in_full:
            self.inFullChanged.emit()
        self._idle.sleep()
        self._speech.end()
        self._leave_keys()
        self._forget_tools()
        self._load()
        self._start_screen.rest()
        if spoken == self.state.reading.language:
            self._show_reading()
            self.placeChanged.emit()
            self._show_sheet()
        else:
            self._speak(self._first_topics)

    def _stirred(self, at: QPointF) -> None:
        """A finger came down or dragged: that is use, but a warning is answered on release only."""
        self._speech.touched_at(at)
        if not self.warned:
            self._idle.note()

    def _idle_changed(self) -> None:
        warned_before, self._was_warned = self._was_warned, self.warned
        self.idleChanged.emit()
        if not self.warned:
            return
        left = self._idle.seconds_left
        if not warned_before and (self._sounds or self.state.hearing.by_ear):
            self._speech.warn(left)
        elif left in TOLD_SECONDS:
            self._speech.count_down(left)

    def _rested(self, stop: "Stop", stops: "list[Stop]") -> None:
        self._speech.touched(stop.item)
        around = [one for one in stops if one.item.parentItem() == stop.item.parentItem() and one.link < 0]
        rank = around.index(stop) + 1 if stop in around else 1
        self._speech.tell_focus(stop.item, stop.link, rank, len(around))

    def _leave_keys(self) -> None:
        if self._keys is not None:
            self._keys.leave()

    def _use_keys(self, used: bool) -> None:
        self.by_keys = used
        if used:
            self._idle.note()

    def _answered(self) -> None:
        self._idle.note()
