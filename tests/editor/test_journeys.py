"""Authors write, correct, review, translate, undo and publish without seeing a file, and lose nothing on the way."""

from contextlib import closing
from pathlib import Path

import openpyxl
import pytest
from PIL import Image
from PySide6.QtCore import QDate, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QLabel

from kiosk.content.library.reader import Library
from kiosk.editor.form.containers import ListField
from kiosk.editor.form.grids import ChartField, TableField
from kiosk.editor.form.node_form import NodeForm
from kiosk.editor.form.simple_fields import ChoiceField, FileField
from kiosk.editor.form.text_field import TextField
from kiosk.editor.form.tick_fields import SourcesField
from kiosk.editor.form.translation_form import TranslationForm
from kiosk.editor.store import outline
from kiosk.editor.store.outline import Node
from kiosk.editor.store.values import data_of
from kiosk.editor.window.comparison import ConflictDialog, DifferencesTable, VersionsDialog
from kiosk.editor.window.content_tree import NODE
from kiosk.editor.window.dialogs import LinesDialog, PersonDialog
from kiosk.editor.window.editor_window import EditorWindow
from tests.content.small import add_spanish
from tests.editor.conftest import wait_until
from tests.editor.window import answer, application, editor, opened, run
from tests.screen import collect_here

__all__ = ["application", "editor"]  # fixtures

# The off-screen platform has no window manager to tell sizes to, and no windows within windows
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", "does not support setParent")

HARMS = Node("block", "colds", "harms", "care")


def form(editor: EditorWindow) -> NodeForm:
    assert isinstance(editor.form, NodeForm)
    return editor.form


def field(editor: EditorWindow, name: str) -> TextField:
    widget = form(editor).row(name).widget
    assert isinstance(widget, TextField)
    return widget


def write(edit: TextField, text: str) -> None:
    """Type a text in place of what is there, and go on to the next field."""
    edit.edit.selectAll()
    if text.isascii():
        QTest.keyClicks(edit.edit, text)
    else:  # which Qt's test keyboard does not have
        edit.edit.insertPlainText(text)
    edit.flush()


def rows_of(table: DifferencesTable) -> list[list[str]]:
    """Return the texts of a table's cells."""
    return [
        [item.text() for column in range(table.columnCount()) if (item := table.item(row, column))]
        for row in range(table.rowCount())
    ]


def published_page(folder: Path, topic: str, section: str) -> str:
    with closing(Library.open(folder / "library.sqlite")) as library:
        return repr(library.page(topic, section, "en"))


