"""Which processes are running."""

import os
import sys


def is_running(pid: int) -> bool:
    """Return whether another process with this id is running.

    On Windows the answer is always no, since `os.kill` would end it. A file that such a process has open cannot be
    removed there.
    """
    if pid == os.getpid() or sys.platform == "win32":
        return False
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True  # it is running as another user
    return True
