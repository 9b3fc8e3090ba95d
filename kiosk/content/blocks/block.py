"""The base of all blocks, and the texts that they consist of.

Records are `msgspec` structs: defining one takes a twentieth of the time of a dataclass, and they are read from and
written to JSON without code of our own.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

import msgspec

if TYPE_CHECKING:
    from kiosk.content.translation.interface_words import InterfaceWords


class Prose(msgspec.Struct, frozen=True):
    """Inline text: `markup` has only `<b>`, `<i>` and `<a href>`, all else escaped; `plain` has no markup."""

    markup: str
    plain: str


class Cue(msgspec.Struct, frozen=True):
    """A caption, shown from `begin` to `end`, in seconds."""

    begin: float
    end: float
    text: str


class CommonFields(TypedDict):
    """The fields of every block, as `Block` explains them."""

    id: str
    title: str
    evidence: str
    sources: tuple[int, ...]
    sensitive: str
    written: str


class Block(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="kind"):
    """Base of all blocks: an id unique on the page, a heading, an evidence label, and source numbers.

    A subclass declares its kind as `tag`. `title` may be empty. `evidence` is "", "established", "mixed" or "clinic";
    `sources` count from 1 into the page's sources; `sensitive` is "prognosis" or "graphic" if the visitor must agree
    before it is shown, or empty. `written` is the language of a block that falls back to the source language, or empty.
    """

    css_class: ClassVar[str] = "block"
    """The class of its element on the web site."""

    files: ClassVar[tuple[str, ...]] = ()
    """The fields that are keys of files in the library; an empty one names no file."""

    in_short_reading: ClassVar[bool] = False
    """Whether the short reading includes it: the summary, and what must not be missed."""

    is_summary: ClassVar[bool] = False
    """Whether it sums up the section, which therefore has a short reading."""

    id: str
    title: str = ""
    evidence: str = ""
    sources: tuple[int, ...] = ()
    sensitive: str = ""
    written: str = ""

    @property
    def kind(self) -> str:
        """Return the name of its kind, as authors write it."""
        return str(self.__struct_config__.tag)

    def body_texts(self) -> Iterator[str]:
        """Yield its texts below the heading, in the order in which they are read; some may be empty.

        They are those of the kind's own fields, in order. A kind that has other texts, or another order, overrides it.
        """
        own = self.__struct_fields__[len(Block.__struct_fields__) :]
        return texts_of(*(getattr(self, name) for name in own if name not in self.files))

    def html(self, words: "InterfaceWords", /) -> str:
        """Return its HTML for the web site and for paper, with its heading, but without its evidence label."""
        raise NotImplementedError

    def plain_texts(self) -> list[str]:
        """Return all its texts that are read, spoken and found by a search, in order."""
        return [text for text in (self.title, *self.body_texts()) if text]


def texts_of(*records: Any) -> Iterator[str]:
    """Yield all texts in records and tuples of records, without their markup."""
    return (text.plain if isinstance(text, Prose) else text for text in _texts_in(records))


def prose_in(record: Any) -> Iterator[Prose]:
    """Yield all inline texts in a record or a tuple of records."""
    return (text for text in _texts_in(record) if isinstance(text, Prose))


def _texts_in(record: Any) -> Iterator[str | Prose]:
    if isinstance(record, str | Prose):
        yield record
    elif isinstance(record, tuple):
        for part in record:
            yield from _texts_in(part)
    elif isinstance(record, msgspec.Struct):
        yield from _texts_in(msgspec.structs.astuple(record))
