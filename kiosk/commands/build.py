"""`build`: make the library that the kiosk shows."""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.paths import BUILT_IN, CONTENT, ICONS, cache_folder

if TYPE_CHECKING:
    from kiosk.commands import Commands


def add(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare `build`."""
    one = commands.add_parser(
        "build",
        help="make the library that the kiosk shows",
        description="Check the content and make of it the library that the kiosk shows. What did "
        "not change is not built again.",
    )
    one.add_argument("content", type=Path, nargs="?", default=CONTENT, metavar="DIR", help="the content")
    one.add_argument("-o", "--output", type=Path, metavar="FILE", help="the library to write")
    one.set_defaults(command=build)


def build(wish: argparse.Namespace) -> int:
    """Make the library."""
    from kiosk.content.library.build_target import checked_output
    from kiosk.content.library.builder import build as build_library
    from kiosk.content.library.library_store import library_path

    named = wish.output is not None
    output = checked_output(wish.output) if named else library_path(wish.content, cache_folder())
    report = build_library(wish.content, output, icons_dir=ICONS, progress=show_progress)
    for problem in report.warnings:
        print(problem, file=sys.stderr)
    if report.changed:
        print(f"{report.path}: {report.topics_built} built, {report.topics_reused} unchanged")
    else:
        print(f"{report.path}: nothing has changed")
    if not named:
        from kiosk.content.library.library_store import open_newest

        open_newest(BUILT_IN, cache_folder(), ICONS)  # so that it is there when it is needed
    return os.EX_OK


def show_progress(done: int, total: int, what: str) -> None:
    """Tell, on a terminal, how far a build has come."""
    if sys.stderr.isatty():
        print(f"\r{done}/{total} {what}\033[K", end="\n" if done == total else "", file=sys.stderr)
