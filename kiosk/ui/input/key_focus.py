"""The key focus: what can have it, what has it, and the ring around that."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickView
from shiboken6 import isValid

from kiosk.ui.contract.layers import layers_of
from kiosk.ui.contract.links import Links
from kiosk.ui.contract.pressable import Pressable
from kiosk.ui.contract.scrolling import Flickable, is_flickable
from kiosk.ui.contract.spoken import Spoken
from kiosk.ui.shell.scene import create_object, in_order


class FocusTarget(NamedTuple):
    """What can have key focus: an item, or one of its links, counted from 0; -1 for the item itself."""

    item: QQuickItem
    link: int

    @property
    def is_choice(self) -> bool:
        """Return whether the target is an option that can be chosen."""
        pressable = Pressable.of(self.item)
        return pressable is not None and pressable.is_checked is not None

    @property
    def has_action(self) -> bool:
        """Return whether the target does something when it is chosen; a text does not."""
        pressable = Pressable.of(self.item)
        return self.link >= 0 or (pressable is not None and pressable.takes_focus)

    def choose(self) -> None:
        """Do what a touch on the target does."""
        pressable, links = Pressable.of(self.item), Links.of(self.item)
        if self.link >= 0 and links is not None:
            links.follow()
        elif pressable is not None:
            pressable.press()


class KeyFocus:
    """The key focus of one window. `target` has it; `opener` had it when a card was opened by key."""

    def __init__(self, window: QQuickView) -> None:
        self._window = window
        self._rings: list[QQuickItem] = []
        self._target: FocusTarget | None = None
        self._opener: FocusTarget | None = None

    @property
    def target(self) -> FocusTarget | None:
        """Return what has focus; `None` once its item is deleted."""
        return existing(self._target)

    @property
    def opener(self) -> FocusTarget | None:
        """Return what opened the card; `None` once its item is deleted."""
        return existing(self._opener)

    @opener.setter
    def opener(self, opener: FocusTarget | None) -> None:
        self._opener = opener

    def move_to(self, target: FocusTarget | None) -> None:
        """Move the focus to a target, with a ring around it; with `None`, remove it."""
        if self.target is not None:
            mark(self.target, focused=False)
        self._target = target
        boxes: list[QRectF] = [] if target is None else mark(target, focused=True)
        for number, box in enumerate(boxes):
            self._show_ring(number, self._target, box)
        for ring in self._rings[len(boxes) :]:
            ring.setVisible(False)
            ring.setParentItem(self._window.rootObject())

    def targets(self, *, texts: bool) -> list[FocusTarget]:
        """Return everything that can have focus, in reading order; only within an overlay if one is open."""
        scope = layers_of(self._window).covering() or self._window.rootObject()
        return list(targets_below(scope, texts=texts))

    def _show_ring(self, number: int, target: FocusTarget | None, box: QRectF) -> None:
        if number == len(self._rings):
            ring = create_object(self._window, "controls/FocusRing.qml")
            assert isinstance(ring, QQuickItem), ring  # noqa: S101  (the file is part of the program)
            self._rings.append(ring)
        ring = self._rings[number]
        if target is not None:
            pressable = Pressable.of(target.item)
            ring.setParentItem((pressable and pressable.ring_item) or target.item)
        ring.setProperty("box", box)
        ring.setVisible(True)


def existing(target: FocusTarget | None) -> FocusTarget | None:
    """Return a target unless its item has been deleted."""
    return target if target is not None and isValid(target.item) else None


def mark(target: FocusTarget, *, focused: bool) -> list[QRectF]:
    """Set whether an item has focus; return what the rings surround, where an empty rectangle is the whole item."""
    pressable, links = Pressable.of(target.item), Links.of(target.item)
    if pressable is not None:
        pressable.set_focused(focused)
    if links is not None:
        links.set_focused(target.link if focused else -1)
    return links.rectangles if links is not None and target.link >= 0 else [QRectF()]


def targets_below(item: QQuickItem, *, texts: bool) -> Iterator[FocusTarget]:
    """Yield the focus targets in an item: controls, links and, if `texts` or on a scrolling page, texts."""
    if not item.isVisible():
        return
    links, pressable, spoken = Links.of(item), Pressable.of(item), Spoken.of(item)
    if links is not None and links.number:
        yield from (FocusTarget(item, link) for link in range(links.number))
    elif pressable is not None and pressable.takes_focus:
        if item.isEnabled():
            yield FocusTarget(item, -1)
    elif texts and spoken is not None and spoken.shown_text:
        yield FocusTarget(item, -1)
    else:
        scrolls = is_flickable(item) and Flickable(item).content_height > item.height()
        for child in in_order(item):
            yield from targets_below(child, texts=texts or scrolls)


def first_in_view(targets: list[FocusTarget], window: QQuickView, by: int) -> FocusTarget:
    """Return the first target in view, or the last one when moving backwards."""
    whole = QRectF(0, 0, window.width(), window.height())
    visible = [
        target
        for target in targets
        if whole.intersects(target.item.mapRectToScene(QRectF(QPointF(0, 0), target.item.size())))
    ]
    return (visible or targets)[0 if by > 0 else -1]
