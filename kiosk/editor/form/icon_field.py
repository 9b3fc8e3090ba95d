"""A field for an icon: one of the kiosk's own, chosen from its pictures, or a drawing of the clinic."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.editor.form.field_widget import FieldContext, FieldWidget
from kiosk.editor.form.places import open_file
from kiosk.editor.store.fields import Field
from kiosk.editor.store.structure import copy_media
from kiosk.paths import ICONS

ICON_SIDE = 32


def icon_title(name: str) -> str:
    """Return what an icon is called for people."""
    return Path(name).stem.replace("_", " ").replace("-", " ").capitalize()


class IconDialog(QDialog):
    """Shows the kiosk's icons with their names; `chosen` is the name of the chosen one, or the path of a file."""

    def __init__(self, current: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.chosen = current
        self.file: Path | None = None
        self.setWindowTitle(self.tr("Choose an icon"))
        self.resize(560, 460)
        self.search = QLineEdit(placeholderText=self.tr("Search"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Search icons by name"))
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setAccessibleName(self.tr("Icons"))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setIconSize(QSize(ICON_SIDE, ICON_SIDE))
        self.list.setGridSize(QSize(104, 76))
        self.list.setWordWrap(True)
        for path in sorted(ICONS.glob("*.svg")):
            item = QListWidgetItem(QIcon(str(path)), icon_title(path.name))
            item.setData(Qt.ItemDataRole.UserRole, path.stem)
            self.list.addItem(item)
            if path.stem == current:
                self.list.setCurrentItem(item)
        self.list.itemActivated.connect(lambda _: self.accept())
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        own = buttons.addButton(
            self.tr("A drawing of your own (SVG) …"), QDialogButtonBox.ButtonRole.ActionRole
        )
        own.clicked.connect(self._choose_file)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.search, self.list, buttons):
            layout.addWidget(widget)

    def accept(self) -> None:
        """Take the icon that is selected."""
        item = self.list.currentItem()
        if not item.isHidden():
            self.chosen = str(item.data(Qt.ItemDataRole.UserRole))
        super().accept()

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Go from the search to the icons with the arrow key, as in other searches."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QKeyEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        ):
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        for item in items:
            item.setHidden(text.strip().casefold() not in item.text().casefold())
        shown = [item for item in items if not item.isHidden()]
        if shown and self.list.currentItem() not in shown:
            self.list.setCurrentItem(shown[0])

    def _choose_file(self) -> None:
        self.file = open_file(self, self.tr("A drawing"), "*.svg")
        if self.file is not None:
            super().accept()


class IconField(FieldWidget):
    """A button with the icon and its name, which opens the choice."""

    def __init__(self, field: Field, context: FieldContext) -> None:
        super().__init__(field, context)
        self._name = ""
        self.button = QPushButton()
        self.button.setIconSize(QSize(ICON_SIDE, ICON_SIDE))
        self.button.clicked.connect(self.choose)
        self.setFocusProxy(self.button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        layout.addStretch(1)

    def value(self) -> Any:
        """Return the name of the icon, or its path in the topic's folder."""
        return self._name or None

    def set_value(self, value: Any) -> None:
        """Show an icon."""
        self._name = value if isinstance(value, str) else ""
        folder = self.context.store.topic_file(self.context.topic).parent if "/" in self._name else ICONS
        path = folder / (self._name if "/" in self._name else f"{self._name}.svg")
        self.button.setIcon(QIcon(str(path)) if self._name and path.exists() else QIcon())
        self.button.setText(icon_title(self._name) if self._name else self.tr("Choose an icon …"))

    def describe(self, name: str, description: str) -> None:
        """Name the button after the field and the icon, for screen readers."""
        self.button.setAccessibleName(f"{name}: {self.button.text()}")
        self.button.setAccessibleDescription(description)

    def choose(self) -> None:
        """Let the author choose an icon."""
        dialog = IconDialog(self._name, self)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        name = dialog.chosen
        if dialog.file is not None:
            name = copy_media(self.context.store, self.context.topic, dialog.file)
        self.set_value(name)
        self.changed.emit()
