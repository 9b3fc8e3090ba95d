"""Changes single values of a YAML file: all other characters, such as comments and line breaks, stay as they are.

A value is named by its path, a tuple of keys and indexes. Each function takes the text of a file and returns the new
text, or raises `YamlEditError` if it cannot make the change. It has read the new text and compared it with what it
should say.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import yaml

from kiosk.content.source.files import replace_file
from kiosk.content.source.yaml_edit.changes import deletion, insertion, replacement
from kiosk.content.source.yaml_edit.document import Document, TextRange, line_of, named, value_at
from kiosk.content.source.yaml_edit.rendering import YamlEditError
from kiosk.content.source.yaml_text import ParseError, text_of
from kiosk.content.source.yaml_tree import TreePath, read_tree

__all__ = ["YamlEditError", "deleted", "edit_file", "inserted", "moved", "replaced", "replaced_all"]


def replaced(text: str, path: TreePath, value: Any) -> str:
    """Return the text with the value at `path` replaced by plain data.

    A scalar that replaces another keeps its style (plain, quoted, `|` or `>`) if that can hold it.
    """
    return replaced_all(text, {path: value})


def replaced_all(text: str, values: Mapping[TreePath, Any]) -> str:
    """Return the text with the values at several paths replaced; no path may lie within another."""
    document = Document(text)
    for style in (None, '"'):
        changes: dict[TextRange, str] = {}
        for path, value in values.items():
            if not _is_same(document.value(path), value):
                changes |= replacement(document, path, value, style)
        edited = document.with_changes(changes)
        expected = document.data
        for path, value in values.items():
            expected = _with_value(expected, path, value)
        if _says(edited, expected):
            return edited
    raise _refusal(document, next(iter(values)))


def inserted(text: str, path: TreePath, value: Any) -> str:
    """Return the text with a new entry: of a mapping after the others, of a list before the one at that index.

    An index that equals the list's length appends.
    """
    document = Document(text)
    *parents, name = path
    parent = tuple(parents)
    container = document.container(parent)
    count = len(document.entries(container))
    if isinstance(container, yaml.MappingNode):
        if not isinstance(name, str) or any(
            entry.key.value == name for entry in document.entries(container) if entry.key
        ):
            raise YamlEditError(f"line {line_of(container)}: {named(path)} exists already")
        index = count
    elif isinstance(name, int) and 0 <= name <= count:
        index = name
    else:
        raise YamlEditError(f"line {line_of(container)}: {named(path)} is no place in a list of {count}")
    data = {name: value} if isinstance(name, str) else [value]
    if count == 0 and not document.is_in_flow(parent):
        return replaced(text, parent, data)
    place, new = insertion(document, parent, index, data)
    edited = document.with_changes({TextRange(place, place): new})
    return _verified(document, edited, path, _with_entry(document.data, path, value))


def deleted(text: str, path: TreePath) -> str:
    """Return the text without an entry and the comments on its line; an emptied container becomes `[]` or `{}`."""
    document = Document(text)
    parent, name = path[:-1], path[-1]
    container = document.container(parent)
    index = document.index(container, name, path)
    if len(document.entries(container)) == 1:
        return replaced(text, parent, {} if isinstance(container, yaml.MappingNode) else [])
    part = deletion(document, container, index)
    return _verified(document, document.with_changes({part: ""}), path, _without(document.data, path))


def moved(text: str, path: TreePath, to: int) -> str:
    """Return the text with an item of a list at another index; the comments that belong to an item go with it."""
    document = Document(text)
    container = document.container(path[:-1])
    if not isinstance(container, yaml.SequenceNode):
        raise YamlEditError(f"line {line_of(container)}: {named(path[:-1])} is no list")
    index = document.index(container, path[-1], path)
    target = document.index(container, to, (*path[:-1], to))
    slots = [document.entry_range(container, position) for position in range(len(container.value))]
    order = list(range(len(slots)))
    order.insert(target, order.pop(index))
    changes = {
        slot: document.text[slots[source].start : slots[source].end]
        for slot, source in zip(slots, order, strict=True)
        if slot != slots[source]
    }
    item = document.value(path)
    expected = _with_entry(_without(document.data, path), (*path[:-1], to), item)
    return _verified(document, document.with_changes(changes), path, expected)


def edit_file(path: Path, edit: Callable[[str], str]) -> bool:
    """Replace the text of a file durably by what `edit` returns for it; return whether that differs.

    Raise `KioskError` if the file cannot be read, edited or written; it is unchanged then.
    """
    try:
        data = path.read_bytes()
        text_of(data)
        text = data.decode()
        edited = edit(text)
    except ParseError as error:
        raise YamlEditError(f"{path}:{error.line}:{error.column}: {error.message}", error.hint) from error
    except OSError as error:
        raise YamlEditError(f"{path} cannot be read: {error.strerror}.") from error
    except YamlEditError as error:
        raise YamlEditError(f"{path}: {error.message}", error.hint) from error
    if edited != text:
        replace_file(path, edited)
    return edited != text


def _verified(document: Document, edited: str, path: TreePath, expected: Any) -> str:
    """Return the edited text; raise `YamlEditError` if it does not say what is expected."""
    if not _says(edited, expected):
        raise _refusal(document, path)
    return edited


def _says(text: str, data: Any) -> bool:
    """Return whether a text holds exactly these data, in this order and of these types."""
    return _is_same(read_tree(text.encode(errors="replace"), "")[0].data, data)


def _is_same(data: Any, other: Any) -> bool:
    return json.dumps(data) == json.dumps(other)


def _refusal(document: Document, path: TreePath) -> YamlEditError:
    node = document.root
    for depth in range(len(path) + 1):
        try:
            node = document.node(path[:depth])
        except YamlEditError:
            break
    hint = "change it in a text editor"
    return YamlEditError(
        f"line {line_of(node)}: {named(path)} cannot be changed without changing others", hint
    )


def _with_value(data: Any, path: TreePath, value: Any) -> Any:
    """Return a copy of plain data with another value at `path`."""
    if not path:
        return value
    copy = data.copy()
    copy[path[0]] = _with_value(data[path[0]], path[1:], value)
    return copy


def _with_entry(data: Any, path: TreePath, value: Any) -> Any:
    """Return a copy of plain data with a new entry."""
    container = value_at(data, path[:-1]).copy()
    if isinstance(container, dict):
        container[path[-1]] = value
    else:
        container.insert(path[-1], value)
    return _with_value(data, path[:-1], container)


def _without(data: Any, path: TreePath) -> Any:
    """Return a copy of plain data without an entry."""
    container = value_at(data, path[:-1]).copy()
    del container[path[-1]]
    return _with_value(data, path[:-1], container)
