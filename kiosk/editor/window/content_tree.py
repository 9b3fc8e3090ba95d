"""The tree of topics, sections and blocks, which are moved by dragging or with Alt and the arrow keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from kiosk.editor.store import outline
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.outline import Node

NODE = Qt.ItemDataRole.UserRole
MOVABLE = ("topic", "section", "block", "question")
MARK = "● "
"""Before the titles of nodes with problems, which the accessible name says in words."""


class ContentTree(QTreeWidget):
    """Shows the content. `chosen` is emitted with a node, `moved` with a node, its new parent, and its new index."""

    chosen = Signal(object)
    moved = Signal(object, object, int)

    def __init__(self, store: ContentStore) -> None:
        super().__init__()
        self._store = store
        self._language = store.languages[0] if store.languages else "en"
        self._faulty: set[Node] = set()
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("Topics, sections and blocks"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.currentItemChanged.connect(self._on_current)
        self.refresh()
        self.expandToDepth(0)

    @property
    def current(self) -> Node | None:
        """Return the current node, or `None`."""
        item = self.currentItem()
        return None if item is None else item.data(0, NODE)

    def set_language(self, language: str) -> None:
        """Show titles in another language."""
        self._language = language
        self.refresh()

    def set_faulty(self, nodes: set[Node]) -> None:
        """Mark nodes that have problems, and those above them."""
        marked = set(nodes)
        for node in nodes:
            above = outline.parent_of(node)
            while above is not None:
                marked.add(above)
                above = outline.parent_of(above)
        if marked != self._faulty:
            self._faulty = marked
            self.refresh()

    def refresh(self) -> None:
        """Show the content as it is now; what is selected and what is open stays so."""
        current = self.current
        opened = {item.data(0, NODE) for item in self._items() if item.isExpanded()}
        self.blockSignals(True)
        self.clear()
        self._fill(self.invisibleRootItem(), None, opened)
        is_there = current is None or self.select(current)
        self.blockSignals(False)
        if not is_there and current is not None:
            self.select(outline.parent_of(current) or Node("topic", current.topic))

    def select(self, node: Node) -> bool:
        """Select a node; return whether it exists."""
        item = next((item for item in self._items() if item.data(0, NODE) == node), None)
        if item is not None:
            self.setCurrentItem(item)
        return item is not None

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for a move instead of moving the item: the tree shows what the content says."""
        node, item = self.current, self.itemAt(event.position().toPoint())
        event.ignore()
        if node is None or item is None or node.kind not in MOVABLE:
            return
        target: Node = item.data(0, NODE)
        position = self.dropIndicatorPosition()
        if target.kind == "section" and node.kind == "block" and target.topic == node.topic:
            self.moved.emit(node, target, len(outline.children(self._store, target)))
        elif target.kind == node.kind and target.topic in (
            node.topic,
            target.topic if node.kind == "topic" else "",
        ):
            parent = outline.parent_of(target)
            siblings = outline.children(self._store, parent)
            index = siblings.index(target) + (position is QAbstractItemView.DropIndicatorPosition.BelowItem)
            if node in siblings and siblings.index(node) < index:
                index -= 1
            self.moved.emit(node, parent, index)

    def move_current(self, by: int) -> None:
        """Move the current node among its neighbours; a block at an end goes on into the next section."""
        node = self.current
        if node is None or node.kind not in MOVABLE:
            return
        parent = outline.parent_of(node)
        if node.kind == "question":
            parent = Node("check", node.topic)
        siblings = [one for one in outline.children(self._store, parent) if one.kind == node.kind]
        index = siblings.index(node) + by
        if 0 <= index < len(siblings):
            self.moved.emit(node, parent, index)
        elif node.kind == "block" and parent is not None:
            sections = [
                one
                for one in outline.children(self._store, Node("topic", node.topic))
                if one.kind == "section"
            ]
            position = sections.index(parent) + by
            if 0 <= position < len(sections):
                target = sections[position]
                self.moved.emit(node, target, 0 if by > 0 else len(outline.children(self._store, target)))

    def _fill(self, item: QTreeWidgetItem, node: Node | None, opened: set[Node]) -> None:
        for child in outline.children(self._store, node):
            entry = QTreeWidgetItem(item)
            title = outline.title_of(self._store, child, self._language)
            if child.kind == "block":
                kind = outline.kind_of(self._store, child).replace("_", " ")
                title = f"{title} ({kind})" if title != child.name else f"{child.name} ({kind})"
            faulty = child in self._faulty
            entry.setText(0, f"{MARK if faulty else ''}{title}")
            entry.setData(0, NODE, child)
            entry.setData(
                0, Qt.ItemDataRole.AccessibleTextRole, f"{title}, has problems" if faulty else title
            )
            self._fill(entry, child, opened)
            entry.setExpanded(child in opened)

    def _items(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        pending = [self.invisibleRootItem()]
        while pending:
            item = pending.pop()
            inner = [child for index in range(item.childCount()) if (child := item.child(index)) is not None]
            found += inner
            pending += inner
        return found

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, NODE))
