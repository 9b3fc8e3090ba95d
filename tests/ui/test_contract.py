"""Whatever can be touched is declared, so that keys and the voice know it, and has a name for screen readers."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.content.library.reader import Library
from kiosk.devtools.tour import Tour
from kiosk.ui.contract.links import Links
from kiosk.ui.contract.pressable import Pressable
from kiosk.ui.contract.spoken import Spoken
from kiosk.ui.shell.scene import walk
from tests.screen import Screen, kiosk_on
from tests.ui.walker import rectangle


def reacts_to_taps(item: QQuickItem) -> bool:
    """Return whether an item has a tap handler that does something; a shield only keeps taps from what is behind it."""
    return any(
        child.inherits("QQuickTapHandler") and child.objectName() != "shield" for child in item.children()
    )


def is_declared(item: QQuickItem) -> bool:
    """Return whether an item, or the text that its handler belongs to, is declared."""
    parent = item.parentItem()
    return Pressable.of(item) is not None or (parent is not None and Links.of(parent) is not None)


def name_of(item: QQuickItem) -> str:
    """Return an item's name for assistive technology."""
    context = qmlContext(item)
    return "" if context is None else str(QQmlExpression(context, item, "Accessible.name").evaluate()[0])


def complaints(root: QQuickItem) -> Iterator[str]:
    """Yield what on the screen can be touched and is not declared, or is declared and cannot be named or marked."""
    for item in walk(root):
        pressable = Pressable.of(item)
        described = (
            item.objectName() or (pressable and pressable.own_name) or f"what lies at {rectangle(item)}"
        )
        if reacts_to_taps(item) and not is_declared(item):
            yield f"{described} is not declared"
        if pressable is not None and not name_of(item):
            yield f"{described} has no accessible name"
        if pressable is not None and not pressable.own_name:
            yield f"{described} has no name for the voice"
        if Spoken.of(item) is not None and item.inherits("QQuickBasePositioner"):
            yield f"{described} is spoken, and would position the highlight of what is spoken as its child"


class CheckedTour(Tour):
    """A tour that looks at every place instead of taking its picture."""

    def __init__(self, screen: Screen, library: Library) -> None:
        """Tour the kiosk of `screen`."""
        super().__init__(screen.app.window, screen.kiosk, library, screen.clock, Path())
        self.seen: list[str] = []
        self.found: set[str] = set()

    def _take(self, name: str) -> None:
        self.seen.append(name)
        self.found |= {f"{name}: {complaint}" for complaint in complaints(self._robot.window.rootObject())}

    def _contact_sheet(self) -> None:
        pass


def test_all_that_can_be_touched_on_a_tour_is_declared_and_has_a_name(library: Path, tmp_path: Path) -> None:
    opened = Library.open(library)
    with kiosk_on(opened) as screen:
        tour = CheckedTour(screen, opened)
        tour._folder = tmp_path
        tour.walk()
        assert {"start", "search-found", "take-home", "idle-warning", "reset"} <= set(tour.seen)
        assert len(tour.seen) > 20
        assert tour.found == set()


@pytest.mark.parametrize("page", ["", "display", "takeHome", "search"])
def test_what_is_declared_is_named_once_for_the_voice_and_for_screen_readers(
    library: Path, page: str
) -> None:
    with kiosk_on(library) as screen:
        screen.go("start", "tile-overview", *([page] if page else []))
        screen.wait_for_stillness()
        assert list(complaints(screen.window.rootObject())) == []


def test_items_that_declare_something_leave_nothing_in_memory(library: Path) -> None:
    """PySide loses a reference to each item that QML attaches an object to: it must be given up with the item."""

    def wrappers() -> int:
        """Return the number of Python objects of items, once everything that is due has been deleted."""
        screen.settle()
        gc.collect()
        return sum(type(each) is QQuickItem for each in gc.get_objects())

    with kiosk_on(library) as screen:
        counts = []
        for _ in range(8):
            screen.touch("start")
            screen.go("tile-harms")
            screen.touch("close")
            screen.clock.advance(5)
            counts.append(wrappers())
    assert counts[-1] - counts[3] < 50, counts
