"""Resource limits that a process sets for itself before it opens an author's files."""

import os
import signal
import sys
from contextlib import suppress


def limit_processor_time(seconds: float) -> None:
    """Terminate this process after that many more seconds of processor time; 0 lifts the limit."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)  # by default SIGPROF terminates the process


def limit_memory(most: int) -> None:
    """Limit the address space of this process and of its children to `most` bytes; larger requests fail."""
    if sys.platform != "win32":
        import resource

        with suppress(OSError, ValueError):  # a lower limit is set, or a service manager forbids it
            resource.setrlimit(resource.RLIMIT_AS, (most, resource.RLIM_INFINITY))


def lower_priority(niceness: int) -> None:
    """Yield processor time to other processes; children inherit it. 0 is the default niceness, 19 the highest."""
    if sys.platform != "win32":
        with suppress(OSError):  # a service manager may forbid it
            os.nice(niceness)
