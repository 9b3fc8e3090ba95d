"""Divides a sentence into pieces that the model speaks one after the other."""

import re

CLAUSE_END = re.compile(r"[,;:.!?…–](?=\s)|[，、；：。！？—]")
"""A mark at which people pause; a comma within a number or the dash of a range is none."""

IDEOGRAPH, KANA = re.compile(r"[\u3400-\u9fff\uac00-\ud7af]"), re.compile(r"[\u3040-\u30ff]")
IDEOGRAPH_LENGTH, KANA_LENGTH = 4, 2

MOST = 200
"""Symbols in a piece, about: sentences are spoken best as a whole, but the memory that a run takes grows with them."""

MOST_IN_VISIT = 80
"""The same while somebody listens: 100 MB."""

FIRST_IN_VISIT = 45
"""Symbols in the first piece, if somebody is waiting for it: it takes half a second on two cores."""


def pieces(text: str, first: int, most: int) -> list[str]:
    """Return a text in pieces of about `most` symbols, the first of about `first`, divided at clauses if possible."""
    found: list[str] = []
    rest = text.strip()
    limit = first
    while length_of(rest) > limit:
        cut = cut_of(rest, limit, most)
        if cut >= len(rest):
            break
        found.append(rest[:cut].strip())
        rest = rest[cut:].strip()
        limit = most
    return [piece for piece in (*found, rest) if piece]


def length_of(text: str) -> int:
    """Return about how many symbols a text has."""
    ideographs, kana = len(IDEOGRAPH.findall(text)), len(KANA.findall(text))
    return len(text) + (IDEOGRAPH_LENGTH - 1) * ideographs + (KANA_LENGTH - 1) * kana


def cut_of(text: str, limit: int, most: int) -> int:
    """Return where to divide a text: at the last clause within `limit`, else within `most`, else between words."""
    clauses = [match.end() for match in CLAUSE_END.finditer(text)]
    within = [end for end in clauses if length_of(text[:end]) <= limit]
    if within:
        return within[-1]
    later = [end for end in clauses if length_of(text[:end]) <= most]
    if later:
        return later[0]
    if length_of(text) <= most:
        return len(text)
    words = [match.start() for match in re.finditer(r"\s", text) if length_of(text[: match.start()]) <= most]
    return words[-1] if words else longest_within(text, most)


def longest_within(text: str, most: int) -> int:
    """Return how many characters of a text without spaces are within a length."""
    return next(end for end in range(len(text), 0, -1) if length_of(text[:end]) <= most or end == 1)
