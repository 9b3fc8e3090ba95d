"""The visit that is under way, and what the library has for it: the next one takes its place at its end."""

from typing import TYPE_CHECKING

from kiosk.content.library.reader import Library
from kiosk.visit.clock import Now
from kiosk.visit.visit import AudioPreferences, Reading, Visit, VisitState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.content.blocks.cards import TopicCard
    from kiosk.content.blocks.records import Question


class VisitSession:
    """Holds the present visit: whoever keeps hold of this one never acts on a visit that has ended.

    `topics` are the library's by id, in the language that is shown; `first_topics` are in the one that visits begin in.
    """

    def __init__(
        self, library: Library, reading: Reading, now: Now, *, in_full: bool, hearing: AudioPreferences
    ) -> None:
        """Stand on the start screen: visits begin with `reading`, `in_full` and `hearing`."""
        self.library = library
        self.topics: Mapping[str, TopicCard] = library.topics(reading.language)
        self.first_topics = self.topics
        self.visit = Visit(self.topics, reading, now, in_full=in_full, hearing=hearing)

    @property
    def state(self) -> VisitState:
        """Return all that the visit is made of."""
        return self.visit.state

    @property
    def language(self) -> str:
        """Return the code of the language that is read."""
        return self.state.reading.language

    def end(self) -> None:
        """Put the next visitor's visit in the place of this one; the language that is shown is not changed by that."""
        self.visit = self.visit.end()

    def begin_next_with(self, reading: Reading, hearing: AudioPreferences) -> None:
        """Have every visit after this one begin so."""
        self.first_topics = self.library.topics(reading.language)
        self.visit.begin_next_with(self.first_topics, reading, hearing)

    def type(self, text: str) -> bool:
        """Search for something else; true when it is something else."""
        return self.visit.type(text)

    def question(self) -> "Question":
        """Return the question of the self-check that is asked."""
        return self.library.check(self.state.place.topic, self.language)[self.state.question]

    def clip(self, text: str, language: str) -> bytes:
        """Return the recording of a sentence in a language; empty where there is none."""
        topic = self.state.place.topic
        return self.library.clip(topic, language, text) if topic else b""

    def title_of(self, topic: str, section: str) -> str:
        """Return the title of a section in the language that is shown, or of the topic where `section` is empty.

        It is empty when there is none.
        """
        card = self.topics.get(topic)
        if card is not None and not section:
            return card.title
        return next((one.title for one in card.sections if one.id == section), "") if card else ""
