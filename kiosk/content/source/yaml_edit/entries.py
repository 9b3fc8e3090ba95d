"""Changes a value of a YAML text entry by entry, so that what is the same in it stays as it is written."""

from typing import Any

from kiosk.content.source.yaml_edit import deleted, inserted, replaced
from kiosk.content.source.yaml_tree import TreePath


def changed(text: str, path: TreePath, old: Any, new: Any) -> str:
    """Return the text with the value `old` at `path` changed to `new`, entry by entry where it is a container."""
    if old == new and type(old) is type(new):
        return text
    if isinstance(old, dict) and isinstance(new, dict) and old and new:
        for name in [name for name in old if name not in new]:
            text = deleted(text, (*path, name))
        for name, value in new.items():
            if name in old:
                text = changed(text, (*path, name), old[name], value)
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
        text = changed(text, (*path, index), value, new[index])
    return text
