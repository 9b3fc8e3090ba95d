"""Finds the line whose indent does not fit the lines above it, where the YAML parser has failed."""

import re
import sys
from collections.abc import Iterator

from kiosk.content.source.yaml_mistakes import Mistake

ENTRY = re.compile(r"(?P<indent> *)(?P<dashes>(?:- +)*)(?:[\"']?[A-Za-z][-\w]*[\"']?:(?: |\Z)|(?<=- ))")
"""A line that begins an entry of a mapping or a list."""

BLOCK_TEXT = re.compile(r"[:-] +[|>][-+0-9]*[ ]*\Z")
BLANK = re.compile(r"[ \t]*(#|\Z)")


def is_entry(line: str) -> bool:
    """Return whether a line begins with a key or a dash."""
    return ENTRY.match(line) is not None


def indent_of(line: str) -> int:
    """Return the number of spaces that a line begins with."""
    return len(line) - len(line.lstrip(" "))


def line_above(lines: list[str], line: int) -> int | None:
    """Return the index of the nearest line above that is not blank nor a remark."""
    return next((at for at in range(line - 1, -1, -1) if not BLANK.match(lines[at])), None)


def is_block_text(lines: list[str], line: int) -> bool:
    """Return whether a line is in a text below > or |, in which every sign is allowed."""
    indent = indent_of(lines[line])
    above = (
        at for at in range(line - 1, -1, -1) if not BLANK.match(lines[at]) and indent_of(lines[at]) < indent
    )
    head = next(above, None)
    return head is not None and BLOCK_TEXT.search(lines[head]) is not None


def first_child(lines: list[str], line: int) -> int | None:
    """Return the index of the first line below the key that `line` belongs to, or None if that is a list already."""
    indent = indent_of(lines[line])
    child = None
    for at in range(line - 1, -1, -1):
        if BLANK.match(lines[at]):
            continue
        begins_list = lines[at].lstrip().startswith("- ")
        if begins_list and indent_of(lines[at]) == indent:
            return None
        if indent_of(lines[at]) < indent or (lines[at].rstrip().endswith(":") and not begins_list):
            return child
        child = at
    return None


def lacks_dash(lines: list[str], line: int) -> bool:
    """Return whether a line without a key is where the entries of a list that begins above it are, or their texts."""
    indent = indent_of(lines[line])
    return any(
        bool(entry["dashes"]) and indent in (len(entry["indent"]), entry.end("dashes"))
        for entry in _open_entries(lines, line)
    )


def wrong_indent(indent: int, fitting: set[int]) -> Mistake:
    """Return the mistake of a line that is indented by `indent` spaces where only those of `fitting` can be."""
    *most, last = sorted(fitting)
    wanted = f"{', '.join(map(str, most))} or {last}" if most else str(last)
    return Mistake(
        f"line {{line}} is indented by {indent} space{'s' * (indent != 1)}, unlike the lines around it",
        f"indent it by {wanted}, like the lines that it belongs to",
    )


def odd_line(lines: list[str], line: int) -> int | None:
    """Return the nearest line, from `line` up to what it belongs to, with an odd indent in a file of even ones."""
    entries = [indent_of(text) for text in lines if is_entry(text)]
    if sum(indent % 2 for indent in entries) * 4 > len(entries):
        return None
    for at in range(line, -1, -1):
        if is_entry(lines[at]):
            if indent_of(lines[at]) % 2:
                return at
            if indent_of(lines[at]) < indent_of(lines[line]):
                return None
    return None


def open_indents(lines: list[str], line: int) -> set[int]:
    """Return the indents at which an entry after the lines above may begin."""
    fitting: set[int] = set()
    for entry in _open_entries(lines, line):
        fitting.add(len(entry["indent"]))
        if entry.end("dashes") < len(entry.string):
            fitting.add(entry.end("dashes"))
    return fitting


def _open_entries(lines: list[str], line: int) -> Iterator[re.Match[str]]:
    """Yield the entries above a line that it may follow or be a part of, from the innermost to the top."""
    lowest = sys.maxsize
    for at in range(line - 1, -1, -1):
        entry = ENTRY.match(lines[at])
        if entry is not None and len(entry["indent"]) < lowest:
            lowest = len(entry["indent"])
            yield entry
            if lowest == 0:
                return
