"""Everything that the schemas have can be filled in, by people who see the form and by people who hear it."""

from pathlib import Path

import pytest
from pydantic import BaseModel
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDoubleSpinBox, QFileDialog, QWidget

from kiosk.content.blocks.forms import fields_of
from kiosk.content.blocks.registry import KINDS
from kiosk.content.source.authored import (
    BlockPlan,
    KioskFile,
    QuestionPlan,
    SectionPlan,
    SourcePlan,
    TopicFile,
)
from kiosk.content.source.authored_words import QuestionWords, SectionWords, TermWords, WordsFile
from kiosk.editor.application import widget_application
from kiosk.editor.form import places
from kiosk.editor.form.answers_field import AnswersField
from kiosk.editor.form.captions_form import CaptionsForm
from kiosk.editor.form.containers import GroupField, LanguagesField
from kiosk.editor.form.icon_field import IconDialog
from kiosk.editor.form.node_form import NodeForm
from kiosk.editor.form.text_field import TextEdit
from kiosk.editor.form.tick_fields import TopicsField
from kiosk.editor.store import fields, kiosk_fields, outline
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.outline import KIOSK, Node
from kiosk.editor.window.content_tree import ContentTree
from kiosk.settings import SETTINGS

# The off-screen platform has no window manager to tell sizes to
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

IN_THE_TREE = {"id", "kind", "sections", "blocks", "words", "check", "glossary"}
"""What is not filled in, but added, named, moved and removed in the tree."""

OBSOLETE = {"review"}
"""What old content may still have; `main.py review --migrate` converts it."""


@pytest.fixture
def application() -> QApplication:
    return widget_application()


@pytest.fixture
def forms(application: QApplication, store: ContentStore) -> dict[Node, NodeForm]:
    """Return the forms of all nodes of the small content."""
    nodes: list[Node] = []
    pending: list[Node | None] = [None]
    while pending:
        below = outline.children(store, pending.pop())
        nodes += below
        pending += below
    return {node: NodeForm(store, node, "en") for node in nodes}


@pytest.mark.parametrize(
    ("shape", "shown"),
    [
        (KioskFile, kiosk_fields.KIOSK),
        (TopicFile, (*fields.TOPIC_PLAN, *fields.picked(TopicFile, "sources"))),
        (WordsFile, fields.TOPIC_WORDS),
        (SectionPlan, fields.SECTION_PLAN),
        (SectionWords, fields.SECTION_WORDS),
        (QuestionPlan, fields.QUESTION_PLAN),
        (QuestionWords, fields.QUESTION_WORDS),
        (SourcePlan, fields.SOURCE_PLAN),
        (TermWords, fields.TERM_WORDS),
    ],
)
def test_every_field_of_a_file_is_in_a_form_or_in_the_tree(
    shape: type[BaseModel], shown: tuple[fields.Field, ...]
) -> None:
    assert set(shape.model_fields) - {field.name for field in shown} <= IN_THE_TREE | OBSOLETE


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_a_block_is_in_its_form(kind: str) -> None:
    shown = {field.name for field in fields.plan_fields(kind)}
    assert set(BlockPlan.model_fields) - shown <= IN_THE_TREE
    plan = KINDS[kind].plan
    assert plan is None or set(fields_of(plan)) - shown <= IN_THE_TREE
    assert fields.word_fields(kind)


def test_every_setting_of_the_content_is_in_the_form() -> None:
    (settings,) = (field for field in kiosk_fields.KIOSK if field.name == "settings")
    assert [part.name for part in settings.parts] == [
        setting.name for setting in SETTINGS if "content" in setting.places
    ]


def test_every_input_has_a_name_and_says_what_is_wrong_with_it(forms: dict[Node, NodeForm]) -> None:
    kinds = (TextEdit, QComboBox, QDoubleSpinBox, QAbstractButton)
    for node, form in forms.items():
        for row in form.rows:
            row.show_text("Something is wrong here.")
            inputs = [widget for widget in row.findChildren(QWidget) if isinstance(widget, kinds)]
            named = [
                widget for widget in inputs if not widget.objectName().startswith("qt_")
            ]  # Qt's own parts
            for widget in named:
                has_name = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
                assert has_name, (node, row.binding.field.name, widget)
            focus = row.focusProxy()
            while focus is not None and focus.focusProxy() is not None:
                focus = focus.focusProxy()
            described = [
                widget
                for widget in (focus, *row.findChildren(QWidget))
                if widget is not None and "Something is wrong here." in widget.accessibleDescription()
            ]
            assert described, (node, row.binding.field.name)


