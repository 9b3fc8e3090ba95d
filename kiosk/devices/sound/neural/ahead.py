"""Makes speech before anybody listens, and stores it in the cache."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from kiosk.devices.sound.neural.cache import (
    DIGEST_BYTES,
    SpokenText,
    has_speech,
    make_room,
    path_of,
    write_speech,
)
from kiosk.devices.sound.neural.pieces import MOST
from kiosk.devices.sound.neural.sound_data import opus_of
from kiosk.devices.sound.neural.synthesis import Synthesizer


class Progress(NamedTuple):
    """Of how many texts the speech is stored, and how many there are; `is_full` if there is no room for more."""

    stored: int
    texts: int
    is_full: bool = False


def make_ahead(
    texts: Iterable[SpokenText],
    most_bytes: int,
    load: Callable[[], Synthesizer],
    report: Callable[[Progress], None] = lambda _: None,
) -> Progress:
    """Make the speech of texts that is not stored, in order, until all is stored or `most_bytes` are used.

    Speech of other texts is deleted if there is no room for both. Files that are damaged are made again. Raises what
    `Synthesizer` does, and `OSError` if the disk is full.
    """
    wanted = list(dict.fromkeys(texts))
    missing = [spoken for spoken in wanted if not has_speech(spoken)]  # marks the others as used
    done = Progress(len(wanted) - len(missing), len(wanted))
    if not missing:
        return done
    synthesizer = load()
    needed = {path_of(spoken) for spoken in wanted}
    for spoken in missing:
        sound = sound_of(synthesizer, spoken)
        if not make_room(most_bytes - len(sound) - DIGEST_BYTES, needed):
            return done._replace(is_full=True)
        write_speech(spoken, sound)
        done = done._replace(stored=done.stored + 1)
        report(done)
    return done


def sound_of(synthesizer: Synthesizer, spoken: SpokenText) -> bytes:
    """Return the whole speech of a text as an Ogg file."""
    pieces = synthesizer.speech(*spoken, first=MOST, most=MOST)
    return opus_of([piece.samples for piece in pieces])
