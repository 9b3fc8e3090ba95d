"""What a translator returns is taken over as a whole, changing nothing else, or refused with the cells at fault."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import yaml
from openpyxl import Workbook, load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from kiosk.content.source.checks import check_content
from kiosk.content.source.problems import errors
from kiosk.errors import KioskError
from kiosk.paths import ICONS
from tests.content.small import edit
from tests.content.translation_files.delivery import (
    KEY,
    REMARKS,
    SOURCE,
    TRANSLATION,
    cell_of,
    change,
    exported,
    imported,
    named,
    type_at,
)
from tests.content.translation_files.make_fixtures import SAVED


def refusal(content: Path, icons: Path, file: Path) -> str:
    """Import a file that is refused; return the message, having seen that nothing was written."""
    before = {path: path.read_bytes() for path in content.rglob("*") if path.is_file()}
    with pytest.raises(KioskError) as refused:
        imported(content, icons, file)
    assert {path: path.read_bytes() for path in content.rglob("*") if path.is_file()} == before
    return str(refused.value)


def test_a_file_that_comes_back_as_it_went_changes_nothing(
    german: Path, icons: Path, book: Path, words: Path
) -> None:
    before = words.read_bytes()
    assert imported(german, icons, book) == ["colds, Deutsch: 49 unchanged"]
    assert words.read_bytes() == before
    assert not words.with_name("de.states.yaml").exists()


def test_one_changed_translation_is_one_changed_line_and_a_draft(
    german: Path, icons: Path, book: Path, words: Path
) -> None:
    before = words.read_text(encoding="utf-8").splitlines()
    cell = type_at(book, "Self-care, card 1, text", "Schlafen Sie: viel.")
    lines = imported(german, icons, book)
    assert lines == [
        f"{cell}: Self-care, card 1, text: “Schlafen Sie mehr.” is now “Schlafen Sie: viel.”",
        "colds, Deutsch: 1 changed, 48 unchanged",
    ]
    after = words.read_text(encoding="utf-8").splitlines()
    assert [line for line in after if line not in before] == [
        next(line for line in before if "Schlafen" in line).replace(
            "Schlafen Sie mehr.", '"Schlafen Sie: viel."'
        )
    ]
    states = words.with_name("de.states.yaml").read_text(encoding="utf-8")
    assert states.count(" draft") == 2, "one entry, and the word in the comment above"
    assert errors(check_content(german, ICONS)) == []


def test_who_stands_for_a_file_stands_for_all_its_translations(
    german: Path, icons: Path, book: Path, words: Path
) -> None:
    type_at(book, "Overview, list, point 1", "")
    lines = imported(german, icons, book, state="reviewed", by="Ana Ruiz")
    assert (
        lines[-1]
        == "colds, Deutsch: 48 unchanged, 1 without a translation; all with a translation are reviewed"
    )
    today = datetime.now(tz=UTC).date().isoformat()
    states = words.with_name("de.states.yaml").read_text(encoding="utf-8")
    assert states.count(f"reviewed {today} Ana Ruiz") == 48
    with pytest.raises(KioskError, match="Somebody has to stand for what is approved"):
        imported(german, icons, book, state="approved")


def test_a_translation_of_a_sentence_that_has_changed_since_is_refused_with_both(
    german: Path, icons: Path, book: Path
) -> None:
    edit(german / "topics" / "colds" / "en.yaml", "Sleep more.", "Sleep less.")
    cell = type_at(book, "Self-care, card 1, text", "Schlafen Sie lange.")
    message = refusal(german, icons, book)
    assert f"{cell}: the source has changed since the export: “Sleep more.” is now “Sleep less.”" in message


def test_a_text_that_is_no_longer_there_is_refused(german: Path, icons: Path, book: Path) -> None:
    edit(german / "topics" / "colds" / "en.yaml", "caption: The nose, ", "")
    edit(german / "topics" / "colds" / "de.yaml", "caption: Die Nase, ", "")
    cell = named(cell_of(load_workbook(book), "Overview, picture 1, caption"))
    assert f"{cell}: the topic no longer has this text: “The nose”" in refusal(german, icons, book)


def formula(book: Workbook) -> str:
    cell = cell_of(book, "Topic, title")
    cell.value = "=A1&B1"
    return f"{named(cell)}: this is a formula: =A1&B1"


def number(book: Workbook) -> str:
    cell = cell_of(book, "Topic, title")
    cell.value = 12.5
    return f"{named(cell)}: Excel has made a number of this: 12.5"


def day(book: Workbook) -> str:
    cell = cell_of(book, "Topic, title")
    cell.value = date(2026, 3, 1)
    return f"{named(cell)}: Excel has made a date or time of this: 2026-03-01"


def truth(book: Workbook) -> str:
    cell = cell_of(book, "Topic, title")
    cell.value = True
    return f"{named(cell)}: Excel has made true or false of this"


def error_value(book: Workbook) -> str:
    cell = cell_of(book, "Topic, title")
    cell.value = "#NAME?"
    return f"{named(cell)}: this is an error of Excel: #NAME?"


def merged(book: Workbook) -> str:
    book["Overview"].merge_cells("D3:D4")
    return "Overview!D3:D4: these cells have been merged"


def new_row(book: Workbook) -> str:
    sheet = book["Overview"]
    sheet[f"{TRANSLATION}{sheet.max_row + 1}"].value = "Noch etwas"
    return f"Overview!{TRANSLATION}{sheet.max_row}: this row is not one of the export"


def copied_row(book: Workbook) -> str:
    sheet = book["Topic"]
    sheet.append([sheet.cell(2, column).value for column in range(1, 8)])
    return "Topic!D6: this text stands in Topic!D2 too"


def key_changed(book: Workbook) -> str:
    cell_of(book, "Topic, title", KEY).value = "colds"
    return "Topic!A2: the key of this row has been changed"


def sorted_without_keys(book: Workbook) -> str:
    sheet = book["Topic"]
    for column in (SOURCE, TRANSLATION):
        first, second = sheet[f"{column}2"], sheet[f"{column}3"]
        first.value, second.value = second.value, first.value
    return "Topic!D2: the source text of this row is not the one it was exported with"


def no_keys(book: Workbook) -> str:
    book["Overview"].delete_cols(1)
    return "Overview!A1: the column Key has been deleted"


def lost_link(book: Workbook) -> str:
    cell = cell_of(book, "Overview, in short")
    cell.value = "Von einem Virus. Sie vergeht in 7 bis 10 Tagen."
    return f"{named(cell)}: the link [...](term:virus) is missing"


def broken_link(book: Workbook) -> str:
    cell = cell_of(book, "Overview, in short")
    cell.value = "Von einem [Virus](term:Virus). Sie vergeht in 7 bis 10 Tagen."
    return f"{named(cell)}: the source has no link [...](term:Virus)"


def html(book: Workbook) -> str:
    cell = cell_of(book, "Overview, text, paragraph 1")
    cell.value = "<b>Viele</b> Keime"
    return f"{named(cell)}: HTML cannot stand in a text"


def long_tab(book: Workbook) -> str:
    cell = cell_of(book, "Self-care, short title")
    cell.value = "Was Sie selbst tun können"
    return f"{named(cell)}: this short title has 25 characters"


def control_character(book: Workbook) -> str:
    cell = cell_of(book, "Topic, title")
    cell.value = "Erk\u202eältung"
    return f"{named(cell)}: a control character"


MISHAPS = (
    *(
        formula,
        number,
        day,
        truth,
        error_value,
        merged,
        new_row,
        copied_row,
        key_changed,
        sorted_without_keys,
    ),
    *(no_keys, lost_link, broken_link, html, long_tab, control_character),
)


@pytest.mark.parametrize("mishap", MISHAPS, ids=lambda mishap: mishap.__name__)
def test_what_cannot_be_taken_is_refused_with_its_cell(
    mishap: Callable[[Workbook], str], german: Path, icons: Path, book: Path
) -> None:
    type_at(book, "Topic, summary", "Was hilft wirklich")
    edited = load_workbook(book)
    message = mishap(edited)
    edited.save(book)
    assert message in refusal(german, icons, book)


def rows_sorted(book: Workbook) -> None:
    sheet = book["Overview"]
    rows = sorted(sheet.iter_rows(min_row=2, values_only=True), key=lambda row: row[2])
    for number, row in enumerate(rows, start=2):
        for column, value in enumerate(row, start=1):
            sheet.cell(number, column).value = value


def sheets_renamed(book: Workbook) -> None:
    book["Overview"].title = "Überblick"
    book.move_sheet("Glossary", -3)


def columns_added(book: Workbook) -> None:
    book["Overview"].insert_cols(2)
    book["Overview"]["B3"].value = "done"
    book["Overview"]["K3"].value = 12


def rows_above(book: Workbook) -> None:
    book["Overview"].insert_rows(1, 2)
    book["Overview"]["A1"].value = "Bitte bis Freitag"


def blanks(book: Workbook) -> None:
    cell = cell_of(book, "Overview, title")
    cell.value = f"  {cell.value}\n "


def sheet_unprotected(book: Workbook) -> None:
    book["Overview"].protection.sheet = False
    book["Overview"].auto_filter.ref = "A1:G10"
    book["Overview"].row_dimensions[5].hidden = True


HARMLESS = (rows_sorted, sheets_renamed, columns_added, rows_above, blanks, sheet_unprotected)


@pytest.mark.parametrize("harmless", HARMLESS, ids=lambda harmless: harmless.__name__)
def test_what_translators_do_to_sheets_does_no_harm(
    harmless: Callable[[Workbook], None], german: Path, icons: Path, book: Path
) -> None:
    type_at(book, "Overview, call-out, title", "„Zum Arzt“, sofort")
    change(book, harmless)
    lines = imported(german, icons, book)
    assert ": Overview, call-out, title: “Zum Arzt” is now “„Zum Arzt“, sofort”" in lines[0]
    assert lines[-1] == "colds, Deutsch: 1 changed, 48 unchanged"


def test_deleted_rows_and_empty_cells_leave_their_translations(
    german: Path, icons: Path, book: Path, words: Path
) -> None:
    before = words.read_bytes()
    change(book, lambda edited: edited["Overview"].delete_rows(3, 2))
    cell = type_at(book, "Topic, title", None)
    assert imported(german, icons, book) == [
        f"{cell}: this cell is empty; the translation stays as it is",
        "colds, Deutsch: 46 unchanged, 1 without a translation, 2 not in the file, left as they are",
    ]
    assert words.read_bytes() == before


def test_remarks_lost_bold_and_foreign_sheets_are_mentioned(german: Path, icons: Path, book: Path) -> None:
    def annotate(edited: Workbook) -> None:
        cell_of(edited, "Topic, title", REMARKS).value = "Is this right?"
        bold = TextBlock(InlineFont(b=True), "sehr")
        cell_of(edited, "Overview, call-out, title").value = CellRichText("Zum Arzt, ", bold, " bald")
        edited.create_sheet("Invoice")["A1"].value = "100"

    change(book, annotate)
    lines = imported(german, icons, book)
    assert "Topic!G2: Is this right?" in lines
    assert any("bold and italics set in Excel are lost" in line for line in lines)
    assert "Invoice: this sheet is not one of the export, and is left out" in lines
    assert any("is now “Zum Arzt, sehr bald”" in line for line in lines)


def test_a_figure_that_differs_is_taken_with_a_warning(german: Path, icons: Path, book: Path) -> None:
    text = "Eine Erkältung kommt von einem [Virus](term:virus). Sie vergeht in 7 bis 12 Tagen."
    cell = type_at(book, "Overview, in short", text)
    lines = imported(german, icons, book)
    assert any(line.startswith(f"warning: {cell}: numbers differ") for line in lines)
    cell = type_at(book, "Overview, in short", text.replace("12", "14"))
    lines = imported(german, icons, book, state="reviewed", by="Ana Ruiz")
    assert any(line.startswith(f"note: {cell}: numbers differ") for line in lines)


def test_a_new_block_may_be_translated_bit_by_bit(german: Path, icons: Path, words: Path) -> None:
    topic = german / "topics" / "colds"
    edit(
        topic / "topic.yaml",
        "{id: doctor, kind: call_out}",
        "{id: doctor, kind: call_out}\n      - {id: tea, kind: cards}",
    )
    edit(
        topic / "en.yaml",
        "      doctor: {",
        "      tea: {items: [{title: Tea, text: Drink it hot.}]}\n      doctor: {",
    )
    book = exported(german)
    before = words.read_text(encoding="utf-8")
    type_at(book, "Overview, card 1, title", "Tee")
    assert (
        imported(german, icons, book)[-1]
        == "colds, Deutsch: 1 changed, 49 unchanged, 1 without a translation"
    )
    assert "tea" in words.read_text(encoding="utf-8")
    assert '""' not in words.read_text(encoding="utf-8")
    assert errors(check_content(german, ICONS)) == []
    type_at(book, "Overview, card 1, text", "Trinken Sie ihn heiß.")
    assert imported(german, icons, book)[-1] == "colds, Deutsch: 1 changed, 50 unchanged"
    added = set(words.read_text(encoding="utf-8").splitlines()) - set(before.splitlines())
    assert all("Tee" in line or "items" in line or "heiß" in line or "tea" in line for line in added)
    assert errors(check_content(german, ICONS)) == []


def test_a_list_that_has_grown_is_written_whole(german: Path, icons: Path, words: Path) -> None:
    edit(
        german / "topics" / "colds" / "en.yaml", "A fever < 39 degrees]", "A fever < 39 degrees, A cold nose]"
    )
    book = exported(german)
    type_at(book, "Overview, list, point 3", "Eine kalte Nase")
    assert imported(german, icons, book)[-1] == "colds, Deutsch: 1 changed, 49 unchanged"
    assert "Eine kalte Nase" in words.read_text(encoding="utf-8")
    assert errors(check_content(german, ICONS)) == []


def test_a_language_without_a_file_gets_one(german: Path, icons: Path, words: Path) -> None:
    edit(german / "kiosk.yaml", "languages: [en, de]", "languages: [en, de, es]")
    edit(german / "kiosk.yaml", "  de: Kleine Klinik\n", "  de: Kleine Klinik\n  es: Clínica\n")
    book = exported(german, "colds.es.xlsx", "es")

    def translate(edited: Workbook) -> None:
        for sheet in edited.worksheets[1:]:
            for row in range(2, sheet.max_row + 1):
                source = sheet[f"{SOURCE}{row}"].value
                sheet[f"{TRANSLATION}{row}"].value = source.replace("days", "días")

    change(book, translate)
    assert imported(german, icons, book)[-1] == "colds, Español: 49 changed"
    assert errors(check_content(german, ICONS)) == []
    assert imported(german, icons, book)[-1] == "colds, Español: 49 unchanged"


def with_spanish(content: Path) -> Path:
    """Add Spanish to the languages of a content folder; return the workbook for it, whose translations are empty."""
    edit(content / "kiosk.yaml", "languages: [en, de]", "languages: [en, de, es]")
    edit(content / "kiosk.yaml", "  de: Kleine Klinik\n", "  de: Kleine Klinik\n  es: Clínica\n")
    return exported(content, "colds.es.xlsx", "es")


def test_a_new_language_may_begin_with_a_single_text(german: Path, icons: Path, words: Path) -> None:
    book = with_spanish(german)
    type_at(book, "Self-care, title", "Cuidados")
    assert imported(german, icons, book)[-1] == "colds, Español: 1 changed, 48 without a translation"
    spanish = words.with_name("es.yaml").read_text(encoding="utf-8")
    assert yaml.safe_load(spanish) == {"sections": {"care": {"title": "Cuidados"}}}
    assert errors(check_content(german, ICONS)) == []


def test_an_entry_of_a_list_keeps_its_place_before_those_in_front_of_it_are_translated(
    german: Path, icons: Path, words: Path
) -> None:
    book = with_spanish(german)
    type_at(book, "Overview, list, point 2", "Fiebre < 39 grados")
    imported(german, icons, book)
    spanish = words.with_name("es.yaml")
    block = yaml.safe_load(spanish.read_text(encoding="utf-8"))["sections"]["overview"]["words"]["signs"]
    assert block == {"items": [None, "Fiebre < 39 grados"]}
    assert errors(check_content(german, ICONS)) == []
    type_at(book, "Overview, list, point 1", "Tos")
    imported(german, icons, book)
    block = yaml.safe_load(spanish.read_text(encoding="utf-8"))["sections"]["overview"]["words"]["signs"]
    assert block == {"items": ["Tos", "Fiebre < 39 grados"]}


def test_a_row_without_a_translation_changes_nothing_even_if_its_source_is_another_now(
    german: Path, icons: Path, book: Path
) -> None:
    type_at(book, "Self-care, card 1, text", "")
    type_at(book, "Overview, picture 1, caption", "")
    type_at(book, "Topic, title", "Schnupfen")
    edit(german / "topics" / "colds" / "en.yaml", "Sleep more.", "Sleep a lot.")
    edit(german / "topics" / "colds" / "en.yaml", "caption: The nose, ", "")
    assert imported(german, icons, book)[-1].startswith("colds, Deutsch: 1 changed, 46 unchanged")


def test_a_text_left_in_the_sources_language_is_taken_with_a_warning_and_not_as_reviewed(
    german: Path, icons: Path, book: Path
) -> None:
    cell = type_at(book, "Overview, call-out, title", "See a doctor when")
    same = "this is the same as the source, in en"
    assert f"{cell}: {same}: “See a doctor when”" in refusal_as_reviewed(german, icons, book)
    assert any(line.startswith(f"warning: {cell}: {same}") for line in imported(german, icons, book))


def refusal_as_reviewed(content: Path, icons: Path, file: Path) -> str:
    with pytest.raises(KioskError) as refused:
        imported(content, icons, file, state="reviewed", by="Ana Ruiz")
    return str(refused.value)


def test_a_page_that_lacks_texts_is_not_taken_as_reviewed(german: Path, icons: Path) -> None:
    book = with_spanish(german)
    type_at(book, "Self-care, title", "Cuidados")
    message = refusal_as_reviewed(german, icons, book)
    assert "the summary of section 'care' has no words here" in message
    assert "section 'overview'" not in message


def test_if_one_file_cannot_be_written_the_other_stays_as_it_was(
    german: Path, icons: Path, book: Path, words: Path
) -> None:
    before = words.read_bytes()
    type_at(book, "Topic, title", "Schnupfen")
    (words.parent / ".de.states.yaml.new").mkdir()
    with pytest.raises(KioskError, match=r"de\.states\.yaml cannot be written"):
        imported(german, icons, book)
    assert words.read_bytes() == before


def test_a_workbook_that_libreoffice_has_saved_is_read(german: Path, icons: Path, words: Path) -> None:
    lines = imported(german, icons, SAVED)
    assert lines[0] == "Topic!G2: Is this too informal?"
    assert lines[-1] == "colds, Deutsch: 4 changed, 45 unchanged"
    text = words.read_text(encoding="utf-8")
    for typed in ("Schnupfen", "wenn „nichts“ mehr geht", "=Schlafen", "Es geht vorbei,\u00a0bald."):
        assert typed in text
