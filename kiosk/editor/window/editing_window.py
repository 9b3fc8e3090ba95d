"""What the commands use of the editor's window."""

from pathlib import Path

from PySide6.QtWidgets import QMainWindow

from kiosk.content.source.yaml_tree import TreePath
from kiosk.editor.form.node_form import PlacedProblem
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.outline import Node
from kiosk.editor.window.content_tree import ContentTree
from kiosk.editor.window.form_side import FormSide
from kiosk.editor.window.history import EditPlace, History
from kiosk.errors import KioskError


class EditingWindow(QMainWindow):
    """A window that edits the content of `store`.

    `library` is what the page shows, `is_current` whether that is the content as it is now; `problems` are those of the
    last build.
    """

    store: ContentStore
    history: History
    tree: ContentTree
    form_side: FormSide
    problems: list[PlacedProblem]
    library: Path
    is_current: bool

    @property
    def language(self) -> str:
        """Return the code of the language that is written and shown."""
        raise NotImplementedError

    @property
    def selected(self) -> Node:
        """Return the node that is selected; raise `KioskError` if none is."""
        node = self.tree.current
        if node is None:
            raise KioskError("Nothing is selected.", "select something in the tree")
        return node

    @property
    def selected_in_topic(self) -> Node:
        """Return the node that is selected; raise `KioskError` if none is, or if it belongs to no topic."""
        node = self.selected
        if node.kind == "kiosk":
            raise KioskError("This belongs to a topic.", "select a topic, or something in it, first")
        return node

    @property
    def place(self) -> EditPlace:
        """Return the place that is shown: what is selected, and the language."""
        return EditPlace(self.tree.current, self.language)

    @property
    def language_to_translate(self) -> str:
        """Return `language`; raise `KioskError` if it is the first one, which is not translated."""
        if self.language == self.store.languages[0]:
            raise KioskError(
                "This is the first language.", "choose the language to translate into, on the right"
            )
        return self.language

    def choose_language(self, language: str) -> None:
        """Write and show another language."""
        raise NotImplementedError

    def write_text(self, node: Node, path: TreePath) -> None:
        """Let the author write a text of the translation."""
        raise NotImplementedError

    @property
    def text_written(self) -> TreePath:
        """Return the path of the text that is being translated, empty if none is."""
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
