"""`tour`: take a picture of every place, without a display."""

import argparse
import os
from pathlib import Path

from kiosk.commands import INCHES, SIZE, Commands, diagonal, size
from kiosk.commands.languages import expect_language
from kiosk.devices.display.screen_geometry import FALLBACK_DIAGONAL
from kiosk.paths import CONTENT, ICONS, cache_folder


def add(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare `tour`."""
    from kiosk.settings import BY_NAME

    one = commands.add_parser(
        "tour",
        help="take a picture of every place, without a display",
        description="Walk the real kiosk off screen, by touch, and leave a PNG of every place in DIR, "
        "with a contact sheet of them all. PNGs that are in DIR are removed first.",
    )
    one.add_argument("folder", type=Path, metavar="DIR", help="where to leave the pictures")
    one.add_argument("--size", type=size, default=(1920, 1080), metavar=SIZE, help="default 1920x1080")
    one.add_argument(
        "--diagonal",
        type=diagonal,
        default=FALLBACK_DIAGONAL,
        metavar=INCHES,
        help="diagonal of the screen that the pictures are for, 7 to 120 inches; default 24",
    )
    one.add_argument(
        "--language",
        default="",
        help="a language of the content, or a pseudo-locale: en-XA (long words) or ar-XB (right to left)",
    )
    one.add_argument(
        "--text-size", choices=BY_NAME["text_size"].choices, help="default: as the content sets it"
    )
    one.add_argument(
        "--contrast", choices=BY_NAME["contrast"].choices, help="default: as the content sets it"
    )
    one.add_argument("--content", type=Path, default=CONTENT, metavar="DIR", help="the content to show")
    one.set_defaults(command=tour)


def tour(wish: argparse.Namespace) -> int:
    """Leave a picture of every place."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.app import LaunchOptions, tour_application
    from kiosk.content.languages import PSEUDO
    from kiosk.content.library.library_store import open_built, open_pseudo

    machine: dict[str, object] = {"drawing": "software", "screen_diagonal": wish.diagonal, "sounds": False}
    if wish.text_size:
        machine["text_size"] = wish.text_size
    if wish.contrast:
        machine["contrast"] = wish.contrast
    # Pseudo-locales are offered to visitors of a tour only where one of them is to be looked at
    open_library = open_pseudo if wish.language in PSEUDO else open_built
    library = open_library(wish.content, cache_folder(), ICONS)
    if wish.language:
        expect_language(library, wish.language, PSEUDO)
    pictures = tour_application(library, LaunchOptions(machine, wish.language), wish.size, wish.folder)
    print(f"{len(pictures)} pictures in {wish.folder}; all of them on {pictures[-1].name}")
    return os.EX_OK
