"""Finds values in the text of a YAML file: where they begin and end, with the comments that belong to them."""

import itertools
import re
from functools import cached_property, reduce
from operator import getitem
from typing import Any, NamedTuple, TypeGuard, cast

import yaml

from kiosk.content.source.yaml_edit.rendering import NARROWEST, DataStyle, ScalarStyle, YamlEditError
from kiosk.content.source.yaml_tree import TreePath, read_tree

BOM = "\ufeff"
HEADER = re.compile(r"[|>][-+0-9]*(?P<comment>[ \t]*(?:#[^\r\n]*)?)")
"""The first line of a block text, from its sign."""

LINE_END = re.compile(r"[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|\Z)")
COMMENT_LINE = re.compile(r"(?:\r\n|[\r\n])(?P<indent> *)#[^\r\n]*")


class TextRange(NamedTuple):
    """A part of a text, from `start` up to but not including `end`."""

    start: int
    end: int


class Entry(NamedTuple):
    """An entry of a mapping (`key` is its node) or of a list, and the node of its value."""

    key: yaml.ScalarNode | None
    value: yaml.Node


class Document:
    """A file's text with the nodes of its values; `data` is what the file says.

    Raises `YamlEditError` if the text cannot be read, or has anchors, aliases or tags.
    """

    def __init__(self, text: str) -> None:
        """Read `text`, which may begin with a byte order mark."""
        tree, problems = read_tree(text.encode(errors="replace"), "")
        if tree.data is None:
            first = problems[0]
            raise YamlEditError(f"line {first.line}: {first.message}", first.hint)
        self.data: Any = tree.data
        self.bom = BOM * text.startswith(BOM)
        self.text = text.removeprefix(BOM)
        # `read_tree` has limited the depth, for which the parser's own recursion has no limit.
        self.root = cast("yaml.Node", yaml.compose(self.text, Loader=yaml.CSafeLoader))
        line_break = re.search(r"\r\n|\r|\n", self.text)
        self.newline = line_break[0] if line_break else "\n"

    def with_changes(self, changes: dict[TextRange, str]) -> str:
        """Return the text with parts replaced, which must not overlap."""
        text = self.text
        for part in sorted(changes, reverse=True):
            text = text[: part.start] + changes[part] + text[part.end :]
        return self.bom + text

    def node(self, path: TreePath) -> yaml.Node:
        """Return the node of the value at `path`; raise `YamlEditError` if there is none."""
        node = self.root
        for depth, name in enumerate(path):
            node = self.entries(node)[self.index(node, name, path[: depth + 1])].value
        return node

    def value(self, path: TreePath) -> Any:
        """Return the data at `path`; raise `YamlEditError` if there are none."""
        self.node(path)
        return value_at(self.data, path)

    def container(self, path: TreePath) -> yaml.CollectionNode:
        """Return the node of the mapping or list at `path`; raise `YamlEditError` if there is none."""
        node = self.node(path)
        if isinstance(node, yaml.CollectionNode):
            return node
        raise YamlEditError(f"line {line_of(node)}: {named(path)} is no list and has no keys")

    def entries(self, node: yaml.Node) -> list[Entry]:
        """Return the entries of a node, none for a scalar."""
        if isinstance(node, yaml.MappingNode):
            return [Entry(key, value) for key, value in node.value]
        return [Entry(None, value) for value in node.value] if isinstance(node, yaml.SequenceNode) else []

    def index(self, node: yaml.Node, name: str | int, path: TreePath) -> int:
        """Return the index of the entry of a key, or an index that exists; `path` is for the error."""
        entries = self.entries(node)
        if isinstance(node, yaml.MappingNode):
            indexes = [index for index, entry in enumerate(entries) if entry.key and entry.key.value == name]
            if len(indexes) > 1:
                line = line_of(entries[indexes[1]].key or node)
                raise YamlEditError(
                    f"line {line}: {named(path)} stands here a second time", "delete one of them"
                )
            if indexes:
                return indexes[0]
        elif isinstance(node, yaml.SequenceNode) and isinstance(name, int) and 0 <= name < len(entries):
            return name
        raise YamlEditError(f"line {line_of(node)}: there is no {named(path)}")

    def is_in_flow(self, path: TreePath) -> bool:
        """Return whether the value at `path` is inside brackets or braces."""
        return any(self.container(path[:depth]).flow_style for depth in range(len(path)))

    def end(self, node: yaml.Node) -> int:
        """Return where a node's own text ends, without comments and blank lines after it."""
        if isinstance(node, yaml.CollectionNode) and not node.flow_style:
            return self.end(self.entries(node)[-1].value)
        end: int = node.end_mark.index
        if is_block_text(node):
            start, indent = node.start_mark.index, self.block_indent(node)
            header = HEADER.match(self.text, start)
            keeps_blank_lines = header is not None and "+" in header[0].partition("#")[0]
            trailing = (
                r"(?:\r\n|[\r\n])?\Z" if keeps_blank_lines else rf"(?:(?:\r\n|[\r\n]) {{0,{indent}}})*\Z"
            )
            end = start + len(re.sub(trailing, "", self.text[start:end], count=1))
        return end

    def range(self, node: yaml.Node) -> TextRange:
        """Return where a node's own text begins and ends."""
        return TextRange(node.start_mark.index, self.end(node))

    def entry_range(self, container: yaml.CollectionNode, index: int) -> TextRange:
        """Return where an entry begins and ends, with its key or dash and the comments that belong to it.

        These are the comments after it on its line and, in a block, those right above it, and those below it that are
        indented further.
        """
        entry = self.entries(container)[index]
        if container.flow_style:
            return TextRange((entry.key or entry.value).start_mark.index, self.end(entry.value))
        start, column = self.entry_start(container, index), container.start_mark.column
        end = LINE_END.match(self.text, self.end(entry.value))
        stop = end.end() if end else self.end(entry.value)
        while (comment := COMMENT_LINE.match(self.text, stop)) and len(comment["indent"]) > column:
            stop = comment.end()
        return TextRange(start - self.comments_above(start, column), stop)

    def comments_above(self, start: int, column: int) -> int:
        """Return the length of the comments in the lines right above an entry, and indented like it."""
        lines = self.text[: start - column].splitlines(keepends=True)
        if self.text[start - column : start].strip():
            return 0  # the entry is not the first thing on its line
        own = itertools.takewhile(lambda line: line.startswith(" " * column + "#"), reversed(lines))
        return sum(map(len, own))

    def entry_start(self, container: yaml.CollectionNode, index: int) -> int:
        """Return where the key or the dash of an entry of a block is."""
        entry = self.entries(container)[index]
        if entry.key:
            start: int = entry.key.start_mark.index
        elif index == 0:
            start = container.start_mark.index
        else:
            previous = self.end(self.entries(container)[index - 1].value)
            column = container.start_mark.column
            dash = re.compile(rf"^ {{{column}}}-(?=\s|\Z)", re.MULTILINE).search(self.text, previous)
            if dash is None:
                raise YamlEditError(
                    f"line {line_of(entry.value)}: the dash of this entry is not on a line of its own"
                )
            start = dash.end() - 1
        return start

    def after_sign(self, container: yaml.CollectionNode, index: int) -> int:
        """Return where an entry's colon or dash ends."""
        entry = self.entries(container)[index]
        if entry.key is None:
            return self.entry_start(container, index) + 1
        colon = re.compile(r"[ \t]*:").match(self.text, entry.key.end_mark.index)
        if colon is None:
            raise YamlEditError(
                f"line {line_of(entry.key)}: this entry has no colon", "write it as `key: value`"
            )
        return colon.end()

    def scalar_style(self, node: yaml.ScalarNode, *, in_flow: bool, parent_column: int) -> ScalarStyle:
        """Return how a scalar is written."""
        sign = node.style or ""
        if not is_block_text(node):
            return ScalarStyle(sign, in_flow, self.newline)
        text = self.text[node.start_mark.index : self.end(node)]
        header = HEADER.match(text)
        width = max([NARROWEST, *map(len, text.splitlines()[1:])])
        indent = self.block_indent(node) or parent_column + 2
        return ScalarStyle(sign, in_flow, self.newline, indent, width, header["comment"] if header else "")

    def block_indent(self, node: yaml.ScalarNode) -> int:
        """Return by how many spaces a block text is indented, 0 if it has no lines."""
        lines = self.text[node.start_mark.index : node.end_mark.index].splitlines()[1:]
        first = next((line for line in lines if line.strip()), "")
        value = str(node.value).lstrip("\n")
        return leading(first) - leading(value) if first and value.strip() else 0

    def data_style(self, path: TreePath) -> DataStyle:
        """Return how an entry of the container at `path` is written."""
        siblings = [entry.value for entry in self.entries(self.node(path))]
        flow_mappings = any(isinstance(node, yaml.MappingNode) and node.flow_style for node in siblings)
        signs = [node.style or "" for node in siblings if isinstance(node, yaml.ScalarNode) and node.value]
        is_list = isinstance(self.node(path), yaml.SequenceNode)
        sign = signs[-1] if signs and is_list and signs[-1] not in ("|", ">") else None
        in_flow = self.is_in_flow((*path, ""))
        return DataStyle(self.newline, self.has_plain_names, flow_mappings, in_flow, sign)

    @cached_property
    def has_plain_names(self) -> bool:
        """Whether the file has texts without quotes."""
        nodes = [self.root]
        while nodes:
            node = nodes.pop()
            if isinstance(node, yaml.ScalarNode) and not node.style and node.tag == "tag:yaml.org,2002:str":
                return True
            nodes += [entry.value for entry in self.entries(node)]
        return False


def value_at(data: Any, path: TreePath) -> Any:
    """Return the part of plain data at `path`, which exists."""
    return reduce(getitem, path, data)


def is_block_text(node: yaml.Node) -> TypeGuard[yaml.ScalarNode]:
    """Return whether a node is a text below `|` or `>`."""
    return isinstance(node, yaml.ScalarNode) and node.style in ("|", ">")


def leading(line: str) -> int:
    """Return the number of spaces at the start of a line."""
    return len(line) - len(line.lstrip(" "))


def line_of(node: yaml.Node) -> int:
    """Return a node's line, counted from 1."""
    return int(node.start_mark.line) + 1


def named(path: TreePath) -> str:
    """Return a path as messages write it, such as `sections.0.id`."""
    return ".".join(map(str, path)) or "the file"
