"""`fonts`: tell which letters this machine lacks."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.devices.paths import CONTENT, ICONS, cache_folder

if TYPE_CHECKING:
    from kiosk.commands import Commands


def add(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare `fonts`."""
    one = commands.add_parser(
        "fonts",
        help="tell which letters this machine lacks",
        description="Tell which face writes each language of the content, and name every character of the content "
        "and of the interface that this machine cannot draw. The exit code is 1 when there is any.",
    )
    one.add_argument("content", type=Path, nargs="?", default=CONTENT, metavar="DIR", help="the content")
    one.add_argument("--library", type=Path, metavar="FILE", help="a library, in place of the content")
    one.set_defaults(command=fonts)


def fonts(wish: argparse.Namespace) -> int:
    """Tell which letters this machine lacks."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.app import written
    from kiosk.content.library import Library
    from kiosk.content.shelf import open_newest

    library = Library.open(wish.library) if wish.library else None
    all_there = True
    for writing in written(library or open_newest(wish.content, cache_folder(), ICONS).library):
        all_there = all_there and not (writing.missing or writing.lacking)
        for line in writing.lines():
            print(line)
    return os.EX_OK if all_there else 1
