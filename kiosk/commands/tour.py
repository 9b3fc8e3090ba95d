"""`tour`: take a screenshot of every place, without a display."""

import argparse
import os
from pathlib import Path

from kiosk.commands import Commands, add_content, add_screen, expect_language
from kiosk.errors import ExitCode
from kiosk.paths import ICONS, cache_folder


def add(commands: Commands) -> None:
    """Declare `tour`."""
    from kiosk.settings import BY_NAME

    parser = commands.add_parser(
        "tour",
        help="take a screenshot of every place, without a display",
        description="Walk through the real kiosk off screen, by touch, and save a PNG of every place in DIR, with a "
        "contact sheet of them all. PNGs in DIR are removed first.",
    )
    parser.add_argument("folder", type=Path, metavar="DIR", help="folder for the pictures")
    add_screen(parser)
    parser.add_argument(
        "--language",
        default="",
        help="a language of the content, or a pseudo-locale: en-XA (long words) or ar-XB (right to left)",
    )
    for option, setting in (("--text-size", "text_size"), ("--contrast", "contrast")):
        choices = BY_NAME[setting].choices
        parser.add_argument(option, choices=choices, help="default: that of the content")
    add_content(parser, "--content", "the content to show")


def tour(options: argparse.Namespace) -> int:
    """Save a picture of every place; return the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.app import tour_application
    from kiosk.content.languages import PSEUDO
    from kiosk.content.library.library_store import open_built, open_pseudo
    from kiosk.startup.options import LaunchOptions

    machine: dict[str, object] = {"drawing": "software", "screen_diagonal": options.diagonal, "sounds": False}
    machine |= {name: chosen for name in ("text_size", "contrast") if (chosen := getattr(options, name))}
    # A tour only offers pseudo-locales if it is to show one of them
    open_library = open_pseudo if options.language in PSEUDO else open_built
    library = open_library(options.content, cache_folder(), ICONS)
    if options.language:
        expect_language(library, options.language, *PSEUDO)
    pictures = tour_application(
        library, LaunchOptions(machine, options.language), options.size, options.folder
    )
    print(f"{len(pictures)} pictures in {options.folder}; all of them on {pictures[-1].name}")
    return ExitCode.OK
