"""Fields for a choice, yes or no, a number, and a file."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QIcon, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.editor.form.field_widget import FieldContext, FieldWidget
from kiosk.editor.form.places import open_file
from kiosk.editor.store.fields import Field
from kiosk.editor.store.structure import copy_media
from kiosk.errors import KioskError

PATTERNS = {
    "picture": "*.png *.jpg *.jpeg *.webp *.svg",
    "film": "*.webm *.mp4",
    "recording": "*.opus *.ogg *.m4a *.mp3 *.webm",
}
PICTURE_HEIGHT = 120


HUES = {
    "teal": "#0B6468",
    "blue": "#27558F",
    "brick": "#A23F2A",
    "violet": "#66438F",
    "green": "#3A6B43",
    "ochre": "#85570B",
}
"""The kiosk's hues, as `kiosk/ui/Theme.qml` has them in `deeps`."""
SWATCH_SIDE = 16


def swatch(choice: str) -> QIcon:
    """Return a square in a hue's color, and no icon for other choices."""
    if choice not in HUES:
        return QIcon()
    pixmap = QPixmap(SWATCH_SIDE, SWATCH_SIDE)
    pixmap.fill(QColor(HUES[choice]))
    return QIcon(pixmap)


def usual_text(widget: QWidget, field: Field) -> str:
    """Return how an optional field shows that it has no value."""
    if field.usual in (None, ""):
        return widget.tr("(none)")
    usual = field.usual
    if isinstance(usual, bool):
        usual = widget.tr("yes") if usual else widget.tr("no")
    shown = f"{usual:g}" if isinstance(usual, float) else str(usual)
    return widget.tr("(as usual: {value})").format(value=shown)


class ChoiceField(FieldWidget):
    """One of a few values; an optional one may be none of them."""

    def __init__(self, field: Field, context: FieldContext) -> None:
        super().__init__(field, context)
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        if not field.required:
            self.box.addItem(usual_text(self, field), None)
        labels = field.choice_labels or tuple(
            choice.replace("_", " ").capitalize() for choice in field.choices
        )
        for choice, label in zip(field.choices, labels, strict=True):
            self.box.addItem(swatch(choice), label, choice)
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


class SwitchField(FieldWidget):
    """Yes or no, or, since it is optional, what is usual."""

    def __init__(self, field: Field, context: FieldContext) -> None:
        super().__init__(field, context)
        self.box = QComboBox()
        for text, value in ((usual_text(self, field), None), (self.tr("Yes"), True), (self.tr("No"), False)):
            self.box.addItem(text, value)
        self.box.activated.connect(self.changed)
        self.setFocusProxy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        layout.addStretch(1)

    def value(self) -> Any:
        """Return what was chosen, `None` for what is usual."""
        return self.box.currentData()

    def set_value(self, value: Any) -> None:
        """Show a value."""
        self.box.setCurrentIndex((True, False).index(value) + 1 if isinstance(value, bool) else 0)


class PlainSpinBox(QDoubleSpinBox):
    """A spin box that shows no decimals that are zero."""

    def textFromValue(self, value: float) -> str:
        """Return a number as people write it, with the decimal sign of their country."""
        decimals = 0 if value.is_integer() else self.decimals()
        return self.locale().toString(value, "f", decimals)


class NumberField(FieldWidget):
    """A number; an optional one that is below its least value stands for what is usual."""

    def __init__(self, field: Field, context: FieldContext) -> None:
        super().__init__(field, context)
        self.box = PlainSpinBox(decimals=2, maximum=field.highest)
        self._none = field.least - 1
        self.box.setMinimum(field.least if field.required else self._none)
        if not field.required:
            self.box.setSpecialValueText(usual_text(self, field))
        self.box.valueChanged.connect(self.changed)
        self.setFocusProxy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)

    def value(self) -> Any:
        """Return the number, whole if it is; `None` for what is usual."""
        number = self.box.value()
        if not self.field.required and number == self._none:
            return None
        return int(number) if number.is_integer() else number

    def set_value(self, value: Any) -> None:
        """Show a number."""
        self.box.blockSignals(True)
        self.box.setValue(float(value) if isinstance(value, int | float) else self.box.minimum())
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
        file = open_file(self, self.button.text(), PATTERNS[self.field.medium])
        if file is not None:
            self.take(file)

    def describe(self, name: str, description: str) -> None:
        """Name the button after the field and the file, for screen readers."""
        super().describe(f"{name}: {self._path or self.button.text()}", description)

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
