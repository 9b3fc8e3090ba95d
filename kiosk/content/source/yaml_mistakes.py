"""Finds common typing mistakes in a line of YAML; much of this is harmless where the parser has not failed."""

import re
from typing import NamedTuple


class Mistake(NamedTuple):
    """A mistake, with `{line}` for the line number, and how to correct it."""

    message: str
    hint: str

    def message_for(self, line: int) -> str:
        """Return the message for a line, counted from 1."""
        return self.message.replace("{line}", str(line))


INVISIBLE = "\u00a0\u00ad\u2000-\u200f\u202f\u205f\u2060\u3000"
"""Non-standard spaces and zero-width characters, as the content of a regex character class."""

CURLY = "\u201c\u201d\u201e\u201f"
SINGLE_CURLY = "\u2018\u201a"
"""Curly quotation marks except the apostrophe, as the content of a regex character class."""

BULLETS = "\u2013\u2014\u2022\u00b7"
"""Long dashes and bullets, as the content of a regex character class."""

QUOTE_IT = 'put the whole text in straight quotation marks: "..."'
TAB = Mistake("line {line} has a tab character", "indent with spaces")
INVISIBLE_CHARACTER = Mistake(
    "line {line} has a special space or an invisible character, such as word processors insert",
    "delete the spaces there and type them again",
)
CURLY_QUOTE = Mistake("line {line} has curly quotation marks around a text", 'type straight ones: "..."')
LOST_QUOTE = Mistake(
    "a quotation mark is missing on line {line}",
    'a text needs one " before it and one after it; write \\" for one inside it',
)
INNER_QUOTE = Mistake(
    "a quotation mark inside the text on line {line} ends the text too early",
    'write \\" for a quotation mark inside a text',
)
TEXT_AFTER_QUOTE = Mistake(
    "the text on line {line} goes on after its quotation mark",
    'put the whole text in quotation marks, and write \\" for one inside it',
)
LOST_APOSTROPHE = Mistake("a quotation mark is missing on line {line}", QUOTE_IT)
INNER_APOSTROPHE = Mistake(
    "an apostrophe ends the text on line {line} too early", "put the text between \" instead of '"
)
LOST_COMMA = Mistake("a comma is missing on line {line}", "write a comma between two entries")
LOST_COLON = Mistake("a colon is missing on line {line}", 'write it as `key: "text"`')
COLON_WITHOUT_SPACE = Mistake(
    "a space is missing after the colon on line {line}", 'write it as `key: "text"`'
)
DASH_WITHOUT_SPACE = Mistake("a space is missing after the dash on line {line}", 'write it as `- "text"`')
LOST_DASH = Mistake(
    "a dash is missing on line {line}", 'begin each entry of the list with "- ", at the same indent'
)
BULLET = Mistake(
    "line {line} begins with a long dash or a bullet, such as word processors insert",
    'begin each entry of a list with "- "',
)
COLON_IN_TEXT = Mistake("the text on line {line} has a colon but no quotation marks", QUOTE_IT)
REMARK = Mistake(
    "the text on line {line} ends before the #, since a remark begins there",
    f"{QUOTE_IT}; a remark needs a space after its #",
)
NOT_OPEN = Mistake(
    "line {line} closes a bracket that is not open", "delete it, or put the text in quotation marks"
)


def begins_with(sign: str) -> Mistake:
    """Return the mistake of an unquoted text that begins with a YAML indicator."""
    return Mistake(f"a text on line {{line}} begins with {sign}", QUOTE_IT)


