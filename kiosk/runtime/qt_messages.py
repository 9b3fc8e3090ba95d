"""Writes Qt's messages, including QML errors, to the log."""

import logging
import re
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QtMsgType, qDebug, qInstallMessageHandler

from kiosk.base.log import log, settle

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


THROWN_BY_PYTHON = re.compile(r"(: Error: ).*", re.DOTALL)
"""How QML reports a Python exception. The text may repeat what a visitor typed, and the visit may be over by then; the
exception itself has been logged already."""


DECODER_RULES = "qt.gui.imageio*=false"
"""Decoders warn on one of Qt's threads, which would call Python there. Nothing is lost: libraries contain only pictures
that Qt decodes, and QML reports an `Image` that fails on the window's thread."""


def install_message_handler() -> None:
    """Log Qt's messages from now on, except those of picture decoders."""
    QLoggingCategory.setFilterRules(DECODER_RULES)
    qInstallMessageHandler(keep)
    qDebug("")  # creates `keep`'s types now: PySide fails if two threads create one at once


def remove_message_handler() -> None:
    """Let Qt write its messages itself again.

    Call this before a window is deleted: its render thread may log while it is waited for, and would wait for Python.
    """
    qInstallMessageHandler(None)


def keep(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    """Log one message; a warning about a QML file is logged as an error."""
    text = message or ""
    file = unquote(urlsplit(context.file or "").path)
    level = LEVELS[kind]
    if file.endswith(".qml") and level == logging.WARNING:
        keep_fault_of_qml(file, context.line or 0, text)
    else:
        log_at(level, file or f"Qt {context.category}", context.line or 0, text)
    if kind == QtMsgType.QtFatalMsg:
        settle()  # Qt ends the program now


def keep_fault_of_qml(file: str, line: int, text: str) -> None:
    """Log an error in a line of a QML file, without anything that a visitor may have typed."""
    text = THROWN_BY_PYTHON.sub(r"\1a fault of the program, logged before.", text)
    log_at(logging.ERROR, file, line, text)


def log_at(level: int, source: str, line: int, text: str) -> None:
    """Log a message whose source is not Python code."""
    logger = log()
    if logger.isEnabledFor(level):
        logger.handle(logger.makeRecord(logger.name, level, source, line, text, (), None))
