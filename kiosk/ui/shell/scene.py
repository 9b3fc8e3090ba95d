"""What stands on the screen: walking through it in reading order, and moving pages."""

from collections.abc import Iterator

from PySide6.QtCore import QMetaObject, QPointF, QRectF
from PySide6.QtQuick import QQuickItem

MARGIN = 0.12
"""How far from the edges of the view what was brought into it stands, as a share of its height."""


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield an item that is shown, and all shown below it."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from walk(child)


def in_order(item: QQuickItem) -> list[QQuickItem]:
    """Return what stands in an item, in reading order."""
    children = item.childItems()
    if item.property("inPlaceOrder") or is_page(item.parentItem()):
        return sorted(children, key=lambda one: (round(one.y()), one.x()))
    return list(children)


def shown(root: QQuickItem, name: str) -> QQuickItem | None:
    """Return the shown item of a name."""
    return next((item for item in walk(root) if item.objectName() == name), None)


def is_page(item: QQuickItem | None) -> bool:
    """Return whether an item scrolls."""
    return item is not None and item.inherits("QQuickFlickable")


def page_of(item: QQuickItem) -> QQuickItem | None:
    """Return what scrolls an item."""
    above: QQuickItem | None = item.parentItem()
    while above is not None and not is_page(above):
        above = above.parentItem()
    return above


def box_in(item: QQuickItem, page: QQuickItem) -> QRectF:
    """Return where an item lies in the view of a page."""
    return item.mapRectToItem(page, QRectF(QPointF(0, 0), item.size()))


def scroll(page: QQuickItem, share: float) -> bool:
    """Move a page by a share of its view; true when it moved."""
    origin, height = float(page.property("originY")), float(page.property("contentHeight"))
    before = float(page.property("contentY"))
    last = max(origin, origin + height - page.height())
    after = min(last, max(origin, before + share * page.height()))
    if page.objectName() == "blocks":
        QMetaObject.invokeMethod(page, "letGo")
    page.setProperty("contentY", after)
    return abs(after - before) > 1


def reveal(item: QQuickItem, part: QRectF | None = None) -> None:
    """Bring an item, or a part of it, into the view of its page; what is longer than that by its beginning."""
    page = page_of(item)
    if page is None:
        return
    box = box_in(item, page) if part is None else item.mapRectToItem(page, part)
    room = min(page.height() * MARGIN, max(0.0, (page.height() - box.height()) / 2))
    off = 0.0
    if box.top() < room:
        off = box.top() - room
    elif box.bottom() > page.height() - room:
        off = min(box.bottom() - page.height() + room, box.top() - room)
    if off:
        scroll(page, off / page.height())
