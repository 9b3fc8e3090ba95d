"""Examines the machine and what it shows, for staff: `main.py doctor`, and the panel of a running kiosk.

Everything that may hang is asked in threads and programs of its own, all at once.
"""

import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from kiosk.base.state_file import Fields, unreadable_files
from kiosk.content.languages import name_of
from kiosk.content.library.reader import Library
from kiosk.devices.display.backlight import LEVELS_FILE, levels_of
from kiosk.devices.display.display_abilities import abilities
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
from kiosk.doctor.library_info import READING_SECONDS, Fonts, damage_of, fonts_of, problems_of, shown
from kiosk.errors import KioskError
from kiosk.paths import cache_folder, counts_file, state_folder
from kiosk.runtime import run_history as starts
from kiosk.runtime.background_call import SECONDS, BackgroundCall
from kiosk.settings import STAFF_FILE
from kiosk.staff.counts.counts_file import last_day
from kiosk.staff.health.checks import Check, check_of, checks
from kiosk.staff.health.facts import (
    Abilities,
    Ability,
    Disk,
    Facts,
    Lettering,
    LibraryInfo,
    RestartReason,
    Screen,
)
from kiosk.staff.health.findings import screen
from kiosk.staff.overrides import values_of
from kiosk.staff.pin.lockout import TRIES_FILE, tries_of

OWN_FILES: tuple[tuple[str, Callable[[Fields], object]], ...] = (
    (starts.NAME, starts.record_of),
    (TRIES_FILE, tries_of),
    (STAFF_FILE, values_of),
    (PRINTED_FILE, count_of),
    (LEVELS_FILE, levels_of),
)
"""The files in the folder of state that are set aside when they are unreadable, with what parses each."""


class CheckContext(NamedTuple):
    """What is examined. What only a running kiosk knows is handed in by it.

    `previous` tells that the library is older than its content; `seen` gives the display that the kiosk itself is on.
    `restart`, `usage_trouble` and `pin_set` are as in `Facts`; without them these checks are left out.
    """

    library: Path
    content: Path
    machine: Mapping[str, object]
    settings_fault: str = ""
    previous: Callable[[Library], bool] = lambda _: False
    seen: Callable[[], Display | None] | None = None
    restart: Callable[[], RestartReason] | None = None
    usage_trouble: Callable[[], str] | None = None
    pin_set: Callable[[], bool] | None = None


class CheckRun:
    """Begins to ask as it is made."""

    def __init__(self, patient: CheckContext) -> None:
        """Ask everything at once."""
        self._patient = patient
        diagonal = patient.machine.get("screen_diagonal", 0.0)
        configured = diagonal if isinstance(diagonal, float) else 0.0
        queue = str(patient.machine.get("printer", ""))
        self._shown = BackgroundCall(lambda: shown(patient.library, patient.machine, patient.previous))
        self._problems = BackgroundCall(lambda: problems_of(patient.content))
        self._damage = BackgroundCall(lambda: damage_of(patient.library))
        self._fonts = BackgroundCall(lambda: fonts_of(patient.library))
        self._disks = BackgroundCall(
            lambda: tuple(Disk(*room_in(folder)) for folder in (state_folder(), cache_folder()))
        )
        self._newest = BackgroundCall(newest_file)
        self._synchronised = BackgroundCall(clock_synchronised)
        self._last_visit = BackgroundCall(lambda: last_day(counts_file()))
        self._unreadable = BackgroundCall(lambda: unreadable_files(state_folder(), OWN_FILES))
        self._display = BackgroundCall(lambda: None if patient.seen else display(configured))
        own = patient.seen() if patient.seen else None
        self._abilities = BackgroundCall(lambda: abilities_of(own or self._display.answer(QT_SECONDS + 1)))
        self._touch = BackgroundCall(touchscreens)
        self._sounding = BackgroundCall(sounding)
        self._output = BackgroundCall(sound_output)
        self._printer = BackgroundCall(lambda: printer_status(queue))

    def checks(self, *, wait: bool) -> list[Check]:
        """Return all checks; without waiting, what has not answered yet is told as that."""
        return checks(self._facts(wait=wait), time.time())

    def _facts(self, *, wait: bool) -> Facts:
        short, qt, reading = (SECONDS * 2, QT_SECONDS + 1, READING_SECONDS) if wait else (0.0, 0.0, 0.0)
        patient = self._patient
        one = self._shown.answer(reading)
        display = patient.seen() if patient.seen else self._display.answer(qt)
        sound, voices = self._sounding.answer(qt) or Sounding(None, None)
        readable = one is not None and not one.fault
        pin_set, pin_fault = pin_of(patient)
        queue = str(patient.machine.get("printer", ""))
        printer = self._printer.answer(short) or PrinterStatus("silent", queue)
        fonts = self._fonts.answer(reading) if readable else None
        return Facts(
            library=LibraryInfo(one.built, str(patient.content), one.previous) if one else None,
            library_fault=one.fault if one else "",
            damage=self._damage.answer(reading) if readable else None,
            problems=self._problems.answer(reading),
            reviews=one.reviews if one else None,
            languages=names_of(one.languages) if one else (),
            drafts=names_of(one.drafts) if one and not one.fault else None,
            lettering=None if fonts is None or one is None else lettering(fonts, one.first),
            settings_fault=patient.settings_fault,
            disks=self._disks.answer(short),
            newest_file=self._newest.answer(short) or 0.0,
            synchronised=self._synchronised.answer(short),
            zone=time_zone(),
            last_visit=self._last_visit.answer(reading) or "",
            opening=one.opening if one else None,
            screen=screen_of(display) if display else None,
            abilities=self._abilities.answer(qt),
            sleeps=one is not None and one.sleeps,
            touch=touch(display, self._touch.answer(short)),
            sound=sound,
            voices=None if voices is None else frozenset(names_of(voices)),
            muted=self._output.answer(short) is SoundOutput.MUTED,
            printer=printer.state,
            queue=printer.queue,
            restart=patient.restart() if patient.restart else None,
            usage_trouble=patient.usage_trouble() if patient.usage_trouble else None,
            pin_set=pin_set,
            pin_fault=pin_fault,
            unreadable=self._unreadable.answer(short),
        )


