"""The dialogs that show two texts of a file side by side: earlier versions, and another program's changes."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kiosk.editor.store.comparing import TextDifference, differences, file_title
from kiosk.editor.store.content_store import Conflict, ContentStore

if TYPE_CHECKING:
    from kiosk.editor.store.versions import Version


class DifferencesTable(QTableWidget):
    """Shows the texts that differ, each with its place."""

    def __init__(self, here: str, there: str) -> None:
        """`here` and `there` are the headings of both columns of texts."""
        super().__init__(0, 3)
        self.setHorizontalHeaderLabels([self.tr("Where"), here, there])
        self.setAccessibleName(self.tr("The differences"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self.resizeRowsToContents)

    def show_differences(self, found: list[TextDifference]) -> None:
        """Show these."""
        self.setRowCount(len(found))
        for row, difference in enumerate(found):
            for column, text in enumerate(difference):
                item = QTableWidgetItem(text or self.tr("(nothing)"))
                item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
                self.setItem(row, column, item)
        self.resizeRowsToContents()


class VersionsDialog(QDialog):
    """Lists the saved versions of files whose paths begin with `prefix`; `chosen` is the one to restore."""

    def __init__(self, store: ContentStore, prefix: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self.chosen: Version | None = None
        self.setWindowTitle(self.tr("Earlier versions"))
        self.resize(1000, 560)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Versions, newest first"))
        for version in store.versions.of(prefix):
            title = file_title(store, store.folder / version.file)
            item = QListWidgetItem(f"{when(version.at)}, {version.label} ({title})")
            item.setData(Qt.ItemDataRole.UserRole, version)
            self.list.addItem(item)
        self.table = DifferencesTable(self.tr("Now"), self.tr("In this version"))
        splitter = QSplitter()
        splitter.addWidget(self.list)
        splitter.addWidget(self.table)
        splitter.setSizes([340, 660])
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
            file = self._store.folder / self.chosen.file
            then = self._store.versions.text(self.chosen.id)
            self.table.show_differences(differences(self._store, file, self._store.text(file), then))


class ConflictDialog(QDialog):
    """Shows what another program has changed in a file, and asks which text to keep."""

    def __init__(self, store: ContentStore, conflict: Conflict, parent: QWidget) -> None:
        super().__init__(parent)
        self.takes_theirs = False
        self.setWindowTitle(self.tr("Changed by another program"))
        self.resize(900, 520)
        text = self.tr(
            "Another program has changed “{title}”. Whichever text you keep, the other one stays among the "
            "earlier versions."
        )
        note = QLabel(text.format(title=file_title(store, conflict.file)))
        note.setWordWrap(True)
        self.table = DifferencesTable(self.tr("Here"), self.tr("The other program"))
        self.table.show_differences(differences(store, conflict.file, conflict.mine, conflict.theirs))
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
        for widget in (note, self.table, buttons):
            layout.addWidget(widget)

    def _take_theirs(self) -> None:
        self.takes_theirs = True


def when(at: float) -> str:
    """Return a moment as people say it: "today 16:10", "yesterday 16:10", "2026-03-01 16:10"."""
    moment = datetime.fromtimestamp(at).astimezone()
    today = datetime.now().astimezone().date()
    names = {today: "today", today - timedelta(days=1): "yesterday"}
    return f"{names.get(moment.date(), moment.date().isoformat())} {moment:%H:%M}"
