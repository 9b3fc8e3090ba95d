"""Invariants of the screen, which must hold after any input; violations are reported as sentences."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from benchmarks.offscreen import OffScreen
from kiosk.ui.contract.layers import layers_of, shown
from kiosk.ui.contract.pressable import Pressable
from kiosk.ui.contract.scrolling import is_flickable
from kiosk.ui.contract.spoken import Spoken
from kiosk.ui.shell.scene import walk
from kiosk.visit.place import PlaceKind

SETTLE_SECONDS = 2.0
"""Limit for recreating the screen, for instance in another language."""

WAYS_OUT = {
    "dimmed": ("dimmed",),
    "asleep": ("asleep",),
    "staffScreen": ("staffBack", "staffClose"),
    "idleWarning": ("keepReading", "finishNow"),
    "cover": ("unhide",),
    "sheet": ("closeSheet",),
}
"""Overlays, topmost first, and the controls that close them."""

ROUNDING = 1.0


def violations(screen: OffScreen) -> list[str]:
    """Return the violations that remain once the screen has had time to settle."""
    deadline = time.monotonic() + SETTLE_SECONDS
    while found := list(violations_now(screen)):
        if time.monotonic() > deadline:
            return found
        QTest.qWait(16)
    return []


def violations_now(screen: OffScreen) -> Iterator[str]:
    """Yield the current violations."""
    root, kiosk = screen.window.rootObject(), screen.kiosk
    place = kiosk.state.place.kind
    whole = QRectF(0, 0, screen.window.width(), screen.window.height())
    if (
        not any(is_text(item) and whole.intersects(box(item)) for item in walk(root))
        and not kiosk.hearing.dimmed
    ):
        yield f"no text on the screen ({place.value})"
    bar = shown(layers_of(screen.window).bar_item)
    is_covered = kiosk.privacy.hidden or kiosk.state.sheet is not None
    if (bar is not None) != (place is not PlaceKind.START and not is_covered):
        yield f"the bar is {'not ' if bar is None else ''}there ({place.value})"
    overlay = next((name for name in WAYS_OUT if screen.robot.find(name) is not None), "")
    exits = WAYS_OUT.get(overlay, ("start",) if place is PlaceKind.START else ("close",))
    for name in exits:
        item = screen.robot.find(name)
        if item is None or not item.isEnabled():
            yield f"no {name} ({overlay or place.value})"
        elif not grown(whole).contains(box(item)):
            yield f"{name} is not in the window ({overlay or place.value})"
    yield from outside(root, whole)


def outside(root: QQuickItem, whole: QRectF) -> Iterator[str]:
    """Yield controls that are partly outside the window and cannot be scrolled into it."""
    for item in unscrolled(root):
        place = box(item)
        if not grown(whole).contains(place):
            pressable = Pressable.of(item)
            yield f"{item.objectName() or (pressable and pressable.own_name)} is not in the window"


def unscrolled(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the visible controls outside scrolling areas."""
    if not item.isVisible() or is_flickable(item):
        return
    if Pressable.of(item) is not None:
        yield item
    for child in item.childItems():
        yield from unscrolled(child)


def foreign_windows(screen: OffScreen) -> list[str]:
    """Return the windows that are not the kiosk's, as sentences."""
    return [
        f"a window that is not the kiosk's: {type(window).__name__} {window.title()}"
        for window in (*QGuiApplication.allWindows(), *QGuiApplication.topLevelWindows())
        if window != screen.window
    ]


def is_text(item: QQuickItem) -> bool:
    """Return whether an item shows text."""
    spoken = Spoken.of(item)
    return spoken is not None and bool(spoken.shown_text)


def box(item: QQuickItem) -> QRectF:
    """Return the bounds of an item in window coordinates."""
    return item.mapRectToScene(QRectF(QPointF(0, 0), item.size()))


def grown(whole: QRectF) -> QRectF:
    """Return a rectangle enlarged by the rounding tolerance."""
    return whole.adjusted(-ROUNDING, -ROUNDING, ROUNDING, ROUNDING)
