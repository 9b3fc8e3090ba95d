"""The commands that start this program again: the kiosk under its supervisor, and the processes that it hands work to.

A build of the program that is not run by a Python interpreter needs to change these functions only.
"""

import sys

from kiosk.paths import PROGRAM

UTF8 = ("-X", "utf8") if sys.platform == "win32" else ()
"""Options of Python: what these commands print is read as UTF-8, which Windows would write in its own code page."""


def this_command() -> tuple[str, ...]:
    """Return the command that this process was started with."""
    return (sys.executable, *sys.orig_argv[1:])


def main_command(*arguments: str) -> tuple[str, ...]:
    """Return the command for `main.py` with these arguments."""
    return (sys.executable, *UTF8, str(PROGRAM.parent / "main.py"), *arguments)


def module_command(module: str, *arguments: str) -> tuple[str, ...]:
    """Return the command that runs a module of the kiosk, such as `kiosk.devices.media_worker`.

    The process must be started in the folder that contains the package: `PROGRAM.parent`.
    """
    return (sys.executable, *UTF8, "-m", module, *arguments)
