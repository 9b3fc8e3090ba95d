"""`build`: build the library that the kiosk shows."""

import argparse
import sys
from pathlib import Path

from kiosk.commands import Commands, add_content
from kiosk.errors import ExitCode, KioskError
from kiosk.paths import BUILT_IN, ICONS, cache_folder


def add(commands: Commands) -> None:
    """Declare `build`."""
    parser = commands.add_parser(
        "build",
        help="build the library that the kiosk shows",
        description="Check the content and build the library that the kiosk shows from it. Topics that have not "
        "changed are not built again. A finished library in place of the content is taken over as it is.",
    )
    add_content(parser)
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="the library to write")


def build(options: argparse.Namespace) -> int:
    """Build the library; return the exit code."""
    from kiosk.content.authoring import require_authoring_tools
    from kiosk.content.library.finished import finished_library
    from kiosk.content.library.library_store import library_path, open_newest, stamp_of, write_stamp

    finished = finished_library(options.content)
    if finished is not None:
        return take_over(finished, options)
    require_authoring_tools()
    from kiosk.content.library.build_target import checked_output
    from kiosk.content.library.builder import build as build_library
    from kiosk.content.source.problems import lines_of

    named = options.output is not None
    output = checked_output(options.output) if named else library_path(options.content, cache_folder())
    stamp = stamp_of(options.content, ICONS)
    report = build_library(options.content, output, icons_dir=ICONS, progress=show_progress)
    for line in lines_of(report.warnings):
        print(line, file=sys.stderr)
    if report.changed:
        print(f"{report.path}: {report.topics_built} built, {report.topics_reused} unchanged")
    else:
        print(f"{report.path}: nothing has changed")
    if not named:
        write_stamp(
            output, stamp
        )  # so that the next start does not build it again to find out that nothing has changed
        open_newest(BUILT_IN, cache_folder(), ICONS)  # so that it exists when it is needed
    return ExitCode.OK


def take_over(finished: Path, options: argparse.Namespace) -> int:
    """Take over a finished library, from which nothing is to be built; return the exit code."""
    from kiosk.content.library.library_store import library_path, open_built

    if options.output is not None:
        raise KioskError(f"{finished} is a finished library already.", "copy it", ExitCode.USAGE)
    open_built(options.content, cache_folder(), ICONS).close()
    print(f"{library_path(options.content, cache_folder())}: taken over from {finished}")
    return ExitCode.OK


def show_progress(done: int, total: int, name: str) -> None:
    """Show the progress of a build on a terminal."""
    if sys.stderr.isatty():
        print(f"\r{done}/{total} {name}\033[K", end="\n" if done == total else "", file=sys.stderr)
