"""Handling of the signals that ask a program to end, while Qt's event loop runs."""

import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

from kiosk.errors import SIGNALLED

ASKING = ("SIGTERM", "SIGINT", "SIGHUP")


def install_signal_handlers(owner: QObject, end: Callable[[int], None]) -> None:
    """Call `end` for each of these signals with its exit code; never 0, which means that staff left the kiosk.

    Without the notifier, Python would run its handler when Qt next calls it, perhaps hours later.
    """
    if sys.platform == "win32":
        return
    reader, writer = os.pipe()
    for side in (reader, writer):
        os.set_blocking(side, False)
    for name in ASKING:
        signal.signal(getattr(signal, name), lambda number, _: end(SIGNALLED + number))
    signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
    notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read, owner)
    notifier.activated.connect(lambda: os.read(reader, 512))
