"""Small topics for tests of visits."""

from kiosk.content.blocks.cards import SectionCard, TopicCard


def topic(name: str, sections: int) -> TopicCard:
    """Return a topic with sections `<name>-1`, `<name>-2`, …"""
    cards = tuple(
        SectionCard(f"{name}-{n}", f"Section {n}", "What it is about", 2, "teal", "tissue")
        for n in range(1, sections + 1)
    )
    return TopicCard(
        id=name,
        title=name.title(),
        summary="One line",
        invite_title=f"Learn about {name}",
        invite_text="It is easy.",
        hue="teal",
        icon="tissue",
        sections=cards,
    )
