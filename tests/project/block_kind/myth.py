"""A belief that is common but wrong, and what is true instead."""

from typing import TYPE_CHECKING

from kiosk.content.blocks.block import Block, CommonFields, Prose
from kiosk.content.blocks.forms import Form, Label, Text, Verbatim, field
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
    phone: Verbatim = field("Whom to call with questions.")


class MythBlock(Block, frozen=True, kw_only=True, tag="myth"):
    """A belief and the truth."""

    myth: str
    truth: Prose
    phone: str

    def html(self, _: "InterfaceWords", /) -> str:
        """Return the belief, struck out, the truth, and the phone number."""
        belief, phone = f"<p><s>{plain(self.myth)}</s></p>\n", f"<p>{plain(self.phone)}</p>\n"
        return f"{heading(self.title)}{belief}{paragraphs([self.truth])}{phone}"


def _compile(_: object, words: MythWords, common: CommonFields, compiler: "BlockCompiler") -> MythBlock:
    return MythBlock(
        **common,
        myth=compiler.say(words.myth),
        truth=compiler.prose(words.truth),
        phone=compiler.verbatim(words.phone),
    )


KIND = BlockKind(record=MythBlock, words=MythWords, compile=_compile)
