"""Makes cards, points and steps of the lists of a document."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.content.documents.draft import DraftBlock
from kiosk.content.documents.marks import marked
from kiosk.content.documents.model import ItemPart, ParagraphPart, Part, Runs, TextRun, joined, plain
from kiosk.content.documents.structure.lengths import LONGEST_LABEL, LONGEST_TEXT, texts_of
from kiosk.content.documents.structure.vocabulary import TIME
from kiosk.content.reading.sentences import sentences

LONGEST_CARD_TITLE = 140
LABELLED = re.compile(r"(?P<label>[^:：.!?]{1,80}?)\s*[:：]\s*(?P<text>\S.*)", re.DOTALL)


class ListBlocks(NamedTuple):
    """Blocks, and how many parts of the document they were made of."""

    blocks: list[DraftBlock]
    taken: int


@dataclass(slots=True)
class _Entry:
    """An item of a list with the paragraphs below it."""

    item: ItemPart
    body: list[ParagraphPart]

    @property
    def places(self) -> list[int]:
        return [self.item.place, *(part.place for part in self.body)]


def list_blocks(parts: Sequence[Part]) -> ListBlocks:
    """Return the blocks that the list at the start of `parts` becomes; a paragraph before its items introduces it."""
    first = parts[0]
    if isinstance(first, ParagraphPart):
        made = list_blocks(parts[1:])
        return ListBlocks(_with_intro(first, made.blocks), made.taken + 1)
    if isinstance(first, ItemPart) and first.number:
        entries, taken = _numbered(parts)
    else:
        entries, taken = _bullets(parts)
    return ListBlocks([_steps(entries) or _cards(entries) or _points(entries)], taken)


def _with_intro(intro: ParagraphPart, blocks: list[DraftBlock]) -> list[DraftBlock]:
    text = marked(intro.runs)
    if blocks[0].kind == "points" and len(text) <= LONGEST_TEXT:
        blocks[0].words = {"intro": text, **blocks[0].words}
        blocks[0].places = [intro.place, *blocks[0].places]
        return blocks
    texts = texts_of(intro.runs)
    words = texts[0] if len(texts) == 1 else {"text": texts}
    return [DraftBlock("paragraph", words, [intro.place]), *blocks]


def _bullets(parts: Sequence[Part]) -> tuple[list[_Entry], int]:
    """Return the bullets that follow each other."""
    entries: list[_Entry] = []
    for part in parts:
        if not isinstance(part, ItemPart) or part.number:
            break
        entries.append(_Entry(part, []))
    return entries, len(entries)


def _numbered(parts: Sequence[Part]) -> tuple[list[_Entry], int]:
    """Return the numbered items that follow each other, each with the paragraphs below it.

    The last item has no more paragraphs than the longest of the others, and at least one if those have any.
    """
    entries: list[_Entry] = []
    for part in parts:
        if isinstance(part, ItemPart) and part.number:
            entries.append(_Entry(part, []))
        elif isinstance(part, ParagraphPart) and not part.caption and entries:
            entries[-1].body.append(part)
        else:
            break
    others = [len(entry.body) for entry in entries[:-1]]
    del entries[-1].body[max(others, default=1) :]
    return entries, sum(1 + len(entry.body) for entry in entries)


def _cards(entries: list[_Entry]) -> DraftBlock | None:
    """Return numbered points with a title each as cards, or `None` if one has no text below its title."""
    cards = [_card(entry) for entry in entries if entry.item.number]
    if not cards or any(card is None for card in cards) or len(cards) < len(entries):
        return None
    return DraftBlock("cards", {"items": cards}, _places(entries))


def _card(entry: _Entry) -> dict[str, str] | None:
    words = plain(entry.item.runs)
    if entry.body:
        title, text = words, marked(joined(part.runs for part in entry.body))
    elif match := LABELLED.fullmatch(words):
        title, text = match["label"], marked((TextRun(match["text"]),))
    else:
        return None
    fits = len(title) <= LONGEST_CARD_TITLE and 0 < len(text) <= LONGEST_TEXT
    return {"title": title, "text": text} if fits and title else None


def _steps(entries: list[_Entry]) -> DraftBlock | None:
    """Return items as steps if each begins with a time, or `None`."""
    steps = [_step(entry) for entry in entries]
    if any(step is None for step in steps):
        return None
    return DraftBlock("steps", {"items": steps}, _places(entries))


def _step(entry: _Entry) -> dict[str, str] | None:
    words = plain(joined([entry.item.runs, *(part.runs for part in entry.body)]))
    title = plain(entry.item.runs) if entry.body else ""
    match = LABELLED.fullmatch(words)
    label = title.rstrip(":：") if title else match["label"] if match else ""
    time = TIME.match(label)
    if time is None:
        return None
    text = words[len(title) :].strip() if title else str(match["text"]) if match else ""
    when, title = time[0].strip(), label
    if when == label:  # the label is nothing but a time: the first sentence says what to do
        first, *others = sentences(text)
        if not others:
            return None
        title, text = first.rstrip("."), " ".join(others)
    if len(title) > LONGEST_LABEL:
        return None
    text = marked((TextRun(text),))
    return {"when": when, "title": title, "text": text} if 0 < len(text) <= LONGEST_TEXT else None


def _points(entries: list[_Entry]) -> DraftBlock:
    """Return items as points; numbers stay, as they may matter."""
    items: list[str] = []
    number = 0
    for entry in entries:
        # Programs number a list that is interrupted from one again
        number = max(entry.item.number, number + 1) if entry.item.number else 0
        runs = _with_number(entry, number)
        items += texts_of(runs)
    return DraftBlock("points", {"items": items}, _places(entries))


def _with_number(entry: _Entry, number: int) -> Runs:
    prefix = (TextRun(f"{number}. "),) if number else ()
    if not entry.body:
        return (*prefix, *entry.item.runs)
    title = tuple(run._replace(strong=True) for run in entry.item.runs)
    return (*prefix, *joined([title, *(part.runs for part in entry.body)]))


def _places(entries: list[_Entry]) -> list[int]:
    return [place for entry in entries for place in entry.places]
