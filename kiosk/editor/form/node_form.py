"""The form of a topic, section, block, term, question or source, with problems beside their fields."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QGroupBox, QLabel, QVBoxLayout, QWidget

from kiosk.content.source.problems import Problem
from kiosk.content.source.yaml_edit import YamlEditError
from kiosk.content.source.yaml_tree import TreePath
from kiosk.editor.form.answers_field import AnswersField
from kiosk.editor.form.bindings import Binding, bindings_of
from kiosk.editor.form.containers import widget_for
from kiosk.editor.form.field_widget import FieldContext, FieldWidget
from kiosk.editor.form.grids import ChartField, TableField
from kiosk.editor.store import outline
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.fields import TO_WRITE
from kiosk.editor.store.outline import Node
from kiosk.editor.store.wording import in_plain_words
from kiosk.errors import KioskError

PROBLEM_STYLE = "color: #a3200d"


class PlacedProblem(NamedTuple):
    """A problem, with its file and the path of the value there."""

    problem: Problem
    file: Path
    path: TreePath


def problem_label() -> QLabel:
    """Return an empty label for problems, which is hidden while there are none."""
    label = QLabel()
    label.setStyleSheet(PROBLEM_STYLE)
    label.setWordWrap(True)
    label.hide()
    return label


class FormRow(QWidget):
    """A field with its problems below it."""

    def __init__(self, binding: Binding, widget: FieldWidget) -> None:
        super().__init__()
        self.binding = binding
        self.widget = widget
        self.problem = problem_label()
        self.setFocusProxy(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(widget)
        layout.addWidget(self.problem)

    def refresh(self) -> None:
        """Show the value as the files have it."""
        self.widget.set_value(self.binding.read())

    def is_about(self, placed: PlacedProblem) -> bool:
        """Return whether a problem is about this field."""
        return any(
            placed.file == file and placed.path[: len(path)] == path for file, path in self.binding.places
        )

    def show_problems(self, problems: Iterable[PlacedProblem]) -> None:
        """Show problems of this field, in plain words."""
        texts = [in_plain_words(placed.problem) for placed in problems]
        if not texts and self.binding.field.required and self.binding.read() == TO_WRITE:
            texts = [self.tr("Still to be written.")]
        self.show_text("\n".join(dict.fromkeys(texts)))

    def show_text(self, text: str) -> None:
        """Show a text below the field, which screen readers read with it."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        field = self.binding.field
        self.widget.describe(field.label or self.tr("Text"), f"{field.help} {text}".strip())


class NodeForm(QWidget):
    """Shows the fields of a node; `edited` is emitted with the new texts and a key that successive edits share."""

    edited = Signal(object, str)

    def __init__(self, store: ContentStore, node: Node, language: str) -> None:
        super().__init__()
        self.node = node
        self.language = language
        self._writing = False
        context = FieldContext(store, node.topic, language)
        self.rows: list[FormRow] = []
        self._parts = outline.parts_of(store, node, language)
        self.general = problem_label()
        layout = QVBoxLayout(self)
        layout.addWidget(self.general)
        first = language == store.languages[0]
        general = self.tr("For all topics") if node.kind == "kiosk" else self.tr("The same in all languages")
        for is_words, title in ((True, self.tr("Texts")), (False, general)):
            bindings = [one for one in bindings_of(store, node, language) if one.is_words is is_words]
            if bindings and (first or not is_words):
                layout.addWidget(self._group(title, bindings, context))
        layout.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show all values as the files have them, unless it was this form that changed them."""
        if not self._writing:
            for row in self.rows:
                row.refresh()

    def show_problems(self, problems: list[PlacedProblem]) -> None:
        """Show problems beside their fields, those of no single field at the top, and a lack of sources there."""
        by_row: dict[FormRow | None, list[PlacedProblem]] = {}
        for placed in problems:
            if placed.problem.severity != "note" and self._is_here(placed):
                by_row.setdefault(self._row_of(placed), []).append(placed)
        for row in self.rows:
            row.show_problems(by_row.get(row, []))
        texts = [in_plain_words(placed.problem) for placed in by_row.get(None, [])]
        self.general.setText("\n".join(dict.fromkeys(texts)))
        self.general.setVisible(bool(texts))

    def _is_here(self, placed: PlacedProblem) -> bool:
        return any(row.is_about(placed) for row in self.rows) or any(
            placed.file == part.file
            and placed.path[: len(part.path)] == part.path
            and len(placed.path) <= len(part.path) + 1
            for part in self._parts
        )

    def _row_of(self, placed: PlacedProblem) -> FormRow | None:
        of_sources = (row for row in self.rows if row.binding.field.kind == "sources")
        own = next((row for row in self.rows if row.is_about(placed)), None)
        return next(of_sources, None) if own is None and placed.problem.kind == "source" else own

    def flush(self) -> None:
        """Take over what was just typed."""
        for row in self.rows:
            row.widget.flush()

    def row(self, name: str) -> FormRow:
        """Return the row of the field with a name."""
        return next(row for row in self.rows if row.binding.field.name == name)

    def _group(self, title: str, bindings: list[Binding], context: FieldContext) -> QWidget:
        group = QGroupBox(title)
        layout = QFormLayout(group)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for binding in bindings:
            grids = {"table": TableField, "chart": ChartField, "answers": AnswersField}
            widget = (
                grids[binding.grid](binding.field, context)
                if binding.grid
                else widget_for(binding.field, context)
            )
            row = FormRow(binding, widget)
            widget.changed.connect(lambda row=row: self._take_over(row))
            self.rows.append(row)
            mark = "" if binding.field.required else self.tr(" (optional)")
            label = QLabel(f"{binding.field.label or self.tr('Text')}{mark}")
            label.setToolTip(binding.field.help)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            label.setBuddy(row)
            layout.addRow(label, row)
        return group

    def _take_over(self, row: FormRow) -> None:
        try:
            texts = row.binding.write(row.widget.value())
        except (YamlEditError, KioskError) as error:
            row.show_text(str(error))
            return
        self._writing = True
        try:
            self.edited.emit(texts, f"{self.node}/{row.binding.field.name}/{self.language}")
        finally:
            self._writing = False
