"""Texts that are missing in a translation: they have no place in its file, or one that is empty.

An entry of a list keeps its place if one after it is translated: `null` stands for it. A text that is empty in the
source too, such as the unit of a chart without one, is not missing.
"""

from collections.abc import Iterator
from typing import Any

from kiosk.content.source.yaml_tree import TreePath


def empty_texts(data: Any, source: Any, path: TreePath = ()) -> Iterator[TreePath]:
    """Yield the path of each text of a translation (plain data) that is empty though that of the source is not."""
    if is_gap(data, source) and data is not None:
        yield path
    entries = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for name, value in entries:
        yield from empty_texts(value, part_of_source(source, name), (*path, name))


def without_gaps(data: Any, source: Any) -> Any:
    """Return a translation without empty texts and what consists of them alone, `None` if nothing is left.

    Within a list, `None` keeps the place of what is missing before an entry that is there.
    """
    if isinstance(data, dict):
        parts = {name: without_gaps(part, part_of_source(source, name)) for name, part in data.items()}
        present = {name: part for name, part in parts.items() if part is not None}
        return present if any(present.values()) else None
    if isinstance(data, list):
        entries = [without_gaps(part, part_of_source(source, index)) for index, part in enumerate(data)]
        while entries and entries[-1] is None:
            entries.pop()
        return entries if any(entries) else None
    return None if is_gap(data, source) else data


def is_gap(data: Any, source: Any) -> bool:
    """Return whether a value of a translation is missing: it is empty, and that of the source is not."""
    return data is None or (isinstance(data, str) and not data.strip() and source != "")


def part_of_source(source: Any, name: str | int) -> Any:
    """Return the entry of plain data with a key or an index, or `None`."""
    if isinstance(source, dict):
        return source.get(name)
    has_entry = isinstance(source, list) and isinstance(name, int) and name < len(source)
    return source[name] if has_entry else None
