"""On Windows and macOS the program does without what only Unix or Linux has; those systems' answers are supplied here.

Nothing here has run on those systems: Python and Qt are Linux's, without the modules and functions that they lack.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

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
from kiosk.content.library.library_store import open_newest
from kiosk.paths import ICONS, cache_folder
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


def on_system(system: str, program: str, *arguments: object) -> str:
    """Run a program as on `system`; return its last line of output."""
    lacking = WINDOWS_LACKS if system == "win32" else MAC_LACKS
    modules = UNIX_MODULES if system == "win32" else ("spwd",)
    told = json.dumps([system, lacking, modules])
    done = subprocess.run(
        [sys.executable, "-c", PREPARE + program, told, *map(str, arguments)],
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
    assert int(on_system(system, IMPORT_ALL)) > 200


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_a_visitor_reads_and_takes_a_code_home_and_no_paper_is_offered(system: str, library: Path) -> None:
    result = json.loads(on_system(system, VISIT, library))
    assert result == {"places": ["start", "menu", "section"], "paper": False}
