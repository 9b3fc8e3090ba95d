"""Finds the topic, section and sentence that a problem is about, for readers who do not see the files."""

from pathlib import PurePath
from typing import NamedTuple

from kiosk.content.source.problems import Problem
from kiosk.content.source.reader import TOPIC_FILE, Content, File, TopicFiles
from kiosk.content.source.yaml_tree import Tree, TreePath


class ProblemPlace(NamedTuple):
    """The place of a problem within the content; fields that are unknown or do not apply are empty.

    `topic` and `section` are ids, their titles are in the default language; `language` is a code. `text` is the text
    at the problem.
    """

    topic: str = ""
    topic_title: str = ""
    section: str = ""
    section_title: str = ""
    language: str = ""
    text: str = ""


def place_of(content: Content, problem: Problem) -> ProblemPlace:
    """Return the place of a problem of `content`. For a broken file, it is as precise as the readable part allows."""
    parts = PurePath(problem.file).parts[len(content.folder.parts) :]
    if len(parts) < 3 or parts[0] != "topics":
        in_kiosk_file = parts[-1:] == (content.kiosk.name,)
        return ProblemPlace(text=text_at(content.kiosk.tree, problem) if in_kiosk_file else "")
    topic = next((candidate for candidate in content.topics if candidate.id == parts[1]), None)
    if topic is None:
        return ProblemPlace(parts[1])
    language = parts[2].partition(".")[0]
    file = topic.topic if parts[2] == TOPIC_FILE else topic.words.get(language)
    titles = next(iter(topic.words.values()), File("")).tree
    section = "" if file is None else section_at(file.tree, topic, problem)
    return ProblemPlace(
        topic.id,
        title_in(titles),
        section,
        title_in(titles, "sections", section),
        language if language in topic.words else "",
        "" if file is None else text_at(file.tree, problem),
    )


def section_at(tree: Tree, topic: TopicFiles, problem: Problem) -> str:
    """Return the id of the section that contains a problem, or an empty string."""
    starts = {path: start for path, start in {**tree.values, **tree.keys}.items() if path}
    preceding = [path for path, start in starts.items() if start <= (problem.line, problem.column)]
    path = max(preceding, key=lambda path: (starts[path], len(path)), default=())
    section_path = path[:2]
    if len(section_path) < 2 or section_path[0] != "sections":
        return ""
    if isinstance(section_path[1], str):
        return section_path[1]
    plan = [] if topic.topic.shape is None else topic.topic.shape.sections
    return str(plan[section_path[1]].id) if section_path[1] < len(plan) else ""


def text_at(tree: Tree, problem: Problem) -> str:
    """Return the text at a problem, or at the key it names; empty if there is none."""
    problem_at = (problem.line, problem.column)
    for positions in (tree.values, tree.keys):
        for path, position in positions.items():
            if position == problem_at and isinstance(text := value_at(tree, path), str):
                return " ".join(text.split())
    return ""


def value_at(tree: Tree, path: TreePath) -> object:
    """Return the value at a path of a tree, or `None`."""
    value = tree.data
    for part in path:
        try:
            value = value[part]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def title_in(words: Tree, *path: str) -> str:
    """Return the title at a path of a topic's words, or the last part of the path if it has none."""
    title = value_at(words, (*path, "title"))
    return title if isinstance(title, str) else "".join(path[-1:])
