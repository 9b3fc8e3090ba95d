"""Removes what `start.py` has installed for this user: the program, its shortcuts and its cache; settings if asked."""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from bundle import TITLE, SetupError, install_folder
from shortcuts import remove_shortcuts

from kiosk.errors import KioskError
from kiosk.paths import cache_folder, state_folder
from kiosk.runtime.instance_lock import acquire_instance_lock

REMOVING = ".removing"


def remove(folder: Path) -> None:
    """Remove a folder, if there is one. Where a program in it is running, Windows refuses the renaming."""
    if folder.exists():
        condemned = folder.with_name(folder.name + REMOVING)
        folder.rename(condemned)
        shutil.rmtree(condemned)


def uninstall(*, settings: bool) -> None:
    """Remove everything; `settings` includes settings, PIN and counts. Raises `KioskError` while the kiosk runs."""
    if (
        sys.platform != "win32"
    ):  # an open lock file could not be removed there; a running program cannot be either
        acquire_instance_lock(state_folder())
    remove(install_folder())
    remove(cache_folder())
    if settings:
        remove(state_folder())
    remove_shortcuts()


def main() -> int:
    """Ask what to remove, and do it; return the exit code."""
    parser = argparse.ArgumentParser(description=f"Remove {TITLE} from this account.")
    parser.add_argument(
        "--all", action="store_true", help="remove settings, PIN and usage counts too, without asking"
    )
    everything = parser.parse_args().all
    asking = not everything and sys.stdin.isatty()
    if asking:
        everything = input("Remove settings, PIN and usage counts too? [y/N] ").strip().lower() in (
            "y",
            "yes",
        )
    os.chdir(tempfile.gettempdir())  # no folder that is in use can be removed
    try:
        uninstall(settings=everything)
    except PermissionError:
        print(f"Please close {TITLE} first.", file=sys.stderr)
        return 1
    except (SetupError, KioskError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{TITLE} has been removed.")
    if asking:
        input("Press Enter to close this window. ")
    return 0


if __name__ == "__main__":
    sys.exit(main())
