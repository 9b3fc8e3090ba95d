"""`keys`: show the names of keys, for keypads and switches."""

import argparse

from kiosk.commands import Commands


def add(commands: Commands) -> None:
    """Declare `keys`."""
    parser = commands.add_parser(
        "keys",
        help="show the names of keys, for keypads and switches",
        description="Open a window that shows the name of every key pressed, as a line for the settings of this "
        "machine. The kiosk itself must not run at the same time: it would receive the keys.",
    )
    parser.set_defaults(command=keys)


def keys(options: argparse.Namespace) -> int:
    """Show the names of keys; return the exit code."""
    from kiosk.app import key_names

    del options
    return key_names(lambda line: print(line, flush=True))
