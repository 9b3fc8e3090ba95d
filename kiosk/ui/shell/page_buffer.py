"""Holds the page that is read and the one that is about to be: each is made before it has to be shown."""

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
"""When what is no longer read is cleared away: after the frame that shows what came instead of it."""


RETIRING_MILLISECONDS = 1000
"""When what QML was shown is deleted: blocks that are still being made beside read it until they are given up."""


class PageName(NamedTuple):
    """Which page: a section of a topic in a language."""

    topic: str
    section: str
    language: str


@QmlElement
@QmlUncreatable("made by the program")
class PageBuffer(QObject):  # type: ignore[operator]
    """Two leaves, `left` and `right`: one is read while the other is made ready behind it.

    A finger rests on a tile for a tenth of a second; a page is made in less. So it is made when the finger comes
    down, and only has to be shown when it goes up. `read` gives a page's record.
    """

    leftChanged = Signal()
    rightChanged = Signal()
    turned = Signal()

    def __init__(self, read: "Callable[[str, str, str], Page]") -> None:
        """Begin with both leaves empty."""
        super().__init__()
        self._read = read
        self._leaves: list[PageView | None] = [None, None]
        self._names: list[PageName | None] = [None, None]
        self._front = 0
        self._clearing = QTimer(self)
        self._clearing.setSingleShot(True)
        self._clearing.setInterval(CLEARING_MILLISECONDS)
        self._clearing.timeout.connect(self._clear)

    @property
    def page(self) -> PageView | None:
        """Return the page that is read."""
        return self._leaves[self._front] if self._names[self._front] else None

    def prepare(self, name: PageName) -> None:
        """Make a page ready behind the one that is read."""
        if name not in self._names:
            self._put(1 - self._front, name)

    def turn(self, name: PageName | None) -> None:
        """Show a page, or none: then nothing is held any more, not even what was made ready."""
        if name is None:
            self._names = [None, None]
        elif name != self._names[self._front]:
            self.prepare(name)
            self._names[self._front] = None
            self._front = 1 - self._front
        self.turned.emit()
        self._clearing.start()

    def blank(self) -> None:
        """Take the page that is read off its leaf, before everything is set anew in another language."""
        if self._leaves[self._front] is not None:
            self._put(self._front, None)

    @Slot()
    def evict_back(self) -> None:
        """Hold no page but the one that is read."""
        if self._leaves[1 - self._front] is not None:
            self._put(1 - self._front, None)

    @Property(PageView, notify=leftChanged)
    def left(self) -> PageView | None:
        """Return the page on the left leaf."""
        return self._leaves[0]

    @Property(PageView, notify=rightChanged)
    def right(self) -> PageView | None:
        """Return the page on the right leaf."""
        return self._leaves[1]

    @Property(bool, notify=turned)
    def leftShown(self) -> bool:
        """Return which leaf is read."""
        return self._front == 0

    def _put(self, leaf: int, name: PageName | None) -> None:
        before = self._leaves[leaf]
        self._leaves[leaf] = None if name is None else self._made(name)
        self._names[leaf] = name
        (self.leftChanged, self.rightChanged)[leaf].emit()
        if before is not None:
            retire(before)

    def _made(self, name: PageName) -> PageView:
        try:
            return PageView(self._read(*name), self)
        except LibraryError:
            raise
        except Exception as fault:  # whatever a damaged page brings about
            raise LibraryError(f"The page {'/'.join(name)} cannot be made.") from fault

    @Slot()
    def _clear(self) -> None:
        for leaf, name in enumerate(self._names):
            if name is None and self._leaves[leaf] is not None:
                self._put(leaf, None)


def retire(view: QObject | None) -> None:
    """Delete what QML was shown, well after the items that show it."""
    if view is not None:
        QTimer.singleShot(RETIRING_MILLISECONDS, view, view.deleteLater)
