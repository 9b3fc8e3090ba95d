"""Finds out what the display of this session can do: switch its screen off, turn the picture, map touch to it."""

import re
import shutil
from typing import NamedTuple

from kiosk.devices.display.display_and_sound import Display
from kiosk.devices.display.wayland_globals import wayland_globals
from kiosk.devices.packages import install_command
from kiosk.runtime.background_call import ask_program

ABLE, OPTION, TOOL, SERVER, UNMAPPED = "able", "option", "tool", "server", "unmapped"

OUTPUT_POWER, OUTPUT_MANAGEMENT = "zwlr_output_power_manager_v1", "zwlr_output_manager_v1"
"""Wayland protocols of wlroots: switching a screen off, and turning the picture."""

IDENTITY = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
"""The matrix that xinput reports of a touchscreen that nobody has mapped."""


TOUCH_RULES = "/etc/udev/rules.d/90-lobby-kiosk-touch.rules"


class Ability(NamedTuple):
    """Whether the display can do something.

    `state` is "able", "option" (by an option of its start), "tool" (a program is missing), "server" (it cannot) or
    "unmapped" (it can, and is not set up). `program` is the one that is missing, `command` is what a technician runs:
    to use the ability, or to get it.
    """

    state: str
    program: str = ""
    command: str = ""


class Abilities(NamedTuple):
    """What a display can do; `mapping` is `None` where touch needs none: one screen, not turned, or no touchscreen."""

    power: Ability
    rotation: Ability
    mapping: Ability | None = None


def abilities(display: Display) -> Abilities | None:
    """Return what the display of this session can do; `None` where it is neither X11 nor Wayland, or is silent."""
    kind = display.platform.partition("-")[0]  # wayland-egl
    if kind == "xcb":
        return x11_abilities(display)
    if kind == "wayland":
        return wayland_abilities(display)
    return None


def x11_abilities(display: Display) -> Abilities:
    """Return what an X server can do: what its extensions and drivers offer, by the programs that use them."""
    mapping = x11_mapping(display) if needs_mapping(display) else None
    return Abilities(x11_power(), x11_rotation(display.output), mapping)


def x11_power() -> Ability:
    """Return whether `xset` can switch the screen off."""
    if not shutil.which("xset"):
        return missing("xset")
    answer = ask_program(["xset", "q"])
    able = answer is not None and "DPMS is" in answer.text
    return Ability(ABLE if able else SERVER)


def x11_rotation(output: str) -> Ability:
    """Return whether `xrandr` can turn the picture on an output."""
    if not shutil.which("xrandr"):
        return missing("xrandr")
    answer = ask_program(["xrandr"])
    line = re.search(
        rf"^{re.escape(output)} connected .*\(([^)]*)\)", answer.text if answer else "", re.MULTILINE
    )
    able = line is not None and "left" in line[1].split()
    return Ability(ABLE, command=f"xrandr --output {output} --rotate left") if able else Ability(SERVER)


def x11_mapping(display: Display) -> Ability:
    """Return whether every touchscreen is mapped to an output by its transformation matrix."""
    if not shutil.which("xinput"):
        return missing("xinput")
    for device in display.touch:
        answer = ask_program(["xinput", "list-props", device])
        if answer is None or matrix_of(answer.text) in (None, IDENTITY):
            return Ability(UNMAPPED, command=f'xinput map-to-output "{device}" {display.output}')
    return Ability(ABLE)


def matrix_of(properties: str) -> tuple[float, ...] | None:
    """Return the transformation matrix that `xinput list-props` has printed, row by row; `None` where it has not."""
    found = re.search(r"Coordinate Transformation Matrix \(\d+\):\s*(.+)", properties)
    return tuple(float(number) for number in found[1].split(",")) if found else None


def wayland_abilities(display: Display) -> Abilities | None:
    """Return what a compositor can do: what protocols it offers, and whether the programs that use them are there."""
    offered = wayland_globals()
    if offered is None:
        return None
    if OUTPUT_MANAGEMENT in offered:
        turn = f"wlr-randr --output {display.output} --transform 90"
        rotation = Ability(ABLE, command=turn) if shutil.which("wlr-randr") else missing("wlr-randr")
    else:
        rotation = Ability(OPTION, command="CAGE_OPTIONS=-r")
    if OUTPUT_POWER in offered:
        power = Ability(ABLE) if shutil.which("wlopm") else missing("wlopm")
    else:
        power = Ability(SERVER, command="sudo make install-kiosk VARIANT=x11")
    return Abilities(power, rotation, wayland_mapping(display) if needs_mapping(display) else None)


def wayland_mapping(display: Display) -> Ability:
    """Return whether every touchscreen is mapped to an output, which wlroots takes from the property `WL_OUTPUT`."""
    answer = ask_program(["udevadm", "info", "--export-db"])
    if answer is None:
        return missing("udevadm")
    screens = [
        one
        for one in answer.text.split("\n\n")
        if "E: ID_INPUT_TOUCHSCREEN=1" in one and "E: DEVNAME=" in one
    ]
    if all("E: WL_OUTPUT=" in one for one in screens):
        return Ability(ABLE)
    rule = f'ENV{{ID_INPUT_TOUCHSCREEN}}=="1", ENV{{WL_OUTPUT}}="{display.output}"'
    return Ability(UNMAPPED, command=f"echo '{rule}' | sudo tee {TOUCH_RULES}")


def needs_mapping(display: Display) -> bool:
    """Return whether touch has to be mapped: unmapped, it is spread over all screens, and not turned with them."""
    return bool(display.touch) and (display.turned or display.screens > 1)


def missing(program: str) -> Ability:
    """Return what lacks a program, with the command that installs it; the program's name where none is known."""
    return Ability(TOOL, program, install_command([program]) or program)
