"""A program of the kiosk's own in a process beside it, told and heard in lines of JSON, and ended whatever it does."""

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

from kiosk.paths import PROGRAM

KILLING_MILLISECONDS = 500


class ChildProcess:
    """Runs `command` once. What it says on standard error goes where the kiosk's own does.

    `read` is called when it has said something; `lost` when it has ended by itself, or could not be started, with which
    of the two in words. After `end` neither is called any more.
    """

    def __init__(
        self,
        parent: QObject,
        command: tuple[str, ...],
        read: Callable[[], None],
        lost: Callable[[str], None],
    ) -> None:
        """Start nothing yet; nothing of the process outlives `parent`."""
        self._command = command
        self._lost = lost
        self.process = QProcess(parent)
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("QT_LOGGING_RULES", "qt.multimedia.*=false")  # which libraries it does without
        self.process.setProcessEnvironment(surroundings)
        self.process.setWorkingDirectory(str(PROGRAM.parent))
        self.process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self.process.readyReadStandardOutput.connect(read)
        self.process.finished.connect(self._ended)
        self.process.errorOccurred.connect(self._failed)

    def start(self) -> None:
        """Start it."""
        self.process.start(self._command[0], list(self._command[1:]))

    def tell(self, what: dict[str, Any]) -> None:
        """Tell it something, in a line."""
        self.process.write(json.dumps(what).encode() + b"\n")

    def write(self, data: bytes) -> None:
        """Give it what was announced in a line: the bytes of a file."""
        self.process.write(data)

    def said(self) -> bytes | bytearray | memoryview:
        """Return what it has said since it was last asked."""
        return self.process.readAllStandardOutput().data()

    def end(self) -> None:
        """End it, whatever it does."""
        self.process.readyReadStandardOutput.disconnect()
        self.process.finished.disconnect()
        self.process.errorOccurred.disconnect()
        self.process.kill()
        if self.process.waitForFinished(KILLING_MILLISECONDS):
            self.process.deleteLater()
        else:  # a busy machine takes its time
            self.process.finished.connect(self.process.deleteLater)

    def _ended(self, *_: object) -> None:
        self._lost("it ended")

    def _failed(self, error: QProcess.ProcessError) -> None:
        started = error is not QProcess.ProcessError.FailedToStart
        self._lost("it ended" if started else "it could not be started")
