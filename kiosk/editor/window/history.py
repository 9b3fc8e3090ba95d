"""Undo and redo of edits, without a limit."""

import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.edits import Edit, FileChange
from kiosk.editor.store.outline import Node
from kiosk.editor.store.structure import Texts

PAUSE_SECONDS = 3.0
"""Typing in one field is undone in one step up to a pause of this length."""

MERGEABLE = 1


class EditPlace(NamedTuple):
    """Where the author sees an edit: the node that is selected, and the language."""

    node: Node | None
    language: str


class EditCommand(QUndoCommand):
    """Applies an edit, which is seen at `after`, or reverts it, which is seen at `before`."""

    def __init__(
        self, store: ContentStore, edit: Edit, before: EditPlace | None, after: EditPlace | None
    ) -> None:
        super().__init__(edit.label)
        self._store = store
        self.edit = edit
        self.before, self.after = before, after
        self.at = time.monotonic()

    def redo(self) -> None:
        """Apply the edit."""
        self._store.apply(self.edit)

    def undo(self) -> None:
        """Revert the edit."""
        self._store.revert(self.edit)

    def id(self) -> int:
        """Return which commands this one may be merged with."""
        return MERGEABLE if self.edit.merge_key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the next edit of the same field, which has been applied, unless there was a pause before it."""
        if not isinstance(other, EditCommand) or other.edit.merge_key != self.edit.merge_key:
            return False
        if other.at - self.at > PAUSE_SECONDS or other.edit.changes.keys() != self.edit.changes.keys():
            return False
        merged = {}
        for file, change in self.edit.changes.items():
            after = self._store.text(file)
            before = change.reverted_in(other.edit.changes[file].reverted_in(after))
            merged[file] = FileChange.between(before, after)
        self.edit = Edit(self.edit.label, merged, self.edit.merge_key)
        self.after = other.after
        self.at = other.at
        return True


class History(QObject):
    """The edits of this session.

    `reached` is emitted with the `EditPlace` at which an undone or redone edit is seen, `failed` with the reason if
    one can no longer be undone.
    """

    reached = Signal(object)
    failed = Signal(str)

    def __init__(self, store: ContentStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.stack = QUndoStack(self)

    def push(
        self,
        label: str,
        texts: Texts,
        merge_key: str = "",
        *,
        before: EditPlace | None = None,
        after: EditPlace | None = None,
    ) -> bool:
        """Apply an edit that gives files these texts; return whether it changes anything.

        It is seen at the place `before` when it is undone, and at `after`, or else there too, when it is redone.
        """
        edit = self._store.edit(label, texts, merge_key)
        if edit is not None:
            self.push_edit(edit, before, after)
        return edit is not None

    def push_edit(self, edit: Edit, before: EditPlace | None, after: EditPlace | None = None) -> None:
        """Apply an edit."""
        self.stack.push(EditCommand(self._store, edit, before, after or before))

    def undo(self) -> None:
        """Undo the last edit."""
        command = self.stack.command(self.stack.index() - 1)
        self._step(self.stack.undo, command.before if isinstance(command, EditCommand) else None)

    def redo(self) -> None:
        """Redo the edit that was undone last."""
        command = self.stack.command(self.stack.index())
        self._step(self.stack.redo, command.after if isinstance(command, EditCommand) else None)

    def _step(self, act: Callable[[], None], place: EditPlace | None) -> None:
        try:
            act()
        except ValueError as error:
            self.stack.clear()
            self.failed.emit(str(error))
            return
        if place is not None:
            self.reached.emit(place)
