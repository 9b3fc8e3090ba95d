"""Removes the obsolete `review:` lines from a `topic.yaml`, and nothing else."""

from pathlib import Path

from kiosk.content.source.yaml_tree import read_tree
from kiosk.errors import KioskError

KEY = "review"


def text_without_review(path: Path) -> str:
    """Return the text of a `topic.yaml` without its `review:` lines; raise `KioskError` if they are not separate."""
    data = path.read_bytes()
    lines = data.decode().splitlines(keepends=True)
    tree, _ = read_tree(data, path.name)
    begin = tree.keys[KEY,][0] - 1
    end = begin + 1
    while end < len(lines) and lines[end][0] in " \t}\r\n":
        end += 1
    text = "".join([*lines[:begin], *lines[end:]])
    rest = {name: value for name, value in tree.data.items() if name != KEY}
    if read_tree(text.encode(), path.name)[0].data != rest:
        message = f"{path}:{begin + 1}: the lines of `review:` cannot be told from the others."
        raise KioskError(message, "write them as `review: {…}` on lines of their own")
    return text
