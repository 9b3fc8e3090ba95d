"""Fields for a choice, a number, a file, and the sources of a block."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from kiosk.editor.form.field_widget import FieldContext, FieldWidget
from kiosk.editor.store.fields import Field
from kiosk.editor.store.structure import copy_media
from kiosk.editor.store.values import value_in
from kiosk.errors import KioskError

PATTERNS = {
    "picture": "*.png *.jpg *.jpeg *.webp *.svg",
    "film": "*.webm *.mp4",
    "recording": "*.opus *.ogg *.m4a *.mp3 *.webm",
}
PICTURE_HEIGHT = 120


class ChoiceField(FieldWidget):
    """One of a few values; an optional one may be none of them."""

    def __init__(self, field: Field, context: FieldContext) -> None:
        super().__init__(field, context)
        self.box = QComboBox()
        self.box.setAccessibleName(field.label)
        self.box.setAccessibleDescription(field.help)
        if not field.required:
            self.box.addItem(self.tr("(none)"), None)
        for choice in field.choices:
            self.box.addItem(choice.replace("_", " ").capitalize(), choice)
        self.box.activated.connect(self.changed)
        self.setFocusProxy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        layout.addStretch(1)

    def value(self) -> Any:
        """Return the chosen value."""
        return self.box.currentData()

    def set_value(self, value: Any) -> None:
        """Show a value; one that cannot be chosen is added, so that it is not lost."""
        index = self.box.findData(value)
        if index < 0 and isinstance(value, str):
            self.box.addItem(value, value)
            index = self.box.count() - 1
        self.box.setCurrentIndex(max(0, index))


class NumberField(FieldWidget):
    """A number."""

    def __init__(self, field: Field, context: FieldContext) -> None:
        super().__init__(field, context)
        self.box = QDoubleSpinBox(decimals=2, maximum=1e9)
        self.box.setAccessibleName(field.label)
        self.box.valueChanged.connect(self.changed)
        self.setFocusProxy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)

    def value(self) -> Any:
        """Return the number, whole if it is."""
        number = self.box.value()
        return int(number) if number.is_integer() else number

    def set_value(self, value: Any) -> None:
        """Show a number."""
        self.box.blockSignals(True)
        self.box.setValue(float(value) if isinstance(value, int | float) else 0.0)
        self.box.blockSignals(False)


class FileField(FieldWidget):
    """A picture, film or recording: dropped here, or chosen."""

    def __init__(self, field: Field, context: FieldContext) -> None:
        super().__init__(field, context)
        self._path = ""
        self.setAcceptDrops(True)
        self.picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumHeight(PICTURE_HEIGHT if field.medium == "picture" else 0)
        self.picture.setStyleSheet("border: 1px dashed palette(mid); padding: 6px")
        self.button = QPushButton(self.tr("Choose a {medium} …").format(medium=field.medium))
        self.button.clicked.connect(self.choose)
        self.failure = QLabel()
        self.failure.setWordWrap(True)
        self.failure.hide()
        self.setFocusProxy(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.picture, self.button, self.failure):
            layout.addWidget(widget)

    def value(self) -> Any:
        """Return the path in the topic's folder."""
        return self._path or None

    def set_value(self, value: Any) -> None:
        """Show the file of a path in the topic's folder."""
        self._path = value if isinstance(value, str) else ""
        folder = self.context.store.topic_file(self.context.topic).parent
        pixmap = (
            QPixmap(str(folder / self._path)) if self._path and self.field.medium == "picture" else QPixmap()
        )
        if pixmap.isNull():
            self.picture.setText(
                self._path or self.tr("Drop a {medium} here").format(medium=self.field.medium)
            )
        else:
            self.picture.setPixmap(
                pixmap.scaledToHeight(PICTURE_HEIGHT, Qt.TransformationMode.SmoothTransformation)
            )
        self.picture.setToolTip(self._path)

    def choose(self) -> None:
        """Let the author choose a file."""
        kinds = f"{self.field.label} ({PATTERNS[self.field.medium]})"
        name, _ = QFileDialog.getOpenFileName(self, self.button.text(), "", kinds)
        if name:
            self.take(Path(name))

    def take(self, file: Path) -> None:
        """Copy a file into the topic and show it."""
        try:
            self.set_value(copy_media(self.context.store, self.context.topic, file))
        except KioskError as error:
            self.failure.setText(str(error))
            self.failure.show()
            return
        self.failure.hide()
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one file of this computer."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file."""
        event.acceptProposedAction()
        self.take(Path(event.mimeData().urls()[0].toLocalFile()))


class SourcesField(FieldWidget):
    """The sources of a block: those of the topic, with a tick at each that it names."""

    def __init__(self, field: Field, context: FieldContext) -> None:
        super().__init__(field, context)
        self.list = QListWidget()
        self.list.setAccessibleName(field.label)
        self.list.setAccessibleDescription(field.help)
        self.list.setMinimumHeight(110)
        self.list.setMaximumHeight(160)
        self.list.setWordWrap(True)
        self.list.itemChanged.connect(self.changed)
        self.setFocusProxy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)

    def value(self) -> Any:
        """Return the ids of the ticked sources, in the order of the topic."""
        items = [self.list.item(row) for row in range(self.list.count())]
        chosen = [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]
        return chosen or None

    def set_value(self, value: Any) -> None:
        """Tick these sources; one that the topic lacks is listed by its id."""
        chosen = [name for name in value if isinstance(name, str)] if isinstance(value, list) else []
        sources = value_in(
            self.context.store.data(self.context.store.topic_file(self.context.topic)), ("sources",)
        )
        known = sources if isinstance(sources, dict) else {}
        self.list.blockSignals(True)
        self.list.clear()
        for name in [*known, *(name for name in chosen if name not in known)]:
            item = QListWidgetItem(str(value_in(known, (name, "title"), name)))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setCheckState(Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
