"""Reads all files of a content folder, and collects the problems of those with invalid YAML or the wrong shape."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.base.bounded_file import bytes_of
from kiosk.content.blocks.kind import Fault
from kiosk.content.languages import WRITTEN
from kiosk.content.review.review_file import ReviewsFile
from kiosk.content.source import authored, authored_words
from kiosk.content.source.files import inside, is_ignored
from kiosk.content.source.problems import Kind, Problem, Severity, nearest
from kiosk.content.source.shapes import validate
from kiosk.content.source.yaml_text import MOST_BYTES
from kiosk.content.source.yaml_tree import Tree, TreePath, read_tree
from kiosk.content.translation.gaps import empty_texts, without_gaps

if TYPE_CHECKING:
    from kiosk.content.translation.states import TranslatedTopic

KIOSK_FILE = "kiosk.yaml"
TOPIC_FILE = "topic.yaml"
STATES_SUFFIX = ".states.yaml"
REVIEWS_FILE = "reviews.yaml"


@dataclass(slots=True)
class File:
    """A file: its name in the content folder, its data with positions, and its shaped data (`None` if invalid)."""

    name: str
    tree: Tree = field(default_factory=Tree)
    shape: Any = None

    def problem(
        self,
        path: TreePath,
        message: str,
        hint: str = "",
        *,
        key: bool = False,
        kind: Kind = "other",
        severity: Severity = "error",
    ) -> Problem:
        """Return a problem at a value of this file, or at the value's key."""
        line, column = self.tree.at_key(path) if key else self.tree.at(path)
        return Problem(self.name, line, column, message, hint, kind, severity)

    def fault(self, path: TreePath, fault: Fault) -> Problem:
        """Return the problem that a fault in the block at `path` of this file stands for."""
        hint = nearest(str(fault.path[-1]), fault.known, fault.hint) if fault.known else fault.hint
        return self.problem((*path, *fault.path), fault.message, hint, key=fault.at_key, kind=fault.kind)


@dataclass(slots=True)
class TopicFiles:
    """The files of one topic; `words` and `states` are by language.

    `words` has only languages for which the topic has a file, and always the default one. `translations` is computed
    on first use (`fallback.translations_of`).
    """

    id: str
    folder: Path
    topic: File
    words: dict[str, File] = field(default_factory=dict)
    states: dict[str, File] = field(default_factory=dict)
    reviews: File | None = None
    translations: "dict[str, TranslatedTopic] | None" = None

    def state_lines(self, language: str) -> dict[str, str]:
        """Return the recorded states of a language's texts, by the texts' places."""
        file = self.states.get(language)
        return {} if file is None or file.shape is None else file.shape.texts


@dataclass(slots=True)
class Content:
    """All readable files of a content folder, and the problems found so far.

    `names` (of topics) and `languages` are from `kiosk.yaml`, or from the existing files if that cannot be read, so
    that one pass finds the problems of all files.
    """

    folder: Path
    kiosk: File
    names: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    topics: list[TopicFiles] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read_kiosk(folder: Path) -> Content:
    """Read only `kiosk.yaml`."""
    problems: list[Problem] = []
    if not folder.is_dir():
        missing = Problem(str(folder), 1, 1, "there is no such folder", "name the content folder")
        return Content(folder, File(KIOSK_FILE), problems=[missing])
    kiosk = read_file(folder, problems, folder / KIOSK_FILE, authored.KioskFile)
    if kiosk.shape is None:
        return Content(folder, kiosk, *existing_files(folder), problems=problems)
    return Content(folder, kiosk, kiosk.shape.topics, kiosk.shape.languages, problems=problems)


def existing_files(folder: Path) -> tuple[list[str], list[str]]:
    """Return the topics that have a folder, and the languages that have a file."""
    files = [path for path in sorted((folder / "topics").glob("*/*.yaml")) if not is_ignored(path.name)]
    names = [file.parent.name for file in files if file.name == TOPIC_FILE]
    return names, [code for code in WRITTEN if any(file.stem == code for file in files)]


def unlisted_topics(content: Content) -> Iterator[Problem]:
    """Yield a note for each folder under `topics/` that `kiosk.yaml` does not list."""
    for path in sorted((content.folder / "topics").glob("*")):
        if path.is_dir() and path.name not in content.names and not is_ignored(path.name):
            place = str(path), 1, 1
            hint = f"add {path.name} to `topics` to show it"
            yield Problem(*place, "kiosk.yaml does not list this topic", hint, severity="note")


def read_content(folder: Path) -> Content:
    """Read a whole content folder."""
    content = read_kiosk(folder)
    for name in dict.fromkeys(content.names):
        read_topic(content, name)
    return content


