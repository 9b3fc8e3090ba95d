"""Finds the line with the wrong indent where the YAML parser failed."""

import re
import sys
from collections.abc import Iterator

from kiosk.content.source.yaml_mistakes import Mistake

ENTRY = re.compile(r"(?P<indent> *)(?P<dashes>(?:- +)*)(?:[\"']?[A-Za-z][-\w]*[\"']?:(?: |\Z)|(?<=- ))")
"""A line that begins an entry of a mapping or list."""

BLOCK_TEXT = re.compile(r"[:-] +[|>][-+0-9]*[ ]*\Z")
BLANK = re.compile(r"[ \t]*(#|\Z)")


def is_entry(line: str) -> bool:
    """Return whether a line begins with a key or a dash."""
    return ENTRY.match(line) is not None


def indent_of(line: str) -> int:
    """Return the number of leading spaces of a line."""
    return len(line) - len(line.lstrip(" "))


def line_above(lines: list[str], line: int) -> int | None:
    """Return the index of the nearest line above that is neither blank nor a comment, or `None`."""
    return next((index for index in range(line - 1, -1, -1) if not BLANK.match(lines[index])), None)


def is_block_text(lines: list[str], line: int) -> bool:
    """Return whether a line is in a block text (below > or |), which may contain any character."""
    indent = indent_of(lines[line])
    above = (
        index
        for index in range(line - 1, -1, -1)
        if not BLANK.match(lines[index]) and indent_of(lines[index]) < indent
    )
    head = next(above, None)
    return head is not None and BLOCK_TEXT.search(lines[head]) is not None


def first_child(lines: list[str], line: int) -> int | None:
    """Return the first line below the key that `line` belongs to, or `None` if that already begins a list."""
    indent = indent_of(lines[line])
    child = None
    for index in range(line - 1, -1, -1):
        if BLANK.match(lines[index]):
            continue
        begins_list = lines[index].lstrip().startswith("- ")
        if begins_list and indent_of(lines[index]) == indent:
            return None
        if indent_of(lines[index]) < indent or (lines[index].rstrip().endswith(":") and not begins_list):
            return child
        child = index
    return None


def lacks_dash(lines: list[str], line: int) -> bool:
    """Return whether a line without a key is indented like the entries, or their texts, of a list above it."""
    indent = indent_of(lines[line])
    return any(
        bool(entry["dashes"]) and indent in (len(entry["indent"]), entry.end("dashes"))
        for entry in _open_entries(lines, line)
    )


def wrong_indent(indent: int, fitting: set[int]) -> Mistake:
    """Return the mistake of a line indented by `indent` spaces where only the indents `fitting` are valid."""
    *others, last = sorted(fitting)
    listed = f"{', '.join(map(str, others))} or {last}" if others else str(last)
    return Mistake(
        f"line {{line}} is indented by {indent} space{'s' * (indent != 1)}, unlike the lines around it",
        f"indent it by {listed}, like the lines that it belongs to",
    )


def odd_line(lines: list[str], line: int) -> int | None:
    """Return the nearest line at or above `line`, within its parent, with an odd indent in a file of even indents."""
    entries = [indent_of(text) for text in lines if is_entry(text)]
    if sum(indent % 2 for indent in entries) * 4 > len(entries):
        return None
    for index in range(line, -1, -1):
        if is_entry(lines[index]):
            if indent_of(lines[index]) % 2:
                return index
            if indent_of(lines[index]) < indent_of(lines[line]):
                return None
    return None


def open_indents(lines: list[str], line: int) -> set[int]:
    """Return the indents that an entry below the lines above may have."""
    fitting: set[int] = set()
    for entry in _open_entries(lines, line):
        fitting.add(len(entry["indent"]))
        if entry.end("dashes") < len(entry.string):
            fitting.add(entry.end("dashes"))
    return fitting


def _open_entries(lines: list[str], line: int) -> Iterator[re.Match[str]]:
    """Yield the entries above a line that it may follow or belong to, innermost first."""
    lowest = sys.maxsize
    for index in range(line - 1, -1, -1):
        entry = ENTRY.match(lines[index])
        if entry is not None and len(entry["indent"]) < lowest:
            lowest = len(entry["indent"])
            yield entry
            if lowest == 0:
                return
