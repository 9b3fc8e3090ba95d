"""Double buffer of pages, so that a page is ready before it has to be shown."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.library.reader import LibraryError
from kiosk.ui.section.page_views import PageView

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.blocks.records import Page

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

CLEARING_MILLISECONDS = 120
"""Delay before clearing a page that is no longer read: the frame that replaces it is drawn first."""


DELETION_MILLISECONDS = 1000
"""Delay before deleting a view that was shown: asynchronous loaders may still read its blocks."""


class PageName(NamedTuple):
    """Identifies a page: a section of a topic in a language."""

    topic: str
    section: str
    language: str


@QmlElement
@QmlUncreatable("made by the program")
class PageBuffer(QObject):  # type: ignore[operator]
    """Two buffers, `left` and `right`: one is shown while the other is prepared in the background.

    A tap takes about a tenth of a second; creating a page takes less. So the page is created on press and only has to
    be shown on release. `read` returns a page's record.
    """

    leftChanged = Signal()
    rightChanged = Signal()
    turned = Signal()

    def __init__(self, read: "Callable[[str, str, str], Page]") -> None:
        """Start with both buffers empty."""
        super().__init__()
        self._read = read
        self._views: list[PageView | None] = [None, None]
        self._names: list[PageName | None] = [None, None]
        self._front = 0
        self._clearing = QTimer(self)
        self._clearing.setSingleShot(True)
        self._clearing.setInterval(CLEARING_MILLISECONDS)
        self._clearing.timeout.connect(self._clear)

    @property
    def page(self) -> PageView | None:
        """Return the page being shown, or `None`."""
        return self._views[self._front] if self._names[self._front] else None

    def prepare(self, name: PageName) -> None:
        """Create a page in the back buffer unless it is already there."""
        if name not in self._names:
            self._put(1 - self._front, name)

    def turn(self, name: PageName | None) -> None:
        """Show a page, or none; with `None` both buffers are cleared."""
        if name is None:
            self._names = [None, None]
        elif name != self._names[self._front]:
            self.prepare(name)
            self._names[self._front] = None
            self._front = 1 - self._front
        self.turned.emit()
        self._clearing.start()

    def clear_front(self) -> None:
        """Clear the front buffer, before the text layout changes with the language."""
        if self._views[self._front] is not None:
            self._put(self._front, None)

    @Slot()
    def evict_back(self) -> None:
        """Clear the back buffer."""
        if self._views[1 - self._front] is not None:
            self._put(1 - self._front, None)

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
            return PageView(self._read(*name), self)
        except LibraryError:
            raise
        except Exception as fault:  # a damaged page may raise anything
            raise LibraryError(f"The page {'/'.join(name)} cannot be made.") from fault

    @Slot()
    def _clear(self) -> None:
        for index, name in enumerate(self._names):
            if name is None and self._views[index] is not None:
                self._put(index, None)


def delete_later(view: QObject | None) -> None:
    """Delete a view once no item uses it any more."""
    if view is not None:
        QTimer.singleShot(DELETION_MILLISECONDS, view, view.deleteLater)
