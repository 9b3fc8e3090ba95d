"""Asks for the passphrases of keys."""

import sys
from getpass import getpass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.base.bounded_file import text_of
from kiosk.errors import ExitCode, KioskError

if TYPE_CHECKING:
    from kiosk.packs.keys import AskPassphrase

MOST_BYTES, MOST_LETTERS = 4096, 1024


def passphrases(file: Path | None) -> "AskPassphrase":
    """Return a function that asks for passphrases on the terminal, or takes the one in the first line of a file."""
    if file is None:
        return _ask
    try:
        lines = text_of(file, MOST_BYTES, MOST_LETTERS).splitlines() or [""]
    except (OSError, ValueError) as error:
        raise KioskError(f"{file} cannot be read: {error}.", "name another file", ExitCode.NOINPUT) from error
    return lambda _name, _is_new: lines[0]


def _ask(name: str, is_new: bool) -> str:  # noqa: FBT001  (as `AskPassphrase`)
    if not sys.stdin.isatty():
        raise KioskError(
            f"The passphrase of {name} is needed.", "run it on a terminal, or pass --passphrase-file"
        )
    if not is_new:
        return getpass(f"Passphrase of {name}: ")
    passphrase = getpass(f"New passphrase for {name}, 12 characters or more: ")
    if getpass("The same once more: ") != passphrase:
        raise KioskError("These were two different passphrases.", "try again", ExitCode.USAGE)
    return passphrase


def require_update_tools() -> None:
    """Raise `KioskError` if what signs and verifies content is not installed on this machine."""
    if any(find_spec(module) is None for module in ("tuf", "cryptography")):
        raise KioskError(
            "Signed content needs the packages of the extra `updates`.",
            "install them with `make authoring`; on a lobby machine they are installed with the kiosk",
            ExitCode.UNAVAILABLE,
        )
