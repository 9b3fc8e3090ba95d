"""On Windows and macOS the program does without what only Unix or Linux has; those systems' answers are supplied here.

Nothing here has run on those systems: Python and Qt are Linux's, without the modules and functions that they lack.
"""

import json
import os
import subprocess
import sys
from importlib import reload
from pathlib import Path, PureWindowsPath

import pytest

from kiosk import paths
from kiosk.base import own_command
from kiosk.content.library.library_store import library_path
from kiosk.devices.display import display_and_sound
from kiosk.devices.probes import printer_status
from kiosk.runtime.graphics import choose_drawing
from kiosk.runtime.memory_file import MemoryFile
from kiosk.runtime.run_history import Record, record_of_start
from kiosk.runtime.supervisor import ENDED
from kiosk.startup.library_choice import open_library
from kiosk.startup.qt_application import has_display
from tests.conftest import PROJECT
from tests.devices.test_supervisor import RUNS, SILENT, STUCK, is_running, supervised, wait_for

UNIX_MODULES = (
    "curses",
    "fcntl",
    "grp",
    "posix",
    "pty",
    "pwd",
    "readline",
    "resource",
    "syslog",
    "termios",
    "tty",
)
MAC_LACKS = (
    ("os", ("memfd_create", "sched_getaffinity", "posix_fadvise")),
    ("time", ("CLOCK_BOOTTIME",)),
    ("select", ("epoll",)),
)
WINDOWS_LACKS = (
    *MAC_LACKS,
    (
        "os",
        (
            "EX_OK",
            "EX_USAGE",
            "fork",
            "getuid",
            "getpwuid",
            "kill",
            "killpg",
            "nice",
            "O_CLOEXEC",
            "pread",
            "pwrite",
        ),
    ),
    ("os", ("set_blocking", "fchmod", "setsid", "statvfs", "uname", "WNOHANG", "getloadavg", "sysconf")),
    ("select", ("poll",)),
    ("signal", ("SIGHUP", "SIGKILL", "SIGCHLD", "SIGPROF", "SIGUSR1", "SIGUSR2", "setitimer", "SIGALRM")),
    ("socket", ("AF_UNIX",)),
    ("_socket", ("AF_UNIX",)),
    ("time", ("tzset", "clock_gettime")),
)

PREPARE = """
import argparse, asyncio, gc, json, logging.handlers, multiprocessing, os, select, shutil, signal, socket, sqlite3
import subprocess, sys, sysconfig, tempfile, time, webbrowser, _socket, ctypes
from kiosk.runtime import pyside
import PySide6.QtGui, PySide6.QtMultimedia, PySide6.QtQml, PySide6.QtQuick, PySide6.QtTest, PySide6.QtTextToSpeech
import jinja2, msgspec, rapidfuzz, segno, snowballstemmer
system, lacking, modules = json.loads(sys.argv[1])

class Refuse:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name in modules:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

for name in [name for name in sys.modules if name.startswith("kiosk.") and name != "kiosk.runtime.pyside"]:
    del sys.modules[name]
for name in modules:
    sys.modules.pop(name, None)
sys.meta_path.insert(0, Refuse)
for module, names in lacking:
    for name in names:
        if hasattr(sys.modules[module], name):
            delattr(sys.modules[module], name)
if system == "win32":
    import types
    sys.modules["msvcrt"] = types.SimpleNamespace(LK_NBLCK=2, locking=lambda *_: None)
sys.platform = system
"""
"""Makes Python as it is on another system, for the modules of the program; those of Python and Qt are loaded before."""

LOAD_LIBRARIES = """
import importlib, pkgutil
import kiosk.content
for found in pkgutil.walk_packages(kiosk.content.__path__, "kiosk.content."):
    importlib.import_module(found.name)
"""

IMPORT_ALL = """
import importlib, pkgutil
import kiosk
OTHERS = ("kiosk.runtime.child_monitor",)  # Linux's supervisor
names = [found.name for found in pkgutil.walk_packages(kiosk.__path__, "kiosk.")]
for name in names:
    if name not in OTHERS:
        importlib.import_module(name)
print(len(names))
"""

VISIT = """
from pathlib import Path
from tests.screen import kiosk_on

with kiosk_on(Path(sys.argv[2]), printer="Lobby", site="https://clinic.example/kiosk") as screen:
    places = [screen.place]
    screen.go("start")
    places.append(screen.place)
    screen.go("tile-harms")
    screen.wait_for_stillness()
    places.append(screen.place)
    screen.touch("takeHome")
    screen.wait_for("code")
    print(json.dumps({"places": places, "paper": screen.find("print") is not None}))
"""


