"""The log contains what staff need, within limits, whatever happens; and nothing about any visitor."""

import json
import logging
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, qInstallMessageHandler

from kiosk.base.log import LogQueue, log, settle
from kiosk.base.log_file import FILE_BYTES, OLDER_FILES, LogFile
from kiosk.base.log_flood import ALL_A_MINUTE, MINUTE, SAME_A_MINUTE
from kiosk.base.log_lines import JsonLine, PlainLine
from kiosk.content.search.query import Search
from kiosk.runtime.qt_messages import keep
from kiosk.ui.monitoring.fault_watch import begin_log
from tests.conftest import PROJECT
from tests.screen import kiosk_on

TIME = re.compile(rb"\d\d:\d\d:\d\d\.\d{3}")
FIELDS = {"time", "level", "message", "where", "trace"}


class Kept:
    """A log for a test, in a folder, on a clock that the test controls."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.second = 0.0
        self.queue = LogQueue(lambda: self.second, LogFile(folder))
        self.logger = logging.Logger("kept", logging.INFO)  # noqa: LOG001  (one that no other test has)
        self.logger.addHandler(self.queue)

    def lines(self) -> list[dict[str, str]]:
        """Return everything that was written, the oldest first."""
        assert self.queue.settle(10)
        return read(self.folder)


def read(folder: Path) -> list[dict[str, str]]:
    files = sorted(folder.glob("kiosk.log*"), reverse=True)
    return [json.loads(line) for file in files for line in file.read_text("ascii").splitlines()]


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path / "log")


@pytest.fixture
def whole_log(home: Path) -> Iterator[Path]:
    """Yield the folder of the kiosk's own log, started afresh for this test."""
    logger = logging.getLogger("kiosk")
    before = logger.handlers[:]
    logger.handlers.clear()
    yield home / "state" / "lobby-kiosk" / "log"
    settle()
    for handler in logger.handlers:
        for outlet in handler.listener.handlers if isinstance(handler, LogQueue) else ():
            outlet.close()
    logger.handlers[:] = before
    logger.setLevel(logging.INFO)


def test_a_line_tells_when_how_grave_what_and_where(kept: Kept) -> None:
    kept.logger.warning("The printer is %s.", "gone")
    (line,) = kept.lines()
    assert set(line) == FIELDS
    assert line["level"] == "warning"
    assert line["message"] == "The printer is gone."
    assert line["where"].startswith("tests/test_log.py:")
    assert line["time"].endswith("+00:00")
    assert line["trace"] == ""


def test_a_fault_is_there_whole(kept: Kept) -> None:
    try:
        {}["this"]
    except KeyError:
        kept.logger.exception("A fault.")
    (line,) = kept.lines()
    assert "KeyError: 'this'" in line["trace"]
    assert '{}["this"]' in line["trace"]


def record_of(message: str, trace: str = "") -> logging.LogRecord:
    record = logging.LogRecord("kiosk", logging.ERROR, "kiosk/some.py", 7, message, (), None)
    record.exc_text = trace
    return record


@given(st.text(), st.text())
def test_whatever_is_logged_is_one_line_of_json(message: str, trace: str) -> None:
    line = JsonLine().format(record_of(message, trace))
    assert line.isascii()
    assert line.isprintable()
    found = json.loads(line)
    # The two halves of a surrogate pair are read as the character that they encode.
    assert found["message"].encode("utf-16", "surrogatepass") == message.encode("utf-16", "surrogatepass")
    assert set(found) == FIELDS


@given(st.text(), st.text(st.characters(codec="utf-8") | st.sampled_from("\n\r\x1b\u202e\u2028")))
def test_nothing_that_is_logged_passes_for_a_line_of_its_own(message: str, trace: str) -> None:
    first, *others = PlainLine(for_journal=True).format(record_of(message, trace)).split("\n")
    assert first.startswith("<3>ERROR ")
    assert all(line.startswith("<3>    ") for line in others)
    assert all(
        line.isprintable() or not set(line) & set("\r\x1b\u202e\u2028\u2029\x85") for line in [first, *others]
    )


def test_other_scripts_stay_readable_where_people_read() -> None:
    assert "癌 и é" in PlainLine(for_journal=False).format(record_of("癌 и é\n"))


def test_values_that_do_not_fit_their_line_do_no_harm(kept: Kept) -> None:
    class Unspeakable:
        def __str__(self) -> str:
            raise ZeroDivisionError

    kept.logger.warning("It is %d.", "one")
    kept.logger.warning("It is %s.", Unspeakable())
    assert [line["message"] for line in kept.lines()] == ["It is %d.", "It is %s."]


