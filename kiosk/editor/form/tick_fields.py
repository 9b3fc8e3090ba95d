"""Fields in which entries of a list are ticked: sources, terms that name drugs, and the topics in their order."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout

from kiosk.content.source.files import is_ignored
from kiosk.editor.form.field_widget import FieldContext, FieldWidget
from kiosk.editor.store.fields import Field
from kiosk.editor.store.outline import Node, mapping, title_of
from kiosk.editor.store.values import value_in

NAME = Qt.ItemDataRole.UserRole


class TickField(FieldWidget):
    """Entries by id, with a tick at each that the value names."""

    def __init__(self, field: Field, context: FieldContext) -> None:
        super().__init__(field, context)
        self.list = QListWidget()
        self.list.setMinimumHeight(110)
        self.list.setMaximumHeight(160)
        self.list.setWordWrap(True)
        self.list.itemChanged.connect(self.changed)
        self.setFocusProxy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)

    def known(self) -> dict[str, str]:
        """Return the titles of all entries that can be ticked, by id."""
        raise NotImplementedError

    def value(self) -> Any:
        """Return the ids of the ticked entries, in the order shown; `None` if there are none."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(NAME) for item in items if item.checkState() == Qt.CheckState.Checked] or None

    def order(self, known: list[str], ticked: list[str]) -> list[str]:
        """Return the ids in the order in which they are shown, with those that are unknown, which must not get lost."""
        return [*known, *(name for name in ticked if name not in known)]

    def set_value(self, value: Any) -> None:
        """Tick these entries; one that does not exist is listed by its id."""
        ticked = [name for name in value if isinstance(name, str)] if isinstance(value, list) else []
        known = self.known()
        self.list.blockSignals(True)
        self.list.clear()
        for name in self.order(list(known), ticked):
            item = QListWidgetItem(known.get(name, name))
            item.setData(NAME, name)
            item.setCheckState(Qt.CheckState.Checked if name in ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)


class SourcesField(TickField):
    """The sources of a block, of those that the topic has."""

    def known(self) -> dict[str, str]:
        """Return the titles of the topic's sources by id."""
        store, topic = self.context.store, self.context.topic
        sources = mapping(value_in(store.data(store.topic_file(topic)), ("sources",)))
        return {name: str(value_in(sources, (name, "title"), name)) for name in sources}


class TermsField(TickField):
    """Terms of the topic's glossary."""

    def known(self) -> dict[str, str]:
        """Return the terms by id."""
        store, topic = self.context.store, self.context.topic
        terms = mapping(
            value_in(store.data(store.words_file(topic, next(iter(store.languages), ""))), ("glossary",))
        )
        return {name: str(value_in(terms, (name, "term"), name)) for name in terms}


class TopicsField(TickField):
    """The topics that are shown, in the order of the menu: moved by dragging, or with Alt and the arrow keys."""

    def __init__(self, field: Field, context: FieldContext) -> None:
        super().__init__(field, context)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setMaximumHeight(320)
        self.list.model().rowsMoved.connect(self.changed)
        self.list.installEventFilter(self)

    def known(self) -> dict[str, str]:
        """Return the titles of all topics that have a folder, by id."""
        store = self.context.store
        folders = sorted(store.folder.glob("topics/*/topic.yaml"))
        names = [file.parent.name for file in folders if not is_ignored(file.parent.name)]
        language = next(iter(store.languages), "")
        return {name: title_of(store, Node("topic", name), language) for name in names}

    def order(self, known: list[str], ticked: list[str]) -> list[str]:
        """Return the topics of the menu in its order, and then the others."""
        return [*ticked, *(name for name in known if name not in ticked)]

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Move the current topic with Alt and the arrow keys, which the menus would use for the tree."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if (
            isinstance(event, QKeyEvent)
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and event.key() in steps
        ):
            event.accept()  # as a shortcut of this list
            if event.type() is QKeyEvent.Type.KeyPress:
                self.move_current(steps[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def move_current(self, by: int) -> None:
        """Move the current topic up or down."""
        row = self.list.currentRow()
        if 0 <= row + by < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + by, item)
            self.list.setCurrentRow(row + by)
            self.changed.emit()
