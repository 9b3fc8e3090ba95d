"""Changes a value of a YAML text with as few edits as possible, so that all other characters stay as they are."""

from typing import Any

from kiosk.content.source.yaml_edit import deleted, inserted, replaced
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
    return _changed(text, path, value_in(data, path), value)


def exists(data: Any, path: TreePath) -> bool:
    """Return whether plain data have a value at a path."""
    missing = object()
    return value_in(data, path, missing) is not missing


def _changed(text: str, path: TreePath, old: Any, new: Any) -> str:
    """Return the text with the value `old` at `path` changed to `new`, entry by entry where it is a container."""
    if old == new and type(old) is type(new):
        return text
    if isinstance(old, dict) and isinstance(new, dict) and old and new:
        for name in [name for name in old if name not in new]:
            text = deleted(text, (*path, name))
        for name, value in new.items():
            if name in old:
                text = _changed(text, (*path, name), old[name], value)
            else:
                text = inserted(text, (*path, name), value)
        return text
    if isinstance(old, list) and isinstance(new, list) and old and new:
        return _changed_list(text, path, old, new)
    return replaced(text, path, new)


def _changed_list(text: str, path: TreePath, old: list[Any], new: list[Any]) -> str:
    """Return the text with a list changed: items that are the same at its beginning and its end are not touched."""
    if len(old) != len(new):
        start = 0
        while start < min(len(old), len(new)) and old[start] == new[start]:
            start += 1
        end = 0
        while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
            end += 1
        common = min(len(old), len(new)) - end
        for index in range(len(old) - end - 1, common - 1, -1):
            text = deleted(text, (*path, index))
        for index in range(common, len(new) - end):
            text = inserted(text, (*path, index), new[index])
        pairs = [(index, old[index]) for index in range(start, common)]
    else:
        pairs = list(enumerate(old))
    for index, value in pairs:
        text = _changed(text, (*path, index), value, new[index])
    return text
