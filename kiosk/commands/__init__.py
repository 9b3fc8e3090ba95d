"""The commands: each module declares the options of one in `add`, and has the function of its name that runs it."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from kiosk.errors import ExitCode, KioskError
from kiosk.paths import CONTENT

if TYPE_CHECKING:
    from kiosk.content.library.reader import Library

SIZE = "WIDTHxHEIGHT"
SMALLEST, LARGEST = 320, 16384
INCHES = "INCHES"

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  (no public name)
Options: TypeAlias = "argparse._ActionsContainer"  # noqa: SLF001  (no public name)
"""A parser, or a group of its options."""


class _Given(argparse.Action):
    """Stores an argument unless it was left out, so that its default replaces no value of the option."""

    def __call__(self, _: object, namespace: argparse.Namespace, values: object, __: object = None) -> None:
        """Store the value, if there is one."""
        if values is not None:
            setattr(namespace, self.dest, values)


def add_content(parser: Options, name: str = "content", text: str = "the content") -> None:
    """Add the folder of the content as the option `--content`, or, named "content", also as an argument."""
    if name.startswith("-"):
        parser.add_argument(name, type=Path, default=CONTENT, metavar="DIR", help=text)
        return
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--content", type=Path, default=CONTENT, metavar="DIR", help="the same, as an option")
    either.add_argument(name, type=Path, nargs="?", action=_Given, metavar="DIR", help=text)


def add_config(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    """Add the file with the settings of this machine."""
    parser.add_argument(
        "--config", type=Path, required=required, metavar="FILE", help="settings of this machine (TOML)"
    )


def add_json(parser: argparse.ArgumentParser, text: str = "as JSON, for other programs") -> None:
    """Add the switch for JSON, with its help `text`."""
    parser.add_argument("--json", action="store_true", help=text)


def add_screen(parser: Options) -> None:
    """Add the screen to show something on, as the options `--size` and `--diagonal`."""
    from kiosk.devices.display.screen_geometry import FALLBACK_DIAGONAL

    parser.add_argument(
        "--size",
        type=size,
        default=(1920, 1080),
        metavar=SIZE,
        help="the screen to show it on, in pixels; default 1920x1080",
    )
    parser.add_argument(
        "--diagonal",
        type=diagonal,
        default=FALLBACK_DIAGONAL,
        metavar=INCHES,
        help=f"diagonal of that screen, 7 to 120 inches; default {FALLBACK_DIAGONAL:g}",
    )


def expect_language(library: "Library", language: str, *also: str) -> None:
    """Raise `KioskError` if a library has nothing in a language; `also` are further codes that are allowed."""
    codes = list(dict.fromkeys([*(known.code for known in library.languages), *also]))
    if language not in codes:
        hint = f"It has {', '.join(codes)}."
        raise KioskError(f"The content has no language {language!r}.", hint, ExitCode.USAGE)


def size(text: str) -> tuple[int, int]:
    """Parse a size in pixels such as 1920x1080."""
    across, _, down = text.lower().partition("x")
    if not (across.isdecimal() and down.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1920x1080")
    pair = int(across), int(down)
    if not all(SMALLEST <= side <= LARGEST for side in pair):
        raise argparse.ArgumentTypeError(f"{text}: each side must be {SMALLEST} to {LARGEST} pixels")
    return pair


def diagonal(text: str) -> float:
    """Parse the diagonal of a screen in inches, within the bounds of the setting `screen_diagonal`."""
    from kiosk.settings import BY_NAME

    setting = BY_NAME["screen_diagonal"]
    try:
        inches = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a diagonal in inches, such as 13.3") from None
    if not setting.low <= inches <= setting.high:
        raise argparse.ArgumentTypeError(
            f"{text}: the diagonal must be {setting.low:g} to {setting.high:g} inches"
        )
    return inches
