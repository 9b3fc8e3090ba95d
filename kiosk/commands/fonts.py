"""`fonts`: list which letters this machine lacks."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.paths import CONTENT, ICONS, cache_folder

if TYPE_CHECKING:
    from kiosk.commands import Commands


def add(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare `fonts`."""
    one = commands.add_parser(
        "fonts",
        help="tell which letters this machine lacks",
        description="Tell which face writes each language of the content, name every character of the content "
        "and of the interface that this machine cannot draw, and what to install. The exit code is 1 when there is "
        "any.",
    )
    one.add_argument("content", type=Path, nargs="?", default=CONTENT, metavar="DIR", help="the content")
    one.add_argument("--library", type=Path, metavar="FILE", help="a library, in place of the content")
    one.add_argument("--json", action="store_true", help="as JSON, for other programs")
    one.set_defaults(command=fonts)


def fonts(options: argparse.Namespace) -> int:
    """List which letters this machine lacks."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.app import font_coverage
    from kiosk.content.library.library_store import open_newest
    from kiosk.content.library.reader import Library

    opened = Library.open(options.library) if options.library else None
    library = opened or open_newest(options.content, cache_folder(), ICONS).library
    found = font_coverage(library)
    if options.json:
        import json

        print(json.dumps([one._asdict() for one in found], ensure_ascii=False))
    else:
        for one in found:
            for line in one.lines():
                print(line)
    whole = all(one.is_drawable and not one.missing and not one.lacking for one in found)
    return os.EX_OK if whole else 1
