"""The editor's window: the content as a tree, the form of what is selected, and the page that visitors see."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from kiosk.content.source.problems import Problem
from kiosk.editor.form.captions_form import CaptionsForm, captions_file
from kiosk.editor.form.node_form import NodeForm, PlacedProblem
from kiosk.editor.form.translation_form import TranslationForm
from kiosk.editor.preview.builds import Builds
from kiosk.editor.preview.drafts import TopicDraft
from kiosk.editor.preview.page import LivePage, ShownScreen
from kiosk.editor.preview.watch import FolderWatch
from kiosk.editor.preview.worker import BuildAnswer
from kiosk.editor.store import outline
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.outline import Node
from kiosk.editor.store.structure import Texts
from kiosk.editor.store.wording import in_plain_words
from kiosk.editor.window.actions import Actions
from kiosk.editor.window.content_tree import ContentTree
from kiosk.editor.window.editing_window import EditingWindow
from kiosk.editor.window.history import History
from kiosk.editor.window.page_side import PageSide
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
        self._make_middle()
        splitter = QSplitter()
        for widget in (self.tree, self.middle, self.side):
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
        store.subscribe(self._on_change)
        self.page.refresh()
        self.builds.request()
        self._recover()
        first = next((node for node in outline.children(store, None) if node.kind == "topic"), outline.KIOSK)
        self.tree.select(first)
        self.tree.open_current()

    def _make_middle(self) -> None:
        self.middle = QWidget()
        self.heading = QLabel()
        self.heading.setStyleSheet("font-weight: bold; font-size: 13pt")
        self.heading.setWordWrap(True)
        self.notice = QFrame()
        self.notice.setStyleSheet("QFrame { background: #fff0c2; color: #222 }")
        self.notice_text = QLabel()
        self.notice_text.setWordWrap(True)
        self.notice_button = QPushButton(self.tr("Compare …"))
        self.notice_button.clicked.connect(self._compare)
        row = QHBoxLayout(self.notice)
        row.addWidget(self.notice_text, 1)
        row.addWidget(self.notice_button)
        self.notice.hide()
        self.form_area = QScrollArea(widgetResizable=True)
        self.form_area.setFrameShape(QFrame.Shape.NoFrame)
        self.problem_list = QListWidget()
        self.problem_list.setAccessibleName(self.tr("Problems"))
        self.problem_list.setMaximumHeight(130)
        self.problem_list.setWordWrap(True)
        self.problem_list.itemActivated.connect(self._go_to_problem)
        self.problem_list.hide()
        layout = QVBoxLayout(self.middle)
        for widget in (self.heading, self.notice, self.form_area, self.problem_list):
            layout.addWidget(widget)

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
        self._show_form(form, node)
        self.heading.setText(outline.title_of(self.store, node, self.language))
        self._show_page(node)
        self._show_review()

    def _show_form(self, form: QWidget, node: Node) -> None:
        """Show the form, and below it the captions of a film or recording."""
        file = captions_file(self.store, node, self.language)
        self.captions = None if file is None else CaptionsForm(self.store, node, file, self.language)
        if self.captions is None:
            self.form_area.setWidget(form)
            return
        self.captions.edited.connect(self._edited)
        self.captions.show_problems(self.problems)
        both = QWidget()
        layout = QVBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        layout.addWidget(self.captions)
        layout.addStretch(1)
        self.form_area.setWidget(both)

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
        texts = {
            "reviewed": self.tr("Reviewed by {by} on {on}"),
            "changed": self.tr("Changed since it was reviewed by {by} on {on}"),
            "awaiting": self.tr("Awaiting medical review"),
        }
        self.side.review.setText(
            "" if review is None else texts[review.state].format(by=review.by, on=review.on)
        )

    # Edits

    def _edited(self, texts: Texts, merge_key: str) -> None:
        node = self.form.node if self.form is not None else None
        self.history.push("" if node is None else self.label_of(node), texts, merge_key)

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
            self.heading.setText(outline.title_of(self.store, node, self.language))
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
        conflicts = list(self.store.conflicts.values())
        self.notice.setVisible(bool(conflicts))
        if conflicts:
            text = self.tr(
                "Another program has changed {file}. It is not saved until you have compared them."
            )
            self.notice_text.setText(text.format(file=conflicts[0].file.name))

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
        self.problems = [self._placed(problem) for problem in answer.problems]
        self._show_problems()
        self._show_review()

    def _placed(self, problem: Problem) -> PlacedProblem:
        file = Path(problem.file)
        tree = self.store.tree(file) if file.suffix == ".yaml" else None
        at = problem.line, problem.column
        places = () if tree is None else (*tree.keys.items(), *tree.values.items())
        found = [(place, len(path), path) for path, place in places if place <= at]
        path = max(found, key=lambda entry: entry[:2])[2] if found else ()
        return PlacedProblem(problem, file, path)

    def _show_problems(self) -> None:
        if self.form is not None:
            self.form.show_problems(self.problems)
        if self.captions is not None:
            self.captions.show_problems(self.problems)
        self.problem_list.clear()
        faulty: set[Node] = set()
        for placed in self.problems:
            if placed.problem.severity == "note" or not self._concerns_author(placed):
                continue
            node = outline.node_at(self.store, placed.file, placed.path)
            where = "" if node is None else f"{outline.title_of(self.store, node, self.language)}: "
            item = QListWidgetItem(f"{where}{in_plain_words(placed.problem)}")
            item.setData(Qt.ItemDataRole.UserRole, node)
            item.setToolTip(str(placed.problem))
            self.problem_list.addItem(item)
            if node is not None and placed.problem.severity == "error":
                faulty.add(node)
        self.problem_list.setVisible(self.problem_list.count() > 0)
        self.tree.set_faulty(faulty)

    def _concerns_author(self, placed: PlacedProblem) -> bool:
        """Return whether a problem is an error, or about what is written in this language or in all of them."""
        languages = (self.store.languages[0], self.language)
        others = [code for code in self.store.languages if code not in languages]
        return placed.problem.severity == "error" or placed.file.stem not in others

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
