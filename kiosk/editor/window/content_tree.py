"""The tree of topics, sections and blocks, which are moved by dragging or with Alt and the arrow keys."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from kiosk.editor.store import outline
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.naming import name_in_tree
from kiosk.editor.store.outline import Node

NODE = Qt.ItemDataRole.UserRole
IS_FILLED = Qt.ItemDataRole.UserRole + 1
PARENT_KINDS = ("topic", "section", "glossary", "check", "sources")
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
        self.itemExpanded.connect(self._fill)
        self.refresh()

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
            for item in self._items():
                self._update(item)

    def refresh(self, files: set[Path] | None = None) -> None:
        """Show the content as it is after a change of `files`, or of anything; what is selected and open stays so."""
        current = self.current
        self.blockSignals(True)
        self._update_below(self.invisibleRootItem(), None)
        for item in self._items():
            if files is None or self._store.topic_file(item.data(0, NODE).topic).parent in {
                file.parent for file in files
            }:
                self._update(item)
        is_there = current is None or self.select(current)
        self.blockSignals(False)
        if not is_there and current is not None:
            self.select(outline.parent_of(current) or Node("topic", current.topic))

    def select(self, node: Node) -> bool:
        """Select a node; return whether it exists."""
        item = self._item_of(node)
        if item is not None:
            self.setCurrentItem(item)
        return item is not None

    def open_current(self) -> None:
        """Show what is below the current node."""
        item = self.currentItem()
        if item is not None:
            item.setExpanded(True)

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
            siblings = self._siblings(target)
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
        siblings = self._siblings(node)
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

    def _siblings(self, node: Node) -> list[Node]:
        """Return the nodes among which a node is moved, with itself."""
        above = outline.children(self._store, outline.parent_of(node))
        return [one for one in above if one.kind == node.kind]

    def _update(self, item: QTreeWidgetItem) -> None:
        """Show the title of an item and, if it was opened once, what is below it, as the content has them now."""
        node = item.data(0, NODE)
        title = name_in_tree(self._store, node, self._language)
        is_faulty = node in self._faulty
        item.setText(0, f"{MARK if is_faulty else ''}{title}")
        item.setData(
            0,
            Qt.ItemDataRole.AccessibleTextRole,
            self.tr("{title}, has problems").format(title=title) if is_faulty else title,
        )
        if item.data(0, IS_FILLED):
            self._update_below(item, node)

    def _update_below(self, item: QTreeWidgetItem, node: Node | None) -> None:
        """Make a child of an item for each node below its own, in their order; those that it has already are kept."""
        wanted = outline.children(self._store, node)
        if wanted == [child.data(0, NODE) for child in children_of(item)]:
            return
        opened = {child.data(0, NODE) for child in children_of(item) if child.isExpanded()}
        known = {child.data(0, NODE): child for child in item.takeChildren()}
        for one in wanted:
            child = known.get(one)
            if child is None:
                child = QTreeWidgetItem()
                child.setData(0, NODE, one)
                if one.kind in PARENT_KINDS:
                    child.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
                self._update(child)
            item.addChild(child)
            child.setExpanded(one in opened)

    def _fill(self, item: QTreeWidgetItem) -> None:
        """Show what is below an item, once it is opened for the first time: content may have thousands of nodes."""
        if not item.data(0, IS_FILLED):
            item.setData(0, IS_FILLED, True)
            self._update_below(item, item.data(0, NODE))
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.DontShowIndicatorWhenChildless)

    def _item_of(self, node: Node) -> QTreeWidgetItem | None:
        """Return the item of a node, created if necessary; `None` if the content has no such node."""
        above = outline.parent_of(node)
        parent = self.invisibleRootItem() if above is None else self._item_of(above)
        if parent is None:
            return None
        if above is not None:
            self._fill(parent)
        return next((child for child in children_of(parent) if child.data(0, NODE) == node), None)

    def _items(self) -> list[QTreeWidgetItem]:
        """Return all items that were shown so far."""
        found: list[QTreeWidgetItem] = []
        pending = [self.invisibleRootItem()]
        while pending:
            inner = children_of(pending.pop())
            found += inner
            pending += inner
        return found

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, NODE))


def children_of(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """Return the items directly below an item."""
    return [child for index in range(item.childCount()) if (child := item.child(index)) is not None]
