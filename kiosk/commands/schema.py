"""`schema`: write JSON Schemas of the content's files."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.commands import Commands


def add(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare `schema`."""
    one = commands.add_parser(
        "schema",
        help="write JSON Schemas, so that editors complete and check the content",
        description="Write JSON Schemas of the content's files, so that editors complete and check "
        "them: into DIR, or all in one to standard output.",
    )
    one.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="where to write them")
    one.set_defaults(command=schema)


def schema(wish: argparse.Namespace) -> int:
    """Write the JSON Schemas."""
    import json

    from kiosk.content.source.schema import schemas

    if wish.folder is None:
        print(json.dumps(schemas(), indent=2, ensure_ascii=False))
        return os.EX_OK
    wish.folder.mkdir(parents=True, exist_ok=True)
    for name, content in schemas().items():
        path = wish.folder / name
        path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        print(path)
    return os.EX_OK
