"""`sentences`: list what the voice says, for who records it."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.languages import expect_language
from kiosk.paths import CONTENT, ICONS, cache_folder

if TYPE_CHECKING:
    from kiosk.commands import Commands


def add(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare `sentences`."""
    one = commands.add_parser(
        "sentences",
        help="list what the voice says, for who records it",
        description="List every sentence that is read aloud in a language: whether there is a recording of it, "
        "the name that one has or would have, and its words; then recordings whose text has changed.",
    )
    one.add_argument("language", metavar="LANGUAGE", help="the language, such as zh-Hans")
    one.add_argument("content", type=Path, nargs="?", default=CONTENT, metavar="DIR", help="the content")
    one.set_defaults(command=sentences)


def sentences(wish: argparse.Namespace) -> int:
    """List what the voice says."""
    from kiosk.content.library.library_store import open_newest
    from kiosk.content.media.clips import recordings

    library = open_newest(wish.content, cache_folder(), ICONS).library
    expect_language(library, wish.language)
    for line in recordings(library, wish.content, wish.language):
        print(line)
    return os.EX_OK
