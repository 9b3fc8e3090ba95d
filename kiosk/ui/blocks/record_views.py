"""Makes the QML types that show records: typed, immutable objects, whose properties are those of the record.

Each kind of block has a type of its own, such as `PointsBlockView` for the record `PointsBlock`, with a property for
each field and each public property of the record. `packaging/setup/qmllint` describes these types to the linter.
"""

from functools import cache
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints

import msgspec
from PySide6.QtCore import Property, QObject

from kiosk.content.blocks.block import Block, Prose
from kiosk.ui.blocks.block_views import BlockView, RecordView
from kiosk.ui.properties import qml_type

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.blocks.records import Page


def view_of_block(block: Block, page: "Page", parent: QObject) -> BlockView:
    """Return the view of a block of `page`, of the type for its kind."""
    view: BlockView = view_type(type(block))(block, page, parent)
    return view


@cache
def view_type(record: Any) -> Any:
    """Return the QML type that shows records of a class, and register it.

    It has a property for each field and public property that the class adds to its base, in camel case. Raise
    `TypeError` if QML cannot show the type of one, or if views use its name for something else.
    """
    base = record.__base__
    view_base = {Block: BlockView, msgspec.Struct: RecordView}.get(base) or view_type(base)
    properties = {camel_case(name): _property(name, hint) for name, hint in values_of(record, base).items()}
    for name in properties:
        if hasattr(view_base, name):
            raise TypeError(
                f"{record.__name__}.{name}: rename it, as every {view_base.__name__} has a `{name}`"
            )
    described = {"__doc__": record.__doc__, "__module__": __name__}
    view = type(view_base)(f"{record.__name__}View", (view_base,), described | properties)
    return qml_type(view)


def values_of(record: type[msgspec.Struct], base: type[msgspec.Struct]) -> dict[str, Any]:
    """Return the type of each field and public property that a class of records adds to its base."""
    hints = get_type_hints(record)
    fields = {name: hints[name] for name in record.__struct_fields__ if name not in base.__struct_fields__}
    computed = {
        name: get_type_hints(value.fget)["return"]
        for name, value in vars(record).items()
        if isinstance(value, property) and not name.startswith("_")
    }
    return fields | computed


def camel_case(name: str) -> str:
    """Return the name of a property in QML, such as `separateUnit` for `separate_unit`."""
    first, *others = name.split("_")
    return first + "".join(map(str.title, others))


def _property(name: str, hint: Any) -> Property:
    qml_type, convert = conversion_of(hint)
    return Property(qml_type, lambda view: view.read(name, convert), constant=True)


def conversion_of(hint: Any) -> "tuple[type, Callable[[Any, QObject], Any]]":
    """Return the QML type for values of a type, and how they are converted.

    Inline texts are given as their markup, empty for `None`. Raise `TypeError` if QML has no type for them.
    """
    if hint in (str, bool, int, float):
        return hint, lambda value, _: value
    if hint in (Prose, Prose | None):
        return str, lambda prose, _: prose.markup if prose is not None else ""
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        view = view_type(hint)
        return view, view
    if get_origin(hint) is tuple and get_args(hint)[1:] == (...,):
        convert = conversion_of(get_args(hint)[0])[1]
        return list, lambda values, parent: [convert(value, parent) for value in values]
    raise TypeError(f"QML cannot show values of {hint}")
