"""The blocks of a page for QML: typed, immutable objects."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.languages import FROM_RIGHT
from kiosk.ui.display.fonts import family_of

if TYPE_CHECKING:
    from kiosk.content.blocks.records import Block, Page, Prose

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


def markup_of(words: "Prose | str | None") -> str:
    """Return the markup of inline text; plain text is its own markup."""
    return words if isinstance(words, str) else words.markup if words else ""


@QmlElement
@QmlUncreatable("made from the library")
class EntryView(QObject):  # type: ignore[operator]
    """One of the parts that a block repeats: a card, step, point or question, or a mark of a chart."""

    def __init__(self, record: object, parent: QObject) -> None:
        """Show `record`, a `RichText` or any record with the fields of the properties below."""
        super().__init__(parent)
        self._record = record

    def _field(self, name: str) -> Any:
        return getattr(self._record, name, None)

    @Property(str, constant=True)
    def when(self) -> str:
        """Return when a step happens."""
        return self._field("when") or ""

    @Property(str, constant=True)
    def title(self) -> str:
        """Return the heading, or a mark's label."""
        return self._field("title") or self._field("label") or ""

    @Property(str, constant=True)
    def text(self) -> str:
        """Return the markup, or the formatted value of a mark."""
        return self._field("markup") or markup_of(self._field("text")) or self._field("shown") or ""

    @Property(float, constant=True)
    def value(self) -> float:
        """Return a mark's value."""
        return self._field("value") or 0.0

    @Property(list, constant=True)
    def marks(self) -> list["EntryView"]:
        """Return the marks of a chart's series, in order."""
        return [EntryView(mark, self) for mark in self._field("marks") or ()]


@QmlElement
@QmlUncreatable("made from the library")
class BlockView(QObject):  # type: ignore[operator]
    """A block of a page. Each kind of block uses the properties that apply to it; the others are empty."""

    def __init__(self, block: "Block", page: "Page", parent: QObject) -> None:
        """Show `block` of `page`; nothing is converted until it is read."""
        super().__init__(parent)
        self._block = block
        self._language = page.language_of(block)
        self._written = page.written_of(block)

    def _field(self, name: str) -> Any:
        return getattr(self._block, name, None)

    def _entries(self, name: str) -> list[EntryView]:
        return [EntryView(record, self) for record in self._field(name) or ()]

    @Property(str, constant=True)
    def file(self) -> str:
        """Return the QML file that shows this kind of block, such as `InShortBlock.qml` for `in_short`."""
        if self._block.kind in ("video", "audio"):
            return "MediaBlock.qml"
        return self._block.kind.title().replace("_", "") + "Block.qml"

    @Property(str, constant=True)
    def blockId(self) -> str:
        """Return the id, which is unique on the page."""
        return self._block.id

    @Property(bool, constant=True)
    def outdated(self) -> bool:
        """Return whether it is shown in the first language because its translation is out of date."""
        return bool(self._block.written)

    @Property(str, constant=True)
    def written(self) -> str:
        """Return the language code of the block, empty for the page's language."""
        return self._written

    @Property(bool, constant=True)
    def rightToLeft(self) -> bool:
        """Return whether the block's language is right-to-left."""
        return self._language in FROM_RIGHT

    @Property(str, constant=True)
    def family(self) -> str:
        """Return the font family of the block's language."""
        return family_of(self._language)

    @Property(str, constant=True)
    def title(self) -> str:
        """Return the heading; empty if there is none."""
        return self._field("title") or ""

    @Property(str, constant=True)
    def text(self) -> str:
        """Return the markup of the text, or of the introduction to the entries."""
        return markup_of(self._field("text") or self._field("intro"))

    @Property(str, constant=True)
    def note(self) -> str:
        """Return the markup of a caption or note."""
        return markup_of(self._field("note") or self._field("caption"))

    @Property(str, constant=True)
    def by(self) -> str:
        """Return the author of a quote."""
        return self._field("by") or ""

    @Property(list, constant=True)
    def entries(self) -> list[EntryView]:
        """Return the parts that the block repeats: items, texts, or the entries of a picture's key."""
        return self._entries("items") or self._entries("texts") or self._entries("key")

    @Property(str, constant=True)
    def sensitive(self) -> str:
        """Return why the visitor is asked before it is shown: "prognosis", "graphic", or ""."""
        return self._block.sensitive

    @Property(str, constant=True)
    def evidence(self) -> str:
        """Return the evidence label's id; empty if there is none."""
        return self._block.evidence

    @Property(str, constant=True)
    def sourceNumbers(self) -> str:
        """Return the source numbers, separated by commas."""
        return ", ".join(str(number) for number in self._block.sources)

    @Property(str, constant=True)
    def picture(self) -> str:
        """Return the picture's key in the library."""
        return self._field("picture") or ""

    @Property(float, constant=True)
    def pictureAspect(self) -> float:
        """Return the picture's height over its width."""
        return (self._field("height") or 0) / (self._field("width") or 1)

    @Property(str, constant=True)
    def alt(self) -> str:
        """Return the picture's description."""
        return self._field("alt") or ""

    @Property(str, constant=True)
    def poster(self) -> str:
        """Return the key of the still shown until a video plays."""
        return self._field("poster") or ""

    @Property(str, constant=True)
    def length(self) -> str:
        """Return the length of a video or a recording in minutes and seconds, such as 1:05."""
        minutes, seconds = divmod(round(self._field("seconds") or 0), 60)
        return f"{minutes}:{seconds:02}"

    @Property(list, constant=True)
    def said(self) -> list[str]:
        """Return the transcript of a video or a recording, caption by caption."""
        return [cue.text for cue in self._field("cues") or ()]

    @Property(str, constant=True)
    def form(self) -> str:
        """Return the form of a chart: bars or lines."""
        return self._field("form") or ""

    @Property(str, constant=True)
    def unit(self) -> str:
        """Return the unit of a chart, unless the values include it."""
        unit = self._field("unit") or ""
        return "" if unit == "%" else unit

    @Property(list, constant=True)
    def series(self) -> list[EntryView]:
        """Return the series of a chart."""
        return self._entries("series")

    @Property(float, constant=True)
    def highest(self) -> float:
        """Return the highest value of a chart."""
        return max((m.value for s in self._field("series") or () for m in s.marks), default=0.0)

    @Property(list, constant=True)
    def columns(self) -> list[str]:
        """Return the headings of a table."""
        return list(self._field("columns") or ())

    @Property(list, constant=True)
    def cells(self) -> list[str]:
        """Return the markup of a table's cells, row by row."""
        return [cell.markup for row in self._field("rows") or () for cell in row]
