"""Runs the probes that are separate programs: `screen_probe` and `sound_probe`."""

import json
import os
from typing import Any, NamedTuple

from kiosk.base.own_command import module_command
from kiosk.base.platforms import is_desktop_system
from kiosk.devices.display.screen_geometry import FALLBACK_DIAGONAL, reported_diagonal
from kiosk.runtime.background_call import ProcessResult, ask_program

QT_SECONDS = 10.0
"""Timeout of programs that load Qt, perhaps from a cold disk, and of speech services, which list voices within 3 s."""


class Display(NamedTuple):
    """A screen in pixels, its diagonal in inches and the source of that, its frames per second, and its touchscreens.

    `reported` is the diagonal that the screen itself reports, or 0 if it reports none that is plausible. `platform` is
    Qt's name of the display stack ("xcb", "wayland"), `output` the display server's name of the screen, `screens` their
    number; `turned` means that the picture is rotated.
    """

    width: int
    height: int
    diagonal: float
    size_from: str
    refresh: float
    touch: tuple[str, ...]
    reported: float = 0.0
    platform: str = ""
    output: str = ""
    screens: int = 1
    turned: bool = False


class Sounding(NamedTuple):
    """Whether there is sound, and the language codes of the voices; `None` if unknown."""

    sound: bool | None
    voices: frozenset[str] | None


def display(configured: float) -> Display | None:
    """Return this session's display; `None` if there is none, or it does not answer."""
    if not (is_desktop_system() or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return None
    offscreen = os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal")
    answer = ask_program(program("display.screen_probe"), QT_SECONDS, "QT_QPA_PLATFORM" if offscreen else "")
    report = next(iter(spoken(answer)), None)
    return None if report is None else display_of(report, configured)


def display_of(report: dict[str, Any], configured: float) -> Display:
    """Convert a report of `screen_probe`; `configured` is the diagonal in the settings, or 0."""
    (width, height), (wide, high) = report["pixels"], report["millimetres"]
    reported = reported_diagonal((width, height), (wide, high))
    diagonal = configured or reported or FALLBACK_DIAGONAL
    size_from = "measured" if configured else "reported" if reported else "assumed"
    return Display(
        width,
        height,
        diagonal,
        size_from,
        report["refresh"],
        tuple(report["touch"]),
        reported,
        report.get("platform", ""),
        report.get("output", ""),
        report.get("screens", 1),
        report.get("turned", False),
    )


def sounding(seconds: float = QT_SECONDS) -> Sounding:
    """Return whether there is sound, and which voices there are."""
    report: dict[str, Any] = {}
    for line in spoken(ask_program(program("sound.sound_probe"), seconds)):
        report |= line
    voices = report.get("languages")
    return Sounding(report.get("sounds"), None if voices is None else frozenset(voices))


def program(name: str) -> tuple[str, ...]:
    """Return the command of a probe, by its module below `kiosk.devices`."""
    return module_command(f"kiosk.devices.{name}")


def spoken(answer: ProcessResult | None) -> list[dict[str, Any]]:
    """Return the lines of JSON in a probe's output."""
    lines = answer.text.splitlines() if answer else []
    return [json.loads(line) for line in lines if line.startswith("{")]
