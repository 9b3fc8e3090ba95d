"""Keyboard navigation: everything touch can do, with arrows or Tab, Enter, Esc, Home, or a keypad."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickView

from kiosk.ui.contract.layers import layers_of, shown
from kiosk.ui.input.key_bindings import KeyBindings
from kiosk.ui.input.key_focus import FocusTarget, KeyFocus, first_in_view
from kiosk.ui.monitoring.faults import faults_reported
from kiosk.ui.shell.scene import box_in, flickable_around, reveal
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


class KeyNavigator(QObject):
    """Moves the key focus in a window; `named` maps actions (`kiosk.settings.KEYS`) to additional keys.

    It consumes every key event, so that nothing else sees one.
    """

    def __init__(self, window: QQuickView, actions: KeyActions, now: Now, named: Mapping[str, str]) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._now = now
        self._bindings = KeyBindings(named, actions.right_to_left)
        self._focus = KeyFocus(window)
        self._last_press: tuple[int, float] = (0, float("-inf"))
        self._selected = False
        self._commands: dict[str, Callable[[], None]] = {
            "next": partial(self._move, 1),
            "previous": partial(self._move, -1),
            "choose": self._choose,
            "back": actions.back,
            "home": actions.home,
            "page_down": lambda: layers_of(window).turn_page(1),
            "page_up": lambda: layers_of(window).turn_page(-1),
            "by_ear": partial(actions.set_audio_only, True),
            "by_sight": partial(actions.set_audio_only, False),
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Consume key events, and clear the focus when a touch or click takes over."""
        del watched
        kind = event.type()
        with faults_reported():
            if kind in (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress):
                self._focus.move_to(None)
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
        if self._bindings.is_extra(Key(event.key())) or not event.modifiers() & HELD:
            self._apply(Key(event.key()), repeated=event.isAutoRepeat())

    def _type(self, event: QKeyEvent) -> bool:
        """Type a character where typing is possible; a space selects if something has focus."""
        text = event.text()
        if (
            self._bindings.action_of(Key(event.key())) not in (None, "back", "choose")
            or event.key() == Key.Key_Escape
        ):
            return False
        if self.focused is not None and self._bindings.action_of(Key(event.key())) == "choose":
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
            and self._bindings.action_of(key) == "home"
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
        action = self._bindings.action_of(key)
        if action is None or (repeated and action not in ("next", "previous", "page_down", "page_up")):
            return
        self._last_press = (key.value, now)
        self._actions.used(True)
        self._commands[action]()
        if action in ("choose", "back"):
            self._restore_focus()

    @property
    def focused(self) -> FocusTarget | None:
        """Return what has the key focus, or `None`."""
        return self._focus.target

    @property
    def opener(self) -> FocusTarget | None:
        """Return what gets the focus back when the card that it opened is closed, or `None`."""
        return self._focus.opener

    def leave(self) -> None:
        """Clear the focus: the visitor has left."""
        self._focus.move_to(None)
        self._focus.opener = None

    def _move(self, by: int) -> None:
        targets = self._targets()
        if not targets:
            return
        here = self.focused
        if here in targets:
            target = targets[(targets.index(here) + by) % len(targets)]
        else:
            target = self._opener_in(targets) or first_in_view(targets, self._window, by)
        if not self._scroll_on(by):
            self._move_to(target)

    def _scroll_on(self, by: int) -> bool:
        """Scroll a text that is taller than the view; return whether there was more of it."""
        here = self.focused
        flickable = None if here is None else flickable_around(here.item)
        if here is None or flickable is None:
            return False
        box, height = box_in(here.item, flickable.item), flickable.item.height()
        more = box.bottom() > height + 1 if by > 0 else box.top() < -1
        return more and box.height() > height * SCROLL_SHARE and flickable.scroll(by * SCROLL_SHARE)

    def _choose(self) -> None:
        target = self.focused
        if target is None or target not in self._targets():
            self._move(1)
            return
        if not target.has_action:  # a text: repeat it
            self._actions.focus_changed(target, self._targets())
            return
        if shown(layers_of(self._window).sheet_item) is None:
            self._focus.opener = target
        self._selected = True
        is_choice = target.is_choice
        target.choose()
        if self.focused == target and is_choice and target in self._targets():
            self._actions.focus_changed(target, self._targets())

    def _opener_in(self, targets: list[FocusTarget]) -> FocusTarget | None:
        """Return the target that opened the overlay, if it is on screen and can have focus."""
        return self.opener if self.opener in targets else None

    def _restore_focus(self) -> None:
        """Focus the target that opened an overlay, once that is closed."""
        targets = self._targets()
        opener = self._opener_in(targets)
        if opener is not None and self.focused not in targets:
            self._move_to(opener)

    def _move_to(self, target: FocusTarget) -> None:
        self._focus.move_to(target)
        reveal(target.item)
        self._actions.focus_changed(target, self._targets())

    def _targets(self) -> list[FocusTarget]:
        return self._focus.targets(texts=self._actions.audio_only())
