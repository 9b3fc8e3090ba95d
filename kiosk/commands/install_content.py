"""`install-content`: check content, and put it in the place of what the kiosk shows."""

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

from kiosk.base.own_command import main_command
from kiosk.commands import Commands, add_content
from kiosk.errors import ExitCode, KioskError


def add(commands: Commands) -> None:
    """Declare `install-content`."""
    parser = commands.add_parser(
        "install-content",
        help="check content, and show it instead of the present content",
        description="Check the content in DIR, and put a copy of it in the place of what the kiosk shows; a running "
        "kiosk shows it as soon as nobody is using it. Content with errors is refused, with the same list as from "
        "`check`. The content before is kept in a folder beside it, whose name ends in `.previous`.",
    )
    parser.add_argument("source", type=Path, metavar="DIR", help="the new content, or a finished library")
    add_content(parser, "--content", "the folder to put it in")
    parser.add_argument("--check-as", metavar="USER", help="the user that checks the content (only as root)")
    parser.add_argument(
        "--default",
        action="store_true",
        help="install it without a check, and only if there is no content or that is an unchanged default",
    )


def install_content(options: argparse.Namespace) -> int:
    """Install the content; return the exit code."""
    from kiosk.content.installation import install_default, put_in_place, stage
    from kiosk.paths import previous_content

    content: Path = options.content.absolute()
    if options.default:
        if not install_default(options.source, content):
            print(f"Kept the content in {content}; for other content: lobby-kiosk install-content DIR")
        return ExitCode.OK
    had_content = content.exists()
    staging = stage(options.source, content)
    try:
        if not is_sound(staging, options.source, options.check_as):
            print("Not installed, because of the errors above; the kiosk keeps its content.", file=sys.stderr)
            return 1
        put_in_place(staging, content)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    print(f"Installed in {content}; the kiosk shows it when nobody is using it.")
    if had_content:
        print(f"The content before is in {previous_content(content)}.")
    return ExitCode.OK


def is_sound(staging: Path, source: Path, user: str | None) -> bool:
    """Return whether the content in `staging` has no errors, and print all problems with their place in `source`.

    The check runs in a process of its own, as `user` if one is given: root has no business decoding films.
    """
    from kiosk.content.library.finished import finished_library

    if finished_library(staging) is not None:
        return True  # verified when it was copied
    groups: list[str | int] | None = [] if user else None
    done = subprocess.run(  # noqa: S603  (a command of this program)
        main_command("check", "--content", str(staging)),
        user=user,
        group=user,
        extra_groups=groups,
        capture_output=True,
        text=True,
        check=False,
    )
    for output, stream in ((done.stdout, sys.stdout), (done.stderr, sys.stderr)):
        stream.write(output.replace(str(staging), str(source)))
    if done.returncode not in {ExitCode.OK, 1}:
        raise KioskError("The content could not be checked.", "see above", done.returncode)
    return done.returncode == ExitCode.OK
