"""Has the log keep what Qt says of itself, and of faults in QML."""

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
"""How QML names a fault of Python that has reached it. Its words may repeat what was typed, and the visit is over by
then; the fault itself is logged already."""


UNHEARD = "qt.gui.imageio*=false"
"""Decoders warn on a thread of Qt's, which would call Python there. Nothing is lost: a library has only pictures
that Qt decodes, and an `Image` that fails is reported by QML on the window's thread."""


def install_message_handler() -> None:
    """Log Qt's messages from now on, except those of its own debugging and of picture decoders."""
    QLoggingCategory.setFilterRules(UNHEARD)
    qInstallMessageHandler(keep)
    qDebug("")  # makes the types of `keep` on this thread: PySide fails where two threads make one at once


def remove_message_handler() -> None:
    """Have Qt write its messages by itself again.

    To be called before a window is deleted: its drawing thread may say something while it is waited for, and would
    wait for Python itself.
    """
    qInstallMessageHandler(None)


def keep(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    """Log one message. What Qt warns of in a QML file is a fault in it."""
    said = message or ""
    file = unquote(urlsplit(context.file or "").path)
    level = LEVELS[kind]
    if file.endswith(".qml") and level == logging.WARNING:
        keep_fault_of_qml(file, context.line or 0, said)
    else:
        keep_at(level, file or f"Qt {context.category}", context.line or 0, said)
    if kind == QtMsgType.QtFatalMsg:
        settle()  # Qt ends the program now


def keep_fault_of_qml(file: str, line: int, said: str) -> None:
    """Log what QML could not do in a line of a file, without what a visitor may have typed."""
    said = THROWN_BY_PYTHON.sub(r"\1a fault of the program, logged before.", said)
    keep_at(logging.ERROR, file, line, said)


def keep_at(level: int, source: str, line: int, said: str) -> None:
    """Log what was said in a place that is none of Python's."""
    logger = log()
    if logger.isEnabledFor(level):
        logger.handle(logger.makeRecord(logger.name, level, source, line, said, (), None))
