"""What QML items declare about themselves and Python asks: speech, presses, links, scrolling and layers.

Each module holds one attached type: `Spoken.text: …` in QML, `Spoken.of(item)` in Python. An object is attached only to
an item that declares something. See docs/decisions/0046.
"""

import sys
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlAttached, qmlAttachedPropertiesObject

from kiosk.ui.properties import Class, qml_type

Properties = TypeVar("Properties", bound=QObject)

REFERENCES = 4
"""References to an item while its declarations are deleted: theirs, the local one, the count's, and the lost one."""


class AttachedProperties:
    """What the declarations of an item have in common: their end, which comes with that of the item."""

    item: QObject

    def __del__(self) -> None:
        """Release the item's wrapper: PySide 6.11 loses a reference to it when QML attaches an object to the item."""
        item = self.item
        if not sys.is_finalizing() and sys.getrefcount(item) >= REFERENCES:
            from kiosk.runtime.memory import release

            release(item)


class Attached(Generic[Properties]):
    """What attached types have in common: the class of their objects, which hold the declarations of an item."""

    properties: type[Properties]

    @staticmethod
    def qmlAttachedProperties(kind: "type[Attached[Properties]]", item: QObject) -> Properties:
        """Return new declarations for `item`."""
        declarations = kind.properties(item)
        vars(declarations)["item"] = item
        return declarations

    @classmethod
    def of(cls, item: QObject) -> Properties | None:
        """Return the declarations of `item`, or `None` if it has none."""
        found = qmlAttachedPropertiesObject(cls, item, False)
        return found if isinstance(found, cls.properties) else None


def attached_type(kind: Class) -> Class:
    """Make a class with `properties` an attached type of the QML module."""
    attach: Any = QmlAttached(kind.properties)  # type: ignore[attr-defined]
    attaching: Class = attach(kind)
    return qml_type(attaching)
