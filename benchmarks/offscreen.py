"""A kiosk off screen, on a clock that is moved; all that goes wrong in it is kept, for whoever drives it to tell."""

import argparse
import importlib
import os
import re
import subprocess
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from kiosk.app import App, LaunchOptions
from kiosk.content.library.library_store import open_newest
from kiosk.content.library.reader import Library
from kiosk.paths import CONTENT, ICONS, PROGRAM, cache_folder
from kiosk.runtime.scripted_clock import ScriptedClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMessageLogContext, QtMsgType

BUILD = """
import pathlib, sys
from kiosk.content.library.library_store import open_newest
from kiosk.paths import ICONS, cache_folder
open_newest(pathlib.Path(sys.argv[1]), cache_folder(), ICONS)
"""

EXPECTED = ("This plugin does not support",)
"""How messages begin that are about a platform without a screen, and not about the kiosk."""


class Fault(NamedTuple):
    """Something that went wrong: `kind` is the same whenever it is the same fault, `story` is all that is known."""

    kind: str
    story: str


class Faults:
    """Every exception that nobody caught, and every warning of Qt, since the last time they were taken."""

    def __init__(self) -> None:
        """Watch from now on."""
        from PySide6.QtCore import qInstallMessageHandler

        self._found: list[Fault] = []
        sys.excepthook = self._raised
        sys.unraisablehook = lambda lost: self._raised(lost.exc_type, lost.exc_value, lost.exc_traceback)
        qInstallMessageHandler(self._said)

    def note(self, kind: str, story: str = "") -> None:
        """Keep one."""
        self._found.append(Fault(kind, story or kind))

    def take(self) -> list[Fault]:
        """Return what was found, and begin anew."""
        found, self._found = self._found, []
        return found

    def _raised(
        self, kind: type[BaseException], fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        where = traceback.extract_tb(trace)[-1:]
        at = "".join(f" in {Path(frame.filename).name}, {frame.name}" for frame in where)
        self.note(f"{kind.__name__}{at}", "".join(traceback.format_exception(kind, fault, trace)))

    def _said(self, kind: "QtMsgType", context: "QMessageLogContext", message: str) -> None:
        if kind.name in ("QtDebugMsg", "QtInfoMsg") or message.startswith(EXPECTED):
            return
        plain = re.sub(r"0x[0-9a-f]+|:\d+", "", message.replace(f"{PROGRAM.parent}/", ""))
        self.note(f"Qt: {plain}", f"{message} ({context.category})")
        if kind.name == "QtFatalMsg":  # the program ends when this returns
            print(message, file=sys.stderr, flush=True)


class OffScreen:
    """A running kiosk, its robot and its clock."""

    def __init__(self, library: Library, size: tuple[int, int]) -> None:
        """Open it and wait until nothing moves."""
        self.clock = ScriptedClock()
        settings = {"drawing": "software", "screen_diagonal": 24.0}
        self.app = App(library, LaunchOptions(settings), self.clock)
        self.faults = Faults()
        self.app.show(size)
        from kiosk.devtools.robot import Robot

        self.kiosk, self.window = self.app.kiosk, self.app.window
        self.robot = Robot(self.window)
        self.robot.wait_for_stillness()


def add_options(options: argparse.ArgumentParser, size: str) -> None:
    """Declare what every program here can be told about the kiosk that it opens."""
    options.add_argument("--size", default=size, metavar="WIDTHxHEIGHT", help="default: %(default)s")
    options.add_argument("--content", type=Path, default=CONTENT, metavar="DIR", help="the content to show")
    options.add_argument("--library", type=Path, metavar="FILE", help="a library, in place of any content")
    options.add_argument(
        "--plant", metavar="MODULE", help="import this first: it breaks something, which is to be found"
    )


def opened(wish: argparse.Namespace) -> OffScreen:
    """Return the kiosk that is wished for."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    across, _, down = wish.size.partition("x")
    if not wish.library:  # built elsewhere where it has to be: a build leaves much in its process
        subprocess.run([sys.executable, "-c", BUILD, str(wish.content)], cwd=PROGRAM.parent, check=True)
    library = (
        Library.open(wish.library)
        if wish.library
        else open_newest(wish.content, cache_folder(), ICONS).library
    )
    if wish.plant:
        importlib.import_module(wish.plant)
    return OffScreen(library, (int(across), int(down)))


def leave(main: "Callable[[], int]") -> NoReturn:
    """End with the exit code of `main`; the kiosk is not taken apart, for that is not what is looked at."""
    try:
        code = main()
    except BaseException:  # noqa: BLE001  (nobody else tells of it: faults of slots are only kept)
        traceback.print_exc()
        code = os.EX_SOFTWARE
    sys.stdout.flush()
    os._exit(code)
