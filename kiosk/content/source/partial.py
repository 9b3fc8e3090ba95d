"""Makes of a file that does not fit its shape what can still be checked, so that one pass finds every problem.

What fits is kept; of what does not, only the name, so that nothing is said to be missing that is there.
"""

from typing import Any

from kiosk.content.source import authored, authored_words
from kiosk.content.source.shapes import fit
from kiosk.content.source.yaml_tree import Path, Tree


class BrokenPlan(authored.BlockPlan):
    """A block whose plan does not fit: its kind means nothing, and its words are not checked."""


def partial_topic(tree: Tree) -> authored.TopicFile | None:
    """Return what fits of `topic.yaml`; `None` when that is nothing."""
    data = tree.data
    if not isinstance(data, dict):
        return None
    sections = data.get("sections")
    check = data.get("check")
    return authored.TopicFile.model_construct(
        hue="teal",
        icon=text(data.get("icon")),
        sections=[
            _section(tree, one, ("sections", at))
            for at, one in enumerate(sections if isinstance(sections, list) else [])
        ],
        check=[
            question
            for at, one in enumerate(check if isinstance(check, list) else [])
            if (question := fit(authored.QuestionPlan, tree, "", ("check", at), one)[0]) is not None
        ],
        sources=mapping(data.get("sources")),
    )


def _section(tree: Tree, data: Any, path: Path) -> authored.SectionPlan:
    given = mapping(data)
    blocks = given.get("blocks")
    plans = enumerate(blocks if isinstance(blocks, list) else [])
    return authored.SectionPlan.model_construct(
        id=text(given.get("id")),
        hue="teal",
        icon=text(given.get("icon")),
        blocks=[_block(tree, one, (*path, "blocks", at)) for at, one in plans],
    )


def _block(tree: Tree, data: Any, path: Path) -> authored.BlockPlan:
    plan, _ = fit(authored.Plan, tree, "", path, data)
    if plan is not None:
        fitting: authored.BlockPlan = plan
        return fitting
    name = text(mapping(data).get("id"))
    return BrokenPlan.model_construct(id=name, kind="table", evidence=None, sources=[], sensitive=None)


def partial_words(tree: Tree) -> authored_words.WordsFile | None:
    """Return what fits of the words in one language; `None` when that is nothing."""
    data = tree.data
    if not isinstance(data, dict):
        return None
    terms = mapping(data.get("glossary")).items()
    sections = mapping(data.get("sections")).items()
    return authored_words.WordsFile.model_construct(
        title="",
        summary="",
        invite=authored_words.InviteWords.model_construct(title="", text=""),
        glossary={
            name: authored_words.TermWords.model_construct(
                term=name, meaning=text(mapping(term).get("meaning"))
            )
            for name, term in terms
        },
        sections={
            name: authored_words.SectionWords.model_construct(
                title="",
                short=text(mapping(one).get("short")) or None,
                summary="",
                words=mapping(mapping(one).get("words")),
            )
            for name, one in sections
        },
        check={},
    )


def text(value: Any) -> str:
    """Return a text, or an empty one for what is none."""
    return value if isinstance(value, str) else ""


def mapping(value: Any) -> dict[str, Any]:
    """Return keys and values, or none for what has none."""
    return value if isinstance(value, dict) else {}
