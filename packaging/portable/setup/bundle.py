"""The bundle that this file is in, and where it is installed for this user. Standard library only."""

import json
import platform
import shutil
import sys
import sysconfig
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(FOLDER / "program"))

from kiosk.paths import home_folder, local_data  # noqa: E402 - needs the path set above

TITLE = "Lobby Kiosk"
PYTHONS = ((3, 11), (3, 12), (3, 13))
LONGEST_PATH = 259
"""Longest path of a file, in characters, that every Windows opens."""

SITE_PACKAGES = Path("python", "Lib", "site-packages")
PYTHON_ORG = "https://www.python.org/downloads/"


class SetupError(Exception):
    """Something that the user can mend; the message says in one line what and how."""


class Bundle(NamedTuple):
    """What `bundle.json` says: the version, a hash of all files, and what the program needs when it is installed.

    `size` is in bytes, `longest` the length of the longest path below `site-packages`, `macos` the oldest version of
    macOS, as `major.minor`; empty for Windows.
    """

    version: str
    fingerprint: str
    size: int
    longest: int
    macos: str

    @property
    def name(self) -> str:
        """Return the name of the folder that it is installed in."""
        return self.fingerprint[:8]


def read_bundle(folder: Path = FOLDER) -> Bundle:
    """Return what a bundle says of itself; raise `SetupError` if it is incomplete."""
    try:
        return Bundle(**json.loads((folder / "bundle.json").read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise SetupError("This folder is not complete. Please copy or unpack it again.") from error


def install_folder() -> Path:
    """Return the folder that holds this user's installations."""
    if sys.platform == "win32":
        return local_data() / TITLE
    return home_folder() / "Library" / "Application Support" / TITLE


def require_fit(bundle: Bundle, base: Path) -> None:
    """Raise `SetupError` if this Python, system or disk cannot hold the program."""
    if sys.version_info[:2] not in PYTHONS:
        raise SetupError(f"Python {platform.python_version()} does not fit: install 3.13 from {PYTHON_ORG}")
    if sys.platform == "win32":
        require_windows(bundle, base)
    elif platform.mac_ver()[0] and numbers(platform.mac_ver()[0]) < numbers(bundle.macos):
        raise SetupError(f"This is macOS {platform.mac_ver()[0]}; Lobby Kiosk needs {bundle.macos} or newer.")
    existing = next(folder for folder in (base, *base.parents) if folder.is_dir())
    if shutil.disk_usage(existing).free < bundle.size:
        raise SetupError(
            f"Please make room: {bundle.size / 1e9:.1f} GB are needed on the disk of {existing}."
        )


def require_windows(bundle: Bundle, base: Path) -> None:
    """Raise `SetupError` if this Python for Windows is of another kind, or paths would be too long."""
    if sysconfig.get_platform() != "win-amd64":
        raise SetupError(
            f"This Python is not the 64-bit one for x86-64: install that from {PYTHON_ORG}windows/"
        )
    if "WindowsApps" in sys.base_prefix:  # what it writes is redirected to a folder that no shortcut reaches
        raise SetupError(
            f"Python from the Microsoft Store does not fit: install 3.13 from {PYTHON_ORG}windows/"
        )
    if len(str(base / bundle.name / SITE_PACKAGES)) + 1 + bundle.longest > LONGEST_PATH:
        raise SetupError(f"The path {base} is too long for Windows: use an account with a shorter name.")


def numbers(version: str) -> tuple[int, ...]:
    """Return a version as numbers, for comparison."""
    return tuple(map(int, version.split(".")))
