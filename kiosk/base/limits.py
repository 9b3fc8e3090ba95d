"""Limits that the system holds a process to, set by the process itself before it opens an author's files."""

import os
import signal
import sys
from contextlib import suppress


def limit_processor_time(seconds: float) -> None:
    """Let the system end this process after so many more seconds of processor time; 0 lifts the limit."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)  # SIGPROF ends a process that does not handle it


def limit_memory(most: int) -> None:
    """Let requests for more than `most` bytes of address space fail, in this process and in those that it starts."""
    if sys.platform != "win32":
        import resource

        with suppress(OSError, ValueError):  # a lower limit holds, or a service manager forbids it
            resource.setrlimit(resource.RLIMIT_AS, (most, resource.RLIM_INFINITY))


def lower_priority(niceness: int) -> None:
    """Leave processor time to others, as do the processes that this one starts: 0 is the usual, 19 the least."""
    if sys.platform != "win32":
        with suppress(OSError):  # a service manager may forbid it
            os.nice(niceness)
