"""The commands that start this program again: for the supervisor, for its own processes, and as people type them.

A build of the program that is not run by a Python interpreter needs to change these functions only.
"""

import os
import sys

from kiosk.paths import PROGRAM

UTF8 = ("-X", "utf8") if sys.platform == "win32" else ()
"""Options of Python: what these commands print is read as UTF-8, which Windows would write in its own code page."""


TYPED_VARIABLE = "LOBBY_KIOSK_COMMAND"
"""Environment variable with what people type to start the program; launchers of bundles and lobby machines set it."""


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


def typed_command(arguments: str = "") -> str:
    """Return the command for messages, as people type it: `main.py pin`, on a lobby machine `lobby-kiosk pin`."""
    return f"{os.environ.get(TYPED_VARIABLE) or 'main.py'} {arguments}".rstrip()
