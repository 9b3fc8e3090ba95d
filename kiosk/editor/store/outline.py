"""The content as a tree: topics with their sections and blocks, glossary, self-check and sources."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple

from kiosk.content.blocks.registry import KINDS
from kiosk.content.source.yaml_tree import TreePath
from kiosk.editor.store import fields
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.fields import Field
from kiosk.editor.store.kiosk_fields import KIOSK as KIOSK_FIELDS
from kiosk.editor.store.values import value_in

NodeKind = Literal[
    "kiosk", "topic", "section", "block", "glossary", "term", "check", "question", "sources", "source"
]
PARTS = {"kiosk": "The kiosk as a whole", "glossary": "Glossary", "check": "Self-check", "sources": "Sources"}
PARENTS: dict[str, NodeKind] = {"term": "glossary", "question": "check", "source": "sources"}


class Node(NamedTuple):
    """An entry of the tree. `name` is its id within its parent; `section` that of the section of a block."""

    kind: NodeKind
    topic: str
    name: str = ""
    section: str = ""


KIOSK = Node("kiosk", "")
"""The entry for `kiosk.yaml`: what holds for all topics."""


@dataclass(frozen=True, slots=True)
class Part:
    """What a form changes: `fields` of the value at `path` of a file; `is_words` if it is written in a language."""

    file: Path
    path: TreePath
    fields: tuple[Field, ...]
    is_words: bool


def children(store: ContentStore, node: Node | None) -> list[Node]:
    """Return the nodes below a node, or the kiosk and the topics below `None`."""
    if node is None:
        return [KIOSK, *(Node("topic", topic) for topic in store.topics)]
    plan = store.data(store.topic_file(node.topic))
    words = store.data(store.words_file(node.topic, store.languages[0]))
    if node.kind == "topic":
        sections = [Node("section", node.topic, name) for name in ids(value_in(plan, ("sections",)))]
        return [*sections, *(Node(kind, node.topic) for kind in PARENTS.values())]
    if node.kind == "section":
        blocks = value_in(plan, (*section_path(store, node.topic, node.name), "blocks"))
        return [Node("block", node.topic, name, node.name) for name in ids(blocks)]
    names: dict[str, tuple[NodeKind, Iterable[str]]] = {
        "glossary": ("term", mapping(value_in(words, ("glossary",)))),
        "check": ("question", ids(value_in(plan, ("check",)))),
        "sources": ("source", mapping(value_in(plan, ("sources",)))),
    }
    kind, inner = names.get(node.kind, ("term", ()))
    return [Node(kind, node.topic, name) for name in inner]


def parent_of(node: Node) -> Node | None:
    """Return the node above a node, `None` for a topic."""
    if node.kind == "block":
        return Node("section", node.topic, node.section)
    if node.kind in PARENTS:
        return Node(PARENTS[node.kind], node.topic)
    return None if node.kind in ("kiosk", "topic") else Node("topic", node.topic)


def title_of(store: ContentStore, node: Node, language: str) -> str:
    """Return the title of a node in a language, else in the first one, else its id."""
    for code in (language, store.languages[0] if store.languages else language):
        words = value_in(store.data(store.words_file(node.topic, code)), words_path(node))
        found = heading(node, words)
        if found:
            return found
    if node.kind == "source":
        title = value_in(store.data(store.topic_file(node.topic)), ("sources", node.name, "title"))
        return title if isinstance(title, str) else node.name
    return node.name or PARTS.get(node.kind, node.kind)


def heading(node: Node, words: Any) -> str:
    """Return what the words of a node begin with, empty if there is nothing that could name it."""
    if node.kind in ("kiosk", "glossary", "check", "sources", "source"):
        return ""
    if isinstance(words, str):
        return plain_title(words)
    for name in ("title", "term", "question", "alt", "text", "caption"):
        text = value_in(words, (name,))
        if isinstance(text, list):
            text = next(iter(text), "")
        if isinstance(text, str) and text and text != fields.TO_WRITE:
            return plain_title(text)
    return ""


def plain_title(text: str) -> str:
    """Return the beginning of a text without marks."""
    return re.sub(r"\[([^\]]*)\]\([^)]*\)|[*]", r"\1", " ".join(text.split()))[:60]


def kind_of(store: ContentStore, node: Node) -> str:
    """Return the kind of a block, such as "paragraph"; empty if it is unknown."""
    kind = value_in(store.data(store.topic_file(node.topic)), (*plan_path(store, node), "kind"))
    return kind if isinstance(kind, str) and kind in KINDS else ""


def words_path(node: Node) -> TreePath:
    """Return the path of a node's words in a words file."""
    return {
        "section": ("sections", node.name),
        "block": ("sections", node.section, "words", node.name),
        "term": ("glossary", node.name),
        "question": ("check", node.name),
    }.get(node.kind, ())


