"""`schema`: write JSON Schemas for the content's files."""

import argparse
from pathlib import Path

from kiosk.commands import Commands
from kiosk.errors import ExitCode


def add(commands: Commands) -> None:
    """Declare `schema`."""
    parser = commands.add_parser(
        "schema",
        help="write JSON Schemas with which editors complete and check the content",
        description="Write JSON Schemas for the content's files, with which editors complete and check them: into DIR, "
        "or all together to standard output.",
    )
    parser.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="folder to write them to")


def schema(options: argparse.Namespace) -> int:
    """Write the JSON Schemas; return the exit code."""
    from kiosk.content.authoring import require_authoring_tools

    require_authoring_tools()
    import json

    from kiosk.content.source.schema import schemas

    if options.folder is None:
        print(json.dumps(schemas(), indent=2, ensure_ascii=False))
        return ExitCode.OK
    options.folder.mkdir(parents=True, exist_ok=True)
    for name, content in schemas().items():
        path = options.folder / name
        path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        print(path)
    return ExitCode.OK
