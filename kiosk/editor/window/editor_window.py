"""The editor's window: the content as a tree, the form of what is selected, and the page that visitors see."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QLabel,
    QListWidgetItem,
    QSplitter,
)

from kiosk.content.source.yaml_tree import TreePath
from kiosk.editor.form.captions_form import CaptionsForm, captions_file
from kiosk.editor.form.node_form import NodeForm, PlacedProblem
from kiosk.editor.form.translation_form import TranslationForm
from kiosk.editor.preview.builds import Builds
from kiosk.editor.preview.drafts import TopicDraft
from kiosk.editor.preview.page import LivePage, ShownScreen
from kiosk.editor.preview.watch import FolderWatch
from kiosk.editor.preview.worker import BuildAnswer
from kiosk.editor.store import outline
from kiosk.editor.store.comparing import file_title
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.outline import Node
from kiosk.editor.store.structure import Texts
from kiosk.editor.window.actions import Actions
from kiosk.editor.window.content_tree import ContentTree
from kiosk.editor.window.editing_window import EditingWindow
from kiosk.editor.window.form_side import FormSide
from kiosk.editor.window.history import EditPlace, History
from kiosk.editor.window.page_side import PageSide
from kiosk.editor.window.placed_problems import concerns_author, placed_problem, problem_item
from kiosk.errors import KioskError

RETRY_MILLISECONDS = 5000
"""Pause before saving is tried again after it has failed."""

LOOK_MILLISECONDS = 1000
"""Pause after a change in the folder before it is looked at: most changes are this program's own."""


