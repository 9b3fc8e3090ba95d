"""Keeps what media libraries tell of every file out of the kiosk's log."""

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler


def silence_library_logs(who: str) -> None:
    """Have standard error hold what this program and Qt warn of, said by `who`, and nothing of other libraries."""
    own = os.dup(2)
    sys.stderr = os.fdopen(own, "w", buffering=1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)

    def report(kind: QtMsgType, _: QMessageLogContext, message: str | None) -> None:
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            sys.stderr.write(f"{who}: {message}\n")

    qInstallMessageHandler(report)
