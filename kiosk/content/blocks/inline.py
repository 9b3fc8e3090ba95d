"""Reads the inline marks of a text: strong, emphasis, links to terms and sections; nothing else."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from html import escape
from typing import TYPE_CHECKING

from kiosk.base.plain_text import forbidden_reference_in, joined_lines
from kiosk.content.blocks.records import Prose

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

REFUSED = {
    "code_inline": ("code marks", "delete the ` or write \\`"),
    "html_inline": ("HTML", "write the words alone; a < before a letter is written \\<"),
    "image": ("a picture in a text", "use a figure block"),
    "hardbreak": ("a forced line break", "make it two paragraphs"),
}
LEFT_OVER = {
    "](": ("a link that is not complete", "write [words](term:name) without blanks in between"),
    "**": ("** that mark nothing", "put them close to the words: **words**"),
}
"""Signs that stay in a text when a mark is written wrong; visitors would see them."""

MARK = re.compile(r"[*_\[\]<>`\\&!]")
"""Without any of these signs a text has no marks."""

LINKS = ("term", "section")


@dataclass(frozen=True, slots=True)
class Span:
    """Words in one style; `link` is "term:<id>", "section:<id>" or empty."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""

    def markup(self) -> str:
        """Return the span as the library holds it."""
        words = escape(self.text)
        if self.emphasis:
            words = f"<i>{words}</i>"
        if self.strong:
            words = f"<b>{words}</b>"
        return f'<a href="{escape(self.link)}">{words}</a>' if self.link else words


@dataclass(frozen=True, slots=True)
class Inline:
    """A text as spans, and what of it was refused: pairs of what and a hint."""

    spans: tuple[Span, ...]
    refused: tuple[tuple[str, str], ...]

    @property
    def links(self) -> tuple[str, ...]:
        """Return the links, in order."""
        return tuple(span.link for span in self.spans if span.link)

    def prose(self) -> Prose:
        """Return the text as the library holds it."""
        return Prose("".join(s.markup() for s in self.spans), "".join(s.text for s in self.spans))


@cache
def parser() -> "MarkdownIt":
    """Return a parser that knows all inline marks, so that those not allowed can be named."""
    from markdown_it import MarkdownIt

    marks = MarkdownIt("commonmark", {"html": True})
    setattr(marks, "validateLink", bool)  # noqa: B010  (a link of any kind is one, to be refused by name)
    setattr(marks, "normalizeLink", str)  # noqa: B010  (links are names, not addresses to be encoded)
    return marks


@lru_cache(maxsize=4096)  # a topic is checked and then compiled
def read_inline(text: str) -> Inline:
    """Read one text, whose line breaks mean nothing."""
    line = joined_lines(text)
    if not MARK.search(line):
        return Inline((Span(line),), ())
    tokens = parser().parseInline(line)[0].children or []
    spans: list[Span] = []
    bad = forbidden_reference_in(line)
    refused: list[tuple[str, str]] = [(bad, "delete its &#...;")] if bad else []
    strong = emphasis = 0
    link = ""
    for token in tokens:
        if token.type in ("strong_open", "strong_close"):
            strong += token.nesting
        elif token.type in ("em_open", "em_close"):
            emphasis += token.nesting
        elif token.type == "link_close":
            link = ""
        elif token.type == "link_open":
            link, why = allowed_link(token)
            refused += why
        elif token.type in REFUSED:
            refused.append(REFUSED[token.type])
        elif token.content:
            spans.append(Span(token.content, strong > 0, emphasis > 0, link))
            refused += [why for sign, why in LEFT_OVER.items() if sign in token.content]
    return Inline(tuple(spans), tuple(refused))


def allowed_link(token: "Token") -> tuple[str, list[tuple[str, str]]]:
    """Return a link's target, or why it is refused."""
    target = str(token.attrGet("href") or "")
    kind, _, name = target.partition(":")
    if kind in LINKS and name and token.markup != "autolink":
        return target, []
    return "", [(f"a link to {target or 'nothing'}", "links go to term:<name> or section:<name>")]
