"""`fonts`: list the letters that this machine cannot draw."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.paths import CONTENT, ICONS, cache_folder

if TYPE_CHECKING:
    from kiosk.commands import Commands


def add(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare `fonts`."""
    parser = commands.add_parser(
        "fonts",
        help="list the letters that this machine cannot draw",
        description="List the font that draws each language of the content, every character of the content and of the "
        "interface that this machine cannot draw, and what to install. The exit code is 1 if there are any.",
    )
    parser.add_argument("content", type=Path, nargs="?", default=CONTENT, metavar="DIR", help="the content")
    parser.add_argument("--library", type=Path, metavar="FILE", help="a library, in place of the content")
    parser.add_argument("--json", action="store_true", help="as JSON, for other programs")
    parser.set_defaults(command=fonts)


def fonts(options: argparse.Namespace) -> int:
    """List the letters that this machine cannot draw; return the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.app import font_coverage
    from kiosk.content.library.library_store import open_newest
    from kiosk.content.library.reader import Library

    opened = Library.open(options.library) if options.library else None
    library = opened or open_newest(options.content, cache_folder(), ICONS).library
    coverage = font_coverage(library)
    if options.json:
        import json

        print(json.dumps([language._asdict() for language in coverage], ensure_ascii=False))
    else:
        for language in coverage:
            for line in language.lines():
                print(line)
    whole = all(
        language.is_drawable and not language.missing and not language.lacking for language in coverage
    )
    return os.EX_OK if whole else 1
