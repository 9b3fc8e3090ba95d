"""What the views of all blocks have in common; `record_views` makes the types for each kind from its record."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject

from kiosk.content.languages import FROM_RIGHT
from kiosk.ui.display.fonts import family_of
from kiosk.ui.properties import qml_type, read_property

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.blocks.block import Block
    from kiosk.content.blocks.records import Page


@qml_type
class RecordView(QObject):
    """Base of the views of records; their values are converted when they are first read."""

    def __init__(self, record: object, parent: QObject) -> None:
        super().__init__(parent)
        self._record: Any = record
        self._values: dict[str, Any] = {}

    def read(self, name: str, convert: "Callable[[Any, QObject], Any]") -> Any:
        """Return a field of the record as QML reads it."""
        if name not in self._values:
            self._values[name] = convert(getattr(self._record, name), self)
        return self._values[name]


@qml_type
class BlockView(RecordView):
    """What the views of all kinds of block have in common."""

    def __init__(self, block: "Block", page: "Page", parent: QObject) -> None:
        super().__init__(block, parent)
        self._block = block
        self._language = page.language_of(block)
        self._written = page.written_of(block)

    @Property(str, constant=True)
    def file(self) -> str:
        """Return the QML file that shows this kind of block, such as `InShortBlock.qml` for `in_short`."""
        return f"{type(self._block).__name__}.qml"

    blockId = read_property(str, "_block.id")  # id, which is unique on the page

    @Property(bool, constant=True)
    def outdated(self) -> bool:
        """Return whether it is shown in the first language because its translation is out of date."""
        return bool(self._block.written)

    written = read_property(str, "_written")  # language code of the block, empty for the page's language

    @Property(bool, constant=True)
    def rightToLeft(self) -> bool:
        """Return whether the block's language is right-to-left."""
        return self._language in FROM_RIGHT

    @Property(str, constant=True)
    def family(self) -> str:
        """Return the font family of the block's language."""
        return family_of(self._language)

    title = read_property(str, "_block.title")  # heading; empty if there is none
    # Why the visitor is asked before it is shown: "prognosis", "graphic", or ""
    sensitive = read_property(str, "_block.sensitive")
    evidence = read_property(str, "_block.evidence")  # evidence label's id; empty if there is none

    @Property(str, constant=True)
    def sourceNumbers(self) -> str:
        """Return the source numbers, separated by commas."""
        return ", ".join(str(number) for number in self._block.sources)
