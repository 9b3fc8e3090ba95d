"""Reports in plain words what became of a document: what was left out, what needs a person, where the rest is now."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from kiosk.base.plain_text import cut_at_word, one_line
from kiosk.content.documents.draft import DraftTopic
from kiosk.content.documents.model import Note, SourceDocument, text_of_part
from kiosk.content.translation_files.places import block_kind

LONGEST_QUOTE = 60
ORDINALS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
)
NEEDS_DESCRIPTION = "needs a description, for people who cannot see it"
GROUPS = ("Left out", "For you to do", "What became of it")


def report_of(document: SourceDocument, topic: DraftTopic) -> Iterator[Note]:
    """Yield a note for each heading and each run of paragraphs of the document that is in the topic."""
    texts = {part.place: text_of_part(part) for part in document.parts}
    for section in topic.sections:
        yield Note(section.place, section.title, "is now a section")
        for number, block in enumerate(section.blocks):
            where = f"{ordinal(number)} block ({block_kind(block.kind)})"
            for first, last in runs_of(block.places):
                verb = "is" if first == last else "are"
                outcome = f"{verb} now in {section.title}, {where}"
                yield Note(first, texts.get(first, ""), outcome, last=last)
    proposals = sum(block.kind == "in_short" for section in topic.sections for block in section.blocks)
    if proposals:
        said = f"{proposals} short versions were proposed from first sentences or headings: check each"
        yield Note(0, "", said, needs_attention=True)


def ordinal(index: int) -> str:
    """Return the ordinal number of an index in words, in digits from the eleventh on."""
    return ORDINALS[index] if index < len(ORDINALS) else f"{index + 1}th"


def runs_of(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last place of each run of consecutive places."""
    for _, run in groupby(enumerate(sorted(set(places))), key=lambda entry: entry[1] - entry[0]):
        members = [place for _, place in run]
        yield members[0], members[-1]


def report_lines(unit: str, notes: Iterable[Note]) -> list[str]:
    """Return a report as lines: a heading for each group, the most important first, and its notes below it."""
    groups: dict[str, list[Note]] = {name: [] for name in GROUPS}
    for note in notes:
        groups[GROUPS[0 if note.is_left_out else 1 if note.needs_attention else 2]].append(note)
    lines = []
    for name, members in groups.items():
        if members:
            lines.append(f"{name}:")
            lines += [f"  {line}" for line in lines_of(unit, members)]
    return lines


def lines_of(unit: str, notes: list[Note]) -> Iterator[str]:
    """Yield a line for each note; pictures without a description share one."""
    pictures = [note for note in notes if note.outcome == NEEDS_DESCRIPTION]
    if len(pictures) > 1:
        places = ", ".join(f"{unit} {note.place}" for note in pictures)
        yield f"{len(pictures)} pictures need a description, for people who cannot see them: {places}"
    for note in notes:
        if len(pictures) < 2 or note not in pictures:
            yield line_of(unit, note)


def line_of(unit: str, note: Note) -> str:
    """Return a note as a line such as "Paragraph 3 “A lump that grows…” is now in Overview, second block (cards)"."""
    place = f"{unit.capitalize()} {note.place}" if note.place else ""
    quote = f"“{cut_at_word(note.text, LONGEST_QUOTE)}”" if note.text else ""
    if note.last > note.place:
        place = f"{unit.capitalize()}s {note.place} to {note.last}"
        quote = f"(from {quote})" if quote else ""
    outcome = note.outcome.removeprefix("left out: ")  # which the heading says
    outcome = outcome if place or quote else f"{outcome[:1].upper()}{outcome[1:]}"
    separator = "" if outcome.startswith(VERBS) else ":"
    subject = " ".join(filter(None, (place, quote)))
    return one_line(f"{subject}{separator if subject else ''} {outcome}".strip())


VERBS = ("is ", "are ", "was ", "were ", "has ", "needs ", "changed ")
"""How outcomes begin that go on the sentence which the place and the quotation begin."""
