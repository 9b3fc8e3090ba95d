"""Keeps faults of the program from Qt's own code."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def faults_reported() -> Iterator[None]:
    """Report a fault as one that nobody caught, and go on.

    For event filters: PySide 6.11 ends the program, with a segmentation fault, when one raises on Python 3.11.
    """
    try:
        yield
    except Exception:  # noqa: BLE001  (whatever it is)
        sys.excepthook(*sys.exc_info())
