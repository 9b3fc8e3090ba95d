"""Asks for what signing a pack needs, on a machine with the keys of a publisher."""

from pathlib import Path

from PySide6.QtWidgets import QInputDialog, QLineEdit

from kiosk.editor.store import signed_publishing
from kiosk.editor.window.editing_window import EditingWindow
from kiosk.errors import KioskError


def publish_signed(window: EditingWindow, folder: Path) -> bool:
    """Write the window's library to a folder as a signed pack, if this machine has the keys of a publisher.

    Return false if the author has cancelled. Raise `KioskError` if it cannot be signed or written.
    """
    if not signed_publishing.has_publisher():
        return True
    clinic = _clinic(window)
    if not clinic:
        return False

    def ask(name: str) -> str:
        title, label = window.tr("Publish"), window.tr("Passphrase of {key}:").format(key=name)
        text, is_given = QInputDialog.getText(window, title, label, QLineEdit.EchoMode.Password)
        if not is_given:
            raise KioskError("The content was not signed.", "nothing was published")
        return text

    signed_publishing.publish_signed(window.library, folder, clinic, ask)
    return True


def _clinic(window: EditingWindow) -> str:
    """Return the only clinic, or the one that the author chooses; an empty text if none."""
    names = signed_publishing.clinics()
    if len(names) == 1:
        return next(iter(names))
    title, label = window.tr("Publish"), window.tr("For which clinic:")
    name, is_chosen = QInputDialog.getItem(window, title, label, list(names.values()), editable=False)
    return next((clinic for clinic, known in names.items() if is_chosen and known == name), "")
