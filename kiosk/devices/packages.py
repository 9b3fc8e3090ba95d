"""What to install for something that is missing on this machine: the command, or the name to look for."""

import shutil
from collections.abc import Iterable

from kiosk.errors import ExitCode
from kiosk.runtime.background_call import ask_program

CJK_FONTS, OTHER_FONTS = "Noto Sans CJK", "Noto Sans"

MANAGERS = {"apt-get": "sudo apt install", "dnf": "sudo dnf install", "pacman": "sudo pacman -S"}
"""The command of each package manager, by the program that identifies it."""

PACKAGES = {
    CJK_FONTS: ("fonts-noto-cjk", "google-noto-sans-cjk-fonts", "noto-fonts-cjk"),
    OTHER_FONTS: ("fonts-noto-core", "google-noto-fonts-all", "noto-fonts"),
    "xset": ("x11-xserver-utils", "xset", "xorg-xset"),
    "xrandr": ("x11-xserver-utils", "xrandr", "xorg-xrandr"),
    "xinput": ("xinput", "xinput", "xorg-xinput"),
    "wlopm": ("wlopm", "", "wlopm"),
    "wlr-randr": ("wlr-randr", "wlr-randr", "wlr-randr"),
}
"""The package that has something, for each of `MANAGERS` in order; empty if there is none."""

APT_SECONDS = 10.0
"""How long apt may take to read its lists, perhaps from a cold disk."""


def install_command(things: Iterable[str]) -> str:
    """Return the command that installs `things` (keys of `PACKAGES`); empty if this system has no packages for them.

    Debian's older releases lack some packages, so apt is asked about each, for at most `APT_SECONDS`.
    """
    for manager, (program, command) in enumerate(MANAGERS.items()):
        if shutil.which(program):
            names = list(dict.fromkeys(PACKAGES[thing][manager] for thing in things))
            known = all(names) and (program != "apt-get" or all(map(apt_has, names)))
            return f"{command} {' '.join(names)}" if known else ""
    return ""


def apt_has(package: str) -> bool:
    """Return whether apt knows a package; if it does not answer, assume so."""
    answer = ask_program(["apt-cache", "show", "--no-all-versions", package], APT_SECONDS)
    return answer is None or answer.code in (ExitCode.OK, None)
