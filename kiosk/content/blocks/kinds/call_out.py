"""What must not be missed, such as when to see a doctor."""

from typing import TYPE_CHECKING, ClassVar

from kiosk.content.blocks.block import Block, CommonFields, Prose
from kiosk.content.blocks.forms import Form, Label, Text, field
from kiosk.content.blocks.kind import BlockKind
from kiosk.content.website.blocks import heading, items, paragraphs

if TYPE_CHECKING:
    from kiosk.content.blocks.compile import BlockCompiler
    from kiosk.content.translation.interface_words import InterfaceWords


class CallOutWords(Form):
    """Something that must not be missed."""

    title: Label = field("What must not be missed, in a few words.")
    text: Text | None = field("A text below the heading.", None)
    items: list[Text] = field("A list below the text.", list)


class CallOutBlock(Block, frozen=True, kw_only=True, tag="call_out"):
    """What must not be missed."""

    css_class: ClassVar[str] = "call-out"
    in_short_reading: ClassVar[bool] = True

    text: Prose | None
    items: tuple[Prose, ...]

    def html(self, _: "InterfaceWords", /) -> str:
        """Return the text, and the list below it."""
        return heading(self.title) + paragraphs([self.text]) + items(self.items)


def _compile(_: object, words: CallOutWords, common: CommonFields, compiler: "BlockCompiler") -> CallOutBlock:
    return CallOutBlock(**common, text=compiler.prose_or_none(words.text), items=compiler.proses(words.items))


KIND = BlockKind(record=CallOutBlock, words=CallOutWords, compile=_compile)
