"""Prepares the parts of a document: drops navigation, splits forced lines, finds typed lists and headings."""

import re
from collections.abc import Iterator

from kiosk.content.documents.markers import marker_of
from kiosk.content.documents.marks import cleaned
from kiosk.content.documents.model import (
    HeadingPart,
    ItemPart,
    Note,
    ParagraphPart,
    Part,
    PicturePart,
    Runs,
    SourceDocument,
    TablePart,
    TextRun,
    plain,
)
from kiosk.content.documents.readers.plain_text import paragraphs_of
from kiosk.content.documents.structure.vocabulary import NAVIGATION

LONGEST_HEADING = 90
MOST_HEADING_WORDS = 14
ENDS_SENTENCE = re.compile(r"[.!?…;:,。！？；：，،؛؟۔।][\"'”’»)\]]*\Z")
NAVIGATION_WORDS = re.compile(rf"({'|'.join(map(re.escape, NAVIGATION))})", re.IGNORECASE)
NAVIGATION_AROUND = re.compile(
    rf"\A(?:{NAVIGATION_WORDS.pattern}\s+)+(?P<kept>\S.*?)(?:\s+{NAVIGATION_WORDS.pattern})*\Z", re.IGNORECASE
)
FOOTNOTE_RETURN = re.compile(r"\s*↑\Z|\s*↩︎?\Z")
UNSTYLED = 7
"""The level of headings that no style marks, below those that one does."""


def clean(document: SourceDocument) -> None:
    """Prepare the parts of a document, and note what was dropped."""
    parts: list[Part] = []
    for part in document.parts:
        parts += (
            _split(_without_forbidden(part))
            if isinstance(part, ParagraphPart)
            else [_without_forbidden(part)]
        )
    parts = list(_without_navigation(parts, document.notes))
    parts = [_as_item(part) for part in parts]
    document.parts = _with_headings(parts)


def looks_like_heading(text: str) -> bool:
    """Return whether a line is short and does not end as a sentence."""
    is_short = len(text) <= LONGEST_HEADING and len(text.split()) <= MOST_HEADING_WORDS
    return is_short and not ENDS_SENTENCE.search(text) and any(character.isalpha() for character in text)


def _cleaned_runs(runs: Runs) -> Runs:
    return tuple(run._replace(text=_without_returns(run.text)) for run in runs)


def _without_returns(text: str) -> str:
    """Return a text without forbidden characters and the arrow of a footnote; its line breaks stay."""
    return "\n".join(cleaned(line) for line in FOOTNOTE_RETURN.sub("", text).split("\n"))


def _without_forbidden(part: Part) -> Part:
    """Return a part without characters that content cannot have."""
    if isinstance(part, HeadingPart):
        return HeadingPart(part.place, " ".join(cleaned(part.text).split()), part.level)
    if isinstance(part, TablePart):
        rows = tuple(tuple(_cleaned_runs(cell) for cell in row) for row in part.rows)
        return TablePart(part.place, rows, cleaned(part.caption))
    if isinstance(part, PicturePart):
        return PicturePart(part.place, part.data, cleaned(part.alt), part.why)
    if isinstance(part, ItemPart):
        return ItemPart(part.place, _cleaned_runs(part.runs), part.number)
    return ParagraphPart(part.place, _cleaned_runs(part.runs), part.caption)


def _split(part: Part) -> Iterator[Part]:
    """Yield the paragraphs that an author divided by line breaks instead."""
    if not isinstance(part, ParagraphPart) or "\n" not in "".join(run.text for run in part.runs).strip():
        yield part
        return
    lines: list[list[TextRun]] = [[]]
    for run in part.runs:
        first, *others = run.text.split("\n")
        lines[-1].append(run._replace(text=first))
        lines += [[run._replace(text=other)] for other in others]
    kept = [tuple(line) for line in lines if plain(tuple(line))]
    start = 0
    for paragraph in paragraphs_of([plain(line) for line in kept]):
        together = kept[start : start + len(paragraph)]
        runs = [run for line in together for run in (*line, TextRun(" "))]
        yield ParagraphPart(part.place, tuple(runs), part.caption)
        start += len(paragraph)


def _without_navigation(parts: list[Part], notes: list[Note]) -> Iterator[Part]:
    """Yield the parts without lines such as "Go Back To Menu", and without them around a title."""
    for part in parts:
        text = plain(part.runs) if isinstance(part, ParagraphPart) else ""
        around = NAVIGATION_AROUND.match(text) if looks_like_heading(text) else None
        if NAVIGATION_WORDS.fullmatch(text):
            notes.append(Note(part.place, text, "left out: navigation of a page"))
        elif around is not None and len(NAVIGATION_WORDS.findall(text)) > 1:
            notes.append(
                Note(part.place, text, f"navigation of a page around {around['kept']!r} was left out")
            )
            yield ParagraphPart(part.place, (TextRun(around["kept"]),))
        else:
            yield part


def _as_item(part: Part) -> Part:
    """Return a paragraph as an item of a list if a bullet or a number was typed before it."""
    if not isinstance(part, ParagraphPart | ItemPart):
        return part
    marker = marker_of("".join(run.text for run in part.runs))
    if marker is None:
        return part
    runs, left = [], marker.length
    for run in part.runs:
        runs.append(run._replace(text=run.text[left:]))
        left = max(0, left - len(run.text))
    return ItemPart(part.place, tuple(runs), marker.number)


def _with_headings(parts: list[Part]) -> list[Part]:
    """Return the parts with what looks like a heading as one.

    If the author used styles for headings, only words that are all bold are further ones, below those.
    """
    has_styles = sum(isinstance(part, HeadingPart) and part.level > 0 for part in parts) > 1
    found: list[Part] = []
    for part in parts:
        text = plain(part.runs) if isinstance(part, ParagraphPart) and not part.caption else ""
        if text and looks_like_heading(text):
            runs = part.runs if isinstance(part, ParagraphPart) else ()
            is_bold = all(run.strong for run in runs if run.text.strip())
            if is_bold or not has_styles:
                found.append(HeadingPart(part.place, text, UNSTYLED))
                continue
        found.append(part)
    return found