def read_topic(content: Content, name: str) -> TopicFiles | None:
    """Read one topic into `content`; return `None` if it has no folder."""
    folder = content.folder / "topics" / name
    if not folder.is_dir():
        path = ("topics", content.names.index(name))
        message, hint = f"there is no folder topics/{name}", "add it, or take the topic out"
        content.problems.append(content.kiosk.problem(path, message, hint, kind="unknown"))
        return None
    read = partial(read_file, content.folder, content.problems)
    files = TopicFiles(name, folder, read(folder / TOPIC_FILE, authored.TopicFile))
    for language in content.languages:
        words = folder / f"{language}.yaml"
        if language == content.languages[0]:
            files.words[language] = read(words, authored_words.WordsFile)
        elif not words.exists() and not words.is_symlink():
            continue  # the topic lacks this language
        else:
            source = files.words[content.languages[0]].tree.data
            translation = read_translation(content, words, source)
            if translation is None:
                continue
            files.words[language] = translation
        states = folder / f"{language}{STATES_SUFFIX}"
        if states.exists():
            files.states[language] = read(states, authored_words.StatesFile)
    reviews = folder / REVIEWS_FILE
    if reviews.exists():
        files.reviews = read(reviews, ReviewsFile)
    content.problems += unread_files(folder, content.languages)
    content.topics.append(files)
    return files


def unread_files(folder: Path, languages: list[str]) -> Iterator[Problem]:
    """Yield a warning for each file of a topic that is not read though its name suggests that it should be.

    Files in a language that the content does not have are only noted.
    """
    endings = (".yaml", STATES_SUFFIX)
    read = {TOPIC_FILE, REVIEWS_FILE, *(f"{code}{ending}" for code in languages for ending in endings)}
    for path in sorted(folder.glob("*")):
        name = path.name
        if name in read or is_ignored(name) or path.is_dir():
            continue
        code = name.removesuffix(".yaml").removesuffix(".states")
        candidates = (name.removesuffix(".txt"), f"{path.stem}.yaml")
        intended = next((candidate for candidate in candidates if candidate in read), "")
        place = str(path), 1, 1
        if code in WRITTEN:
            message = f"the content is not shown in {code}: nothing reads this file"
            hint = f"add {code} to languages in kiosk.yaml to show it"
            yield Problem(*place, message, hint, severity="note")
        elif intended:
            hint = f"rename it to {intended}"
            yield Problem(*place, "nothing reads a file of this name", hint, severity="warning")
        elif path.suffix in (".yaml", ".yml"):
            yield Problem(*place, "nothing reads this file", "rename or remove it", severity="warning")


def read_file(top: Path, problems: list[Problem], path: Path, shape: Any) -> File:
    """Read one file, adding its problems to `problems`; its `shape` is `None` if it is invalid."""
    file = read_unshaped(top, problems, path)
    if file.tree.data is not None:
        file.shape, new_problems = validate(shape, file.tree, file.name)
        problems += new_problems
    return file


def read_unshaped(top: Path, problems: list[Problem], path: Path) -> File:
    """Read one file whatever its shape, adding its problems to `problems`; without data if it cannot be read."""
    file = File(str(path))
    if not inside(path, top):
        problems.append(file.problem((), "this leads out of the content folder", "put the file itself here"))
        return file
    try:
        data = bytes_of(path, MOST_BYTES + 1)
    except OSError as error:
        kind: Kind
        hint, kind = ("write it", "missing") if isinstance(error, FileNotFoundError) else ("", "unreadable")
        problems.append(file.problem((), f"it cannot be read: {error.strerror}", hint, kind=kind))
        return file
    file.tree, new_problems = read_tree(data, file.name)
    problems += new_problems
    return file


def read_translation(content: Content, path: Path, source: Any) -> File | None:
    """Read a topic's words in a language other than the first one; return `None` if the file has no texts yet.

    `source` are the words in the first language as plain data, `None` if they cannot be read.
    """
    file = read_unshaped(content.folder, content.problems, path)
    if file.tree.data is None:
        return file
    content.problems += shape_translation(file, source)
    return None if file.tree.data is None else file


def shape_translation(file: File, source: Any) -> list[Problem]:
    """Shape a translation that has been read: its empty texts are missing ones. Return its problems and notes."""
    notes = [
        file.problem(path, "this text is empty, and counts as missing", "take it out", severity="note")
        for path in empty_texts(file.tree.data, source)
    ]
    file.tree.data, file.shape = without_gaps(file.tree.data, source), None
    if file.tree.data is None:
        return [file.problem((), "this file has no texts yet", "translate one", severity="note")]
    file.shape, problems = validate(authored_words.TranslationFile, file.tree, file.name)
    return [*notes, *problems]
