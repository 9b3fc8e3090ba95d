"""What every field of a form is: it shows a value of plain data, and says when the author has changed it."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.content.languages import FROM_RIGHT
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.fields import Field


class FieldContext:
    """What fields know of the content: the store, the topic, and the language that is written."""

    def __init__(self, store: ContentStore, topic: str, language: str) -> None:
        self.store = store
        self.topic = topic
        self.language = language

    @property
    def direction(self) -> Qt.LayoutDirection:
        """Return the direction in which texts are written."""
        if self.language in FROM_RIGHT:
            return Qt.LayoutDirection.RightToLeft
        return Qt.LayoutDirection.LeftToRight


class FieldWidget(QWidget):
    """Shows the value of a `Field`. `changed` is emitted after the author has changed it, never by `set_value`."""

    changed = Signal()

    def __init__(self, field: Field, context: FieldContext) -> None:
        super().__init__()
        self.field = field
        self.context = context

    def value(self) -> Any:
        """Return the value as plain data; `None` if the field is optional and empty."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value; `None` and anything of another form is shown as empty."""
        raise NotImplementedError

    def describe(self, name: str, description: str) -> None:
        """Tell screen readers what this field is called, what it is for, and what is wrong with it."""
        widget = self.focusProxy() or self
        widget.setAccessibleName(name)
        widget.setAccessibleDescription(description)

    def flush(self) -> None:
        """Emit `changed` now if that is due."""