class EditorWindow(EditingWindow):
    """Edits the content of a store; the preview library is built as `library`."""

    def __init__(self, store: ContentStore, library: Path) -> None:
        super().__init__()
        self.store = store
        self.library = library
        self.history = History(store, self)
        self.page = LivePage(library, ShownScreen(), self)
        self.builds = Builds(store.folder, library, self)
        self.problems: list[PlacedProblem] = []
        self.form: NodeForm | TranslationForm | None = None
        self.captions: CaptionsForm | None = None
        self.is_current = False  # whether the library shows what the files say
        self.tree = ContentTree(store)
        self.side = PageSide(self.page, store.languages)
        self.form_side = FormSide()
        self.form_side.compareRequested.connect(self._compare)
        self.form_side.problem_list.itemActivated.connect(self._go_to_problem)
        splitter = QSplitter()
        for widget in (self.tree, self.form_side, self.side):
            splitter.addWidget(widget)
        splitter.setSizes([260, 460, 720])
        self.setCentralWidget(splitter)
        self.saved = QLabel()
        self.statusBar().addPermanentWidget(self.saved)
        self.setWindowTitle(self.tr("Editor: {folder}").format(folder=store.folder.name))
        self.actions_of_window = Actions(self)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MILLISECONDS)
        self._retry.timeout.connect(self.save)
        self._watch = FolderWatch(store.folder, self)
        self._looking = QTimer(self, singleShot=True, interval=LOOK_MILLISECONDS)
        self._looking.timeout.connect(self._look)
        self._watch.changed.connect(self._looking.start)
        self.tree.chosen.connect(self.show_node)
        self.tree.moved.connect(self.actions_of_window.move)
        self.side.languageChosen.connect(self._on_language)
        self.builds.answered.connect(self._built)
        self.builds.drafted.connect(self._drafted)
        self.history.failed.connect(self.tell)
        self.history.reached.connect(self._show_place)
        store.subscribe(self._on_change)
        self.page.refresh()
        self.builds.request()
        self._recover()
        first = next((node for node in outline.children(store, None) if node.kind == "topic"), outline.KIOSK)
        self.tree.select(first)
        self.tree.open_current()

    @property
    def language(self) -> str:
        """Return the code of the language that is written and shown."""
        return self.side.language.currentData() or (self.store.languages or [""])[0]

    # What is shown

    def show_node(self, node: Node) -> None:
        """Show the form of a node, and its page."""
        self.flush()
        shown = None if self.form is None else (self.form.node.topic, self.form.language)
        if node.topic and shown != (node.topic, self.language):
            self.builds.prepare(node.topic, self.language)
        texts = self.language != self.store.languages[0] and node.kind not in ("source", "kiosk")
        self.form = form = (
            TranslationForm(self.store, node, self.language)
            if texts
            else NodeForm(self.store, node, self.language)
        )
        self.form.edited.connect(self._edited)
        self.form.show_problems(self.problems)
        self.captions = self._make_captions(node)
        self.form_side.show_form(form, self.captions)
        self.form_side.heading.setText(outline.title_of(self.store, node, self.language))
        self._show_page(node)
        self._show_review()

    def _make_captions(self, node: Node) -> CaptionsForm | None:
        """Return the form for the captions of a film or recording, if it has any."""
        file = captions_file(self.store, node, self.language)
        if file is None:
            return None
        captions = CaptionsForm(self.store, node, file, self.language)
        captions.edited.connect(self._edited)
        captions.show_problems(self.problems)
        return captions

    def _show_page(self, node: Node) -> None:
        """Show the place of a node on the page."""
        if node.kind == "kiosk":
            return
        section = node.section if node.kind == "block" else node.name if node.kind == "section" else ""
        self.page.show(node.topic, section, node.name if node.kind == "block" else "")

    def tell(self, text: str) -> None:
        """Show a message for a while."""
        self.statusBar().showMessage(text, 15_000)

    def flush(self) -> None:
        """Take over what was just typed."""
        if self.form is not None:
            self.form.flush()

    def choose_language(self, language: str) -> None:
        """Write and show another language."""
        self.side.choose_language(language)

    def write_text(self, node: Node, path: TreePath) -> None:
        """Let the author write a text of the translation."""
        if self.tree.current != node or not isinstance(self.form, TranslationForm):
            self.tree.select(node)
        if isinstance(self.form, TranslationForm):
            self.form.write_at(path)
            self.form_side.form_area.ensureWidgetVisible(self.form.field(path))

    @property
    def text_written(self) -> TreePath:
        """Return the path of the text that is being translated, empty if none is."""
        return self.form.current if isinstance(self.form, TranslationForm) else ()

    def _on_language(self, language: str) -> None:
        self.tree.set_language(language)
        self._show_problems()
        if self.tree.current is not None:
            self.show_node(self.tree.current)

    def _show_review(self) -> None:
        node = self.tree.current
        review = (
            None if node is None else self.page.review(node.topic, node.section or node.name, self.language)
        )
        self.side.show_review(review)

    # Edits

    def _edited(self, texts: Texts, merge_key: str) -> None:
        node = self.form.node if self.form is not None else None
        label = "" if node is None else self.label_of(node)
        self.history.push(label, texts, merge_key, before=EditPlace(node, self.language))

    def _show_place(self, place: EditPlace) -> None:
        """Show where an edit was undone or redone, or what is above it if that is gone."""
        if place.language in self.store.languages:
            self.choose_language(place.language)
        node = place.node
        while node is not None and not self.tree.select(node):
            node = outline.parent_of(node)
        if node is not None:
            self._show_page(node)

    def label_of(self, node: Node) -> str:
        """Return where an edit is made, for the lists of versions and of what can be undone."""
        above = Node("section", node.topic, node.section) if node.kind == "block" else node
        return outline.title_of(self.store, above, self.store.languages[0])

    def _on_change(self, files: set[Path]) -> None:
        self.is_current = False
        self.save()
        if self.form is not None:
            self.form.refresh()
        if self.captions is not None:
            self.captions.refresh()
        self.tree.refresh(files)
        node = self.tree.current
        if node is not None:
            self.form_side.heading.setText(outline.title_of(self.store, node, self.language))
        self.side.set_languages(self.store.languages)

    def save(self) -> None:
        """Save what can be saved, and build the page of it."""
        failures = self.store.save()
        self.saved.setText("\n".join(failures) if failures else self.tr("Everything is saved"))
        if failures:
            self._retry.start()
        self._show_conflict()
        node = self.tree.current
        self.builds.request_draft("" if node is None else node.topic, self.language)

    def _look(self) -> None:
        """Find out what has changed in the folder: another program's changes, or a new picture."""
        try:
            self.store.look_for_changes()
        except KioskError as error:
            self.tell(str(error))
        self._show_conflict()
        node = self.tree.current
        self.builds.request_draft("" if node is None else node.topic, "")

    def _compare(self) -> None:
        self.actions_of_window.compare()

    def _show_conflict(self) -> None:
        conflict = next(iter(self.store.conflicts.values()), None)
        self.form_side.show_conflict(None if conflict is None else file_title(self.store, conflict.file))

    def _recover(self) -> None:
        lost = self.store.cut_short()
        if lost:
            self.history.push(self.tr("Recovered"), dict(lost))
            self.tell(self.tr("What could not be saved last time was recovered."))

    # Builds

    def _drafted(self, draft: TopicDraft) -> None:
        self.page.show_draft(draft)
        self._show_block()

    def _show_block(self) -> None:
        """Show the current block again, whose new texts may have moved it out of sight."""
        if self.tree.current is not None and self.tree.current.kind == "block":
            self._show_page(self.tree.current)

    def _built(self, answer: BuildAnswer) -> None:
        if answer.built:
            self.page.refresh(keep_draft=self.builds.is_behind)
            self._show_block()
        if not answer.final:
            return
        self.is_current = answer.built and not self.store.unsaved and not self.builds.is_behind
        if answer.failure:
            self.tell(answer.failure)
        self.problems = [placed_problem(self.store, problem) for problem in answer.problems]
        self._show_problems()
        self._show_review()

    def _show_problems(self) -> None:
        if self.form is not None:
            self.form.show_problems(self.problems)
        if self.captions is not None:
            self.captions.show_problems(self.problems)
        self.form_side.problem_list.clear()
        faulty: set[Node] = set()
        for placed in self.problems:
            if placed.problem.severity == "note" or not concerns_author(self.store, placed, self.language):
                continue
            node = outline.node_at(self.store, placed.file, placed.path)
            item = problem_item(self.store, placed, node, self.language)
            self.form_side.problem_list.addItem(item)
            if node is not None and placed.problem.severity == "error":
                faulty.add(node)
        self.form_side.problem_list.setVisible(self.form_side.problem_list.count() > 0)
        self.tree.set_faulty(faulty)

    def _go_to_problem(self, item: QListWidgetItem) -> None:
        node = item.data(Qt.ItemDataRole.UserRole)
        if node is not None:
            self.tree.select(node)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save, and end the worker and the kiosk."""
        self.flush()
        self.save()
        self.builds.stop()
        self.page.close()
        super().closeEvent(event)