def test_the_kiosk_as_a_whole_is_filled_in(
    store: ContentStore, content: Path, forms: dict[Node, NodeForm]
) -> None:
    form = forms[KIOSK]
    form.edited.connect(lambda texts, _: store.apply(store.edit("", texts)))  # type: ignore[arg-type]
    clinic = form.row("clinic").widget
    assert isinstance(clinic, LanguagesField)
    clinic._rows["en"].edit.setPlainText("Harbor Clinic")  # type: ignore[attr-defined]
    clinic.flush()
    assert store.data(content / "kiosk.yaml")["clinic"] == {"en": "Harbor Clinic"}
    settings = form.row("settings").widget
    assert isinstance(settings, GroupField)
    sounds = settings._parts["sounds"]
    box = sounds.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert store.data(content / "kiosk.yaml")["settings"] == {"idle_after": 90, "sounds": False}
    topics = form.row("topics").widget
    assert isinstance(topics, TopicsField)
    assert topics.value() == ["colds"]
    assert "idle_after: 90" in (store.text(content / "kiosk.yaml") or "")


def test_answers_are_added_and_removed_and_one_is_right(
    store: ContentStore, topic: Path, application: QApplication
) -> None:
    from kiosk.editor.store.structure import add_entry

    node, texts = add_entry(store, Node("check", "colds"), "Is it a cold?")
    edit = store.edit("", texts)
    assert edit is not None
    store.apply(edit)
    form = NodeForm(store, node, "en")
    form.edited.connect(lambda texts, _: store.apply(store.edit("", texts)))
    answers = form.row("answers").widget
    assert isinstance(answers, AnswersField)
    answers.add()
    answers.rows[2].right.click()
    answers.remove("first")
    plan = store.data(topic / "topic.yaml")["check"][-1]
    assert plan["answers"] == ["second", "answer"]
    assert plan["right"] == "answer"
    assert list(store.data(topic / "en.yaml")["check"][node.name]["answers"]) == ["second", "answer"]


def test_an_icon_is_searched_and_chosen_by_keyboard(application: QApplication) -> None:
    parent = QWidget()
    dialog = IconDialog("heart", parent)
    dialog.show()
    QTest.keyClicks(dialog.search, "globe")
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.chosen == "globe"
    dialog.close()


def test_dialogs_open_where_the_last_one_was_used(
    application: QApplication, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    chosen = tmp_path / "documents" / "Cuts.docx"
    chosen.parent.mkdir()

    def choose(_: object, __: str, folder: str, *___: object) -> tuple[str, str]:
        opened.append(folder)
        return str(chosen), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    parent = QWidget()
    places.open_file(parent, "A document", "*.docx")
    places.open_file(parent, "A document", "*.docx")
    assert opened[0] != str(Path.cwd())
    assert opened[1] == str(chosen.parent)
    assert isinstance(places.remembered(), QSettings)


def test_a_block_is_called_by_its_kind_and_its_first_words(
    application: QApplication, store: ContentStore
) -> None:
    tree = ContentTree(store)
    assert tree.select(Node("block", "colds", "harms", "care"))
    name = tree.currentItem().text(0)  # type: ignore[union-attr]
    assert name.startswith("Cards: ")
    assert "(" not in name


def test_captions_are_a_grid_and_what_it_cannot_show_is_left_alone(
    application: QApplication, store: ContentStore, topic: Path
) -> None:
    file = topic / "media" / "walk.en.vtt"
    file.write_text("WEBVTT\n\n00:01.000 --> 00:04.500\nHello.\n", encoding="utf-8")
    form = CaptionsForm(store, Node("block", "colds", "walk", "care"), file, "en")
    form.edited.connect(lambda texts, _: store.apply(store.edit("", texts)))
    form.field.add_row()
    form.field.grid.item(2, 2).setText("Walk on.")
    assert (store.text(file) or "").endswith("00:00:04.500 --> 00:00:07.500\nWalk on.\n")
    assert "00:00:01.000 --> 00:00:04.500\nHello." in (store.text(file) or "")
    noted = topic / "media" / "talk.en.vtt"
    noted.write_text("WEBVTT\n\nNOTE keep me\n\n00:01.000 --> 00:04.500\nHello.\n", encoding="utf-8")
    assert CaptionsForm(store, Node("block", "colds", "talk", "care"), noted, "en").field.isHidden()
