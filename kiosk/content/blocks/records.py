"""The records that a library stores and the kiosk shows: pages, their blocks and glossary terms."""

import json
from dataclasses import dataclass, field, fields
from typing import Any, ClassVar

from kiosk.content.blocks.cards import Review


@dataclass(frozen=True, slots=True)
class Prose:
    """Inline text: `markup` has only `<b>`, `<i>` and `<a href>`, all else escaped; `plain` has no markup."""

    markup: str
    plain: str


@dataclass(frozen=True, slots=True)
class Block:
    """Base of all blocks: an id unique on the page, an evidence label, and source numbers.

    `evidence` is "", "established", "mixed" or "clinic"; `sources` count from 1 into the page's sources; `sensitive` is
    "prognosis" or "graphic" if the visitor must agree before it is shown, or empty. `written` is the language of a
    block that falls back to the source language, or empty.
    """

    kind: ClassVar[str]
    id: str
    evidence: str
    sources: tuple[int, ...]
    sensitive: str
    written: str = field(default="", kw_only=True)

    @property
    def in_short_reading(self) -> bool:
        """Return whether the short reading includes this block: the summary, and what must not be missed."""
        return self.kind in ("in_short", "call_out")


@dataclass(frozen=True, slots=True)
class InShort(Block):
    """The section in two or three sentences."""

    kind: ClassVar[str] = "in_short"
    text: Prose


@dataclass(frozen=True, slots=True)
class Paragraph(Block):
    """Running text."""

    kind: ClassVar[str] = "paragraph"
    title: str
    texts: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class BulletList(Block):
    """A list."""

    kind: ClassVar[str] = "points"
    title: str
    intro: Prose | None
    items: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A card: a title and a text."""

    title: str
    text: Prose


@dataclass(frozen=True, slots=True)
class Cards(Block):
    """Numbered cards."""

    kind: ClassVar[str] = "cards"
    title: str
    items: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One step in time."""

    when: str
    title: str
    text: Prose


@dataclass(frozen=True, slots=True)
class Steps(Block):
    """Steps in time."""

    kind: ClassVar[str] = "steps"
    title: str
    items: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class CallOut(Block):
    """What must not be missed, such as when to see a doctor."""

    kind: ClassVar[str] = "call_out"
    title: str
    text: Prose | None
    items: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class Questions(Block):
    """Questions to ask a doctor."""

    kind: ClassVar[str] = "questions"
    title: str
    items: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class Figure(Block):
    """A picture of `width` by `height` pixels; `picture` is its key in the library.

    `key` is the legend of the numbers in the picture, from number 1.
    """

    kind: ClassVar[str] = "figure"
    picture: str
    width: int
    height: int
    alt: str
    caption: Prose | None
    key: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """One value of a chart; `shown` is the formatted value, with its unit."""

    label: str
    value: float
    shown: str


@dataclass(frozen=True, slots=True)
class Series:
    """A data series; its label is empty if it is the chart's only one."""

    label: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Chart(Block):
    """A chart of `form` "bars" or "lines"."""

    kind: ClassVar[str] = "chart"
    form: str
    title: str
    unit: str
    series: tuple[Series, ...]
    note: Prose | None


@dataclass(frozen=True, slots=True)
class Table(Block):
    """A table; the first cell of a row is its heading."""

    kind: ClassVar[str] = "table"
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Prose, ...], ...]
    note: Prose | None


@dataclass(frozen=True, slots=True)
class Quote(Block):
    """A quotation."""

    kind: ClassVar[str] = "quote"
    text: Prose
    by: str


@dataclass(frozen=True, slots=True)
class Cue:
    """A caption, shown from `begin` to `end`, in seconds."""

    begin: float
    end: float
    text: str


@dataclass(frozen=True, slots=True)
class Recording(Block):
    """An audio recording of `seconds`; `media` is its key in the library, and `text` describes it."""

    kind: ClassVar[str] = "audio"
    title: str
    text: Prose | None
    media: str
    seconds: float
    cues: tuple[Cue, ...]


@dataclass(frozen=True, slots=True)
class Film(Block):
    """A film of `width` by `height` pixels, described by `alt`.

    `poster` is the key of the picture shown before it plays, or empty.
    """

    kind: ClassVar[str] = "video"
    title: str
    alt: str
    text: Prose | None
    media: str
    seconds: float
    cues: tuple[Cue, ...]
    width: int
    height: int
    poster: str


BLOCKS: dict[str, type[Block]] = {
    block.kind: block
    for block in (
        InShort, Paragraph, BulletList, Cards, Steps, CallOut, Questions, Figure, Chart, Table, Quote,
        Recording, Film,
    )
}  # fmt: skip
"""The block types by kind."""


