"""Documents go to CUPS, and nothing stays there. CUPS is real; only its device does not print on paper."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.devices.printing.daily_limit import DailyLimit
from kiosk.devices.printing.printer import Printer, PrintState, PrintTimeouts, empty
from kiosk.devices.printing.queue_resumer import DAY_SECONDS, MOST_IN_A_DAY, QueueResumer
from tests.cups import CANCEL, FAILED, STOP, PrintQueue, change
from tests.sound import wait_until

Make = Callable[..., Printer]
TIMEOUTS = PrintTimeouts(answer=60.0, look=0.05, resume=60.0, job=60.0)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    file = empty(tmp_path / "print") / "page.pdf"
    file.write_bytes(b"%PDF-1.4")
    return file


@pytest.fixture
def limit(tmp_path: Path) -> DailyLimit:
    return DailyLimit(tmp_path / "state" / "printed.json", 1, lambda: "2026-11-23")


@pytest.fixture
def make(limit: DailyLimit, tmp_path: Path, qapp: object) -> Make:
    def made(
        queue: str = "Lobby", timeouts: PrintTimeouts = TIMEOUTS, resumer: QueueResumer | None = None
    ) -> Printer:
        return Printer(queue, limit, lambda: None, timeouts, resumer or QueueResumer(tmp_path / "no-right"))

    return made


@contextmanager
def right_to_resume(address: Path) -> Iterator[list[int]]:
    """For each connection do what `lobby-kiosk-printer.socket` triggers; return a list with an entry for each."""
    served: list[int] = []

    def serve(server: socket.socket) -> None:
        while True:
            connection, _ = server.accept()
            connection.close()
            if ended.is_set():
                return
            served.append(1)
            change("cupsenable", "Lobby")

    ended = threading.Event()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(address))
        server.listen()
        thread = threading.Thread(target=serve, args=(server,))
        thread.start()
        try:
            yield served
        finally:
            ended.set()
            with socket.socket(socket.AF_UNIX) as last:
                last.connect(str(address))
            thread.join()


def end_of(printer: Printer) -> PrintState:
    wait_until(lambda: printer.state not in (PrintState.SENDING, PrintState.PRINTING))
    return printer.state


def test_a_document_is_printed_counted_and_deleted(
    make: Make, printer: PrintQueue, document: Path, limit: DailyLimit
) -> None:
    kiosk = make()
    assert kiosk.may_print()
    kiosk.send(document)
    assert end_of(kiosk) is PrintState.DONE
    assert printer.printed.read_bytes() == b"%PDF-1.4"
    assert not document.exists()
    wait_until(printer.is_empty)
    assert not limit.left()
    assert not kiosk.may_print()
    assert kiosk.state is PrintState.LIMIT


def test_the_systems_own_printer_is_found(make: Make, printer: PrintQueue, document: Path) -> None:
    change("lpadmin", "-d", "Lobby")
    kiosk = make(queue="default")
    kiosk.send(document)
    assert end_of(kiosk) is PrintState.DONE
    assert printer.printed.exists()


@pytest.mark.parametrize(
    ("policy", "code", "state"),
    [
        ("abort-job", FAILED, PrintState.FAILED),
        ("stop-printer", CANCEL, PrintState.FAILED),
        ("stop-printer", FAILED, PrintState.STOPPED),
        ("abort-job", STOP, PrintState.STOPPED),
    ],
    ids=["aborted", "cancelled", "stopped by a failure", "stopped by its device"],
)
def test_what_was_not_printed_is_told_as_that(
    make: Make, printer: PrintQueue, document: Path, *, policy: str, code: int, state: PrintState
) -> None:
    change("lpadmin", "-p", "Lobby", "-o", f"printer-error-policy={policy}")
    printer.ends_with(code)
    kiosk = make()
    kiosk.send(document)
    assert end_of(kiosk) is state
    wait_until(printer.is_empty)
    assert not document.exists()
    assert kiosk.may_print(), "it does not count"


def test_a_job_that_somebody_cancels_is_no_print(make: Make, printer: PrintQueue, document: Path) -> None:
    printer.busy.touch()
    kiosk = make()
    kiosk.send(document)
    wait_until(lambda: kiosk.state is PrintState.PRINTING)
    change("cancel", "-a")
    assert end_of(kiosk) is PrintState.FAILED


def test_what_takes_too_long_is_cancelled(
    make: Make, printer: PrintQueue, document: Path, limit: DailyLimit
) -> None:
    printer.busy.touch()
    kiosk = make(timeouts=TIMEOUTS._replace(job=0.1))
    kiosk.send(document)
    assert end_of(kiosk) is PrintState.SLOW
    wait_until(printer.is_empty)
    assert limit.left()


def test_the_end_of_a_visit_cancels_what_is_printing_and_counts_it(
    make: Make, printer: PrintQueue, document: Path, limit: DailyLimit
) -> None:
    printer.busy.touch()
    kiosk = make()
    kiosk.send(document)
    wait_until(lambda: kiosk.state is PrintState.PRINTING)
    kiosk.forget()
    assert kiosk.state is PrintState.IDLE
    assert not document.exists()
    wait_until(printer.is_empty)
    assert not limit.left(), "some of it may be on paper"


def test_a_queue_that_takes_no_jobs_has_stopped(make: Make, printer: PrintQueue, document: Path) -> None:
    change("cupsreject", "Lobby")
    kiosk = make()
    kiosk.send(document)
    assert end_of(kiosk) is PrintState.STOPPED


def test_an_unknown_queue_is_refused(make: Make, printer: PrintQueue, document: Path) -> None:
    kiosk = make(queue="Hall & Stairs")
    kiosk.send(document)
    assert end_of(kiosk) is PrintState.REFUSED


@pytest.mark.parametrize("hangs", [False, True])
def test_without_cups_it_says_so(
    make: Make, document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hangs: bool
) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        if hangs:
            server.bind(str(tmp_path / "cups"))
            server.listen()
        monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "cups"))
        kiosk = make(timeouts=TIMEOUTS._replace(answer=0.2) if hangs else TIMEOUTS)
        kiosk.send(document)
        assert end_of(kiosk) is PrintState.REFUSED


def test_without_ipptool_it_says_so(
    make: Make, document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    kiosk = make()
    kiosk.send(document)
    assert end_of(kiosk) is PrintState.REFUSED


def test_a_stopped_queue_is_started_with_the_next_document(
    make: Make, printer: PrintQueue, document: Path, tmp_path: Path
) -> None:
    change("cupsdisable", "Lobby")
    with right_to_resume(tmp_path / "right") as served:
        kiosk = make(resumer=QueueResumer(tmp_path / "right"))
        kiosk.send(document)
        assert end_of(kiosk) is PrintState.DONE
        assert printer.printed.exists()
        assert served == [1]


def test_a_queue_that_stops_again_and_again_is_left_alone_for_a_day(
    make: Make, printer: PrintQueue, document: Path, tmp_path: Path
) -> None:
    printer.ends_with(STOP)
    now = [0.0]
    with right_to_resume(tmp_path / "right") as served:
        kiosk = make(resumer=QueueResumer(tmp_path / "right", lambda: now[0]))
        for expected in (0, 1, 2, 3, 3):
            document.write_bytes(b"%PDF-1.4")
            kiosk.send(document)
            assert end_of(kiosk) is PrintState.STOPPED
            wait_until(printer.is_empty)
            assert len(served) == expected
        assert printer.is_stopped()
        now[0] = DAY_SECONDS
        document.write_bytes(b"%PDF-1.4")
        kiosk.send(document)
        end_of(kiosk)
        assert len(served) == MOST_IN_A_DAY + 1


def test_without_the_right_a_stopped_queue_stays_stopped(
    make: Make, printer: PrintQueue, document: Path
) -> None:
    change("cupsdisable", "Lobby")
    kiosk = make()
    kiosk.send(document)
    assert end_of(kiosk) is PrintState.STOPPED
    assert printer.is_stopped()


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
