"""Checks the machine and the content for staff: `main.py doctor`, and the panel of a running kiosk.

Anything that may hang is called in threads and processes of its own, all at once.
"""

import time
from collections.abc import Callable, Container, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from kiosk.base.kiosk_number import NUMBER_FILE, number_of
from kiosk.base.state_file import Fields, unreadable_files
from kiosk.content.languages import LANGUAGES, name_of
from kiosk.content.library.reader import Library
from kiosk.devices.display.backlight import LEVELS_FILE, levels_of
from kiosk.devices.display.display_abilities import abilities_of
from kiosk.devices.display.display_and_sound import QT_SECONDS, Display, Sounding, display, sounding
from kiosk.devices.display.screen_geometry import conflict, legibility
from kiosk.devices.printing.daily_limit import PRINTED_FILE, count_of
from kiosk.devices.probes import (
    PrinterStatus,
    clock_synchronised,
    newest_file,
    printer_status,
    room_in,
    touchscreens,
)
from kiosk.devices.sound.sound_output import SoundOutput, sound_output
from kiosk.devices.time_zone import time_zone
from kiosk.devices.upkeep import is_lobby_machine, kept_time, update_status, watchdog_status
from kiosk.doctor.library_info import READING_SECONDS, Fonts, damage_of, fonts_of, problems_of, shown
from kiosk.errors import KioskError
from kiosk.paths import cache_folder, counts_file, state_folder
from kiosk.runtime import run_history as starts
from kiosk.runtime.background_call import SECONDS, BackgroundCall
from kiosk.settings import STAFF_FILE
from kiosk.staff.counts.counts_file import last_day
from kiosk.staff.health.checks import Check, check_of, checks
from kiosk.staff.health.facts import (
    Disk,
    Facts,
    Lettering,
    LibraryInfo,
    RestartReason,
    Screen,
    Updates,
)
from kiosk.staff.health.findings import screen
from kiosk.staff.overrides import values_of
from kiosk.staff.pin.lockout import TRIES_FILE, tries_of
from kiosk.staff.pin.pin import read_pin

OWN_FILES: tuple[tuple[str, Callable[[Fields], object]], ...] = (
    (starts.NAME, starts.record_of),
    (TRIES_FILE, tries_of),
    (STAFF_FILE, values_of),
    (PRINTED_FILE, count_of),
    (LEVELS_FILE, levels_of),
    (NUMBER_FILE, number_of),
)
"""The files in the state folder that are set aside when unreadable, with the parser of each."""


class CheckContext(NamedTuple):
    """What is checked, and what only a running kiosk knows.

    `previous` returns whether a library is older than its content; `seen` returns the display of the running kiosk.
    `usage_trouble` is as in `Facts`; without it this check is left out.
    """

    library: Path
    content: Path
    machine: Mapping[str, object]
    settings_fault: str = ""
    previous: Callable[[Library], bool] = lambda _: False
    seen: Callable[[], Display | None] | None = None
    usage_trouble: Callable[[], str] | None = None


