"""Running text, with a heading if there is one."""

from typing import TYPE_CHECKING, Annotated

from kiosk.content.blocks.block import Block, CommonFields, Prose
from kiosk.content.blocks.forms import Form, Label, Limits, Text, field
from kiosk.content.blocks.kind import BlockKind
from kiosk.content.website.blocks import heading, paragraphs

if TYPE_CHECKING:
    from kiosk.content.blocks.compile import BlockCompiler
    from kiosk.content.translation.interface_words import InterfaceWords


class ParagraphWords(Form):
    """Running text with a heading."""

    title: Label | None = field("Heading, if any.", None)
    text: Text | Annotated[list[Text], Limits(1)] = field("One text, or a list of them.")


class ParagraphBlock(Block, frozen=True, kw_only=True, tag="paragraph"):
    """Running text."""

    texts: tuple[Prose, ...]

    def html(self, _: "InterfaceWords", /) -> str:
        """Return the paragraphs."""
        return heading(self.title) + paragraphs(self.texts)


def _compile(
    _: object, words: str | ParagraphWords, common: CommonFields, compiler: "BlockCompiler"
) -> ParagraphBlock:
    text = words if isinstance(words, str) else words.text
    return ParagraphBlock(**common, texts=compiler.proses([text] if isinstance(text, str) else text))


KIND = BlockKind(record=ParagraphBlock, words=Text | ParagraphWords, compile=_compile)
