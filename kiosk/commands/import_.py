"""`import`: make topics of documents."""

import argparse
import sys
from io import TextIOWrapper
from pathlib import Path

from kiosk.base.own_command import typed_command
from kiosk.commands import Commands, add_content
from kiosk.errors import ExitCode, KioskError


def add(commands: Commands) -> None:
    """Declare `import`."""
    parser = commands.add_parser(
        "import",
        help="make topics of documents, such as Word files",
        description="Make a draft of a topic of each document (.docx, .odt, .md, .html, .txt), or of each one in a "
        "folder, and report what became of every part of it. A newer version of a document that was imported before "
        "is merged into its topic: what people changed or added there stays.",
    )
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help="a document, or a folder of them")
    parser.add_argument(
        "--topic", default="", metavar="ID", help="the topic's name (default: made of the title)"
    )
    parser.add_argument(
        "--language",
        default="",
        metavar="CODE",
        help="the language of the documents: the content's first one",
    )
    add_content(parser, "--content")


def import_(options: argparse.Namespace) -> int:
    """Import documents; return the exit code."""
    from kiosk.content.authoring import require_authoring_tools

    require_authoring_tools()
    from kiosk.content.documents.importing import import_document
    from kiosk.content.documents.readers.open_file import documents_in
    from kiosk.content.documents.report import report_lines

    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # Windows may write files in a code page
    files = documents_in(options.files)
    if options.topic and len(files) > 1:
        message = f"--topic names one topic, and there are {len(files)} documents."
        raise KioskError(message, "import them one by one, or leave --topic out", ExitCode.USAGE)
    code: int = ExitCode.OK
    for file in files:
        try:
            imported = import_document(file, options.content, options.topic, options.language)
        except KioskError as error:  # the others are imported nevertheless
            print(f"kiosk: {error}", file=sys.stderr)
            code = error.exit_code
            continue
        print(f"{file.name}:")
        print("\n".join(report_lines(imported.unit, imported.notes)))
        state = "is a new topic, awaiting review" if imported.is_new else "is up to date"
        print(
            f"{imported.folder} {state}. Next: check it with `{typed_command('check')}`, and read it on the kiosk."
        )
    return code
