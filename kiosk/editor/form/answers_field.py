"""The answers of a question of the self-check: their texts, and which of them is right."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QRadioButton, QVBoxLayout

from kiosk.content.names import name_of
from kiosk.editor.form.field_widget import FieldContext, FieldWidget
from kiosk.editor.form.text_field import TextField
from kiosk.editor.store.fields import TO_WRITE, Field

LEAST, MOST = 2, 4


class AnswerRow(QFrame):
    """An answer: its text, what is said to who chose it, and whether it is right."""

    def __init__(self, owner: "AnswersField", name: str, number: int) -> None:
        super().__init__()
        self.name = name
        self.setFrameShape(QFrame.Shape.StyledPanel)
        said = owner.tr("Answer {n}").format(n=number)
        self.text, self.why = (
            TextField(Field(part, "line", help_text, required=True, has_markup=part == "why"), owner.context)
            for part, help_text in (
                ("text", owner.tr("The answer, in a few words.")),
                ("why", owner.tr("What is said, kindly, to visitors who choose it.")),
            )
        )
        self.right = QRadioButton(owner.tr("This is the right answer"))
        self.right.setAutoExclusive(False)  # its group is all rows
        self.right.clicked.connect(lambda: owner.set_right(self.name))
        self.remove_button = QPushButton(owner.tr("Remove answer {n}").format(n=number))
        self.remove_button.clicked.connect(lambda: owner.remove(self.name))
        layout = QFormLayout(self)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, widget in ((said, self.text), (owner.tr("Why"), self.why)):
            title = QLabel(f"{label}:")
            title.setBuddy(widget)
            widget.describe(said if widget is self.text else f"{said}, {label}", widget.field.help)
            widget.changed.connect(owner.changed)
            layout.addRow(title, widget)
        choices = QHBoxLayout()
        choices.addWidget(self.right)
        choices.addStretch(1)
        choices.addWidget(self.remove_button)
        layout.addRow(choices)


class AnswersField(FieldWidget):
    """Its value has the ids of the `answers` in order, the one that is `right`, and the `words` of each."""

    def __init__(self, field: Field, context: FieldContext) -> None:
        super().__init__(field, context)
        self.rows: list[AnswerRow] = []
        self.add_button = QPushButton(self.tr("Add an answer"))
        self.add_button.clicked.connect(self.add)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add_button)

    def value(self) -> Any:
        """Return the answers."""
        return {
            "answers": [row.name for row in self.rows],
            "right": next((row.name for row in self.rows if row.right.isChecked()), self.rows[0].name),
            "words": {row.name: {"text": row.text.value(), "why": row.why.value()} for row in self.rows},
        }

    def set_value(self, value: Any) -> None:
        """Show answers."""
        names = [name for name in value["answers"] or () if isinstance(name, str)]
        if names != [row.name for row in self.rows]:
            for row in self.rows:
                self._layout.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = [AnswerRow(self, name, number) for number, name in enumerate(names, 1)]
            for position, row in enumerate(self.rows):
                self._layout.insertWidget(position, row)
        for row in self.rows:
            words = (value["words"] or {}).get(row.name) or {}
            row.text.set_value(words.get("text"))
            row.why.set_value(words.get("why"))
            row.right.setChecked(row.name == value["right"])
            row.remove_button.setEnabled(len(self.rows) > LEAST)
        self.add_button.setEnabled(len(self.rows) < MOST)

    def flush(self) -> None:
        """Take over what was just typed."""
        for row in self.rows:
            row.text.flush()
            row.why.flush()

    def set_right(self, name: str) -> None:
        """Make an answer the right one."""
        for row in self.rows:
            row.right.setChecked(row.name == name)
        self.changed.emit()

    def add(self) -> None:
        """Add an answer."""
        value = self.value()
        name = name_of("", "answer", value["answers"])
        self._set({**value, "answers": [*value["answers"], name]})
        self.rows[-1].text.setFocus()

    def remove(self, name: str) -> None:
        """Remove an answer; if it was the right one, the first one is right then."""
        value = self.value()
        names = [one for one in value["answers"] if one != name]
        right = value["right"] if value["right"] != name else names[0]
        self._set({**value, "answers": names, "right": right})

    def _set(self, value: dict[str, Any]) -> None:
        empty = {"text": TO_WRITE, "why": TO_WRITE}
        words = {name: value["words"].get(name, empty) for name in value["answers"]}
        self.set_value({**value, "words": words})
        self.changed.emit()
