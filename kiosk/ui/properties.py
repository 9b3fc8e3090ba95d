"""QML types, and their properties that only read or store an attribute; `packaging/setup/qmllint` knows these forms."""

from operator import attrgetter
from typing import Any, TypeVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

Class = TypeVar("Class", bound=type[QObject])


def qml_type(kind: Class) -> Class:
    """Make a class a type of the QML module `kiosk.ui`; only the program creates its objects."""
    uncreatable: Any = QmlUncreatable("made by the program")
    registered: Class = QmlElement(uncreatable(kind))
    return registered


def read_property(
    kind: type, attribute: str, notify: Signal | None = None, *, of: type | str | None = None
) -> Property:
    """Return a property of a type that reads an attribute of the object, such as "title" or "_record.title".

    It is constant, or changes when the signal `notify` is emitted. `of` only tells the linter more: the type of a
    list's items, the enumeration of an `int`, or the class of a `QObject`, by name if it is loaded late.
    """
    del of
    if notify is None:
        return Property(kind, attrgetter(attribute), constant=True)
    return Property(kind, attrgetter(attribute), notify=notify)


def stored_property(kind: type, attribute: str) -> Property:
    """Return a property of a type that QML sets, and whose value is stored in an attribute for Python to read."""

    def store(owner: QObject, value: object) -> None:
        setattr(owner, attribute, value)

    return Property(kind, attrgetter(attribute), store)
