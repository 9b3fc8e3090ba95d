"""Opens and closes the search, and opens its results."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.ui.properties import qml_type, read_property
from kiosk.ui.speech.announcer import Announcer
from kiosk.ui.speech.speech import Speech
from kiosk.visit.place import PlaceKind, SheetKind
from kiosk.visit.state import Change

if TYPE_CHECKING:
    from kiosk.content.blocks.records import Page
    from kiosk.content.search.query import Found
    from kiosk.ui.search.search_model import SearchModel
    from kiosk.ui.shell.visit_context import VisitContext


@qml_type
class SearchController(QObject):
    """Creates the search model when somebody first searches, and keeps it in step with the visit."""

    finderChanged = Signal()
    targetBlockChanged = Signal()

    def __init__(self, context: "VisitContext", speech: Speech, announcer: Announcer) -> None:
        super().__init__()
        self._context = context
        self._visit = context.visit
        self._speech = speech
        self._announcer = announcer
        self._model: SearchModel | None = None
        self._target_block = ""
        self._visit.subscribe(self._on_change)

    # Search model, or `None` until somebody searches
    finder = read_property(QObject, "_model", finderChanged, of="SearchModel")
    # Id of the block that was opened from a result; empty if the page was opened otherwise
    targetBlock = read_property(str, "_target_block", targetBlockChanged)

    @Slot()
    def open(self) -> None:
        """Open the search."""
        self._visit.open_search()

    def point_to(self, block: str) -> None:
        """Scroll the current page to a block, showing the page in full if its short reading omits the block."""
        page = self._context.page()
        if page is not None and is_omitted(block, page):
            self._visit.read_in_full(wanted=True)
        self._set_target_block("")  # so that the same block can be shown again
        self._set_target_block(block)

    def type_more(self, text: str) -> bool:
        """Type text from a keyboard; return whether it was used."""
        return self._model is not None and self._model.type_more(text)

    def _on_change(self, change: Change) -> None:
        if change.is_move:
            self._set_target_block("")
            if change.after.place.kind is PlaceKind.SEARCH:
                self._show()
        if self._model is None:
            return
        if change.ended:
            self._model.forget()
        elif change.is_translation:
            if change.is_edition:
                self._model.reload()
            self._model.translate()
        elif change.before.typed != change.after.typed:
            self._model.update()

    def _show(self) -> None:
        model = self._get_model()
        model.show()
        QTimer.singleShot(0, model.prepare)

    def _get_model(self) -> "SearchModel":
        from kiosk.ui.search.search_model import SearchModel

        if self._model is None:
            self._model = SearchModel(self._context, self._open_found)
            self._model.answered.connect(self._announcer.tell_found)
            self.finderChanged.emit()
        return self._model

    def _open_found(self, found: "Found") -> None:
        """Open a result's page and block; show the section in full if the short reading omits the block."""
        if not self._visit.open_found(found.topic, found.section):
            return
        self.point_to(found.block)
        explained = found.term and self._visit.show_overlay(SheetKind.TERM, found.term)
        if not explained and found.kind == "sentence":
            self._speech.point_at(found.text)

    def _set_target_block(self, block: str) -> None:
        if block != self._target_block:
            self._target_block = block
            self.targetBlockChanged.emit()


def is_omitted(block: str, page: "Page") -> bool:
    """Return whether the short reading of a page omits a block."""
    return page.has_short and not any(
        candidate.id == block and candidate.in_short_reading for candidate in page.blocks
    )
