"""Languages that whoever gives a command asks for."""

import os
from typing import TYPE_CHECKING

from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.content.library import Library


def expect_language(library: "Library", language: str) -> None:
    """Raise `KioskError` when a library has nothing in a language."""
    codes = [one.code for one in library.languages]
    if language not in codes:
        raise KioskError(
            f"The content has no language {language!r}.", f"It has {', '.join(codes)}.", os.EX_USAGE
        )
