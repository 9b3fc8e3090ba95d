"""The supervisor restarts the kiosk when it should, and not otherwise."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.runtime.supervisor import ENDED, is_wanted
from tests.conftest import PROJECT

RUNS = """
import os, sys
from pathlib import Path
from kiosk.runtime.supervisor import supervise
log, codes = Path(sys.argv[1]), sys.argv[2:]
supervise(["run"])
with log.open("a") as file:
    file.write(os.environ["LOBBY_KIOSK_ENDED"] + "\\n")
code = int(codes[len(log.read_text().splitlines()) - 1])
if code < 0:
    os.kill(os.getpid(), -code)
os._exit(code)
"""

SILENT = """
import os, sys, time
from pathlib import Path
from kiosk.runtime.service_manager import tell
from kiosk.runtime.supervisor import supervise
log = Path(sys.argv[1])
supervise(["run"])
with log.open("a") as file:
    file.write(os.environ["LOBBY_KIOSK_ENDED"] + "\\n")
if os.environ["LOBBY_KIOSK_ENDED"]:
    os._exit(0)
tell("READY=1")
kiosk = os.getpid()
if not os.fork():
    while os.getppid() == kiosk:
        tell("WATCHDOG=1")
        time.sleep(0.05)
    os._exit(0)
time.sleep(60)
"""


STUCK = """
import os, sys, time
from pathlib import Path
from kiosk.runtime.supervisor import supervise
log = Path(sys.argv[1])
supervise(["run"])
log.write_text(str(os.getpid()))
while True:
    time.sleep(60)
"""


def supervised(program: str, log: Path, *codes: int, **environment: str) -> tuple[int, list[str]]:
    """Run a supervised program; return the last exit code, and what each run was told about the previous one."""
    kept = {k: v for k, v in os.environ.items() if k not in ("NOTIFY_SOCKET", ENDED)}
    done = subprocess.run(
        [sys.executable, "-c", program, str(log), *map(str, codes)],
        cwd=PROJECT,
        env=kept | environment,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    return done.returncode, log.read_text(encoding="utf-8").splitlines()


def test_it_is_started_again_until_staff_leave(tmp_path: Path) -> None:
    code, told = supervised(RUNS, tmp_path / "log", 75, -11, 1, 74, 0)
    assert code == 0
    assert told == ["", "exit 75", "signal 11", "exit 1", "exit 74"]


@pytest.mark.parametrize("code", [0, 64, 65, 66, 69, 73, 78])
def test_what_staff_have_to_mend_is_told_once(tmp_path: Path, code: int) -> None:
    assert supervised(RUNS, tmp_path / "log", code) == (code, [""])


def test_nobody_else_gives_signs_of_life_for_a_kiosk_that_hangs(tmp_path: Path) -> None:
    assert supervised(SILENT, tmp_path / "log", LOBBY_KIOSK_WATCHDOG="0.5") == (0, ["", "watchdog"])


@pytest.fixture
def stuck(tmp_path: Path) -> Iterator[tuple["subprocess.Popen[bytes]", int]]:
    """Yield a supervisor, and the process id of its kiosk, whose event loop is stuck."""
    log = tmp_path / "log"
    kept = {k: v for k, v in os.environ.items() if k not in ("NOTIFY_SOCKET", ENDED)}
    with subprocess.Popen([sys.executable, "-c", STUCK, str(log)], cwd=PROJECT, env=kept) as supervisor:
        wait_for(lambda: log.exists() and log.read_text())
        yield supervisor, int(log.read_text())
        supervisor.kill()


def wait_for(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline


def is_running(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_to_the_supervisor_ends_both(
    stuck: tuple["subprocess.Popen[bytes]", int], number: signal.Signals
) -> None:
    supervisor, kiosk = stuck
    supervisor.send_signal(number)
    assert supervisor.wait() == 128 + signal.SIGTERM, "what the kiosk ended with"
    assert not is_running(kiosk)


def test_even_a_stuck_kiosk_ends_when_its_supervisor_is_killed(
    stuck: tuple["subprocess.Popen[bytes]", int],
) -> None:
    supervisor, kiosk = stuck
    supervisor.kill()
    wait_for(lambda: not is_running(kiosk))


@pytest.mark.parametrize(
    ("arguments", "looked_after"),
    [
        ([], True), (["run"], True), (["run", "--config", "kiosk.toml"], True), (["run", "--windowed"], False),
        (["run", "--size=800x600"], False), (["run", "--help"], False), (["build"], False), (["--help"], False),
    ],
)  # fmt: skip
def test_only_a_kiosk_in_a_lobby_is_looked_after(
    arguments: list[str], looked_after: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    assert is_wanted(arguments) == looked_after
    monkeypatch.setenv("NOTIFY_SOCKET", "/run/systemd/notify")
    assert not is_wanted(arguments), "systemd does it"
