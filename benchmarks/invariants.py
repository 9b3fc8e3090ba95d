"""What must hold of the screen whatever was done to it: each that does not is told as a sentence."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from benchmarks.offscreen import OffScreen
from kiosk.ui.shell.scene import is_page, shown, walk

PATIENCE_SECONDS = 2.0
"""How long the screen may take to be made anew, for instance in another language."""

WAYS_OUT = {
    "dimmed": ("dimmed",),
    "asleep": ("asleep",),
    "staffScreen": ("staffBack", "staffClose"),
    "idleWarning": ("keepReading", "finishNow"),
    "cover": ("unhide",),
    "sheet": ("closeSheet",),
}
"""What lies over all else, and the controls by which it is left."""

ROUNDING = 1.0


def broken(screen: OffScreen) -> list[str]:
    """Return all that does not hold, once the screen has had the time to be made."""
    until = time.monotonic() + PATIENCE_SECONDS
    while found := list(complaints(screen)):
        if time.monotonic() > until:
            return found
        QTest.qWait(16)
    return []


def complaints(screen: OffScreen) -> Iterator[str]:
    """Yield all that does not hold at this moment."""
    root, kiosk = screen.window.rootObject(), screen.kiosk
    whole = QRectF(0, 0, screen.window.width(), screen.window.height())
    if (
        not any(is_text(item) and whole.intersects(box(item)) for item in walk(root))
        and not kiosk.hearing.dimmed
    ):
        yield f"no text on the screen ({kiosk.place})"
    bar = shown(root, "bar")
    is_covered = kiosk.privacy.hidden or kiosk.state.sheet is not None
    if (bar is not None) != (kiosk.place != "start" and not is_covered):
        yield f"the bar is {'not ' if bar is None else ''}there ({kiosk.place})"
    over = next((name for name in WAYS_OUT if shown(root, name) is not None), "")
    ways = WAYS_OUT.get(over, ("start",) if kiosk.place == "start" else ("close",))
    for name in ways:
        item = shown(root, name)
        if item is None or not item.isEnabled():
            yield f"no {name} ({over or kiosk.place})"
        elif not grown(whole).contains(box(item)):
            yield f"{name} is not in the window ({over or kiosk.place})"
    yield from outside(root, whole)


def outside(root: QQuickItem, whole: QRectF) -> Iterator[str]:
    """Yield the controls that are not wholly in the window and that nothing scrolls into it."""
    for item in unscrolled(root):
        place = box(item)
        if not grown(whole).contains(place):
            yield f"{item.objectName() or item.property('label')} is not in the window"


def unscrolled(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the controls that nothing scrolls."""
    if not item.isVisible() or is_page(item):
        return
    if item.property("pressed") is not None and item.property("label") is not None:
        yield item
    for child in item.childItems():
        yield from unscrolled(child)


def foreign_windows(screen: OffScreen) -> list[str]:
    """Return the windows that are not the kiosk's."""
    return [
        f"a window that is not the kiosk's: {type(window).__name__} {window.title()}"
        for window in (*QGuiApplication.allWindows(), *QGuiApplication.topLevelWindows())
        if window != screen.window
    ]


def is_text(item: QQuickItem) -> bool:
    """Return whether an item shows words."""
    return item.property("lineHeight") is not None and bool(item.property("text"))


def box(item: QQuickItem) -> QRectF:
    """Return where an item lies in the window."""
    return item.mapRectToScene(QRectF(QPointF(0, 0), item.size()))


def grown(whole: QRectF) -> QRectF:
    """Return a rectangle that takes what rounding adds."""
    return whole.adjusted(-ROUNDING, -ROUNDING, ROUNDING, ROUNDING)
