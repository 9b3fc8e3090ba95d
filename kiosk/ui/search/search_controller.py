"""Opens and closes the search, and opens its results."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.overlays.overlays import Sheets
from kiosk.ui.shell.page_buffer import PageBuffer
from kiosk.ui.shell.visit_session import VisitSession
from kiosk.ui.speech.announcer import Announcer
from kiosk.ui.speech.speech import Speech

if TYPE_CHECKING:
    from kiosk.content.search.query import Found
    from kiosk.ui.search.search_model import SearchModel

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class SearchController(QObject):  # type: ignore[operator]
    """Creates the search model when somebody first searches.

    `follow` shows the place that the visit moved to; `read_in_full` shows sections in full.
    """

    finderChanged = Signal()
    soughtChanged = Signal()

    def __init__(
        self,
        current: VisitSession,
        pages: PageBuffer,
        *,
        sheets: Sheets,
        speech: Speech,
        announcer: Announcer,
        follow: Callable[[bool], bool],
        read_in_full: Callable[[bool], None],
    ) -> None:
        """Start without a result."""
        super().__init__()
        self._current = current
        self._pages = pages
        self._sheets = sheets
        self._speech = speech
        self._announcer = announcer
        self._follow = follow
        self._read_in_full = read_in_full
        self._finder: SearchModel | None = None
        self._sought = ""

    @Property(QObject, notify=finderChanged)
    def finder(self) -> "SearchModel | None":
        """Return the search model, or `None` until somebody searches."""
        return self._finder

    @Property(str, notify=soughtChanged)
    def sought(self) -> str:
        """Return the id of the block that was opened from a result; empty if the page was opened otherwise."""
        return self._sought

    @Slot()
    def open(self) -> None:
        """Open the search."""
        if not self._current.visit.open_search():
            return
        finder = self._get_model()
        self.finderChanged.emit()
        finder.show()
        self._follow(True)
        QTimer.singleShot(0, finder.prepare)

    def type_more(self, text: str) -> bool:
        """Type text from a keyboard; return whether it was used."""
        return self._finder is not None and self._finder.type_more(text)

    def leave_page(self) -> None:
        """Forget the opened result, because another page is shown."""
        if self._sought:
            self._sought = ""
            self.soughtChanged.emit()

    def forget(self) -> None:
        """Forget the search of the visit."""
        if self._finder is not None:
            self._finder.forget()

    def translate(self) -> None:
        """Switch to another language."""
        if self._finder is not None:
            self._finder.translate()

    def _get_model(self) -> "SearchModel":
        from kiosk.ui.search.search_model import SearchContext, SearchModel

        if self._finder is None:
            current = self._current
            context = SearchContext(
                lambda: current.state, lambda: current.topics, current.type, self._open_found
            )
            self._finder = SearchModel(current.library, context)
            self._finder.answered.connect(self._announcer.tell_found)
        return self._finder

    def _open_found(self, found: "Found") -> None:
        """Open a result's page and block; show the section in full if the short reading omits the block."""
        if not self._follow(self._current.visit.open_found(found.topic, found.section)):
            return
        page = self._pages.page
        in_full = self._current.state.in_full
        if page is not None and found.block and not (in_full or page.has_in_short(found.block)):
            self._read_in_full(True)
        self._sought = found.block
        self.soughtChanged.emit()
        if not (found.term and self._sheets.show_term(found.term)) and found.kind == "sentence":
            self._speech.point_at(found.text)
