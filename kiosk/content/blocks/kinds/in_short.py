"""The section in two or three sentences."""

from typing import TYPE_CHECKING, ClassVar

from kiosk.content.blocks.block import Block, CommonFields, Prose
from kiosk.content.blocks.forms import Text
from kiosk.content.blocks.kind import BlockKind
from kiosk.content.website.blocks import heading, label_in, paragraphs

if TYPE_CHECKING:
    from kiosk.content.blocks.compile import BlockCompiler
    from kiosk.content.translation.interface_words import InterfaceWords


class InShortBlock(Block, frozen=True, kw_only=True, tag="in_short"):
    """The section in two or three sentences; the screen and the web site name it."""

    css_class: ClassVar[str] = "in-short"
    in_short_reading: ClassVar[bool] = True
    is_summary: ClassVar[bool] = True

    text: Prose

    def html(self, words: "InterfaceWords", /) -> str:
        """Return the sentences below a heading."""
        title = heading(words("InShortBlock", "In short"), written=label_in(self, words))
        return title + paragraphs([self.text])


def _compile(_: object, words: str, common: CommonFields, compiler: "BlockCompiler") -> InShortBlock:
    return InShortBlock(**common, text=compiler.prose(words))


KIND = BlockKind(record=InShortBlock, words=Text, compile=_compile)
