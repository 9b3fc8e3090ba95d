"""One visit: its place and settings, the commands that change them, and its end."""

from collections.abc import Mapping
from typing import NamedTuple

from kiosk.content.blocks.cards import SectionCard, TopicCard
from kiosk.visit.clock import Now
from kiosk.visit.place import START, Place, PlaceKind, Sheet, SheetKind

SETTLING_SECONDS = 0.4
"""How long after a change of place a further one is a double strike, not a wish.

Double taps on touchscreens have 0.3 s or less between their touches; people with a tremor strike
twice a little slower. Two deliberate touches on "Next" lie further apart.
"""

MOST_TYPED = 40
"""Letters that can be searched for."""

TEXT_SIZES = ("small", "medium", "large", "largest")
AUTOMATIC_TEXT_SIZE = "medium"
"""What the setting `auto` stands for: the size that is derived from the screen itself."""

CONTRASTS = ("normal", "dark", "light", "soft")


class Reading(NamedTuple):
    """How the visitor reads: what every visit starts with again."""

    language: str
    text_size: str = "medium"
    contrast: str = "normal"
    reduced_motion: bool = False
    lowered: bool = False


SPEEDS = (50, 75, 100, 125, 150, 175, 200)
"""How fast the voice may speak, in percent of its own speed."""

VOLUMES = (20, 35, 50, 65, 80, 100)
"""How loud it may be, in percent of its loudest: no step is more than 10 dB."""


class AudioPreferences(NamedTuple):
    """How the visitor hears: what every visit starts with again.

    `speed` and `volume` are of `SPEEDS` and `VOLUMES`; `audio_only` has everything speak itself; `dimmed` hides it.
    """

    speed: int = 100
    volume: int = 80
    audio_only: bool = False
    dimmed: bool = False


AT_FIRST = AudioPreferences()
"""How a visit begins where nothing else is said."""


