"""The clipboard, which other programs may fill even though the kiosk never writes to it."""

from PySide6.QtGui import QClipboard, QGuiApplication


def empty_clipboard() -> None:
    """Empty the clipboard and X11's primary selection.

    To empty a clipboard Qt queries its owner, and waits seconds if that hangs: so the kiosk takes ownership first.
    """
    clipboard = QGuiApplication.clipboard()
    modes = [QClipboard.Mode.Clipboard]
    if clipboard.supportsSelection():
        modes.append(QClipboard.Mode.Selection)
    for mode in modes:
        clipboard.setText("", mode)
        clipboard.clear(mode)
