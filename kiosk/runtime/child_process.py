"""A helper process of the kiosk that exchanges JSON lines with it, and that can always be ended."""

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

from kiosk.paths import PROGRAM

KILLING_MILLISECONDS = 500


class ChildProcess:
    """Runs `command` once; its standard error is the kiosk's own.

    `read` is called when there is output. `lost` is called with the reason in words when the process has ended by
    itself or could not be started. Neither is called after `end`.
    """

    def __init__(
        self,
        parent: QObject,
        command: tuple[str, ...],
        read: Callable[[], None],
        lost: Callable[[str], None],
    ) -> None:
        """Prepare the process without starting it; it never outlives `parent`."""
        self._command = command
        self._lost = lost
        self.process = QProcess(parent)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(
            "QT_LOGGING_RULES", "qt.multimedia.*=false"
        )  # lists of libraries that it cannot load
        self.process.setProcessEnvironment(environment)
        self.process.setWorkingDirectory(str(PROGRAM.parent))
        self.process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self.process.readyReadStandardOutput.connect(read)
        self.process.finished.connect(self._ended)
        self.process.errorOccurred.connect(self._failed)

    def start(self) -> None:
        """Start the process."""
        self.process.start(self._command[0], list(self._command[1:]))

    def send(self, message: dict[str, Any], data: bytes = b"") -> None:
        """Send a message, as one JSON line, and the bytes that it announces."""
        self.process.write(json.dumps(message).encode() + b"\n" + data)

    def read_output(self) -> bytes | bytearray | memoryview:
        """Return the output since the last call."""
        return self.process.readAllStandardOutput().data()

    def end(self) -> None:
        """Kill the process, whatever its state."""
        self.process.readyReadStandardOutput.disconnect()
        self.process.finished.disconnect()
        self.process.errorOccurred.disconnect()
        self.process.kill()
        if self.process.waitForFinished(KILLING_MILLISECONDS):
            self.process.deleteLater()
        else:  # a busy machine may take longer
            self.process.finished.connect(self.process.deleteLater)

    def _ended(self, *_: object) -> None:
        self._lost("it ended")

    def _failed(self, error: QProcess.ProcessError) -> None:
        started = error is not QProcess.ProcessError.FailedToStart
        self._lost("it ended" if started else "it could not be started")
