"""The form for a translation: each text of the first language, and beside it the translation with its state."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from kiosk.content.direction import in_own_direction
from kiosk.content.languages import FROM_RIGHT
from kiosk.content.source.yaml_edit import YamlEditError
from kiosk.content.source.yaml_tree import TreePath
from kiosk.editor.form.field_widget import FieldContext
from kiosk.editor.form.node_form import PlacedProblem, problem_label
from kiosk.editor.form.text_field import TextField
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.fields import Field
from kiosk.editor.store.outline import Node, words_path
from kiosk.editor.store.structure import translate
from kiosk.editor.store.translations import TranslatedText, progress, translated_texts
from kiosk.editor.store.wording import STALE, in_plain_words
from kiosk.errors import KioskError

STATES = {
    "missing": "Not translated yet",
    "stale": "Out of date: the first language has changed",
    "draft": "Draft: not reviewed yet",
    "translated": "Translated",
    "reviewed": "Reviewed",
    "approved": "Approved",
}
SAME = "Still in the first language: translate it"
SAID_BY_STATE = ("missing", "translation")
"""The kinds of problem that the state of a text says already."""


class TranslationForm(QWidget):
    """Shows the texts of a node in two languages; `edited` is emitted as by `NodeForm`.

    `current` is the path of the text that was written last, empty if there is none.
    """

    edited = Signal(object, str)

    def __init__(self, store: ContentStore, node: Node, language: str) -> None:
        super().__init__()
        self.node = node
        self.language = language
        self._store = store
        self._writing = False
        self.current: TreePath = ()
        self.progress = QLabel()
        self.progress.setWordWrap(True)
        self._rows: dict[TreePath, tuple[TextField, QLabel, QLabel]] = {}
        context = FieldContext(store, node.topic, language)
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for number, text in enumerate(self._texts()):
            field = Field(self._name(text), "text", self.tr("Translation"), has_markup=True)
            source = QLabel(text.source)
            source.setWordWrap(True)
            source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if store.languages[0] in FROM_RIGHT:
                source.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            source.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            terms = "; ".join(
                f"{in_own_direction(term)} = {in_own_direction(translated or '?')}"
                for term, translated in text.terms
            )
            if terms:
                source.setText(f"{text.source}\n\n{self.tr('Glossary')}: {terms}")
            edit = TextField(field, context)
            edit.edit.setAccessibleDescription(self.tr("Translation of: {text}").format(text=text.source))
            edit.edit.installEventFilter(self)
            edit.changed.connect(lambda text=text, edit=edit: self._take_over(text, edit))
            state, problem = QLabel(), problem_label()
            state.setWordWrap(True)
            column = QVBoxLayout()
            for widget in (edit, state, problem):
                column.addWidget(widget)
            column.addStretch(1)
            grid.addWidget(source, number, 0)
            grid.addLayout(column, number, 1)
            self._rows[text.path] = edit, state, problem
        layout = QVBoxLayout(self)
        layout.addWidget(self.progress)
        layout.addLayout(grid)
        layout.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show all translations and their states as the files have them, and how much there is to do."""
        done, count = progress(self._store, self.node.topic, self.language)
        words = self.tr("{done} of {count} texts are translated. Ctrl+Enter: next")
        self.progress.setText(words.format(done=done, count=count))
        for text in self._texts():
            if text.path in self._rows:
                edit, state, _ = self._rows[text.path]
                if not self._writing:
                    edit.set_value(text.translation)
                state.setText(self.tr(SAME if text.is_same else STATES[text.state]))

    def show_problems(self, problems: list[PlacedProblem]) -> None:
        """Show problems beside their texts."""
        file = self._store.words_file(self.node.topic, self.language)
        for path, (_, _, label) in self._rows.items():
            texts = [
                in_plain_words(placed.problem)
                for placed in problems
                if placed.file == file
                and placed.path
                and path[: len(placed.path)] == placed.path
                and placed.problem.severity != "note"
                and placed.problem.kind not in SAID_BY_STATE
            ]
            texts = [text for text in texts if text != STALE]  # which the state says already
            label.setText("\n".join(dict.fromkeys(texts)))
            label.setVisible(bool(texts))

    def flush(self) -> None:
        """Take over what was just typed."""
        for edit, _, _ in self._rows.values():
            edit.flush()

    def write_at(self, path: TreePath) -> None:
        """Let the author write the text at a path."""
        self.current = path
        edit = self._rows[path][0].edit
        edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note which text is being written."""
        if event.type() is QEvent.Type.FocusIn:
            self.current = next(path for path, (field, *_) in self._rows.items() if field.edit is watched)
        return super().eventFilter(watched, event)

    def field(self, path: TreePath) -> TextField:
        """Return the field of the text at a path."""
        return self._rows[path][0]

    def state(self, path: TreePath) -> str:
        """Return the state of the text at a path, as it is shown."""
        return self._rows[path][1].text()

    def _texts(self) -> list[TranslatedText]:
        path = words_path(self.node)
        texts = translated_texts(self._store, self.node.topic, self.language, path)
        if self.node.kind in ("topic", "section"):  # not those of the nodes below
            texts = [
                text
                for text in texts
                if text.path[len(path)] not in ("words", "sections", "glossary", "check")
            ]
        return texts

    def _name(self, text: TranslatedText) -> str:
        return " ".join(str(part) for part in text.path[len(words_path(self.node)) :]) or "text"

    def _take_over(self, text: TranslatedText, edit: TextField) -> None:
        try:
            texts = translate(self._store, self.node.topic, self.language, text.path, edit.value() or "")
        except (YamlEditError, KioskError) as error:
            label = self._rows[text.path][2]
            label.setText(str(error))
            label.show()
            return
        self._writing = True
        try:
            self.edited.emit(texts, f"{self.language}/{self.node.topic}/{text.path}")
        finally:
            self._writing = False
