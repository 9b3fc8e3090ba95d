"""What authors do with topics, sections and blocks: each function returns the new texts of the files it changes."""

import shutil
from pathlib import Path
from typing import Any

from kiosk.content.names import name_of
from kiosk.content.source.yaml_edit import YamlEditError, deleted, inserted, moved
from kiosk.content.source.yaml_tree import TreePath
from kiosk.content.translation_files.translated_words import (
    NEW_FILE,
    with_translations,
    without_translation,
)
from kiosk.editor.store import fields, outline
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.fields import TO_WRITE, empty_value
from kiosk.editor.store.outline import Node
from kiosk.editor.store.values import data_of, exists, rewritten, value_in
from kiosk.errors import KioskError

Texts = dict[Path, str | None]
"""The new texts of files."""

MOST_BYTES = 16 << 20
HUES = fields.TOPIC_PLAN[0].choices


def set_value(store: ContentStore, file: Path, path: TreePath, value: Any) -> Texts:
    """Return the texts with another value in a file; `None` removes it."""
    return {file: rewritten(required_text(store, file), path, value)}


def new_topic(store: ContentStore, title: str) -> tuple[Node, Texts]:
    """Return a new topic with two sections that are to be written, and the texts with it."""
    name = name_of(
        title, "topic", {*store.topics, *(path.name for path in (store.folder / "topics").glob("*"))}
    )
    sections = ("overview", "what-to-do")
    plan = "".join(
        f"  - id: {section}\n    hue: {hue}\n    icon: info\n    blocks:\n      - {{id: text, kind: paragraph}}\n"
        for section, hue in zip(sections, HUES, strict=False)
    )
    words = "".join(
        f'  {section}:\n    title: "{TO_WRITE}"\n    summary: "{TO_WRITE}"\n    words:\n      text: "{TO_WRITE}"\n'
        for section in sections
    )
    text = (
        f'title: "{TO_WRITE}"\nsummary: "{TO_WRITE}"\ninvite:\n  title: "{TO_WRITE}"\n  text: "{TO_WRITE}"\n'
    )
    kiosk = required_text(store, store.kiosk_file)
    texts: Texts = {
        store.kiosk_file: inserted(kiosk, ("topics", len(store.topics)), name),
        store.topic_file(name): f"icon: info\nhue: teal\nsections:\n{plan}",
        store.words_file(name, store.languages[0]): rewritten(f"{text}sections:\n{words}", ("title",), title),
    }
    return Node("topic", name), texts


def new_language(store: ContentStore, language: str, clinic: str) -> Texts:
    """Return the texts with a further language, in which the clinic has this name; nothing is translated yet."""
    text = inserted(required_text(store, store.kiosk_file), ("languages", len(store.languages)), language)
    return {store.kiosk_file: rewritten(text, ("clinic", language), clinic)}


def add_section(store: ContentStore, topic: str, title: str, index: int) -> tuple[Node, Texts]:
    """Return a new section at an index, with a paragraph that is to be written."""
    file = store.topic_file(topic)
    names = outline.ids(value_in(store.data(file), ("sections",)))
    name = name_of(title, "section", names)
    hue = HUES[len(names) % len(HUES)]
    plan = {"id": name, "hue": hue, "icon": "info", "blocks": [{"id": "text", "kind": "paragraph"}]}
    words = {"title": title, "summary": TO_WRITE, "words": {"text": TO_WRITE}}
    return Node("section", topic, name), {
        file: inserted(required_text(store, file), ("sections", index), plan),
        **_in_first_language(store, topic, ("sections", name), words),
    }


def add_block(
    store: ContentStore, section: Node, kind: str, index: int, media: str = ""
) -> tuple[Node, Texts]:
    """Return a new block of a kind at an index of a section; `media` is the path of its file in the topic's folder."""
    file, place = store.topic_file(section.topic), outline.plan_path(store, section)
    blocks = value_in(store.data(file), (*place, "blocks"), [])
    name = name_of(kind, "block", outline.ids(blocks))
    plan: dict[str, Any] = {"id": name, "kind": kind}
    for field in fields.plan_fields(kind):
        if field.required:
            plan[field.name] = media if field.kind == "file" else empty_value(field)
    words: Any = {field.name: empty_value(field) for field in fields.word_fields(kind) if field.required}
    if kind == "chart":
        plan["series"] = [{"id": "values", "values": {"first": 1}}]
        words["labels"] = {"first": TO_WRITE}
    elif kind == "table":
        words |= {"columns": [TO_WRITE, TO_WRITE], "rows": [[TO_WRITE, TO_WRITE]]}
    elif kind == "call_out":
        words["text"] = TO_WRITE
    node = Node("block", section.topic, name, section.name)
    return node, {
        file: inserted(required_text(store, file), (*place, "blocks", index), plan),
        **_in_first_language(store, section.topic, outline.words_path(node), words.get("", words)),
    }


