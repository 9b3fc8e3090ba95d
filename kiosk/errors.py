"""Errors that staff can mend: each says in one line what is wrong and how to mend it."""

import os


class KioskError(Exception):
    """Something staff or a technician can mend; everything else that is raised is a bug."""

    def __init__(self, message: str, hint: str = "", exit_code: int = getattr(os, "EX_DATAERR", 65)) -> None:
        """Keep what is wrong, how to mend it, and the program's exit code (sysexits)."""
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.exit_code = exit_code

    def __str__(self) -> str:
        """Return one line."""
        return f"{self.message} ({self.hint})" if self.hint else self.message


class UndrawableError(KioskError):
    """No font of this machine has the letters of a language that has to be shown."""
