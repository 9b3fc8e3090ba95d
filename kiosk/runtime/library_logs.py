"""Keeps messages that media libraries print about every file out of the kiosk's log."""

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler


def silence_library_logs(who: str) -> None:
    """Discard what libraries write to standard error; keep the program's own output and Qt's errors, as from `who`."""
    try:
        own = os.dup(2)
    except OSError:  # a program of Windows without a console
        own = os.open(os.devnull, os.O_WRONLY)
    sys.stderr = os.fdopen(own, "w", buffering=1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)

    def report(kind: QtMsgType, _: QMessageLogContext, message: str | None) -> None:
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            sys.stderr.write(f"{who}: {message}\n")

    qInstallMessageHandler(report)
