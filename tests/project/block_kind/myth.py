"""A belief that is common but wrong, and what is true instead."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.content.blocks.block import Block, CommonFields, Prose
from kiosk.content.blocks.forms import Form, Label, Text, field
from kiosk.content.blocks.kind import BlockKind
from kiosk.content.website.blocks import heading, paragraphs, plain

if TYPE_CHECKING:
    from kiosk.content.blocks.compile import BlockCompiler
    from kiosk.content.translation.interface_words import InterfaceWords


class MythWords(Form):
    """A belief and the truth."""

    title: Label | None = field("Heading, if any.", None)
    myth: Label = field("What many believe.")
    truth: Text = field("What is true instead.")


class MythBlock(Block, frozen=True, kw_only=True, tag="myth"):
    """A belief and the truth."""

    myth: str
    truth: Prose

    def body_texts(self) -> Iterator[str]:
        """Yield the belief and the truth."""
        yield self.myth
        yield self.truth.plain

    def html(self, _: "InterfaceWords", /) -> str:
        """Return the belief, struck out, and the truth."""
        return f"{heading(self.title)}<p><s>{plain(self.myth)}</s></p>\n{paragraphs([self.truth])}"


def compile_myth(_: object, words: MythWords, common: CommonFields, compiler: "BlockCompiler") -> MythBlock:
    """Compile what the author wrote."""
    return MythBlock(**common, myth=compiler.say(words.myth), truth=compiler.prose(words.truth))


KIND = BlockKind(record=MythBlock, words=MythWords, compile=compile_myth)
