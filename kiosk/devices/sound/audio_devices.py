"""Lets programs that play sound find out whether it can be heard."""

from PySide6.QtMultimedia import QMediaDevices

from kiosk.devices.sound.sound_output import SILENT, STAND_IN, SoundOutput, has_card, sound_output


def can_play() -> bool:
    """Return whether what Qt plays can be heard."""
    return has_device() and sound_output() not in SILENT


def can_speak(output: SoundOutput) -> bool:
    """Return whether a speech service can be heard; it can use a card without a sound server."""
    if output is SoundOutput.AUDIBLE or output in SILENT:
        return output is SoundOutput.AUDIBLE
    return has_card() or has_device()


def has_device() -> bool:
    """Return whether Qt has an audio device, other than the dummy that a sound server creates if it has none."""
    return any(device.id().data() != STAND_IN.encode() for device in QMediaDevices.audioOutputs())
