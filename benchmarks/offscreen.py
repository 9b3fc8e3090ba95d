"""A kiosk off screen with a scripted clock, and a collector for its exceptions and warnings."""

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

from kiosk.app import App
from kiosk.content.library.library_store import open_newest
from kiosk.content.library.reader import Library
from kiosk.paths import CONTENT, ICONS, PROGRAM, cache_folder
from kiosk.runtime.scripted_clock import ScriptedClock
from kiosk.startup.options import LaunchOptions

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMessageLogContext, QtMsgType

BUILD = """
import pathlib, sys
from kiosk.content.library.library_store import open_newest
from kiosk.paths import ICONS, cache_folder
open_newest(pathlib.Path(sys.argv[1]), cache_folder(), ICONS)
"""

EXPECTED = (
    "This plugin does not support",  # about the off-screen platform
    "QUnifiedTimer::stopAnimationDriver: driver is not running",  # docs/decisions/0043
)
"""Prefixes of Qt's messages that do not concern the kiosk."""


class Fault(NamedTuple):
    """A fault: `kind` is the same for the same fault, `story` has the details."""

    kind: str
    story: str


class Faults:
    """Collects uncaught exceptions and Qt warnings."""

    def __init__(self) -> None:
        """Install the exception hooks and the Qt message handler."""
        from PySide6.QtCore import qInstallMessageHandler

        self._found: list[Fault] = []
        sys.excepthook = self._raised
        sys.unraisablehook = lambda lost: self._raised(lost.exc_type, lost.exc_value, lost.exc_traceback)
        qInstallMessageHandler(self._said)

    def note(self, kind: str, story: str = "") -> None:
        """Add a fault."""
        self._found.append(Fault(kind, story or kind))

    def take(self) -> list[Fault]:
        """Return the faults so far, and clear them."""
        faults, self._found = self._found, []
        return faults

    def _raised(
        self, kind: type[BaseException], fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        frames = traceback.extract_tb(trace)[-1:]
        location = "".join(f" in {Path(frame.filename).name}, {frame.name}" for frame in frames)
        self.note(f"{kind.__name__}{location}", "".join(traceback.format_exception(kind, fault, trace)))

    def _said(self, kind: "QtMsgType", context: "QMessageLogContext", message: str) -> None:
        if kind.name in ("QtDebugMsg", "QtInfoMsg") or message.startswith(EXPECTED):
            return
        plain = re.sub(r"0x[0-9a-f]+|:\d+", "", message.replace(f"{PROGRAM.parent}/", ""))
        self.note(f"Qt: {plain}", f"{message} ({context.category})")
        if kind.name == "QtFatalMsg":  # Qt aborts when this returns
            print(message, file=sys.stderr, flush=True)


class OffScreen:
    """A running kiosk, its robot and its clock."""

    def __init__(self, library: Library, size: tuple[int, int]) -> None:
        """Open the kiosk and wait until nothing moves."""
        self.clock = ScriptedClock()
        settings = {"drawing": "software", "screen_diagonal": 24.0}
        self.app = App(library, LaunchOptions(settings), self.clock)
        self.faults = Faults()
        self.app.show(size)
        from kiosk.devtools.robot import Robot

        self.kiosk, self.window = self.app.kiosk, self.app.window
        self.robot = Robot(self.window)
        self.robot.wait_for_stillness()


def add_options(parser: argparse.ArgumentParser, size: str) -> None:
    """Add the options that choose the kiosk to open."""
    parser.add_argument("--size", default=size, metavar="WIDTHxHEIGHT", help="default: %(default)s")
    parser.add_argument("--content", type=Path, default=CONTENT, metavar="DIR", help="the content to show")
    parser.add_argument("--library", type=Path, metavar="FILE", help="a library, instead of content")
    parser.add_argument(
        "--plant", metavar="MODULE", help="import this module first: it plants a fault to find"
    )


def opened(options: argparse.Namespace) -> OffScreen:
    """Return a running kiosk according to the options."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    width, _, height = options.size.partition("x")
    if not options.library:  # built in another process, because a build leaves a lot in memory
        subprocess.run([sys.executable, "-c", BUILD, str(options.content)], cwd=PROGRAM.parent, check=True)
    library = (
        Library.open(options.library)
        if options.library
        else open_newest(options.content, cache_folder(), ICONS).library
    )
    if options.plant:
        importlib.import_module(options.plant)
    return OffScreen(library, (int(width), int(height)))


def leave(main: "Callable[[], int]") -> NoReturn:
    """Exit with the exit code of `main`, without shutting down the kiosk, which is not under test here."""
    try:
        code = main()
    except SystemExit:  # from `argparse`, for --help or wrong options, before there is a kiosk
        raise
    except BaseException:  # noqa: BLE001  (the exception hook only collects)
        traceback.print_exc()
        code = os.EX_SOFTWARE
    sys.stdout.flush()
    os._exit(code)
