"""What a visitor can choose about how the kiosk looks and sounds; reset for every visit."""

from typing import NamedTuple

AUTOMATIC_TEXT_SIZE = "medium"
"""The size for the setting `auto`: the one that is derived from the screen itself."""

SPEEDS = (50, 75, 100, 125, 150, 175, 200)
"""Speeds of the voice in percent of its own."""

VOLUMES = (20, 35, 50, 65, 80, 100)
"""Volumes in percent of the maximum; steps are at most 10 dB."""


class DisplayPreferences(NamedTuple):
    """Display preferences. `lowered` moves the page within reach of a low position."""

    language: str
    text_size: str = "medium"
    contrast: str = "normal"
    reduced_motion: bool = False
    lowered: bool = False


class AudioPreferences(NamedTuple):
    """Audio preferences.

    `speed` and `volume` are in `SPEEDS` and `VOLUMES`; `audio_only` reads everything aloud; `dimmed` hides the screen.
    """

    speed: int = 100
    volume: int = 80
    audio_only: bool = False
    dimmed: bool = False


DEFAULT_AUDIO = AudioPreferences()
