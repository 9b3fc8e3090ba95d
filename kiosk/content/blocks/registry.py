"""Finds the kinds of block: every module in `kinds` defines one, as its `KIND`."""

import os
from importlib import import_module

from kiosk.content.blocks import kinds
from kiosk.content.blocks.kind import BlockKind

KINDS: dict[str, BlockKind] = {
    name: import_module(f"{kinds.__name__}.{name}").KIND
    for file in sorted(os.listdir(kinds.__path__[0]))  # noqa: PTH208  (what pathlib and pkgutil import takes longer)
    if (name := file.removesuffix(".py")) != file and not name.startswith("_")
}
"""All kinds of block by the name that authors write, in alphabetical order."""