def test_what_repeats_itself_is_cut_and_the_cut_is_said_once(kept: Kept) -> None:
    for number in range(10_000):
        kept.logger.warning("Again, %d.", number)
    kept.logger.warning("Something else.")
    messages = [line["message"] for line in kept.lines()]
    assert messages[:SAME_A_MINUTE] == [f"Again, {number}." for number in range(SAME_A_MINUTE)]
    assert messages[SAME_A_MINUTE].startswith("Too many lines at once, from test_log.py:")
    assert messages[SAME_A_MINUTE + 1 :] == ["Something else."]
    kept.second += MINUTE
    kept.logger.warning("A new minute.")
    assert [line["message"] for line in kept.lines()][-2:] == [
        f"{10_000 - SAME_A_MINUTE} lines were left out until here.",
        "A new minute.",
    ]


def test_a_fault_that_repeats_itself_hides_no_other(kept: Kept) -> None:
    def report(fault: Callable[[], object]) -> None:
        try:
            fault()
        except Exception:
            kept.logger.exception("A fault.")

    for _ in range(100):
        report(lambda: 1 / 0)
    report(lambda: {}["other"])
    traces = [line["trace"] for line in kept.lines()]
    assert len(traces) == SAME_A_MINUTE + 2
    assert "KeyError" in traces[-1]


def test_a_flood_of_different_lines_is_cut_too_and_hides_no_error(kept: Kept) -> None:
    for number in range(30_000):
        kept.logger.warning(f"Number {number}.")  # noqa: G004  (each another line)
    kept.logger.error("This matters.")
    lines = kept.lines()
    assert len(lines) == ALL_A_MINUTE + 2
    assert lines[-1]["message"] == "This matters."
    assert sum(file.stat().st_size for file in kept.folder.iterdir()) < 20_000


def test_the_files_never_grow_beyond_their_bounds_and_the_newest_lines_stay(kept: Kept) -> None:
    for number in range(4_000):
        kept.second += MINUTE
        kept.logger.warning("%d %s", number, "x" * 1_800)
        if number % 500 == 0:
            assert kept.queue.settle(10)
    lines = kept.lines()
    sizes = [file.stat().st_size for file in kept.folder.iterdir()]
    assert len(sizes) == OLDER_FILES + 1
    assert max(sizes) <= FILE_BYTES
    assert [int(line["message"].split()[0]) for line in lines] == list(range(4_000 - len(lines), 4_000))


def test_one_endless_message_is_cut(kept: Kept) -> None:
    kept.logger.error("癌" * 1_000_000)
    (line,) = kept.lines()
    assert set(line["message"]) == {"癌"}
    assert sum(file.stat().st_size for file in kept.folder.iterdir()) < 20_000


def test_without_a_disk_nothing_is_raised_and_with_it_again_lines_are_written(kept: Kept) -> None:
    kept.folder.write_text("in the way")
    kept.logger.error("Lost.")
    assert kept.queue.settle(10)
    kept.folder.unlink()
    kept.logger.error("Kept.")
    assert [line["message"] for line in kept.lines()] == ["Kept."]


@pytest.mark.parametrize("spoil", ["full", "torn"])
def test_half_a_line_spoils_no_other(kept: Kept, spoil: str) -> None:
    kept.folder.mkdir()
    file = kept.folder / "kiosk.log"
    if spoil == "full":
        file.symlink_to("/dev/full")
        kept.logger.error("Lost.")
        assert kept.queue.settle(10)
        file.unlink()
    file.write_text('{"time": "20')
    kept.logger.error("Whole.")
    assert kept.queue.settle(10)
    torn, whole = file.read_text("ascii").splitlines()
    assert torn == '{"time": "20'
    assert json.loads(whole)["message"] == "Whole."


