"""Sends requests to CUPS from the GUI thread without blocking it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QTimer

from kiosk.devices.printing.ipp import IppAnswer, answers

KILLING_MILLISECONDS = 100
"""How long a killed program may take to end; a few milliseconds are enough."""

Answered = Callable[[tuple[IppAnswer, ...]], None]


def run_detached(command: list[str]) -> None:
    """Run a command of `kiosk.devices.printing.ipp`, even past the end of this program; discard the answer."""
    process = QProcess()
    process.setProgram(command[0])
    process.setArguments(command[1:])
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    process.startDetached()


class IppClient(QObject):
    """Sends one request at a time, each in its own process."""

    def __init__(self, parent: QObject, seconds: float) -> None:
        """Wait at most `seconds` for an answer."""
        super().__init__(parent)
        self._process: QProcess | None = None
        self._answered: Answered | None = None
        self._timeout = QTimer(self, singleShot=True, interval=int(seconds * 1000))
        self._timeout.timeout.connect(self._fail)

    def ask(self, command: list[str], answered: Answered) -> None:
        """Run a command of `kiosk.devices.printing.ipp` in place of the current one.

        `answered` is called with the answers: none if CUPS does not answer in time, or `ipptool` is not installed.
        """
        self.cancel()
        process = QProcess(self)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._check_start)
        self._process, self._answered = process, answered
        self._timeout.start()
        process.start(command[0], command[1:])

    def cancel(self) -> None:
        """Cancel the current request; `answered` is not called."""
        self._timeout.stop()
        process, self._process, self._answered = self._process, None, None
        if process is None:
            return
        process.finished.disconnect()
        process.errorOccurred.disconnect()
        if process.state() != QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished(KILLING_MILLISECONDS)
        process.deleteLater()

    def _finish(self) -> None:
        assert self._process is not None  # noqa: S101  (without a process, no signal is connected)
        self._answer(answers(bytes(self._process.readAllStandardOutput().data())))

    def _check_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._fail()

    def _fail(self) -> None:
        self._answer(())

    def _answer(self, received: tuple[IppAnswer, ...]) -> None:
        answered = self._answered
        self.cancel()
        if answered is not None:
            answered(received)
