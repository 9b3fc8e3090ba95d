"""Writes plain data as YAML: a text in the style of the one that it replaces, if that style can hold it."""

import json
import re
import textwrap
from decimal import Decimal
from typing import Any, NamedTuple

from kiosk.base.plain_text import forbidden_in
from kiosk.content.source.yaml_tree import read_tree
from kiosk.errors import KioskError

LINE = 110
"""Columns up to which a list or mapping is written on one line."""

NARROWEST = 80
"""Columns at which a folded text is wrapped at the earliest."""

NAME = re.compile(r"[a-z0-9][-a-z0-9_./]*\Z")
"""A text that authors write without quotes: an id, a kind, a file."""


class YamlEditError(KioskError):
    """Raised if an edit is refused; nothing has been changed then."""


class ScalarStyle(NamedTuple):
    """How a scalar is written: `sign` is PyYAML's style, `"`, `'`, `|`, `>` or empty for a plain one.

    The others describe the lines of a block text: their indent in spaces, the column at which they are wrapped, and the
    comment after its sign, with the spaces before it.
    """

    sign: str = '"'
    in_flow: bool = False
    newline: str = "\n"
    indent: int = 2
    width: int = NARROWEST
    comment: str = ""


def scalar_yaml(value: Any, style: ScalarStyle) -> str:
    """Return a text, number, boolean or `None` as YAML, in its style, or else in double quotes."""
    if not isinstance(value, str):
        return plain_yaml(value) + style.comment
    for candidate in _candidates(value, style):
        if _reads_as(candidate, value, in_flow=style.in_flow):
            return candidate
    return double_quoted(value) + style.comment


def plain_yaml(value: Any) -> str:
    """Return a number without exponent, `true`, `false` or `null`."""
    return format(Decimal(str(value)), "f") if isinstance(value, float) else json.dumps(value)


def double_quoted(text: str) -> str:
    """Return a text in double quotes, on one line; JSON's escapes are YAML's."""
    if bad := forbidden_in(text):
        raise YamlEditError(f"the new text has a {bad}", "delete it")
    return json.dumps(text, ensure_ascii=False)


def _candidates(text: str, style: ScalarStyle) -> list[str]:
    """Return ways to write a text in a style; whether one does so shows when it is read."""
    if style.sign == "'":
        return ["'" + text.replace("'", "''") + "'" + style.comment]
    if style.sign in ("|", ">") and text.strip("\n"):
        return _block_texts(text, style)
    return [] if style.sign in ('"', "|", ">") else [text + style.comment]


def _block_texts(text: str, style: ScalarStyle) -> list[str]:
    """Return a text below `|`, or below `>` wrapped and not wrapped, without its last line break."""
    body = text.rstrip("\n")
    breaks = len(text) - len(body)
    header = style.sign + ("-", "", "+")[min(breaks, 2)] + style.comment
    versions = [body.split("\n")]
    if style.sign == ">":
        paragraphs = re.sub(r"\n+", lambda run: run[0] + "\n", body).split("\n")
        wrapped = [line for paragraph in paragraphs for line in wrap(paragraph, style.width - style.indent)]
        versions = [wrapped, paragraphs]
    return [
        style.newline.join(
            [header, *(" " * style.indent + line if line else "" for line in lines), *[""] * (breaks - 1)]
        )
        for lines in versions
    ]


def wrap(line: str, width: int) -> list[str]:
    """Return a line wrapped at spaces; an empty one stays one line."""
    whole_words = textwrap.TextWrapper(
        width, break_long_words=False, break_on_hyphens=False, replace_whitespace=False, expand_tabs=False
    )
    return whole_words.wrap(line) or [""]


def _reads_as(candidate: str, text: str, *, in_flow: bool) -> bool:
    """Return whether YAML reads exactly this text, and the reader has nothing to object to."""
    sample = f"k: [{candidate}\n]\n" if in_flow else f"k: {candidate}\n"
    tree, problems = read_tree(sample.encode(), "")
    return not problems and tree.data == {"k": [text] if in_flow else text}


class DataStyle(NamedTuple):
    """How new data is written.

    Ids have no quotes if `plain_names`; mappings are in braces if `flow_mappings`; `sign` is the style of the texts
    beside them in a list, if there are any.
    """

    newline: str
    plain_names: bool
    flow_mappings: bool
    in_flow: bool
    sign: str | None = None

    def key(self, name: str) -> str:
        """Return a key, in quotes if it needs them."""
        tree, problems = read_tree(f"{name}: x\n".encode(), "")
        return name if not problems and tree.data == {name: "x"} else double_quoted(name)

    def scalar(self, value: Any) -> str:
        """Return a new scalar: like those beside it, or an id plain where that is usual, or else in double quotes."""
        is_name = self.plain_names and isinstance(value, str) and NAME.match(value)
        sign = ("" if is_name else '"') if self.sign is None else self.sign
        return scalar_yaml(value, ScalarStyle(sign, in_flow=self.in_flow))

    def flow(self, value: Any) -> str:
        """Return data on one line."""
        style = self._replace(in_flow=True)
        if isinstance(value, dict):
            return (
                "{" + ", ".join(f"{self.key(name)}: {style.flow(item)}" for name, item in value.items()) + "}"
            )
        if isinstance(value, list):
            return "[" + ", ".join(map(style.flow, value)) + "]"
        return self.scalar(value)

    def after_key(self, value: Any, column: int) -> str:
        """Return data as it follows a key (at `column`) and its colon."""
        if self.is_inline(value, column):
            return " " + self.flow(value) if isinstance(value, dict | list) else " " + self.scalar(value)
        inner = column + 2
        return f"{self.newline}{' ' * inner}{self.block(value, inner)}"

    def after_dash(self, value: Any, column: int) -> str:
        """Return data as it follows the dash (at `column`) of an item."""
        inline = self.is_inline(value, column)
        return self.after_key(value, column) if inline else " " + self.block(value, column + 2)

    def block(self, value: Any, column: int) -> str:
        """Return the entries of a list or mapping, one or more lines each; the first begins at `column`."""
        if isinstance(value, dict):
            entries = [f"{self.key(name)}:{self.after_key(item, column)}" for name, item in value.items()]
        else:
            entries = [f"-{self.after_dash(item, column)}" for item in value]
        return (self.newline + " " * column).join(entries)

    def is_inline(self, value: Any, column: int) -> bool:
        """Return whether data is written on one line: a scalar, an empty list, or what is short and usual here."""
        if not isinstance(value, dict | list) or not value or self.in_flow:
            return True
        is_usual = self.flow_mappings
        if isinstance(value, list):
            is_usual = not any(isinstance(item, dict | list) for item in value)
        return is_usual and column + len(self.flow(value)) <= LINE
