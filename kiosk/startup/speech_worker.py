"""Makes the speech of a library's sentences; a separate process with the lowest priority.

`kiosk.startup.speech_ahead` starts it with the arguments LIBRARY MEGABYTES LANGUAGE…. It exits when its standard input
closes, that is, when the kiosk has exited.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

from kiosk.base.limits import lower_priority
from kiosk.content.languages import record_of
from kiosk.content.library.build_worker import exit_with_input
from kiosk.content.library.reader import Library
from kiosk.content.media.clips import spoken_texts
from kiosk.devices.sound.neural.cache import SpokenText

LOWEST = 19

MEGABYTE = 1_000_000


def spoken_in(library: Library, language: str, topic: str = "") -> Iterator[SpokenText]:
    """Yield the texts that the natural voice reads in a language; `topic` limits them to one, "" to none.

    Sentences with a recording are left out.
    """
    record = record_of(language)
    for name, card in library.topics(language).items():
        if topic in ("", name):
            for text in spoken_texts(library, card, language).values():
                if not library.clip(name, language, text):
                    yield SpokenText(
                        library.spoken_text(name, language, text), record.voice_code, record.natural_voice
                    )


def main() -> None:
    """Make all speech."""
    library_path, megabytes, *languages = sys.argv[1:]
    lower_priority(LOWEST)
    Thread(target=exit_with_input, daemon=True).start()
    library = Library.open(Path(library_path))
    texts = [spoken for language in languages for spoken in spoken_in(library, language)]
    try:
        from kiosk.devices.sound.neural.ahead import make_ahead
        from kiosk.devices.sound.neural.synthesis import Synthesizer

        make_ahead(texts, int(megabytes) * MEGABYTE, lambda: Synthesizer(threads=1))
    except Exception as error:  # noqa: BLE001  (the kiosk does without)
        print(f"Speech cannot be made ahead: {error}", file=sys.stderr)  # noqa: T201


if __name__ == "__main__":
    main()
