"""The records that a library holds and the kiosk shows: pages, their blocks and the terms of the glossary."""

import json
from dataclasses import dataclass, field, fields
from typing import Any, ClassVar

from kiosk.content.blocks.cards import Review


@dataclass(frozen=True, slots=True)
class Prose:
    """Inline text: `markup` with only `<b>`, `<i>` and `<a href>`, all else escaped; `plain` without marks."""

    markup: str
    plain: str


@dataclass(frozen=True, slots=True)
class Block:
    """What every block has: an id unique on its page, its evidence label, the numbers of its sources.

    `evidence` is "", "established", "mixed" or "clinic"; `sources` count from 1 into the page's sources; `sensitive` is
    "prognosis" or "graphic" where a visitor is asked before it is shown. `written` is the code of the language that the
    block is written in where it is not the page's: its translation is not up to date.
    """

    kind: ClassVar[str]
    id: str
    evidence: str
    sources: tuple[int, ...]
    sensitive: str
    written: str = field(default="", kw_only=True)

    @property
    def in_short_reading(self) -> bool:
        """Return whether the short reading has it: the section in short, and what nobody is to miss."""
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
    """A title and what it stands for."""

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
    """What happens at one time."""

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
    """A picture of `width` by `height` pixels, named by its key in the library.

    `key` says what the numbers in the picture mark: its first entry is number 1.
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
    """One value of a chart; `shown` is the value as it is written, with its unit."""

    label: str
    value: float
    shown: str


@dataclass(frozen=True, slots=True)
class Series:
    """Values that belong together; the label is empty when a chart has only these."""

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
    """Rows under headings; the first cell of a row names it."""

    kind: ClassVar[str] = "table"
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Prose, ...], ...]
    note: Prose | None


@dataclass(frozen=True, slots=True)
class Quote(Block):
    """Somebody's words."""

    kind: ClassVar[str] = "quote"
    text: Prose
    by: str


@dataclass(frozen=True, slots=True)
class Cue:
    """A caption, and from when to when it is shown, in seconds."""

    begin: float
    end: float
    text: str


@dataclass(frozen=True, slots=True)
class Recording(Block):
    """Something to be heard, `seconds` long, named by its key in the library; `text` says what it is."""

    kind: ClassVar[str] = "audio"
    title: str
    text: Prose | None
    media: str
    seconds: float
    cues: tuple[Cue, ...]


@dataclass(frozen=True, slots=True)
class Film(Block):
    """The same with moving pictures of `width` by `height` pixels, which `alt` describes.

    `poster` is the key of what is shown before it plays, if anything.
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
"""The kinds of block by name."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure or a finding comes from; `number` is how the page's blocks name it."""

    number: int
    id: str
    title: str
    publisher: str
    year: str
    url: str


@dataclass(frozen=True, slots=True)
class Page:
    """A section in one language: number `position` of `count`, `minutes` to read.

    `translation` is the state of its weakest text (`cards.TRANSLATION_STATES`), empty in the first language, and
    `cards.MISSING` where the topic lacks the language. `written` is the code of the language that the page is then
    written in, and `title_written` that of its title where that alone is not in the page's language.
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
        """Return the code of the language that a block is written in where that is not the page's, else nothing."""
        return block.written or self.written

    @property
    def has_short(self) -> bool:
        """Return whether there is a short reading, which leaves something out."""
        return any(block.kind == "in_short" for block in self.blocks) and not all(
            block.in_short_reading for block in self.blocks
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer of a self-check, and what is said to who chose it."""

    id: str
    text: str
    why: Prose
    right: bool


@dataclass(frozen=True, slots=True)
class Question:
    """A question of a self-check; `written` is the code of its language where that is not the topic's."""

    id: str
    question: str
    answers: tuple[Answer, ...]
    written: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the glossary; `also` are other words that people say for it.

    `written` is the code of its language where that is not the topic's.
    """

    id: str
    term: str
    meaning: Prose
    also: tuple[str, ...] = ()
    written: str = ""


def page_to_json(page: Page) -> str:
    """Return a page as the library stores it: the same page always gives the same text."""
    return json.dumps(page, default=_record, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _record(thing: Any) -> dict[str, Any]:
    record = {field.name: getattr(thing, field.name) for field in fields(thing)}
    if isinstance(thing, Block):
        record["kind"] = thing.kind
    return record


def page_from_json(text: str) -> Page:
    """Return the page that `page_to_json` wrote; `KeyError` or `TypeError` when it is none."""
    data = json.loads(text)
    data["blocks"] = tuple(_block(record) for record in data["blocks"])
    data["sources"] = tuple(Source(**record) for record in data["sources"])
    data["review"] = Review(*data["review"])
    return Page(**data)


def check_to_json(questions: tuple[Question, ...]) -> str:
    """Return a self-check as the library stores it."""
    return json.dumps(questions, default=_record, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def check_from_json(text: str) -> tuple[Question, ...]:
    """Return the self-check that `check_to_json` wrote; `KeyError` or `TypeError` when it is none."""
    return tuple(
        Question(
            one["id"],
            one["question"],
            tuple(Answer(**{**answer, "why": Prose(**answer["why"])}) for answer in one["answers"]),
            one["written"],
        )
        for one in json.loads(text)
    )


RECORDS: dict[str, type] = {"markup": Prose, "when": Step, "shown": Mark, "begin": Cue, "marks": Series}
"""What a block's parts are, by a key that no other part has."""


def _block(record: dict[str, Any]) -> Block:
    kind = record.pop("kind")
    return BLOCKS[kind](**{name: _value(value) for name, value in record.items()})


def _value(value: Any) -> Any:
    """Return a field's value back its types, which the names of its keys tell."""
    if isinstance(value, list):
        return tuple(_value(part) for part in value)
    if not isinstance(value, dict):
        return value
    parts = {name: _value(part) for name, part in value.items()}
    record = next((kind for key, kind in RECORDS.items() if key in parts), Card)
    return record(**parts)


def plain_texts(record: Any) -> list[str]:
    """Return everything of a block that is read or spoken, in order."""
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
