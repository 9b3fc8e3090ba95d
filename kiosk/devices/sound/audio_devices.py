"""Tells programs that play sound whether it can be heard."""

from PySide6.QtMultimedia import QMediaDevices

from kiosk.devices.sound.sound_output import SILENT, STAND_IN, SoundOutput, has_card, sound_output


def can_play() -> bool:
    """Return whether somebody can hear what Qt plays."""
    return has_device() and sound_output() not in SILENT


def can_speak(output: SoundOutput) -> bool:
    """Return whether somebody can hear what a speech service says; it can use a card without a sound server."""
    if output is SoundOutput.AUDIBLE or output in SILENT:
        return output is SoundOutput.AUDIBLE
    return has_card() or has_device()


def has_device() -> bool:
    """Return whether Qt knows a device, other than the one that a sound server makes when it has none."""
    return any(device.id().data() != STAND_IN.encode() for device in QMediaDevices.audioOutputs())
