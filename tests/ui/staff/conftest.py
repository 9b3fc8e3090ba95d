"""Fixtures for tests of the staff panel: a person who knows the PIN, and the state folder."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from kiosk.doctor.check_run import HealthMonitor
from kiosk.staff.health.checks import Check
from kiosk.staff.pin import pin as pin_module
from kiosk.staff.pin.lockout import TRIES_FILE
from kiosk.staff.pin.pin import set_pin
from kiosk.staff.reports.period import Period
from kiosk.staff.reports.usage_summary import Use
from kiosk.startup.background_services import BackgroundServices
from tests.screen import Screen, kiosk_on

PIN, WRONG = "830572", "830573"
CHECKS = (
    Check("library", "green", "The library of 24 November is shown. It is sound.", ""),
    Check("printer", "amber", "The printer has no paper.", "Put A4 paper into it."),
    Check(
        "disk",
        "red",
        "The disk is full: nothing that is counted is kept.",
        "Tell who looks after this machine.",
    ),
)
USE = Use(Period("2026-03-04", "2026-03-04"), "12", "3", (("soft-tissue-tumor/harms", "7"),))


class Nurse:
    """A person in front of the screen."""

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
        for name in (*(f"digit-{digit}" for digit in pin), "staffAction"):
            self.screen.touch(self.screen.centre(name))

    def come_in(self) -> None:
        self.hold()
        self.type(PIN)

    @property
    def page(self) -> str:
        """Return the page that is shown; empty if there is none."""
        pages = (
            "padPage",
            "rowsPage",
            "healthPage",
            "usePage",
            "valuesPage",
            "panelLanguagePage",
            "confirmPage",
            "pinPage",
            "packsPage",
        )
        shown = [name for name in (*pages, "screenTest", "touchTest", "glassPage") if self.screen.find(name)]
        assert len(shown) <= 1, shown
        return "".join(shown)

    @property
    def note(self) -> str:
        note = self.screen.find("staffNote")
        return "" if note is None else str(note.property("text"))


def cheap_pin(folder: Path) -> Path:
    """Store a PIN in a folder with a hash that is cheap to compute."""
    with pytest.MonkeyPatch.context() as cheap:
        cheap.setattr(pin_module, "COST", 2**4)
        set_pin(folder, PIN)
    return folder


@pytest.fixture
def state(home: Path) -> Path:
    """Return a fresh state folder, with a PIN."""
    return cheap_pin(home / "state" / "lobby-kiosk")


@pytest.fixture(scope="module")
def shared(library: Path, tmp_path_factory: pytest.TempPathFactory):
    """Yield a kiosk that many tests share, and its state folder."""
    home = tmp_path_factory.mktemp("shared")
    with pytest.MonkeyPatch.context() as surroundings:
        surroundings.setenv("XDG_STATE_HOME", str(home))
        surroundings.setattr(BackgroundServices, "checks", lambda _: CHECKS)
        surroundings.setattr(HealthMonitor, "begin", lambda _: None)
        surroundings.setattr(BackgroundServices, "use", lambda *_: USE)
        folder = cheap_pin(home / "lobby-kiosk")
        with kiosk_on(library) as screen:
            yield Nurse(screen), folder


@pytest.fixture
def nurse(shared: tuple[Nurse, Path]) -> Nurse:
    """Return a person at the start screen, with no wrong PIN counted."""
    one, folder = shared
    (folder / TRIES_FILE).unlink(missing_ok=True)
    if one.screen.kiosk.staff is not None:
        one.screen.kiosk.staff.close()
    one.screen.kiosk.close()
    one.screen.clock.advance(1)
    one.screen.settle()
    return one


@pytest.fixture
def inside(nurse: Nurse) -> Nurse:
    """Return a person who has entered the PIN."""
    nurse.come_in()
    return nurse


@pytest.fixture
def unexamined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Skip the health checks when staff come: slow programs would outlive the test."""
    monkeypatch.setattr(HealthMonitor, "begin", lambda _: None)


@pytest.fixture
def own(library: Path, state: Path, unexamined: None):
    """Yield a person inside the panel of a kiosk of its own, which may be changed permanently."""
    with kiosk_on(library) as screen:
        nurse = Nurse(screen)
        nurse.come_in()
        yield nurse
