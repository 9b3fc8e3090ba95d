"""Creates the controllers that visitors use, and updates them when the visit changes or ends."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.content.blocks.cards import Language, TopicCard
from kiosk.content.library.reader import Library
from kiosk.ui.display.appearance import Appearance
from kiosk.ui.display.choices import Choices
from kiosk.ui.input.feedback import Feedback
from kiosk.ui.input.idle_controller import IdleController
from kiosk.ui.input.input_controller import InputController
from kiosk.ui.menu.topics import Topics
from kiosk.ui.overlays.overlays import Sheets
from kiosk.ui.overlays.privacy import Privacy
from kiosk.ui.quiz.self_check import SelfCheck
from kiosk.ui.search.search_controller import SearchController
from kiosk.ui.shell.navigation import Navigation
from kiosk.ui.shell.page_buffer import PageBuffer, PageName
from kiosk.ui.shell.visit_session import VisitSession
from kiosk.ui.shell.visitor_tools import ToolContext, VisitorTools
from kiosk.ui.speech.announcer import Announcer
from kiosk.ui.speech.audio_choices import HearingChoices
from kiosk.ui.speech.speech import Speech, SpeechContext
from kiosk.ui.start.start_screen import StartScreen
from kiosk.visit.clock import Clock
from kiosk.visit.visit import AudioPreferences, DisplayPreferences

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.blocks.records import Page
    from kiosk.devices.sound.voice import SpeechError, Voice


def make_voice(ended: "Callable[[int, SpeechError], None]", found: "Callable[[], None]") -> "Voice":
    """Return this machine's voice; nothing is loaded until it is used."""
    from kiosk.devices.sound.voice import Voice

    return Voice(ended, found)


