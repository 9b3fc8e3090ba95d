"""Reports line by line what became of a document."""

from collections.abc import Iterator

from kiosk.base.plain_text import one_line
from kiosk.content.documents.draft import DraftTopic
from kiosk.content.documents.model import Note, SourceDocument, text_of_part

LONGEST_QUOTE = 60
NAMES = {
    "paragraph": "text",
    "cards": "numbered cards",
    "points": "points",
    "steps": "steps",
    "table": "table",
    "figure": "picture",
}


def report_of(document: SourceDocument, topic: DraftTopic) -> Iterator[Note]:
    """Yield a note for each heading, paragraph, item, table and picture of the document that is in the topic."""
    texts = {part.place: text_of_part(part) for part in document.parts}
    for section in topic.sections:
        yield Note(section.place, section.title, f"section {section.id}")
        for block in section.blocks:
            for place in dict.fromkeys(block.places):
                outcome = f"section {section.id}, {NAMES[block.kind]} {block.id!r}"
                yield Note(place, texts.get(place, ""), outcome)
    proposals = sum(block.kind == "in_short" for section in topic.sections for block in section.blocks)
    if not proposals:
        return
    said = f"{proposals} summaries (in_short) were proposed from the first sentences or headings: check each"
    yield Note(0, "", said, needs_attention=True)


def line_of(name: str, unit: str, note: Note) -> str:
    """Return a note as a line that begins with the place in the document."""
    place = f"{name}, {unit} {note.place}" if note.place else name
    quote = note.text if len(note.text) <= LONGEST_QUOTE else f"{note.text[: LONGEST_QUOTE - 1]}…"
    mark = "attention: " if note.needs_attention else ""
    return one_line(f"{place}: {mark}{repr_of(quote)}{note.outcome}")


def repr_of(quote: str) -> str:
    """Return a quotation with the arrow that leads to what became of it, or nothing if there is none."""
    return f"“{quote}” → " if quote else ""
