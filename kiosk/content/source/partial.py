"""Salvages what can still be checked from a file with the wrong shape, so that one pass finds all problems.

Valid parts are kept. Of invalid parts only the names are kept, so that they are not reported as missing.
"""

from typing import Any

from kiosk.content.source import authored, authored_words
from kiosk.content.source.shapes import validate
from kiosk.content.source.yaml_tree import Tree, TreePath


class BrokenPlan(authored.BlockPlan):
    """A block with an invalid plan: its kind means nothing, and its words are not checked."""


def partial_topic(tree: Tree) -> authored.TopicFile | None:
    """Return the valid parts of `topic.yaml`, or `None` if there are none."""
    data = tree.data
    if not isinstance(data, dict):
        return None
    questions = (
        validate(authored.QuestionPlan, tree, "", ("check", index), entry)[0]
        for index, entry in enumerate(entries(data.get("check")))
    )
    sections = enumerate(entries(data.get("sections")))
    return authored.TopicFile.model_construct(
        hue="teal",
        icon=text(data.get("icon")),
        sections=[_section(tree, entry, ("sections", index)) for index, entry in sections],
        check=[question for question in questions if question is not None],
        sources=mapping(data.get("sources")),
    )


def _section(tree: Tree, data: Any, path: TreePath) -> authored.SectionPlan:
    fields = mapping(data)
    plans = enumerate(entries(fields.get("blocks")))
    return authored.SectionPlan.model_construct(
        id=text(fields.get("id")),
        hue="teal",
        icon=text(fields.get("icon")),
        blocks=[_block(tree, block, (*path, "blocks", index)) for index, block in plans],
    )


def _block(tree: Tree, data: Any, path: TreePath) -> authored.BlockPlan:
    plan: authored.BlockPlan | None = validate(authored.Plan, tree, "", path, data)[0]
    name = text(mapping(data).get("id"))
    broken = BrokenPlan.model_construct(id=name, kind="table", evidence=None, sources=[], sensitive=None)
    return plan or broken


def partial_words(tree: Tree) -> authored_words.WordsFile | None:
    """Return the valid parts of the words in one language, or `None` if there are none."""
    data = tree.data
    if not isinstance(data, dict):
        return None
    terms = mapping(data.get("glossary")).items()
    sections = mapping(data.get("sections")).items()
    return authored_words.WordsFile.model_construct(
        title="",
        summary="",
        invite=authored_words.InviteWords.model_construct(title="", text=""),
        glossary={name: _term(name, mapping(term)) for name, term in terms},
        sections={name: _section_words(mapping(section)) for name, section in sections},
        check={},
    )


def _term(name: str, data: dict[str, Any]) -> authored_words.TermWords:
    return authored_words.TermWords.model_construct(term=name, meaning=text(data.get("meaning")))


def _section_words(data: dict[str, Any]) -> authored_words.SectionWords:
    short, words = text(data.get("short")) or None, mapping(data.get("words"))
    return authored_words.SectionWords.model_construct(title="", short=short, summary="", words=words)


def text(value: Any) -> str:
    """Return a string unchanged, and an empty one for any other value."""
    return value if isinstance(value, str) else ""


def entries(value: Any) -> list[Any]:
    """Return a list unchanged, and an empty one for any other value."""
    return value if isinstance(value, list) else []


def mapping(value: Any) -> dict[str, Any]:
    """Return a dict unchanged, and an empty one for any other value."""
    return value if isinstance(value, dict) else {}
