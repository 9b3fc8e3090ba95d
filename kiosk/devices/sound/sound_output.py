"""Determines whether what this machine plays can be heard: a sound server without a card is silent."""

import json
from enum import Enum, auto
from pathlib import Path
from typing import Any

from kiosk.runtime.background_call import ask_program

STAND_IN = "auto_null"
"""The dummy sink of PulseAudio and PipeWire, created if there is no other. It discards what is played."""

CARDS = Path("/proc/asound")


class SoundOutput(Enum):
    """Where sound goes. `UNSERVED` is a card without a sound server, which some programs can use."""

    AUDIBLE = auto()
    MUTED = auto()
    MISSING = auto()
    UNSERVED = auto()
    UNKNOWN = auto()


SILENT = frozenset({SoundOutput.MUTED, SoundOutput.MISSING})


def sound_output() -> SoundOutput:
    """Return where sound goes now; `UNKNOWN` without `pactl`, or if the sound server does not answer in time.

    A volume of 0 % counts as muted.
    """
    default = ask_program(["pactl", "get-default-sink"])
    if default is None or default.code is None:
        return SoundOutput.UNKNOWN
    if default.code:
        return SoundOutput.UNSERVED if has_card() else SoundOutput.MISSING
    name = default.text.strip()
    if name in ("", "@NONE@", STAND_IN):
        return SoundOutput.MISSING
    listed = ask_program(["pactl", "--format=json", "list", "sinks"])
    if listed is None or listed.code != 0:
        return SoundOutput.UNKNOWN
    return state_of(name, listed.text)


def state_of(name: str, listed: str) -> SoundOutput:
    """Return the state of a sink in the output of `pactl --format=json list sinks`."""
    try:
        sinks: list[dict[str, Any]] = json.loads(listed)
        sink = next((sink for sink in sinks if sink["name"] == name), None)
        if sink is None:
            return SoundOutput.MISSING
        volumes = {channel["value_percent"] for channel in sink["volume"].values()}
        is_muted = sink["mute"] or volumes == {"0%"}
    except (ValueError, KeyError, TypeError, AttributeError):
        return SoundOutput.UNKNOWN
    return SoundOutput.MUTED if is_muted else SoundOutput.AUDIBLE


def has_card() -> bool:
    """Return whether the kernel has a sound card."""
    return any(CARDS.glob("card[0-9]*"))
