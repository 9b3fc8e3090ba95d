"""Reads a small, safe part of YAML into plain data, remembering where everything stood.

Content is hostile until checked: the events of PyYAML's C parser are taken one by one, without
recursion, so that size and depth are bounded before anything is built, whatever the bytes.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import yaml

from kiosk.content.problems import Problem
from kiosk.content.yaml_faults import broken_yaml
from kiosk.plain_text import FORBIDDEN, forbidden_in, named

MOST_BYTES = 1 << 20
MOST_DEPTH = 16
MOST_NODES = 50_000
MOST_PROBLEMS = 200
LONGEST_SURPRISE = 40

Path = tuple[str | int, ...]
"""Keys and indexes that lead from the top of a file to a value."""

NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?\Z")
SURPRISES = (
    (re.compile(r"(?i)(yes|no|on|off|y|n)\Z"), "YAML reads this as true or false"),
    (re.compile(r"(?i)(true|false)\Z"), "only true and false in small letters are read"),
    (re.compile(r"(?i)(~|null)\Z"), "only null in small letters is read as nothing"),
    (re.compile(r"[-+]?[0-9][0-9_]*_[0-9_]*(\.[0-9_]*)?\Z"), "YAML takes the _ out of this number"),
    (re.compile(r"[-+]?0[0-9xob][0-9a-fA-F_]*\Z"), "YAML reads this as a number in another base"),
    (re.compile(r"\+[0-9.]+\Z"), "YAML reads this as a number and drops the +"),
    (
        re.compile(r"[-+]?([0-9]+\.|\.[0-9]+|[0-9]*\.?[0-9]+[eE][-+]?[0-9]+)\Z"),
        "YAML reads this as a number",
    ),
    (re.compile(r"(?i)[-+]?\.(inf|nan)\Z"), "YAML reads this as no number at all"),
    (re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?\Z"), "YAML reads this as a date"),
    (
        re.compile(r"[-+]?[0-9]+(:[0-5]?[0-9])+(\.[0-9]*)?\Z"),
        "YAML reads this as a number of base 60",
    ),
    (re.compile(r"(<<|=)\Z"), "YAML has a meaning of its own for this"),
)
"""Plain scalars that YAML reads otherwise than they look, and how."""

SUSPECT = re.compile(r"[-+.0-9~<=]|[a-zA-Z]{1,5}\Z")
"""What all of these begin with or are, told in one look: most texts are no surprise."""


@dataclass(slots=True)
class Tree:
    """A file's data, and where its values and keys stand: (line, column) from 1."""

    data: Any = None
    values: dict[Path, tuple[int, int]] = field(default_factory=dict)
    keys: dict[Path, tuple[int, int]] = field(default_factory=dict)

    def at(self, path: Path) -> tuple[int, int]:
        """Give where `path` stands: its value, else the nearest value around it."""
        while path not in self.values and path:
            path = path[:-1]
        return self.values.get(path, (1, 1))

    def at_key(self, path: Path) -> tuple[int, int]:
        """Give where the key at the end of `path` stands, else its value."""
        return self.keys.get(path) or self.at(path)


class Refused(Exception):
    """Something that ends the reading of a file."""

    def __init__(self, line: int, column: int, message: str, hint: str = "") -> None:
        """Keep where and why."""
        super().__init__(message)
        self.line, self.column, self.message, self.hint = line, column, message, hint


def read_tree(data: bytes, file: str) -> tuple[Tree, list[Problem]]:
    """Read one file; `Tree.data` is `None` when it could not be read to its end."""
    reader = _Reader(file)
    try:
        reader.read(_text(data))
    except Refused as stop:
        reader.problems.append(Problem(file, stop.line, stop.column, stop.message, stop.hint))
        reader.tree.data = None
    except yaml.MarkedYAMLError as error:
        reader.problems.append(broken_yaml(error, file))
        reader.tree.data = None
    except yaml.YAMLError as error:
        reader.complain(1, 1, f"this is not YAML: {str(error).splitlines()[0]}")
        reader.tree.data = None
    return reader.tree, reader.problems


