"""Starts the kiosk, after installing it from the bundle the first time. Run by `Lobby Kiosk.cmd` or `.command`."""

import subprocess
import sys

from bundle import SetupError, install_folder, read_bundle, require_fit
from installation import Installation, last_line, remove_others, set_up
from pin import PIN_FILE, choose_pin
from shortcuts import make_shortcuts

from kiosk.errors import KioskError
from kiosk.paths import state_folder

LOOK_SECONDS = 5.0
"""How long to watch whether the kiosk ends at once, so that the reason can be shown."""


def install() -> Installation:
    """Return the installation of this bundle, installed now if necessary; raise `SetupError` or `OSError`."""
    bundle, base = read_bundle(), install_folder()
    installation = Installation(base / bundle.name)
    if installation.is_complete():
        return installation
    require_fit(bundle, base)
    print(
        "Lobby Kiosk is being set up. This takes a few minutes, once. Please leave this window open.",
        flush=True,
    )
    set_up(bundle, base)
    remove_others(installation)
    if sys.stdin.isatty() and not (state_folder() / PIN_FILE).exists():
        choose_pin(installation)
    try:
        print(make_shortcuts(installation))
    except (SetupError, OSError) as error:
        print(f"No shortcut was made ({error}). Open this file again to start the kiosk.")
    return installation


def launch(installation: Installation, arguments: list[str]) -> None:
    """Start the kiosk as a process of its own; raise `SetupError` if it ends at once with an error."""
    log = installation.folder.parent / "start.log"
    with log.open("wb") as errors:
        kiosk = subprocess.Popen(
            installation.command(*arguments),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            cwd=installation.folder,
            start_new_session=True,  # the Terminal's window may be closed
        )
    try:
        code = kiosk.wait(LOOK_SECONDS)
    except subprocess.TimeoutExpired:
        return
    if code:
        raise SetupError(f"The kiosk did not start: {last_line(log) or f'it ended with {code}'}")


def main() -> int:
    """Install if necessary, then start; return the exit code."""
    try:
        launch(install(), sys.argv[1:])
    except (SetupError, KioskError, OSError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    print("Lobby Kiosk is open. You may close this window.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
