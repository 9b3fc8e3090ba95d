"""A quotation, and who said it."""

from typing import TYPE_CHECKING

from kiosk.content.blocks.block import Block, CommonFields, Prose
from kiosk.content.blocks.forms import Form, Label, Text, field
from kiosk.content.blocks.kind import BlockKind
from kiosk.content.website.blocks import paragraphs, plain

if TYPE_CHECKING:
    from kiosk.content.blocks.compile import BlockCompiler
    from kiosk.content.translation.interface_words import InterfaceWords


class QuoteWords(Form):
    """A quotation."""

    text: Text = field("What was said.")
    by: Label = field("Who said it.")


class QuoteBlock(Block, frozen=True, kw_only=True, tag="quote"):
    """A quotation."""

    text: Prose
    by: str

    def html(self, _: "InterfaceWords", /) -> str:
        """Return the quotation with its author below it."""
        return f"<blockquote>{paragraphs([self.text])}<footer>{plain(self.by)}</footer></blockquote>\n"


def _compile(_: object, words: QuoteWords, common: CommonFields, compiler: "BlockCompiler") -> QuoteBlock:
    return QuoteBlock(**common, text=compiler.prose(words.text), by=compiler.say(words.by))


KIND = BlockKind(record=QuoteBlock, words=QuoteWords, compile=_compile)
