"""Finds the kinds of block: every module in `kinds` defines one, as its `KIND`."""

from importlib import import_module
from pkgutil import iter_modules

from kiosk.content.blocks import kinds
from kiosk.content.blocks.kind import BlockKind

KINDS: dict[str, BlockKind] = {
    module.name: import_module(f"{kinds.__name__}.{module.name}").KIND
    for module in iter_modules(kinds.__path__)
}
"""All kinds of block by the name that authors write, in alphabetical order."""
