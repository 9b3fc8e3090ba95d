"""Which key does what: standard keys, and those named in the settings."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

Key = Qt.Key
STANDARD = {
    Key.Key_Tab: "next",
    Key.Key_Down: "next",
    Key.Key_Right: "next",
    Key.Key_Backtab: "previous",
    Key.Key_Up: "previous",
    Key.Key_Left: "previous",
    Key.Key_Return: "choose",
    Key.Key_Enter: "choose",
    Key.Key_Space: "choose",
    Key.Key_Select: "choose",
    Key.Key_Escape: "back",
    Key.Key_Backspace: "back",
    Key.Key_Back: "back",
    Key.Key_Home: "home",
    Key.Key_PageDown: "page_down",
    Key.Key_PageUp: "page_up",
}
SWAPPED = {Key.Key_Right: "previous", Key.Key_Left: "next"}
"""Overrides for right-to-left layout."""


class KeyBindings:
    """Finds the action of a key; `named` maps actions (`kiosk.settings.KEYS`) to the names of additional keys."""

    def __init__(self, named: Mapping[str, str], right_to_left: Callable[[], bool]) -> None:
        """Ignore names that no key has."""
        self._right_to_left = right_to_left
        keys = {key_named(name): action for action, name in named.items()}
        self._extra = {key: action for key, action in keys.items() if key is not None}

    def is_extra(self, key: Key) -> bool:
        """Return whether a key is named in the settings."""
        return key in self._extra

    def action_of(self, key: Key) -> str | None:
        """Return the action of a key, or `None`."""
        swapped = SWAPPED.get(key) if self._right_to_left() else None
        return self._extra.get(key) or swapped or STANDARD.get(key)


def key_named(name: str) -> Key | None:
    """Return the key with a name such as F13, A or Media Next; `None` if there is none."""
    sequence = QKeySequence.fromString(name, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return None
    key: Key = sequence[0].key()  # type: ignore[index]
    return None if key == Key.Key_unknown else key
