"""Visitors who do not use touch: with keys alone, or with keys and headphones."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.devices.sound.voice import Sentence
from kiosk.ui.input.key_navigator import HOLD_SECONDS
from tests.screen import Screen

Key = Qt.Key
MOST_KEYS = 200


class Keyboard:
    """A visitor who has only keys."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen

    def strike(self, *keys: Key) -> None:
        for key in keys:
            QTest.keyClick(self.screen.window, key)
            self.screen.clock.advance(1)
            self.screen.settle()

    @property
    def ring(self) -> QQuickItem | None:
        return self.screen.find("focusRing")

    @property
    def focus(self) -> str:
        """Return the name of the focused item."""
        item = self.screen.key_focus
        return "" if item is None else str(item.objectName())

    def go_to(self, name: str, key: Key = Key.Key_Tab) -> None:
        """Move the focus to a control; one that is not in the bar is reached by opening "More" first."""
        if self.screen.is_behind_more(name):
            self.go_to("more", key)
            self.strike(Key.Key_Return)
        for _ in range(MOST_KEYS):
            if self.focus == name:
                return
            self.strike(key)
        pytest.fail(f"no key leads to {name}")


class Listener:
    """A visitor with keys and headphones."""

    def __init__(self, screen: Screen, said: list[Sentence]) -> None:
        self.screen = screen
        self.said = said

    def strike(self, *keys: Key) -> str:
        """Press keys; return what was said last."""
        for key in keys:
            QTest.keyClick(self.screen.window, key)
            self.screen.clock.advance(1)
            self.screen.settle()
        return self.said[-1].text if self.said else ""

    def hold(self, key: Key) -> str:
        """Hold a key down, with auto-repeat."""
        for repeated in (False, True, True, True):
            QGuiApplication.sendEvent(
                self.screen.window,
                QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", repeated),
            )
            self.screen.clock.advance(HOLD_SECONDS / 2)
            self.screen.settle()
        return self.said[-1].text if self.said else ""

    def go_to(self, words: str) -> str:
        """Move the focus until something is said that begins with `words`."""
        for _ in range(MOST_KEYS):
            told = self.strike(Key.Key_Tab)
            if told.startswith(words):
                return told
        return pytest.fail(f"nothing says {words}")