QUOTED = re.compile(
    r"""(?:^[ \t]*|[:\-?,\[{][ \t]*)  # where a text may begin
        (?P<text>(?:"(?:[^"\\]|\\.)*+|'(?:[^']|'')*+)(?P<end>["']|\Z))
        |(?:^|[ \t])\#[^\n]*""",
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
"""A quoted text (`text`) with the indicator before it, or a comment (without `text`)."""

WORD = r"[A-Za-z][-\w]*"
ENTRY = r"[ ]*(?:-[ ]+)*"
"""How a line begins, up to its key or text."""

SURE = (
    (re.compile(r"[ ]*\t"), TAB),
    (re.compile(f"[ ]*-?[ ]*[{INVISIBLE}]|{ENTRY}{WORD}:[{INVISIBLE}]"), INVISIBLE_CHARACTER),
    (re.compile(f"[ ]*[{BULLETS}][ ]"), BULLET),
    (
        re.compile(
            rf"(?:[ ]*|.*?(?:[:\-,][ ]+|[\[{{][ ]*))[{CURLY}{SINGLE_CURLY}]|.*[{CURLY}\u2019][\]}}, ]*\Z"
        ),
        CURLY_QUOTE,
    ),
    (re.compile(rf"{ENTRY}{WORD}:[^\s:/]|.*[{{,][ ]*{WORD}:[\"'\[{{]"), COLON_WITHOUT_SPACE),
    (re.compile(r"[ ]*-[^-\s.\d]"), DASH_WITHOUT_SPACE),
)
"""Patterns at the start of a line for mistakes that the parser may only notice on the next line."""

AFTER_QUOTE = re.compile(r"""(?:^[ ]*|[:\-,\[{][ ]*)"(?:[^"\\]|\\.)*+"[ ]*[^\s,\]}:#"]""")
NO_COLON = re.compile(rf"(?:{ENTRY}|.*[{{,][ ]*){WORD}[;.]?[ ]+[\"'\[{{]")
NO_COMMA = re.compile(r'.*[\[,][ ]*"[^"]*"[ ]+"[^"]*"[ ]*[,\]]')
TWO_COLONS = re.compile(rf"{ENTRY}{WORD}:[ ]+[^\"'\[{{|>\s].*:(?:[ ]|\Z)")

SIGN = re.compile(
    rf"""(?:{ENTRY}{WORD}:[ ]+|[ ]*-[ ]+)
         (?P<first>[@`%*&!?,\]}}] | [|>](?![-+0-9]*[ ]*(?:\#|\Z)) | -(?=[ ])
                 | \[(?=[^\[\]]*\][ ]*[^\s,\]}}:\#]) | \{{(?=[^{{}}]*\}}[ ]*[^\s,\]}}:\#]))
         |.*[\[{{,][ ]*(?P<inner>[@`%*&!])""",
    re.VERBOSE,
)
"""A line with an unquoted text that begins with a YAML indicator."""


def sure_mistake(line: str) -> Mistake | None:
    """Return the mistake in a line that is a mistake in any context, or `None`."""
    mistakes = (mistake for pattern, mistake in SURE if pattern.match(line))
    mistake = next(mistakes, None) or _quote_mistake(line)
    if mistake in (None, INNER_QUOTE):
        return LOST_COLON if NO_COLON.match(line) else LOST_COMMA if NO_COMMA.match(line) else mistake
    return mistake


def likely_mistake(line: str) -> Mistake | None:
    """Return the most likely mistake in a line where the parser failed, or `None`."""
    if sure := sure_mistake(line):
        return sure
    if sign := SIGN.match(line):
        return begins_with(sign["first"] or sign["inner"])
    return COLON_IN_TEXT if TWO_COLONS.match(line) else None


def _quote_mistake(line: str) -> Mistake | None:
    for quoted in QUOTED.finditer(line):
        if quoted["text"] and not quoted["end"]:
            return LOST_QUOTE
        if quoted["text"] and quoted["end"] == "'" and line[quoted.end() :][:1].isalnum():
            return INNER_APOSTROPHE
    stray = QUOTED.sub("", line).count('"')
    if stray:
        return LOST_QUOTE if stray % 2 else INNER_QUOTE
    return TEXT_AFTER_QUOTE if AFTER_QUOTE.search(line) else None
