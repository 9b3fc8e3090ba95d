"""`keys`: tell the names of keys, for keypads and switches."""

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.commands import Commands


def add(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare `keys`."""
    one = commands.add_parser(
        "keys",
        help="tell the names of keys, for keypads and switches",
        description="Open a window that names every key that is pressed, as a line for the settings of this "
        "machine. The kiosk itself must not run meanwhile: it would take the keys.",
    )
    one.set_defaults(command=keys)


def keys(wish: argparse.Namespace) -> int:
    """Return the names of keys."""
    from kiosk.app import key_names

    del wish
    return key_names(lambda line: print(line, flush=True))
