"""Everything a finger can do, by keys alone: arrows or Tab, Enter, Esc, Home, or the keys of a keypad."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QEvent, QMetaObject, QObject, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.paths import QML
from kiosk.ui.monitoring.faults import faults_reported
from kiosk.ui.shell.scene import box_in, in_order, is_page, page_of, reveal, scroll, shown
from kiosk.visit.clock import Now

STRIKE_SECONDS = 0.15
"""A key struck again within this time was struck once: trembling hands, worn switches."""

REPEAT_SECONDS = 0.25
"""How fast a key that is held moves on: slow enough to stop in time."""

HOLD_SECONDS = 2.0
"""How long Home is held for everything to speak itself."""

SCROLL_SHARE = 0.5
"""How much of the view a key moves a text that is longer than it."""

Key = Qt.Key
MODIFIER = Qt.KeyboardModifier
HELD = MODIFIER.ControlModifier | MODIFIER.AltModifier | MODIFIER.MetaModifier
STANDARD = {
    Key.Key_Tab: "next",
    Key.Key_Down: "next",
    Key.Key_Right: "next",
    Key.Key_Backtab: "previous",
    Key.Key_Up: "previous",
    Key.Key_Left: "previous",
    Key.Key_Return: "choose",
    Key.Key_Enter: "choose",
    Key.Key_Space: "choose",
    Key.Key_Select: "choose",
    Key.Key_Escape: "back",
    Key.Key_Backspace: "back",
    Key.Key_Back: "back",
    Key.Key_Home: "home",
    Key.Key_PageDown: "page_down",
    Key.Key_PageUp: "page_up",
}
SWAPPED = {Key.Key_Right: "previous", Key.Key_Left: "next"}
"""On a page that is read from the right."""


class FocusTarget(NamedTuple):
    """What a key can rest on: an item, and in a text one of its links, counted from 0; else -1."""

    item: QQuickItem
    link: int


class KeyActions(NamedTuple):
    """What keys can have done beside choosing what they rest on.

    `rested` is told what they came to rest on, among which others; `audio_only` tells whether texts are rested on too,
    and `hear` has everything speak itself, or no longer; `type` takes what a key typed, false when nobody types.
    `pressed` takes a key before it does anything, and false keeps it from that; `done` takes it afterwards, with
    whether it selected something. A key that repeats while it is held goes to neither.
    """

    back: Callable[[], None]
    home: Callable[[], None]
    used: Callable[[bool], None]
    right_to_left: Callable[[], bool]
    rested: Callable[[FocusTarget, list[FocusTarget]], None]
    audio_only: Callable[[], bool]
    hear: Callable[[bool], None]
    type: Callable[[str], bool]
    pressed: Callable[[int], bool]
    done: Callable[[int, bool], None]


def key_named(name: str) -> Key | None:
    """Return the key of a name such as F13, A or Media Next; `None` when there is none."""
    sequence = QKeySequence.fromString(name, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return None
    found: Key = sequence[0].key()  # type: ignore[index]
    return None if found == Key.Key_unknown else found


class KeyNavigator(QObject):
    """Moves a focus over a window by keys; `named` gives the name of one more key for some
    of `kiosk.settings.KEYS`.

    It takes every key event: nothing behind it is ever to see one.
    """

    def __init__(self, window: QQuickView, do: KeyActions, now: Now, named: Mapping[str, str]) -> None:
        """Rest on nothing until the first key."""
        super().__init__(window)
        self._window = window
        self._do = do
        self._now = now
        self._more = {key_named(name): action for action, name in named.items() if key_named(name)}
        self._rings: list[QQuickItem] = []
        self._struck: tuple[int, float] = (0, float("-inf"))
        self._selected = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take key events, and forget the focus when a finger takes over."""
        del watched
        kind = event.type()
        with faults_reported():
            if kind in (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress):
                self._rest_on(None)
                self._do.used(False)
            if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                self._take(event)
        return kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)

    def _take(self, event: QKeyEvent) -> None:
        """Do what a key does, and report what came of it unless it only repeats."""
        repeated, self._selected = event.isAutoRepeat(), False
        if not repeated and not self._do.pressed(event.key()):
            return
        if not self._typed(event):
            self._struck_alone(event)
        if not repeated:
            self._do.done(event.key(), self._selected)

    def _struck_alone(self, event: QKeyEvent) -> None:
        """Take a key unless another one is held that makes it a shortcut; a keypad may send what settings name so."""
        if Key(event.key()) in self._more or not event.modifiers() & HELD:
            self._pressed(Key(event.key()), repeated=event.isAutoRepeat())

    def _typed(self, event: QKeyEvent) -> bool:
        """Take a letter where letters are typed: a blank chooses where the keys rest on something."""
        text = event.text()
        if self.action_of(Key(event.key())) not in (None, "back", "choose") or event.key() == Key.Key_Escape:
            return False
        if self._stop is not None and self.action_of(Key(event.key())) == "choose":
            return False
        if event.modifiers() & HELD:
            return False
        done = bool(text) and text not in "\r\n" and self._do.type(text)
        if done:
            self._do.used(True)
        return done

    def _pressed(self, key: Key, *, repeated: bool) -> None:
        now = self._now()
        last, at = self._struck
        if repeated and self.action_of(key) == "home" and last == key.value and now - at >= HOLD_SECONDS:
            self._struck = (0, now)
            self._do.hear(not self._do.audio_only())
            return
        if repeated and now - at < REPEAT_SECONDS:
            return
        if not repeated and key.value == last and now - at < STRIKE_SECONDS:
            return
        action = self.action_of(key)
        if action is None or (repeated and action not in ("next", "previous", "page_down", "page_up")):
            return
        self._struck = (key.value, now)
        self._do.used(True)
        getattr(self, f"_{action}")()
        if action in ("choose", "back"):
            self._return()

    def action_of(self, key: Key) -> str | None:
        """Return what a key does, `None` when nothing."""
        swapped = SWAPPED.get(key) if self._do.right_to_left() else None
        return self._more.get(key) or swapped or STANDARD.get(key)

    def leave(self) -> None:
        """Rest on nothing any more: the visitor has gone."""
        self._rest_on(None)

    @property
    def resting_on(self) -> QQuickItem | None:
        """Return the item that has the focus."""
        return None if self._stop is None else self._stop.item

    def _next(self) -> None:
        self._move(1)

    def _previous(self) -> None:
        self._move(-1)

    def _move(self, by: int) -> None:
        stops = self._stops()
        if not stops:
            return
        here = self._stop
        if here in stops:
            target = stops[(stops.index(here) + by) % len(stops)]
        else:
            target = self._opener(stops) or first_in_view(stops, self._window, by)
        if not self._read_on(by):
            self._rest_on(target)

    def _read_on(self, by: int) -> bool:
        """Move a text that is longer than the view; true when there was more of it."""
        here = self._stop
        page = None if here is None else page_of(here.item)
        if here is None or page is None:
            return False
        box = box_in(here.item, page)
        more = box.bottom() > page.height() + 1 if by > 0 else box.top() < -1
        return more and box.height() > page.height() * SCROLL_SHARE and scroll(page, by * SCROLL_SHARE)

    def _choose(self) -> None:
        stop = self._stop
        if stop is None or stop not in self._stops():
            self._move(1)
            return
        if stop.link < 0 and not stop.item.property("focusable"):
            # A text, which does nothing: it is told again
            self._do.rested(stop, self._stops())
            return
        root = self._window.rootObject()
        if shown(root, "sheet") is None:
            root.setProperty("keyOpener", stop.item)
            root.setProperty("keyOpenerLink", stop.link)
        self._selected = True
        QMetaObject.invokeMethod(stop.item, "followFocused" if stop.link >= 0 else "selected")
        if self._stop == stop and stop.item.property("chosen") is not None and stop in self._stops():
            self._do.rested(stop, self._stops())

    def _opener(self, stops: list[FocusTarget]) -> FocusTarget | None:
        """Return what opened the card that is closed now, if that is here."""
        root = self._window.rootObject()
        item = root.property("keyOpener")
        opener = (
            FocusTarget(item, int(root.property("keyOpenerLink"))) if isinstance(item, QQuickItem) else None
        )
        return opener if opener in stops else None

    def _return(self) -> None:
        """Rest on what opened a card, once that is closed."""
        stops = self._stops()
        opener = self._opener(stops)
        if opener is not None and self._stop not in stops:
            self._rest_on(opener)

    def _back(self) -> None:
        self._do.back()

    def _home(self) -> None:
        self._do.home()

    def _by_ear(self) -> None:
        self._do.hear(True)

    def _by_sight(self) -> None:
        self._do.hear(False)

    def _page_down(self) -> None:
        QMetaObject.invokeMethod(self._window.rootObject(), "pageDown")

    def _page_up(self) -> None:
        QMetaObject.invokeMethod(self._window.rootObject(), "pageUp")

    @property
    def _stop(self) -> FocusTarget | None:
        """Return what the keys rest on. QML holds it: there, what was deleted is no longer anything."""
        root = self._window.rootObject()
        item = root.property("keyFocus")
        return FocusTarget(item, int(root.property("keyLink"))) if isinstance(item, QQuickItem) else None

    def _rest_on(self, stop: FocusTarget | None) -> None:
        root = self._window.rootObject()
        before = self._stop
        if before is not None:
            before.item.setProperty("focusedByKeys", False)
        root.setProperty("keyFocus", None if stop is None else stop.item)
        root.setProperty("keyLink", -1 if stop is None else stop.link)
        boxes: list[QRectF | None] = []
        if stop is not None:
            stop.item.setProperty("focusedLink", stop.link)
            stop.item.setProperty("focusedByKeys", True)
            boxes = [None] if stop.link < 0 else list(stop.item.property("focusedBoxes"))
        for number, box in enumerate(boxes):
            self._put_ring(number, stop.item if stop is not None else root, box)
        for ring in self._rings[len(boxes) :]:
            ring.setVisible(False)
            ring.setParentItem(root)
        if stop is not None:
            reveal(stop.item)
            self._do.rested(stop, self._stops())

    def _put_ring(self, number: int, item: QQuickItem, box: QRectF | None) -> None:
        if number == len(self._rings):
            file = QUrl.fromLocalFile(str(QML / "controls" / "FocusRing.qml"))
            ring = QQmlComponent(self._window.engine(), file, self).create()
            if not isinstance(ring, QQuickItem):
                return
            ring.setParent(self._window.rootObject())  # the engine goes before what is this object's own
            self._rings.append(ring)
        ring = self._rings[number]
        ring.setParentItem(item.property("ringed") or item)
        ring.setProperty("box", QRectF() if box is None else box)
        ring.setVisible(True)

    def _stops(self) -> list[FocusTarget]:
        """Return all that a key can rest on, in reading order: of the card over the page where there is one."""
        root = self._window.rootObject()
        scope = next(
            (i for name in ("idleWarning", "cover", "sheet") if (i := shown(root, name)) is not None), root
        )
        return list(stops_below(scope, texts=self._do.audio_only()))


def stops_below(item: QQuickItem, *, texts: bool) -> Iterator[FocusTarget]:
    """Yield what can have key focus in an item: controls, links, and `texts` (always on a page that scrolls)."""
    if not item.isVisible():
        return
    links = int(item.property("linkCount") or 0)
    if links:
        yield from (FocusTarget(item, link) for link in range(links))
    elif item.property("focusable"):
        if item.isEnabled():
            yield FocusTarget(item, -1)
    elif texts and item.property("lineHeight") is not None and item.property("text"):
        yield FocusTarget(item, -1)
    else:
        scrolls = is_page(item) and item.property("contentHeight") > item.height()
        for child in in_order(item):
            yield from stops_below(child, texts=texts or scrolls)


def first_in_view(stops: list[FocusTarget], window: QQuickView, by: int) -> FocusTarget:
    """Return where keys begin: the first stop in view, or the last when going back."""
    whole = QRectF(0, 0, window.width(), window.height())
    seen = [s for s in stops if whole.intersects(s.item.mapRectToScene(QRectF(QPointF(0, 0), s.item.size())))]
    return (seen or stops)[0 if by > 0 else -1]
