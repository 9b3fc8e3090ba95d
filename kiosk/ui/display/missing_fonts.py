"""Handling of languages that no font of this machine can draw; imported only if there are any."""

from collections.abc import Iterable, Sequence

from kiosk.content.blocks.cards import Language
from kiosk.content.languages import record_of
from kiosk.content.library.reader import Library
from kiosk.devices.packages import install_command
from kiosk.errors import ExitCode, UndrawableError
from kiosk.ui.display.fonts import can_draw


def drawable(library: Library, languages: Sequence[Language], asked: str) -> list[Language]:
    """Return those of `languages` that some font of this machine covers, in the same order.

    If the library's first language is not drawable, topics without a translation are removed from the library, since
    they would be shown in it. Raise `UndrawableError` if no language is left, or if `asked`, a code or "", cannot be
    drawn.
    """
    if not can_draw(asked):
        raise undrawable_error([asked])
    left = [language for language in languages if can_draw(language.code)]
    if not left:
        raise undrawable_error(language.code for language in languages)
    if not can_draw(library.languages[0].code):
        library.leave_out_untranslated()
    return left


def undrawable_error(codes: Iterable[str]) -> UndrawableError:
    """Return the error that names the languages and what to install."""
    listed = list(codes)
    message = f"No font of this machine has the letters of: {', '.join(listed)}."
    return UndrawableError(message, remedy(listed), ExitCode.UNAVAILABLE)


def warning(codes: Iterable[str]) -> str:
    """Return the log line that names the languages left out and what to install."""
    listed = list(codes)
    return (
        f"Not offered, since no font of this machine has the letters: {', '.join(listed)}. {remedy(listed)}"
    )


def remedy(codes: Iterable[str]) -> str:
    """Return how to make the languages drawable."""
    listed = list(codes)
    command = install_fonts(listed)
    return f"Run `{command}`." if command else f"Install these fonts: {', '.join(fonts_for(listed))}."


def fonts_for(codes: Iterable[str]) -> list[str]:
    """Return the names of the fonts to install."""
    return list(dict.fromkeys(record_of(code).script.fonts[0] for code in codes))


def install_fonts(codes: Iterable[str]) -> str:
    """Return the command that installs the fonts of these languages; empty if none is known."""
    return install_command(dict.fromkeys(record_of(code).script.font_package for code in codes))
