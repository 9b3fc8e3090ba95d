"""A page, its sources, its review and its overlays, for QML: typed, immutable objects."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject

from kiosk.ui.blocks.block_views import BlockView, RecordView
from kiosk.ui.properties import qml_type, read_property

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.blocks.block import Block
    from kiosk.content.blocks.records import Page, Source


@qml_type
class SourceView(RecordView):
    """The `Source` of a figure or a finding."""

    number = read_property(int, "_record.number")  # number by which the page's blocks cite it
    title = read_property(str, "_record.title")  # title of the publication

    @Property(str, constant=True)
    def published(self) -> str:
        """Return publisher and year."""
        return ", ".join(part for part in (self._record.publisher, self._record.year) if part)

    address = read_property(str, "_record.url")  # URL, as text only: the kiosk does not open it


@qml_type
class ReviewView(RecordView):
    """The `Review` of a section or a topic: who reviewed it, and whether it has changed since."""

    state = read_property(str, "_record.state")  # "awaiting", "reviewed", or "changed" since the review
    by = read_property(str, "_record.by")  # who reviewed it; empty if nobody has
    on = read_property(str, "_record.on")  # date of the review
    due = read_property(str, "_record.due")


@qml_type
class PageView(QObject):
    """A section with its sources and its review."""

    def __init__(self, page: "Page", parent: QObject) -> None:
        super().__init__(parent)
        self.record = page
        self._title_written = page.title_written or page.written
        self._blocks = [view_of(block, page, self) for block in page.blocks]
        self._review = ReviewView(page.review, self)

    title = read_property(str, "record.title")
    sectionId = read_property(str, "record.section")
    hue = read_property(str, "record.hue")
    icon = read_property(str, "record.icon")
    # State of the translation: empty in the first language, "missing" if there is none
    translation = read_property(str, "record.translation")
    titleWritten = read_property(str, "_title_written")  # language code, empty for the page's language
    # Why the visitor is asked before it is shown: "prognosis", "graphic", or ""
    sensitive = read_property(str, "record.sensitive")
    position = read_property(int, "record.position")  # position of the section in the topic, from 1
    count = read_property(int, "record.count")
    minutes = read_property(int, "record.minutes")  # reading time in minutes
    blocks = read_property(list, "_blocks", of=BlockView)  # blocks in order
    # Whether there is a short reading that omits something
    hasShort = read_property(bool, "record.has_short")

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

    review = read_property(ReviewView, "_review")


@qml_type
class SheetView(QObject):
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

    kind = read_property(str, "_kind")  # kind of the overlay
    title = read_property(str, "_title")  # term; QML names evidence labels
    text = read_property(str, "_text")  # markup of the term's meaning; QML explains evidence labels
    written = read_property(str, "_written")  # language code of the term, empty for the page's language
    block = read_property(BlockView, "_block")  # enlarged block, or `None`
    # Sources of the block whose evidence label was selected
    sources = read_property(list, "_sources", of=SourceView)


def view_of(block: "Block", page: "Page", parent: QObject) -> BlockView:
    """Return the view of a block, of the type for its kind."""
    from kiosk.ui.blocks.record_views import view_of_block  # deferred: not needed by the first screen

    return view_of_block(block, page, parent)