class VisitController(QObject):
    """Creates the controllers and keeps them in step with the visit."""

    placeChanged = Signal()
    readingChanged = Signal()
    languageChanged = Signal()
    inFullChanged = Signal()
    ending = Signal(str, float)
    """Emitted just before the visit is forgotten: "closed", "idle" or "fault", and seconds since the last input."""

    def __init__(
        self,
        library: Library,
        reading: DisplayPreferences,
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
        hearing: AudioPreferences,
    ) -> None:
        """Start on the start screen; `idle_after`, `idle_warning` (seconds) and `sounds` are as in the settings.

        `in_full` is whether visits begin with full sections; `site` is the URL of the clinic's website; `printer` holds
        the printing settings; visits begin with `reading` and `hearing`.
        """
        super().__init__()
        current = VisitSession(library, reading, clock.now, in_full=in_full, hearing=hearing)
        self.current = current
        self.appearance = appearance
        self.start_screen = start_screen
        self.pages = PageBuffer(library.page)
        self.topics = Topics(current, start_screen)
        self.choices = Choices(languages, lambda: current.state.reading, self.read_with)
        self.hearing = HearingChoices(current)
        self.speech = Speech(SpeechContext(lambda: current.state, self._note, current.clip), make_voice)
        self.announcer = Announcer(self.speech, self.hearing)
        self.presence = IdleController(
            current,
            self.page,
            clock,
            idle_after=idle_after,
            idle_warning=idle_warning,
            sounds=sounds,
            announcer=self.announcer,
            left=lambda: self.end("idle"),
        )
        self.tools = VisitorTools(
            ToolContext(lambda: current.state, self.page, lambda: appearance.glass, self.presence.note),
            library,
            announcer=self.announcer,
            hearing=self.hearing,
            site=site,
            printer=printer,
        )
        self.sheets = Sheets(
            current,
            self.page,
            tools=self.tools,
            speech=self.speech,
            announcer=self.announcer,
            presence=self.presence,
            start_screen=start_screen,
            close=lambda: self.end("closed"),
        )
        self.search = SearchController(
            current,
            self.pages,
            sheets=self.sheets,
            speech=self.speech,
            announcer=self.announcer,
            follow=self.follow,
            read_in_full=self.read_in_full,
        )
        self.check = SelfCheck(current, self.speech, self.announcer, self.follow)
        self.marks = Feedback(current, self.tools)
        self.privacy = Privacy(current, self.announcer, self.pause_audio)
        self.navigation = Navigation(
            current,
            self.pages,
            follow=self.follow,
            choices=self.choices,
            start_screen=start_screen,
            presence=self.presence,
            speech=self.speech,
            sheets=self.sheets,
            privacy=self.privacy,
        )
        self.hands = InputController(
            clock,
            appearance,
            lambda: current.state,
            navigation=self.navigation,
            presence=self.presence,
            speech=self.speech,
            announcer=self.announcer,
            search=self.search,
        )
        self.hearing.changed.connect(self.speech.restart_sentence)
        self.readingChanged.connect(self.choices.changed)
        self.readingChanged.connect(self.topics.changed)
        self.placeChanged.connect(self.topics.moved)
        appearance.leanChanged.connect(self.pages.evict_back)
        start_screen.arrangementChanged.connect(self.topics.invitedChanged)
        start_screen.arrangementChanged.connect(self.hands.leave_keys)
        start_screen.rest()

    def page(self) -> "Page | None":
        """Return the record of the section being read, or `None`."""
        page = self.pages.page
        return None if page is None else page.record

    def follow(self, moved: bool) -> bool:
        """If `moved`, show the visit's new place; return `moved`."""
        if moved:
            self._leave_page()
            self.placeChanged.emit()
            self.marks.ratedChanged.emit()
            self.privacy.revealedChanged.emit()
            self.sheets.follow()
            self.announcer.tell_place()
        return moved

    def read_with(self, reading: DisplayPreferences) -> None:
        """Change text size, contrast, language and other display preferences."""
        current = self.current
        if reading.language == current.language:
            if current.visit.read_with(reading):
                self._show_reading()
            return
        topics = current.library.topics(reading.language)
        current.visit.read_with(reading, topics)
        self._change_language(topics)

    def read_in_full(self, wanted: bool) -> None:
        """Show sections in full, or in short."""
        if self.current.visit.read_in_full(wanted=wanted):
            self.speech.stop()
            self.inFullChanged.emit()

    def pause_audio(self) -> None:
        """Stop the voice and pause the media."""
        self.speech.stop()
        self.tools.pause()

    def end(self, how: str) -> None:
        """End the visit and forget it; `how` is "closed", "idle" or "fault"."""
        self.ending.emit(how, self.presence.quiet_seconds)
        current, before = self.current, self.current.state
        current.end()
        self.hands.cancel_touches()
        self.hands.forget()
        if before.in_full != current.state.in_full:
            self.inFullChanged.emit()
        self.presence.end()
        self.speech.end()
        self.hearing.changed.emit()
        self.hands.leave_keys()
        self._forget()
        self._leave_page()
        self.start_screen.rest()
        if before.reading.language == current.language:
            self._show_reading()
            self.placeChanged.emit()
            self.sheets.follow()
        else:
            self._change_language(current.first_topics)

    def _note(self) -> None:
        self.presence.note()

    def _forget(self) -> None:
        self.search.forget()
        self.tools.forget()
        self.check.forget()
        self.marks.tickedChanged.emit()
        self.marks.ratedChanged.emit()
        self.privacy.revealedChanged.emit()
        self.privacy.hiddenChanged.emit()

    def _leave_page(self) -> None:
        self.speech.stop()
        self.search.leave_page()
        self._turn()
        self.presence.turn_page()

    def _turn(self) -> None:
        place, language = self.current.state.place, self.current.language
        self.pages.turn(PageName(place.topic, place.section, language) if place.section else None)

    def _show_reading(self) -> None:
        self.speech.stop()
        self.appearance.follow(self.current.state.reading)
        self.readingChanged.emit()

    def _change_language(self, topics: Mapping[str, TopicCard]) -> None:
        """Show everything in the language of `topics`; the reading position is kept."""
        self.current.topics = topics
        self.topics.forget()
        self.appearance.begin_relayout()
        self.pages.clear_front()
        self._show_reading()
        self.search.translate()
        self.tools.translate()
        self.check.translate()
        self.languageChanged.emit()
        self._turn()
        self.placeChanged.emit()
        self.topics.invitedChanged.emit()
        self.sheets.follow()
