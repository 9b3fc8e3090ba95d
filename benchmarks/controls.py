"""Finds what can be touched on the screen of a kiosk, and where."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from benchmarks.offscreen import OffScreen

OVER = ("dimmed", "asleep", "staffScreen", "idleWarning", "cover", "sheet")
"""What may lie over everything else, the uppermost first."""


class Control(NamedTuple):
    """What can be touched: `name` finds it again, and is empty where another one has it; `part` is what is seen."""

    name: str
    kind: str
    part: QRectF


def controls(screen: OffScreen) -> list[Control]:
    """Return what can be touched now, of what lies over everything else where something does."""
    found: list[Control] = []
    names = set()
    for item in reached(front(screen)):
        part = part_seen(screen, item) if is_control(item) else QRectF()
        if not part.isEmpty():
            name = item.objectName()
            kind = name.partition("-")[0] or ("link" if item.property("linkCount") else "unnamed")
            found.append(Control("" if name in names else name, kind, part))
            names.add(name)
    return found


def front(screen: OffScreen) -> QQuickItem:
    """Return what lies over everything else, or all there is."""
    root = screen.window.rootObject()
    over = {
        item.objectName(): item for one in root.childItems() if one.isVisible() for item in one.childItems()
    }
    return next((over[name] for name in OVER if name in over), root)


def part_seen(screen: OffScreen, item: QQuickItem) -> QRectF:
    """Return the part of an item that is in the window and within all that cuts it off."""
    part = item.mapRectToScene(QRectF(QPointF(0, 0), item.size()))
    part &= QRectF(0, 0, screen.window.width(), screen.window.height())
    around = item.parentItem()
    while around is not None:
        if around.clip() or around.objectName() == "place":  # the bar lies over what sticks out of the place
            part &= around.mapRectToScene(QRectF(QPointF(0, 0), around.size()))
        around = around.parentItem()
    return part


def reached(top: QQuickItem) -> list[QQuickItem]:
    """Return an item that is shown and not switched off, and all such below it, in the order of `shown`."""
    found, left = [], [top]
    while left:
        item = left.pop()
        if item.isVisible() and item.isEnabled():
            found.append(item)
            left.extend(reversed(item.childItems()))
    return found


def is_control(item: QQuickItem) -> bool:
    """Return whether an item can be touched, or is a text with links."""
    return bool(item.property("linkCount")) or (
        item.property("pressed") is not None and item.property("label") is not None
    )
