"""What is to be translated, and the record of who stands for it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.source.reader import STATES_SUFFIX, read_kiosk, read_topic
from kiosk.content.source.yaml_tree import TreePath
from kiosk.content.translation.report import states_file, states_yaml
from kiosk.content.translation.states import text_states_of, texts_of
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.outline import Node, mapping, node_at, words_path
from kiosk.editor.store.structure import Texts
from kiosk.editor.store.values import value_in
from kiosk.errors import KioskError

MISSING = "missing"
TO_DO = (MISSING, "stale")
"""The states of texts that a translator has to work on; drafts wait for somebody to stand for them."""

LINK = re.compile(r"\]\(term:([a-z0-9-]+)\)")


@dataclass(frozen=True, slots=True)
class TranslatedText:
    """A text with its translation, the state of that, and the terms in it with their translations."""

    path: TreePath
    source: str
    translation: str
    state: str
    terms: tuple[tuple[str, str], ...]


def translated_texts(
    store: ContentStore, topic: str, language: str, path: TreePath = ()
) -> list[TranslatedText]:
    """Return the texts below a path of a topic's words, in their order in the first language."""
    source = store.data(store.words_file(topic, store.languages[0]))
    own = store.data(store.words_file(topic, language))
    folder = store.topic_file(topic).parent
    entries = mapping(value_in(store.data(folder / f"{language}{STATES_SUFFIX}"), ("texts",)))
    states = text_states_of(source, own, {name: str(line) for name, line in entries.items()})
    translations = dict(texts_of(own))
    return [
        TranslatedText(
            text_path,
            text,
            translations.get(text_path, ""),
            states[text_path].state if text_path in translations else MISSING,
            tuple(terms_in(text, source, own)),
        )
        for text_path, text in texts_of(value_in(source, path), path)
    ]


def terms_in(text: str, source: object, own: object) -> Iterator[tuple[str, str]]:
    """Yield the glossary's terms that a text links to, with their translations."""
    for name in dict.fromkeys(LINK.findall(text)):
        term = value_in(source, ("glossary", name, "term"))
        translated = value_in(own, ("glossary", name, "term"))
        if isinstance(term, str) and isinstance(translated, str):
            yield term, translated


def next_to_translate(store: ContentStore, language: str, after: Node | None) -> Node | None:
    """Return the next node with a text that is missing or stale in a language, or `None` if there is none."""
    todo: list[Node] = []
    for topic in store.topics:
        file = store.words_file(topic, store.languages[0])
        for text in translated_texts(store, topic, language):
            node = node_at(store, file, text.path) if text.state in TO_DO else None
            if node is not None and node not in todo:
                todo.append(node)
    if after in todo:
        return todo[(todo.index(after) + 1) % len(todo)]
    return todo[0] if todo else None


def recorded(store: ContentStore, node: Node, language: str, state: str, by: str) -> Texts:
    """Return the text of the file that records the texts of a node as translations of the current source.

    Raise `KioskError` if there are none, or if nobody is named who stands for them.
    """
    if state != "draft" and not by.strip():
        raise KioskError(f"Somebody has to stand for what is {state}.", "write their name")
    files = read_topic(read_kiosk(store.folder), node.topic)
    texts = translated_texts(store, node.topic, language, words_path(node))
    paths = [text.path for text in texts if text.state != MISSING]
    if files is None or language not in files.words or not paths:
        raise KioskError("There is nothing to record yet.", "translate a text first")
    return {states_file(files, language): states_yaml(files, language, paths, state=state, by=by)}
