"""`keys`: show the names of keys, for keypads and switches."""

import argparse

from kiosk.commands import Commands


def add(commands: Commands) -> None:
    """Declare `keys`."""
    commands.add_parser(
        "keys",
        help="show the names of keys, for keypads and switches",
        description="Open a window that shows the name of every key pressed, as a line for the settings of this "
        "machine. The kiosk itself must not run at the same time: it would receive the keys.",
    )


def keys(options: argparse.Namespace) -> int:
    """Open a window and print the name of each key pressed, until it is closed; return the exit code."""
    from kiosk.startup.qt_application import qt_application

    del options
    qt = qt_application()
    from kiosk.devtools.key_names import KeyNames

    window = KeyNames(lambda line: print(line, flush=True))
    window.show()
    return qt.exec()
