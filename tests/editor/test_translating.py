"""Translators work bit by bit: what they have not reached is shown in the first language, and stops nothing."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog

from kiosk.content.library.reader import Library
from kiosk.editor.application import widget_application
from kiosk.editor.form.text_field import TextField
from kiosk.editor.form.translation_form import TranslationForm
from kiosk.editor.store import outline
from kiosk.editor.store.outline import Node
from kiosk.editor.store.values import data_of
from kiosk.editor.window.comparison import ConflictDialog
from kiosk.editor.window.dialogs import LinesDialog, PersonDialog
from kiosk.editor.window.editor_window import EditorWindow
from tests.content.small import add_spanish, edit
from tests.editor.conftest import wait_until
from tests.editor.test_journeys import HARMS, answer, field, form, opened, rows_of, run, write
from tests.screen import collect_here

# The off-screen platform has no window manager to tell sizes to, and no windows within windows
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", "does not support setParent")

TIRED = (*outline.words_path(HARMS), "items", 0, "title")
SLEEP = (*outline.words_path(HARMS), "items", 0, "text")


@pytest.fixture
def application() -> QApplication:
    return widget_application()


@pytest.fixture
def editor(application: QApplication, content: Path) -> Iterator[EditorWindow]:
    """Yield the editor, when the content has been built; visitors may be offered drafts."""
    edit(content / "kiosk.yaml", "settings:\n", "settings:\n  translations: draft\n")
    collect_here()
    window = opened(content)
    try:
        wait_until(lambda: window.is_current)
        yield window
    finally:
        window.close()


@pytest.fixture
def spanish(content: Path) -> Path:
    """Return the words of a complete Spanish translation, which is there when the editor opens."""
    return add_spanish(content)


def translation(editor: EditorWindow) -> TranslationForm:
    assert isinstance(editor.form, TranslationForm)
    return editor.form


def clear(edit: TextField) -> None:
    edit.edit.selectAll()
    QTest.keyClick(edit.edit, Qt.Key.Key_Delete)
    edit.flush()


def test_a_new_language_goes_from_three_texts_to_the_published_page(
    editor: EditorWindow, topic: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("Español (es)", True))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Clínica", True))
    run(editor, "New language")
    for source, text in (
        ("Colds", "Resfriados"),
        ("What helps", "Qué ayuda"),
        ("Learn about colds", "Sobre los resfriados"),
    ):
        edit_field = translation(editor).field(editor.text_written)
        assert edit_field.edit.accessibleDescription().endswith(source)
        write(edit_field, text)
        QTest.keyClick(edit_field.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert translation(editor).progress.text().startswith("3 of 49 texts")
    assert yaml.safe_load((topic / "es.yaml").read_text(encoding="utf-8")) == {
        "title": "Resfriados",
        "summary": "Qué ayuda",
        "invite": {"title": "Sobre los resfriados"},
    }
    wait_until(lambda: editor.is_current and not editor.builds.is_building)
    texts = editor.form_side.problem_lines
    assert any("46 of 49 texts are not translated yet" in text for text in texts)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "published"))
    answer(monkeypatch, LinesDialog, QDialog.accept)
    run(editor, "Publish")
    with closing(Library.open(tmp_path / "published" / "library.sqlite")) as library:
        assert [language.code for language in library.offered("draft")] == ["en", "es"]
        card = library.topics("es")["colds"]
        assert (card.title, card.invite_title, card.in_source) == (
            "Resfriados",
            "Learn about colds",
            ("invite",),
        )
        assert library.page("colds", "care", "es").written == "en"
    run(editor, "Undo")  # typing in one place is one step
    assert "Sobre" not in (topic / "es.yaml").read_text(encoding="utf-8")


def test_a_cleared_translation_leaves_nothing_empty_behind(
    spanish: Path, editor: EditorWindow, topic: Path
) -> None:
    editor.side.choose_language("es")
    editor.tree.select(HARMS)
    clear(translation(editor).field(SLEEP))
    words = data_of(spanish.read_text(encoding="utf-8"))["sections"]["care"]["words"]
    assert words["harms"] == {"items": [{"title": "Texto Tired"}]}
    assert translation(editor).state(SLEEP) == "Not translated yet"
    clear(translation(editor).field(TIRED))
    assert "harms" not in data_of(spanish.read_text(encoding="utf-8"))["sections"]["care"]["words"]


def test_a_text_that_stays_in_english_is_confirmed_before_it_counts_as_reviewed(
    spanish: Path, editor: EditorWindow, topic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor.side.choose_language("es")
    signs = Node("block", "colds", "doctor", "overview")
    editor.tree.select(signs)
    path = (*outline.words_path(signs), "title")
    write(translation(editor).field(path), "See a doctor when")
    assert translation(editor).state(path) == "Still in the first language: translate it"
    confirms = False

    def stand(dialog: QDialog) -> None:
        assert isinstance(dialog, PersonDialog)
        dialog.by.setText("Ana Ruiz")
        dialog.state.setCurrentText("reviewed")
        dialog.same.setChecked(confirms)
        dialog.accept()

    answer(monkeypatch, PersonDialog, stand)
    told = answer(monkeypatch, LinesDialog, QDialog.accept)
    run(editor, "Set the state of this translation")
    assert "“See a doctor when”" in told[-1].list.item(0).text()
    assert not (topic / "es.states.yaml").exists()
    confirms = True
    run(editor, "Set the state of this translation")
    assert translation(editor).state(path) == "Reviewed"


def test_a_page_that_lacks_texts_is_not_reviewed(
    spanish: Path, editor: EditorWindow, topic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor.side.choose_language("es")
    editor.tree.select(HARMS)
    clear(translation(editor).field(SLEEP))

    def stand(dialog: QDialog) -> None:
        assert isinstance(dialog, PersonDialog)
        dialog.by.setText("Ana Ruiz")
        dialog.state.setCurrentText("reviewed")
        dialog.accept()

    answer(monkeypatch, PersonDialog, stand)
    told = answer(monkeypatch, LinesDialog, QDialog.accept)
    run(editor, "Set the state of this translation")
    assert "lacks 1 text: “Sleep more.”" in told[-1].list.item(0).text()
    assert not (topic / "es.states.yaml").exists()


def test_undo_and_redo_lead_to_the_place_and_language_of_the_change(
    spanish: Path, editor: EditorWindow
) -> None:
    care, overview = (Node("section", "colds", name) for name in ("care", "overview"))
    editor.tree.select(care)
    write(field(editor, "title"), "Caring")
    editor.side.choose_language("es")
    editor.tree.select(HARMS)
    write(translation(editor).field(TIRED), "Cansancio")
    editor.side.choose_language("en")
    editor.tree.select(overview)
    run(editor, "Quotation")
    quote = editor.tree.current
    assert quote == Node("block", "colds", "quote", "overview")
    editor.tree.select(Node("topic", "colds"))

    run(editor, "Undo")
    assert (editor.tree.current, editor.language) == (overview, "en")
    run(editor, "Undo")
    assert (editor.tree.current, editor.language) == (HARMS, "es")
    assert translation(editor).field(TIRED).edit.toPlainText() == "Texto Tired"
    kiosk = editor.page.kiosk
    assert kiosk is not None
    wait_until(lambda: kiosk.state.place.section == "care")
    run(editor, "Undo")
    assert (editor.tree.current, editor.language) == (care, "en")
    assert form(editor).row("title").widget.edit.toPlainText() == "Care"  # type: ignore[attr-defined]

    editor.tree.select(Node("topic", "colds"))
    run(editor, "Redo")
    assert (editor.tree.current, editor.language) == (care, "en")
    run(editor, "Redo")
    assert (editor.tree.current, editor.language) == (HARMS, "es")
    run(editor, "Redo")
    assert (editor.tree.current, editor.language) == (quote, "en")


def test_a_new_language_is_undone_with_one_key(editor: EditorWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("Español (es)", True))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Clínica", True))
    run(editor, "New language")
    assert editor.language == "es"
    run(editor, "Undo")
    assert editor.store.languages == ["en"]
    assert editor.language == "en"
    assert form(editor).node == editor.tree.current


def test_each_file_that_another_program_changed_is_decided_in_words_and_nothing_is_lost(
    spanish: Path, editor: EditorWindow, topic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor.side.choose_language("es")
    editor.tree.select(HARMS)
    editor.store.text(topic / "topic.yaml")
    edit(spanish, "text: Texto Sleep more.", "text: Duerma más.")
    edit(topic / "topic.yaml", "evidence: mixed", "evidence: clinic")
    wait_until(lambda: len(editor.store.conflicts) == 2)
    seen: list[list[list[str]]] = []

    def decide(dialog: QDialog) -> None:
        assert isinstance(dialog, ConflictDialog)
        seen.append(rows_of(dialog.table))
        (dialog.mine if "evidence" in str(seen[-1]).casefold() else dialog.theirs).click()

    answer(monkeypatch, ConflictDialog, decide)
    editor.form_side.compare.click()
    assert ["Self-care, card 1, text", "Texto Sleep more.", "Duerma más."] in [
        row for rows in seen for row in rows
    ]
    assert next(row for rows in seen for row in rows if "Evidence" in row[0])[1:] == ["mixed", "clinic"]
    assert "Duerma más." in spanish.read_text(encoding="utf-8")
    assert "evidence: mixed" in (topic / "topic.yaml").read_text(encoding="utf-8")
    kept = [
        editor.store.versions.text(version.id) or "" for version in editor.store.versions.of("topics/colds/")
    ]
    assert any("text: Texto Sleep more." in text for text in kept)
    assert any("evidence: clinic" in text for text in kept)
