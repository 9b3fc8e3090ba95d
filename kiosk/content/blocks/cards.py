"""Records for the menus and the start screen: topic and section cards, and languages.

Like everything needed for the first screen, they are named tuples: defining a dataclass takes 1 ms of every start,
defining a named tuple a tenth of that.
"""

import json
from typing import NamedTuple

TRANSLATION_STATES = ("draft", "stale", "translated", "reviewed", "approved")
"""Translation states, from lowest to highest. Only people set the last three: a translator, a reader who compared it
with the source, and a clinician who approves it. A translation is stale when its source has changed since."""

RECORDED_STATES = ("draft", "translated", "reviewed", "approved")
"""Those that are recorded; stale is found out."""

MISSING = "missing"
"""In place of a state: the topic has no words in this language, and is shown in the source language."""


class Language(NamedTuple):
    """A language: its code (BCP 47), its own name and its direction."""

    code: str
    name: str
    right_to_left: bool


class Review(NamedTuple):
    """The review of some content: by whom, when, and when it is due again (ISO dates).

    `state` is "awaiting" (no review yet; the other fields are empty), "reviewed", or "changed" since that review.
    """

    by: str = ""
    on: str = ""
    due: str = ""
    state: str = "awaiting"


class SectionCard(NamedTuple):
    """A section in a menu. `short` may be empty; `in_source` names its texts that fall back to the source language."""

    id: str
    title: str
    summary: str
    minutes: int
    hue: str
    icon: str
    short: str = ""
    in_source: tuple[str, ...] = ()


class TopicCard(NamedTuple):
    """A topic in menus and on the start screen.

    `translation` is the lowest state of its texts (`TRANSLATION_STATES`), empty in the source language, or `MISSING` if
    the whole topic falls back to that. `questions` is the length of its self-check. `review` is that of the texts
    outside of all sections. `in_source` names those of its own texts that individually fall back.
    """

    id: str
    title: str
    summary: str
    invite_title: str
    invite_text: str
    hue: str
    icon: str
    sections: tuple[SectionCard, ...]
    translation: str = ""
    questions: int = 0
    review: Review = Review()
    in_source: tuple[str, ...] = ()


def is_in_source(topic: TopicCard, card: TopicCard | SectionCard, name: str) -> bool:
    """Return whether the field `name` of a `topic`'s card, or of its section's, falls back to the source language."""
    return topic.translation == MISSING or name in card.in_source


def card_to_json(card: TopicCard) -> str:
    """Return a topic's card as deterministic JSON for the library."""
    record = {**card._asdict(), "sections": [section._asdict() for section in card.sections]}
    return json.dumps(record, ensure_ascii=False, sort_keys=True)


def card_from_json(text: str) -> TopicCard:
    """Return the card from its JSON; raise `KeyError`, `TypeError` or `ValueError` if it is invalid."""
    record = json.loads(text)
    sections = tuple(
        SectionCard(**{**section, "in_source": tuple(section["in_source"])})
        for section in record.pop("sections")
    )
    review, in_source = Review(*record.pop("review")), tuple(record.pop("in_source"))
    return TopicCard(**record, sections=sections, review=review, in_source=in_source)
