"""The parts of the screen that visitors use, in the order in which they learn of a change."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kiosk.content.blocks.cards import Language
from kiosk.content.library.reader import Library
from kiosk.devices.display.screen_geometry import ScreenGeometry
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
from kiosk.ui.shell.page_buffer import PageBuffer
from kiosk.ui.shell.visitor_tools import VisitorTools
from kiosk.ui.speech.announcer import Announcer
from kiosk.ui.speech.audio_choices import HearingChoices
from kiosk.ui.speech.speech import Speech
from kiosk.ui.start.start_screen import StartScreen
from kiosk.visit.clock import Clock
from kiosk.visit.visit import Visit

if TYPE_CHECKING:
    from kiosk.content.blocks.records import Page


class Parts:
    """Creates the parts, and is their `VisitContext`.

    Each part subscribes to the visit when it is created, so they are told of a change in the order of their creation:

    1. `appearance`, which is created before, drops hidden views before anything is laid out again, and `speech` stops
       reading what goes away;
    2. `choices` has the interface translated, before there are new texts;
    3. `search` forgets the block it led to, before the page that follows is shown;
    4. `pages` turns to the page, before anybody is told of the place, and `presence` restarts the reading time;
    5. `tools` are ready before `sheets` shows them;
    6. the `Kiosk`, which is created last, tells QML of the place.
    """

    def __init__(
        self,
        visit: Visit,
        library: Library,
        clock: Clock,
        *,
        languages: Sequence[Language],
        settings: Mapping[str, Any],
        appearance: Appearance,
        start_screen: StartScreen,
    ) -> None:
        """Offer `languages`; `settings` are the kiosk's, by name."""
        self.visit = visit
        self.library = library
        self.clock = clock
        self.appearance = appearance
        self.start_screen = start_screen
        self.speech = Speech(self, natural=settings["voice"] == "natural")
        self.choices = Choices(languages, visit)
        self.hearing = HearingChoices(visit)
        self.announcer = Announcer(visit, self.speech)
        self.topics = Topics(self, start_screen)
        self.search = SearchController(self, self.speech, self.announcer)
        self.pages = PageBuffer(self, appearance)
        self.presence = IdleController(
            self,
            self.announcer,
            idle_after=settings["idle_after"],
            idle_warning=settings["idle_warning"],
            sounds=settings["sounds"],
        )
        self.tools = VisitorTools(
            self,
            self.announcer,
            site=settings["site"],
            printer={name: settings[name] for name in ("printer", "paper", "prints_a_day")},
        )
        self.sheets = Sheets(self, self.tools)
        self.check = SelfCheck(self)
        self.marks = Feedback(visit)
        self.privacy = Privacy(visit)
        self.navigation = Navigation(
            visit, self.pages, choices=self.choices, speech=self.speech, sheets=self.sheets
        )
        self.hands = InputController(
            self,
            appearance=appearance,
            start_screen=start_screen,
            navigation=self.navigation,
            presence=self.presence,
            speech=self.speech,
            announcer=self.announcer,
            search=self.search,
        )

    @property
    def glass(self) -> ScreenGeometry:
        """Return the screen geometry used for layout."""
        return self.appearance.glass

    def page(self) -> "Page | None":
        """Return the record of the section being read, or `None`."""
        view = self.pages.page
        return None if view is None else view.record

    def note_activity(self) -> None:
        """Record that the visitor listens or watches: the idle warning waits."""
        self.presence.note()

    def pause_audio(self) -> None:
        """Stop the voice and pause the media."""
        self.speech.stop()
        self.tools.pause()

    def stop_audio(self) -> None:
        """Stop the voice and the media because the program is exiting."""
        self.tools.stop()
        self.speech.close()
