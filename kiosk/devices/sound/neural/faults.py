"""Why the natural voice cannot be used; then the voices of the system speak, if there are any."""

from enum import StrEnum


class NaturalFault(StrEnum):
    """What keeps the natural voice from being used.

    `ABSENT`: a package is missing or does not run here; `DAMAGED`: a file of the model or of a voice is; `SLOW`: this
    machine makes speech more slowly than it is spoken; `ERROR`: anything else.
    """

    ABSENT = "absent"
    DAMAGED = "damaged"
    SLOW = "slow"
    ERROR = "error"


class ModelDamagedError(Exception):
    """The model's file or that of a voice is not what it must be."""


class TooSlowError(Exception):
    """The machine makes speech more slowly than it is spoken."""


def fault_of(error: Exception) -> NaturalFault:
    """Return the fault that an error stands for."""
    if isinstance(error, ImportError):
        return NaturalFault.ABSENT
    if isinstance(error, ModelDamagedError | FileNotFoundError):
        return NaturalFault.DAMAGED
    return NaturalFault.SLOW if isinstance(error, TooSlowError) else NaturalFault.ERROR
