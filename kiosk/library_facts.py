"""What a library tells of itself to staff: its state, its reviews, its languages."""

import os
import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from kiosk.content.cards import TRANSLATION_STATES
from kiosk.content.library import Library, LibraryError
from kiosk.devices.asking import ask_program
from kiosk.devices.clock import wall_time
from kiosk.devices.paths import PROGRAM
from kiosk.errors import KioskError
from kiosk.opening import closed_days, hours
from kiosk.settings import defaults
from kiosk.staff.facts import Opening, Reviewed
from kiosk.visit.hours import Hours

READING_SECONDS = 60.0
"""For what reads the whole library: 50 MB a second."""

DRAFTS = frozenset(TRANSLATION_STATES[: TRANSLATION_STATES.index("translated")])


class Shown(NamedTuple):
    """What a library tells of itself; `fault` is why it cannot be opened."""

    fault: str = ""
    built: float = 0.0
    previous: bool = False
    reviews: tuple[Reviewed, ...] = ()
    languages: tuple[str, ...] = ()
    drafts: tuple[str, ...] = ()
    opening: Opening | None = None


def shown(path: Path, machine: Mapping[str, object], previous: Callable[[Library], bool]) -> Shown:
    """Tell of the library at `path` under the settings of this machine; `previous` tells whether it is outdated."""
    try:
        library = Library.open(path)
    except LibraryError as error:
        return Shown(error.message)
    try:
        settings = {**defaults(), **library.settings, **machine}
        first = library.languages[0].code
        offered = [language.code for language in library.offered(str(settings["translations"]))]
        states = library.translations()
        return Shown(
            built=path.stat().st_mtime,
            previous=previous(library),
            reviews=tuple(
                Reviewed(card.title, library.page(card.id, card.sections[0].id, first).review.due)
                for card in library.topics(first).values()
            ),
            languages=tuple(offered),
            drafts=tuple(code for code in offered if states.get(code, frozenset()) & DRAFTS),
            opening=opening_at(wall_time(), settings),
        )
    except KioskError as error:
        return Shown(error.message)
    finally:
        library.close()


def opening_at(moment: datetime, settings: Mapping[str, object]) -> Opening:
    """Return what the opening hours of the settings come to at a local time."""
    opening, closed, dim = (str(settings[name]) for name in ("opening_hours", "closed_on", "dim_hours"))
    kept = Hours(hours(opening), closed_days(closed))
    return Opening(bool(opening or closed or dim), kept.is_open(moment), kept.next_change(moment))


def damage_of(path: Path) -> str:
    """Look at every byte of a library; tell what is wrong with it, nothing when it is sound."""
    library = Library.open(path)
    try:
        library.verify()
    except LibraryError as error:
        return error.message
    finally:
        library.close()
    return ""


def letterless(path: Path) -> tuple[str, ...] | None:
    """Give the languages of a library that this machine cannot write whole; drawing needs a program of its own."""
    command = [sys.executable, str(PROGRAM.parent / "main.py"), "fonts", "--library", str(path)]
    answer = ask_program(command, READING_SECONDS)
    if answer is None or answer.code not in (os.EX_OK, 1):
        return None
    lines = [line.partition(": ") for line in answer.text.splitlines()]
    return tuple(
        dict.fromkeys(code for code, _, told in lines if told and not told.startswith("written in "))
    )
