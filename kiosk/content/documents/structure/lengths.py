"""Divides texts that are longer than content may have."""

import re
from collections.abc import Iterator

from kiosk.content.documents.marks import marked
from kiosk.content.documents.model import Runs, TextRun, plain
from kiosk.content.reading.sentences import sentences

LONGEST_TEXT = 4000
LONGEST_LABEL = 300
SURE_TO_FIT = 1900
"""Characters of a text that fit even if every one of them is escaped."""
CLAUSE = re.compile(r"[,;:，；：、،؛]\s*")


def texts_of(runs: Runs) -> list[str]:
    """Return a text with its marks; a text that is too long is divided after a sentence, and loses its marks."""
    whole = marked(runs)
    if len(whole) <= LONGEST_TEXT:
        return [whole] if whole else []
    return [marked((TextRun(piece),)) for piece in _pieces(plain(runs))]


def _pieces(text: str) -> Iterator[str]:
    piece = ""
    for sentence in sentences(text):
        for part in _hard_cut(sentence):
            if piece and len(piece) + len(part) >= SURE_TO_FIT:
                yield piece
                piece = ""
            piece = f"{piece} {part}".strip()
    if piece:
        yield piece


def _hard_cut(sentence: str) -> Iterator[str]:
    """Yield a sentence in pieces that fit, divided between words where there are blanks."""
    while len(sentence) > SURE_TO_FIT:
        cut = sentence.rfind(" ", 0, SURE_TO_FIT)
        cut = cut if cut > 0 else SURE_TO_FIT
        yield sentence[:cut].strip()
        sentence = sentence[cut:].strip()
    yield sentence


def shortened(text: str, most: int) -> str:
    """Return a text of at most `most` characters: cut after a clause if there is one, else after a word."""
    text = text.strip()
    if len(text) <= most:
        return text
    head = text[:most]
    clauses = [match.start() for match in CLAUSE.finditer(head) if match.start() >= most // 2]
    if clauses:
        return head[: clauses[-1]].rstrip()
    cut = text[: most - 1].rfind(" ")
    return f"{text[: cut if cut > most // 3 else most - 1].rstrip()}…"
