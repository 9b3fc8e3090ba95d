"""Finds the controls on the screen of a kiosk."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from benchmarks.offscreen import OffScreen
from kiosk.ui.contract.layers import layers_of
from kiosk.ui.contract.links import Links
from kiosk.ui.contract.pressable import Pressable

OVER = ("dimmed", "asleep", "staffScreen", "idleWarning", "cover", "sheet")
"""The object names of the overlays, topmost first."""


class Control(NamedTuple):
    """A control: `name` is its object name, or empty if that is ambiguous; `part` is its visible part."""

    name: str
    kind: str
    part: QRectF


def controls(screen: OffScreen) -> list[Control]:
    """Return the controls of the topmost overlay, or of the whole screen if there is none."""
    found: list[Control] = []
    names = set()
    for item in reached(front(screen)):
        part = part_seen(screen, item) if is_control(item) else QRectF()
        if not part.isEmpty():
            name = item.objectName()
            kind = name.partition("-")[0] or ("link" if has_links(item) else "unnamed")
            found.append(Control("" if name in names else name, kind, part))
            names.add(name)
    return found


def front(screen: OffScreen) -> QQuickItem:
    """Return the topmost overlay, or the root item if there is none."""
    root = screen.window.rootObject()
    overlays = {
        item.objectName(): item
        for child in root.childItems()
        if child.isVisible()
        for item in child.childItems()
    }
    return next((overlays[name] for name in OVER if name in overlays), root)


def part_seen(screen: OffScreen, item: QQuickItem) -> QRectF:
    """Return the part of an item that is inside the window and all clipping ancestors."""
    part = item.mapRectToScene(QRectF(QPointF(0, 0), item.size()))
    part &= QRectF(0, 0, screen.window.width(), screen.window.height())
    place = layers_of(screen.window).place_item
    ancestor = item.parentItem()
    while ancestor is not None:
        if ancestor.clip() or ancestor == place:  # the bar covers what extends beyond the place
            part &= ancestor.mapRectToScene(QRectF(QPointF(0, 0), ancestor.size()))
        ancestor = ancestor.parentItem()
    return part


def reached(top: QQuickItem) -> list[QQuickItem]:
    """Return all visible and enabled items from `top` down, in the order of `shown`."""
    found, stack = [], [top]
    while stack:
        item = stack.pop()
        if item.isVisible() and item.isEnabled():
            found.append(item)
            stack.extend(reversed(item.childItems()))
    return found


def is_control(item: QQuickItem) -> bool:
    """Return whether an item can be pressed, or is a text with links."""
    return has_links(item) or Pressable.of(item) is not None


def has_links(item: QQuickItem) -> bool:
    """Return whether an item is a text with links."""
    links = Links.of(item)
    return links is not None and links.number > 0
