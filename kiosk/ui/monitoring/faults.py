"""Keeps Python exceptions out of Qt's event loop."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def faults_reported() -> Iterator[None]:
    """Report an exception through `sys.excepthook`, and go on.

    For event filters: with PySide 6.11 on Python 3.11, an exception in one crashes the program.
    """
    try:
        yield
    except Exception:  # noqa: BLE001  (reported, whatever it is)
        sys.excepthook(*sys.exc_info())
