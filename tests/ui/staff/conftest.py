"""What tests of the staff panel share: somebody who knows the PIN, and where its state is kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from kiosk.staff import pin as pin_module
from kiosk.staff.pin import set_pin
from tests.screen import Screen

PIN, WRONG = "830572", "830573"


class Nurse:
    """Somebody before the glass."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen

    @property
    def corner(self) -> QPoint:
        return QPoint(self.screen.window.width() - 30, 30)

    def hold(self, seconds: float = 3.0, at: QPoint | None = None) -> None:
        where = at or self.corner
        self.screen.press(where)
        self.screen.clock.advance(seconds)
        self.screen.release(where)
        self.screen.settle()

    def type(self, pin: str) -> None:
        for digit in pin:
            self.screen.touch(f"digit-{digit}")
        self.screen.touch("staffAction")

    def come_in(self) -> None:
        self.hold()
        self.type(PIN)

    @property
    def page(self) -> str:
        """Give the page that is shown; empty when none is."""
        pages = ("padPage", "rowsPage", "healthPage", "usePage", "valuesPage", "panelLanguagePage", "confirmPage")
        shown = [name for name in (*pages, "screenTest", "touchTest", "glassPage") if self.screen.find(name)]
        assert len(shown) <= 1, shown
        return "".join(shown)

    @property
    def note(self) -> str:
        note = self.screen.find("staffNote")
        return "" if note is None else str(note.property("text"))


@pytest.fixture
def state(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the state folder, with a PIN whose hash costs little."""
    monkeypatch.setattr(pin_module, "COST", 2**4)
    folder = home / "state" / "lobby-kiosk"
    set_pin(folder, PIN)
    return folder
