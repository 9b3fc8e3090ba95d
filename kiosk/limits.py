"""Limits that the system holds a process to, set by the process itself before it opens an author's files."""

import os
import signal
import sys
from contextlib import suppress

NICENESS = 19
"""The lowest priority of processor time that there is."""


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


def lower_priority() -> None:
    """Use only processor time that nobody else wants, as do the processes that this one starts."""
    if sys.platform != "win32":
        with suppress(OSError):  # a service manager may forbid it
            os.nice(NICENESS)
