"""Numbered cards, each with a title and a text."""

from typing import TYPE_CHECKING

import msgspec

from kiosk.content.blocks.block import Block, CommonFields, Prose
from kiosk.content.blocks.forms import Form, Label, Text, field
from kiosk.content.blocks.kind import BlockKind
from kiosk.content.website.blocks import heading, paragraphs

if TYPE_CHECKING:
    from kiosk.content.blocks.compile import BlockCompiler
    from kiosk.content.translation.interface_words import InterfaceWords


class CardWords(Form):
    """One card."""

    title: Label = field("What the card is about.")
    text: Text = field("A sentence or two.")


class CardsWords(Form):
    """Numbered cards."""

    title: Label | None = field("Heading, if any.", None)
    items: list[CardWords] = field("One card after the other; they are numbered.", min_length=1)


class Card(msgspec.Struct, frozen=True):
    """A card: a title and a text."""

    title: str
    text: Prose


class CardsBlock(Block, frozen=True, kw_only=True, tag="cards"):
    """Numbered cards."""

    items: tuple[Card, ...]

    def html(self, _: "InterfaceWords", /) -> str:
        """Return the cards as a numbered list."""
        inner = "".join(
            f"<li>{heading(card.title, 3)}{paragraphs([card.text])}</li>\n" for card in self.items
        )
        return f"{heading(self.title)}<ol>\n{inner}</ol>\n"


def _compile(_: object, words: CardsWords, common: CommonFields, compiler: "BlockCompiler") -> CardsBlock:
    items = tuple(Card(compiler.say(card.title), compiler.prose(card.text)) for card in words.items)
    return CardsBlock(**common, items=items)


KIND = BlockKind(record=CardsBlock, words=CardsWords, compile=_compile)
