"""Finds out which topic, section and sentence a problem is about, for those who do not read the files."""

from pathlib import PurePath
from typing import NamedTuple

from kiosk.content.source.problems import Problem
from kiosk.content.source.reader import TOPIC_FILE, Content, File, TopicFiles
from kiosk.content.source.yaml_tree import Path, Tree


class Place(NamedTuple):
    """Where a problem is, in terms of the content; what is unknown, or does not apply, is empty.

    `topic` and `section` are ids, with their titles in the first language; `language` is a code. `text` is the text
    that stands at the problem.
    """

    topic: str = ""
    topic_title: str = ""
    section: str = ""
    section_title: str = ""
    language: str = ""
    text: str = ""


def place_of(content: Content, problem: Problem) -> Place:
    """Return what a problem of `content` is about. A file that is broken half-way is known up to there."""
    parts = PurePath(problem.file).parts[len(content.folder.parts) :]
    if len(parts) < 3 or parts[0] != "topics":
        return Place(text=text_at(content.kiosk.tree, problem) if parts[-1:] == (content.kiosk.name,) else "")
    topic = next((one for one in content.topics if one.id == parts[1]), None)
    if topic is None:
        return Place(parts[1])
    language = parts[2].partition(".")[0]
    file = topic.topic if parts[2] == TOPIC_FILE else topic.words.get(language)
    titles = next(iter(topic.words.values()), File("")).tree.data
    section = "" if file is None else section_at(file.tree, topic, problem)
    return Place(
        topic.id,
        title_in(titles),
        section,
        title_in(titles, "sections", section),
        language if language in topic.words else "",
        "" if file is None else text_at(file.tree, problem),
    )


def section_at(tree: Tree, topic: TopicFiles, problem: Problem) -> str:
    """Return the id of the section in which a problem lies; empty where it lies in none."""
    starts = {path: at for path, at in {**tree.values, **tree.keys}.items() if path}
    before = [path for path, at in starts.items() if at <= (problem.line, problem.column)]
    path = max(before, key=lambda path: (starts[path], len(path)), default=())
    top = path[:2]
    if len(top) < 2 or top[0] != "sections":
        return ""
    if isinstance(top[1], str):
        return top[1]
    plan = [] if topic.topic.shape is None else topic.topic.shape.sections
    return str(plan[top[1]].id) if top[1] < len(plan) else ""


def text_at(tree: Tree, problem: Problem) -> str:
    """Return the text that stands at a problem, or at the key that it names; empty where no text does."""
    here = (problem.line, problem.column)
    for places in (tree.values, tree.keys):
        for path, at in places.items():
            if at == here and isinstance(text := value_at(tree, path), str):
                return " ".join(text.split())
    return ""


def value_at(tree: Tree, path: Path) -> object:
    """Return the value at a path of a tree, `None` where there is none."""
    value = tree.data
    for part in path:
        try:
            value = value[part]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def title_in(words: object, *path: str) -> str:
    """Return the title at a path of the words of a topic, as far as they could be read; else the last part of it."""
    for part in path:
        words = words.get(part) if isinstance(words, dict) else None
    title = words.get("title") if isinstance(words, dict) else None
    return title if isinstance(title, str) else "".join(path[-1:])
