"""The kiosk sends a heartbeat while it can draw, and none when it is stuck."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.ui.monitoring.heartbeat import Heartbeat
from tests.screen import Screen, kiosk_on


@pytest.fixture
def manager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """Yield the socket that receives heartbeats."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as receiver:
        receiver.bind(str(tmp_path / "notify"))
        receiver.setblocking(False)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        yield receiver


@pytest.fixture
def screen(library: Path) -> Iterator[Screen]:
    with kiosk_on(library) as screen:
        yield screen


def told(manager: socket.socket) -> list[bytes]:
    lines = []
    while True:
        try:
            lines.append(manager.recv(100))
        except BlockingIOError:
            return lines


def test_a_still_screen_draws_a_frame_for_a_sign_of_life(screen: Screen, manager: socket.socket) -> None:
    heart = Heartbeat(screen.window, 10.0)
    screen.settle()
    told(manager)
    heart.beat()
    assert told(manager) == [], "not before the frame"
    screen.settle()
    assert told(manager) == [b"WATCHDOG=1"]


def test_a_window_that_cannot_draw_gives_none(
    screen: Screen, manager: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    heart = Heartbeat(screen.window, 10.0)
    screen.settle()
    told(manager)
    monkeypatch.setattr(screen.window, "update", lambda: None)
    heart.beat()
    heart.beat()
    screen.settle()
    assert told(manager) == []


def test_a_screen_that_is_off_lives_on(screen: Screen, manager: socket.socket) -> None:
    heart = Heartbeat(screen.window, 10.0)
    screen.window.hide()
    screen.settle()
    told(manager)
    heart.beat()
    assert told(manager) == [b"WATCHDOG=1"]
