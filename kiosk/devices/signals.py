"""Takes the signals that ask a program to end, while Qt's event loop runs."""

import os
import signal
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

ASKING = ("SIGTERM", "SIGINT", "SIGHUP")


def heed_signals(owner: QObject, asked_to_end: Callable[[], None]) -> None:
    """Have `asked_to_end` called for each of them. Python itself would wait until Qt next calls it, maybe for hours."""
    if os.name == "nt":
        return
    reader, writer = os.pipe()
    for end in (reader, writer):
        os.set_blocking(end, False)
    for name in ASKING:
        signal.signal(getattr(signal, name), lambda *_: asked_to_end())
    signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
    notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read, owner)
    notifier.activated.connect(lambda: os.read(reader, 512))
