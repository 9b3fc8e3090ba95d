"""The clipboard, which nobody here writes to, and which is emptied all the same: a machine has other programs."""

from PySide6.QtGui import QClipboard, QGuiApplication


def empty_clipboard() -> None:
    """Empty the clipboard, and what X11 pastes with the middle button.

    Qt asks who filled it before it empties it, and waits seconds for a program that hangs: so it is taken over first.
    """
    clipboard = QGuiApplication.clipboard()
    modes = [QClipboard.Mode.Clipboard]
    if clipboard.supportsSelection():
        modes.append(QClipboard.Mode.Selection)
    for mode in modes:
        clipboard.setText("", mode)
        clipboard.clear(mode)
