"""A page, its sources, its review and its overlays, for QML: typed, immutable objects."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.blocks.block_views import BlockView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.blocks.block import Block
    from kiosk.content.blocks.cards import Review
    from kiosk.content.blocks.records import Page, Source

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made from the library")
class SourceView(QObject):  # type: ignore[operator]
    """The source of a figure or a finding."""

    def __init__(self, source: "Source", parent: QObject) -> None:
        """Show `source`."""
        super().__init__(parent)
        self._source = source

    @Property(int, constant=True)
    def number(self) -> int:
        """Return the number by which the page's blocks cite it."""
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
        """Return the URL, as text only: the kiosk does not open it."""
        return self._source.url


@QmlElement
@QmlUncreatable("made from the library")
class ReviewView(QObject):  # type: ignore[operator]
    """Who reviewed a section or a topic, and whether it has changed since."""

    def __init__(self, review: "Review", parent: QObject) -> None:
        """Show `review`."""
        super().__init__(parent)
        self._review = review

    @Property(str, constant=True)
    def state(self) -> str:
        """Return "awaiting", "reviewed", or "changed" since the review."""
        return self._review.state

    @Property(str, constant=True)
    def by(self) -> str:
        """Return who reviewed it; empty if nobody has."""
        return self._review.by

    @Property(str, constant=True)
    def on(self) -> str:
        """Return the date of the review."""
        return self._review.on

    @Property(str, constant=True)
    def due(self) -> str:
        """Return the date of the next review."""
        return self._review.due


@QmlElement
@QmlUncreatable("made from the library")
class PageView(QObject):  # type: ignore[operator]
    """A section with its sources and its review."""

    def __init__(self, page: "Page", parent: QObject) -> None:
        """Show `page`."""
        super().__init__(parent)
        self.record = page
        self._blocks = [view_of(block, page, self) for block in page.blocks]
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
        """Return the name of the section's hue."""
        return self.record.hue

    @Property(str, constant=True)
    def icon(self) -> str:
        """Return the name of the section's icon."""
        return self.record.icon

    @Property(str, constant=True)
    def translation(self) -> str:
        """Return the state of the translation: empty in the first language, "missing" if there is none."""
        return self.record.translation

    @Property(str, constant=True)
    def titleWritten(self) -> str:
        """Return the language code of the title, empty for the page's language."""
        return self.record.title_written or self.record.written

    @Property(str, constant=True)
    def sensitive(self) -> str:
        """Return why the visitor is asked before it is shown: "prognosis", "graphic", or ""."""
        return self.record.sensitive

    @Property(int, constant=True)
    def position(self) -> int:
        """Return the position of the section in the topic, from 1."""
        return self.record.position

    @Property(int, constant=True)
    def count(self) -> int:
        """Return the number of sections in the topic."""
        return self.record.count

    @Property(int, constant=True)
    def minutes(self) -> int:
        """Return the reading time in minutes."""
        return self.record.minutes

    @Property(list, constant=True)
    def blocks(self) -> list[BlockView]:
        """Return the blocks in order."""
        return self._blocks

    @Property(bool, constant=True)
    def hasShort(self) -> bool:
        """Return whether there is a short reading that omits something."""
        return self.record.has_short

    @Property(list, constant=True)
    def shortBlocks(self) -> list[BlockView]:
        """Return the blocks of the short reading: the summary and everything that must not be missed."""
        return [
            view
            for view, block in zip(self._blocks, self.record.blocks, strict=True)
            if block.in_short_reading
        ]

    @Property(list, constant=True)
    def sources(self) -> list[SourceView]:
        """Return the sources by number."""
        return [SourceView(source, self) for source in self.record.sources]

    @Property(ReviewView, constant=True)
    def review(self) -> ReviewView:
        """Return the review."""
        return self._review


@QmlElement
@QmlUncreatable("made from the library")
class SheetView(QObject):  # type: ignore[operator]
    """The content of an overlay: a term, an evidence label with its sources, or an enlarged block."""

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
        """Create an overlay of a `kind`: "term", an evidence label's id, a block's kind, or a `SheetKind`.

        `written` is the language code of a term, empty for the page's; `large` is the block to enlarge, with its page.
        """
        super().__init__(parent)
        self._block = None if large is None else view_of(*large, self)
        self._written = written
        self._kind = kind
        self._title = title
        self._text = text
        self._sources = [SourceView(source, self) for source in sources]

    @Property(str, constant=True)
    def kind(self) -> str:
        """Return the kind of the overlay."""
        return self._kind

    @Property(str, constant=True)
    def title(self) -> str:
        """Return the term; QML names evidence labels."""
        return self._title

    @Property(str, constant=True)
    def text(self) -> str:
        """Return the markup of the term's meaning; QML explains evidence labels."""
        return self._text

    @Property(str, constant=True)
    def written(self) -> str:
        """Return the language code of the term, empty for the page's language."""
        return self._written

    @Property(BlockView, constant=True)
    def block(self) -> BlockView | None:
        """Return the enlarged block, or `None`."""
        return self._block

    @Property(list, constant=True)
    def sources(self) -> list[SourceView]:
        """Return the sources of the block whose evidence label was selected."""
        return self._sources


def view_of(block: "Block", page: "Page", parent: QObject) -> BlockView:
    """Return the view of a block, of the type for its kind."""
    from kiosk.ui.blocks.record_views import view_of_block  # deferred: not needed by the first screen

    return view_of_block(block, page, parent)
