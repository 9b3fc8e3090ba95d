"""Tells whether there is sound, then which voices: a program of its own, for a speech service may hang.

Each is a line of JSON, as the speaker's own: `{"sounds": true}` and `{"languages": ["en", ...]}`.
"""

import os
import sys

from PySide6.QtCore import QCoreApplication

from kiosk.devices.quiet import hush_libraries
from kiosk.devices.speaker import Speaker, can_sound, tell


def main() -> None:
    """Say it; the speaker says the second line itself."""
    hush_libraries("The probe")
    application = QCoreApplication(sys.argv[:1])
    tell({"sounds": can_sound()})
    speaker = Speaker()
    del application, speaker
    os._exit(0)  # a speech service may hang when it is let go of


if __name__ == "__main__":
    main()
