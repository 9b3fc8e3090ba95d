"""What visitors do on a real kiosk is in its file of counts afterwards, and what they typed is not."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.paths import counts_file
from kiosk.staff.counts.counts_file import read_file
from kiosk.ui.display.appearance import Appearance
from kiosk.ui.speech.speech import Speech
from kiosk.ui.takehome.printing import Printing
from tests.cups import PrintQueue
from tests.screen import Screen, kiosk_on
from tests.sound import wait_until
from tests.staff.stores import PATIENCE_SECONDS

TOPIC = "soft-tissue-tumor"


def counts(screen: Screen, file: Path) -> set[tuple[str, str]]:
    """Return what was counted once, without the days."""
    assert screen.app.services.counter is not None
    assert screen.app.services.counter.settle(PATIENCE_SECONDS)
    return {(entry.item.what, entry.item.name) for entry in read_file(file)} - {("day", "")}


def test_a_visit_is_counted_from_the_first_touch_to_the_last(library: Path, tmp_path: Path) -> None:
    file = tmp_path / "usage.sqlite"
    with kiosk_on(library, counts=file) as screen:
        assert not file.exists()
        screen.touch("start")
        screen.go("tile-harms", "helpful")
        screen.go("takeHome")
        screen.touch("closeSheet")
        screen.kiosk.speech._set_state(Speech.State.Speaking, Speech.Trouble.NoTrouble)
        screen.kiosk.speech.stop()
        screen.kiosk.choices.setTextSize(Appearance.TextSize.Largest)
        screen.kiosk.choices.setContrast(Appearance.Contrast.Dark)
        screen.touch("close")
        assert counts(screen, file) == {
            ("began", "touch"),
            ("page", f"{TOPIC}/harms"),
            ("page-in", "en"),
            ("helped", f"{TOPIC}/harms"),
            ("helped-in", "en"),
            ("used", "take-home"),
            ("used", "voice"),
            ("ended", "closed"),
            ("left", f"{TOPIC}/harms"),
            ("visit", "en"),
            ("length", ""),
            ("size", "largest"),
            ("contrast", "dark"),
        }
        screen.touch("start")
        screen.clock.advance(screen.kiosk.presence._watch._idle_after + 60)
        screen.settle()
        assert screen.place == "start"
        assert counts(screen, file) >= {("ended", "idle"), ("left", "menu"), ("size", "medium")}


def test_a_search_in_vain_is_counted_and_its_words_are_nowhere(library: Path, tmp_path: Path) -> None:
    file = tmp_path / "usage.sqlite"
    with kiosk_on(library, counts=file) as screen:
        screen.touch("start")
        screen.touch("search")
        for letter in "qqxqqx":
            screen.kiosk.search.finder.press(letter)
        assert screen.kiosk.search.finder.nothing
        screen.touch("close")
        assert counts(screen, file) >= {("used", "search"), ("used", "search-in-vain"), ("left", "search")}
    for path in tmp_path.glob("usage.sqlite*"):
        assert b"qqx" not in path.read_bytes()


def test_a_visit_by_keys_is_told_from_one_by_touch(library: Path, tmp_path: Path) -> None:
    file = tmp_path / "usage.sqlite"
    with kiosk_on(library, counts=file) as screen:
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return):
            QTest.keyClick(screen.window, key)
            screen.clock.advance(1)
        screen.settle()
        assert ("began", "keys") in counts(screen, file)


def test_the_button_of_a_language_is_told_from_the_rest_of_the_glass(library: Path, tmp_path: Path) -> None:
    file = tmp_path / "usage.sqlite"
    with kiosk_on(library, counts=file, translations="draft") as screen:
        screen.kiosk.choices.setLanguage(
            "zh-Hans"
        )  # as the button does, which has no room among pseudo-locales
        screen.kiosk.navigation.begin()
        screen.settle()
        screen.clock.advance(1)
        screen.touch("close")
        assert counts(screen, file) >= {("began", "language"), ("visit", "zh-Hans")}


def test_a_paper_is_counted_when_it_is_printed(library: Path, tmp_path: Path, printer: PrintQueue) -> None:
    file = tmp_path / "usage.sqlite"
    with kiosk_on(library, counts=file, printer="Lobby") as screen:
        screen.touch("start")
        screen.go("tile-harms", "takeHome")
        screen.reveal_on_card("print")
        screen.touch("print")
        wait_until(lambda: screen.kiosk.tools.takingHome.printing.job is Printing.Job.Done)
        assert ("used", "paper") in counts(screen, file)


def test_a_fault_ends_a_visit_as_a_fault(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    file = tmp_path / "usage.sqlite"
    with kiosk_on(library, counts=file) as screen:
        screen.app.watch_faults(None, lambda _: None)
        screen.touch("start")
        sys.excepthook(ValueError, ValueError("a slip"), None)
        screen.settle()
        assert screen.place == "start"
        assert ("ended", "fault") in counts(screen, file)
    assert "a slip" in caplog.text


def test_a_fault_in_counting_ends_the_counting_and_no_visit(
    library: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with kiosk_on(library, counts=tmp_path / "usage.sqlite") as screen:
        screen.app.services._counting._observer._tally = None
        screen.touch("start")
        assert screen.place == "menu"
        screen.touch("tile-harms")
        screen.touch("close")
        assert screen.place == "start"
    assert caplog.text.count("A fault in counting") == 1


def test_what_is_counted_last_is_on_the_disk_when_the_program_ends(library: Path, tmp_path: Path) -> None:
    file = tmp_path / "usage.sqlite"
    with kiosk_on(library, counts=file) as screen:
        screen.touch("start")
        screen.touch("close")
    assert {entry.item.what for entry in read_file(file)} >= {"began", "ended"}
    assert not Path(f"{file}-wal").exists(), "and needs nothing beside it"


def test_nothing_is_counted_unless_it_is_asked_for(library: Path) -> None:
    with kiosk_on(library) as screen:
        assert screen.app.services.counter is None
    with kiosk_on(library, counts=counts_file(), counts_kept=0) as screen:
        screen.touch("start")
        screen.touch("close")
    assert not counts_file().exists()
