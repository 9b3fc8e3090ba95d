"""A bullet list, with a sentence before it if there is one."""

from typing import TYPE_CHECKING

from kiosk.content.blocks.block import Block, CommonFields, Prose
from kiosk.content.blocks.forms import Form, Label, Text, field
from kiosk.content.blocks.kind import BlockKind
from kiosk.content.website.blocks import heading, items, paragraphs

if TYPE_CHECKING:
    from kiosk.content.blocks.compile import BlockCompiler
    from kiosk.content.translation.interface_words import InterfaceWords


class PointsWords(Form):
    """A list."""

    title: Label | None = field("Heading, if any.", None)
    intro: Text | None = field("A sentence before the list.", None)
    items: list[Text] = field("One text a point.", min_length=1)


class PointsBlock(Block, frozen=True, kw_only=True, tag="points"):
    """A list."""

    intro: Prose | None
    items: tuple[Prose, ...]

    def html(self, _: "InterfaceWords", /) -> str:
        """Return the list."""
        return heading(self.title) + paragraphs([self.intro]) + items(self.items)


def _compile(_: object, words: PointsWords, common: CommonFields, compiler: "BlockCompiler") -> PointsBlock:
    return PointsBlock(
        **common, intro=compiler.prose_or_none(words.intro), items=compiler.proses(words.items)
    )


KIND = BlockKind(record=PointsBlock, words=PointsWords, compile=_compile)