def _text(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise Refused(1, 1, f"the file has more than {MOST_BYTES} bytes", "split the topic")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        raise Refused(line, column, "this is not UTF-8 text", "save the file as UTF-8") from error
    bad = FORBIDDEN.search(text)
    if bad is not None:
        number = text.count("\n", 0, bad.start()) + 1
        column = bad.start() - text.rfind("\n", 0, bad.start())
        raise Refused(number, column, named(bad[0]), "delete it")
    return text


@lru_cache(maxsize=4096)  # the same few keys and words stand in every file
def surprise(text: str) -> str | None:
    """Tell how YAML reads a text without quotes otherwise than it looks, if it does."""
    if len(text) > LONGEST_SURPRISE or not SUSPECT.match(text):
        return None  # no number or word of YAML's, and the patterns would take long
    return next((why for shape, why in SURPRISES if shape.match(text)), None)


class _Reader:
    """Builds the tree of one file from its events; hot, so that the innermost container stands in fields."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.tree = Tree()
        self.problems: list[Problem] = []
        self._nodes = 0
        self._escapes = False
        self._path: Path = ()
        self._list: list[Any] | None = None  # the container that is open, if it is a list
        self._mapping: dict[str, Any] | None = None  # the same, if it is a mapping
        self._key: str | None = None  # the mapping's key that waits for its value
        self._around: list[tuple[Path, list[Any] | None, dict[str, Any] | None]] = []

    def complain(self, line: int, column: int, message: str, hint: str = "") -> None:
        if len(self.problems) >= MOST_PROBLEMS:
            raise Refused(line, column, "more problems follow", "mend those above first")
        self.problems.append(Problem(self.file, line, column, message, hint))

    def read(self, text: str) -> None:
        self._escapes = "\\" in text
        documents = 0
        event: Any
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self._scalar(event)
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                self._begin(event)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self._path, self._list, self._mapping = self._around.pop()
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    raise Refused(*place(event), "a second document begins here", "delete the ---")
            elif kind is yaml.AliasEvent:
                name = f"alias *{str(event.anchor)[:40]}"
                raise Refused(*place(event), name, "write the words out; aliases are not read")
        if documents == 0 or self.tree.data is None:
            raise Refused(1, 1, "the file is empty")

    def _node(self, event: Any) -> tuple[int, int]:
        """Refuse what no value may have; give where this one stands."""
        mark = event.start_mark
        at = (mark.line + 1, mark.column + 1)
        self._nodes += 1
        if self._nodes > MOST_NODES:
            raise Refused(*at, f"more than {MOST_NODES} values in one file", "split the topic")
        if event.anchor is not None:
            name = f"anchor &{str(event.anchor)[:40]}"
            raise Refused(*at, name, "write the words out; anchors are not read")
        tag = event.tag
        if tag is not None and tag != "!":
            raise Refused(*at, f"tag {tag[:40]}", "tags are not read")
        return at

    def _begin(self, event: Any) -> None:
        at = self._node(event)
        if len(self._around) >= MOST_DEPTH:
            raise Refused(*at, f"nested more than {MOST_DEPTH} deep")
        if self._mapping is not None and self._key is None:
            raise Refused(*at, "a key must be a word", 'put it in quotes: "..."')
        around = (self._path, self._list, self._mapping)
        if type(event) is yaml.MappingStartEvent:
            mapping: dict[str, Any] = {}
            self._path = self._put(mapping, at)
            self._list, self._mapping = None, mapping
        else:
            items: list[Any] = []
            self._path = self._put(items, at)
            self._list, self._mapping = items, None
        self._around.append(around)

    def _scalar(self, event: Any) -> None:
        at = self._node(event)
        text: str = event.value
        is_key = self._mapping is not None and self._key is None
        if event.style:
            if self._escapes and (bad := forbidden_in(text)):
                # an escape in double quotes makes it, where the file's own bytes had none
                self.complain(*at, bad, "delete its escape")
            value: Any = text
        else:
            value = text if is_key else self._plain(text, at)
            if value is text and (why := surprise(text)) is not None:
                self.complain(*at, f"{text} without quotes: {why}", f'write "{text}"')
        if is_key:
            self._new_key(text, at)
        else:
            self._put(value, at)

    def _new_key(self, key: str, at: tuple[int, int]) -> None:
        path = (*self._path, key)
        if key in (self._mapping or ()):
            first, _ = self.tree.keys[path]
            self.complain(*at, f"{key[:40]!r} stands here a second time", f"the first is on line {first}")
        self.tree.keys[path] = at
        self._key = key

    def _plain(self, text: str, at: tuple[int, int]) -> Any:
        """Give what a text without quotes means."""
        if text in ("", "null"):
            return None
        if text in ("true", "false"):
            return text == "true"
        if NUMBER.match(text):
            if len(text) > 18:
                self.complain(*at, f"the number {text[:18]}… is too long", "put it in quotes")
                return 0
            return float(text) if "." in text else int(text)
        return text

    def _put(self, value: Any, at: tuple[int, int]) -> Path:
        path: Path
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
    """Give where an event stands, counted from 1."""
    return event.start_mark.line + 1, event.start_mark.column + 1
