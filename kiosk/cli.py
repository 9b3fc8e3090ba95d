"""The command line: loads the requested command, runs it, and reports errors in one line."""

import argparse
import gc
import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from keyword import iskeyword
from typing import NoReturn

from kiosk.base.own_command import typed_command
from kiosk.errors import SIGNALLED, ExitCode, KioskError
from kiosk.paths import require_absolute_folders

COMMANDS = (
    "run",
    "preview",
    "edit",
    "check",
    "import",
    "build",
    "install-content",
    "pack",
    "update",
    "tour",
    "schema",
    "translated",
    "words",
    "review",
    "keys",
    "fonts",
    "doctor",
    "sentences",
    "speak",
    "export",
    "pin",
    "report",
    "fleet",
    "resume",
    "display",
)
"""The commands in the order of the help; each is a function in the module of `kiosk.commands` that has its name.

For a command that is a keyword of Python, both end in `_`.
"""

FOLDERS = {
    "preview": "authoring.",
    "edit": "authoring.",
    "speak": "authoring.",
    "pack": "packs.",
    "update": "packs.",
    "fleet": "packs.",
}
"""The commands whose modules are in a package of `kiosk.commands`."""


class Parser(argparse.ArgumentParser):
    """A parser whose errors take one line and exit with the code for wrong usage."""

    command = ""
    """The command that the arguments name: what it does not know is found by the parser of all commands."""

    def error(self, message: str) -> NoReturn:
        """Exit with a message that says what is wrong and how to get help."""
        told = f"{self.prog} {self.command}".rstrip()
        self.exit(ExitCode.USAGE, f"{told}: {message} (see {told} --help)\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code (sysexits)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    given = given or ["run"]
    options = parser(given[0]).parse_args(given)
    if given[0] != "run":
        gc.enable()
    try:
        require_absolute_folders()
        code = int(options.command(options))
    except KioskError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        return SIGNALLED + signal.SIGINT
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.IOERR
    except OSError as error:
        print(
            f"kiosk: {error.strerror or error}: {error.filename or ''}".rstrip(": "),
            file=sys.stderr,
        )
        return ExitCode.IOERR
    return code


def parser(command: str = "") -> argparse.ArgumentParser:
    """Return the parser of `command`, or of all commands if there is none of that name."""
    top = Parser(
        prog=typed_command(),
        description="A touchscreen kiosk that tells visitors of a clinic about health topics.",
        epilog="Without a command the kiosk runs.",
    )
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    top.command = command if command in COMMANDS else ""
    for name in (top.command,) if top.command else COMMANDS:
        function = f"{name}_" if iskeyword(name) else name.replace("-", "_")
        module = import_module(f"kiosk.commands.{FOLDERS.get(name, '')}{function}")
        module.add(commands)
        commands.choices[name].set_defaults(command=getattr(module, function))
    return top
