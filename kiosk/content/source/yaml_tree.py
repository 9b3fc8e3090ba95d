"""Reads a small, safe subset of YAML into plain data with the position of each value.

Content is untrusted: the events of PyYAML's C parser are processed one by one, without recursion, so that
size and depth are limited before anything is built.
"""

import re
from dataclasses import dataclass, field
from typing import Any, NoReturn

import yaml

from kiosk.base.plain_text import forbidden_in
from kiosk.content.source.problems import Problem
from kiosk.content.source.yaml_faults import broken_yaml
from kiosk.content.source.yaml_mistakes import INVISIBLE, INVISIBLE_CHARACTER, REMARK, Mistake, begins_with
from kiosk.content.source.yaml_plain import ambiguous, mistake_in
from kiosk.content.source.yaml_text import ParseError, text_of

MOST_DEPTH = 16
MOST_NODES = 50_000
MOST_PROBLEMS = 200

TreePath = tuple[str | int, ...]
"""Keys and indexes from the top of a file to a value."""

HASH = re.compile(r"[ ]*#[^\s#]")
"""A comment without a space after its #, which was probably meant as text."""

HIDDEN = re.compile(f"[{INVISIBLE}]")
NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?\Z")


@dataclass(slots=True)
class Tree:
    """A file's data, and the positions of its values and keys as (line, column), from 1."""

    data: Any = None
    values: dict[TreePath, tuple[int, int]] = field(default_factory=dict)
    keys: dict[TreePath, tuple[int, int]] = field(default_factory=dict)
    mistaken: set[int] = field(default_factory=set)
    """Lines with a typing mistake; an invalid value there is a consequence of it."""

    def at(self, path: TreePath) -> tuple[int, int]:
        """Return the position of the value at `path`, or else of the nearest enclosing value."""
        while path not in self.values and path:
            path = path[:-1]
        return self.values.get(path, (1, 1))

    def at_key(self, path: TreePath) -> tuple[int, int]:
        """Return the position of the key at the end of `path`, or else of its value."""
        return self.keys.get(path) or self.at(path)


def read_tree(data: bytes, file: str) -> tuple[Tree, list[Problem]]:
    """Read one file; `Tree.data` is `None` if it could not be read completely."""
    reader = _Reader(file)
    text = ""
    try:
        text = text_of(data)
        reader.read(text)
    except ParseError as stop:
        reader.problems.append(Problem(file, stop.line, stop.column, stop.message, stop.hint, "unreadable"))
        reader.tree.data = None
    except yaml.MarkedYAMLError as error:
        broken = broken_yaml(error, text, file)
        if all(problem.message != broken.message for problem in reader.problems):
            reader.problems.append(broken)
        reader.tree.data = None
    except yaml.YAMLError as error:
        reader.report(1, 1, f"this is not YAML: {str(error).splitlines()[0]}")
        reader.tree.data = None
    return reader.tree, reader.problems


