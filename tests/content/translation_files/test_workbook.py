"""A workbook is safe to hand out, and a hostile or damaged one is refused before it is read."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from kiosk.base.plain_text import NOT_ON_ONE_LINE, joined_lines
from kiosk.content.review.text_digest import digest_of
from kiosk.content.translation_files.exporting import export_all, export_language
from kiosk.content.translation_files.importing import read_delivery
from kiosk.content.translation_files.rows import Row, RowKey
from kiosk.content.translation_files.workbook_reader import MOST_UNPACKED_BYTES, read_workbook
from kiosk.content.translation_files.workbook_writer import workbook_of
from kiosk.content.translation_files.xliff import read_xliff, xliff_of
from kiosk.errors import KioskError
from tests.content.small import edit
from tests.content.translation_files.delivery import cell_of, exported, german_content


def test_only_translations_and_remarks_can_be_edited_and_keys_are_hidden(book: Path) -> None:
    sheets = load_workbook(book).worksheets
    assert [sheet.title for sheet in sheets] == ["Read me", "Topic", "Overview", "Self-care", "Glossary"]
    for sheet in sheets:
        assert sheet.protection.sheet
        assert sheet.protection.password is None
    for sheet in sheets[1:]:
        assert sheet.column_dimensions["A"].hidden
        assert sheet.freeze_panes == "A2"
        for row in sheet.iter_rows(min_row=2):
            assert [cell.protection.locked for cell in row] == [True, True, True, False, True, True, False]
            assert {cell.number_format for cell in row} == {"@"}
            assert all(cell.alignment.wrap_text for cell in row)


def test_an_arabic_sheet_runs_from_right_to_left(tmp_path: Path) -> None:
    content = german_content(tmp_path / "content")
    edit(content / "kiosk.yaml", "languages: [en, de]", "languages: [en, de, ar]")
    edit(content / "kiosk.yaml", "  de: Kleine Klinik\n", "  de: Kleine Klinik\n  ar: عيادة\n")
    sheet = load_workbook(exported(content, "colds.ar.xlsx", "ar"))["Overview"]
    assert sheet.sheet_view.rightToLeft
    assert (sheet["C2"].alignment.readingOrder, sheet["D2"].alignment.readingOrder) == (1, 2)
    assert (sheet["D2"].value, sheet["E2"].value, sheet["F2"].value) == (
        None,
        "missing",
        "Not translated yet.",
    )


def test_marks_and_limits_are_noted_beside_their_texts(book: Path) -> None:
    edited = load_workbook(book)
    assert cell_of(edited, "Overview, in short", "F").value == "Keep the marks; translate only the words."
    assert cell_of(edited, "Self-care, short title", "F").value == "At most 16 characters."


def test_all_languages_are_a_file_each(german: Path, tmp_path: Path) -> None:
    assert list(export_all(german, "colds", tmp_path / "out", "xlsx")) == [
        f"{tmp_path / 'out' / 'colds.de.xlsx'}: 49 texts, 0 of them missing or stale"
    ]


@pytest.mark.parametrize(
    ("topic", "language", "name", "message"),
    [
        ("cold", "de", "a.xlsx", "There is no topic 'cold'. (did you mean 'colds'?)"),
        ("colds", "en", "a.xlsx", "There is no translation into 'en'. (the translations are de)"),
        ("colds", "de", "a.ods", "a.ods has no ending that says its format. (end it in .xlsx or .xliff)"),
    ],
)
def test_what_cannot_be_exported_is_named(
    german: Path, topic: str, language: str, name: str, message: str
) -> None:
    with pytest.raises(KioskError) as refused:
        list(export_language(german, topic, language, german / name))
    assert str(refused.value).endswith(message)


def test_a_file_that_may_have_translations_is_not_overwritten(german: Path, book: Path) -> None:
    before = book.read_bytes()
    with pytest.raises(KioskError, match=r"colds\.de\.xlsx exists already"):
        exported(german)
    assert book.read_bytes() == before


def zipped(parts: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def with_part(book: Path, name: str, data: bytes) -> bytes:
    with zipfile.ZipFile(book) as archive:
        return zipped({part: archive.read(part) for part in archive.namelist()} | {name: data})


def huge_sheet() -> bytes:
    book = Workbook()
    book.worksheets[0]["XFD1048576"].value = "x"
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no Excel workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "or it has a password"),
        (b"PK\x03\x04rubbish", "damaged"),
        (zipped({"a.txt": b"x"}), "damaged"),
        (zipped({"xl/a.xml": b"0" * (MOST_UNPACKED_BYTES + 1)}), "unpacks to more than 50 MB"),
        (zipped({f"{number}.xml": b"" for number in range(2001)}), "unpacks to more than"),
        (zipped({"xl/a.xml": ENTITIES}), "declares entities"),
        (zipped({"xl/a.xml": ENTITIES.decode().encode("utf-16")}), "declares entities"),
        (huge_sheet(), "more than 20000 rows"),
    ],
    ids=["empty", "password", "rubbish", "no-workbook", "bomb", "parts", "entities", "utf-16", "huge"],
)
def test_a_hostile_or_damaged_file_is_refused(data: bytes, message: str, tmp_path: Path) -> None:
    file = tmp_path / "back.xlsx"
    file.write_bytes(data)
    with pytest.raises(KioskError) as refused:
        read_delivery(file)
    assert message in str(refused.value)
    assert str(file) in str(refused.value)


def test_a_damaged_sheet_is_refused(book: Path) -> None:
    with pytest.raises(KioskError, match="damaged"):
        read_workbook(with_part(book, "xl/worksheets/sheet2.xml", b"<worksheet"))


def test_other_files_are_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match=r"back\.ods is neither an Excel workbook"):
        read_delivery(tmp_path / "back.ods")
    with pytest.raises(KioskError, match=r"back\.xlsx cannot be read: No such file"):
        read_delivery(tmp_path / "back.xlsx")
    with pytest.raises(KioskError, match="No sheet of this file has translations"):
        read_workbook(zip_of(Workbook()))


def zip_of(book: Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


ONE_LINE = st.text(min_size=1, max_size=80).map(lambda text: joined_lines(re.sub(NOT_ON_ONE_LINE, "", text)))
TEXTS = st.one_of(
    ONE_LINE,
    st.sampled_from(
        ["=1+1", "+49 30", "-5", "@x", "'a", "12", "1/2", "50%", "TRUE", "#REF!", "_x000D_", "<b>&amp;"]
    ),
).filter(str.strip)


@settings(deadline=None, max_examples=60)
@given(TEXTS, TEXTS)
def test_every_text_comes_back_as_it_was_written(source: str, translation: str) -> None:
    key = RowKey("colds", "de", "sections.a.words.b.items.0", digest_of(source))
    row = Row(key, "Overview", "Overview, list, point 1", source, translation, "draft", "")
    for written, read in (
        (workbook_of([row], "en", "de"), read_workbook),
        (xliff_of([row], "colds", "en", "de"), read_xliff),
    ):
        delivery = read(written)
        assert delivery.problems == []
        assert [(one.key, one.source, one.translation) for one in delivery.rows] == [
            (key, source, translation)
        ]
