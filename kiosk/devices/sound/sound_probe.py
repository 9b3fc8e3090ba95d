"""Tells whether there is sound, then which voices: a program of its own, for a speech service may hang.

Each is a line of JSON, as the speaker's own: `{"sounds": true}`, also if it is muted, and `{"languages": ["en", ...]}`.
"""

import os
import sys

from PySide6.QtCore import QCoreApplication

from kiosk.devices.sound.audio_devices import can_speak
from kiosk.devices.sound.sound_output import SoundOutput, sound_output
from kiosk.devices.sound.speaker import Speaker, tell
from kiosk.runtime.library_logs import silence_library_logs


def main() -> None:
    """Say it; the speaker says the second line itself."""
    silence_library_logs("The probe")
    application = QCoreApplication(sys.argv[:1])
    output = sound_output()
    tell({"sounds": output is SoundOutput.MUTED or can_speak(output)})
    speaker = Speaker()
    del application, speaker
    os._exit(0)  # a speech service may hang when it is let go of


if __name__ == "__main__":
    main()
