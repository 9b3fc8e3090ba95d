"""Changes a value of a YAML text with as few edits as possible, so that all other characters stay as they are."""

from typing import Any

from kiosk.content.source.yaml_edit import deleted, inserted, replaced
from kiosk.content.source.yaml_edit.entries import changed
from kiosk.content.source.yaml_tree import TreePath, read_tree


def data_of(text: str) -> Any:
    """Return the plain data of a YAML text, or `None` if it cannot be read."""
    return read_tree(text.encode(), "")[0].data


def value_in(data: Any, path: TreePath, default: Any = None) -> Any:
    """Return the value at a path of plain data, or `default`."""
    for part in path:
        try:
            data = data[part]
        except (KeyError, IndexError, TypeError):
            return default
    return data


def rewritten(text: str, path: TreePath, value: Any) -> str:
    """Return the text with `value` at `path`; missing mappings on the way are added, `None` deletes the entry.

    Raise `YamlEditError` if that is not possible.
    """
    data = data_of(text)
    if value is None:
        return deleted(text, path) if exists(data, path) else text
    present = path
    while present and not exists(data, present):
        present = present[:-1]
    for name in reversed(path[len(present) + 1 :]):
        value = [value] if name == 0 else {name: value}
    if present != path:
        if value_in(data, present) is None:  # `words:` without anything after it
            return replaced(text, present, {path[len(present)]: value})
        return inserted(text, path[: len(present) + 1], value)
    return changed(text, path, value_in(data, path), value)


def exists(data: Any, path: TreePath) -> bool:
    """Return whether plain data have a value at a path."""
    missing = object()
    return value_in(data, path, missing) is not missing
