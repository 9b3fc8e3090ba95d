"""The commands of a visit: moving between places, opening overlays, choosing, and ending it."""

from collections.abc import Callable

from kiosk.content.blocks.cards import SectionCard, TopicCard
from kiosk.visit.clock import Now
from kiosk.visit.lookup import Topics, section_beside, section_of
from kiosk.visit.place import START, PlaceKind, Route, Sheet, SheetKind
from kiosk.visit.preferences import DEFAULT_AUDIO, AudioPreferences, DisplayPreferences
from kiosk.visit.state import ObservableState, VisitState

SETTLING_SECONDS = 0.4
"""Ignore a second navigation within this many seconds: it is a double tap.

The touches of a double tap are at most 0.3 s apart; people with a tremor tap twice a little more slowly. Two deliberate
touches of "Next" are further apart.
"""

ON_PAGE = (SheetKind.EVIDENCE, SheetKind.LARGE, SheetKind.TAKE_HOME)
"""The kinds of overlay about a section's page, which are only shown over it."""

MOST_TYPED = 40
"""Maximum length of a search text, in characters."""


class Visit(ObservableState):
    """Where the visitor is and how they read, from one visit to the next; independent of the screen.

    No command can leave the topics of the current language, and a command that is not possible now changes nothing.
    Those that return a value return whether they changed the state.
    """

    def __init__(
        self,
        topics_in: Callable[[str], Topics],
        reading: DisplayPreferences,
        now: Now,
        *,
        in_full: bool = False,
        hearing: AudioPreferences = DEFAULT_AUDIO,
    ) -> None:
        """Start on the start screen with the preferences that visits begin with.

        `topics_in` returns the topics in a language; `now` returns seconds of a monotonic clock; `in_full` is whether
        sections are first shown in full.
        """
        self._first = VisitState(START, None, reading, hearing, in_full=in_full)
        super().__init__(self._first)
        self._topics_in = topics_in
        self._topics = self._first_topics = topics_in(reading.language)
        self._now = now
        self._moved_at = float("-inf")

    # The visit as a whole

    def end(self, how: str) -> None:
        """End the visit, and begin the next one, which shares nothing with it; `how` is as in `Change.ended`.

        Double taps are ignored as after any navigation: a second tap on "Close" is not the next visitor's.
        """
        self._moved_at = self._now()
        self._topics = self._first_topics
        self._set(self._first, ended=how)

    def begin_next_with(self, reading: DisplayPreferences, hearing: AudioPreferences) -> None:
        """Set the preferences that further visits begin with."""
        self._first_topics = self._topics_in(reading.language)
        self._first = self._first._replace(reading=reading, hearing=hearing)

    def reload(self) -> None:
        """Read the topics again, because the library was replaced; the visitor stays where they are.

        If their section or topic is gone, go to the menu above it. Overlays are closed.
        """
        self._topics = self._topics_in(self.language)
        self._first_topics = self._topics_in(self._first.reading.language)
        state = self.state._replace(edition=self.state.edition + 1, sheet=None, question=0)
        self._first = self._first._replace(edition=state.edition)
        topic, section = self.topic(), state.place.section
        if topic is None:
            place = self._first_menu() if state.place.topic else state.place
        else:
            lacks_section = bool(section) and section_of(topic, section) is None
            lacks_check = state.place.kind is PlaceKind.CHECK and not topic.questions
            place = Route(PlaceKind.MENU, topic.id) if lacks_section or lacks_check else state.place
        self._set(state._replace(place=place))

    @property
    def first(self) -> VisitState:
        """Return the state that the next visit begins with."""
        return self._first

    @property
    def has_begun(self) -> bool:
        """Return whether the state differs from that of a new visit."""
        return self.state != self._first

    @property
    def is_settling(self) -> bool:
        """Return whether a tap now would be the second half of a double tap."""
        return self._now() - self._moved_at < SETTLING_SECONDS

    # What can be read

    @property
    def topics(self) -> Topics:
        """Return the topics in the current language."""
        return self._topics

    @property
    def language(self) -> str:
        """Return the code of the current language."""
        return self.state.reading.language

    def topic(self) -> TopicCard | None:
        """Return the topic of the current place, or `None`."""
        return self._topics.get(self.state.place.topic)

    def section(self) -> SectionCard | None:
        """Return the section of the current place, or `None`."""
        topic = self.topic()
        return None if topic is None else section_of(topic, self.state.place.section)

    def neighbour(self, by: int) -> str | None:
        """Return the id of the section `by` positions after the current one (before if negative), or `None`."""
        topic = self.topic()
        place = self.state.place
        if topic is None or place.kind is not PlaceKind.SECTION:
            return None
        return section_beside(topic, place.section, by)

    # Navigation

    def begin(self) -> None:
        """Go from the start screen to the menu of topics, or of the only topic."""
        if self.state.place == START:
            self._go(self._first_menu())

    def open_topic(self, topic: str) -> None:
        """Open the menu of a topic."""
        if topic in self._topics:
            self._go(Route(PlaceKind.MENU, topic))

    def open_section(self, section: str) -> None:
        """Open a section of the current topic."""
        self.open_found(self.state.place.topic, section)

    def open_found(self, topic: str, section: str) -> bool:
        """Open a section of any topic."""
        card = self._topics.get(topic)
        if card is None or section_of(card, section) is None:
            return False
        return self._go(Route(PlaceKind.SECTION, topic, section))

    def jump(self, topic: str, section: str = "") -> bool:
        """Open a topic's menu or one of its sections from anywhere, also right after another navigation."""
        card = self._topics.get(topic)
        if card is None or (section and section_of(card, section) is None):
            return False
        self._moved_at = self._now()
        place = Route(PlaceKind.SECTION if section else PlaceKind.MENU, topic, section)
        self._set(self.state._replace(place=place, sheet=None, question=0))
        return True

    def step(self, by: int) -> None:
        """Open the section `by` positions after the current one (before if negative), if there is one."""
        section = self.neighbour(by)
        if section is not None:
            self.open_section(section)

    def open_sources(self) -> None:
        """Open the sources and the review of the current section."""
        place = self.state.place
        if place.kind is PlaceKind.SECTION:
            self._go(place._replace(kind=PlaceKind.SOURCES))

    def open_search(self) -> None:
        """Open the search; going back returns to where the visitor is now."""
        place = self.state.place
        if place != START:
            self._go(place._replace(kind=PlaceKind.SEARCH))

    def open_check(self) -> None:
        """Open the self-check of the current topic at its first question."""
        topic = self.topic()
        if topic is not None and topic.questions:
            self._go(Route(PlaceKind.CHECK, topic.id))

    def go_back(self) -> None:
        """Go up one level: from sources or search to the section, then to the menu, then to the topics."""
        place = self.state.place
        if place.kind is PlaceKind.MENU:
            self.go_to_topics()
        elif place != START:
            self._go(place.above)

    def go_to_menu(self) -> None:
        """Go to the menu of the current topic."""
        if self.state.place.topic:
            self._go(Route(PlaceKind.MENU, self.state.place.topic))

    def go_to_topics(self) -> bool:
        """Go to the menu of topics, if there is more than one."""
        return len(self._topics) > 1 and self._go(Route(PlaceKind.TOPICS))

    # Overlays

    def show_overlay(self, kind: SheetKind, subject: str = "") -> bool:
        """Show an overlay, if one of its kind is possible here; `subject` is as in `Sheet`."""
        place = self.state.place
        if kind in ON_PAGE:
            possible = place.kind is PlaceKind.SECTION
        elif kind is SheetKind.TERM:
            possible = bool(place.topic)
        else:
            possible = kind is not SheetKind.MORE or place != START
        return possible and self._set_overlay(Sheet(kind, subject))

    def close_sheet(self) -> bool:
        """Close the overlay."""
        return self._set_overlay(None)

    def hide(self, *, wanted: bool) -> None:
        """Cover the screen because somebody comes close, or uncover it."""
        self._set(self.state._replace(hidden=wanted and self.state.place != START))

    # Preferences

    def set_display(self, reading: DisplayPreferences) -> None:
        """Change display preferences or the language without leaving the place; an overlay stays open.

        If the new language lacks the current topic, go to the menu of the topics that it has; if it lacks the topic's
        self-check, leave that.
        """
        if reading.language != self.language:
            self._topics = self._topics_in(reading.language)
        state, topic = self.state._replace(reading=reading), self.topic()
        if state.place.topic and topic is None:
            state = state._replace(place=self._first_menu(), sheet=None)
        elif state.place.kind is PlaceKind.CHECK and topic is not None and not topic.questions:
            state = state._replace(place=Route(PlaceKind.MENU, topic.id), sheet=None)
        self._set(state)

    def set_audio(self, hearing: AudioPreferences) -> None:
        """Change audio preferences."""
        self._set(self.state._replace(hearing=hearing))

    def read_in_full(self, *, wanted: bool) -> None:
        """Show sections in full from now on, or in short."""
        self._set(self.state._replace(in_full=wanted))

    # What a visitor does on a page

    def type(self, text: str) -> None:
        """Set the search text, cut to its maximum length."""
        self._set(self.state._replace(typed=text[:MOST_TYPED]))

    def ask(self, by: int) -> None:
        """Move the self-check forwards or backwards by a number of questions."""
        topic, question = self.topic(), self.state.question + by
        if self.state.place.kind is PlaceKind.CHECK and topic is not None and 0 <= question < topic.questions:
            self._set(self.state._replace(question=question))

    def answer(self, question: str, answer: str) -> None:
        """Try an answer of the self-check."""
        self._set(self.state.with_answer(question, answer))

    def tick(self, question: str) -> None:
        """Select or deselect a question of the current topic."""
        self._set(self.state.with_tick(question))

    def rate(self) -> bool:
        """Record that the visitor has rated the current page; each can be rated once."""
        return self._set(self.state.with_rating())

    def reveal(self, block: str) -> None:
        """Show sensitive content of the current page: a block, or the whole page if `block` is empty."""
        self._set(self.state.with_revealed(block))

    # Internal

    def _first_menu(self) -> Route:
        if len(self._topics) == 1:
            return Route(PlaceKind.MENU, next(iter(self._topics)))
        return Route(PlaceKind.TOPICS)

    def _set_overlay(self, overlay: Sheet | None) -> bool:
        return self._set(self.state._replace(sheet=overlay))

    def _go(self, place: Route) -> bool:
        """Move to a place, whose self-check would begin at its first question, unless this is a double tap."""
        if self.is_settling or place == self.state.place:
            return False
        self._moved_at = self._now()
        return self._set(self.state._replace(place=place, sheet=None, question=0))
