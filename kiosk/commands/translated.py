"""`translated`: write down how far a translation has come."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.paths import CONTENT

if TYPE_CHECKING:
    from kiosk.commands import Commands


def add(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare `translated`."""
    one = commands.add_parser(
        "translated",
        help="write down how far a translation has come",
        description="Write down that the texts of a language were made from the first language's present "
        "texts, and how far they have come: into topics/*/LANGUAGE.states.yaml. A text whose source "
        "changes afterwards is stale; this takes it off that list again.",
    )
    one.add_argument("language", metavar="LANGUAGE", help="the language, such as ar")
    one.add_argument("content", type=Path, nargs="?", default=CONTENT, metavar="DIR", help="the content")
    one.add_argument("--topic", metavar="ID", help="only this topic")
    one.add_argument("--section", metavar="ID", help="only this section")
    one.add_argument("--state", choices=("draft", "translated", "reviewed", "approved"), default="draft")
    one.add_argument("--by", default="", metavar="NAME", help="who stands for it; needed for all but drafts")
    one.set_defaults(command=translated)


def translated(wish: argparse.Namespace) -> int:
    """Write down how far a translation has come."""
    from kiosk.content.translation.report import write_states

    for line in write_states(
        wish.content,
        wish.language,
        topic=wish.topic,
        section=wish.section,
        state=wish.state,
        by=wish.by,
    ):
        print(line)
    return os.EX_OK
