"""The commands of the editor's menus."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QInputDialog, QMenu

from kiosk.content.blocks.registry import KINDS
from kiosk.content.library.library_store import LIBRARY_NAME
from kiosk.content.source.reader import KIOSK_FILE
from kiosk.content.source.yaml_edit import YamlEditError
from kiosk.content.translation_files.places import block_kind
from kiosk.editor.form.places import choose_folder, open_file
from kiosk.editor.form.simple_fields import PATTERNS
from kiosk.editor.store import fields, outline, publishing, structure
from kiosk.editor.store.outline import Node
from kiosk.editor.store.structure import Texts
from kiosk.editor.window.comparison import ConflictDialog, VersionsDialog
from kiosk.editor.window.dialogs import LinesDialog
from kiosk.editor.window.editing_window import EditingWindow
from kiosk.editor.window.exchange import Exchange
from kiosk.editor.window.signing import publish_signed
from kiosk.editor.window.translating import Translating
from kiosk.errors import KioskError

Key = QKeySequence.StandardKey


class Actions(QObject):
    """Creates the menus of a window, and does what they say."""

    def __init__(self, window: EditingWindow) -> None:
        super().__init__(window)
        self._window = window
        self._store = window.store
        exchange, translating = Exchange(window), Translating(window)
        bar = window.menuBar()
        content, edit, words = (bar.addMenu(self.tr(name)) for name in ("&Content", "&Edit", "&Texts"))
        self._add(content, self.tr("&New topic …"), self.new_topic, Key.New)
        self._add(content, self.tr("From a &document …"), exchange.from_document, Key.Open)
        self._add(content, self.tr("&Check"), self.check, "F7")
        self._add(content, self.tr("Earlier &versions …"), self.versions, "Ctrl+H")
        self._add(content, self.tr("&Publish …"), self.publish, "Ctrl+P")
        self._add(content, self.tr("&Quit"), window.close, Key.Quit)
        self._add(edit, self.tr("&Undo"), self.undo, Key.Undo)
        redo = self._add(edit, self.tr("&Redo"), self.redo)
        redo.setShortcuts([*QKeySequence.keyBindings(Key.Redo), QKeySequence("Ctrl+Y")])
        edit.addSeparator()
        blocks = edit.addMenu(self.tr("Add a &block"))
        for kind in KINDS:
            self._add(blocks, block_kind(kind).capitalize(), partial(self.add_block, kind))
        self._add(edit, self.tr("Add a &section …"), self.add_section)
        for kind, name in (("glossary", "&term"), ("sources", "s&ource"), ("check", "&question")):
            self._add(edit, self.tr(f"Add a {name} …"), partial(self.add_entry, kind))
        self._add(edit, self.tr("Move &up"), lambda: window.tree.move_current(-1), "Alt+Up")
        self._add(edit, self.tr("Move &down"), lambda: window.tree.move_current(1), "Alt+Down")
        self._add(edit, self.tr("Re&move"), self.remove, "Ctrl+Del")
        self._add(words, self.tr("New &language …"), translating.new_language)
        translate = self._add(words, self.tr("&Translate the next text"), translating.translate)
        translate.setShortcuts([QKeySequence(key) for key in ("F8", "Ctrl+Return", "Ctrl+Enter")])
        self._add(words, self.tr("Set the &state of this translation …"), translating.stand_for)
        self._add(
            words,
            self.tr("Export for a &translator …"),
            lambda: exchange.export_spreadsheet(self._topic),
        )
        self._add(words, self.tr("Import a translator's &file …"), exchange.import_spreadsheet)
        self._add(words, self.tr("Record a medical &review …"), translating.review)

    def _add(
        self, menu: QMenu, text: str, act: Callable[[], object], key: Key | str | None = None
    ) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda: self._run(act))
        if key is not None:
            action.setShortcut(QKeySequence(key))
        return action

    def _run(self, act: Callable[[], object]) -> None:
        """Run a command; say why if it is not possible."""
        self._window.flush()
        try:
            act()
        except (KioskError, YamlEditError) as error:
            LinesDialog(self.tr("This is not possible"), "", str(error).splitlines(), self._window).exec()

    @property
    def _node(self) -> Node:
        return self._window.selected

    @property
    def _topic(self) -> str:
        return self._window.selected_in_topic.topic

    def _push(self, label: str, texts: Texts, select: Node | None = None, moved: Node | None = None) -> None:
        """Apply an edit, and select a node; undoing it selects `moved`, else what is selected now."""
        before = self._window.place if moved is None else self._window.place._replace(node=moved)
        after = before if select is None else before._replace(node=select)
        self._window.history.push(label, texts, before=before, after=after)
        if select is not None:
            self._window.tree.select(select)

    def _ask(self, title: str, label: str) -> str:
        text, wanted = QInputDialog.getText(self._window, title, label)
        return " ".join(text.split()) if wanted else ""

    # Content

    def new_topic(self) -> None:
        """Add a topic."""
        title = self._ask(self.tr("New topic"), self.tr("Title:"))
        if title:
            node, texts = structure.new_topic(self._store, title)
            self._push(self.tr("New topic"), texts, node)

    def check(self) -> None:
        """List everything that is wrong or still to be written."""
        problems = [placed.problem for placed in self._window.problems]
        lines = self._window.form_side.problem_lines
        to_write = [
            line for line in publishing.obstacles(self._store, problems) if line.startswith("To be written")
        ]
        note = self.tr("No problems.") if not lines + to_write else self.tr("What is still to do:")
        LinesDialog(self.tr("Check"), note, [*lines, *to_write], self._window).exec()

    def versions(self) -> None:
        """Let the author restore an earlier version of the current topic."""
        node = self._node
        prefix = KIOSK_FILE if node.kind == "kiosk" else f"topics/{node.topic}/"
        dialog = VersionsDialog(self._store, prefix, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.chosen is not None:
            text = self._store.versions.text(dialog.chosen.id)
            self._push(self.tr("Restored"), {self._store.folder / dialog.chosen.file: text})

    def publish(self) -> None:
        """Show what visitors will newly see, and write the library to a folder."""
        window = self._window
        obstacles = publishing.obstacles(self._store, [placed.problem for placed in window.problems])
        if self._store.conflicts or self._store.unsaved:
            obstacles.append(self.tr("Not everything is saved."))
        if not obstacles and not window.is_current:
            obstacles.append(self.tr("The page is still being built: try again in a moment."))
        if obstacles:
            LinesDialog(
                self.tr("Publish"), self.tr("Correct these problems before you publish:"), obstacles, window
            ).exec()
            return
        folder = choose_folder(window, self.tr("Publish to this folder"))
        if folder is None:
            return
        news = publishing.news(folder / LIBRARY_NAME, window.library)
        note = self.tr("Visitors will see this:") if news else self.tr("Visitors will see nothing new.")
        dialog = LinesDialog(self.tr("Publish"), note, news, window, proceed=self.tr("Publish"))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            if not publish_signed(window, folder):
                return
            window.tell(self.tr("Published: {file}").format(file=publishing.publish(window.library, folder)))

    def compare(self) -> None:
        """Show what another program has changed, file by file, and keep one of both texts."""
        for conflict in list(self._store.conflicts.values()):
            dialog = ConflictDialog(self._store, conflict, self._window)
            if dialog.exec() != QDialog.DialogCode.Accepted:
                break
            if not dialog.takes_theirs:
                self._store.keep_mine(conflict.file)
            elif (edit := self._store.take_theirs(conflict.file)) is not None:
                self._window.history.push_edit(edit, self._window.place)
        self._window.save()

    # Edits

    def undo(self) -> None:
        """Undo the last edit."""
        self._window.history.undo()

    def redo(self) -> None:
        """Redo it."""
        self._window.history.redo()

    def add_section(self) -> None:
        """Add a section after the current one."""
        title = self._ask(self.tr("New section"), self.tr("Title:"))
        if title:
            topic = self._topic
            names = [
                one.name
                for one in outline.children(self._store, Node("topic", topic))
                if one.kind == "section"
            ]
            current = self._node.section or self._node.name
            index = names.index(current) + 1 if current in names else len(names)
            node, texts = structure.add_section(self._store, topic, title, index)
            self._push(self.tr("New section"), texts, node)

    def add_block(self, kind: str) -> None:
        """Add a block below the current one, or at the end of the current section."""
        node = self._node
        if node.kind not in ("section", "block"):
            raise KioskError("A block belongs to a section.", "select a section or a block first")
        section = node if node.kind == "section" else Node("section", node.topic, node.section)
        blocks = outline.children(self._store, section)
        index = blocks.index(node) + 1 if node in blocks else len(blocks)
        media = self._media_for(kind)
        if media is not None:
            new, texts = structure.add_block(self._store, section, kind, index, media)
            self._push(self.tr("New block"), texts, new)

    def _media_for(self, kind: str) -> str | None:
        """Return the path of the file that a kind of block needs, empty if none; `None` if the author chose none."""
        field = next((one for one in fields.plan_fields(kind) if one.kind == "file" and one.required), None)
        if field is None:
            return ""
        file = open_file(self._window, field.help, PATTERNS[field.medium])
        return None if file is None else structure.copy_media(self._store, self._topic, file)

    def add_entry(self, kind: str) -> None:
        """Add a term, a source or a question."""
        labels = {"glossary": "The word:", "sources": "Title of the source:", "check": "The question:"}
        title = self._ask(self.tr("Add"), self.tr(labels[kind]))
        if title:
            node, texts = structure.add_entry(self._store, Node(kind, self._topic), title)  # type: ignore[arg-type]
            self._push(title, texts, node)

    def remove(self) -> None:
        """Remove the current node; this can be undone."""
        node = self._node
        if node.kind in ("kiosk", "glossary", "check", "sources"):
            raise KioskError("This part stays.", "remove its entries instead")
        label = self._window.label_of(node)
        above = outline.parent_of(node)
        self._push(label, structure.remove(self._store, node), above)

    def move(self, node: Node, parent: Node | None, index: int) -> None:
        """Move a node to another place."""
        moved = node
        try:
            if node.kind == "block" and parent is not None and parent.name != node.section:
                moved, texts = structure.move_to_section(self._store, node, parent.name, index)
            else:
                texts = structure.move(self._store, node, index)
            self._push(self._window.label_of(node), texts, moved, node)
        except (KioskError, YamlEditError) as error:
            self._window.tell(str(error))
