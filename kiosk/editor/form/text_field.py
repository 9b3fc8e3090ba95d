"""A field for text: of one line or several, with marks and links, in either direction."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor, QTextOption
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QSizePolicy, QVBoxLayout

from kiosk.editor.form.field_widget import FieldContext, FieldWidget
from kiosk.editor.store.fields import TO_WRITE, Field
from kiosk.editor.store.values import value_in

if TYPE_CHECKING:
    from collections.abc import Callable

TYPING_MILLISECONDS = 120
"""Pause in typing after which a text is taken over: it is then on the page within a second."""

LINES_MARGIN = 14


class TextEdit(QPlainTextEdit):
    """As many lines as the text has. Tab leaves it; undoing is up to the window."""

    left = Signal()

    def __init__(self, *, is_line: bool) -> None:
        super().__init__()
        self._is_line = is_line
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return a height for all lines of the text."""
        return QSize(240, self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the same height for any width."""
        return QSize(120, self._height())

    def resizeEvent(self, event: Any) -> None:
        """Break the lines for the new width."""
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave a field of one line with the return key, as a form does."""
        if self._is_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if any(event.matches(key) for key in (keys.Undo, keys.Redo)):
                event.ignore()
                return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Emit `left`: the author goes on elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def _height(self) -> int:
        block, height = self.document().begin(), 0.0
        while block.isValid():  # lines of other scripts are higher than those of the font
            height += self.blockBoundingRect(block).height()
            block = block.next()
        if not self.toPlainText():  # what is to be written there may need more lines than an empty text
            width = max(1, self.viewport().width() - LINES_MARGIN)
            wrapped = self.fontMetrics().boundingRect(
                QRect(0, 0, width, 0), Qt.TextFlag.TextWordWrap, self.placeholderText()
            )
            height = max(height, wrapped.height())
        return max(round(height), self.fontMetrics().lineSpacing()) + LINES_MARGIN


class TextField(FieldWidget):
    """A text. Marks are typed, or set with Ctrl+B (important), Ctrl+I (stressed) and Ctrl+K (link)."""

    def __init__(self, field: Field, context: FieldContext) -> None:
        super().__init__(field, context)
        self.edit = TextEdit(is_line=field.kind == "line")
        self.edit.setLayoutDirection(context.direction)
        option = QTextOption()
        option.setTextDirection(context.direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.edit.document().setDefaultTextOption(option)
        self.edit.setAccessibleName(field.label or self.tr("Text"))
        self.edit.setPlaceholderText(field.help)
        self.setFocusProxy(self.edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.edit)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MILLISECONDS)
        self._typing.timeout.connect(self.changed)
        self.edit.textChanged.connect(self._typing.start)
        self.edit.left.connect(self.flush)
        if field.has_markup:
            self.edit.installEventFilter(self)

    def value(self) -> Any:
        """Return the text on one line, as the content has it."""
        text = " ".join(self.edit.toPlainText().split())
        return text or (TO_WRITE if self.field.required else None)

    def set_value(self, value: Any) -> None:
        """Show a text, without moving the cursor if it is the same."""
        text = str(value) if isinstance(value, str | int | float) and value != TO_WRITE else ""
        if " ".join(text.split()) == " ".join(self.edit.toPlainText().split()):
            return
        self.edit.blockSignals(True)
        self.edit.setPlainText(" ".join(text.split()))
        self.edit.blockSignals(False)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.edit.updateGeometry()

    def flush(self) -> None:
        """Take over what was just typed."""
        if self._typing.isActive():
            self._typing.stop()
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Set marks with their keys."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            marks: dict[Qt.Key, Callable[[], None]] = {
                Qt.Key.Key_B: partial(self._wrap, "**", "**"),
                Qt.Key.Key_I: partial(self._wrap, "*", "*"),
                Qt.Key.Key_K: self._link,
            }
            act = marks.get(Qt.Key(event.key()))
            if act is not None and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                act()
                return True
        return super().eventFilter(watched, event)

    def _wrap(self, before: str, after: str) -> None:
        cursor = self.edit.textCursor()
        cursor.insertText(f"{before}{cursor.selectedText()}{after}")

    def _link(self) -> None:
        """Let the author choose a term or a section for the selected words."""
        menu = QMenu(self.edit)
        words = self.context.store.data(
            self.context.store.words_file(self.context.topic, self.context.store.languages[0])
        )
        for kind, part, title in (("term", "glossary", "term"), ("section", "sections", "title")):
            entries = value_in(words, (part,), {})
            for name, entry in entries.items() if isinstance(entries, dict) else ():
                text = f"{self.tr(kind.capitalize())}: {value_in(entry, (title,), name)}"
                menu.addAction(text, partial(self._wrap, "[", f"]({kind}:{name})"))
        menu.exec(self.edit.mapToGlobal(self.edit.cursorRect().bottomLeft()))
