"""`display`: rotate the picture of a lobby machine and map touch to it, as its settings say."""

import argparse
import os
import sys

from kiosk.commands import Commands, add_config
from kiosk.errors import ExitCode, KioskError


def add(commands: Commands) -> None:
    """Declare `display`."""
    parser = commands.add_parser(
        "display",
        help="rotate the picture and touch of a lobby machine",
        description="Rotate the picture by the setting `rotate` and map touch to it. On a lobby machine the display's "
        "service runs it: under sway it stays, and maps touch again whenever a screen is connected; under X11 it ends.",
    )
    add_config(parser, required=True)


def display(arguments: argparse.Namespace) -> int:
    """Set up the display that the environment names; raise `KioskError` if there is none, or if it refuses."""
    from kiosk.devices.display.display_setup import keep_sway_set_up, set_up_x11
    from kiosk.runtime.service_manager import tell

    rotation = rotation_of(arguments)
    if address := os.environ.get("SWAYSOCK"):
        keep_sway_set_up(address, rotation, ready=lambda: tell("READY=1"))
    elif "DISPLAY" in os.environ:
        set_up_x11(rotation)
    else:
        raise KioskError(
            "There is no display to set up.",
            "set SWAYSOCK or DISPLAY to that of a display",
            ExitCode.UNAVAILABLE,
        )
    return ExitCode.OK


def rotation_of(arguments: argparse.Namespace) -> int:
    """Return the setting `rotate`, or 0 if the settings are wrong: the kiosk itself shows and logs what is wrong."""
    from kiosk.settings import load_machine_settings

    try:
        rotation = load_machine_settings(arguments.config).get("rotate", 0)
    except KioskError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 0
    return int(rotation) if isinstance(rotation, int | float) else 0
