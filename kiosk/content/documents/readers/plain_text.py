"""Reads plain text: paragraphs are lines, or lines between blank lines if the text is wrapped."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from kiosk.content.documents.markers import MARKER
from kiosk.content.documents.model import Note, ParagraphPart, SourceDocument, TextRun
from kiosk.content.documents.readers.encodings import decoded

LONGEST_WRAPPED = 100
"""Characters of a line: programs that wrap text do so earlier."""
SHORTEST_WRAPPED = 0.6
"""Length of a wrapped line in relation to the longest one: the next word did not fit."""


def read_plain_text(name: str, data: bytes, language: str) -> SourceDocument:
    """Return the document in a text file."""
    text, guessed = decoded(data, language)
    document = SourceDocument(name, "line")
    if guessed:
        said = f"the encoding was guessed to be {guessed}: check letters with accents, or save it as UTF-8"
        document.notes.append(Note(0, "", said))
    document.parts += [ParagraphPart(line, (TextRun(words),)) for line, words in text_paragraphs(text)]
    return document


def text_paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Yield the paragraphs of a text, each on one line, with the number of the line where it begins."""
    numbered = enumerate(text.replace("\f", "\n").splitlines(), 1)
    for has_text, group in groupby(numbered, key=lambda line: bool(line[1].strip())):
        if has_text:
            lines = list(group)
            first = 0
            for paragraph in paragraphs_of([line.strip() for _, line in lines]):
                yield lines[first][0], " ".join(paragraph)
                first += len(paragraph)


def paragraphs_of(lines: Sequence[str]) -> Iterator[list[str]]:
    """Yield the lines of each paragraph, of lines that follow each other without a blank line.

    Lines continue a paragraph if all but the last of them are about equally long: then a program wrapped them.
    """
    paragraph: list[str] = []
    longest = max(map(len, lines))
    for line in lines:
        is_continued = paragraph and len(paragraph[-1]) > SHORTEST_WRAPPED * longest and longest > 40
        if not paragraph or (is_continued and longest <= LONGEST_WRAPPED and not MARKER.match(line)):
            paragraph.append(line)
        else:
            yield paragraph
            paragraph = [line]
    yield paragraph
