"""Determines what this session's display can do: switch its screen off, rotate the picture, map touch to the screen."""

import os
import re
import shutil
from collections.abc import Collection

from kiosk.base.display_abilities import DisplayAbilities, DisplayAbility
from kiosk.devices.display.display_and_sound import Display
from kiosk.devices.display.wayland_globals import wayland_globals
from kiosk.devices.packages import install_command
from kiosk.runtime.background_call import ask_program

ABLE, OPTION, TOOL, SERVER, UNMAPPED = "able", "option", "tool", "server", "unmapped"

OUTPUT_POWER, OUTPUT_MANAGEMENT = "zwlr_output_power_manager_v1", "zwlr_output_manager_v1"
"""Wayland protocols of wlroots for switching a screen off and for rotating the picture."""

IDENTITY = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
"""The matrix that xinput reports for an unmapped touchscreen."""


LOBBY_SOCKET = "/run/lobby-kiosk/sway.sock"
"""Where the display's service of a lobby machine lets sway listen."""

TOUCH_RULES = "/etc/udev/rules.d/90-lobby-kiosk-touch.rules"


def abilities_of(display: Display | None) -> DisplayAbilities | None:
    """Return what this session's display can do; `None` if that is unknown: no X11, no Wayland, no answer."""
    if display is None:
        return None
    kind = display.platform.partition("-")[0]  # such as "wayland-egl"
    if kind == "xcb":
        return x11_abilities(display)
    if kind == "wayland":
        return wayland_abilities(display)
    return None


def x11_abilities(display: Display) -> DisplayAbilities:
    """Return what an X server can do, according to the programs that control its extensions and drivers."""
    mapping = x11_mapping(display) if needs_mapping(display) else None
    return DisplayAbilities(x11_power(), x11_rotation(display.output), mapping)


def x11_power() -> DisplayAbility:
    """Return whether `xset` can switch the screen off."""
    if not shutil.which("xset"):
        return missing("xset")
    answer = ask_program(["xset", "q"])
    able = answer is not None and "DPMS is" in answer.text
    return DisplayAbility(ABLE if able else SERVER)


def x11_rotation(output: str) -> DisplayAbility:
    """Return whether `xrandr` can rotate the picture of an output."""
    if not shutil.which("xrandr"):
        return missing("xrandr")
    answer = ask_program(["xrandr"])
    line = re.search(
        rf"^{re.escape(output)} connected .*\(([^)]*)\)", answer.text if answer else "", re.MULTILINE
    )
    able = line is not None and "left" in line[1].split()
    return (
        DisplayAbility(ABLE, command=f"xrandr --output {output} --rotate left")
        if able
        else DisplayAbility(SERVER)
    )


def x11_mapping(display: Display) -> DisplayAbility:
    """Return whether every touchscreen is mapped to an output by its transformation matrix."""
    if not shutil.which("xinput"):
        return missing("xinput")
    for device in display.touch:
        answer = ask_program(["xinput", "list-props", device])
        if answer is None or matrix_of(answer.text) in (None, IDENTITY):
            return DisplayAbility(UNMAPPED, command=f'xinput map-to-output "{device}" {display.output}')
    return DisplayAbility(ABLE)


def matrix_of(properties: str) -> tuple[float, ...] | None:
    """Return the transformation matrix in the output of `xinput list-props`, row by row; `None` if there is none."""
    match = re.search(r"Coordinate Transformation Matrix \(\d+\):\s*(.+)", properties)
    return tuple(float(number) for number in match[1].split(",")) if match else None


def wayland_abilities(display: Display) -> DisplayAbilities | None:
    """Return what a compositor can do: which protocols it offers, and whether the programs that use them exist."""
    offered = wayland_globals()
    if offered is None:
        return None
    mapping = wayland_mapping(display) if needs_mapping(display) else None
    return DisplayAbilities(wayland_power(offered), wayland_rotation(offered, display.output), mapping)


def wayland_power(offered: Collection[str]) -> DisplayAbility:
    """Return whether a compositor that offers these protocols can switch the screen off."""
    if "SWAYSOCK" in os.environ:
        return DisplayAbility(ABLE) if shutil.which("swaymsg") else missing("swaymsg")
    if OUTPUT_POWER in offered:
        return DisplayAbility(ABLE) if shutil.which("wlopm") else missing("wlopm")
    return DisplayAbility(SERVER, command="sudo make install-kiosk")


def wayland_rotation(offered: Collection[str], output: str) -> DisplayAbility:
    """Return whether a compositor that offers these protocols can rotate the picture."""
    if is_lobby_display():
        return DisplayAbility(OPTION, command="rotate = 90")
    if "SWAYSOCK" in os.environ:
        return DisplayAbility(ABLE, command=f"swaymsg output {output} transform 90")
    if OUTPUT_MANAGEMENT in offered:
        rotate = f"wlr-randr --output {output} --transform 90"
        return DisplayAbility(ABLE, command=rotate) if shutil.which("wlr-randr") else missing("wlr-randr")
    return DisplayAbility(SERVER)


def is_lobby_display() -> bool:
    """Return whether the display is that of a lobby machine, whose service rotates the picture and maps touch to it."""
    return os.environ.get("SWAYSOCK") == LOBBY_SOCKET


def wayland_mapping(display: Display) -> DisplayAbility:
    """Return whether every touchscreen is mapped to an output, by its service or the property `WL_OUTPUT`."""
    if is_lobby_display():
        return DisplayAbility(ABLE)
    answer = ask_program(["udevadm", "info", "--export-db"])
    if answer is None:
        return missing("udevadm")
    screens = [
        device
        for device in answer.text.split("\n\n")
        if "E: ID_INPUT_TOUCHSCREEN=1" in device and "E: DEVNAME=" in device
    ]
    if all("E: WL_OUTPUT=" in device for device in screens):
        return DisplayAbility(ABLE)
    rule = f'ENV{{ID_INPUT_TOUCHSCREEN}}=="1", ENV{{WL_OUTPUT}}="{display.output}"'
    return DisplayAbility(UNMAPPED, command=f"echo '{rule}' | sudo tee {TOUCH_RULES}")


def needs_mapping(display: Display) -> bool:
    """Return whether touch must be mapped: otherwise it spans all screens and is not rotated with them."""
    return bool(display.touch) and (display.turned or display.screens > 1)


def missing(program: str) -> DisplayAbility:
    """Return the ability that lacks a program, with the command that installs it, or its name if none is known."""
    return DisplayAbility(TOOL, program, install_command([program]) or program)
