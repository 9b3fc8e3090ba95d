"""The editor's dialogs: versions, comparison, review, publishing."""

import difflib
from datetime import datetime, timedelta
from html import escape

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from kiosk.editor.store.content_store import Conflict
from kiosk.editor.store.versions import Version, Versions


class VersionsDialog(QDialog):
    """Lists the saved versions of a topic; `chosen` is the one to restore."""

    def __init__(
        self, versions: Versions, prefix: str, current: dict[str, str | None], parent: QWidget
    ) -> None:
        """List the versions of files that begin with `prefix`; `current` are the texts that there are now."""
        super().__init__(parent)
        self._versions = versions
        self._current = current
        self.chosen: Version | None = None
        self.setWindowTitle(self.tr("Earlier versions"))
        self.resize(900, 560)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Versions, newest first"))
        for version in versions.of(prefix):
            file = version.file.rpartition("/")[2]
            item = QListWidgetItem(f"{when(version.at)}, {version.label} ({file})")
            item.setData(Qt.ItemDataRole.UserRole, version)
            self.list.addItem(item)
        self.view = QTextBrowser()
        self.view.setAccessibleName(self.tr("What this version says differently"))
        splitter = QSplitter()
        splitter.addWidget(self.list)
        splitter.addWidget(self.view)
        splitter.setSizes([320, 580])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.restore = QPushButton(self.tr("Restore this version"))
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(splitter)
        layout.addWidget(buttons)
        self.list.currentItemChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def _show(self, item: QListWidgetItem | None) -> None:
        self.chosen = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        self.restore.setEnabled(self.chosen is not None)
        if self.chosen is not None:
            text = self._versions.text(self.chosen.id)
            self.view.setHtml(comparison(self._current.get(self.chosen.file), text))


class ConflictDialog(QDialog):
    """Shows what another program has changed, and asks which text to keep."""

    def __init__(self, conflict: Conflict, parent: QWidget) -> None:
        super().__init__(parent)
        self.takes_theirs = False
        self.setWindowTitle(self.tr("Changed by another program"))
        self.resize(760, 520)
        view = QTextBrowser()
        view.setAccessibleName(self.tr("The differences"))
        view.setHtml(comparison(conflict.mine, conflict.theirs))
        text = self.tr(
            "Another program has changed {file}. Red is what is here, green what the other program wrote. "
            "Whichever you choose, the other one stays among the earlier versions."
        )
        note = QLabel(text.format(file=conflict.file.name))
        note.setWordWrap(True)
        buttons = QDialogButtonBox()
        self.theirs = buttons.addButton(
            self.tr("Use the other program's"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.mine = buttons.addButton(self.tr("Keep what is here"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Decide later"), QDialogButtonBox.ButtonRole.RejectRole)
        self.theirs.clicked.connect(self._take_theirs)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (note, view, buttons):
            layout.addWidget(widget)

    def _take_theirs(self) -> None:
        self.takes_theirs = True


class PersonDialog(QDialog):
    """Asks who stands for a text: for a review with its days, for a translation with its state."""

    def __init__(self, title: str, note: str, parent: QWidget, *, states: tuple[str, ...] = ()) -> None:
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
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addRow(buttons)


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


def when(at: float) -> str:
    """Return a moment as people say it: "today 16:10", "yesterday 16:10", "2026-03-01 16:10"."""
    moment = datetime.fromtimestamp(at).astimezone()
    today = datetime.now().astimezone().date()
    names = {today: "today", today - timedelta(days=1): "yesterday"}
    return f"{names.get(moment.date(), moment.date().isoformat())} {moment:%H:%M}"


def comparison(before: str | None, after: str | None) -> str:
    """Return the lines that differ between two texts as HTML: red those before, green those after."""
    lines = difflib.unified_diff((before or "").splitlines(), (after or "").splitlines(), n=1, lineterm="")
    colors = {"-": "#a3200d", "+": "#1d6b2a"}
    shown = [
        f'<div style="color:{colors.get(line[0], "#666")}">{escape(line)}</div>'
        for line in lines
        if not line.startswith(("---", "+++", "@@"))
    ]
    return "".join(shown) or "<p>There is no difference.</p>"
