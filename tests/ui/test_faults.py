"""A fault in the program's own code never ends the program."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.ui.input.key_navigator import KeyNavigator
from kiosk.ui.input.touch import TouchFilter
from tests.screen import kiosk_on


@pytest.mark.parametrize("what", ["a key", "a touch"])
def test_a_fault_while_an_event_is_judged_is_reported_and_the_kiosk_goes_on(
    library: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    reported: list[type[BaseException]] = []

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    with kiosk_on(library) as screen:
        monkeypatch.setattr(sys, "excepthook", lambda kind, *_: reported.append(kind))
        monkeypatch.setattr(KeyNavigator, "_apply", fail)
        monkeypatch.setattr(TouchFilter, "_judge", fail)
        if what == "a key":
            QTest.keyClick(screen.window, Qt.Key.Key_Tab)
        else:
            screen.press(QPoint(100, 100))
            screen.release(QPoint(100, 100))
        screen.settle()
        assert reported
        assert set(reported) == {ZeroDivisionError}
        assert screen.place == "start"
