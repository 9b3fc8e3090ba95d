"""The records that menus and the start screen show: a topic's card with its sections, and the languages.

They are named tuples, as everything on the way to the first screen is: making a dataclass takes a
millisecond of every start, making a named tuple a tenth of it.
"""

import json
from typing import NamedTuple

TRANSLATION_STATES = ("draft", "stale", "translated", "reviewed", "approved")
"""How far a translation has come, from the weakest to the strongest. Only people set the last three: who translated
it, who read it against the source, and which clinician answers for it. It is stale when its source has changed
since."""

MISSING = "missing"
"""In place of a state: the topic has no words in a language, and is shown in the first one."""


class Language(NamedTuple):
    """A language: its code (BCP 47), its name in itself, and from where it is read."""

    code: str
    name: str
    right_to_left: bool


class Review(NamedTuple):
    """Who reviewed some content, when, and when it is due again (ISO dates).

    `state` is "awaiting" (nobody yet; the other fields are empty), "reviewed", or "changed" since that review.
    """

    by: str = ""
    on: str = ""
    due: str = ""
    state: str = "awaiting"


class SectionCard(NamedTuple):
    """A section as menus show it; `short` is its short title, empty where its author wrote none.

    `in_source` names those of its texts that are in the first language, since their translation is not up to date.
    """

    id: str
    title: str
    summary: str
    minutes: int
    hue: str
    icon: str
    short: str = ""
    in_source: tuple[str, ...] = ()


class TopicCard(NamedTuple):
    """A topic as menus and the start screen show it.

    `translation` is the state of its weakest text (`TRANSLATION_STATES`), empty in the first language, and `MISSING`
    where the topic is in the first language for want of words in this one; `questions` counts those of its self-check.
    `review` is that of the texts that belong to no section. `in_source` names those of its own texts that alone are in
    the first language.
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
    """Return whether a text of a card is in the first language though the card is in another one.

    `card` is that of the `topic` or of one of its sections; `name` is one that `in_source` may have, such as "title".
    """
    return topic.translation == MISSING or name in card.in_source


def card_to_json(card: TopicCard) -> str:
    """Return a topic's card as the library stores it: the same card always gives the same text."""
    record = {**card._asdict(), "sections": [section._asdict() for section in card.sections]}
    return json.dumps(record, ensure_ascii=False, sort_keys=True)


def card_from_json(text: str) -> TopicCard:
    """Return the card that `card_to_json` wrote; `KeyError` or `TypeError` when it is none."""
    record = json.loads(text)
    sections = tuple(
        SectionCard(**{**one, "in_source": tuple(one["in_source"])}) for one in record.pop("sections")
    )
    review, in_source = Review(*record.pop("review")), tuple(record.pop("in_source"))
    return TopicCard(**record, sections=sections, review=review, in_source=in_source)
