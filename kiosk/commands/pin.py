"""`pin`: set or remove the PIN of the staff panel."""

import argparse

from kiosk.commands import Commands, add_content
from kiosk.errors import ExitCode
from kiosk.paths import cache_folder, state_folder


def add(commands: Commands) -> None:
    """Declare `pin`."""
    parser = commands.add_parser(
        "pin",
        help="set the PIN of the staff panel",
        description="Ask twice for a PIN of 6 to 12 digits, and make it the PIN of the staff panel. Wrong attempts are "
        "reset. Without a PIN there is no staff panel.",
    )
    parser.add_argument("--remove", action="store_true", help="remove the PIN, and with it the staff panel")
    add_content(parser, "--content", "the content that is shown")


def pin(options: argparse.Namespace) -> int:
    """Set or remove the PIN; return the exit code."""
    from kiosk.content.library.library_store import shown_path
    from kiosk.staff.pin.pin import remove_pin, set_pin
    from kiosk.staff.pin.pin_prompt import ask_twice, names_in

    if options.remove:
        print("The PIN was removed." if remove_pin(state_folder()) else "There was no PIN.")
        return ExitCode.OK
    set_pin(state_folder(), ask_twice(), names_in(shown_path(options.content, cache_folder())))
    print("The PIN is set. docs/staff.md explains how to open the staff panel with it.")
    return ExitCode.OK
