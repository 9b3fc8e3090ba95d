"""Finds sections and titles in the topics of a language."""

from collections.abc import Mapping

from kiosk.content.blocks.cards import SectionCard, TopicCard

Topics = Mapping[str, TopicCard]
"""The library's topics by id, in menu order, in one language."""


def section_of(topic: TopicCard, section: str) -> SectionCard | None:
    """Return the section of a topic with an id, or `None`."""
    return next((card for card in topic.sections if card.id == section), None)


def section_beside(topic: TopicCard, section: str, by: int) -> str | None:
    """Return the id of the section `by` positions after `section` (before if negative), or `None`."""
    ids = [card.id for card in topic.sections]
    position = ids.index(section) + by
    return ids[position] if 0 <= position < len(ids) else None


def title_in(topics: Topics, topic: str, section: str) -> str:
    """Return the title of a section, or of the topic if `section` is empty; empty if there is none of that id."""
    card = topics.get(topic)
    titled = section_of(card, section) if card is not None and section else card
    return "" if titled is None else titled.title
