"""The current visit and its library content; a new visit replaces it when it ends."""

from typing import TYPE_CHECKING

from kiosk.content.library.reader import Library
from kiosk.visit.clock import Now
from kiosk.visit.visit import AudioPreferences, DisplayPreferences, Visit, VisitState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.content.blocks.cards import TopicCard
    from kiosk.content.blocks.records import Question


class VisitSession:
    """Holds the current visit, so that no controller keeps a reference to one that has ended.

    `topics` maps ids to topics in the current language, `first_topics` in the language that visits begin in.
    """

    def __init__(
        self,
        library: Library,
        reading: DisplayPreferences,
        now: Now,
        *,
        in_full: bool,
        hearing: AudioPreferences,
    ) -> None:
        """Start on the start screen; visits begin with `reading`, `in_full` and `hearing`."""
        self.library = library
        self.topics: Mapping[str, TopicCard] = library.topics(reading.language)
        self.first_topics = self.topics
        self.visit = Visit(self.topics, reading, now, in_full=in_full, hearing=hearing)

    @property
    def state(self) -> VisitState:
        """Return the state of the visit."""
        return self.visit.state

    @property
    def language(self) -> str:
        """Return the code of the current language."""
        return self.state.reading.language

    def end(self) -> None:
        """Replace the visit with a new one; the language shown is not changed here."""
        self.visit = self.visit.end()

    def begin_next_with(self, reading: DisplayPreferences, hearing: AudioPreferences) -> None:
        """Set the preferences that later visits begin with."""
        self.first_topics = self.library.topics(reading.language)
        self.visit.begin_next_with(self.first_topics, reading, hearing)

    def type(self, text: str) -> bool:
        """Set the search text; return whether it changed."""
        return self.visit.type(text)

    def question(self) -> "Question":
        """Return the current question of the self-check."""
        return self.library.check(self.state.place.topic, self.language)[self.state.question]

    def clip(self, text: str, language: str) -> bytes:
        """Return the recording of a sentence in a language; empty if there is none."""
        topic = self.state.place.topic
        return self.library.clip(topic, language, text) if topic else b""

    def title_of(self, topic: str, section: str) -> str:
        """Return the title of a section in the current language, or of the topic if `section` is empty.

        It is empty if there is no such topic or section.
        """
        card = self.topics.get(topic)
        if card is not None and not section:
            return card.title
        return next((item.title for item in card.sections if item.id == section), "") if card else ""
