"""Locks on open files. The system releases a lock when its file is closed or its process ends."""

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

    def lock_shared(handle: int) -> None:
        """Keep other processes from locking an open file exclusively; wait while one does."""
        fcntl.flock(handle, fcntl.LOCK_SH)
