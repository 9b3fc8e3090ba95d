"""Rotates the picture of a lobby machine, and maps touch to the screen that shows it."""

import re
from collections.abc import Callable

from kiosk.devices.display.sway import SwayConnection
from kiosk.errors import KioskError
from kiosk.runtime.background_call import ask_program

XRANDR_ROTATIONS = {0: "normal", 90: "right", 180: "inverted", 270: "left"}
"""The words of xrandr for degrees clockwise."""

PROGRAM_SECONDS = 20.0
"""Time limit of a program: an X server that has just started first asks every output for its screen."""


def keep_sway_set_up(address: str, rotation: int, ready: Callable[[], None]) -> None:
    """Rotate every output, call `ready`, and map input to the screen again after each change; return when sway ends.

    Sway rotates touch with the picture only for devices that are mapped to an output. `rotation` is in degrees
    clockwise. Outputs and devices that are connected later are rotated and mapped, too.
    """
    try:
        with SwayConnection(address) as sway, SwayConnection(address) as changes:
            changes.subscribe_to_outputs()
            sway.run(f"output * transform {rotation or 'normal'}")
            map_input(sway)
            ready()
            while True:
                changes.wait_for_change()
                map_input(sway)
    except (ConnectionResetError, BrokenPipeError):
        return


def map_input(sway: SwayConnection) -> None:
    """Map all touchscreens, and pointers, to the output that shows the kiosk; do nothing if no screen is connected."""
    output = sway.focused_output()
    if output is not None:
        sway.run(f'input * map_to_output "{output}"')


def set_up_x11(rotation: int) -> None:
    """Rotate the first connected output and map the touchscreens to it; do nothing if no screen is connected.

    Screens and touchscreens that are connected later are left as they are.
    """
    connected = re.search(r"^(\S+) connected", printed_by("xrandr"), re.MULTILINE)
    if connected is None:
        return
    output = connected[1]
    printed_by("xrandr", "--output", output, "--rotate", XRANDR_ROTATIONS[rotation])
    for device in printed_by("xinput", "list", "--id-only").split():
        if "XITouchClass" in printed_by("xinput", "list", "--long", device.lstrip("~")):
            printed_by("xinput", "map-to-output", device.lstrip("~"), output)


def printed_by(*command: str) -> str:
    """Return the output of a program that must be installed and succeed, or raise `KioskError`."""
    done = ask_program(command, PROGRAM_SECONDS)
    if done is None:
        reason = "it is not installed"
    elif done.code is None:
        reason = f"it took more than {PROGRAM_SECONDS:.0f} seconds"
    elif done.code != 0:
        reason = done.text.strip().partition("\n")[0] or "it failed"
    else:
        return done.text
    raise KioskError(f"`{' '.join(command)}`: {reason}.")
