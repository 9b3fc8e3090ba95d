"""Undo and redo of edits, without a limit."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.edits import Edit, FileChange
from kiosk.editor.store.structure import Texts

PAUSE_SECONDS = 3.0
"""Typing in one field is undone in one step up to a pause of this length."""

MERGEABLE = 1


class EditCommand(QUndoCommand):
    """Applies an edit, or reverts it."""

    def __init__(self, store: ContentStore, edit: Edit) -> None:
        super().__init__(edit.label)
        self._store = store
        self.edit = edit
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
        self.at = other.at
        return True


class History(QObject):
    """The edits of this session. `failed` is emitted with the reason if one can no longer be undone."""

    failed = Signal(str)

    def __init__(self, store: ContentStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.stack = QUndoStack(self)

    def push(self, label: str, texts: Texts, merge_key: str = "") -> bool:
        """Apply an edit that gives files these texts; return whether it changes anything."""
        edit = self._store.edit(label, texts, merge_key)
        if edit is not None:
            self.push_edit(edit)
        return edit is not None

    def push_edit(self, edit: Edit) -> None:
        """Apply an edit."""
        self.stack.push(EditCommand(self._store, edit))

    def undo(self) -> None:
        """Undo the last edit."""
        self._step(self.stack.undo)

    def redo(self) -> None:
        """Redo the edit that was undone last."""
        self._step(self.stack.redo)

    def _step(self, act: Callable[[], None]) -> None:
        try:
            act()
        except ValueError as error:
            self.stack.clear()
            self.failed.emit(str(error))
