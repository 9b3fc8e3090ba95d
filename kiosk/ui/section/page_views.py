"""What QML reads of a page, its sources, its review and the cards over it: a typed, constant object for each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.blocks.block_views import BlockView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.blocks.cards import Review
    from kiosk.content.blocks.records import Block, Page, Source

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made from the library")
class SourceView(QObject):  # type: ignore[operator]
    """Where a figure or a finding comes from."""

    def __init__(self, source: "Source", parent: QObject) -> None:
        """Read `source`."""
        super().__init__(parent)
        self._source = source

    @Property(int, constant=True)
    def number(self) -> int:
        """Return the number by which the page's blocks name it."""
        return self._source.number

    @Property(str, constant=True)
    def title(self) -> str:
        """Return the title of the publication."""
        return self._source.title

    @Property(str, constant=True)
    def published(self) -> str:
        """Return publisher and year."""
        return ", ".join(part for part in (self._source.publisher, self._source.year) if part)

    @Property(str, constant=True)
    def address(self) -> str:
        """Return the web address, to be written down: nothing opens it here."""
        return self._source.url


@QmlElement
@QmlUncreatable("made from the library")
class ReviewView(QObject):  # type: ignore[operator]
    """Who reviewed a section or a topic, and whether it has changed since."""

    def __init__(self, review: "Review", parent: QObject) -> None:
        """Read `review`."""
        super().__init__(parent)
        self._review = review

    @Property(str, constant=True)
    def state(self) -> str:
        """Return "awaiting", "reviewed", or "changed" since the review."""
        return self._review.state

    @Property(str, constant=True)
    def by(self) -> str:
        """Return who reviewed it, empty until somebody has."""
        return self._review.by

    @Property(str, constant=True)
    def on(self) -> str:
        """Return the day of the review."""
        return self._review.on

    @Property(str, constant=True)
    def due(self) -> str:
        """Return the day on which it is due again."""
        return self._review.due


@QmlElement
@QmlUncreatable("made from the library")
class PageView(QObject):  # type: ignore[operator]
    """A section in full, with its sources and its review."""

    def __init__(self, page: "Page", parent: QObject) -> None:
        """Read `page`."""
        super().__init__(parent)
        self.record = page
        self._blocks = [BlockView(block, page, self) for block in page.blocks]
        self._review = ReviewView(page.review, self)

    @Property(str, constant=True)
    def title(self) -> str:
        """Return the title."""
        return self.record.title

    @Property(str, constant=True)
    def sectionId(self) -> str:
        """Return the section's id."""
        return self.record.section

    @Property(str, constant=True)
    def hue(self) -> str:
        """Return the name of its hue."""
        return self.record.hue

    @Property(str, constant=True)
    def icon(self) -> str:
        """Return the name of its icon."""
        return self.record.icon

    @Property(str, constant=True)
    def translation(self) -> str:
        """Return how far the translation has come: empty in the first language, "missing" where there is none."""
        return self.record.translation

    @Property(str, constant=True)
    def titleWritten(self) -> str:
        """Return the code of the language of the title, empty where that is the page's."""
        return self.record.title_written or self.record.written

    @Property(str, constant=True)
    def sensitive(self) -> str:
        """Return why a visitor is asked before it is shown: "prognosis", "graphic", or nothing."""
        return self.record.sensitive

    @Property(int, constant=True)
    def position(self) -> int:
        """Return which section of the topic it is, from 1."""
        return self.record.position

    @Property(int, constant=True)
    def count(self) -> int:
        """Return how many sections the topic has."""
        return self.record.count

    @Property(int, constant=True)
    def minutes(self) -> int:
        """Return the minutes that reading it takes."""
        return self.record.minutes

    @Property(list, constant=True)
    def blocks(self) -> list[BlockView]:
        """Return its blocks, in order."""
        return self._blocks

    @Property(bool, constant=True)
    def hasShort(self) -> bool:
        """Return whether there is a short reading, which leaves something out."""
        return self.record.has_short

    @Property(list, constant=True)
    def shortBlocks(self) -> list[BlockView]:
        """Return the blocks of the short reading: the section in short, and what nobody is to miss."""
        return [
            view
            for view, block in zip(self._blocks, self.record.blocks, strict=True)
            if block.in_short_reading
        ]

    def has_in_short(self, block: str) -> bool:
        """Return whether a block is shown in the short reading too."""
        if not self.record.has_short:
            return True
        return any(one.id == block and one.in_short_reading for one in self.record.blocks)

    @Property(list, constant=True)
    def sources(self) -> list[SourceView]:
        """Return its sources, by number."""
        return [SourceView(source, self) for source in self.record.sources]

    @Property(ReviewView, constant=True)
    def review(self) -> ReviewView:
        """Return its review."""
        return self._review


@QmlElement
@QmlUncreatable("made from the library")
class SheetView(QObject):  # type: ignore[operator]
    """A card over the page: a term with its meaning, or an evidence label with its sources."""

    def __init__(
        self,
        kind: str,
        title: str,
        text: str,
        sources: "Sequence[Source]",
        parent: QObject,
        *,
        written: str = "",
        large: "tuple[Block, Page] | None" = None,
    ) -> None:
        """Hold `kind` ("term", an evidence label's id, or a block's kind), and what is to be shown.

        `written` is the code of the language of a term where it is not the page's; `large` is what is shown large.
        """
        super().__init__(parent)
        self._block = None if large is None else BlockView(*large, self)
        self._written = written
        self._kind = kind
        self._title = title
        self._text = text
        self._sources = [SourceView(source, self) for source in sources]

    @Property(str, constant=True)
    def kind(self) -> str:
        """Return "term", "sources", or the id of an evidence label."""
        return self._kind

    @Property(str, constant=True)
    def title(self) -> str:
        """Return the term; labels are named by QML."""
        return self._title

    @Property(str, constant=True)
    def text(self) -> str:
        """Return the meaning's markup; labels are explained by QML."""
        return self._text

    @Property(str, constant=True)
    def written(self) -> str:
        """Return the code of the language of a term, empty where that is the page's."""
        return self._written

    @Property(BlockView, constant=True)
    def block(self) -> BlockView | None:
        """Return the block that is shown large."""
        return self._block

    @Property(list, constant=True)
    def sources(self) -> list[SourceView]:
        """Return the sources of the block whose label was touched."""
        return self._sources
