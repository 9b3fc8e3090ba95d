"""Writes text of a document in the marks that authors use (`kiosk.content.blocks.inline`)."""

import re
import unicodedata

from kiosk.base.plain_text import FORBIDDEN, REFERENCE
from kiosk.content.blocks.inline import read_inline
from kiosk.content.documents.model import Runs, TextRun, plain

ESCAPED = re.compile(r"[\\`*_\[\]]|<(?=[A-Za-z/!?])|&(?=[#\w]+;)")
"""What may be read as a mark, HTML or a reference to a character."""
UNMARKABLE = re.compile(r"(\*(?=\*)|\](?=\())")
"""Pairs of characters that would be taken for malformed marks, even with backslashes."""


def cleaned(text: str) -> str:
    """Return a text without characters that content cannot have, such as soft hyphens and control characters.

    Letters with combining accents are composed, as fonts and the search expect them.
    """
    text = re.sub(FORBIDDEN, " ", text.replace("\u00ad", "").replace("\u200b", ""))
    return unicodedata.normalize("NFC", text)


def escaped(text: str) -> str:
    """Return a text in which no character is a mark."""
    text = re.sub(REFERENCE, lambda match: match[0].replace("#", "# "), UNMARKABLE.sub(r"\1 ", text))
    return ESCAPED.sub(r"\\\g<0>", text)


def marked(runs: Runs) -> str:
    """Return a text with the marks for its strong and emphasized words, on one line."""
    text = " ".join("".join(map(_marked, _merged(runs))).split())
    whole = plain(runs)
    if _reads_as(text, whole):
        return text
    return _unambiguous(whole)


def _reads_as(text: str, words: str) -> bool:
    """Return whether a marked text is shown as the given words."""
    inline = read_inline(text)
    return not inline.refused and not inline.links and inline.prose().plain == words


def _unambiguous(words: str) -> str:
    """Return words without any style, as few of them escaped as possible."""
    words = " ".join(words.split())
    return words if _reads_as(words, words) else escaped(words)


def _merged(runs: Runs) -> list[TextRun]:
    """Return runs with neighbours of the same style joined."""
    merged: list[TextRun] = []
    for run in runs:
        if merged and merged[-1][1:] == run[1:]:
            merged[-1] = run._replace(text=merged[-1].text + run.text)
        elif run.text:
            merged.append(run)
    return merged


def _marked(run: TextRun) -> str:
    """Return one run with its marks directly at its words, as Markdown requires."""
    words = run.text.strip()
    text = escaped(words)
    signs = "**" * run.strong + "*" * run.emphasis
    if not words or not signs:
        return escaped(run.text)
    before, after = run.text[: run.text.index(words)], run.text[run.text.index(words) + len(words) :]
    return f"{before}{signs}{text}{signs}{after}"


def strong(text: str) -> str:
    """Return a text as strong words."""
    return marked((TextRun(text, strong=True),))