def pin_of(patient: CheckContext) -> tuple[bool | None, str]:
    """Return whether a PIN is set, `None` where that is not asked, and why its file cannot be read, if so."""
    try:
        return (patient.pin_set() if patient.pin_set else None), ""
    except KioskError as error:
        return None, error.message


def lettering(fonts: Fonts, first: str) -> Lettering:
    """Return how the fonts cover the languages by name; `first` is the language that visits are to begin in."""
    incomplete, undrawable = names_of(fonts.incomplete), names_of(fonts.undrawable)
    is_first = first in fonts.undrawable
    return Lettering(incomplete, undrawable, fonts.install, fonts.fonts, first_is_undrawable=is_first)


def names_of(codes: Iterable[str]) -> tuple[str, ...]:
    """Return the names of languages as staff know them from the start screen."""
    return tuple(map(name_of, codes))


def abilities_of(display: Display | None) -> Abilities | None:
    """Return what a display can do, as it is judged; `None` where that is not known."""
    found = abilities(display) if display else None
    if found is None:
        return None
    mapping = Ability(*found.mapping) if found.mapping else None
    return Abilities(Ability(*found.power), Ability(*found.rotation), mapping)


def screen_of(display: Display) -> Screen:
    """Return a display as it is judged: whether pages can be used at its size, and whether it can be of that size."""
    text = legibility(display.width, display.height, display.diagonal)
    figure = round(text.capital) if text.problem == "small" else text.characters
    conflicting = display.size_from == "measured" and conflict(display.diagonal, display.reported)
    return Screen(*display[:5], text.problem, figure, display.reported if conflicting else 0.0)


def touch(seen: Display | None, known: tuple[str, ...] | None) -> tuple[str, ...] | None:
    """Return the touchscreens that Qt has seen, or else those that the kernel knows; `None` where neither was asked."""
    if seen and (seen.touch or known is None):
        return seen.touch
    return known


def screen_check(display: Display) -> Check:
    """Return what there is to say about the screen alone."""
    return check_of("screen", *screen(screen_of(display)))


class HealthMonitor:
    """Examines a running kiosk whenever staff come, without ever keeping it waiting."""

    def __init__(self, patient: CheckContext) -> None:
        """Examine nothing before staff come."""
        self._patient = patient
        self._examination: CheckRun | None = None

    def begin(self) -> None:
        """Ask everything anew: to be called as soon as staff seem to come, such as while they enter the PIN."""
        self._examination = CheckRun(self._patient)

    def checks(self) -> list[Check]:
        """Return all checks as far as there are answers."""
        if self._examination is None:
            self.begin()
        assert self._examination is not None  # noqa: S101  (begun above)
        return self._examination.checks(wait=False)
