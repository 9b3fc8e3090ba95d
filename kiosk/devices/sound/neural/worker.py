"""Serves the requests of the synthesizer: makes the sound of texts, sends it, and keeps it for a while."""

import json
import os
import sys
from collections import OrderedDict
from collections.abc import Iterator
from threading import Condition, Thread
from typing import NamedTuple

from kiosk.devices.sound.child_output import tell
from kiosk.devices.sound.neural.model import InterruptedRunError
from kiosk.devices.sound.neural.pieces import FIRST_IN_VISIT, MOST_IN_VISIT
from kiosk.devices.sound.neural.sound_data import wav_of
from kiosk.devices.sound.neural.synthesis import Synthesizer

MOST_KEPT = 8
"""Texts whose sound is kept in memory: the next ones, and the last ones, to which visitors go back."""


class Request(NamedTuple):
    """A text to make sound of; `number` is 0 if nobody waits for it."""

    number: int
    text: str
    language: str
    voice: str


class Requests:
    """The requests that have not been served: the newest one, then what to make ahead of it."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._waiting: list[Request] = []

    def replace(self, waiting: list[Request]) -> None:
        """Replace all requests; may be called from any thread."""
        with self._changed:
            self._waiting = waiting
            self._changed.notify()

    def next(self) -> Request:
        """Return and remove the next request, when there is one."""
        with self._changed:
            self._changed.wait_for(lambda: bool(self._waiting))
            return self._waiting.pop(0)

    def want_other_than(self, request: Request) -> bool:
        """Return whether somebody waits for another text."""
        with self._changed:
            return any(waiting.number and waiting[1:] != request[1:] for waiting in self._waiting)


class Worker:
    """Serves requests, and keeps what it has made."""

    def __init__(self, synthesizer: Synthesizer, requests: Requests) -> None:
        self._synthesizer = synthesizer
        self._requests = requests
        self._kept: OrderedDict[Request, list[bytes]] = OrderedDict()
        self._making: Request | None = None

    def serve(self, request: Request) -> None:
        """Make the sound of a text, and send it piece by piece if somebody waits for it."""
        key = request._replace(number=0)
        kept = self._kept.pop(key, None)
        if kept is not None:
            self._kept[key] = kept
            for number, wav in enumerate(kept, 1):
                send(request, wav, is_last=number == len(kept))
            return
        self._making = key
        try:
            self._kept[key] = list(self._make(request))
        except InterruptedRunError:
            return
        finally:
            self._making = None
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)

    def _make(self, request: Request) -> Iterator[bytes]:
        """Yield the pieces of a text, as WAV files; raise `InterruptedRunError` when another text is wanted at once."""
        number, text, language, voice = request
        first = FIRST_IN_VISIT if number else MOST_IN_VISIT
        for sound in self._synthesizer.speech(text, language, voice, first=first, most=MOST_IN_VISIT):
            wav = wav_of(sound.samples)
            send(request, wav, is_last=sound.is_last)
            yield wav
            if not sound.is_last and self._requests.want_other_than(request):
                raise InterruptedRunError

    def make_way_for(self, request: Request) -> None:
        """Interrupt what is being made, unless it is what is wanted now; called from another thread."""
        if self._making not in (None, request._replace(number=0)):
            self._synthesizer.model.interrupt()


def send(request: Request, wav: bytes, *, is_last: bool) -> None:
    """Send a piece of sound, if somebody waits for it."""
    if request.number:
        tell({"audio": len(wav), "say": request.number, "last": is_last}, wav)


def read(requests: Requests, worker: Worker) -> None:
    """Read requests to the end of the input, then exit, whatever blocks the main thread."""
    for line in sys.stdin.buffer:
        told = json.loads(line)
        now = Request(told["say"], told["text"], told["language"], told["voice"])
        worker.make_way_for(now)
        requests.replace([now, *(now._replace(number=0, text=text) for text in told["ahead"])])
    os._exit(0)


def work() -> None:
    """Serve requests until the input ends; raise an error if the voice cannot be used."""
    requests = Requests()
    worker = Worker(Synthesizer(), requests)
    Thread(target=read, args=(requests, worker), daemon=True).start()
    while True:
        worker.serve(requests.next())
