"""Creates the views of overlays from the visit's state."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.content.library.reader import Library
from kiosk.ui.section.page_views import SheetView
from kiosk.visit.place import SheetKind
from kiosk.visit.state import VisitState

if TYPE_CHECKING:
    from kiosk.content.blocks.block import Block
    from kiosk.content.blocks.records import Page

PLAIN = (SheetKind.LANGUAGES, SheetKind.DISPLAY, SheetKind.TAKE_HOME, SheetKind.MORE)
"""The kinds of overlay that are not about something on the page."""


def block_of(state: VisitState, page: "Page | None") -> "Block | None":
    """Return the block of `page` that the overlay is about, or `None`."""
    if page is None or state.sheet is None or state.sheet.kind in (*PLAIN, SheetKind.TERM):
        return None
    return next(block for block in page.blocks if block.id == state.sheet.subject)


def shown_large(state: VisitState, page: "Page | None") -> "Block | None":
    """Return the block that the overlay enlarges, or `None`."""
    large = state.sheet is not None and state.sheet.kind is SheetKind.LARGE
    return block_of(state, page) if large else None


def sheet_of(state: VisitState, page: "Page | None", library: Library, parent: QObject) -> SheetView | None:
    """Return the view of the overlay over `page`, with `parent`, or `None` if none is open."""
    sheet = state.sheet
    if sheet is None:
        return None
    if sheet.kind in PLAIN:
        return SheetView(sheet.kind.value, "", "", (), parent)
    if sheet.kind is SheetKind.TERM:
        term = library.term(state.place.topic, sheet.subject, state.reading.language)
        return SheetView("term", term.term, term.meaning.markup, (), parent, written=term.written)
    block = block_of(state, page)
    if block is None or page is None:
        return None  # evidence is only explained on a section's page
    if sheet.kind is SheetKind.LARGE:
        return SheetView(block.kind, "", "", (), parent, large=(block, page))
    named = [source for source in page.sources if source.number in block.sources]
    return SheetView(block.evidence or "sources", "", "", named, parent)
