"""Double buffer of pages, so that a page is ready before it has to be shown."""

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.content.library.reader import LibraryError
from kiosk.ui.properties import qml_type
from kiosk.ui.section.page_views import PageView
from kiosk.visit.lookup import section_of
from kiosk.visit.state import Change, VisitState

if TYPE_CHECKING:
    from kiosk.ui.display.appearance import Appearance
    from kiosk.ui.shell.visit_context import VisitContext

CLEARING_MILLISECONDS = 120
"""Delay before clearing a page that is no longer read: the frame that replaces it is drawn first."""


DELETION_MILLISECONDS = 1000
"""Delay before deleting a view that was shown: asynchronous loaders may still read its blocks."""


class PageName(NamedTuple):
    """Identifies a page: a section of a topic in a language, in an edition of the library."""

    topic: str
    section: str
    language: str
    edition: int = 0


def page_name(state: VisitState) -> PageName | None:
    """Return which page the visit shows, or `None`; a section's page stays open behind its sources and the search."""
    place = state.place
    if not place.section:
        return None
    return PageName(place.topic, place.section, state.reading.language, state.edition)


@qml_type
class PageBuffer(QObject):
    """Two buffers, `left` and `right`: one is shown while the other is prepared in the background.

    A tap takes about a tenth of a second; creating a page takes less. So the page is created on press and only has to
    be shown on release. The buffer turns before anybody is told that the place has changed.
    """

    leftChanged = Signal()
    rightChanged = Signal()
    turned = Signal()

    def __init__(self, context: "VisitContext", appearance: "Appearance") -> None:
        super().__init__()
        self._library = context.library
        self._visit = context.visit
        self._views: list[PageView | None] = [None, None]
        self._names: list[PageName | None] = [None, None]
        self._front = 0
        self._clearing = QTimer(self, singleShot=True, interval=CLEARING_MILLISECONDS)
        self._clearing.timeout.connect(self._clear)
        appearance.leanChanged.connect(self.make_room)
        self._visit.subscribe(self._on_change)

    @property
    def page(self) -> PageView | None:
        """Return the page being shown, or `None`."""
        return self._views[self._front] if self._names[self._front] else None

    def prepare(self, section: str) -> None:
        """Create the page of a section of the current topic in the back buffer, unless it is already there."""
        topic = self._visit.topic()
        if topic is not None and section_of(topic, section) is not None:
            self.prepare_page(PageName(topic.id, section, self._visit.language, self._visit.state.edition))

    def prepare_page(self, name: PageName) -> None:
        """Create a page in the back buffer, unless it is already there."""
        if name not in self._names:
            self._put(1 - self._front, name)

    @Slot()
    def make_room(self) -> None:
        """Clear what would be laid out again for nothing: the back buffer, and a page in another language."""
        shown = self._names[self._front]
        for index, view in enumerate(self._views):
            is_read = index == self._front and shown is not None and shown.language == self._visit.language
            if view is not None and not is_read:
                self._put(index, None)

    @Slot(QQuickItem)
    def putInOrder(self, content: QQuickItem) -> None:
        """Sort the accessible children of a list from top to bottom; it creates them in another order."""
        if QAccessible.isActive():
            ordered = sorted(content.childItems(), key=lambda item: item.y())
            for above, below in pairwise(ordered):
                below.stackAfter(above)

    def _on_change(self, change: Change) -> None:
        if change.is_other_page or change.ended:
            self._turn(page_name(change.after))

    def _turn(self, name: PageName | None) -> None:
        """Show a page, or none; with `None` both buffers are cleared."""
        self._clearing.start()
        if name is None:
            self._names = [None, None]
        elif name != self._names[self._front]:
            self._names[self._front] = None  # even if the next page is damaged
            self.prepare_page(name)
            self._front = 1 - self._front
        self.turned.emit()

    @Property(PageView, notify=leftChanged)
    def left(self) -> PageView | None:
        """Return the page in the left buffer."""
        return self._views[0]

    @Property(PageView, notify=rightChanged)
    def right(self) -> PageView | None:
        """Return the page in the right buffer."""
        return self._views[1]

    @Property(bool, notify=turned)
    def leftShown(self) -> bool:
        """Return whether the left buffer is in front."""
        return self._front == 0

    def _put(self, index: int, name: PageName | None) -> None:
        before = self._views[index]
        self._views[index] = None if name is None else self._create_view(name)
        self._names[index] = name
        (self.leftChanged, self.rightChanged)[index].emit()
        if before is not None:
            delete_later(before)

    def _create_view(self, name: PageName) -> PageView:
        try:
            return PageView(self._library.page(name.topic, name.section, name.language), self)
        except LibraryError:
            raise
        except Exception as fault:  # a damaged page may raise anything
            raise LibraryError(f"The page {'/'.join(name[:3])} cannot be made.") from fault

    @Slot()
    def _clear(self) -> None:
        for index, name in enumerate(self._names):
            if name is None and self._views[index] is not None:
                self._put(index, None)


def delete_later(view: QObject | None) -> None:
    """Delete a view once no item uses it any more."""
    if view is not None:
        QTimer.singleShot(DELETION_MILLISECONDS, view, view.deleteLater)
