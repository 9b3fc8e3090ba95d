"""Explains YAML parser errors in everyday words, and finds the line with the author's mistake.

The parser notices many mistakes lines later: a missing quotation mark turns everything up to the next one into a
single text. So common mistakes are looked for first, in the lines around the error.
"""

import re

import yaml

from kiosk.content.source.problems import Problem
from kiosk.content.source.yaml_indent import (
    first_child,
    indent_of,
    is_block_text,
    is_entry,
    lacks_dash,
    line_above,
    odd_line,
    open_indents,
    wrong_indent,
)
from kiosk.content.source.yaml_mistakes import (
    CURLY_QUOTE,
    LOST_COMMA,
    LOST_DASH,
    LOST_QUOTE,
    NOT_OPEN,
    QUOTE_IT,
    QUOTED,
    TAB,
    Mistake,
    begins_with,
    likely_mistake,
    sure_mistake,
)

FAULTS = (
    ("found unknown escape", "a backslash means something in double quotes", "write \\\\ for a backslash"),
    ("invalid Unicode character escape", "a backslash escape that stands for no character", ""),
    ("did not find expected hexdecimal", "a backslash escape that stands for no character", ""),
    ("did not find expected comment or line break", "words after > or |", "begin them on a new line"),
    ("could not find expected ':'", "a line without a key", 'write it as `key: "text"`, or as `- "text"` in a list'),
    ("found an indentation indicator", "a text begins with > or |", QUOTE_IT),
    (
        "did not find expected node content",
        "a text is missing here, or a bracket before it is not closed",
        "close the bracket, or delete the comma before it",
    ),
    ("found undefined tag handle", "a text begins with !", QUOTE_IT),
    (
        "did not find expected key",
        "this does not continue what is above",
        "look at its indent, and at quotation marks and brackets before it",
    ),
    (
        "block sequence entries are not allowed",
        "an entry of a list where none can be",
        "begin the list on a line of its own",
    ),
    ("did not find expected <document start>", "the file goes on after its end", "delete the line with ..."),
    ("mapping values are not allowed", '": " in a text without quotes', QUOTE_IT),
)  # fmt: skip
"""How libyaml's messages begin, their explanation and a hint, used if no common mistake is found."""

ESCAPES = ("found unknown escape", "invalid Unicode", "did not find expected hexdecimal")
ENTRY_LATER = re.compile(r"\n[ \t]*(?:-[ \t]|[A-Za-z][-\w]*:(?:[ \t\n]|\Z)|[\"']?\Z)")
"""An entry of a list or mapping inside what was parsed as one text, or nothing before the closing quote."""


def broken_yaml(error: yaml.MarkedYAMLError, text: str, file: str) -> Problem:
    """Return the problem behind `error`, which was raised while parsing `text`."""
    return _Fault(error, text, file).problem()


