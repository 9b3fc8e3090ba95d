"""What is to be translated, and the record of who stands for it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from kiosk.content.blocks.cards import MISSING
from kiosk.content.source.reader import STATES_SUFFIX, read_kiosk, read_topic
from kiosk.content.source.yaml_tree import TreePath
from kiosk.content.translation.report import states_file, states_yaml
from kiosk.content.translation.states import TextState, text_states_of, texts_of
from kiosk.content.translation.unchanged import VERIFIED, glossary_names, is_untranslated, plain
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.outline import Node, mapping, words_path
from kiosk.editor.store.structure import Texts
from kiosk.editor.store.values import value_in
from kiosk.errors import KioskError

TO_DO = (MISSING, "stale")
"""The states of texts that a translator has to work on; drafts wait for somebody to stand for them."""

MOST_SHOWN = 3
"""Texts that a message quotes."""


@dataclass(frozen=True, slots=True)
class TranslatedText:
    """A text with its translation, the state of that, and the terms in it with their translations.

    `is_same` if it is still that of the first language, and nobody has confirmed that it is meant to be.
    """

    path: TreePath
    source: str
    translation: str
    state: str
    is_same: bool
    terms: tuple[tuple[str, str], ...]


class NextText(NamedTuple):
    """A text of a topic, as what is to be translated next."""

    topic: str
    path: TreePath


class Recording(NamedTuple):
    """A record to be made: that the texts at some paths of a topic have a state, and who stands for it."""

    topic: str
    language: str
    paths: list[TreePath]
    state: str
    by: str


class _Translation:
    """The words of a topic in the first language and in another one."""

    def __init__(self, store: ContentStore, topic: str, language: str) -> None:
        self.first = store.languages[0]
        self.source: Any = store.data(store.words_file(topic, self.first))
        self.own: Any = store.data(store.words_file(topic, language))
        folder = store.topic_file(topic).parent
        entries = mapping(value_in(store.data(folder / f"{language}{STATES_SUFFIX}"), ("texts",)))
        lines = {name: str(line) for name, line in entries.items()}
        self.states: dict[TreePath, TextState] = text_states_of(self.source, self.own, lines)

    def state_of(self, path: TreePath) -> str:
        """Return the state of the text at a path."""
        return self.states[path].state if path in self.states else MISSING

    def texts(self, path: TreePath = ()) -> Iterator[tuple[TreePath, str]]:
        """Yield the texts of the first language below a path."""
        return texts_of(value_in(self.source, path), path)

    def to_do(self) -> list[TreePath]:
        """Return the paths of the texts that a translator has to work on."""
        return [path for path, _ in self.texts() if self.state_of(path) in TO_DO]


def translated_texts(
    store: ContentStore, topic: str, language: str, path: TreePath = ()
) -> list[TranslatedText]:
    """Return the texts below a path of a topic's words, in their order in the first language."""
    both = _Translation(store, topic, language)
    translations = dict(texts_of(both.own))
    names = glossary_names(mapping(both.source))
    found = []
    for text_path, text in both.texts(path):
        translation, state = translations.get(text_path, ""), both.state_of(text_path)
        is_same = state not in VERIFIED and is_untranslated(text, translation, both.first, names)
        terms = tuple(terms_in(text, both.source, both.own))
        found.append(TranslatedText(text_path, text, translation, state, is_same, terms))
    return found


def terms_in(text: str, source: object, own: object) -> Iterator[tuple[str, str]]:
    """Yield the glossary's terms that a text names or links to, with their translations, empty if there is none."""
    words = plain(text)
    for name, entry in mapping(value_in(source, ("glossary",))).items():
        term = value_in(entry, ("term",))
        translated = value_in(own, ("glossary", name, "term"), "")
        if isinstance(term, str) and (f"(term:{name})" in text or is_named(term, words)):
            yield term, translated if isinstance(translated, str) else ""


def is_named(term: str, words: str) -> bool:
    """Return whether a text, in small letters, has a term as a word of its own or at the beginning of one."""
    return bool(term) and re.search(rf"\b{re.escape(term.casefold())}", words) is not None


def progress(store: ContentStore, topic: str, language: str) -> tuple[int, int]:
    """Return how many texts of a topic have an up-to-date translation, and how many texts there are."""
    both = _Translation(store, topic, language)
    count = sum(1 for _ in both.texts())
    return count - len(both.to_do()), count


