"""Grids: a table's headings and rows; a chart's labels and values."""

from typing import Any

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QPushButton, QTableWidget, QTableWidgetItem, QVBoxLayout

from kiosk.content.names import name_of
from kiosk.editor.form.field_widget import FieldContext, FieldWidget
from kiosk.editor.store.fields import TO_WRITE, Field

SMALLEST = 170


class GridField(FieldWidget):
    """A grid of texts with a first row of headings; buttons add and remove rows and columns."""

    most_columns = 5
    least_columns = 2

    def __init__(self, field: Field, context: FieldContext) -> None:
        super().__init__(field, context)
        self.grid = QTableWidget()
        self.grid.setMinimumHeight(SMALLEST)
        self.grid.horizontalHeader().hide()
        self.grid.verticalHeader().hide()
        self.grid.horizontalHeader().setStretchLastSection(True)
        self.grid.setLayoutDirection(context.direction)
        self.grid.setTabKeyNavigation(False)
        self.grid.itemChanged.connect(self.changed)
        self.setFocusProxy(self.grid)
        buttons = QGridLayout()
        for number, (text, act) in enumerate(
            (
                (self.tr("Add a row"), self.add_row),
                (self.tr("Add a column"), self.add_column),
                (self.tr("Remove this row"), self.remove_row),
                (self.tr("Remove this column"), self.remove_column),
            )
        ):
            if number % 2 and self.least_columns == self.most_columns:
                continue
            button = QPushButton(text)
            button.clicked.connect(act)
            buttons.addWidget(button, number // 2, number % 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.grid)
        layout.addLayout(buttons)

    def describe(self, name: str, description: str) -> None:
        """Tell screen readers also how a grid is used."""
        usage = self.tr("The first row has the headings. Type to change a cell.")
        super().describe(name, f"{description} {usage}".strip())

    def cells(self) -> list[list[str]]:
        """Return the texts row by row, the headings first."""
        return [
            [self._cell(row, column) for column in range(self.grid.columnCount())]
            for row in range(self.grid.rowCount())
        ]

    def show_cells(self, rows: list[list[str]]) -> None:
        """Show texts, the headings first."""
        if rows == self.cells():
            return
        self.grid.blockSignals(True)
        self.grid.setRowCount(len(rows))
        self.grid.setColumnCount(max(map(len, rows), default=0))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem("" if text == TO_WRITE else text)
                if row == 0:
                    font = QFont(self.grid.font())
                    font.setBold(True)
                    item.setFont(font)
                    item.setBackground(self.palette().alternateBase())
                self.grid.setItem(row, column, item)
        self.grid.resizeColumnsToContents()
        self.grid.resizeRowsToContents()
        self.grid.blockSignals(False)

    def add_row(self) -> None:
        """Add an empty row below the current one."""
        cells, row = self.cells(), self._row()
        cells.insert(row + 1, self.new_row(cells))
        self._show_and_tell(cells)

    def remove_row(self) -> None:
        """Remove the current row, unless it is the headings or the only one."""
        cells, row = self.cells(), self.grid.currentRow()
        if row > 0 and len(cells) > 2:
            del cells[row]
            self._show_and_tell(cells)

    def add_column(self) -> None:
        """Add a column at the end."""
        cells = self.cells()
        if cells and len(cells[0]) < self.most_columns:
            self._show_and_tell([[*row, self.new_cell(index)] for index, row in enumerate(cells)])

    def remove_column(self) -> None:
        """Remove the current column, unless too few would be left; the first one stays."""
        cells, column = self.cells(), self.grid.currentColumn()
        if column > 0 and len(cells[0]) > self.least_columns:
            self._show_and_tell([[*row[:column], *row[column + 1 :]] for row in cells])

    def new_row(self, cells: list[list[str]]) -> list[str]:
        """Return the cells of a new row."""
        return [TO_WRITE] * len(cells[0])

    def new_cell(self, row: int) -> str:
        """Return the text of a new column in a row."""
        del row
        return TO_WRITE

    def _row(self) -> int:
        return self.grid.currentRow() if self.grid.currentRow() >= 0 else self.grid.rowCount() - 1

    def _cell(self, row: int, column: int) -> str:
        item = self.grid.item(row, column)
        text = " ".join(item.text().split()) if item is not None else ""
        return text or TO_WRITE

    def _show_and_tell(self, cells: list[list[str]]) -> None:
        self.show_cells(cells)
        self.changed.emit()


class TableField(GridField):
    """The `columns` and `rows` of a table's words."""

    def value(self) -> Any:
        """Return the table as the words have it."""
        columns, *rows = self.cells()
        return {"columns": columns, "rows": rows}

    def set_value(self, value: Any) -> None:
        """Show a table's words; rows that are too short are filled up."""
        words = value if isinstance(value, dict) else {}
        columns = [str(text) for text in words.get("columns") or [TO_WRITE, TO_WRITE]]
        rows = [[str(cell) for cell in row] for row in words.get("rows") or [[]] if isinstance(row, list)]
        self.show_cells([columns, *([*row, *[TO_WRITE] * (len(columns) - len(row))] for row in rows)])


class ChartField(GridField):
    """A chart's marks with their labels (the first column), and a column of values for each series.

    Its value has the `series` of the plan, and the `labels` and names of `series` of the words.
    """

    most_columns = 7

    def __init__(self, field: Field, context: FieldContext) -> None:
        super().__init__(field, context)
        self._marks: list[str] = []
        self._series: list[str] = []

    def value(self) -> Any:
        """Return the chart's series and labels; a value that is no number counts as 0."""
        headings, *rows = self.cells()
        marks = self._ids(self._marks, [row[0] for row in rows], "mark")
        series = self._ids(self._series, headings[1:], "series")
        return {
            "plan": [
                {
                    "id": name,
                    "values": {mark: number(row[column]) for mark, row in zip(marks, rows, strict=True)},
                }
                for column, name in enumerate(series, start=1)
            ],
            "labels": dict(zip(marks, (row[0] for row in rows), strict=True)),
            "series": dict(zip(series, headings[1:], strict=True)) if len(series) > 1 else None,
        }

    def set_value(self, value: Any) -> None:
        """Show a chart's series and labels."""
        plan = (
            [row for row in value["plan"] if isinstance(row, dict)] if isinstance(value["plan"], list) else []
        )
        labels, names = value["labels"] or {}, value["series"] or {}
        self._series = [str(row.get("id")) for row in plan]
        self._marks = list(plan[0].get("values") or {}) if plan else []
        headings = [self.tr("Label"), *(str(names.get(name, TO_WRITE)) for name in self._series)]
        rows = [
            [str(labels.get(mark, TO_WRITE)), *(f"{(row.get('values') or {}).get(mark, 0)}" for row in plan)]
            for mark in self._marks
        ]
        self.show_cells([headings, *rows])

    def new_row(self, cells: list[list[str]]) -> list[str]:
        """Return a row with a label to write, and values of 0."""
        self._marks.insert(self._row(), "")
        return [TO_WRITE, *["0"] * (len(cells[0]) - 1)]

    def new_cell(self, row: int) -> str:
        """Return a heading to write, or a value of 0."""
        return "0" if row else TO_WRITE

    def remove_row(self) -> None:
        """Remove the current row."""
        row = self.grid.currentRow()
        if row > 0 and self.grid.rowCount() > 2:
            del self._marks[row - 1]
        super().remove_row()

    def remove_column(self) -> None:
        """Remove the current series."""
        column = self.grid.currentColumn()
        if column > 0 and self.grid.columnCount() > self.least_columns:
            del self._series[column - 1]
        super().remove_column()

    def _ids(self, known: list[str], labels: list[str], otherwise: str) -> list[str]:
        """Return the ids of rows or columns, new ones for those without, and remember them."""
        known.extend([""] * (len(labels) - len(known)))
        for index, name in enumerate(known):
            if not name:
                known[index] = name_of(labels[index], otherwise, known)
        return known[: len(labels)]


def number(text: str) -> int | float:
    """Return the number in a cell, with a decimal point or comma; 0 if there is none."""
    try:
        value = float(text.replace(",", ".").replace("%", "").strip())
    except ValueError:
        return 0
    return int(value) if value.is_integer() else value
