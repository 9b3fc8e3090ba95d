"""What operating systems do differently, where several parts of the program need it.

A lock on an open file is released when the file is closed or its process ends.
"""

import os
import sys

if sys.platform == "win32":
    import msvcrt

    def try_lock(handle: int) -> bool:
        """Lock an open file exclusively; return false if another process has locked it."""
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def lock(handle: int) -> None:
        """Lock an open file exclusively; wait, on Windows up to ten seconds, while another process has locked it."""
        msvcrt.locking(handle, msvcrt.LK_LOCK, 1)

    def lock_shared(_handle: int) -> None:
        """Do nothing: Windows neither replaces nor removes an open file."""

else:
    import fcntl

    def try_lock(handle: int) -> bool:
        """Lock an open file exclusively; return false if another process has locked it."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def lock(handle: int) -> None:
        """Lock an open file exclusively; wait while another process has locked it."""
        fcntl.flock(handle, fcntl.LOCK_EX)

    def lock_shared(handle: int) -> None:
        """Keep other processes from locking an open file exclusively; wait while one does."""
        fcntl.flock(handle, fcntl.LOCK_SH)


def is_desktop_system() -> bool:
    """Return whether this is Windows or macOS, which always have a display and neither Debian's packages nor CUPS."""
    return sys.platform in ("win32", "darwin")


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