def next_to_translate(
    store: ContentStore, language: str, node: Node | None, after: TreePath = ()
) -> NextText | None:
    """Return the next text that is missing or stale in a language, or `None` if there is none.

    It is the first one from a node on, or after the text `after` of its topic; after the last one of all topics the
    first ones follow.
    """
    topics = store.topics
    start = topics.index(node.topic) if node is not None and node.topic in topics else 0
    if node is not None and node.topic in topics:
        both = _Translation(store, node.topic, language)
        order = [path for path, _ in both.texts()]
        begins = words_path(node)
        here = [path[: len(begins)] == begins for path in order]
        first = order.index(after) + 1 if after in order else here.index(True) if any(here) else 0
        to_do = both.to_do()
        for path in order[first:]:
            if path in to_do:
                return NextText(node.topic, path)
    for topic in (*topics[start + 1 :], *topics[: start + 1]):
        for path in _Translation(store, topic, language).to_do():
            return NextText(topic, path)
    return None


def texts_on_pages(store: ContentStore, node: Node, language: str) -> list[TranslatedText]:
    """Return the texts of the page of a node; of a topic all, and of its glossary and self-check what is on no page.

    A self-check of which nothing is translated is left out, as it is for visitors.
    """
    section = node.section or node.name if node.kind in ("block", "section") else ""
    path: TreePath = ("sections", section) if section else ()
    texts = translated_texts(store, node.topic, language, path)
    if not section and node.kind != "topic":
        texts = [text for text in texts if text.path[0] != "sections"]
    has_check = any(text.path[0] == "check" and text.state != MISSING for text in texts)
    return [text for text in texts if has_check or text.path[0] != "check"]


def same_texts(store: ContentStore, node: Node, language: str) -> list[TranslatedText]:
    """Return the texts of a node that are still those of the first language, unless somebody has confirmed that."""
    texts = translated_texts(store, node.topic, language, words_path(node))
    return [text for text in texts if text.is_same]


def recorded(
    store: ContentStore, node: Node, language: str, state: str, by: str, *, same_is_meant: bool = False
) -> Texts:
    """Return the text of the file that records the texts of a node as translations of the current source.

    Raise `KioskError` if there are none, if nobody is named who stands for them, or if they cannot be reviewed yet:
    their page lacks texts, or some are still those of the first language, which is not meant.
    """
    if state in VERIFIED:
        _require_whole_page(store, node, language)
        same = same_texts(store, node, language)
        if same and not same_is_meant:
            message = f"These texts are still those of the first language: {quoted(same)}."
            raise KioskError(message, "translate them, or tick that they are meant to be the same")
    texts = translated_texts(store, node.topic, language, words_path(node))
    _require_name(state, by)
    paths = [text.path for text in texts if text.state != MISSING]
    return _with_states(store, Recording(node.topic, language, paths, state, by))


def confirmed(store: ContentStore, node: Node, language: str, by: str) -> Texts:
    """Return the text of the file that records, of a node, the texts that are meant to be those of the source."""
    _require_name("reviewed", by)
    paths = [text.path for text in same_texts(store, node, language)]
    return _with_states(store, Recording(node.topic, language, paths, "reviewed", by))


def _require_whole_page(store: ContentStore, node: Node, language: str) -> None:
    lacking = [text for text in texts_on_pages(store, node, language) if text.state == MISSING]
    if lacking:
        count = f"{len(lacking)} text{'s' if len(lacking) > 1 else ''}"
        message = f"A page is reviewed as a whole, and this one lacks {count}: {quoted(lacking)}."
        raise KioskError(message, "translate them first")


def quoted(texts: list[TranslatedText]) -> str:
    """Return the first of some texts of the first language, in quotation marks."""
    more = [f"{len(texts) - MOST_SHOWN} more"] if len(texts) > MOST_SHOWN else []
    return ", ".join([*(f"“{text.source}”" for text in texts[:MOST_SHOWN]), *more])


def _require_name(state: str, by: str) -> None:
    if state != "draft" and not by.strip():
        raise KioskError(f"Somebody has to stand for what is {state}.", "write their name")


def _with_states(store: ContentStore, recording: Recording) -> Texts:
    """Return the text of the file of states with a record."""
    topic, language, paths, state, by = recording
    files = read_topic(read_kiosk(store.folder), topic)
    if files is None or language not in files.words or not paths:
        raise KioskError("There is nothing to record yet.", "translate a text first")
    return {states_file(files, language): states_yaml(files, language, paths, state=state, by=by)}