def on_system(system: str, program: str, *arguments: object, before: str = "") -> str:
    """Run a program as on `system`, and `before` as on Linux; return its last line of output."""
    lacking = WINDOWS_LACKS if system == "win32" else MAC_LACKS
    modules = UNIX_MODULES if system == "win32" else ("spwd",)
    told = json.dumps([system, lacking, modules])
    done = subprocess.run(
        [sys.executable, "-c", before + PREPARE + program, told, *map(str, arguments)],
        cwd=PROJECT,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[-1]


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_the_whole_program_is_imported(system: str) -> None:
    assert int(on_system(system, IMPORT_ALL, before=LOAD_LIBRARIES)) > 200


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_a_visitor_reads_and_takes_a_code_home_and_no_paper_is_offered(system: str, library: Path) -> None:
    result = json.loads(on_system(system, VISIT, library))
    assert result == {"places": ["start", "menu", "section"], "paper": False}


@pytest.fixture(params=["win32", "darwin"])
def desktop(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Let the program take this system for Windows or macOS; return its name."""
    monkeypatch.setattr(sys, "platform", request.param)
    return str(request.param)


@pytest.mark.parametrize("local", [r"D:\Data", "", "relative"])
def test_windows_keeps_data_below_the_local_ones(local: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(paths, "Path", PureWindowsPath)
    monkeypatch.setenv("USERPROFILE", r"C:\Users\Ana")
    monkeypatch.setenv("LOCALAPPDATA", local)
    for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name)
    base = PureWindowsPath(r"D:\Data" if local == r"D:\Data" else r"C:\Users\Ana\AppData\Local")
    assert paths.state_folder() == base / "lobby-kiosk" / "state"
    assert paths.cache_folder() == base / "lobby-kiosk" / "cache"


def test_macos_keeps_data_in_the_library_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("HOME", "/Users/ana")
    for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name)
    assert paths.state_folder() == Path("/Users/ana/Library/Application Support/lobby-kiosk")
    assert paths.cache_folder() == Path("/Users/ana/Library/Caches/lobby-kiosk")


def test_a_changing_picture_is_a_file_that_goes_with_it(desktop: str, tmp_path: Path) -> None:
    left = tmp_path / "memory-999999999-x.ppm"
    left.touch()
    file = MemoryFile(".ppm", tmp_path)
    other = MemoryFile(".ppm", tmp_path)
    file.write(b"a longer picture")
    file.write(b"short")
    assert file.path.suffix == ".ppm"
    assert file.path.read_bytes() == b"short"
    assert set(tmp_path.iterdir()) == {file.path, other.path}, "what a killed process left is removed"
    file.close()
    other.close()
    assert not list(tmp_path.iterdir())


def test_the_graphics_processor_draws_and_there_is_a_display(
    desktop: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert choose_drawing("auto", {}, tmp_path) == "gpu"
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert has_display()
    monkeypatch.setattr(display_and_sound, "ask_program", lambda *_: None)
    asked: list[object] = []
    monkeypatch.setattr(display_and_sound, "spoken", lambda answer: asked.append(answer) or [])
    assert display_and_sound.display(0.0) is None
    assert asked, "the probe was started"


def test_doctor_says_that_nothing_can_be_printed(desktop: str) -> None:
    assert printer_status("Lobby").state == "unsupported"
    assert printer_status("").state == "none"


def test_windows_writes_utf_8_for_other_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as windows:
        windows.setattr(sys, "platform", "win32")
        assert reload(own_command).main_command("fonts")[1:3] == ("-X", "utf8")
    assert "-X" not in reload(own_command).main_command("fonts")


def test_a_clock_that_starts_again_is_a_boot() -> None:
    last = Record("unknown", began=900.0, running=True, crashes=1)
    assert record_of_start(last, "unknown", 20.0) == Record("unknown", 20.0, running=True, why="power")


def test_windows_takes_a_new_library_over_before_it_opens_the_old_one(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finished, cache = tmp_path / "finished.sqlite", tmp_path / "cache"
    finished.write_bytes(library.read_bytes())
    path = library_path(finished, cache)
    path.parent.mkdir(parents=True)
    path.write_bytes(library.read_bytes())
    built: list[str] = []

    def build() -> tuple[str, ...]:
        built.append(sys.platform)
        return ("No.",)

    for system in ("linux", "win32"):
        with monkeypatch.context() as patch:
            patch.setattr(sys, "platform", system)
            opened = open_library(finished, cache, Record(), build)
        opened.library.close()
        assert opened.complaints == (() if system == "linux" else ("No.",))
    assert built == ["win32"]


def as_mac(program: str) -> str:
    """Return a program that takes its system for macOS."""
    return "import sys\nsys.platform = 'darwin'\n" + program.replace(
        "import os, sys, time", "import os, time"
    )


def test_a_subprocess_is_started_again_until_staff_leave(tmp_path: Path) -> None:
    code, told = supervised(as_mac(RUNS), tmp_path / "log", 75, -11, 1, 0)
    assert code == 0
    assert told == ["", "exit 75", "signal 11", "exit 1"]


def test_a_subprocess_that_hangs_is_started_again(tmp_path: Path) -> None:
    assert supervised(as_mac(SILENT), tmp_path / "log", LOBBY_KIOSK_WATCHDOG="0.5") == (0, ["", "watchdog"])


def test_a_stuck_subprocess_ends_with_its_supervisor(tmp_path: Path) -> None:
    log = tmp_path / "log"
    kept = {name: value for name, value in os.environ.items() if name not in ("NOTIFY_SOCKET", ENDED)}
    with subprocess.Popen(
        [sys.executable, "-c", as_mac(STUCK), str(log)], cwd=PROJECT, env=kept
    ) as supervisor:
        wait_for(lambda: log.exists() and log.read_text())
        supervisor.kill()
        wait_for(lambda: not is_running(int(log.read_text())))