class CheckRun:
    """One run of all checks, which starts on construction."""

    def __init__(self, context: CheckContext) -> None:
        """Start all calls at once."""
        self._context = context
        diagonal = context.machine.get("screen_diagonal", 0.0)
        configured = diagonal if isinstance(diagonal, float) else 0.0
        queue = str(context.machine.get("printer", ""))
        self._shown = BackgroundCall(lambda: shown(context.library, context.machine, context.previous))
        self._problems = BackgroundCall(lambda: problems_of(context.content))
        self._damage = BackgroundCall(lambda: damage_of(context.library))
        self._fonts = BackgroundCall(lambda: fonts_of(context.library))
        self._disks = BackgroundCall(
            lambda: tuple(Disk(*room_in(folder)) for folder in (state_folder(), cache_folder()))
        )
        self._newest = BackgroundCall(newest_file)
        self._synchronised = BackgroundCall(clock_synchronised)
        self._kept_time = BackgroundCall(kept_time)
        self._watchdog = BackgroundCall(lambda: watchdog_status() if is_lobby_machine() else None)
        self._updates = BackgroundCall(lambda: Updates(*update_status()) if is_lobby_machine() else None)
        self._last_visit = BackgroundCall(lambda: last_day(counts_file()))
        self._unreadable = BackgroundCall(lambda: unreadable_files(state_folder(), OWN_FILES))
        self._display = BackgroundCall(lambda: None if context.seen else display(configured))
        own = context.seen() if context.seen else None
        self._abilities = BackgroundCall(lambda: abilities_of(own or self._display.answer(QT_SECONDS + 1)))
        self._touch = BackgroundCall(touchscreens)
        self._sounding = BackgroundCall(sounding)
        self._output = BackgroundCall(sound_output)
        self._printer = BackgroundCall(lambda: printer_status(queue))

    def checks(self, *, wait: bool) -> list[Check]:
        """Return all checks; with `wait` false, calls that are still running are reported as such."""
        return checks(self.facts(wait=wait), time.time())

    def facts(self, *, wait: bool) -> Facts:
        """Return all facts, before they are assessed; with `wait` false, unknown ones are `None`."""
        short, qt, reading = (SECONDS * 2, QT_SECONDS + 1, READING_SECONDS) if wait else (0.0, 0.0, 0.0)
        context = self._context
        library = self._shown.answer(reading)
        display = context.seen() if context.seen else self._display.answer(qt)
        sound, voices = self._sounding.answer(qt) or Sounding(None, None)
        readable = library is not None and not library.fault
        pin_set, pin_fault = pin_state()
        queue = str(context.machine.get("printer", ""))
        printer = self._printer.answer(short) or PrinterStatus("silent", queue)
        fonts = self._fonts.answer(reading) if readable else None
        return Facts(
            library=LibraryInfo(library.built, str(context.content), library.previous) if library else None,
            library_fault=library.fault if library else "",
            damage=self._damage.answer(reading) if readable else None,
            problems=self._problems.answer(reading),
            reviews=library.reviews if library else None,
            languages=names_of(library.languages) if library else (),
            drafts=names_of(library.drafts) if library and not library.fault else None,
            lettering=None if fonts is None or library is None else lettering(fonts, library.first),
            settings_fault=context.settings_fault,
            disks=self._disks.answer(short),
            newest_file=self._newest.answer(short) or 0.0,
            synchronised=self._synchronised.answer(short),
            kept_time=self._kept_time.answer(short),
            zone=time_zone(),
            last_visit=self._last_visit.answer(reading) or "",
            opening=library.opening if library else None,
            screen=screen_of(display) if display else None,
            abilities=self._abilities.answer(qt),
            sleeps=library is not None and library.sleeps,
            touch=touch(display, self._touch.answer(short)),
            sound=sound,
            voices=None if voices is None else spoken_by(voices),
            muted=self._output.answer(short) is SoundOutput.MUTED,
            printer=printer.state,
            queue=printer.queue,
            watchdog=self._watchdog.answer(short),
            updates=self._updates.answer(short),
            restart=restart_reason(),
            usage_trouble=context.usage_trouble() if context.usage_trouble else None,
            pin_set=pin_set,
            pin_fault=pin_fault,
            unreadable=self._unreadable.answer(short),
        )


def restart_reason() -> RestartReason:
    """Return why the kiosk was last started, as the last run recorded it."""
    why = starts.last_restart(state_folder())
    return RestartReason(why, fault=why not in starts.USUAL)


def pin_state() -> tuple[bool | None, str]:
    """Return whether a PIN is set (`None`: unknown), and why its file cannot be read or an empty text."""
    try:
        return read_pin(state_folder()) is not None, ""
    except KioskError as error:
        return None, error.message


def lettering(fonts: Fonts, first: str) -> Lettering:
    """Return how the fonts cover the languages, by name; `first` is the code of the language that visits begin in."""
    incomplete, undrawable = names_of(fonts.incomplete), names_of(fonts.undrawable)
    is_first = first in fonts.undrawable
    return Lettering(incomplete, undrawable, fonts.install, fonts.fonts, first_is_undrawable=is_first)


def names_of(codes: Iterable[str]) -> tuple[str, ...]:
    """Return the names of languages as on the start screen."""
    return tuple(map(name_of, codes))


def spoken_by(voices: Container[str]) -> frozenset[str]:
    """Return the names of the languages that voices, given by Qt's codes, speak."""
    return frozenset(record.name for record in LANGUAGES if record.voice_code in voices)


def screen_of(display: Display) -> Screen:
    """Return a display for its assessment: whether pages are usable at its size, and whether that size is plausible."""
    text = legibility(display.width, display.height, display.diagonal)
    figure = round(text.capital) if text.problem == "small" else text.characters
    conflicting = display.size_from == "measured" and conflict(display.diagonal, display.reported)
    return Screen(*display[:5], text.problem, figure, display.reported if conflicting else 0.0)


def touch(seen: Display | None, known: tuple[str, ...] | None) -> tuple[str, ...] | None:
    """Return the names of the touchscreens that Qt sees, else of those that the kernel knows; `None` if unknown."""
    if seen and (seen.touch or known is None):
        return seen.touch
    return known


def screen_check(display: Display) -> Check:
    """Return the check of the screen alone."""
    return check_of("screen", *screen(screen_of(display)))


class HealthMonitor:
    """Checks a running kiosk whenever staff open the panel, without blocking it."""

    def __init__(self, context: CheckContext) -> None:
        self._context = context
        self._run: CheckRun | None = None

    def begin(self) -> None:
        """Start all checks again; call it as soon as staff are about to come, such as while they enter the PIN."""
        self._run = CheckRun(self._context)

    def checks(self) -> list[Check]:
        """Return all checks with the results so far."""
        self._run = self._run or CheckRun(self._context)
        return self._run.checks(wait=False)
