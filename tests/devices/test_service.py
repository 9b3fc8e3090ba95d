"""The kiosk's messages reach the service manager, whatever kind of socket that has."""

import os
import socket
from pathlib import Path

import pytest

from kiosk.runtime.service_manager import HEARTBEAT_PIPE, tell, watchdog_seconds


@pytest.mark.parametrize("kind", ["a path", "an abstract name"])
def test_the_manager_hears_what_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    name = str(tmp_path / "notify") if kind == "a path" else f"@kiosk-test-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(name.replace("@", "\0", 1))
        monkeypatch.setenv("NOTIFY_SOCKET", name)
        tell("READY=1", "STATUS=here")
        assert manager.recv(100) == b"READY=1\nSTATUS=here"


def test_nobody_who_listens_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    tell("READY=1")
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "nobody"))
    tell("READY=1")


@pytest.mark.parametrize(
    ("process", "received"), [(os.getpid(), b"WATCHDOG=1"), (os.getppid(), b"")], ids=["kiosk", "another"]
)
def test_the_supervisor_hears_the_kiosk_only(
    monkeypatch: pytest.MonkeyPatch, process: int, received: bytes
) -> None:
    reader, writer = os.pipe()
    monkeypatch.setenv(HEARTBEAT_PIPE, str(writer))
    monkeypatch.setenv("WATCHDOG_PID", str(process))
    tell("WATCHDOG=1")
    os.close(writer)
    assert os.read(reader, 100) == received
    os.close(reader)
    tell("WATCHDOG=1")  # nobody listens any more


@pytest.mark.parametrize(
    ("microseconds", "process", "seconds"),
    [
        ("10000000", "", 10.0),
        ("10000000", "own", 10.0),
        ("10000000", "1", 0.0),
        ("", "", 0.0),
        ("x", "", 0.0),
    ],
)
def test_a_watchdog_waits_only_for_who_it_is_meant_for(
    monkeypatch: pytest.MonkeyPatch, microseconds: str, process: str, seconds: float
) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", microseconds)
    known = {"own": str(os.getpid()), "parent": str(os.getppid())}
    monkeypatch.setenv("WATCHDOG_PID", known.get(process, process))
    assert watchdog_seconds() == seconds
