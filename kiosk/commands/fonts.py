"""`fonts`: list the letters that this machine cannot draw."""

import argparse
import os
from pathlib import Path

from kiosk.commands import Commands, add_content, add_json
from kiosk.errors import ExitCode
from kiosk.paths import ICONS, cache_folder


def add(commands: Commands) -> None:
    """Declare `fonts`."""
    parser = commands.add_parser(
        "fonts",
        help="list the letters that this machine cannot draw",
        description="List the font that draws each language of the content, every character of the content and of the "
        "interface that this machine cannot draw, and what to install. The exit code is 1 if there are any.",
    )
    add_content(parser)
    parser.add_argument("--library", type=Path, metavar="FILE", help="a library, in place of the content")
    add_json(parser)


def fonts(options: argparse.Namespace) -> int:
    """List the letters that this machine cannot draw; return the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.content.library.library_store import open_newest
    from kiosk.content.library.reader import Library
    from kiosk.startup.font_coverage import font_coverage

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
    return ExitCode.OK if whole else 1
