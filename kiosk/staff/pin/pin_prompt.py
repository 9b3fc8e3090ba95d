"""Prompts for a new PIN on the terminal, without echo."""

import getpass
import sys
from pathlib import Path

from kiosk.base.own_command import typed_command
from kiosk.content.library.reader import Library, LibraryError
from kiosk.errors import ExitCode, KioskError


def ask_twice() -> str:
    """Return a PIN typed twice; raise `KioskError` if the two differ, or if there is no terminal."""
    if not sys.stdin.isatty():
        raise KioskError(
            "A PIN must be typed at a terminal.", f"run `{typed_command('pin')}` in one", ExitCode.USAGE
        )
    try:
        first = getpass.getpass("New PIN: ")
        again = getpass.getpass("The same again: ")
    except EOFError as error:
        raise KioskError(
            "No PIN was typed.", f"run `{typed_command('pin')}` again", ExitCode.USAGE
        ) from error
    if first != again:
        raise KioskError("The two PINs differ.", f"run `{typed_command('pin')}` again")
    return first


def names_in(library: Path) -> list[str]:
    """Return the clinic's names and address, which no PIN may spell; empty without a library."""
    try:
        opened = Library.open(library)
    except LibraryError:
        return []
    names = [opened.clinic(language.code) for language in opened.languages]
    site = str(opened.settings.get("site", ""))
    opened.close()
    return [*names, site]
