"""Parses inline markup: strong, emphasis, links to terms and sections; nothing else is allowed."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from html import escape
from typing import TYPE_CHECKING

from kiosk.base.plain_text import forbidden_reference_in, joined_lines
from kiosk.content.blocks.block import Prose

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

REFUSED = {
    "code_inline": ("code marks", "delete the ` or write \\`"),
    "html_inline": ("HTML", "write the words alone; a < before a letter is written \\<"),
    "image": ("a picture in a text", "use a figure block"),
    "hardbreak": ("a forced line break", "make it two paragraphs"),
}
LEFTOVER = {
    "](": ("a link that is not complete", "write [words](term:name) without blanks in between"),
    "**": ("** that mark nothing", "put them close to the words: **words**"),
}
"""Characters left over from malformed markup, which visitors would see."""

MARK = re.compile(r"[*_\[\]<>`\\&!]")
"""A text without any of these characters has no markup."""

LINKS = ("term", "section")


@dataclass(frozen=True, slots=True)
class InlineSpan:
    """A run of text in one style; `link` is "term:<id>", "section:<id>" or empty."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""

    def markup(self) -> str:
        """Return the span as the library's markup."""
        words = escape(self.text)
        if self.emphasis:
            words = f"<i>{words}</i>"
        if self.strong:
            words = f"<b>{words}</b>"
        return f'<a href="{escape(self.link)}">{words}</a>' if self.link else words


@dataclass(frozen=True, slots=True)
class Inline:
    """A text as spans, and its invalid parts as (name, hint) pairs."""

    spans: tuple[InlineSpan, ...]
    refused: tuple[tuple[str, str], ...]

    @property
    def links(self) -> tuple[str, ...]:
        """Return the targets of the links, in order."""
        return tuple(span.link for span in self.spans if span.link)

    def prose(self) -> Prose:
        """Return the text as the library's record."""
        return Prose("".join(s.markup() for s in self.spans), "".join(s.text for s in self.spans))


@cache
def parser() -> "MarkdownIt":
    """Return a parser for all inline Markdown, so that errors can name what is not allowed."""
    from markdown_it import MarkdownIt

    markdown = MarkdownIt("commonmark", {"html": True})
    setattr(markdown, "validateLink", bool)  # noqa: B010  (parse links of any kind, to reject them by name)
    setattr(markdown, "normalizeLink", str)  # noqa: B010  (targets are ids, which must not be percent-encoded)
    return markdown


@lru_cache(maxsize=4096)  # each topic is first checked, then compiled
def read_inline(text: str) -> Inline:
    """Parse one text; its line breaks are ignored."""
    line = joined_lines(text)
    if not MARK.search(line):
        return Inline((InlineSpan(line),), ())
    tokens = parser().parseInline(line)[0].children or []
    spans: list[InlineSpan] = []
    forbidden = forbidden_reference_in(line)
    refused: list[tuple[str, str]] = [(forbidden, "delete its &#...;")] if forbidden else []
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
            link, problems = allowed_link(token)
            refused += problems
        elif token.type in REFUSED:
            refused.append(REFUSED[token.type])
        elif token.content:
            spans.append(InlineSpan(token.content, strong > 0, emphasis > 0, link))
            refused += [problem for sign, problem in LEFTOVER.items() if sign in token.content]
    return Inline(tuple(spans), tuple(refused))


def allowed_link(token: "Token") -> tuple[str, list[tuple[str, str]]]:
    """Return a link's target, or an empty one with the reason why it is not allowed."""
    target = str(token.attrGet("href") or "")
    kind, _, name = target.partition(":")
    if kind in LINKS and name and token.markup != "autolink":
        return target, []
    return "", [(f"a link to {target or 'nothing'}", "links go to term:<name> or section:<name>")]