class _Reader:
    """Builds the tree of a file from its events; a hot path, so the state of the open container is kept in fields."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.tree = Tree()
        self.problems: list[Problem] = []
        self._nodes = 0
        self._escapes = False
        self._text = ""  # the file's text, if a comment may follow a value
        self._path: TreePath = ()
        self._list: list[Any] | None = None  # the open container, if it is a list
        self._mapping: dict[str, Any] | None = None  # the open container, if it is a mapping
        self._key: str | None = None  # the mapping's key that still lacks its value
        self._enclosing: list[tuple[TreePath, list[Any] | None, dict[str, Any] | None]] = []

    def report(self, line: int, column: int, message: str, hint: str = "") -> None:
        if len(self.problems) >= MOST_PROBLEMS:
            raise ParseError(line, column, "more problems follow", "fix those above first")
        self.problems.append(Problem(self.file, line, column, message, hint, "unreadable"))

    def read(self, text: str) -> None:
        self._escapes = "\\" in text
        self._text = text if " #" in text else ""
        documents = 0
        event: Any
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self._scalar(event)
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                self._begin(event)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self._path, self._list, self._mapping = self._enclosing.pop()
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    hint = "delete the line with ---, or put the text in quotation marks"
                    raise ParseError(*place(event), "a second document begins here", hint)
            elif kind is yaml.AliasEvent:
                self._stop_at(place(event), "*", f"alias *{str(event.anchor)[:40]}")
        if documents == 0 or self.tree.data is None:
            raise ParseError(1, 1, "the file is empty", "put its text back, from a copy of the content")

    def _node(self, event: Any) -> tuple[int, int]:
        """Count a value, reject anchors and tags, and return its position."""
        at = place(event)
        self._nodes += 1
        if self._nodes > MOST_NODES:
            raise ParseError(*at, f"more than {MOST_NODES} values in one file", "split the topic")
        if event.anchor is not None:
            self._stop_at(at, "&", f"anchor &{str(event.anchor)[:40]}")
        if event.tag is not None:
            self._stop_at(at, "!", f"tag {event.tag[:40]}")
        return at

    def _stop_at(self, at: tuple[int, int], sign: str, name: str) -> NoReturn:
        """Reject an unsupported YAML feature; usually the author meant a text that begins with its indicator."""
        mistake = begins_with(sign)
        raise ParseError(*at, f"{mistake.message_for(at[0])}: {name}", mistake.hint)

    def _begin(self, event: Any) -> None:
        at = self._node(event)
        if len(self._enclosing) >= MOST_DEPTH:
            raise ParseError(*at, f"nested more than {MOST_DEPTH} deep")
        if self._mapping is not None and self._key is None:
            raise ParseError(*at, "a key must be a word", 'put it in quotes: "..."')
        self._enclosing.append((self._path, self._list, self._mapping))
        container: Any = {} if type(event) is yaml.MappingStartEvent else []
        self._path = self._put(container, at)
        self._list, self._mapping = (container, None) if isinstance(container, list) else (None, container)

    def _scalar(self, event: Any) -> None:
        at = self._node(event)
        text: str = event.value
        is_key = self._mapping is not None and self._key is None
        if event.style:
            if self._escapes and (bad := forbidden_in(text)):
                self.report(*at, f"a backslash makes {bad}", "write \\\\ for a backslash")
            value: Any = text
        else:
            value = text if is_key else self._plain(text, at)
            if value is text:
                self._check_plain(text, at)
            if self._text and HASH.match(self._text, event.end_mark.index):
                line = event.end_mark.line + 1
                self._mistake(REMARK if text else begins_with("#"), (line, at[1]))
        if is_key:
            self._new_key(text, at)
        else:
            self._put(value, at)

    def _new_key(self, key: str, at: tuple[int, int]) -> None:
        path = (*self._path, key)
        if key in (self._mapping or ()):
            first, _ = self.tree.keys[path]
            hint = f"the first is on line {first}"
            if any(around[1] is not None for around in self._enclosing):
                hint += ", or a dash is missing before this entry of a list"
            self.report(*at, f"{key[:40]!r} stands here a second time", hint)
        if not key.isascii() and HIDDEN.search(key):
            self._mistake(INVISIBLE_CHARACTER, at)
        self.tree.keys[path] = at
        self._key = key

    def _check_plain(self, text: str, at: tuple[int, int]) -> None:
        """Report an unquoted key or value that YAML does not read as intended."""
        if (why := ambiguous(text)) is not None:
            self.report(*at, f"{text} without quotes: {why}", f'write "{text}"')
        elif (mistake := mistake_in(text)) is not None:
            self._mistake(mistake, at)

    def _mistake(self, mistake: Mistake, at: tuple[int, int]) -> None:
        """Report a mistake, at most once per line."""
        self.tree.mistaken.add(at[0])
        message = mistake.message_for(at[0])
        if all(problem.message != message for problem in self.problems):
            self.report(*at, message, mistake.hint)

    def _plain(self, text: str, at: tuple[int, int]) -> Any:
        """Return the value of an unquoted text."""
        if text in ("", "null"):
            return None
        if text in ("true", "false"):
            return text == "true"
        if NUMBER.match(text):
            if len(text) > 18:
                self.report(*at, f"the number {text[:18]}… is too long", "put it in quotes")
                return 0
            return float(text) if "." in text else int(text)
        return text

    def _put(self, value: Any, at: tuple[int, int]) -> TreePath:
        path: TreePath
        if self._list is not None:
            path = (*self._path, len(self._list))
            self._list.append(value)
        elif self._mapping is not None and self._key is not None:
            path = (*self._path, self._key)
            self._mapping[self._key] = value
            self._key = None
        else:
            path = ()
            self.tree.data = value
        self.tree.values[path] = at
        return path


def place(event: Any) -> tuple[int, int]:
    """Return the position of an event, counted from 1."""
    return event.start_mark.line + 1, event.start_mark.column + 1
