"""Finds the title of a document, and divides it into sections."""

import re
from collections import Counter
from dataclasses import dataclass, field

from kiosk.content.documents.model import (
    DocumentRefused,
    HeadingPart,
    Note,
    ParagraphPart,
    Part,
    SourceDocument,
    TextRun,
)
from kiosk.content.documents.structure.cleaning import UNSTYLED

MOST_SECTIONS = 24
LONGEST_TITLE = 300
MARK_HEADINGS = (
    'give the main parts a heading: in Word the style "Heading 1", in a text file a short line of its own'
)


@dataclass(slots=True)
class SectionOutline:
    """A section: its title, the place of that, and its parts."""

    title: str
    place: int
    parts: list[Part] = field(default_factory=list)


@dataclass(slots=True)
class Outline:
    """A document's title and sections."""

    title: str
    sections: list[SectionOutline]


def outline_of(document: SourceDocument) -> Outline:
    """Return the outline of a cleaned document; raise `DocumentRefused` if it has too few or too many sections."""
    parts = [_without_long_title(part) for part in document.parts]
    title, parts = _title(document, parts)
    level = _section_level(parts)
    sections: list[SectionOutline] = []
    for part in parts:
        if _begins_section(part, level, sections):
            sections.append(SectionOutline(part.text, part.place))  # type: ignore[union-attr]
        else:
            if not sections:  # what stands before the first heading
                sections.append(SectionOutline(title, part.place))
            sections[-1].parts.append(part)
    if len(sections) < 2:
        raise DocumentRefused("It has one section; a topic needs two or more.", MARK_HEADINGS)
    if len(sections) > MOST_SECTIONS:
        message = f"It has {len(sections)} sections; a topic has at most {MOST_SECTIONS}."
        raise DocumentRefused(message, f"split it into several documents; or {MARK_HEADINGS}, and no others")
    return Outline(title, sections)


def _without_long_title(part: Part) -> Part:
    """Return a heading that is too long for one as a paragraph."""
    if isinstance(part, HeadingPart) and len(part.text) > LONGEST_TITLE:
        return ParagraphPart(part.place, (TextRun(part.text),))
    return part


def _title(document: SourceDocument, parts: list[Part]) -> tuple[str, list[Part]]:
    """Return the title, and the parts without it.

    It is what has the style of a title; the only heading of the highest level, at the start; the first of the headings
    that no style marks; the title among the file's properties; or the file's name.
    """
    marked = next((part for part in parts if isinstance(part, HeadingPart) and part.level == 0), None)
    first = parts[0]
    if marked is None and isinstance(first, HeadingPart) and _stands_above(first, parts):
        marked = first
    if marked is not None:
        document.notes.append(Note(marked.place, marked.text, "is the title of the topic"))
        return marked.text, [part for part in parts if part is not marked]
    stem = re.sub(r"[-_\s]+", " ", document.name.rpartition(".")[0] or document.name).strip()
    title = document.title[:LONGEST_TITLE]
    if not title or title.casefold() == document.name.rpartition(".")[0].casefold():
        title = stem[:1].upper() + stem[1:LONGEST_TITLE]
    document.notes.append(
        Note(0, title, "is the title, from the name or the properties of the file", needs_attention=True)
    )
    return title, parts


def _stands_above(first: HeadingPart, parts: list[Part]) -> bool:
    """Return whether the first heading is one for the whole document."""
    levels = {part.level for part in parts if isinstance(part, HeadingPart) and part is not first}
    if not levels:
        return False
    if first.level < min(levels):
        return True
    # All look alike: without styles, a document begins with its title; with them, a title has no text of its own
    return levels == {first.level} and (first.level == UNSTYLED or isinstance(parts[1], HeadingPart))


def _section_level(parts: list[Part]) -> int:
    """Return the level of the headings that begin sections: the highest that two or more have."""
    levels = Counter(part.level for part in parts if isinstance(part, HeadingPart))
    return next((level for level in sorted(levels) if levels[level] > 1), min(levels, default=1))


def _begins_section(part: Part, level: int, sections: list[SectionOutline]) -> bool:
    """Return whether a part begins a section; a heading of the same level right below another one is inside of it."""
    if not isinstance(part, HeadingPart) or part.level > level:
        return False
    has_text = bool(sections) and any(not isinstance(one, HeadingPart) for one in sections[-1].parts)
    return not sections or has_text or part.level < level
