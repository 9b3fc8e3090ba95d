"""Speech from texts: phonemes, model, and how fast this machine is at it."""

import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

from kiosk.devices.sound.neural.faults import TooSlowError
from kiosk.devices.sound.neural.model import RATE, Model, Samples, thread_count
from kiosk.devices.sound.neural.phonemes import phonemes
from kiosk.devices.sound.neural.pieces import pieces
from kiosk.devices.sound.neural.sound_data import trimmed

SLOWEST = 0.9
"""Largest real-time factor at which the voice is used: the time to make speech, divided by its length."""


class Sound(NamedTuple):
    """A piece of a text as sound, and whether it is the last one."""

    samples: Samples
    is_last: bool


class Synthesizer:
    """Makes speech, and measures how long that takes.

    The time that counts is that of the processor, divided by the threads: what other programs take meanwhile does not
    make a machine slow.
    """

    def __init__(self, threads: int | None = None, clock: Callable[[], float] = time.process_time) -> None:
        """Load the model; raises what `Model` does."""
        self._threads = threads or thread_count()
        self._clock = clock
        self.model = Model(self._threads)
        self._spent = 0.0
        self._made = 0.0

    def speech(self, text: str, language: str, voice: str, *, first: int, most: int) -> Iterator[Sound]:
        """Yield the sound of a text in pieces, at least one. `first` and `most` are as in `pieces`.

        Raises `TooSlowError` at the end of the first text if the machine is, and `InterruptedRunError`.
        """
        is_first = not self._made
        parts = pieces(text, first, most) or [""]
        for number, piece in enumerate(parts, 1):
            symbols = phonemes(piece, language)
            began = self._clock()
            sound = self.model.samples(symbols, voice)
            self._spent += self._clock() - began
            self._made += len(sound) / RATE
            yield Sound(trimmed(sound), number == len(parts))
        if is_first and self.factor > SLOWEST:
            raise TooSlowError(f"{self.factor:.2f}")

    @property
    def factor(self) -> float:
        """Return the real-time factor so far, 0 before anything was spoken."""
        return self._spent / self._threads / self._made if self._made else 0.0
