"""What a document consists of, whatever its file format."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from kiosk.errors import KioskError


class DocumentRefused(KioskError):
    """Raised for a document that cannot be imported; says what to do."""


class TextRun(NamedTuple):
    """A run of text in one style; a line break that the author forced is a newline."""

    text: str
    strong: bool = False
    emphasis: bool = False


Runs: TypeAlias = tuple[TextRun, ...]


def plain(runs: Runs) -> str:
    """Return the text of runs on one line."""
    return " ".join("".join(run.text for run in runs).split())


@dataclass(frozen=True, slots=True)
class HeadingPart:
    """A heading; the title of a document has level 0."""

    place: int
    text: str
    level: int


@dataclass(frozen=True, slots=True)
class ParagraphPart:
    """A paragraph. `caption` if it belongs to the picture or table before it."""

    place: int
    runs: Runs
    caption: bool = False


@dataclass(frozen=True, slots=True)
class ItemPart:
    """An item of a list, whose `number` is 0 if it is a bullet."""

    place: int
    runs: Runs
    number: int = 0


@dataclass(frozen=True, slots=True)
class TablePart:
    """A table of rows of cells; its first row names the columns."""

    place: int
    rows: tuple[tuple[Runs, ...], ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class PicturePart:
    """A picture: the bytes of its file, and its alternative text, which may be empty.

    `data` is `None` if the picture cannot be taken over, and `why` then says why.
    """

    place: int
    data: bytes | None
    alt: str = ""
    why: str = ""


Part: TypeAlias = HeadingPart | ParagraphPart | ItemPart | TablePart | PicturePart


class Note(NamedTuple):
    """What became of something at a place of the document, for the report; place 0 is the document as a whole.

    The `outcome` of what is not in the topic says "left out", and why. `last` is the end of a run of places.
    """

    place: int
    text: str
    outcome: str
    needs_attention: bool = False
    last: int = 0

    @property
    def is_left_out(self) -> bool:
        """Return whether this is not in the topic."""
        return "left out" in self.outcome or "is not in the topic" in self.outcome


@dataclass(slots=True)
class SourceDocument:
    """A document that has been read. `title` and `date` (ISO) are those of its properties, if it has any.

    A place counts the `unit` (lines or paragraphs) from 1.
    """

    name: str
    unit: str
    parts: list[Part] = field(default_factory=list)
    title: str = ""
    date: str = ""
    notes: list[Note] = field(default_factory=list)


def text_of_part(part: Part) -> str:
    """Return all text of a part on one line; a picture has none."""
    if isinstance(part, HeadingPart):
        return part.text
    if isinstance(part, TablePart):
        return " ".join([part.caption, *(plain(cell) for row in part.rows for cell in row)]).strip()
    return "" if isinstance(part, PicturePart) else plain(part.runs)


def joined(parts: Iterable[Runs]) -> Runs:
    """Return several texts as one, with blanks between them."""
    runs: list[TextRun] = []
    for one in parts:
        if runs:
            runs.append(TextRun(" "))
        runs += one
    return tuple(runs)
