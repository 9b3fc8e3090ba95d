"""A timeline: steps, each with its time."""

from typing import TYPE_CHECKING

import msgspec

from kiosk.content.blocks.block import Block, CommonFields, Prose
from kiosk.content.blocks.forms import Form, Label, Text, field
from kiosk.content.blocks.kind import BlockKind
from kiosk.content.website.blocks import heading, paragraphs, plain

if TYPE_CHECKING:
    from kiosk.content.blocks.compile import BlockCompiler
    from kiosk.content.translation.interface_words import InterfaceWords


class StepWords(Form):
    """One step."""

    when: Label = field("When it is to happen: Short term, This week.")
    title: Label = field("What is to happen.")
    text: Text = field("A sentence or two.")


class StepsWords(Form):
    """Steps in time."""

    title: Label | None = field("Heading, if any.", None)
    items: list[StepWords] = field("One step after the other, in time.", min_length=1)


class Step(msgspec.Struct, frozen=True):
    """One step in time."""

    when: str
    title: str
    text: Prose


class StepsBlock(Block, frozen=True, kw_only=True, tag="steps"):
    """Steps in time."""

    items: tuple[Step, ...]

    def html(self, _: "InterfaceWords", /) -> str:
        """Return the steps as a numbered list."""
        inner = "".join(
            f"<li><p>{plain(step.when)}</p>{heading(step.title, 3)}{paragraphs([step.text])}</li>\n"
            for step in self.items
        )
        return f"{heading(self.title)}<ol>\n{inner}</ol>\n"


def _compile(_: object, words: StepsWords, common: CommonFields, compiler: "BlockCompiler") -> StepsBlock:
    say = compiler.say
    items = tuple(Step(say(step.when), say(step.title), compiler.prose(step.text)) for step in words.items)
    return StepsBlock(**common, items=items)


KIND = BlockKind(record=StepsBlock, words=StepsWords, compile=_compile)