class VisitState(NamedTuple):
    """All that a visit is made of; two equal states show equal pixels.

    `typed` is what is searched for; `ticked` are the questions that are the visitor's own, as
    `topic/section/block/number`; `rated` are the pages that they said were helpful or not; `revealed` are the
    sensitive sections and blocks that they wished to see, as `topic/section/block`; `hidden` covers everything;
    `question` is the one of the self-check that is asked, from 0; `answered` are the answers that were tried, as
    `topic/question/answer`.
    """

    place: Place
    sheet: Sheet | None
    reading: Reading
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
    """Where one visitor is and how they read; knows nothing of the screen.

    `topics` are the library's topics by id in the reading's language, `now` the seconds of a monotonic clock.
    `in_full` tells whether sections are shown in full from the first, or in short; `hearing` is how it is heard.
    Every command answers whether it changed anything; none can lead out of the topics given.
    """

    def __init__(
        self,
        topics: Mapping[str, TopicCard],
        reading: Reading,
        now: Now,
        *,
        in_full: bool = False,
        hearing: AudioPreferences = AT_FIRST,
    ) -> None:
        """Stand on the start screen with the default `reading`."""
        self._topics = self._first_topics = topics
        self._first_reading = reading
        self._first_hearing = hearing
        self._first_in_full = in_full
        self._now = now
        self._moved_at = float("-inf")
        self.state = VisitState(START, None, reading, hearing, in_full=in_full)

    def end(self) -> "Visit":
        """Return the next visitor's visit: nothing of this one is in it but the topics.

        It settles as after any change of place: the second strike on "Close" is not yet the next visitor.
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
        self, topics: Mapping[str, TopicCard], reading: Reading, hearing: AudioPreferences
    ) -> None:
        """Have every further visit begin with another reading and hearing; `topics` are in its language."""
        self._first_topics, self._first_reading, self._first_hearing = topics, reading, hearing

    def topic(self) -> TopicCard | None:
        """Return the topic of the present place, `None` outside of any."""
        return self._topics.get(self.state.place.topic)

    def section(self) -> SectionCard | None:
        """Return the section of the present place, `None` outside of any."""
        topic = self.topic()
        if topic is None:
            return None
        return next((s for s in topic.sections if s.id == self.state.place.section), None)

    def begin(self) -> bool:
        """Leave the start screen for the menu: of topics when there are several."""
        if self.state.place != START:
            return False
        return self._go(self._first_menu())

    def open_topic(self, topic: str) -> bool:
        """Open the menu of one topic."""
        if topic not in self._topics:
            return False
        return self._go(Place(PlaceKind.MENU, topic))

    def open_section(self, section: str) -> bool:
        """Open a section of the present topic."""
        topic = self.topic()
        if topic is None or not any(s.id == section for s in topic.sections):
            return False
        return self._go(Place(PlaceKind.SECTION, topic.id, section))

    def open_sources(self) -> bool:
        """Open the sources and the review of the section that is being read."""
        place = self.state.place
        return place.kind is PlaceKind.SECTION and self._go(place._replace(kind=PlaceKind.SOURCES))

    def open_search(self) -> bool:
        """Open the search, which is left again to where the visitor is."""
        place = self.state.place
        return place != START and self._go(place._replace(kind=PlaceKind.SEARCH))

    def open_check(self) -> bool:
        """Open the self-check of the present topic at its first question."""
        topic = self.topic()
        if topic is None or not topic.questions or not self._go(Place(PlaceKind.CHECK, topic.id)):
            return False
        self.state = self.state._replace(question=0)
        return True

    def ask(self, by: int) -> bool:
        """Ask the next question of the self-check, or the one before."""
        topic, at = self.topic(), self.state.question + by
        if self.state.place.kind is not PlaceKind.CHECK or topic is None or not 0 <= at < topic.questions:
            return False
        self.state = self.state._replace(question=at)
        return True

    def answer(self, question: str, answer: str) -> bool:
        """Try an answer."""
        name = f"{self.state.place.topic}/{question}/{answer}"
        if self.state.place.kind is not PlaceKind.CHECK or name in self.state.answered:
            return False
        self.state = self.state._replace(answered=(*self.state.answered, name))
        return True

    def type(self, text: str) -> bool:
        """Search for something else; what is too long is cut."""
        changed = text[:MOST_TYPED] != self.state.typed
        self.state = self.state._replace(typed=text[:MOST_TYPED])
        return changed

    def open_found(self, topic: str, section: str) -> bool:
        """Open a section of any topic."""
        card = self._topics.get(topic)
        if card is None or not any(one.id == section for one in card.sections):
            return False
        return self._go(Place(PlaceKind.SECTION, topic, section))

    def next_section(self) -> bool:
        """Open the section after the present one; after the last there is none."""
        return self._step(1)

    def previous_section(self) -> bool:
        """Open the section before the present one; before the first there is none."""
        return self._step(-1)

    def go_back(self) -> bool:
        """Go one level up: from sources or a search to the section, from there to the menu, then to the topics."""
        place = self.state.place
        if place.kind in (PlaceKind.SOURCES, PlaceKind.SEARCH) and place.section:
            return self._go(place._replace(kind=PlaceKind.SECTION))
        if place.kind is PlaceKind.SEARCH:
            return self._go(place._replace(kind=PlaceKind.MENU if place.topic else PlaceKind.TOPICS))
        if place.kind in (PlaceKind.SECTION, PlaceKind.CHECK):
            return self.go_to_menu()
        return place.kind is PlaceKind.MENU and self.go_to_topics()

    def go_to_menu(self) -> bool:
        """Go to the menu of the present topic."""
        if not self.state.place.topic:
            return False
        return self._go(Place(PlaceKind.MENU, self.state.place.topic))

    def go_to_topics(self) -> bool:
        """Go to the menu of topics, where there is more than one."""
        return len(self._topics) > 1 and self._go(Place(PlaceKind.TOPICS))

    def show_term(self, term: str) -> bool:
        """Lay the meaning of a glossary term over the page."""
        return bool(self.state.place.topic) and self._show_overlay(Sheet(SheetKind.TERM, term))

    def explain_evidence(self, block: str) -> bool:
        """Lay over the page what the evidence label of one block means."""
        return self.state.place.kind is PlaceKind.SECTION and self._show_overlay(
            Sheet(SheetKind.EVIDENCE, block)
        )

    def read_with(self, reading: Reading, topics: Mapping[str, TopicCard] | None = None) -> bool:
        """Read with another size, contrast or language, where the visitor is: what lies over the page stays.

        `topics` are those in the new language, when it is another one. Where it lacks the present topic, the visitor
        comes to the menu of those that it has.
        """
        changed = reading != self.state.reading
        self._topics = self._topics if topics is None else topics
        self.state = self.state._replace(reading=reading)
        if self.state.place.topic and self.state.place.topic not in self._topics:
            self.state = self.state._replace(place=self._first_menu(), sheet=None)
        return changed

    def set_audio(self, hearing: AudioPreferences) -> bool:
        """Hear at another speed or volume, or with the eyes closed."""
        changed = hearing != self.state.hearing
        self.state = self.state._replace(hearing=hearing)
        return changed

    def read_in_full(self, *, wanted: bool) -> bool:
        """Read sections in full from now on, or in short."""
        changed = wanted != self.state.in_full
        self.state = self.state._replace(in_full=wanted)
        return changed

    def choose_language(self) -> bool:
        """Lay the choice of languages over whatever is shown."""
        return self._show_overlay(Sheet(SheetKind.LANGUAGES))

    def choose_display(self) -> bool:
        """Lay the choice of sizes and colours over whatever is shown."""
        return self._show_overlay(Sheet(SheetKind.DISPLAY))

    def take_home(self) -> bool:
        """Lay over the page what a visitor can take home of it."""
        return self.state.place.kind is PlaceKind.SECTION and self._show_overlay(Sheet(SheetKind.TAKE_HOME))

    def tick(self, question: str) -> bool:
        """Make a question of the present topic the visitor's own, or no longer."""
        topic = self.state.place.topic
        if not topic:
            return False
        name, before = f"{topic}/{question}", self.state.ticked
        after = tuple(one for one in before if one != name) if name in before else (*before, name)
        self.state = self.state._replace(ticked=after)
        return True

    def rate(self) -> bool:
        """Note that the visitor said whether the present page was helpful; a page is asked about once."""
        place = self.state.place
        name = f"{place.topic}/{place.section}"
        if place.kind is not PlaceKind.SECTION or name in self.state.rated:
            return False
        self.state = self.state._replace(rated=(*self.state.rated, name))
        return True

    def enlarge(self, block: str) -> bool:
        """Show a picture or a chart of the page large."""
        return self.state.place.kind is PlaceKind.SECTION and self._show_overlay(
            Sheet(SheetKind.LARGE, block)
        )

    def reveal(self, block: str) -> bool:
        """Show something sensitive on the present page: one of its blocks, or all of it when `block` is empty."""
        place = self.state.place
        name = f"{place.topic}/{place.section}/{block}"
        if place.kind is not PlaceKind.SECTION or name in self.state.revealed:
            return False
        self.state = self.state._replace(revealed=(*self.state.revealed, name))
        return True

    def hide(self, *, wanted: bool) -> bool:
        """Cover everything, for somebody comes close; or show it again."""
        changed = wanted != self.state.hidden and (not wanted or self.state.place != START)
        if changed:
            self.state = self.state._replace(hidden=wanted)
        return changed

    def show_more(self) -> bool:
        """Open the sheet with the actions that have no room in the bar."""
        return self.state.place != START and self._show_overlay(Sheet(SheetKind.MORE))

    def close_sheet(self) -> bool:
        """Take away what lies over the page."""
        return self._show_overlay(None)

    def _first_menu(self) -> Place:
        if len(self._topics) == 1:
            return Place(PlaceKind.MENU, next(iter(self._topics)))
        return Place(PlaceKind.TOPICS)

    def neighbour(self, by: int) -> str | None:
        """Return the section `by` places after the one that is read, before it when negative; `None` past the ends."""
        topic = self.topic()
        if topic is None or self.state.place.kind is not PlaceKind.SECTION:
            return None
        ids = [s.id for s in topic.sections]
        at = ids.index(self.state.place.section) + by
        return ids[at] if 0 <= at < len(ids) else None

    def _step(self, by: int) -> bool:
        section = self.neighbour(by)
        return section is not None and self.open_section(section)

    def _show_overlay(self, sheet: Sheet | None) -> bool:
        changed = sheet != self.state.sheet
        self.state = self.state._replace(sheet=sheet)
        return changed

    @property
    def begun(self) -> bool:
        """Return whether there is anything of this visitor."""
        return self.state != VisitState(
            START, None, self._first_reading, self._first_hearing, in_full=self._first_in_full
        )

    @property
    def settling(self) -> bool:
        """Return whether a touch just now is the second strike of one that changed the place."""
        return self._now() - self._moved_at < SETTLING_SECONDS

    def _go(self, place: Place) -> bool:
        if self.settling or place == self.state.place:
            return False
        self._moved_at = self._now()
        self.state = self.state._replace(place=place, sheet=None)
        return True
