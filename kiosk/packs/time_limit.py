"""Ends what takes too long, whatever it waits for: a server that sends a header letter by letter, or a bad stick."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

from tuf.api.exceptions import SlowRetrievalError


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise `SlowRetrievalError` in the block after `seconds`; only in the main thread, and not on Windows."""
    if sys.platform == "win32":
        yield
        return

    def stop(_: int, __: FrameType | None) -> NoReturn:
        raise SlowRetrievalError("the time for this update is over")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
