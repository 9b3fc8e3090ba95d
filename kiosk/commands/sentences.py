"""`sentences`: list what the voice says, for people who record it."""

import argparse

from kiosk.commands import Commands, add_content, expect_language
from kiosk.errors import ExitCode
from kiosk.paths import ICONS, cache_folder


def add(commands: Commands) -> None:
    """Declare `sentences`."""
    parser = commands.add_parser(
        "sentences",
        help="list what the voice says, for people who record it",
        description="List every sentence that is read aloud in a language: whether there is a recording of it, the "
        "name that one has or would have, and its text; then recordings whose text has changed.",
    )
    parser.add_argument("language", metavar="LANGUAGE", help="the language, such as zh-Hans")
    add_content(parser)


def sentences(options: argparse.Namespace) -> int:
    """List what the voice says; return the exit code."""
    from kiosk.content.library.library_store import open_newest
    from kiosk.content.media.clips import recordings

    library = open_newest(options.content, cache_folder(), ICONS).library
    expect_language(library, options.language)
    for line in recordings(library, options.content, options.language):
        print(line)
    return ExitCode.OK
