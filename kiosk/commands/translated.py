"""`translated`: record the state of a translation."""

import argparse

from kiosk.commands import Commands, add_content
from kiosk.content.blocks.cards import RECORDED_STATES
from kiosk.errors import ExitCode


def add(commands: Commands) -> None:
    """Declare `translated`."""
    parser = commands.add_parser(
        "translated",
        help="record the state of a translation",
        description="Record in topics/*/LANGUAGE.states.yaml that the texts of a language were translated from the "
        "first language's current texts, and their state. A text whose source changes afterwards is stale until this "
        "is run again.",
    )
    parser.add_argument("language", metavar="LANGUAGE", help="the language, such as ar")
    add_content(parser)
    parser.add_argument("--topic", metavar="ID", help="only this topic")
    parser.add_argument("--section", metavar="ID", help="only this section")
    parser.add_argument("--state", choices=RECORDED_STATES, default="draft")
    parser.add_argument(
        "--same-as-source",
        action="store_true",
        help="record only, as reviewed, the texts that are the same as in the first language: they are meant to be",
    )
    parser.add_argument(
        "--by", default="", metavar="NAME", help="who is responsible for it; required for all but drafts"
    )


def translated(options: argparse.Namespace) -> int:
    """Record the state of a translation; return the exit code."""
    from kiosk.content.authoring import require_authoring_tools

    require_authoring_tools()
    from kiosk.content.translation.report import write_states

    for line in write_states(
        options.content,
        options.language,
        topic=options.topic,
        section=options.section,
        state="reviewed" if options.same_as_source else options.state,
        by=options.by,
        same_only=options.same_as_source,
    ):
        print(line)
    return ExitCode.OK