def plan_path(store: ContentStore, node: Node) -> TreePath:
    """Return the path of a node in `topic.yaml`."""
    if node.kind == "section":
        return section_path(store, node.topic, node.name)
    if node.kind == "block":
        base = (*section_path(store, node.topic, node.section), "blocks")
        return (*base, index_of(store, node.topic, base, node.name))
    if node.kind == "question":
        return ("check", index_of(store, node.topic, ("check",), node.name))
    return ("sources", node.name) if node.kind == "source" else ()


def section_path(store: ContentStore, topic: str, section: str) -> TreePath:
    """Return the path of a section in `topic.yaml`."""
    return ("sections", index_of(store, topic, ("sections",), section))


def index_of(store: ContentStore, topic: str, path: TreePath, name: str) -> int:
    """Return the index of the entry with an id in a list of `topic.yaml`; the list's length if there is none."""
    names = ids(value_in(store.data(store.topic_file(topic)), path))
    return names.index(name) if name in names else len(names)


def parts_of(store: ContentStore, node: Node, language: str) -> list[Part]:
    """Return what can be filled in for a node, with its words in a language."""
    if node.kind == "kiosk":
        return [Part(store.kiosk_file, (), KIOSK_FIELDS, is_words=False)]
    words, plan = fields_of_node(store, node)
    parts = []
    if words:
        parts.append(Part(store.words_file(node.topic, language), words_path(node), words, is_words=True))
    if plan:
        parts.append(Part(store.topic_file(node.topic), plan_path(store, node), plan, is_words=False))
    return parts


def fields_of_node(store: ContentStore, node: Node) -> tuple[tuple[Field, ...], tuple[Field, ...]]:
    """Return the fields of a node's words, and of what is the same in all languages."""
    if node.kind == "block":
        kind = kind_of(store, node)
        return (fields.word_fields(kind), fields.plan_fields(kind)) if kind else ((), ())
    return {
        "topic": (fields.TOPIC_WORDS, fields.TOPIC_PLAN),
        "section": (fields.SECTION_WORDS, fields.SECTION_PLAN),
        "term": (fields.TERM_WORDS, ()),
        "question": (fields.QUESTION_WORDS, fields.QUESTION_PLAN),
        "source": ((), fields.SOURCE_PLAN),
    }.get(node.kind, ((), ()))


def node_at(store: ContentStore, file: Path, path: TreePath) -> Node | None:
    """Return the node that a value of a file belongs to, or `None`."""
    if file == store.kiosk_file:
        return KIOSK
    try:
        topic = file.relative_to(store.folder / "topics").parts[0]
    except (ValueError, IndexError):
        return None
    names = ids_on(store, file, path)
    head = path[0] if path else ""
    if head == "sections" and names[1:2] and names[2:3] and names[2] in ("words", "blocks") and names[3:4]:
        return Node("block", topic, names[3], names[1])
    kinds: dict[object, NodeKind] = {
        "sections": "section",
        "glossary": "term",
        "check": "question",
        "sources": "source",
    }
    if head in kinds and names[1:2]:
        return Node(kinds[head], topic, names[1])
    return Node("topic", topic)


def ids_on(store: ContentStore, file: Path, path: TreePath) -> list[str]:
    """Return a path with each index of a list replaced by the id of the entry there."""
    data, names = store.data(file), []
    for part in path:
        data = value_in(data, (part,))
        named = value_in(data, ("id",)) if isinstance(part, int) else part
        names.append(str(named))
    return names


def texts_to_write(data: Any, path: TreePath = ()) -> Iterator[TreePath]:
    """Yield the path of each text of plain data that is still to be written."""
    if data == fields.TO_WRITE:
        yield path
    entries = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for name, value in entries:
        yield from texts_to_write(value, (*path, name))


def ids(entries: Any) -> list[str]:
    """Return the ids of a list of mappings."""
    listed = entries if isinstance(entries, list) else []
    return [str(value_in(entry, ("id",), "")) for entry in listed]


def mapping(value: Any) -> dict[str, Any]:
    """Return a mapping unchanged, and an empty one for anything else."""
    return value if isinstance(value, dict) else {}
