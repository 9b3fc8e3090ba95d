"""Sound as files: without the silence around it, as WAV to play and as Opus to keep."""

import io
import wave
from typing import TYPE_CHECKING

import numpy as np

from kiosk.devices.sound.neural.model import RATE, Samples

if TYPE_CHECKING:
    from collections.abc import Sequence

AUDIBLE = 0.01
"""Samples below this are silence."""

BEFORE_SECONDS, AFTER_SECONDS = 0.03, 0.12
"""Silence that is kept around a piece: sounds begin and fade away softly."""


def trimmed(samples: Samples) -> Samples:
    """Return sound without most of the silence at its ends, which fills half a second."""
    audible = np.flatnonzero(np.abs(samples) > AUDIBLE)
    if not audible.size:
        return samples[:0]
    begin = max(0, int(audible[0]) - round(BEFORE_SECONDS * RATE))
    return samples[begin : int(audible[-1]) + round(AFTER_SECONDS * RATE)]


def wav_of(samples: Samples) -> bytes:
    """Return sound as a WAV file of 16 bits."""
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes((samples * 32767).astype("<i2").tobytes())
    return file.getvalue()


def opus_of(parts: "Sequence[Samples]") -> bytes:
    """Return sound as an Ogg file in Opus, about 4 kB per second."""
    import soundfile

    file = io.BytesIO()
    soundfile.write(file, np.concatenate(parts), RATE, format="OGG", subtype="OPUS")
    return file.getvalue()
