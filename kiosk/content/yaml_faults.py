"""Says in plain words what the YAML parser stumbled over, and where an author should look."""

import yaml

from kiosk.content.problems import Problem

QUOTE_IT = 'put the whole text in quotes: "..."'
OPENED = {
    "a quoted scalar": "a quote",
    "a flow sequence": "[",
    "a flow mapping": "{",
}
"""What libyaml calls a thing that is opened and closed, and what it looks like."""

FAULTS = {
    "mapping values are not allowed": ('": " in a text without quotes', QUOTE_IT),
    "did not find expected key": (
        "this does not continue what stands above",
        "look at its indent, and at quotes and brackets before it",
    ),
    "did not find expected '-' indicator": (
        "this does not continue the list above",
        "look at its indent, or begin it with -",
    ),
    "found a tab character": ("a tab at the beginning of a line", "indent with spaces"),
    "found unknown escape": ("a backslash means something in double quotes", "write \\\\"),
    "invalid Unicode character escape": ("a backslash escape that stands for no character", ""),
    "did not find expected alphabetic or numeric": ("a text that begins with * or &", QUOTE_IT),
    "found character that cannot start any token": ("a text that begins with a sign", QUOTE_IT),
    "did not find expected comment or line break": ("words after > or |", "begin them on a new line"),
    "could not find expected ':'": ("a line without a key", "write it as `key: text`"),
}
"""The beginnings of libyaml's sentences, with what they come from and how to mend it."""


def broken_yaml(error: yaml.MarkedYAMLError, file: str) -> Problem:
    """Give the problem that `error` stands for."""
    said = error.problem or error.context or "unknown"
    unclosed = next((sign for name, sign in OPENED.items() if name in (error.context or "")), "")
    ended = said.startswith(("found unexpected end", "did not find expected ','"))
    if unclosed and ended and error.context_mark:
        line, column = error.context_mark.line + 1, error.context_mark.column + 1
        return Problem(file, line, column, f"{unclosed} is opened here and never closed", "close it")
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    known = (words for begin, words in FAULTS.items() if said.startswith(begin))
    message, hint = next(known, (f"this is not YAML: {said}", "look at indents and quotes"))
    return Problem(file, line, column, message, hint)
