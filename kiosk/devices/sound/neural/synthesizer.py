"""Makes speech in a process of its own, which the speaker ends to free the memory.

Started by `kiosk.devices.sound.neural.natural_voice`. Reads one JSON object per line from standard input:
`{"say": 7, "text": "...", "language": "en", "voice": "af_heart", "ahead": ["...", ...]}` makes the sound of a text now,
and that of the next ones when there is nothing else to do. A new text interrupts what is made ahead.

Writes a line of JSON, and after it the bytes that "audio" counts: `{"audio": 48044, "say": 7, "last": false}` with a
piece of the sound as a WAV file. It ends at the end of its input, or with `{"failed": "slow", "detail": "..."}` if the
voice cannot be used (`kiosk.devices.sound.neural.faults`).
"""

from kiosk.devices.sound.child_output import tell
from kiosk.devices.sound.neural.faults import fault_of


def main() -> None:
    """Serve requests until the input ends or the voice cannot be used."""
    try:
        from kiosk.devices.sound.neural.worker import work  # its packages may be missing

        work()
    except Exception as error:  # noqa: BLE001  (whatever it is, there is another voice)
        tell({"failed": fault_of(error), "detail": f"{type(error).__name__}: {error}"})


if __name__ == "__main__":
    main()
