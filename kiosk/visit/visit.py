"""One visit: its place and preferences, the commands that change them, and its end."""

from collections.abc import Mapping
from typing import NamedTuple

from kiosk.content.blocks.cards import SectionCard, TopicCard
from kiosk.visit.clock import Now
from kiosk.visit.place import START, PlaceKind, Route, Sheet, SheetKind

SETTLING_SECONDS = 0.4
"""Ignore a second navigation within this many seconds: it is a double tap.

The touches of a double tap are at most 0.3 s apart; people with a tremor tap twice a little more slowly. Two deliberate
touches of "Next" are further apart.
"""

MOST_TYPED = 40
"""Maximum length of a search text, in characters."""

TEXT_SIZES = ("small", "medium", "large", "largest")
AUTOMATIC_TEXT_SIZE = "medium"
"""The size for the setting `auto`: the one that is derived from the screen itself."""

CONTRASTS = ("normal", "dark", "light", "soft")


class DisplayPreferences(NamedTuple):
    """Display preferences, which are reset for every visit. `lowered` moves the page within reach of a low position."""

    language: str
    text_size: str = "medium"
    contrast: str = "normal"
    reduced_motion: bool = False
    lowered: bool = False


SPEEDS = (50, 75, 100, 125, 150, 175, 200)
"""Speeds of the voice in percent of its own."""

VOLUMES = (20, 35, 50, 65, 80, 100)
"""Volumes in percent of the maximum; steps are at most 10 dB."""


class AudioPreferences(NamedTuple):
    """Audio preferences, which are reset for every visit.

    `speed` and `volume` are in `SPEEDS` and `VOLUMES`; `audio_only` reads everything aloud; `dimmed` hides the screen.
    """

    speed: int = 100
    volume: int = 80
    audio_only: bool = False
    dimmed: bool = False


AT_FIRST = AudioPreferences()
"""The default audio preferences of a visit."""


class VisitState(NamedTuple):
    """The complete state of a visit; equal states are shown identically.

    `typed` is the search text; `ticked` are the questions that the visitor selected, as `topic/section/block/number`;
    `rated` are the pages that they rated; `revealed` are the sensitive sections and blocks that they chose to see, as
    `topic/section/block`; `hidden` covers the screen; `question` is the index of the self-check's question, from 0;
    `answered` are the answers tried, as `topic/question/answer`.
    """

    place: Route
    sheet: Sheet | None
    reading: DisplayPreferences
    hearing: AudioPreferences = AudioPreferences()
    in_full: bool = False
    typed: str = ""
    ticked: tuple[str, ...] = ()
    rated: tuple[str, ...] = ()
    revealed: tuple[str, ...] = ()
    hidden: bool = False
    question: int = 0
    answered: tuple[str, ...] = ()


