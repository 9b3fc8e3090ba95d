"""Helpers for the item tree on the screen: creation, reading order, visibility and scrolling."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPointF, QRectF, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.paths import QML
from kiosk.ui.contract.scrolling import Flickable, is_flickable

MARGIN = 0.12
"""Distance that `reveal` keeps from the edges of the view, as a share of its height."""


def create_object(window: QQuickView, file: str) -> QObject:
    """Return the object of a QML file of `kiosk/ui`, created by the engine of `window` and owned by its root item.

    The engine is deleted before the children of the window itself.
    """
    created = QQmlComponent(window.engine(), QUrl.fromLocalFile(str(QML / file)), window).create()
    created.setParent(window.rootObject())
    return created


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield an item and its descendants, visible ones only."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from walk(child)


def in_order(item: QQuickItem) -> list[QQuickItem]:
    """Return an item's children in reading order: a list view creates them in another one."""
    children = item.childItems()
    if is_flickable(item.parentItem()):
        return sorted(children, key=lambda child: (round(child.y()), child.x()))
    return list(children)


def flickable_around(item: QQuickItem) -> Flickable | None:
    """Return the flickable that contains an item, or `None`."""
    ancestor: QQuickItem | None = item.parentItem()
    while ancestor is not None and not is_flickable(ancestor):
        ancestor = ancestor.parentItem()
    return None if ancestor is None else Flickable(ancestor)


def flickable_below(item: QQuickItem | None) -> Flickable | None:
    """Return the first visible flickable in an item, or `None`."""
    below = () if item is None else walk(item)
    return next((Flickable(child) for child in below if is_flickable(child)), None)


def box_in(item: QQuickItem, page: QQuickItem) -> QRectF:
    """Return an item's rectangle in the coordinates of a page's view."""
    return item.mapRectToItem(page, QRectF(QPointF(0, 0), item.size()))


def reveal(item: QQuickItem, part: QRectF | None = None) -> None:
    """Scroll an item, or `part` of it, into view; if it is taller than the view, show its beginning."""
    flickable = flickable_around(item)
    if flickable is None:
        return
    page = flickable.item
    box = box_in(item, page) if part is None else item.mapRectToItem(page, part)
    room = min(page.height() * MARGIN, max(0.0, (page.height() - box.height()) / 2))
    offset = 0.0
    if box.top() < room:
        offset = box.top() - room
    elif box.bottom() > page.height() - room:
        offset = min(box.bottom() - page.height() + room, box.top() - room)
    if offset:
        flickable.scroll(offset / page.height())
