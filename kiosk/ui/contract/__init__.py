"""What QML items declare about themselves and Python asks: speech, presses, links, scrolling and layers.

Each module holds one attached type: `Spoken.text: …` in QML, `Spoken.of(item)` in Python. An object is attached only to
an item that declares something. See docs/decisions/0046.
"""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtQml import qmlAttachedPropertiesObject

Properties = TypeVar("Properties", bound=QObject)


def attached(kind: type[QObject], properties: type[Properties], item: QObject) -> Properties | None:
    """Return what the attached type `kind` has attached to `item`, an object of `properties`, or `None`."""
    found = qmlAttachedPropertiesObject(kind, item, False)
    return found if isinstance(found, properties) else None
