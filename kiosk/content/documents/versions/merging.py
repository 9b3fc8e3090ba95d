"""Merges what a newer version of a document changed with what people changed since the import."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from kiosk.content.source.yaml_tree import TreePath


class ValueChange(NamedTuple):
    """A value that the newer version changed. If `is_conflict`, people have changed it, too, and it is kept."""

    path: TreePath
    old: Any
    new: Any
    is_conflict: bool = False


def changes_between(path: TreePath, imported: Any, current: Any, new: Any) -> Iterator[ValueChange]:
    """Yield the changes of the value at `path` from what was `imported` to the `new` version.

    Of keys and values, and of lists of the same length, each part is merged by itself.
    """
    if new in (imported, current):
        return
    if current == imported and not _same_form(imported, new):
        yield ValueChange(path, imported, new)
    elif _same_form(imported, current) and _same_form(current, new):
        for name in current if isinstance(current, dict) else range(len(current)):
            yield from changes_between((*path, name), imported[name], current[name], new[name])
    else:
        yield ValueChange(path, current, new, current != imported)


def _same_form(value: Any, other: Any) -> bool:
    """Return whether two values have the same keys, or are lists of the same length."""
    if isinstance(value, dict) and isinstance(other, dict):
        return value.keys() == other.keys()
    return isinstance(value, list) and isinstance(other, list) and len(value) == len(other)


def merged_order(imported: Sequence[str], current: Sequence[str], new: Sequence[str]) -> list[str]:
    """Return the order of all `current` names: that of the newer version, unless people changed the order themselves.

    Names that only people know stay behind the one that they follow now.
    """
    known = [name for name in imported if name in current]
    if known != [name for name in current if name in imported]:
        return list(current)
    wanted = [name for name in new if name in current]
    order = list(wanted)
    for index, name in enumerate(current):
        if name not in wanted:
            before = current[index - 1] if index else None
            order.insert(order.index(before) + 1 if before in order else 0, name)
    return order
