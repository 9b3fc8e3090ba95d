"""Asks for the PIN with which staff leave the kiosk. Run by the set-up, and by `PIN.cmd` or `PIN.command`."""

import subprocess
import sys

from bundle import SetupError, install_folder, read_bundle
from installation import Installation

PIN_FILE = "pin.json"
"""The file of the PIN in the state folder, as in `kiosk.staff.pin.pin`, which needs more than the standard library."""

TRIES = 3


def choose_pin(installation: Installation) -> bool:
    """Ask for a PIN until it is accepted, at most `TRIES` times; return whether it was."""
    print(
        "Choose a PIN of 6 to 12 digits. To leave the kiosk, hold the upper right corner for three seconds and type it."
    )
    program = installation.folder / "program"
    command = [str(installation.python()), "-X", "utf8", str(program / "main.py"), "pin"]
    command += ["--content", str(program / "library.sqlite")]
    return any(subprocess.run(command, check=False).returncode == 0 for _ in range(TRIES))


def main() -> int:
    """Ask for the PIN of the installed kiosk; return the exit code."""
    try:
        installation = Installation(install_folder() / read_bundle().name)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    if not installation.is_complete():
        print("Please open Lobby Kiosk first, which sets it up.", file=sys.stderr)
        return 1
    return 0 if choose_pin(installation) else 1


if __name__ == "__main__":
    sys.exit(main())
