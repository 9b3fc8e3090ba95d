"""Compiles a block of a topic in one language."""

from collections.abc import Mapping
from typing import Any

from kiosk.content.blocks.block import Block, CommonFields
from kiosk.content.blocks.compile import BlockCompiler
from kiosk.content.blocks.registry import KINDS
from kiosk.content.source.authored import BlockPlan
from kiosk.content.source.authored_words import WORDS
from kiosk.content.source.shapes import adapter


def compile_block(
    compiler: BlockCompiler, plan: BlockPlan, given: Any, numbers: Mapping[str, int], written: str
) -> Block:
    """Return the record of a block.

    `given` are its words, `numbers` those of the page's sources, `written` as in the record.
    """
    words = adapter(WORDS[plan.kind]).validate_python(given)
    title = getattr(words, "title", None) if not isinstance(words, str) else None
    common = CommonFields(
        id=plan.id,
        title=compiler.say(title) if title else "",
        evidence=plan.evidence or "",
        sources=tuple(sorted({numbers[source] for source in plan.sources})),
        sensitive=plan.sensitive or "",
        written=written,
    )
    return KINDS[plan.kind].compile(plan, words, common, compiler)
