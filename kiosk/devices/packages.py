"""What to install for something that is missing on this machine: the command, or the name to look for."""

import os
import shutil
from collections.abc import Iterable

from kiosk.runtime.background_call import ask_program

CJK_FONTS, OTHER_FONTS = "Noto Sans CJK", "Noto Sans"

APT = {
    CJK_FONTS: "fonts-noto-cjk",
    OTHER_FONTS: "fonts-noto-core",
    "xset": "x11-xserver-utils",
    "xrandr": "x11-xserver-utils",
    "xinput": "xinput",
    "wlopm": "wlopm",
    "wlr-randr": "wlr-randr",
}
DNF = {
    CJK_FONTS: "google-noto-sans-cjk-fonts",
    OTHER_FONTS: "google-noto-fonts-all",
    "xset": "xset",
    "xrandr": "xrandr",
    "xinput": "xinput",
    "wlr-randr": "wlr-randr",
}
PACMAN = {
    CJK_FONTS: "noto-fonts-cjk",
    OTHER_FONTS: "noto-fonts",
    "xset": "xorg-xset",
    "xrandr": "xorg-xrandr",
    "xinput": "xorg-xinput",
    "wlopm": "wlopm",
    "wlr-randr": "wlr-randr",
}
APT_SECONDS = 10.0
"""How long apt may take to read its lists, perhaps from a cold disk."""

MANAGERS = {
    "apt-get": ("sudo apt install", APT),
    "dnf": ("sudo dnf install", DNF),
    "pacman": ("sudo pacman -S", PACMAN),
}
"""The package managers by the program that identifies them: the command, and the package of each item."""


def install_command(things: Iterable[str]) -> str:
    """Return the command that installs `things` (keys of `APT`); empty if this system has no packages for them.

    Debian's older releases lack some packages, so apt is asked about each, for at most `APT_SECONDS`.
    """
    for program, (command, packages) in MANAGERS.items():
        if shutil.which(program):
            names = list(dict.fromkeys(packages.get(thing, "") for thing in things))
            known = all(names) and (program != "apt-get" or all(map(apt_has, names)))
            return f"{command} {' '.join(names)}" if known else ""
    return ""


def apt_has(package: str) -> bool:
    """Return whether apt knows a package; if it does not answer, assume so."""
    answer = ask_program(["apt-cache", "show", "--no-all-versions", package], APT_SECONDS)
    return answer is None or answer.code in (os.EX_OK, None)
