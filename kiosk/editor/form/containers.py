"""Fields that consist of others: groups, lists, texts by language; and which field is for what."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.content.languages import NAMES
from kiosk.editor.form.field_widget import FieldContext, FieldWidget
from kiosk.editor.form.icon_field import IconField
from kiosk.editor.form.simple_fields import ChoiceField, FileField, NumberField, SwitchField
from kiosk.editor.form.text_field import TextField
from kiosk.editor.form.tick_fields import SourcesField, TermsField, TopicsField
from kiosk.editor.store.fields import Field, empty_value


def widget_for(field: Field, context: FieldContext) -> FieldWidget:
    """Return the widget for a field."""
    kinds: dict[str, type[FieldWidget]] = {
        "text": TextField,
        "line": TextField,
        "choice": ChoiceField,
        "number": NumberField,
        "file": FileField,
        "switch": SwitchField,
        "icon": IconField,
        "sources": SourcesField,
        "terms": TermsField,
        "topics": TopicsField,
        "by_language": LanguagesField,
        "group": GroupField,
        "list": ListField,
    }
    return kinds[field.kind](field, context)


class GroupField(FieldWidget):
    """Several named fields."""

    def __init__(self, field: Field, context: FieldContext) -> None:
        super().__init__(field, context)
        self._parts: dict[str, FieldWidget] = {}
        self._others: dict[str, Any] = {}
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for part in field.parts:
            widget = self._parts[part.name] = widget_for(part, context)
            widget.changed.connect(self.changed)
            label = QLabel(f"{part.label}:")
            label.setToolTip(part.help)
            label.setBuddy(widget)
            layout.addRow(label, widget)

    def value(self) -> Any:
        """Return the values by name, without the empty optional ones."""
        values = {name: widget.value() for name, widget in self._parts.items()}
        return {**self._others, **{name: value for name, value in values.items() if value is not None}}

    def set_value(self, value: Any) -> None:
        """Show values by name."""
        values = value if isinstance(value, dict) else {}
        self._others = {name: part for name, part in values.items() if name not in self._parts}
        for name, widget in self._parts.items():
            widget.set_value(values.get(name))

    def describe(self, name: str, description: str) -> None:
        """Name each of them after the group and itself."""
        for part in self.field.parts:
            self._parts[part.name].describe(f"{name}, {part.label}", f"{part.help} {description}".strip())

    def flush(self) -> None:
        """Take over what was just typed in any of them."""
        for widget in self._parts.values():
            widget.flush()


class ListField(FieldWidget):
    """Entries of one kind, with buttons to add, move and remove them."""

    def __init__(self, field: Field, context: FieldContext) -> None:
        super().__init__(field, context)
        self.rows: list[FieldWidget] = []
        self._frames: list[QWidget] = []
        self._description = field.label, field.help
        self.add_button = QPushButton(self.tr("Add an entry"))
        self.add_button.clicked.connect(self.add)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeft)

    def value(self) -> Any:
        """Return the entries; `None` if the list is optional and empty."""
        values = [row.value() for row in self.rows]
        return values if values or self.field.required else None

    def set_value(self, value: Any) -> None:
        """Show entries; a single text stands for a list with that text."""
        entries = value if isinstance(value, list) else [] if value is None else [value]
        while len(self.rows) > len(entries):
            self._drop(len(self.rows) - 1)
        while len(self.rows) < len(entries):
            self._append()
        for row, entry in zip(self.rows, entries, strict=True):
            row.set_value(entry)
        self.describe(*self._description)

    def describe(self, name: str, description: str) -> None:
        """Name each entry after the list and its number."""
        self._description = name, description
        for number, row in enumerate(self.rows, start=1):
            row.describe(f"{name} {number}", description)
        self.add_button.setAccessibleName(f"{self.add_button.text()}: {name}")
        self.add_button.setAccessibleDescription(description)

    def flush(self) -> None:
        """Take over what was just typed in any entry."""
        for row in self.rows:
            row.flush()

    def add(self) -> None:
        """Add an entry at the end."""
        row = self._append()
        row.set_value(empty_value(self.field.parts[0]))
        self.describe(*self._description)
        self.changed.emit()
        row.setFocus()

    def shift(self, row: FieldWidget, by: int) -> None:
        """Move an entry up or down."""
        index = self.rows.index(row)
        target = index + by
        if 0 <= target < len(self.rows):
            values = [one.value() for one in self.rows]
            values.insert(target, values.pop(index))
            self.set_value(values)
            self.rows[target].setFocus()
            self.changed.emit()

    def remove(self, row: FieldWidget) -> None:
        """Remove an entry."""
        values = [one.value() for one in self.rows if one is not row]
        self.set_value(values)
        self.changed.emit()

    def _append(self) -> FieldWidget:
        row = widget_for(self.field.parts[0], self.context)
        row.changed.connect(self.changed)
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(6, 4, 4, 4)
        layout.addWidget(row, 1)
        is_simple = self.field.parts[0].kind in ("line", "text", "choice", "number")
        buttons = QHBoxLayout() if is_simple else QVBoxLayout()
        number = len(self.rows) + 1
        for sign, name, act in (
            ("↑", self.tr("Move entry {n} up"), lambda: self.shift(row, -1)),
            ("↓", self.tr("Move entry {n} down"), lambda: self.shift(row, 1)),
            ("✕", self.tr("Remove entry {n}"), lambda: self.remove(row)),
        ):
            button = QToolButton()
            button.setText(sign)
            button.setToolTip(name.format(n=number))
            button.setAccessibleName(name.format(n=number))
            button.clicked.connect(act)
            buttons.addWidget(button)
        if not is_simple:
            buttons.addStretch(1)
        layout.addLayout(buttons)
        self.rows.append(row)
        self._frames.append(frame)
        self._layout.insertWidget(len(self.rows) - 1, frame)
        return row

    def _drop(self, index: int) -> None:
        del self.rows[index]
        frame = self._frames.pop(index)
        self._layout.removeWidget(frame)
        frame.hide()
        frame.deleteLater()


class LanguagesField(FieldWidget):
    """A text for each language of the content."""

    def __init__(self, field: Field, context: FieldContext) -> None:
        super().__init__(field, context)
        self._rows: dict[str, FieldWidget] = {}
        self._others: dict[str, Any] = {}
        self._description = field.label, field.help
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def value(self) -> Any:
        """Return the texts by language, without the empty ones."""
        values = {code: row.value() for code, row in self._rows.items()}
        return {**self._others, **{code: text for code, text in values.items() if text is not None}}

    def set_value(self, value: Any) -> None:
        """Show texts by language; those in languages that the content does not have are kept."""
        texts = value if isinstance(value, dict) else {}
        codes = list(dict.fromkeys(self.context.store.languages))
        if codes != list(self._rows):
            while self._layout.rowCount():
                self._layout.removeRow(0)
            self._rows = {code: self._row(code) for code in codes}
            self.describe(*self._description)
        self._others = {code: text for code, text in texts.items() if code not in self._rows}
        for code, row in self._rows.items():
            row.set_value(texts.get(code))

    def describe(self, name: str, description: str) -> None:
        """Name each text after its language."""
        self._description = name, description
        for code, row in self._rows.items():
            row.describe(f"{name}, {NAMES.get(code, code)}", description)

    def flush(self) -> None:
        """Take over what was just typed."""
        for row in self._rows.values():
            row.flush()

    def _row(self, code: str) -> FieldWidget:
        row = TextField(
            replace(self.field, kind="line", name=code, required=False),
            FieldContext(self.context.store, self.context.topic, code),
        )
        row.changed.connect(self.changed)
        label = QLabel(f"{NAMES.get(code, code)}:")
        label.setBuddy(row)
        self._layout.addRow(label, row)
        return row
