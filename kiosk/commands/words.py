"""`words`: exchange texts with translators as Excel workbooks or XLIFF files."""

import argparse
from pathlib import Path

from kiosk.commands import Commands, add_content
from kiosk.content.blocks.cards import RECORDED_STATES
from kiosk.errors import ExitCode
from kiosk.paths import ICONS


def add(commands: Commands) -> None:
    """Declare `words`."""
    parser = commands.add_parser(
        "words",
        help="exchange texts with translators as Excel workbooks or XLIFF files",
        description="Write the texts of a topic into a file for a translator, and read it back.",
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action", required=True)
    add_export(actions)
    add_import(actions)


def add_export(actions: Commands) -> None:
    """Declare `words export`."""
    parser = actions.add_parser(
        "export",
        help="write the texts of a topic into a file for a translator",
        description="Write the texts of a topic and their translations into a workbook with a sheet for each section, "
        "or into an XLIFF file.",
    )
    parser.add_argument("topic", metavar="TOPIC", help="the topic, such as soft-tissue-tumor")
    languages = parser.add_mutually_exclusive_group(required=True)
    languages.add_argument("--language", metavar="CODE", help="the language to translate into")
    languages.add_argument("--all", action="store_true", help="all of them: a file for each, in a folder")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="PATH",
        help="the file, which ends in .xlsx or .xliff; with --all the folder",
    )
    parser.add_argument("--format", choices=("xlsx", "xliff"), default="xlsx", help="the format with --all")
    add_content(parser, "--content")


def add_import(actions: Commands) -> None:
    """Declare `words import`."""
    parser = actions.add_parser(
        "import",
        help="read the translations from a translator's file",
        description="Read the translations from a translator's file into the content: all of them or, if any cannot be "
        "taken, none. Lists what has changed.",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="the file: .xlsx, .xliff or .xlf")
    parser.add_argument(
        "--state",
        choices=RECORDED_STATES,
        default="draft",
        help="the state of the translations (default: new ones are drafts)",
    )
    parser.add_argument(
        "--by", default="", metavar="NAME", help="who is responsible for them; required for all but drafts"
    )
    add_content(parser, "--content")


def words(options: argparse.Namespace) -> int:
    """Write or read a translator's file; return the exit code."""
    from kiosk.content.authoring import require_authoring_tools

    require_authoring_tools()
    from kiosk.content.translation_files.exporting import export_all, export_language
    from kiosk.content.translation_files.importing import import_delivery

    if options.action == "import":
        lines = iter(
            import_delivery(options.content, ICONS, options.file, state=options.state, by=options.by)
        )
    elif options.all:
        lines = export_all(options.content, options.topic, options.output, options.format)
    else:
        lines = export_language(options.content, options.topic, options.language, options.output)
    for line in lines:
        print(line)
    return ExitCode.OK
