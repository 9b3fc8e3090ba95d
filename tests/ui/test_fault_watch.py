"""One fault ends a visit; many faults, or pages that fail, restart the kiosk."""

import logging
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickWindow

from kiosk.paths import state_folder
from kiosk.runtime.program_files import changed_since
from kiosk.runtime.run_history import RunHistory
from kiosk.staff.packs import pack_request
from tests.screen import Screen, kiosk_on

pytestmark = [pytest.mark.qt_no_exception_capture, pytest.mark.qt_log_ignore("Error: ")]


class Watched:
    """A kiosk whose faults are watched, with its run history and the exit codes it asked for."""

    def __init__(self, screen: Screen, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "excepthook", sys.excepthook)
        self.screen = screen
        self.starts = RunHistory(folder)
        self.codes: list[int] = []
        self.faults = screen.app.watch_faults(self.starts, self.codes.append)

    def fail(self, times: int, error: type[Exception] = ZeroDivisionError) -> None:
        """Fail as a slot would."""
        for _ in range(times):
            self.faults.report(error, error("a bug"), None)
            self.screen.settle()


@pytest.fixture
def watched(library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    copy = tmp_path / "library.sqlite"
    copyfile(library, copy)
    with closing(sqlite3.connect(copy)) as database, database:
        database.execute("UPDATE page SET body = '{}' WHERE section = 'harms'")
    with kiosk_on(copy) as screen:
        yield Watched(screen, tmp_path, monkeypatch)


def test_a_page_that_fails_again_and_again_condemns_its_library(watched: Watched) -> None:
    for _ in range(3):
        assert watched.codes == []
        watched.screen.touch("start")
        watched.screen.touch("tile-harms")
        assert watched.screen.place == "start"
    assert watched.codes == [75]
    fingerprint = watched.screen.app.library.fingerprint
    assert watched.starts.record.bad == (fingerprint,)
    assert pack_request(state_folder()).failed == fingerprint, "a signed pack is not installed again"
    assert watched.faults.reason.startswith("library: ")


def test_pages_that_fail_seldom_condemn_nothing(watched: Watched) -> None:
    for _ in range(5):
        watched.screen.touch("start")
        watched.screen.touch("tile-harms")
        watched.screen.clock.advance(31)
    assert (watched.codes, watched.starts.record.bad) == ([], ())


def test_ten_faults_in_a_minute_have_the_kiosk_started_anew(watched: Watched) -> None:
    watched.fail(9)
    assert watched.codes == []
    watched.screen.clock.advance(61)
    watched.fail(9)
    assert watched.codes == []
    watched.fail(1)
    assert watched.codes == [75]
    assert watched.faults.reason == "exception ZeroDivisionError"


def test_a_fault_in_qml_is_logged_and_ends_the_visit(
    watched: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    screen = watched.screen
    screen.touch("start")
    component = QQmlComponent(screen.window.engine())
    bindings = "\n".join(f"property int p{number}: nobody.age" for number in range(20))
    component.setData(f"import QtQml\nQtObject {{\n{bindings}\n}}".encode(), QUrl("file:///faulty.qml"))
    with caplog.at_level(logging.ERROR):
        made = component.create()
        screen.settle()
    assert made is not None
    assert screen.place == "start"
    assert "faulty.qml:3: ReferenceError: nobody is not defined" in caplog.text
    assert watched.codes == [], "many items that fail at once are one fault"


def test_a_lost_graphics_processor_has_the_program_draw_from_then_on(watched: Watched) -> None:
    lost = QQuickWindow.SceneGraphError.ContextNotAvailable
    watched.screen.window.sceneGraphError.emit(lost, "it has gone")
    watched.screen.settle()
    assert watched.codes == [75]
    assert watched.starts.record.software
    assert watched.faults.reason == "graphics"


def test_the_first_fault_after_the_program_was_replaced_has_the_kiosk_started_anew(
    watched: Watched, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "program"
    (program / "ui").mkdir(parents=True)
    (program / "ui" / "notes.txt").touch()
    monkeypatch.setattr(
        "kiosk.ui.monitoring.fault_watch.changed_since", partial(changed_since, folder=program)
    )
    watched.fail(1)
    assert watched.codes == []
    replaced = program / "ui" / "Main.qml"
    replaced.touch()
    while replaced.stat().st_ctime <= watched.faults.began:  # file systems date files some milliseconds back
        replaced.touch()
    watched.fail(1)
    assert watched.codes == [75]
    assert watched.faults.reason == "program replaced"


def test_a_program_from_the_future_was_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "main.py").touch()
    written = (tmp_path / "main.py").stat().st_ctime
    assert changed_since(written - 1, tmp_path)
    assert not changed_since(written, tmp_path)
    with pytest.MonkeyPatch.context() as clock:
        clock.setattr("time.time", lambda: written - 1000)
        assert not changed_since(written - 2000, tmp_path)
