"""The editor's dialogs: who stands for a text, and lists."""

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

MOST_SHOWN = 8
"""Texts that a dialog about them lists."""


class PersonDialog(QDialog):
    """Asks who stands for a text: for a review with its days, for a translation with its state.

    `same_is_meant` is whether the texts `same`, which are still those of the first language, are meant to be.
    """

    def __init__(
        self,
        title: str,
        note: str,
        parent: QWidget,
        *,
        states: tuple[str, ...] = (),
        same: list[str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        label = QLabel(note)
        label.setWordWrap(True)
        self.by = QLineEdit(placeholderText=self.tr("Dr. A. Ng, surgeon"))
        self.state = QComboBox()
        self.state.addItems(states)
        today = QDate.currentDate()
        self.on, self.due = QDateEdit(today), QDateEdit(today.addYears(1))
        layout = QFormLayout(self)
        layout.addRow(label)
        layout.addRow(self.tr("Name and profession:"), self.by)
        if states:
            layout.addRow(self.tr("State:"), self.state)
        else:
            layout.addRow(self.tr("Day of the review:"), self.on)
            layout.addRow(self.tr("Next review by:"), self.due)
        self.same = QCheckBox(self.tr("These texts are meant to be the same as in the first language:"))
        if same:
            texts = QLabel("\n".join(f"“{text}”" for text in same[:MOST_SHOWN]))
            texts.setWordWrap(True)
            if len(same) > MOST_SHOWN:
                texts.setText(f"{texts.text()}\n…")
                texts.setToolTip("\n".join(same))
            self.same.setAccessibleDescription("; ".join(same))
            layout.addRow(self.same)
            layout.addRow(texts)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addRow(buttons)

    @property
    def same_is_meant(self) -> bool:
        """Return whether the author has ticked that texts are meant to be those of the first language."""
        return self.same.isChecked()


class LinesDialog(QDialog):
    """Shows lines, and asks whether to go on."""

    def __init__(
        self, title: str, note: str, lines: list[str], parent: QWidget, *, proceed: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        label = QLabel(note)
        label.setWordWrap(True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.addItems(lines)
        self.list.setAccessibleName(title)
        for line in (self.list.item(row) for row in range(self.list.count())):
            if line.text().endswith(":") and not line.text().startswith(" "):  # a heading
                font = line.font()
                font.setBold(True)
                line.setFont(font)
        self.list.setVisible(bool(lines))
        if lines:
            self.resize(620, 420)
        else:  # a note alone needs no more room than itself
            label.setMinimumWidth(300)
            label.setContentsMargins(12, 16, 12, 16)
        buttons = QDialogButtonBox()
        if proceed:
            buttons.addButton(proceed, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(
            QDialogButtonBox.StandardButton.Cancel if proceed else QDialogButtonBox.StandardButton.Close
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (label, self.list, buttons):
            layout.addWidget(widget)
