"""The captions of a film or recording in the language that is written: a row for each, with its times and words."""

from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGroupBox, QLabel, QVBoxLayout, QWidget

from kiosk.content.blocks.block import Cue
from kiosk.content.media.captions import (
    NO_CAPTIONS,
    CaptionsRefused,
    as_webvtt,
    blocks_of,
    captions_in,
    captions_name,
)
from kiosk.editor.form.field_widget import FieldContext
from kiosk.editor.form.grids import GridField
from kiosk.editor.form.node_form import PlacedProblem, problem_label
from kiosk.editor.store import fields, outline
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.fields import TO_WRITE, Field
from kiosk.editor.store.outline import Node
from kiosk.editor.store.values import value_in
from kiosk.editor.store.wording import in_plain_words

SECONDS_SHOWN = 3.0
"""How long a new caption is shown at first."""


def captions_file(store: ContentStore, node: Node, language: str) -> Path | None:
    """Return the path of the captions of a block's film or recording in a language; `None` if it has neither."""
    if node.kind != "block":
        return None
    plan = value_in(store.data(store.topic_file(node.topic)), outline.plan_path(store, node))
    for field in fields.plan_fields(outline.kind_of(store, node)) if outline.kind_of(store, node) else ():
        film = value_in(plan, (field.name,))
        if field.medium in ("film", "recording") and isinstance(film, str):
            return store.topic_file(node.topic).parent / captions_name(film, language)
    return None


def clock(seconds: float) -> str:
    """Return seconds as minutes and seconds, such as "1:02.500"."""
    minutes, rest = divmod(round(seconds * 1000), 60_000)
    return f"{minutes}:{rest // 1000:02}.{rest % 1000:03}"


def seconds_in(text: str) -> float:
    """Return the seconds in a time such as "1:02.5" or "62,5"; 0 if it is none."""
    total = 0.0
    with suppress(ValueError):
        for part in text.replace(",", ".").split(":"):
            total = total * 60 + float(part)
        return total
    return 0.0


class CaptionsField(GridField):
    """Captions as a grid: from, to, words. Its value is the text of their file."""

    least_columns = most_columns = 3

    def value(self) -> Any:
        """Return the captions as WebVTT; `None` if there are none."""
        cues = [Cue(seconds_in(begin), seconds_in(end), words) for begin, end, words in self.cells()[1:]]
        return as_webvtt(cues) if cues else None

    def set_value(self, value: Any) -> None:
        """Show captions; raise `CaptionsRefused` if they cannot be read."""
        cues = [cue for _, cue in captions_in(value)] if isinstance(value, str) else []
        rows = [[clock(cue.begin), clock(cue.end), cue.text] for cue in cues]
        self.show_cells([[self.tr("From"), self.tr("To"), self.tr("Words")], *rows])

    def new_row(self, cells: list[list[str]]) -> list[str]:
        """Return a caption that begins where the last one ends."""
        begin = seconds_in(cells[-1][1]) if len(cells) > 1 else 0.0
        return [clock(begin), clock(begin + SECONDS_SHOWN), TO_WRITE]

    def add_row(self) -> None:
        """Add a caption at the end."""
        self.grid.setCurrentCell(self.grid.rowCount() - 1, 0)
        super().add_row()


class CaptionsForm(QWidget):
    """Shows the captions in a file; `edited` is emitted as by `NodeForm`."""

    edited = Signal(object, str)

    def __init__(self, store: ContentStore, node: Node, file: Path, language: str) -> None:
        super().__init__()
        self._store = store
        self.file = file
        self._writing = False
        field = Field("captions", "fixed", self.tr("What is said, and from when to when it is shown."))
        self.field = CaptionsField(field, FieldContext(store, node.topic, language))
        self.problem = problem_label()
        self._reason = QLabel()
        self._reason.setWordWrap(True)
        group = QGroupBox(self.tr("Captions"))
        inner = QVBoxLayout(group)
        for widget in (self.field, self._reason, self.problem):
            inner.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(group)
        self.field.changed.connect(self._take_over)
        self.refresh()
        self.show_problems([])

    def refresh(self) -> None:
        """Show the captions as the file has them; those that a grid cannot show are left to other programs."""
        if self._writing:
            return
        text = self._store.text(self.file)
        reason = ""
        try:
            if text is not None and any(lines[0].startswith(NO_CAPTIONS) for _, lines in blocks_of(text)):
                reason = self.tr(
                    "These captions have notes or styles. Edit them in the program that made them."
                )
            else:
                self.field.set_value(text)
        except CaptionsRefused as error:
            reason = f"{error}. {error.hint}."
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self.field.setVisible(not reason)

    def show_problems(self, problems: list[PlacedProblem]) -> None:
        """Show problems of these captions."""
        texts = [in_plain_words(placed.problem) for placed in problems if placed.file == self.file]
        self.problem.setText("\n".join(dict.fromkeys(texts)))
        self.problem.setVisible(bool(texts))
        self.field.describe(self.tr("Captions"), f"{self.field.field.help} {self.problem.text()}".strip())

    def _take_over(self) -> None:
        self._writing = True
        try:
            self.edited.emit({self.file: self.field.value()}, f"captions/{self.file}")
        finally:
            self._writing = False
