"""`run`: run the kiosk, full screen or in a window."""

import argparse
import gc
import sys
from pathlib import Path

from kiosk.commands import INCHES, SIZE, Commands, add_config, add_content, diagonal, size
from kiosk.paths import ICONS, cache_folder, state_folder


def add(commands: Commands) -> None:
    """Declare `run`."""
    parser = commands.add_parser(
        "run",
        help="run the kiosk full screen",
        description="Run the kiosk full screen. Content that has changed since it was last shown is built in the "
        "background, and shown when nobody is using the kiosk; with a window, it is built first.",
        epilog="For the settings in the configuration file, see docs/settings.md.",
    )
    parser.add_argument("--windowed", action="store_true", help="run in a window instead of full screen")
    parser.add_argument("--size", type=size, metavar=SIZE, help="size of the window; implies --windowed")
    parser.add_argument(
        "--diagonal",
        type=diagonal,
        metavar=INCHES,
        help="lay everything out for a screen of this diagonal, 7 to 120 inches, whatever the settings say; with a "
        "window, for a screen with the window's pixels and this diagonal",
    )
    shown = parser.add_mutually_exclusive_group()
    add_content(shown, "--content", "the content to show")
    shown.add_argument(
        "--library",
        type=library_file,
        dest="content",
        metavar="FILE",
        help="a finished library to show in place of content, which needs no authoring tools",
    )
    add_config(parser)


def library_file(text: str) -> Path:
    """Parse the path of a finished library."""
    file = Path(text)
    if not file.is_file():
        raise argparse.ArgumentTypeError(f"{text} is not a file")
    return file


def run(options: argparse.Namespace) -> int:
    """Run the kiosk; return the exit code."""
    windowed = options.size or ((1280, 720) if options.windowed else None)
    if windowed is None:
        from kiosk.startup.serve import serve

        return serve(options.content, options.config, options.diagonal)
    from kiosk.app import run as run_kiosk
    from kiosk.content.library.library_store import open_newest
    from kiosk.settings import load_machine_settings
    from kiosk.staff.overrides import chosen
    from kiosk.startup.options import LaunchOptions

    machine = {**(load_machine_settings(options.config) if options.config else {}), **chosen(state_folder())}
    if options.diagonal:
        machine["screen_diagonal"] = options.diagonal
    gc.enable()  # a build creates garbage, and no Qt object exists yet that another thread might collect
    newest = open_newest(options.content, cache_folder(), ICONS)  # authors want to see their changes
    gc.disable()  # as in `main.py`
    for line in newest.complaints:
        print(line, file=sys.stderr)
    return run_kiosk(
        newest.library,
        LaunchOptions(machine, content=options.content, staff_mark=bool(newest.complaints)),
        windowed=windowed,
    )
