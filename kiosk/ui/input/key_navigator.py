"""Keyboard navigation: everything touch can do, with arrows or Tab, Enter, Esc, Home, or a keypad."""

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
"""Ignore the same key again within this time: trembling hands and worn switches press twice."""

REPEAT_SECONDS = 0.25
"""Shortest interval between moves while a key is held: slow enough to target in time."""

HOLD_SECONDS = 2.0
"""How long Home is held to switch audio-only mode."""

SCROLL_SHARE = 0.5
"""How far a key scrolls a text that is taller than the view, as a share of the view."""

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
"""Overrides for right-to-left layout."""


class FocusTarget(NamedTuple):
    """What can have key focus: an item, or one of its links, counted from 0; -1 for the item itself."""

    item: QQuickItem
    link: int


class KeyActions(NamedTuple):
    """Callbacks of keyboard navigation.

    `focus_changed` gets the new target and all targets; `audio_only` is whether texts are targets too, and
    `set_audio_only` turns that mode on or off; `type` takes typed text and returns whether it was used. `pressed` is
    called before a key takes effect and may reject it by returning false; `finished` is called afterwards, with
    whether the key selected something. Neither is called for auto-repeated keys.
    """

    back: Callable[[], None]
    home: Callable[[], None]
    used: Callable[[bool], None]
    right_to_left: Callable[[], bool]
    focus_changed: Callable[[FocusTarget, list[FocusTarget]], None]
    audio_only: Callable[[], bool]
    set_audio_only: Callable[[bool], None]
    type: Callable[[str], bool]
    pressed: Callable[[int], bool]
    finished: Callable[[int, bool], None]


