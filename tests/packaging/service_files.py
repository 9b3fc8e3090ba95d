"""What the services of an installed kiosk name: files of its own, and programs of Debian packages."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

OWN = re.compile(r"/opt/lobby-kiosk/[\w./@-]*\w")
COMMAND = re.compile(r"^(?:Exec\w+=[-+@:!]*|exec )(/\S+)", re.MULTILINE)
PACKAGE_OF = {
    "/bin/rm": "",
    "/bin/sh": "",
    "/sbin/agetty": "",
    "/usr/bin/mkdir": "",
    "/usr/bin/mount": "",
    "/usr/bin/rmdir": "",
    "/usr/bin/systemctl": "",
    "/usr/bin/umount": "",
    "/usr/bin/pulseaudio": "pulseaudio",
    "/usr/bin/sway": "sway",
    "/usr/lib/xorg/Xorg": "xserver-xorg-core",
}
"""The Debian package of each program that the kiosk does not bring; empty if it is always installed."""


def service_files(root: Path, units: Path) -> Iterator[Path]:
    """Yield the kiosk's files that systemd, the compositor or a shell on the machine below `root` reads."""
    yield from (path for path in (root / units).rglob("*") if path.is_file() and not path.is_symlink())
    for name in ("sway.conf", "ended"):
        if (root / "opt/lobby-kiosk" / name).exists():
            yield root / "opt/lobby-kiosk" / name


def missing_files(root: Path, units: Path) -> set[str]:
    """Return the files of the kiosk that are named in its services and that the machine below `root` lacks."""
    named = {name for path in service_files(root, units) for name in OWN.findall(path.read_text("utf-8"))}
    return {name for name in named if not (root / name[1:]).exists()}


def started_programs(root: Path, units: Path) -> set[str]:
    """Return the programs that the services start; raise `AssertionError` if one of the kiosk's cannot be started."""
    named = {name for path in service_files(root, units) for name in COMMAND.findall(path.read_text("utf-8"))}
    for name in named:
        if OWN.fullmatch(name):
            assert os.access(root / name[1:], os.X_OK), name
    return named
