"""Helpers for the item tree on the screen: reading order, visibility and scrolling."""

from collections.abc import Iterator

from PySide6.QtCore import QMetaObject, QPointF, QRectF
from PySide6.QtQuick import QQuickItem

MARGIN = 0.12
"""Distance that `reveal` keeps from the edges of the view, as a share of its height."""


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield an item and its descendants, visible ones only."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from walk(child)


def in_order(item: QQuickItem) -> list[QQuickItem]:
    """Return an item's children in reading order."""
    children = item.childItems()
    if item.property("inPlaceOrder") or is_page(item.parentItem()):
        return sorted(children, key=lambda child: (round(child.y()), child.x()))
    return list(children)


def shown(root: QQuickItem, name: str) -> QQuickItem | None:
    """Return the first visible item with an object name, or `None`."""
    return next((item for item in walk(root) if item.objectName() == name), None)


def is_page(item: QQuickItem | None) -> bool:
    """Return whether an item is a flickable."""
    return item is not None and item.inherits("QQuickFlickable")


def page_of(item: QQuickItem) -> QQuickItem | None:
    """Return the flickable that contains an item, or `None`."""
    ancestor: QQuickItem | None = item.parentItem()
    while ancestor is not None and not is_page(ancestor):
        ancestor = ancestor.parentItem()
    return ancestor


def box_in(item: QQuickItem, page: QQuickItem) -> QRectF:
    """Return an item's rectangle in the coordinates of a page's view."""
    return item.mapRectToItem(page, QRectF(QPointF(0, 0), item.size()))


def scroll(page: QQuickItem, share: float) -> bool:
    """Scroll a page by a share of its view; return whether it moved."""
    origin, height = float(page.property("originY")), float(page.property("contentHeight"))
    before = float(page.property("contentY"))
    last = max(origin, origin + height - page.height())
    after = min(last, max(origin, before + share * page.height()))
    if page.objectName() == "blocks":
        QMetaObject.invokeMethod(page, "letGo")
    page.setProperty("contentY", after)
    return abs(after - before) > 1


def reveal(item: QQuickItem, part: QRectF | None = None) -> None:
    """Scroll an item, or `part` of it, into view; if it is taller than the view, show its beginning."""
    page = page_of(item)
    if page is None:
        return
    box = box_in(item, page) if part is None else item.mapRectToItem(page, part)
    room = min(page.height() * MARGIN, max(0.0, (page.height() - box.height()) / 2))
    offset = 0.0
    if box.top() < room:
        offset = box.top() - room
    elif box.bottom() > page.height() - room:
        offset = min(box.bottom() - page.height() + room, box.top() - room)
    if offset:
        scroll(page, offset / page.height())
