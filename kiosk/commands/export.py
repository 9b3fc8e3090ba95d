"""`export`: write the content as a web site."""

import argparse
import sys
from pathlib import Path

from kiosk.commands import Commands, add_content
from kiosk.errors import ExitCode
from kiosk.paths import ICONS, SITE_STYLE, TRANSLATIONS, cache_folder


def add(commands: Commands) -> None:
    """Declare `export`."""
    parser = commands.add_parser(
        "export",
        help="write the content as a web site",
        description="Write the content as a small web site of plain pages into DIR, in every language that the kiosk "
        "offers, without scripts or external resources. A site that was exported there before is replaced, and other "
        "files in DIR are kept; any other folder must be empty.",
    )
    parser.add_argument("folder", type=Path, metavar="DIR", help="folder to write the site to")
    add_content(parser, "--content")


def export(options: argparse.Namespace) -> int:
    """Write the web site; return the exit code."""
    from kiosk.content.library.library_store import open_newest
    from kiosk.content.website.export import export as export_site
    from kiosk.settings import defaults

    newest = open_newest(options.content, cache_folder(), ICONS)
    for line in newest.complaints:
        print(line, file=sys.stderr)
    library = newest.library
    least = str({**defaults(), **library.settings}["translations"])
    pages = export_site(
        library,
        options.folder,
        languages=library.offered(least),
        words=TRANSLATIONS,
        style=SITE_STYLE,
    )
    print(f"{options.folder}: {pages} pages")
    return ExitCode.OK
