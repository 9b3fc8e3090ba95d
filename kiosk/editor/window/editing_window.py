"""What the commands use of the editor's window."""

from pathlib import Path

from PySide6.QtWidgets import QListWidget, QMainWindow

from kiosk.editor.form.node_form import PlacedProblem
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.outline import Node
from kiosk.editor.window.content_tree import ContentTree
from kiosk.editor.window.history import History
from kiosk.errors import KioskError


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

    @property
    def language_to_translate(self) -> str:
        """Return `language`; raise `KioskError` if it is the first one, which is not translated."""
        if self.language == self.store.languages[0]:
            raise KioskError(
                "This is the first language.", "choose the language to translate into, on the right"
            )
        return self.language

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
