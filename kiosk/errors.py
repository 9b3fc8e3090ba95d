"""Errors that staff can fix: each says in one line what is wrong and how to fix it."""

import os

SIGNALLED = 128
"""What shells add to a signal's number to make the exit code of a process that it ended."""


class KioskError(Exception):
    """An error that staff or a technician can fix; any other exception is a bug."""

    def __init__(self, message: str, hint: str = "", exit_code: int = getattr(os, "EX_DATAERR", 65)) -> None:
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