def test_a_disk_that_hangs_is_not_waited_for(kept: Kept) -> None:
    goes_on = threading.Event()

    class Hanging(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            assert goes_on.wait(60)

    kept.queue.listener.handlers = (Hanging(), *kept.queue.listener.handlers)
    for number in range(5_000):
        kept.second += MINUTE
        kept.logger.error("Number %d.", number)
    assert not kept.queue.settle(0.01)
    goes_on.set()
    kept.second += MINUTE
    lines = kept.lines()
    assert lines[0]["message"] == "Number 0."
    assert 900 < len(lines) < 1_100, "what no longer fitted is lost"


@pytest.mark.qt_no_exception_capture
def test_what_a_visitor_touches_and_searches_is_never_written(
    library: Path,
    home: Path,
    whole_log: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    def fail(_: Search, typed: str, language: str, *__: object) -> None:
        log().error("Searched for %s in vain.", typed.upper())
        raise ValueError(f"{typed} in {language}")

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    with kiosk_on(library) as screen:
        screen.app.watch_faults(None, lambda _: None)
        begin_log(screen.kiosk)
        log().setLevel(logging.DEBUG)
        qt_tells_pytest = qInstallMessageHandler(keep)
        screen.touch("start")
        screen.touch("search")
        for letter in "qzwxv":
            screen.touch(f"key-{letter}")
        assert screen.kiosk.state.typed == "qzwxv"
        screen.touch(QPoint(1234, 777))
        monkeypatch.setattr(Search, "answer", fail)
        screen.touch("key-k")
        qInstallMessageHandler(qt_tells_pytest)
        assert screen.place == "start", "a fault ends the visit"
        log().info("The end.")
        settle()
    monkeypatch.undo()
    lines = read(whole_log)
    assert [line["message"] for line in lines][-1] == "The end."
    assert any("ValueError" in line["trace"] and "in fail" in line["trace"] for line in lines)
    assert any(line["message"].endswith("logged before.") for line in lines), "QML has its own words for it"
    of_the_content = {"library.sqlite", "pictures"}
    files = [file for file in home.rglob("*") if file.is_file()]
    files = [file for file in files if not of_the_content & {file.name, file.parent.name}]
    written = b"".join(file.read_bytes() for file in files) + capfd.readouterr().err.encode()
    assert b"Searched for" in written
    assert b"qzwxv" not in written.lower()
    untimed = TIME.sub(b"", written)
    assert b"1234" not in untimed
    assert b"777" not in untimed


RUN = """
import sys
from PySide6.QtCore import QTimer, QUrl, qWarning
import kiosk.app as program
from kiosk.content.library.reader import Library
from kiosk.startup.options import LaunchOptions
from pathlib import Path

begin = program.log_what_qt_says

def begin_and_fail(app):
    from PySide6.QtQml import QQmlComponent
    begin(app)
    qWarning("Something of Qt's own.\\nERROR not a line")
    odd = QQmlComponent(app.window.engine())
    odd.setData(b"import QtQuick\\nItem { width: nothing.there }", QUrl.fromLocalFile(sys.argv[2]))
    odd.create()
    QTimer.singleShot(0, lambda: 1 / 0)
    QTimer.singleShot(0, app.qt.quit)

program.log_what_qt_says = begin_and_fail
wish = LaunchOptions({"drawing": "software"})
program.run(Library.open(Path(sys.argv[1])), wish, windowed=(800, 600))
"""


def test_a_running_kiosk_logs_what_qt_says_and_faults_of_qml_and_of_its_own(
    library: Path, home: Path
) -> None:
    odd = PROJECT / "kiosk" / "ui" / "Odd.qml"
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(library), str(odd)],
        cwd=PROJECT,
        env={**os.environ, "XDG_STATE_HOME": str(home / "state")},
        capture_output=True,
        text=True,
        check=True,
    )
    lines = read(home / "state" / "lobby-kiosk" / "log")
    by_level = {line["level"]: line for line in lines if "nothing" not in line["message"]}
    assert by_level["warning"]["message"] == "Something of Qt's own.\nERROR not a line"
    assert by_level["warning"]["where"] == "Qt default"
    (of_qml,) = (line for line in lines if "nothing is not defined" in line["message"])
    assert (of_qml["level"], of_qml["where"]) == ("error", "kiosk/ui/Odd.qml:2")
    assert "ZeroDivisionError" in by_level["error"]["trace"]
    plain = done.stderr.splitlines()
    assert sum("ZeroDivisionError" in line for line in plain) == 1
    assert not [line for line in plain if line.startswith("ERROR")]


JOURNAL = """
import os
from kiosk.base.log import log
status = os.fstat(2)
os.environ["JOURNAL_STREAM"] = f"{status.st_dev}:{status.st_ino}"
log().error("Grave.")
log().info("Not grave.")
"""


@pytest.mark.parametrize("listens", [True, False])
def test_the_journal_is_told_how_grave_a_line_is_and_a_terminal_is_not(*, listens: bool) -> None:
    code = JOURNAL if listens else JOURNAL.replace("status.st_ino", "1")
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    begins = [line.split()[0] for line in done.stderr.splitlines()]
    assert (begins == ["<3>ERROR", "<6>INFO"]) is listens