def key_named(name: str) -> Key | None:
    """Return the key with a name such as F13, A or Media Next; `None` if there is none."""
    sequence = QKeySequence.fromString(name, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return None
    key: Key = sequence[0].key()  # type: ignore[index]
    return None if key == Key.Key_unknown else key


class KeyNavigator(QObject):
    """Moves the key focus in a window; `named` maps actions (`kiosk.settings.KEYS`) to additional keys.

    It consumes every key event, so that nothing else sees one.
    """

    def __init__(self, window: QQuickView, actions: KeyActions, now: Now, named: Mapping[str, str]) -> None:
        """Start without focus until the first key."""
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._now = now
        self._extra_keys = {key_named(name): action for action, name in named.items() if key_named(name)}
        self._rings: list[QQuickItem] = []
        self._last_press: tuple[int, float] = (0, float("-inf"))
        self._selected = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Consume key events, and clear the focus when a touch or click takes over."""
        del watched
        kind = event.type()
        with faults_reported():
            if kind in (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress):
                self._focus(None)
                self._actions.used(False)
            if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                self._handle(event)
        return kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)

    def _handle(self, event: QKeyEvent) -> None:
        """Apply a key press, and report its effect unless it is an auto-repeat."""
        repeated, self._selected = event.isAutoRepeat(), False
        if not repeated and not self._actions.pressed(event.key()):
            return
        if not self._type(event):
            self._apply_unmodified(event)
        if not repeated:
            self._actions.finished(event.key(), self._selected)

    def _apply_unmodified(self, event: QKeyEvent) -> None:
        """Apply a key unless a held modifier makes it a shortcut; keys named in the settings may have modifiers."""
        if Key(event.key()) in self._extra_keys or not event.modifiers() & HELD:
            self._apply(Key(event.key()), repeated=event.isAutoRepeat())

    def _type(self, event: QKeyEvent) -> bool:
        """Type a character where typing is possible; a space selects if something has focus."""
        text = event.text()
        if self.action_of(Key(event.key())) not in (None, "back", "choose") or event.key() == Key.Key_Escape:
            return False
        if self._focused is not None and self.action_of(Key(event.key())) == "choose":
            return False
        if event.modifiers() & HELD:
            return False
        done = bool(text) and text not in "\r\n" and self._actions.type(text)
        if done:
            self._actions.used(True)
        return done

    def _apply(self, key: Key, *, repeated: bool) -> None:
        now = self._now()
        last_key, pressed_at = self._last_press
        if (
            repeated
            and self.action_of(key) == "home"
            and last_key == key.value
            and now - pressed_at >= HOLD_SECONDS
        ):
            self._last_press = (0, now)
            self._actions.set_audio_only(not self._actions.audio_only())
            return
        if repeated and now - pressed_at < REPEAT_SECONDS:
            return
        if not repeated and key.value == last_key and now - pressed_at < STRIKE_SECONDS:
            return
        action = self.action_of(key)
        if action is None or (repeated and action not in ("next", "previous", "page_down", "page_up")):
            return
        self._last_press = (key.value, now)
        self._actions.used(True)
        getattr(self, f"_{action}")()
        if action in ("choose", "back"):
            self._restore_focus()

    def action_of(self, key: Key) -> str | None:
        """Return the action of a key, or `None`."""
        swapped = SWAPPED.get(key) if self._actions.right_to_left() else None
        return self._extra_keys.get(key) or swapped or STANDARD.get(key)

    def leave(self) -> None:
        """Clear the focus: the visitor has left."""
        self._focus(None)

    def _next(self) -> None:
        self._move(1)

    def _previous(self) -> None:
        self._move(-1)

    def _move(self, by: int) -> None:
        targets = self._targets()
        if not targets:
            return
        here = self._focused
        if here in targets:
            target = targets[(targets.index(here) + by) % len(targets)]
        else:
            target = self._opener(targets) or first_in_view(targets, self._window, by)
        if not self._scroll_on(by):
            self._focus(target)

    def _scroll_on(self, by: int) -> bool:
        """Scroll a text that is taller than the view; return whether there was more of it."""
        here = self._focused
        page = None if here is None else page_of(here.item)
        if here is None or page is None:
            return False
        box = box_in(here.item, page)
        more = box.bottom() > page.height() + 1 if by > 0 else box.top() < -1
        return more and box.height() > page.height() * SCROLL_SHARE and scroll(page, by * SCROLL_SHARE)

    def _choose(self) -> None:
        target = self._focused
        if target is None or target not in self._targets():
            self._move(1)
            return
        if target.link < 0 and not target.item.property("focusable"):
            # A text has no action: repeat it
            self._actions.focus_changed(target, self._targets())
            return
        root = self._window.rootObject()
        if shown(root, "sheet") is None:
            root.setProperty("keyOpener", target.item)
            root.setProperty("keyOpenerLink", target.link)
        self._selected = True
        QMetaObject.invokeMethod(target.item, "followFocused" if target.link >= 0 else "selected")
        is_choice = target.item.property("chosen") is not None
        if self._focused == target and is_choice and target in self._targets():
            self._actions.focus_changed(target, self._targets())

    def _opener(self, targets: list[FocusTarget]) -> FocusTarget | None:
        """Return the target that opened the overlay, if it is on screen and can have focus."""
        root = self._window.rootObject()
        item = root.property("keyOpener")
        opener = (
            FocusTarget(item, int(root.property("keyOpenerLink"))) if isinstance(item, QQuickItem) else None
        )
        return opener if opener in targets else None

    def _restore_focus(self) -> None:
        """Focus the target that opened an overlay, once that is closed."""
        targets = self._targets()
        opener = self._opener(targets)
        if opener is not None and self._focused not in targets:
            self._focus(opener)

    def _back(self) -> None:
        self._actions.back()

    def _home(self) -> None:
        self._actions.home()

    def _by_ear(self) -> None:
        self._actions.set_audio_only(True)

    def _by_sight(self) -> None:
        self._actions.set_audio_only(False)

    def _page_down(self) -> None:
        QMetaObject.invokeMethod(self._window.rootObject(), "pageDown")

    def _page_up(self) -> None:
        QMetaObject.invokeMethod(self._window.rootObject(), "pageUp")

    @property
    def _focused(self) -> FocusTarget | None:
        """Return the focused target. QML holds it, because QML resets references to deleted items."""
        root = self._window.rootObject()
        item = root.property("keyFocus")
        return FocusTarget(item, int(root.property("keyLink"))) if isinstance(item, QQuickItem) else None

    def _focus(self, target: FocusTarget | None) -> None:
        root = self._window.rootObject()
        before = self._focused
        if before is not None:
            before.item.setProperty("focusedByKeys", False)
        root.setProperty("keyFocus", None if target is None else target.item)
        root.setProperty("keyLink", -1 if target is None else target.link)
        boxes: list[QRectF | None] = []
        if target is not None:
            target.item.setProperty("focusedLink", target.link)
            target.item.setProperty("focusedByKeys", True)
            boxes = [None] if target.link < 0 else list(target.item.property("focusedBoxes"))
        for number, box in enumerate(boxes):
            self._show_ring(number, target.item if target is not None else root, box)
        for ring in self._rings[len(boxes) :]:
            ring.setVisible(False)
            ring.setParentItem(root)
        if target is not None:
            reveal(target.item)
            self._actions.focus_changed(target, self._targets())

    def _show_ring(self, number: int, item: QQuickItem, box: QRectF | None) -> None:
        if number == len(self._rings):
            file = QUrl.fromLocalFile(str(QML / "controls" / "FocusRing.qml"))
            ring = QQmlComponent(self._window.engine(), file, self).create()
            if not isinstance(ring, QQuickItem):
                return
            ring.setParent(self._window.rootObject())  # the engine is deleted before this object's children
            self._rings.append(ring)
        ring = self._rings[number]
        ring.setParentItem(item.property("ringed") or item)
        ring.setProperty("box", QRectF() if box is None else box)
        ring.setVisible(True)

    def _targets(self) -> list[FocusTarget]:
        """Return everything that can have key focus, in reading order; only within an overlay if one is open."""
        root = self._window.rootObject()
        scope = next(
            (i for name in ("idleWarning", "cover", "sheet") if (i := shown(root, name)) is not None), root
        )
        return list(targets_below(scope, texts=self._actions.audio_only()))


def targets_below(item: QQuickItem, *, texts: bool) -> Iterator[FocusTarget]:
    """Yield the focus targets in an item: controls, links and, if `texts` or on a scrolling page, texts."""
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