@dataclass(frozen=True, slots=True)
class Source:
    """The source of a figure or finding; blocks refer to it by `number`."""

    number: int
    id: str
    title: str
    publisher: str
    year: str
    url: str


@dataclass(frozen=True, slots=True)
class Page:
    """A section in one language: number `position` of `count`, with a reading time in `minutes`.

    `translation` is the lowest state of its texts (`cards.TRANSLATION_STATES`), empty in the source language, or
    `cards.MISSING` if the topic lacks this language. `written` is then the language of the page, and `title_written`
    that of the title if only that falls back.
    """

    topic: str
    section: str
    language: str
    title: str
    summary: str
    hue: str
    icon: str
    position: int
    count: int
    minutes: int
    blocks: tuple[Block, ...]
    sources: tuple[Source, ...]
    review: Review
    translation: str = ""
    sensitive: str = ""
    written: str = ""
    title_written: str = ""

    def language_of(self, block: Block) -> str:
        """Return the code of the language that a block is written in."""
        return self.written_of(block) or self.language

    def written_of(self, block: Block) -> str:
        """Return the code of a block's language if it differs from the page's, or an empty string."""
        return block.written or self.written

    @property
    def has_short(self) -> bool:
        """Return whether there is a short reading that leaves something out."""
        return any(block.kind == "in_short" for block in self.blocks) and not all(
            block.in_short_reading for block in self.blocks
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer of a self-check; `why` is the explanation for visitors who choose it."""

    id: str
    text: str
    why: Prose
    right: bool


@dataclass(frozen=True, slots=True)
class Question:
    """A question of a self-check; `written` is its language if that is not the topic's."""

    id: str
    question: str
    answers: tuple[Answer, ...]
    written: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary entry; `also` are synonyms.

    `written` is its language if that is not the topic's.
    """

    id: str
    term: str
    meaning: Prose
    also: tuple[str, ...] = ()
    written: str = ""


def page_to_json(page: Page) -> str:
    """Return a page as deterministic JSON for the library."""
    return json.dumps(page, default=_record, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _record(thing: Any) -> dict[str, Any]:
    record = {field.name: getattr(thing, field.name) for field in fields(thing)}
    if isinstance(thing, Block):
        record["kind"] = thing.kind
    return record


def page_from_json(text: str) -> Page:
    """Return the page from its JSON; raise `KeyError`, `TypeError` or `ValueError` if it is invalid."""
    data = json.loads(text)
    data["blocks"] = tuple(_block(record) for record in data["blocks"])
    data["sources"] = tuple(Source(**record) for record in data["sources"])
    data["review"] = Review(*data["review"])
    return Page(**data)


def check_to_json(questions: tuple[Question, ...]) -> str:
    """Return a self-check as deterministic JSON for the library."""
    return json.dumps(questions, default=_record, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def check_from_json(text: str) -> tuple[Question, ...]:
    """Return the self-check from its JSON; raise `KeyError`, `TypeError` or `ValueError` if it is invalid."""
    return tuple(
        Question(
            question["id"],
            question["question"],
            tuple(Answer(**{**answer, "why": Prose(**answer["why"])}) for answer in question["answers"]),
            question["written"],
        )
        for question in json.loads(text)
    )


RECORDS: dict[str, type] = {"markup": Prose, "when": Step, "shown": Mark, "begin": Cue, "marks": Series}
"""Record types by a key that is unique to each; `Card` has none."""


def _block(record: dict[str, Any]) -> Block:
    kind = record.pop("kind")
    return BLOCKS[kind](**{name: _value(value) for name, value in record.items()})


def _value(value: Any) -> Any:
    """Return the record that a JSON value stands for."""
    if isinstance(value, list):
        return tuple(_value(part) for part in value)
    if not isinstance(value, dict):
        return value
    parts = {name: _value(part) for name, part in value.items()}
    record = next((kind for key, kind in RECORDS.items() if key in parts), Card)
    return record(**parts)


def plain_texts(record: Any) -> list[str]:
    """Return all texts of a record that are read or spoken, in order."""
    if isinstance(record, Prose):
        return [record.plain]
    if isinstance(record, str):
        return [record] if record else []
    if isinstance(record, tuple):
        return [text for part in record for text in plain_texts(part)]
    if record is None or isinstance(record, (int, float)):
        return []
    unspoken = {"id", "evidence", "sources", "sensitive", "written", "picture", "form", "media", "poster"}
    fields = [name for kind in reversed(type(record).__mro__) for name in getattr(kind, "__slots__", ())]
    return [text for name in fields if name not in unspoken for text in plain_texts(getattr(record, name))]
