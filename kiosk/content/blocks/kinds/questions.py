"""Questions to ask a doctor, which visitors can take home."""

from typing import TYPE_CHECKING, ClassVar

from kiosk.content.blocks.block import Block, CommonFields, Prose
from kiosk.content.blocks.forms import Form, Label, Text, field
from kiosk.content.blocks.kind import BlockKind
from kiosk.content.website.blocks import heading, items

if TYPE_CHECKING:
    from kiosk.content.blocks.compile import BlockCompiler
    from kiosk.content.translation.interface_words import InterfaceWords


class QuestionsWords(Form):
    """Questions to ask."""

    title: Label = field("Heading.")
    items: list[Text] = field("One question each.", min_length=1)


class QuestionsBlock(Block, frozen=True, kw_only=True, tag="questions"):
    """Questions to ask a doctor."""

    css_class: ClassVar[str] = "card"

    items: tuple[Prose, ...]

    def html(self, _: "InterfaceWords", /) -> str:
        """Return the questions as a list."""
        return heading(self.title) + items(self.items)


def _compile(
    _: object, words: QuestionsWords, common: CommonFields, compiler: "BlockCompiler"
) -> QuestionsBlock:
    return QuestionsBlock(**common, items=compiler.proses(words.items))


KIND = BlockKind(record=QuestionsBlock, words=QuestionsWords, compile=_compile)
