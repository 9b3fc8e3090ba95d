"""What nodes are called in the tree: a block has no title of its own, so its kind and its first words name it."""

from collections.abc import Iterator
from typing import Any

from kiosk.base.plain_text import cut_at_word
from kiosk.content.translation_files.places import block_kind
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.fields import TO_WRITE
from kiosk.editor.store.outline import Node, kind_of, plain_title, title_of, words_path
from kiosk.editor.store.values import value_in

LONGEST = 48
"""Of the first words, in characters."""

NAMING = ("title", "alt", "text", "items")
"""The fields that name a block or an entry of one, the best first."""


def name_in_tree(store: ContentStore, node: Node, language: str) -> str:
    """Return the name of a node in the tree: its title, or the kind of a block and its first words in a language."""
    if node.kind != "block":
        return title_of(store, node, language)
    kind = block_kind(kind_of(store, node)).capitalize() or node.name
    for code in dict.fromkeys((language, *store.languages[:1])):
        words = value_in(store.data(store.words_file(node.topic, code)), words_path(node))
        first = ", ".join(first_words(words))
        if first:
            return f"{kind}: {cut_at_word(first, LONGEST)}"
    return kind


def first_words(words: Any) -> Iterator[str]:
    """Yield the texts that name some words: their title, else the names of their entries, without marks."""
    if isinstance(words, list):
        for entry in words:
            yield from first_words(entry)
    elif isinstance(words, dict):
        named = (list(first_words(words[name])) for name in NAMING if name in words)
        yield from next(filter(None, named), ())
    elif isinstance(words, str) and words and words != TO_WRITE:
        yield plain_title(words)