class Visit:
    """Where one visitor is and how they read; independent of the screen.

    `topics` are the library's topics by id, in the language of `reading`; `now` returns seconds of a monotonic clock.
    `in_full` is whether sections are first shown in full; `hearing` are the audio preferences. Every command returns
    whether it changed anything; none can leave the given topics.
    """

    def __init__(
        self,
        topics: Mapping[str, TopicCard],
        reading: DisplayPreferences,
        now: Now,
        *,
        in_full: bool = False,
        hearing: AudioPreferences = AT_FIRST,
    ) -> None:
        """Start on the start screen with the default preferences."""
        self._topics = self._first_topics = topics
        self._first_reading = reading
        self._first_hearing = hearing
        self._first_in_full = in_full
        self._now = now
        self._moved_at = float("-inf")
        self.state = VisitState(START, None, reading, hearing, in_full=in_full)

    def end(self) -> "Visit":
        """Return the next visitor's visit, which shares nothing with this one but the topics and defaults.

        It ignores double taps as after any navigation: a second tap on "Close" is not the next visitor's.
        """
        following = Visit(
            self._first_topics,
            self._first_reading,
            self._now,
            in_full=self._first_in_full,
            hearing=self._first_hearing,
        )
        following._moved_at = self._now()
        return following

    def begin_next_with(
        self, topics: Mapping[str, TopicCard], reading: DisplayPreferences, hearing: AudioPreferences
    ) -> None:
        """Set the preferences that further visits begin with; `topics` are in their language."""
        self._first_topics, self._first_reading, self._first_hearing = topics, reading, hearing

    def topic(self) -> TopicCard | None:
        """Return the topic of the current place, or `None`."""
        return self._topics.get(self.state.place.topic)

    def section(self) -> SectionCard | None:
        """Return the section of the current place, or `None`."""
        topic = self.topic()
        if topic is None:
            return None
        return next((s for s in topic.sections if s.id == self.state.place.section), None)

    def begin(self) -> bool:
        """Go from the start screen to the menu of topics, or of the only topic."""
        if self.state.place != START:
            return False
        return self._go(self._first_menu())

    def open_topic(self, topic: str) -> bool:
        """Open the menu of a topic."""
        if topic not in self._topics:
            return False
        return self._go(Route(PlaceKind.MENU, topic))

    def open_section(self, section: str) -> bool:
        """Open a section of the current topic."""
        topic = self.topic()
        if topic is None or not any(s.id == section for s in topic.sections):
            return False
        return self._go(Route(PlaceKind.SECTION, topic.id, section))

    def open_sources(self) -> bool:
        """Open the sources and the review of the current section."""
        place = self.state.place
        return place.kind is PlaceKind.SECTION and self._go(place._replace(kind=PlaceKind.SOURCES))

    def open_search(self) -> bool:
        """Open the search; going back returns to where the visitor is now."""
        place = self.state.place
        return place != START and self._go(place._replace(kind=PlaceKind.SEARCH))

    def open_check(self) -> bool:
        """Open the self-check of the current topic at its first question."""
        topic = self.topic()
        if topic is None or not topic.questions or not self._go(Route(PlaceKind.CHECK, topic.id)):
            return False
        self.state = self.state._replace(question=0)
        return True

    def ask(self, by: int) -> bool:
        """Move the self-check forwards or backwards by a number of questions."""
        topic, question = self.topic(), self.state.question + by
        if (
            self.state.place.kind is not PlaceKind.CHECK
            or topic is None
            or not 0 <= question < topic.questions
        ):
            return False
        self.state = self.state._replace(question=question)
        return True

    def answer(self, question: str, answer: str) -> bool:
        """Try an answer of the self-check."""
        name = f"{self.state.place.topic}/{question}/{answer}"
        if self.state.place.kind is not PlaceKind.CHECK or name in self.state.answered:
            return False
        self.state = self.state._replace(answered=(*self.state.answered, name))
        return True

    def type(self, text: str) -> bool:
        """Set the search text, cut to its maximum length."""
        changed = text[:MOST_TYPED] != self.state.typed
        self.state = self.state._replace(typed=text[:MOST_TYPED])
        return changed

    def open_found(self, topic: str, section: str) -> bool:
        """Open a section of any topic."""
        card = self._topics.get(topic)
        if card is None or not any(card_section.id == section for card_section in card.sections):
            return False
        return self._go(Route(PlaceKind.SECTION, topic, section))

    def next_section(self) -> bool:
        """Open the section after the current one, if there is one."""
        return self._step(1)

    def previous_section(self) -> bool:
        """Open the section before the current one, if there is one."""
        return self._step(-1)

    def go_back(self) -> bool:
        """Go up one level: from sources or search to the section, then to the menu, then to the topics."""
        place = self.state.place
        if place.kind in (PlaceKind.SOURCES, PlaceKind.SEARCH) and place.section:
            return self._go(place._replace(kind=PlaceKind.SECTION))
        if place.kind is PlaceKind.SEARCH:
            return self._go(place._replace(kind=PlaceKind.MENU if place.topic else PlaceKind.TOPICS))
        if place.kind in (PlaceKind.SECTION, PlaceKind.CHECK):
            return self.go_to_menu()
        return place.kind is PlaceKind.MENU and self.go_to_topics()

    def go_to_menu(self) -> bool:
        """Go to the menu of the current topic."""
        if not self.state.place.topic:
            return False
        return self._go(Route(PlaceKind.MENU, self.state.place.topic))

    def go_to_topics(self) -> bool:
        """Go to the menu of topics, if there is more than one."""
        return len(self._topics) > 1 and self._go(Route(PlaceKind.TOPICS))

    def show_term(self, term: str) -> bool:
        """Show the meaning of a glossary term over the page."""
        return bool(self.state.place.topic) and self._show_overlay(Sheet(SheetKind.TERM, term))

    def explain_evidence(self, block: str) -> bool:
        """Show the meaning of a block's evidence label over the page."""
        return self.state.place.kind is PlaceKind.SECTION and self._show_overlay(
            Sheet(SheetKind.EVIDENCE, block)
        )

    def read_with(self, reading: DisplayPreferences, topics: Mapping[str, TopicCard] | None = None) -> bool:
        """Change display preferences or language without leaving the place; an overlay stays open.

        `topics` are those in a new language. If it lacks the current topic, go to the menu of the topics that it has.
        """
        changed = reading != self.state.reading
        self._topics = self._topics if topics is None else topics
        self.state = self.state._replace(reading=reading)
        if self.state.place.topic and self.state.place.topic not in self._topics:
            self.state = self.state._replace(place=self._first_menu(), sheet=None)
        return changed

    def set_audio(self, hearing: AudioPreferences) -> bool:
        """Change audio preferences."""
        changed = hearing != self.state.hearing
        self.state = self.state._replace(hearing=hearing)
        return changed

    def read_in_full(self, *, wanted: bool) -> bool:
        """Show sections in full from now on, or in short."""
        changed = wanted != self.state.in_full
        self.state = self.state._replace(in_full=wanted)
        return changed

    def choose_language(self) -> bool:
        """Show the choice of languages."""
        return self._show_overlay(Sheet(SheetKind.LANGUAGES))

    def choose_display(self) -> bool:
        """Show the choice of text sizes and colours."""
        return self._show_overlay(Sheet(SheetKind.DISPLAY))

    def take_home(self) -> bool:
        """Show over the page what a visitor can take home of it."""
        return self.state.place.kind is PlaceKind.SECTION and self._show_overlay(Sheet(SheetKind.TAKE_HOME))

    def tick(self, question: str) -> bool:
        """Select or deselect a question of the current topic."""
        topic = self.state.place.topic
        if not topic:
            return False
        name, before = f"{topic}/{question}", self.state.ticked
        after = tuple(ticked for ticked in before if ticked != name) if name in before else (*before, name)
        self.state = self.state._replace(ticked=after)
        return True

    def rate(self) -> bool:
        """Record that the visitor has rated the current page; each can be rated once."""
        place = self.state.place
        name = f"{place.topic}/{place.section}"
        if place.kind is not PlaceKind.SECTION or name in self.state.rated:
            return False
        self.state = self.state._replace(rated=(*self.state.rated, name))
        return True

    def enlarge(self, block: str) -> bool:
        """Show a picture or a chart of the page enlarged."""
        return self.state.place.kind is PlaceKind.SECTION and self._show_overlay(
            Sheet(SheetKind.LARGE, block)
        )

    def reveal(self, block: str) -> bool:
        """Show sensitive content of the current page: a block, or the whole page if `block` is empty."""
        place = self.state.place
        name = f"{place.topic}/{place.section}/{block}"
        if place.kind is not PlaceKind.SECTION or name in self.state.revealed:
            return False
        self.state = self.state._replace(revealed=(*self.state.revealed, name))
        return True

    def hide(self, *, wanted: bool) -> bool:
        """Cover the screen because somebody comes close, or uncover it."""
        changed = wanted != self.state.hidden and (not wanted or self.state.place != START)
        if changed:
            self.state = self.state._replace(hidden=wanted)
        return changed

    def show_more(self) -> bool:
        """Show the actions that do not fit into the bar."""
        return self.state.place != START and self._show_overlay(Sheet(SheetKind.MORE))

    def close_sheet(self) -> bool:
        """Close the overlay."""
        return self._show_overlay(None)

    def _first_menu(self) -> Route:
        if len(self._topics) == 1:
            return Route(PlaceKind.MENU, next(iter(self._topics)))
        return Route(PlaceKind.TOPICS)

    def neighbour(self, by: int) -> str | None:
        """Return the id of the section `by` positions after the current one (before if negative), or `None`."""
        topic = self.topic()
        if topic is None or self.state.place.kind is not PlaceKind.SECTION:
            return None
        ids = [s.id for s in topic.sections]
        position = ids.index(self.state.place.section) + by
        return ids[position] if 0 <= position < len(ids) else None

    def _step(self, by: int) -> bool:
        section = self.neighbour(by)
        return section is not None and self.open_section(section)

    def _show_overlay(self, sheet: Sheet | None) -> bool:
        changed = sheet != self.state.sheet
        self.state = self.state._replace(sheet=sheet)
        return changed

    @property
    def begun(self) -> bool:
        """Return whether the state differs from that of a new visit."""
        return self.state != VisitState(
            START, None, self._first_reading, self._first_hearing, in_full=self._first_in_full
        )

    @property
    def settling(self) -> bool:
        """Return whether a tap now would be the second half of a double tap."""
        return self._now() - self._moved_at < SETTLING_SECONDS

    def _go(self, place: Route) -> bool:
        if self.settling or place == self.state.place:
            return False
        self._moved_at = self._now()
        self.state = self.state._replace(place=place, sheet=None)
        return True
