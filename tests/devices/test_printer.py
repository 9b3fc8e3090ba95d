"""Documents go to CUPS, and nothing stays in its queue. The one fake is the paper: programs that stand for CUPS."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.devices.daily_limit import DailyLimit
from kiosk.devices.printer import Printer, PrintPatience, PrintState, empty
from tests.sound import wait_until

WAITS = "Lobby-7 visitor 1024 Mon"
HURRY = PrintPatience(answer=1.0, look=0.05, job=1.0)


class Cups:
    """Stands for CUPS: `jobs` lies in a folder as files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.write("lp", 'echo "$@" > sent; touch job; echo "request id is Lobby-7 (1 file(s))"')
        self.write("lpstat", "test -e job && echo 'Lobby-7 visitor 1024 Mon' ; rm -f job")
        self.write("cancel", 'echo "$1" > cancelled; rm -f job')

    def write(self, name: str, does: str) -> None:
        program = self.folder / name
        program.write_text(f"#!/bin/sh\ncd {self.folder}\n{does}\n")
        program.chmod(0o755)


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Cups:
    folder = tmp_path / "cups"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return Cups(folder)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    file = empty(tmp_path / "print") / "page.pdf"
    file.write_bytes(b"%PDF-1.4")
    return file


@pytest.fixture
def make(tmp_path: Path, cups: Cups) -> Callable[..., Printer]:
    def made(most: int = 5, queue: str = "Lobby") -> Printer:
        limit = DailyLimit(tmp_path / "state" / "printed.json", most, lambda: "2026-11-23")
        return Printer(queue, limit, lambda: None, HURRY)

    return made


def end_of(printer: Printer) -> PrintState:
    wait_until(lambda: printer.state not in (PrintState.SENDING, PrintState.PRINTING))
    return printer.state


def test_a_document_is_printed_and_deleted(make: Callable[..., Printer], cups: Cups, document: Path) -> None:
    printer = make()
    assert printer.may_print()
    printer.send(document, "Major harms")
    assert end_of(printer) is PrintState.DONE
    assert (cups.folder / "sent").read_text() == f"-d Lobby -t Major harms -- {document}\n"
    assert not document.exists()


def test_the_systems_own_printer_is_not_named(
    make: Callable[..., Printer], cups: Cups, document: Path
) -> None:
    printer = make(queue="default")
    printer.send(document, "T")
    assert end_of(printer) is PrintState.DONE
    assert not (cups.folder / "sent").read_text().startswith("-d")


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        (("lp", "echo 'lp: Error - no such queue' >&2; exit 1"), PrintState.REFUSED),
        (("lp", "exec sleep 60"), PrintState.REFUSED),
        (("lp", "echo nonsense"), PrintState.REFUSED),
        (("lpstat", "exec sleep 60"), PrintState.REFUSED),
        (("lpstat", f"echo '{WAITS}'"), PrintState.SLOW),
        (("lpstat", f"echo 'printer Lobby disabled since Mon'; echo '{WAITS}'"), PrintState.STOPPED),
    ],
)
def test_what_goes_wrong_is_told_and_cancelled(
    make: Callable[..., Printer], cups: Cups, document: Path, fault: tuple[str, str], state: PrintState
) -> None:
    program, does = fault
    cups.write(program, does)
    printer = make()
    printer.send(document, "T")
    assert end_of(printer) is state
    assert not document.exists()
    if program == "lpstat":
        wait_until((cups.folder / "cancelled").exists)
        wait_until(lambda: (cups.folder / "cancelled").read_text() == "Lobby-7\n")


def test_without_cups_it_says_so(
    make: Callable[..., Printer], document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    printer = make()
    printer.send(document, "T")
    assert end_of(printer) is PrintState.REFUSED


def test_the_end_of_a_visit_cancels_what_waits(
    make: Callable[..., Printer], cups: Cups, document: Path
) -> None:
    cups.write("lpstat", "echo 'Lobby-7 visitor 1024 Mon'")
    printer = make()
    printer.send(document, "T")
    wait_until(lambda: printer.state is PrintState.PRINTING)
    printer.forget()
    assert printer.state is PrintState.IDLE
    assert not document.exists()
    wait_until((cups.folder / "cancelled").exists)


def test_a_day_has_its_limit_over_restarts(make: Callable[..., Printer], document: Path) -> None:
    for _ in range(2):
        printer = make(most=2)
        assert printer.may_print()
        document.write_bytes(b"%PDF-1.4")
        printer.send(document, "T")
        assert end_of(printer) is PrintState.DONE
    printer = make(most=2)
    assert not printer.may_print()
    assert printer.state is PrintState.LIMIT


def test_the_limit_follows_days_and_no_clock_that_goes_back(tmp_path: Path) -> None:
    today = ["2026-11-23"]
    limit = DailyLimit(tmp_path / "state" / "printed.json", 1, lambda: today[0])
    limit.use()
    for day, left in (("2026-11-22", False), ("2026-11-23", False), ("2026-11-24", True)):
        today[0] = day
        assert limit.left() is left
    assert DailyLimit(tmp_path / "other.json", 0, lambda: "2026-11-23").left()


@pytest.mark.parametrize(
    "text", ["", "nonsense", "[]", '{"day": 5}', json.dumps({"day": "2026-11-23", "count": "x"})]
)
def test_a_damaged_count_begins_anew(tmp_path: Path, text: str) -> None:
    file = tmp_path / "printed.json"
    file.write_text(text)
    limit = DailyLimit(file, 1, lambda: "2026-11-23")
    assert limit.left()
    limit.use()
    assert not limit.left()
    assert json.loads(file.read_text()) == {"day": "2026-11-23", "count": 1}


def test_nothing_of_a_run_that_broke_off_is_left(tmp_path: Path) -> None:
    (tmp_path / "old.pdf").write_text("x")
    assert list(empty(tmp_path).iterdir()) == []
