"""`run`: show the kiosk, full screen or in a window."""

import argparse
import gc
import sys
from pathlib import Path

from kiosk.commands import INCHES, SIZE, Commands, diagonal, size
from kiosk.paths import CONTENT, ICONS, cache_folder, state_folder


def add(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare `run`."""
    one = commands.add_parser(
        "run",
        help="show the kiosk, full screen",
        description="Show the kiosk, full screen. Content that has changed since it was last shown is built "
        "meanwhile, and shown once nobody is there; a window waits for it.",
        epilog="What can be set in the configuration file: see docs/settings.md.",
    )
    one.add_argument("--windowed", action="store_true", help="in a window instead of full screen")
    one.add_argument("--size", type=size, metavar=SIZE, help="size of the window; implies --windowed")
    one.add_argument(
        "--diagonal",
        type=diagonal,
        metavar=INCHES,
        help="lay everything out for a screen of this diagonal, 7 to 120 inches, whatever the settings say; "
        "with a window, for a screen of the window's pixels and this diagonal",
    )
    one.add_argument("--content", type=Path, default=CONTENT, metavar="DIR", help="the content to show")
    one.add_argument("--config", type=Path, metavar="FILE", help="settings of this machine (TOML)")
    one.set_defaults(command=run)


def run(wish: argparse.Namespace) -> int:
    """Show the kiosk."""
    windowed = wish.size or ((1280, 720) if wish.windowed else None)
    if windowed is None:
        from kiosk.startup.serve import serve

        return serve(wish.content, wish.config, wish.diagonal)
    from kiosk.app import LaunchOptions
    from kiosk.app import run as run_kiosk
    from kiosk.content.library.library_store import open_newest
    from kiosk.settings import load_machine_settings
    from kiosk.staff.overrides import chosen

    machine = {**(load_machine_settings(wish.config) if wish.config else {}), **chosen(state_folder())}
    if wish.diagonal:
        machine["screen_diagonal"] = wish.diagonal
    gc.enable()  # a build leaves garbage; nothing of Qt is here yet that a collection in another thread would delete
    newest = open_newest(wish.content, cache_folder(), ICONS)  # an author waits for what they have changed
    gc.disable()  # as `main.py` has it
    for line in newest.complaints:
        print(line, file=sys.stderr)
    return run_kiosk(
        newest.library,
        LaunchOptions(machine, content=wish.content, staff_mark=bool(newest.complaints)),
        windowed=windowed,
    )
