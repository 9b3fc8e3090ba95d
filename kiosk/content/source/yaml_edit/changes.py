"""Works out which part of a file's text changes with a value, and to what."""

import re
from typing import Any

import yaml

from kiosk.content.source.yaml_edit.document import Document, TextRange, line_of
from kiosk.content.source.yaml_edit.rendering import YamlEditError, scalar_yaml
from kiosk.content.source.yaml_tree import TreePath

LINE_BREAK = re.compile(r"\r\n|[\r\n]")


def replacement(document: Document, path: TreePath, value: Any, sign: str | None) -> dict[TextRange, str]:
    """Return the changes that replace the value at `path`; `sign` is the style of the scalar, or `None` to keep it."""
    node = document.node(path)
    if isinstance(node, yaml.ScalarNode) and not isinstance(value, dict | list):
        column = document.container(path[:-1]).start_mark.column if path else 0
        style = document.scalar_style(node, in_flow=document.is_in_flow(path), parent_column=column)
        new = scalar_yaml(value, style if sign is None else style._replace(sign=sign))
        return {document.range(node): _space_before(document, node) + new}
    style_here = document.data_style(path[:-1])._replace(in_flow=document.is_in_flow(path))
    inline = style_here.is_inline(value, node.start_mark.column)
    if not path or style_here.in_flow:
        new = style_here.flow(value) if inline else style_here.block(value, 0)
        return {document.range(node): _space_before(document, node) + new}
    is_block = isinstance(node, yaml.CollectionNode) and not node.flow_style
    if is_block and not inline and isinstance(node, yaml.MappingNode) == isinstance(value, dict):
        return {document.range(node): style_here.block(value, node.start_mark.column)}
    parent = document.container(path[:-1])
    sign_end = document.after_sign(parent, document.index(parent, path[-1], path))
    write = style_here.after_key if isinstance(parent, yaml.MappingNode) else style_here.after_dash
    new = write(value, parent.start_mark.column)
    comments = document.text[sign_end : node.start_mark.index].rstrip(" \r\n")
    if comments and inline:
        comments_end = sign_end + len(comments)
        return {TextRange(sign_end, sign_end): new, TextRange(comments_end, document.end(node)): ""}
    return {TextRange(sign_end, document.end(node)): (comments if not inline else "") + new}


def _space_before(document: Document, node: yaml.Node) -> str:
    """Return the space that an empty value lacks after its colon or dash."""
    start = node.start_mark.index
    is_empty = start == node.end_mark.index
    return " " if is_empty and document.text[start - 1 : start] in (":", "-") else ""


def insertion(document: Document, parent: TreePath, index: int, data: Any) -> tuple[int, str]:
    """Return where a new entry of the container at `parent` goes, and its text; `data` holds that entry alone."""
    container = document.container(parent)
    style = document.data_style(parent)
    count = len(document.entries(container))
    if style.in_flow:
        new = style.flow(data)[1:-1]
        if count == 0:
            return container.start_mark.index + 1, new
        separator = _flow_separator(document, container)
    else:
        new = style.block(data, container.start_mark.column)
        separator = document.newline + " " * container.start_mark.column
    if index == count:
        return document.entry_range(container, count - 1).end, separator + new
    return document.entry_range(container, index).start, new + separator


def _flow_separator(document: Document, container: yaml.CollectionNode) -> str:
    """Return what separates entries in brackets: a comma, and a line break if they are on lines of their own."""
    last = document.entry_range(container, len(document.entries(container)) - 1)
    before = document.text[container.start_mark.index : last.start].splitlines()
    indent = before[-1] if len(before) > 1 and before[-1].isspace() else None
    return ", " if indent is None else f",{document.newline}{indent}"


def deletion(document: Document, container: yaml.CollectionNode, index: int) -> TextRange:
    """Return the part of the text to delete with an entry that is not the only one of its container."""
    if container.flow_style:
        return _deletion_in_flow(document, container, index)
    start, end = document.entry_start(container, index), document.entry_range(container, index).end
    column = container.start_mark.column
    if index == len(document.entries(container)) - 1:
        before = re.search(r"(?:\r\n|[\r\n]) *\Z", document.text[:start])
        return TextRange(before.start() if before else start, end)
    if column == 0 or document.text[start - column : start].isspace():
        line_break = LINE_BREAK.match(document.text, end)
        return TextRange(start - column, line_break.end() if line_break else end)
    # The first entry is on the line of an enclosing dash, which the next entry takes over.
    following = document.entry_start(container, index + 1)
    if document.text[end:following].strip():
        entry = document.entries(container)[index]
        message = f"line {line_of(entry.value)}: a comment below this entry would be lost"
        raise YamlEditError(message, "delete it in a text editor")
    return TextRange(start, following)


def _deletion_in_flow(document: Document, container: yaml.CollectionNode, index: int) -> TextRange:
    """Return an entry with one comma and the spaces beside it; if there is a comment, with the comma alone."""
    entry = document.entry_range(container, index)
    if index == len(document.entries(container)) - 1:
        part = TextRange(document.entry_range(container, index - 1).end, entry.end)
        between = document.text[part.start : entry.start]
    else:
        part = TextRange(entry.start, document.entry_range(container, index + 1).start)
        between = document.text[entry.end : part.end]
    if "#" not in between:
        return part
    comma = re.compile(r"\s*,").match(document.text, entry.end)
    return TextRange(entry.start, comma.end() if comma else entry.end)
