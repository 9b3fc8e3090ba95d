"""What the commands use of the editor's window."""

from pathlib import Path

from PySide6.QtWidgets import QListWidget, QMainWindow

from kiosk.editor.form.node_form import PlacedProblem
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.outline import Node
from kiosk.editor.window.content_tree import ContentTree
from kiosk.editor.window.history import History


class EditingWindow(QMainWindow):
    """A window that edits the content of `store`.

    `library` is what the page shows, `is_current` whether that is the content as it is now; `problem_list` shows the
    `problems`.
    """

    store: ContentStore
    history: History
    tree: ContentTree
    problem_list: QListWidget
    problems: list[PlacedProblem]
    library: Path
    is_current: bool

    @property
    def language(self) -> str:
        """Return the code of the language that is written and shown."""
        raise NotImplementedError

    def flush(self) -> None:
        """Take over what was just typed."""
        raise NotImplementedError

    def save(self) -> None:
        """Save what can be saved, and build the page of it."""
        raise NotImplementedError

    def tell(self, text: str) -> None:
        """Show a message for a while."""
        raise NotImplementedError

    def label_of(self, node: Node) -> str:
        """Return where an edit is made, for the lists of versions and of what can be undone."""
        raise NotImplementedError
