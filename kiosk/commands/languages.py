"""Languages given on the command line."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.errors import ExitCode, KioskError

if TYPE_CHECKING:
    from kiosk.content.library.reader import Library


def expect_language(library: "Library", language: str, also: Sequence[str] = ()) -> None:
    """Raise `KioskError` if a library has nothing in a language; `also` are further codes that are allowed."""
    codes = list(dict.fromkeys([*(known.code for known in library.languages), *also]))
    if language not in codes:
        raise KioskError(
            f"The content has no language {language!r}.", f"It has {', '.join(codes)}.", ExitCode.USAGE
        )
