"""The window takes nothing that no visitor needs, fetches nothing, opens nothing, and stays where it is."""

import json
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
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

from kiosk.app import App, Wish
from kiosk.content.library import Library
from kiosk.ui.window_guard import LONGEST_MILLISECONDS, SCHEMES
from tests.screen import Screen, kiosk_on

SIZE = (1280, 720)
GRID = [QPoint(x, y) for x in range(40, SIZE[0], 300) for y in range(40, SIZE[1], 160)]


@pytest.fixture
def page(library: Path) -> Iterator[Screen]:
    with kiosk_on(library, SIZE, reduced_motion=True) as one:
        one.touch("start")
        one.touch("tile-overview")
        one.wait_for_stillness()
        yield one


@pytest.fixture
def on_glass(library: Path) -> Iterator[App]:
    app = App(Library.open(library), Wish({"drawing": "software"}))
    app.show()
    app.window.opened.connect(lambda: None)
    QTest.qWaitForWindowExposed(app.window)
    yield app
    app.take_apart()


class Trap:
    """Listens on loopback, and counts who comes."""

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
    """Give a library every text of whose pages names a picture that lies elsewhere, as no builder writes it."""
    path = folder / "poisoned.sqlite"
    path.write_bytes(library.read_bytes())
    picture = json.dumps(f'<img src="{address}" width="20" height="20">')[1:-1]
    with closing(sqlite3.connect(path)) as database:
        for rowid, body in database.execute("SELECT topic || language || section, body FROM page").fetchall():
            told = body.replace('"markup": "', f'"markup": "{picture}').replace(
                '"markup":"', f'"markup":"{picture}'
            )
            assert told != body
            database.execute("UPDATE page SET body = ? WHERE topic || language || section = ?", (told, rowid))
        database.commit()
    return path


def test_a_text_that_names_a_picture_elsewhere_fetches_nothing(
    library: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    trap = Trap()
        with qtbot.captureLogMessages() if hasattr(qtbot, "captureLogMessages") else closing(trap.socket.dup()):
            with kiosk_on(poisoned(library, tmp_path, trap.address), SIZE) as screen:
                screen.touch("start")
                screen.touch("tile-overview")
                screen.wait_for_stillness()
                assert any(trap.address in text for text in screen.texts())
                assert not trap.caught
