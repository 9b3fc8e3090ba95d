"""Reports whether there is sound, then which voices; a separate program, because a speech service may hang.

Each is a line of JSON, as from the speaker: `{"sounds": true}`, also if muted, and `{"languages": ["en", ...]}`. The
argument is the speaker's.
"""

import json
import os
import sys

from PySide6.QtCore import QCoreApplication

from kiosk.devices.sound.audio_devices import can_speak
from kiosk.devices.sound.child_output import tell
from kiosk.devices.sound.sound_output import SoundOutput, sound_output
from kiosk.devices.sound.speaker import Speaker, deliver_speech_events
from kiosk.runtime.library_logs import silence_library_logs


def main() -> None:
    """Print the report; the speaker prints its second line."""
    silence_library_logs("The probe")
    deliver_speech_events()
    application = QCoreApplication(sys.argv[:1])
    output = sound_output()
    tell({"sounds": output is SoundOutput.MUTED or can_speak(output)})
    speaker = Speaker(json.loads(sys.argv[1]) if sys.argv[1:] else {})
    del application, speaker
    os._exit(0)  # a speech service may hang on shutdown


if __name__ == "__main__":
    main()
