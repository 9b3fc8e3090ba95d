"""The other end of `kiosk.runtime.child_process`: what a helper program reads from the kiosk."""

import json
import os
import sys
import threading

from PySide6.QtCore import QByteArray, QObject, Signal


class RequestReader(QObject):
    """Reads requests from standard input on its own thread: lines of JSON, and the bytes that one announces."""

    received = Signal(object, QByteArray)
    """A request, and the bytes that follow it if it has "open", which is their number."""

    def start(self) -> None:
        """Start the thread."""
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        """Read to the end, then exit, whatever blocks the main thread."""
        source = sys.stdin.buffer
        for line in source:
            request = json.loads(line)
            self.received.emit(request, QByteArray(source.read(request.get("open", 0))))
        os._exit(0)
