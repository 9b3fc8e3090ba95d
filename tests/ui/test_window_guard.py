"""The window ignores unneeded events, fetches nothing, opens nothing, and stays where it is."""

import json
import socket
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import App
from kiosk.content.library.reader import Library
from kiosk.startup.options import LaunchOptions
from kiosk.ui.shell.window_guard import SCHEMES
from tests.screen import Screen, kiosk_on

SIZE = (1280, 720)
MARKUP = '"markup":"'
GRID = [QPoint(x, y) for x in range(40, SIZE[0], 300) for y in range(40, SIZE[1], 160)]


@pytest.fixture(scope="module")
def screen(library: Path) -> Iterator[Screen]:
    with kiosk_on(library, SIZE, reduced_motion=True) as screen:
        yield screen


@pytest.fixture
def page(screen: Screen) -> Screen:
    screen.kiosk.close()
    screen.clock.advance(2)
    screen.touch("start")
    screen.touch("tile-overview")
    screen.wait_for_stillness()
    return screen


@pytest.fixture
def on_glass(library: Path, qtbot: QtBot) -> Iterator[App]:
    app = App(Library.open(library), LaunchOptions({"drawing": "software"}))
    app.show()
    qtbot.waitSignal(app.window.opened).wait()
    yield app
    app.shutdown()


class Trap:
    """Listens on loopback, and counts connections."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.socket.settimeout(0.0)
        self.address = f"http://127.0.0.1:{self.socket.getsockname()[1]}/seen.png"

    @property
    def caught(self) -> bool:
        try:
            self.socket.accept()[0].close()
        except BlockingIOError:
            return False
        return True


def poisoned(library: Path, folder: Path, address: str) -> Path:
    """Return a library whose texts name a remote picture, which no builder would write."""
    path = folder / "poisoned.sqlite"
    path.write_bytes(library.read_bytes())
    picture = json.dumps(f'<img src="{address}" width="20" height="20">')[1:-1]
    with closing(sqlite3.connect(path)) as database:
        for row, body in database.execute("SELECT rowid, body FROM page").fetchall():
            poison = zlib.decompress(body).decode().replace(MARKUP, MARKUP + picture)
            database.execute(
                "UPDATE page SET body = ? WHERE rowid = ?", (zlib.compress(poison.encode()), row)
            )
        database.commit()
    return path


@pytest.mark.qt_log_ignore("No suitable proxy found")
def test_a_text_that_names_a_picture_elsewhere_fetches_nothing(library: Path, tmp_path: Path) -> None:
    trap = Trap()
    with closing(trap.socket), kiosk_on(poisoned(library, tmp_path, trap.address), SIZE) as screen:
        screen.touch("start")
        screen.touch("tile-overview")
        screen.wait_for_stillness()
        assert any(trap.address in text for text in screen.texts())
        assert not trap.caught


def test_no_address_is_opened_by_another_program(page: Screen) -> None:
    opened = {scheme: QDesktopServices.openUrl(QUrl(f"{scheme}:clinic")) for scheme in SCHEMES}
    assert all(opened.values()), "else Qt looks for a program"


def test_a_finger_that_stays_on_the_glass_chooses_nothing_anywhere(page: Screen) -> None:
    before = page.picture()
    for at in GRID:
        page.press(at)
        page.clock.advance(3)
        page.release(at)
    page.wait_for_stillness()
    assert page.picture() == before


def test_drags_menus_and_typed_in_texts_are_refused(page: Screen) -> None:
    data = QMimeData()
    data.setUrls([QUrl("file:///etc/hosts")])
    here, copy = QPoint(640, 360), Qt.DropAction.CopyAction
    none = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(here, copy, data, *none)
    dropped = QDropEvent(QPointF(here), copy, data, *none)
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, here, here)
    QTest.mouseMove(page.window, page.centre("close"))  # it is hovered before and after
    page.settle()
    before = page.picture()
    for event in (entered, dropped, menu):
        QGuiApplication.sendEvent(page.window, event)
        assert not event.isAccepted()
    QTest.mouseClick(page.window, Qt.MouseButton.RightButton, pos=page.centre("close"))
    page.settle()
    assert page.picture() == before


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_window_on_the_glass_is_not_closed_and_comes_back(on_glass: App, qtbot: QtBot) -> None:
    window = on_glass.window
    close = QCloseEvent()
    QGuiApplication.sendEvent(window, close)
    assert not close.isAccepted()
    assert window.isVisible()
    for away in (Qt.WindowState.WindowMinimized, Qt.WindowState.WindowNoState):
        window.setWindowState(away)
        qtbot.waitUntil(lambda: window.windowState() == Qt.WindowState.WindowFullScreen)


def test_a_window_at_a_desk_may_be_closed(page: Screen) -> None:
    assert page.window.close()
    assert not page.window.isVisible()
    page.window.show()


def test_keys_with_others_held_are_none_of_the_kiosks(page: Screen) -> None:
    QTest.keyClick(page.window, Qt.Key.Key_Escape, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(page.window, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    page.settle()
    assert page.place == "section"
    page.clock.advance(1)
    QTest.keyClick(page.window, Qt.Key.Key_Escape)
    page.settle()
    assert page.place == "menu"