def test_a_new_topic_is_written_seen_and_published(
    editor: EditorWindow, content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Sore throat", True))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "published"))
    run(editor, "New topic")
    assert editor.tree.current == Node("topic", "sore-throat")
    wait_until(lambda: editor.is_current)
    told = answer(monkeypatch, LinesDialog, QDialog.accept)
    run(editor, "Publish")
    lines = [told[-1].list.item(row).text() for row in range(told[-1].list.count())]
    assert any(line.startswith("To be written: Sore throat") for line in lines)
    assert not (tmp_path / "published").exists()
    write(field(editor, "summary"), "What to do when it hurts")
    group = form(editor).row("invite").widget
    for edit, text in zip(group.findChildren(TextField), ("Does it hurt?", "Read on"), strict=True):
        write(edit, text)
    for section, title in (("overview", "What it is"), ("what-to-do", "What to do")):
        editor.tree.select(Node("section", "sore-throat", section))
        write(field(editor, "title"), title)
        write(field(editor, "summary"), "In short")
        editor.tree.select(Node("block", "sore-throat", "text", section))
        entries = form(editor).row("text").widget
        assert isinstance(entries, ListField)
        entry = entries.rows[0]
        assert isinstance(entry, TextField)
        write(entry, f"{title}: drink something warm.")
    wait_until(lambda: editor.page.kiosk is not None and editor.page.kiosk.page is not None)
    wait_until(lambda: editor.is_current and not editor.builds.is_building)
    run(editor, "Publish")
    assert "What to do: drink something warm." in published_page(
        tmp_path / "published", "sore-throat", "what-to-do"
    )
    assert "first time" in told[-1].list.item(0).text()


def test_a_sentence_is_on_the_page_as_it_is_typed_and_undone_with_one_key(
    editor: EditorWindow, topic: Path
) -> None:
    editor.tree.select(HARMS)
    entries = form(editor).row("items").widget
    text = entries.findChildren(TextField)[1]
    write(text, "Rest, and drink a lot.")
    assert "Rest, and drink a lot." in (topic / "en.yaml").read_text(encoding="utf-8")

    def shown() -> str:
        kiosk = editor.page.kiosk
        page = None if kiosk is None else kiosk.parts.page()
        return repr(page)

    wait_until(lambda: "Rest, and drink a lot." in shown())
    assert editor.page.kiosk is not None
    assert editor.page.kiosk.state.place.section == "care"
    run(editor, "Undo")
    assert text.edit.toPlainText() == "Sleep more."
    assert "Sleep more." in (topic / "en.yaml").read_text(encoding="utf-8")
    run(editor, "Redo")
    assert text.edit.toPlainText() == "Rest, and drink a lot."


def test_a_figure_without_a_source_is_told_beside_its_field_and_reviewed_once_it_has_one(
    editor: EditorWindow, topic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor.tree.select(HARMS)
    write(form(editor).row("items").widget.findChildren(TextField)[1], "Sleep 9 hours.")
    wait_until(lambda: any(not row.problem.isHidden() for row in form(editor).rows))
    told = " ".join(row.problem.text() for row in form(editor).rows)
    assert "source" in told
    assert "`" not in told
    assert editor.tree.currentItem().text(0).startswith("●")
    sources = form(editor).row("sources").widget
    assert isinstance(sources, SourcesField)
    sources.list.item(0).setCheckState(Qt.CheckState.Checked)
    wait_until(lambda: editor.is_current and all(row.problem.isHidden() for row in form(editor).rows))

    def sign(dialog: QDialog) -> None:
        assert isinstance(dialog, PersonDialog)
        dialog.by.setText("Dr. A. Ng")
        dialog.on.setDate(QDate(2026, 3, 1))
        dialog.due.setDate(QDate(2027, 3, 1))
        dialog.accept()

    answer(monkeypatch, PersonDialog, sign)
    run(editor, "Record a medical review")
    wait_until(lambda: editor.side.review.text().startswith("Reviewed by Dr. A. Ng"))
    write(form(editor).row("items").widget.findChildren(TextField)[1], "Sleep 8 hours.")
    wait_until(lambda: editor.side.review.text().startswith("Changed since it was reviewed"))


def test_the_review_of_a_topic_covers_all_its_sections_and_says_so(
    editor: EditorWindow, topic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def sign(dialog: QDialog) -> None:
        assert isinstance(dialog, PersonDialog)
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.by.setText("Dr. A. Ng")
        dialog.accept()

    answer(monkeypatch, PersonDialog, sign)
    editor.tree.select(Node("topic", "colds"))
    wait_until(lambda: editor.is_current)
    run(editor, "Record a medical review")
    signed = (topic / "reviews.yaml").read_text(encoding="utf-8")
    for section in ("overview", "care"):
        assert f"{section}:" in signed
    assert "Overview; " in " ".join(said)


def test_a_sentence_is_translated_beside_its_source(
    application: QApplication, content: Path, topic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_spanish(content)
    collect_here()
    editor = opened(content)
    try:
        wait_until(lambda: editor.is_current)
        editor.tree.select(HARMS)
        write(form(editor).row("items").widget.findChildren(TextField)[1], "Sleep well.")
        editor.side.choose_language("es")
        assert isinstance(editor.form, TranslationForm)
        path = (*outline.words_path(HARMS), "items", 0, "text")
        assert editor.form.field(path).edit.toPlainText() == "Texto Sleep more."
        write(editor.form.field(path), "Duerma bien.")
        assert "Duerma bien." in (topic / "es.yaml").read_text(encoding="utf-8")

        def stand(dialog: QDialog) -> None:
            assert isinstance(dialog, PersonDialog)
            dialog.by.setText("Ana Ruiz")
            dialog.state.setCurrentText("reviewed")
            dialog.accept()

        answer(monkeypatch, PersonDialog, stand)
        run(editor, "Set the state of this translation")
        assert "reviewed" in (topic / "es.states.yaml").read_text(encoding="utf-8")
        assert editor.form.state(path) == "Reviewed"
        wait_until(lambda: editor.is_current and "Duerma bien." in repr(editor.page.kiosk.parts.page()))  # type: ignore[union-attr]
    finally:
        editor.close()


def test_translating_leads_from_one_missing_text_to_the_next(
    application: QApplication, content: Path, topic: Path
) -> None:
    spanish = add_spanish(content)
    words = data_of(spanish.read_text(encoding="utf-8"))
    import yaml

    del words["sections"]["care"]["words"]["said"], words["sections"]["care"]["words"]["ask"]
    spanish.write_text(yaml.safe_dump(words), encoding="utf-8")
    collect_here()
    editor = opened(content)
    try:
        editor.side.choose_language("es")
        visited = []
        for _ in range(4):
            run(editor, "Translate the next text")
            visited.append((editor.tree.current, editor.text_written[4:]))
        ask, said = (Node("block", "colds", name, "care") for name in ("ask", "said"))
        assert visited == [(ask, ("title",)), (ask, ("items", 0)), (said, ("text",)), (said, ("by",))]
        assert isinstance(editor.form, TranslationForm)
        write(editor.form.field((*outline.words_path(said), "text")), "Pasará.")
        saved = data_of(spanish.read_text(encoding="utf-8"))["sections"]["care"]["words"]["said"]
        assert saved == {"text": "Pasará."}
        assert editor.form.progress.text().startswith("46 of 49 texts")
    finally:
        editor.close()


def test_a_mistake_is_undone_after_a_restart(
    editor: EditorWindow, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor.tree.select(Node("section", "colds", "care"))
    write(field(editor, "title"), "A mistake")
    editor.close()
    again = opened(content)
    try:
        again.tree.select(Node("section", "colds", "care"))
        assert field(again, "title").edit.toPlainText() == "A mistake"

        def restore(dialog: QDialog) -> None:
            assert isinstance(dialog, VersionsDialog)
            assert "today" in dialog.list.item(0).text()
            dialog.list.setCurrentRow(dialog.list.count() - 1)
            assert ["Self-care, title", "A mistake", "Care"] in rows_of(dialog.table)
            dialog.accept()

        answer(monkeypatch, VersionsDialog, restore)
        run(again, "Earlier versions")
        assert field(again, "title").edit.toPlainText() == "Care"
    finally:
        again.close()


def test_what_power_cut_short_is_there_after_the_next_start(
    editor: EditorWindow, content: Path, topic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (topic / "en.yaml").read_bytes()
    editor.tree.select(Node("section", "colds", "care"))

    class PowerCutError(BaseException):
        """Ends everything at once."""

    def cut(*_: object) -> None:
        raise PowerCutError

    with monkeypatch.context() as power:
        power.setattr(Path, "replace", cut)
        edit = field(editor, "title")
        edit.edit.setPlainText("Just before")
        texts = form(editor).row("title").binding.write("Just before")
        with pytest.raises(PowerCutError):
            editor.history.push("Care", texts)
        edit.flush = lambda: None  # type: ignore[method-assign]
        editor.store._texts.clear()  # nothing in memory survives
        assert (topic / "en.yaml").read_bytes() == before
    editor.close()
    again = opened(content)
    try:
        again.tree.select(Node("section", "colds", "care"))
        assert field(again, "title").edit.toPlainText() == "Just before"
        assert "Just before" in (topic / "en.yaml").read_text(encoding="utf-8")
        assert "recovered" in again.statusBar().currentMessage()
    finally:
        again.close()


def test_another_program_s_change_is_compared_and_taken(
    editor: EditorWindow, topic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor.tree.select(Node("section", "colds", "care"))
    file = topic / "en.yaml"
    theirs = file.read_text(encoding="utf-8").replace("title: Care", "title: Theirs")
    file.write_text(theirs, encoding="utf-8")
    wait_until(editor.form_side.notice.isVisible)
    write(field(editor, "title"), "Mine")
    assert file.read_text(encoding="utf-8") == theirs  # never overwritten

    def compare(dialog: QDialog) -> None:
        assert isinstance(dialog, ConflictDialog)
        assert rows_of(dialog.table) == [["Self-care, title", "Mine", "Theirs"]]
        dialog.theirs.click()

    answer(monkeypatch, ConflictDialog, compare)
    editor.form_side.compare.click()
    assert field(editor, "title").edit.toPlainText() == "Theirs"
    assert editor.form_side.notice.isHidden()
    kept = [editor.store.versions.text(version.id) or "" for version in editor.store.versions.of("topics/")]
    assert any("title: Mine" in text for text in kept)


def test_blocks_are_added_moved_and_removed_with_the_keyboard(editor: EditorWindow) -> None:
    editor.tree.select(HARMS)
    run(editor, "Quotation")
    quote = editor.tree.current
    assert quote == Node("block", "colds", "quote", "care")
    run(editor, "Move up")
    run(editor, "Move up")
    moved = editor.tree.current
    assert moved is not None
    assert (moved.section, moved.name) == ("overview", "quote")
    assert outline.children(editor.store, Node("section", "colds", "overview"))[-1] == moved
    run(editor, "Remove")
    assert editor.tree.current == Node("section", "colds", "overview")
    run(editor, "Undo")
    assert moved in outline.children(editor.store, Node("section", "colds", "overview"))


def test_a_block_is_dragged_into_another_section(editor: EditorWindow) -> None:
    tree = editor.tree
    tree.select(HARMS)
    section = next(
        item for item in tree._items() if item.data(0, NODE) == Node("section", "colds", "overview")
    )
    place = QPointF(tree.visualItemRect(section).center())
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    tree.dropEvent(QDropEvent(place, Qt.DropAction.MoveAction, QMimeData(), *none))
    assert tree.current == Node("block", "colds", "harms", "overview")
    assert HARMS not in outline.children(editor.store, Node("section", "colds", "care"))


def test_charts_and_tables_are_grids(editor: EditorWindow, topic: Path) -> None:
    editor.tree.select(Node("block", "colds", "days", "care"))
    chart = form(editor).row("values").widget
    assert isinstance(chart, ChartField)
    assert chart.cells() == [["Label", "Day one", "Day two"], ["Cough", "81", "40"], ["Fever", "5.6", "2"]]
    chart.grid.item(1, 1).setText("79,5")
    chart.grid.setCurrentCell(2, 0)
    chart.add_row()
    chart.grid.item(3, 0).setText("Pain")
    chart.grid.item(3, 1).setText("12")
    wait_until(lambda: editor.is_current)
    plan = editor.store.data(topic / "topic.yaml")["sections"][1]["blocks"][3]
    assert plan["series"][0]["values"] == {"cough": 79.5, "fever": 5.6, "mark": 12}
    assert (
        editor.store.data(topic / "en.yaml")["sections"]["care"]["words"]["days"]["labels"]["mark"] == "Pain"
    )
    editor.tree.select(Node("block", "colds", "compare", "care"))
    table = form(editor).row("cells").widget
    assert isinstance(table, TableField)
    table.add_column()
    table.grid.item(0, 2).setText("How long")
    wait_until(lambda: editor.is_current)
    words = editor.store.data(topic / "en.yaml")["sections"]["care"]["words"]["compare"]
    assert words["columns"] == ["What", "Helps", "How long"]
    assert words["rows"] == [["Tea", "a little", "…"], ["Sleep", "**a lot**", "…"]]


def test_a_picture_is_dropped_and_asks_for_its_description(
    editor: EditorWindow, topic: Path, tmp_path: Path
) -> None:
    editor.tree.select(Node("block", "colds", "photo", "overview"))
    Image.new("RGB", (20, 10), "blue").save(tmp_path / "My photo.PNG")
    picture = form(editor).row("picture").widget
    assert isinstance(picture, FileField)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "My photo.PNG"))])
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    picture.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *none))
    assert (topic / "media" / "my-photo.png").exists()
    assert (
        editor.store.data(topic / "topic.yaml")["sections"][0]["blocks"][4]["picture"] == "media/my-photo.png"
    )
    write(field(editor, "alt"), " ")
    wait_until(lambda: not form(editor).row("alt").problem.isHidden())
    write(field(editor, "alt"), "A blue field")
    wait_until(form(editor).row("alt").problem.isHidden)


def test_every_field_of_every_node_can_be_filled_in_and_has_a_name_for_screen_readers(
    editor: EditorWindow,
) -> None:
    pending: list[Node | None] = [None]
    kinds = set()
    while pending:
        for node in outline.children(editor.store, pending.pop()):
            pending.append(node)
            editor.show_node(node)
            for row in form(editor).rows:
                kinds.add(type(row.widget))
                assert row.binding.field.label or node.kind == "block"
                for text in row.findChildren(TextField):
                    assert text.edit.accessibleName()
    assert {TextField, ListField, ChoiceField, FileField, SourcesField, TableField, ChartField} <= kinds


def test_arabic_is_written_from_the_right(application: QApplication, content: Path) -> None:
    spanish = add_spanish(content)
    (content / "kiosk.yaml").write_text(
        (content / "kiosk.yaml")
        .read_text(encoding="utf-8")
        .replace("[en, es]", "[en, ar]")
        .replace("  es:", "  ar:"),
        encoding="utf-8",
    )
    spanish.rename(spanish.with_name("ar.yaml"))
    collect_here()
    editor = opened(content)
    try:
        editor.tree.select(HARMS)
        editor.side.choose_language("ar")
        assert isinstance(editor.form, TranslationForm)
        edit = editor.form.field((*outline.words_path(HARMS), "items", 0, "text")).edit
        assert edit.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert edit.document().defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft
    finally:
        editor.close()


def test_a_document_becomes_a_topic(
    editor: EditorWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = tmp_path / "Cuts.md"
    document.write_text(
        "# Cuts\n\n## What to do\n\nWash the cut. Cover it.\n\n## When to come\n\nCome when it is deep.\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(document), ""))
    told = answer(monkeypatch, LinesDialog, QDialog.accept)
    run(editor, "From a document")
    node = editor.tree.current
    assert node is not None
    assert outline.title_of(editor.store, node, "en") == "Cuts"
    assert told
    wait_until(lambda: editor.page.kiosk is not None and node.topic in editor.page.kiosk.visit.topics)


def test_a_translator_gets_a_spreadsheet_and_its_texts_are_taken_in(
    application: QApplication, content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_spanish(content)
    collect_here()
    editor = opened(content)
    try:
        editor.tree.select(HARMS)
        editor.side.choose_language("es")
        file = tmp_path / "colds.es.xlsx"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
        run(editor, "Export for a translator")
        assert file.exists()
        workbook = openpyxl.load_workbook(file)
        cells = [cell for sheet in workbook for row in sheet.iter_rows() for cell in row]
        next(cell for cell in cells if cell.value == "Texto Sleep more.").value = "Duerma más."
        workbook.save(file)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
        answer(monkeypatch, LinesDialog, QDialog.accept)
        run(editor, "Import a translator's file")
        assert isinstance(editor.form, TranslationForm)
        path = (*outline.words_path(HARMS), "items", 0, "text")
        assert editor.form.field(path).edit.toPlainText() == "Duerma más."
    finally:
        editor.close()


def test_typing_waits_for_a_pause_and_then_needs_no_more_keys(editor: EditorWindow, topic: Path) -> None:
    editor.tree.select(Node("section", "colds", "care"))
    edit = field(editor, "title")
    edit.edit.selectAll()
    QTest.keyClicks(edit.edit, "Typed")
    assert "Typed" not in (topic / "en.yaml").read_text(encoding="utf-8")
    wait_until(lambda: "title: Typed" in (topic / "en.yaml").read_text(encoding="utf-8"))
