"""Reads a small, safe part of YAML into plain data, remembering where everything stood.

Content is hostile until checked: the events of PyYAML's C parser are taken one by one, without
recursion, so that size and depth are bounded before anything is built, whatever the bytes.
"""

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from kiosk.content.problems import Problem
from kiosk.content.yaml_faults import broken_yaml

MOST_BYTES = 1 << 20
MOST_DEPTH = 16
MOST_NODES = 50_000
MOST_PROBLEMS = 200
LONGEST_SURPRISE = 40

Path = tuple[str | int, ...]
"""Keys and indexes that lead from the top of a file to a value."""

CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
"""Characters nobody sees that break lines, turn the direction of text, or cannot be stored."""

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
    bad = CONTROL.search(text)
    if bad is not None:
        number = text.count("\n", 0, bad.start()) + 1
        column = bad.start() - text.rfind("\n", 0, bad.start())
        raise Refused(number, column, f"control character {bad[0]!a}", "delete it")
    return text


class _Reader:
    """Builds the tree of one file from its events."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.tree = Tree()
        self.problems: list[Problem] = []
        self._nodes = 0
        self._open: list[tuple[Path, Any, str | None]] = []  # path, container, key that waits for its value

    def complain(self, line: int, column: int, message: str, hint: str = "") -> None:
        if len(self.problems) >= MOST_PROBLEMS:
            raise Refused(line, column, "more problems follow", "mend those above first")
        self.problems.append(Problem(self.file, line, column, message, hint))

    def read(self, text: str) -> None:
        documents = 0
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            mark: Any = event.start_mark
            line, column = mark.line + 1, mark.column + 1
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise Refused(line, column, "a second document begins here", "delete the ---")
            elif isinstance(event, yaml.AliasEvent):
                raise Refused(
                    line,
                    column,
                    f"alias *{str(event.anchor)[:40]}",
                    "write the words out; aliases are not read",
                )
            elif isinstance(event, yaml.CollectionEndEvent):
                self._close()
            elif isinstance(event, yaml.NodeEvent):
                self._node(event, line, column)
        if documents == 0 or self.tree.data is None:
            raise Refused(1, 1, "the file is empty")

    def _node(self, event: yaml.NodeEvent, line: int, column: int) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            raise Refused(line, column, f"more than {MOST_NODES} values in one file", "split the topic")
        if event.anchor is not None:
            raise Refused(
                line,
                column,
                f"anchor &{str(event.anchor)[:40]}",
                "write the words out; anchors are not read",
            )
        tag = getattr(event, "tag", None)
        if tag is not None and tag != "!":
            raise Refused(line, column, f"tag {tag[:40]}", "tags are not read")
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event, line, column)
            return
        if len(self._open) >= MOST_DEPTH:
            raise Refused(line, column, f"nested more than {MOST_DEPTH} deep")
        container: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
        if self._open and isinstance(self._open[-1][1], dict) and self._open[-1][2] is None:
            raise Refused(line, column, "a key must be a word", 'put it in quotes: "..."')
        path = self._put(container, line, column)
        self._open.append((path, container, None))

    def _scalar(self, event: yaml.ScalarEvent, line: int, column: int) -> None:
        if self._open and isinstance(self._open[-1][1], dict) and self._open[-1][2] is None:
            self._key(event, line, column)
        else:
            self._put(self._value(event, line, column), line, column)

    def _key(self, event: yaml.ScalarEvent, line: int, column: int) -> None:
        path, mapping, _ = self._open[-1]
        key = event.value
        if event.style:
            self._escaped(key, line, column)
        else:
            self._surprise(key, line, column)
        if key in mapping:
            first, _ = self.tree.keys[(*path, key)]
            self.complain(
                line, column, f"{key[:40]!r} stands here a second time", f"the first is on line {first}"
            )
        self.tree.keys[(*path, key)] = (line, column)
        self._open[-1] = (path, mapping, key)

    def _value(self, event: yaml.ScalarEvent, line: int, column: int) -> Any:
        text = event.value
        if event.style:
            self._escaped(text, line, column)
            return text
        if text in ("", "null"):
            return None
        if text in ("true", "false"):
            return text == "true"
        if NUMBER.match(text):
            if len(text) > 18:
                self.complain(line, column, f"the number {text[:18]}… is too long", "put it in quotes")
                return 0
            return float(text) if "." in text else int(text)
        self._surprise(text, line, column)
        return text

    def _escaped(self, text: str, line: int, column: int) -> None:
        """Refuse what an escape in double quotes makes, where the file's own bytes had none."""
        if bad := CONTROL.search(text):
            self.complain(line, column, f"control character {bad[0]!a}", "delete its escape")

    def _surprise(self, text: str, line: int, column: int) -> None:
        if len(text) > LONGEST_SURPRISE or not SUSPECT.match(text):
            return  # no number or word of YAML's, and the patterns would take long
        why = next((why for shape, why in SURPRISES if shape.match(text)), None)
        if why is not None:
            self.complain(line, column, f"{text} without quotes: {why}", f'write "{text}"')

    def _put(self, value: Any, line: int, column: int) -> Path:
        path: Path = ()
        if not self._open:
            self.tree.data = value
        else:
            around, container, key = self._open[-1]
            if isinstance(container, dict):
                path = (*around, str(key))
                container[str(key)] = value
                self._open[-1] = (around, container, None)
            else:
                path = (*around, len(container))
                container.append(value)
        self.tree.values[path] = (line, column)
        return path

    def _close(self) -> None:
        self._open.pop()
