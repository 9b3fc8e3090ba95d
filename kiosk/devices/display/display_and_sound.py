"""Asks the probes that are programs of their own: `screen_probe` and `sound_probe`."""

import json
import os
import sys
from typing import Any, NamedTuple

from kiosk.devices.display.screen_geometry import FALLBACK_DIAGONAL, reported_diagonal
from kiosk.runtime.background_call import Answer, ask_program

QT_SECONDS = 10.0
"""For programs that load Qt, maybe from a cold disk, and for a speech service, which lists its voices within 3 s."""


class Display(NamedTuple):
    """A screen in pixels, its diagonal in inches and who said so, its pictures a second, and its touchscreens.

    `reported` is the diagonal that the screen itself reports, 0 where it reports none that can be true. `platform` is
    Qt's name of the display stack ("xcb", "wayland"), `output` the display's name of the screen, `screens` how many
    there are; `turned` tells that the display turns its picture.
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
    """Whether there is sound, and the languages of the voices; `None` is no answer."""

    sound: bool | None
    voices: frozenset[str] | None


def display(configured: float) -> Display | None:
    """Tell of the display of this session; `None` when there is none, or it does not answer."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return None
    offscreen = os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal")
    answer = ask_program(program("screen_probe"), QT_SECONDS, "QT_QPA_PLATFORM" if offscreen else "")
    told = next(iter(spoken(answer)), None)
    return None if told is None else display_of(told, configured)


def display_of(told: dict[str, Any], configured: float) -> Display:
    """Return what `screen_probe` tells; `configured` is the diagonal that was set, or 0."""
    (width, height), (wide, high) = told["pixels"], told["millimetres"]
    reported = reported_diagonal((width, height), (wide, high))
    diagonal = configured or reported or FALLBACK_DIAGONAL
    size_from = "measured" if configured else "reported" if reported else "assumed"
    return Display(
        width,
        height,
        diagonal,
        size_from,
        told["refresh"],
        tuple(told["touch"]),
        reported,
        told.get("platform", ""),
        told.get("output", ""),
        told.get("screens", 1),
        told.get("turned", False),
    )


def sounding(seconds: float = QT_SECONDS) -> Sounding:
    """Tell of sound and voices."""
    told: dict[str, Any] = {}
    for line in spoken(ask_program(program("sound_probe"), seconds)):
        told |= line
    voices = told.get("languages")
    return Sounding(told.get("sounds"), None if voices is None else frozenset(voices))


def program(name: str) -> list[str]:
    """Return the command of a probe."""
    return [sys.executable, "-m", f"kiosk.devices.{name}"]


def spoken(answer: Answer | None) -> list[dict[str, Any]]:
    """Return the lines of JSON among what a probe has said."""
    lines = answer.text.splitlines() if answer else []
    return [json.loads(line) for line in lines if line.startswith("{")]