class _Fault:
    """A parser error and the lines around it; lines count from 0, as the parser's do."""

    def __init__(self, error: yaml.MarkedYAMLError, text: str, file: str) -> None:
        self._text, self._file = text, file
        self._lines = text.splitlines() or [""]
        self._message: str = error.problem or error.context or "unknown"
        self._context: str = error.context or ""
        self._opened = error.context_mark
        mark = error.problem_mark or error.context_mark
        if self._message.startswith("could not find expected ':'"):
            mark = error.context_mark  # the line that lacks the colon; the parser noticed it on a later line
        self._index, self._line, self._column = (mark.index, mark.line, mark.column) if mark else (0, 0, 0)
        self._line = min(self._line, len(self._lines) - 1)
        above = line_above(self._lines, self._line)
        if above is not None and self._lines[above].startswith("...") and "<document start>" in self._message:
            self._line, self._column = above, 0

    def problem(self) -> Problem:
        if self._message.startswith(ESCAPES):
            return self._known()
        return (
            self._unclosed_quote()
            or self._tab_or_sign()
            or self._common_mistake()
            or self._bracket()
            or self._indent()
            or self._known()
        )

    def _at(self, mistake: Mistake, line: int, column: int = 0) -> Problem:
        message = mistake.message_for(line + 1)
        return Problem(self._file, line + 1, column + 1, message, mistake.hint, "unreadable")

    def _unclosed_quote(self) -> Problem | None:
        """Return the problem of an unclosed quote, which the next text's opening quote closed, or `None`."""
        for quoted in QUOTED.finditer(self._text):
            if quoted.start() > self._index:
                return None
            if quoted["text"] and (not quoted["end"] or ENTRY_LATER.search(quoted["text"])):
                preceding = self._text[: quoted.start("text") + 1].splitlines()
                line = len(preceding) - 1
                is_curly = sure_mistake(self._lines[line]) is CURLY_QUOTE
                return self._at(CURLY_QUOTE if is_curly else LOST_QUOTE, line, len(preceding[-1]) - 1)
        return None

    def _tab_or_sign(self) -> Problem | None:
        """Return the problem of a character that the parser itself names."""
        if self._message.startswith("found a tab"):
            return self._at(TAB, self._line, self._column)
        if self._message.startswith("found character that cannot start any token"):
            sign = self._text[self._index]
            mistake = TAB if sign == "\t" else sure_mistake(self._lines[self._line]) or begins_with(sign)
            return self._at(mistake, self._line, self._column)
        return None

    def _common_mistake(self) -> Problem | None:
        """Return the problem of a common mistake on the line of the error or the one above it."""
        if mistake := likely_mistake(self._lines[self._line]):
            return self._at(mistake, self._line, self._column)
        above = line_above(self._lines, self._line)
        if above is None or is_block_text(self._lines, above):
            return None
        mistake = sure_mistake(self._lines[above])
        return None if mistake is None else self._at(mistake, above)

    def _bracket(self) -> Problem | None:
        """Return the problem of an unmatched closing bracket, or of a bracket that is not closed."""
        opened = self._opened
        closes = self._text[self._index : self._index + 1] in ("]", "}")
        if opened is None or not self._context.endswith(("a flow sequence", "a flow mapping")):
            return self._at(NOT_OPEN, self._line, self._column) if closes else None
        next_entry = self._line > opened.line and is_entry(self._lines[self._line])
        if closes or next_entry or self._index >= len(self._text.rstrip()):
            sign = self._text[opened.index]
            hint = f"close it with {']' if sign == '[' else '}'}"
            mistake = Mistake(f"{sign} is opened on line {{line}} and not closed", hint)
            return self._at(mistake, opened.line, opened.column)
        first = not self._lines[self._line][: self._column].strip()
        above = line_above(self._lines, self._line) if first else None
        return self._at(LOST_COMMA, self._line if above is None else above)

    def _indent(self) -> Problem | None:
        """Return the problem of a line that is indented unlike those around it, or that lacks its dash."""
        if (odd := odd_line(self._lines, self._line)) is not None:
            indent = indent_of(self._lines[odd])
            return self._at(wrong_indent(indent, {indent - 1, indent + 1}), odd, indent)
        if (entry := self._entry_without_dash()) is not None:
            return self._at(LOST_DASH, entry, indent_of(self._lines[entry]))
        indent, fitting = indent_of(self._lines[self._line]), open_indents(self._lines, self._line)
        if fitting and indent not in fitting:
            return self._at(wrong_indent(indent, fitting), self._line, indent)
        return None

    def _entry_without_dash(self) -> int | None:
        """Return the index of the line that lacks its dash, or `None`."""
        if "'-' indicator" in self._message or (
            self._message.startswith("could not find expected ':'") and lacks_dash(self._lines, self._line)
        ):
            return self._line
        begins_with_dash = self._lines[self._line].lstrip().startswith("- ")
        if begins_with_dash and self._message.startswith("did not find expected key"):
            return first_child(self._lines, self._line)
        return None

    def _known(self) -> Problem:
        explanations = (Mistake(*texts) for begin, *texts in FAULTS if self._message.startswith(begin))
        unknown = Mistake(f"this is not YAML: {self._message}", "look at indents and quotation marks")
        return self._at(next(explanations, unknown), self._line, self._column)
