"""Compares two texts of a file for people who do not see the files: by place in plain words, text beside text."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.content.direction import in_own_direction
from kiosk.content.languages import NAMES
from kiosk.content.source.authored_words import STATE_LINE
from kiosk.content.source.partial import partial_topic
from kiosk.content.source.reader import KIOSK_FILE, REVIEWS_FILE, STATES_SUFFIX, TOPIC_FILE
from kiosk.content.source.yaml_tree import TreePath, read_tree
from kiosk.content.translation.states import entry_from
from kiosk.content.translation_files.places import TextPlaces
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.fields import LABELS
from kiosk.editor.store.outline import Node, ids, mapping, title_of
from kiosk.editor.store.publishing import full_title

ORDER = "order"
DIGESTS = ("words", "source")
"""Fields of a review that say nothing to people."""


class TextDifference(NamedTuple):
    """A text that differs: where it stands, what it says here and there; empty where it is not there."""

    place: str
    mine: str
    theirs: str


def differences(
    store: ContentStore, file: Path, mine: str | None, theirs: str | None
) -> list[TextDifference]:
    """Return what differs between two texts of a file of the content; `None` stands for no file."""
    data: list[Any] = []
    for text in (mine, theirs):
        tree, problems = read_tree((text or "{}").encode(), file.name)
        if problems or not isinstance(tree.data, dict):
            reason = problems[0].message if problems else "it has no names of values"
            place = f"The whole file, which cannot be read: {reason}"
            return [TextDifference(place, mine or "", theirs or "")]
        data.append(tree.data)
    here, there = (dict(leaves(one, by_index=is_words(file))) for one in data)
    namers = [_Namer(store, file, one) for one in data]
    found = [
        TextDifference(
            namers[path not in here].place(path),
            *(said(file, side.get(path, "")) for side in (here, there)),
        )
        for path in dict.fromkeys((*here, *there))
        if here.get(path) != there.get(path) and not (file.name == REVIEWS_FILE and path[-1] in DIGESTS)
    ]
    return found or [TextDifference("Only comments, digests or the layout of the file", "", "")]


def leaves(data: Any, path: TreePath = (), *, by_index: bool) -> Iterator[tuple[TreePath, str]]:
    """Yield the path and text of each value of plain data.

    Entries of a list are named by their ids, else by their index, or if not `by_index` they are one value; the order
    of those with ids is a value of its own.
    """
    if isinstance(data, dict):
        for name, value in data.items():
            yield from leaves(value, (*path, name), by_index=by_index)
    elif isinstance(data, list):
        names = ids(data)
        if all(names) and names:
            yield (*path, ORDER), ", ".join(names)
            for name, value in zip(names, data, strict=True):
                yield from leaves(value, (*path, name), by_index=by_index)
        elif by_index:
            for index, value in enumerate(data):
                yield from leaves(value, (*path, index), by_index=by_index)
        else:
            yield path, ", ".join(str(value) for value in data)
    elif data is not None:
        yield path, " ".join(str(data).split())


def said(file: Path, text: str) -> str:
    """Return a value of a file as people read it: of a translation's state who stands for it, without its digests."""
    is_record = file.name.endswith(STATES_SUFFIX) and re.match(STATE_LINE, text)
    return entry_from(text).description() if is_record else text


def is_words(file: Path) -> bool:
    """Return whether a file has the words of a topic in a language."""
    return file.stem in NAMES


def file_title(store: ContentStore, file: Path) -> str:
    """Return what a file has, in words: "Colds: the texts in Español"."""
    if file.name == KIOSK_FILE:
        return "The clinic, its languages and topics"
    topic = title_of(store, Node("topic", file.parent.name), (store.languages or ["en"])[0])
    code = file.name.removesuffix(".yaml").removesuffix(".states")
    if file.name == TOPIC_FILE:
        return f"{topic}: what is the same in all languages"
    if file.name == REVIEWS_FILE:
        return f"{topic}: the medical reviews"
    if file.name.endswith(STATES_SUFFIX):
        return f"{topic}: who stands for the translation into {in_own_direction(NAMES.get(code, code))}"
    return f"{topic}: the texts in {in_own_direction(NAMES[code])}" if code in NAMES else file.name


class _Namer:
    """Names the places of a file's values in plain words; `data` is what the file says, here or there."""

    def __init__(self, store: ContentStore, file: Path, data: Any) -> None:
        self._store, self._file, self._topic = store, file, file.parent.name
        plan = partial_topic(store.tree(store.topic_file(self._topic)))
        first = mapping(store.data(store.words_file(self._topic, (store.languages or ["en"])[0])))
        words = mapping(data) if is_words(file) else {}
        source = {
            part: {
                name: mapping(entry)
                for name, entry in {**mapping(words.get(part)), **mapping(first.get(part))}.items()
            }
            for part in ("sections", "glossary", "check")
        }
        self._places = None if plan is None else TextPlaces(plan, source)

    def place(self, path: TreePath) -> str:
        """Return the place of the value at a path."""
        if is_words(self._file):
            return self._text_place(path)
        if self._file.name.endswith(STATES_SUFFIX):
            parts = (int(part) if part.isdigit() else part for part in str(path[-1]).split("."))
            return self._text_place(tuple(parts))
        if self._file.name == TOPIC_FILE:
            node, rest = self._node(path)
            return ": ".join(filter(None, (full_title(self._store, node), labels(rest))))
        return labels(path)

    def _text_place(self, path: TreePath) -> str:
        try:
            return labels(path) if self._places is None else self._places.place(path)
        except (LookupError, ValueError):  # the other program has written something else than texts there
            return labels(path)

    def _node(self, path: TreePath) -> tuple[Node, TreePath]:
        """Return the node that a value of `topic.yaml` belongs to, and the rest of the path."""
        names = [str(part) for part in path]
        if names[0] == "sections" and len(path) > 4 and names[2] == "blocks":
            return Node("block", self._topic, names[3], names[1]), path[4:]
        if len(path) > 2 and names[0] in ("sections", "sources", "check"):
            kinds = {"sections": "section", "sources": "source", "check": "question"}
            return Node(kinds[names[0]], self._topic, names[1]), path[2:]  # type: ignore[arg-type]
        return Node("topic", self._topic), path


def labels(path: TreePath) -> str:
    """Return the names of a path's fields as forms call them."""
    return ", ".join(LABELS.get(str(part)) or str(part).replace("_", " ").capitalize() for part in path)
