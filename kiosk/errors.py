"""Errors that staff can fix: each says in one line what is wrong and how to fix it."""

from enum import IntEnum

SIGNALLED = 128
"""What shells add to a signal's number to make the exit code of a process that it ended."""


class ExitCode(IntEnum):
    """The program's exit codes, as in `sysexits.h`; Python's `os` has them on Unix only."""

    OK = 0
    USAGE = 64
    DATAERR = 65
    NOINPUT = 66
    UNAVAILABLE = 69
    SOFTWARE = 70
    OSERR = 71
    CANTCREAT = 73
    IOERR = 74
    NOPERM = 77
    CONFIG = 78


class KioskError(Exception):
    """An error that staff or a technician can fix; any other exception is a bug."""

    def __init__(self, message: str, hint: str = "", exit_code: int = ExitCode.DATAERR) -> None:
        """Store what is wrong, how to fix it, and the program's exit code (sysexits)."""
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.exit_code = exit_code

    def __str__(self) -> str:
        """Return message and hint on one line."""
        return f"{self.message} ({self.hint})" if self.hint else self.message


class UndrawableError(KioskError):
    """No font on this machine can draw a language that must be shown."""


def outcome(code: int) -> tuple[str, int]:
    """Return in words how a process ended, and the exit code that a shell would report for it.

    A negative code is that of a signal.
    """
    return (f"signal {-code}", SIGNALLED - code) if code < 0 else (f"exit {code}", code)