def add_entry(store: ContentStore, parent: Node, title: str) -> tuple[Node, Texts]:
    """Return a new term of the glossary, source, or question of the self-check."""
    taken = [node.name for node in outline.children(store, parent)]
    name = name_of(title, "entry", taken)
    if parent.kind == "glossary":
        words = {"term": title, "meaning": TO_WRITE}
        return Node("term", parent.topic, name), _in_first_language(
            store, parent.topic, ("glossary", name), words
        )
    file = store.topic_file(parent.topic)
    text = required_text(store, file)
    if parent.kind == "sources":
        plan = {"title": title, "publisher": TO_WRITE, "year": "n.d."}
        return Node("source", parent.topic, name), {file: rewritten(text, ("sources", name), plan)}
    answers = ["first", "second"]
    question = {"id": name, "answers": answers, "right": "first"}
    words_of_it = {
        "question": title,
        "answers": {answer: {"text": TO_WRITE, "why": TO_WRITE} for answer in answers},
    }
    return Node("question", parent.topic, name), {
        file: rewritten(text, ("check", len(taken)), question),
        **_in_first_language(store, parent.topic, ("check", name), words_of_it),
    }


def remove(store: ContentStore, node: Node) -> Texts:
    """Return the texts without a node, in all languages. A topic is no longer listed; its files stay."""
    if node.kind == "topic":
        return {
            store.kiosk_file: deleted(
                required_text(store, store.kiosk_file), ("topics", store.topics.index(node.topic))
            )
        }
    texts: Texts = {}
    if node.kind != "term":
        file = store.topic_file(node.topic)
        texts[file] = deleted(required_text(store, file), outline.plan_path(store, node))
    if path := outline.words_path(node):
        for language in store.languages:
            file = store.words_file(node.topic, language)
            text = store.text(file)
            if text is not None and exists(data_of(text), path):
                texts[file] = deleted(text, path)
    return texts


def move(store: ContentStore, node: Node, to: int) -> Texts:
    """Return the texts with a topic, section, block or question at another index among its neighbours."""
    if node.kind == "topic":
        path: TreePath = ("topics", store.topics.index(node.topic))
        return {store.kiosk_file: moved(required_text(store, store.kiosk_file), path, to)}
    if node.kind not in ("section", "block", "question"):
        raise YamlEditError("only topics, sections, blocks and questions have an order")
    file = store.topic_file(node.topic)
    return {file: moved(required_text(store, file), outline.plan_path(store, node), to)}


def move_to_section(store: ContentStore, block: Node, section: str, index: int) -> tuple[Node, Texts]:
    """Return a block in another section of its topic, with its words in all languages."""
    file = store.topic_file(block.topic)
    text = required_text(store, file)
    source = outline.plan_path(store, block)
    target = (*outline.section_path(store, block.topic, section), "blocks")
    plan = dict(value_in(data_of(text), source))
    plan["id"] = name_of(block.name, "block", outline.ids(value_in(data_of(text), target)))
    node = Node("block", block.topic, plan["id"], section)
    texts: Texts = {file: deleted(inserted(text, (*target, index), plan), source)}
    for language in store.languages:
        words_file = store.words_file(block.topic, language)
        words = store.text(words_file)
        if words is not None and exists(data_of(words), outline.words_path(block)):
            value = value_in(data_of(words), outline.words_path(block))
            words = rewritten(words, outline.words_path(node), value)
            texts[words_file] = deleted(words, outline.words_path(block))
    return node, texts


def copy_media(store: ContentStore, topic: str, file: Path) -> str:
    """Copy a picture, film or recording into a topic's folder under a free name; return its path there."""
    folder = store.topic_file(topic).parent / "media"
    if file.resolve().parent == folder.resolve():
        return f"media/{file.name}"
    try:
        if file.stat().st_size > MOST_BYTES and file.suffix.casefold() in (
            ".png",
            ".jpg",
            ".jpeg",
            ".webp",
            ".svg",
        ):
            raise KioskError(f"{file.name} has more than 16 MB.", "make the picture smaller first")
        folder.mkdir(parents=True, exist_ok=True)
        suffix = file.suffix.casefold()
        name = name_of(file.stem, "file", {path.stem for path in folder.iterdir()}) + suffix
        shutil.copyfile(file, folder / name)
    except OSError as error:
        raise KioskError(f"{file.name} cannot be copied: {error.strerror}.") from error
    return f"media/{name}"


def translate(store: ContentStore, topic: str, language: str, path: TreePath, text: str) -> Texts:
    """Return the texts with one text of a translation, or without it if it is empty."""
    source = store.data(store.words_file(topic, store.languages[0]))
    file = store.words_file(topic, language)
    own = store.text(file)
    if text.strip():
        return {file: with_translations(own or NEW_FILE, source, {path: text})}
    if own is None or not value_in(data_of(own), path):
        return {file: own}
    return {file: without_translation(own, source, path)}


def required_text(store: ContentStore, file: Path) -> str:
    """Return the text of a file that must exist; raise `KioskError` if it does not."""
    text = store.text(file)
    if text is None:
        raise KioskError(f"{file} is missing.", "restore it from the versions or from a copy")
    return text


def _in_first_language(store: ContentStore, topic: str, path: TreePath, words: Any) -> Texts:
    file = store.words_file(topic, store.languages[0])
    return {file: rewritten(required_text(store, file), path, words)}
