"""Difficult files are imported, or refused with one line that says what to do."""

import io
import os
import shutil
import struct
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.documents.importing import import_document
from kiosk.content.documents.readers.open_document import NAMESPACES
from kiosk.errors import KioskError
from tests.conftest import PROJECT
from tests.content.documents.test_form import FILES
from tests.content.documents.topics import (
    blocks_of,
    imported,
    kinds_of,
    missing_in,
    report,
    texts_in,
    words_of,
)
from tests.content.documents.word_files import CARE, SECTIONS, paragraph, picture, table, word_file

MACRO = {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0"}
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "content"


def saved(tmp_path: Path, data: bytes, name: str = "document.docx") -> Path:
    (tmp_path / name).write_bytes(data)
    return tmp_path / name


def refusal(source: Path, content: Path) -> str:
    """Return the line with which a document is refused; nothing may have been written."""
    with pytest.raises(KioskError) as refused:
        import_document(source, content)
    assert not content.exists()
    line = str(refused.value)
    assert "\n" not in line
    assert source.name in line
    assert refused.value.hint
    return line


def png(width: int, height: int) -> bytes:
    output = io.BytesIO()
    Image.new("1", (width, height)).save(output, "PNG")
    return output.getvalue()


def header_of_png(width: int, height: int) -> bytes:
    """Return a PNG that says how large it is, and has nothing else."""
    parts = (b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0), b"IDAT" + zlib.compress(b""))
    chunks = (struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part)) for part in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def test_a_document_without_styles_is_divided_at_its_short_lines(tmp_path: Path, folder: Path) -> None:
    body = "".join(map(paragraph, ("Colds", "Causes", "A virus causes them.", "Care", "Rest helps.")))
    topic = imported(saved(tmp_path, word_file(body)), folder).folder
    assert words_of(topic)["title"] == "Colds"
    assert kinds_of(topic) == {"Causes": ["paragraph"], "Care": ["paragraph"]}


def test_with_bold_headings_other_short_lines_are_none(tmp_path: Path, folder: Path) -> None:
    address = paragraph("Harbor Clinic") + paragraph("Main Street")
    topic = imported(saved(tmp_path, word_file(SECTIONS + CARE + address)), folder).folder
    assert kinds_of(topic) == {"Causes": ["paragraph"], "Care": ["paragraph"] * 3}


def test_the_numbered_parts_of_a_document_are_its_sections(tmp_path: Path, folder: Path) -> None:
    text = "Colds\n\n1. Causes\n\nA virus causes them.\n\n2. Care\n\nRest helps. Drink enough.\n"
    topic = imported(saved(tmp_path, text.encode(), "colds.txt"), folder).folder
    assert kinds_of(topic) == {"Causes": ["paragraph"], "Care": ["paragraph"]}


def test_struck_out_and_raised_figures_in_tables_and_headings_are_seen(tmp_path: Path, folder: Path) -> None:
    page = (
        "<h1>Colds</h1><h2>More than 10<sup>6</sup> <s>viruses</s> germs</h2><table><tr><th>When</th><th>Dose</th></tr>"
        "<tr><td>now</td><td><s>2</s> 1 of 10<sup>3</sup></td></tr></table><h2>Care</h2><p>Rest.</p>"
    )
    done = imported(saved(tmp_path, page.encode(), "colds.html"), folder)
    assert list(kinds_of(done.folder)) == ["More than 10⁶ germs", "Care"]
    (table_words,) = blocks_of(done.folder, "table")
    assert table_words["rows"] == [["now", "1 of 10³"]]
    assert report(done).count("it is struck out") == 2


def test_a_chart_is_reported(tmp_path: Path, folder: Path) -> None:
    done = imported(saved(tmp_path, word_file(SECTIONS + CARE, {"word/charts/chart1.xml": b"<c/>"})), folder)
    assert "1 charts or diagrams were left out" in report(done)


def test_lines_that_were_forced_are_read_as_the_list_that_they_show(tmp_path: Path, folder: Path) -> None:
    listed = paragraph(
        "Bring with you:", "• your card", "• a list of your medicines", "• somebody to drive you"
    )
    numbered = paragraph("1. Wash: use soap.", "2. Dry: use a clean towel.")
    topic = imported(saved(tmp_path, word_file(SECTIONS + CARE + listed + numbered)), folder).folder
    (points,) = blocks_of(topic, "points")
    assert points["intro"] == "Bring with you:"
    assert points["items"] == ["your card", "a list of your medicines", "somebody to drive you"]
    (cards,) = blocks_of(topic, "cards")
    assert [card["title"] for card in cards["items"]] == ["Wash", "Dry"]


def test_a_table_that_arranges_the_page_is_read_as_text(tmp_path: Path, folder: Path) -> None:
    inner = table([paragraph("Dose"), paragraph("Time")], [paragraph("one"), paragraph("evening")])
    layout = table([SECTIONS, CARE + inner + paragraph("Drink enough.")])
    done = imported(saved(tmp_path, word_file(layout)), folder)
    assert kinds_of(done.folder) == {"Causes": ["paragraph"], "Care": ["paragraph", "table", "paragraph"]}
    assert missing_in(done.folder, "A virus causes them. Rest helps. Drink enough.") == []


def test_deleted_text_is_left_out_and_inserted_text_is_taken(tmp_path: Path, folder: Path) -> None:
    changed = (
        '<w:p><w:r><w:t>Take </w:t></w:r><w:del w:id="1"><w:r><w:delText>two</w:delText></w:r></w:del>'
        '<w:ins w:id="2"><w:r><w:t>one</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> tablet.</w:t></w:r></w:p>'
    )
    done = imported(saved(tmp_path, word_file(SECTIONS + CARE + changed)), folder)
    assert missing_in(done.folder, "Take one tablet.") == []
    assert "two" not in "".join(texts_in(words_of(done.folder)))
    assert "Changes are tracked: 1 deleted passages were left out" in report(done)


def open_document(body: str) -> bytes:
    """Return an OpenDocument text with the given XML as its text."""
    names = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in NAMESPACES.items())
    text = f"<office:document-content {names}><office:body><office:text>{body}</office:text></office:body>"
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w") as archive:
        archive.writestr("content.xml", f"{text}</office:document-content>")
    return output.getvalue()


def test_changes_comments_and_text_boxes_of_open_document(tmp_path: Path, folder: Path) -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>two</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        '<text:h text:outline-level="1">Causes</text:h><text:p>A<text:s text:c="2"/>virus.</text:p>'
        '<text:h text:outline-level="1">Care</text:h>'
        "<text:p>Take <text:change/>one tablet.<office:annotation><text:p>Really?</text:p></office:annotation></text:p>"
        "<text:p><draw:frame><draw:text-box><text:p>Call us when you feel worse.</text:p></draw:text-box>"
        "</draw:frame></text:p>"
    )
    done = imported(saved(tmp_path, open_document(body), "cold_facts.odt"), folder)
    assert words_of(done.folder)["title"] == "Cold facts"
    assert missing_in(done.folder, "A virus.\nTake one tablet.\nCall us when you feel worse.") == []
    assert "“two”: it was deleted while changes were tracked" in report(done)
    assert "“Really?”: a comment" in report(done)
    assert "is the title, from the name or the properties of the file" in report(done)


def test_struck_out_words_are_left_out_and_reported(tmp_path: Path, folder: Path) -> None:
    struck = (
        "<w:p><w:r><w:t>Take one.</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>Take two.</w:t></w:r></w:p>"
    )
    done = imported(saved(tmp_path, word_file(SECTIONS + CARE + struck)), folder)
    assert missing_in(done.folder, "Take one.") == []
    assert missing_in(done.folder, "Take two.") == ["Take two."]
    assert "“Take two.”: it is struck out" in report(done)


def test_the_text_of_a_text_box_is_taken_once(tmp_path: Path, folder: Path) -> None:
    inner = f"<w:txbxContent>{paragraph('Call us when you feel worse.')}</w:txbxContent>"
    box = (
        '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData>'
        f"<wps:wsp><wps:txbx>{inner}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{inner}</v:textbox></v:shape></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    topic = imported(saved(tmp_path, word_file(SECTIONS + CARE + box)), folder).folder
    boxes = [text for text in texts_in(words_of(topic)) if text == "Call us when you feel worse."]
    assert len(boxes) == 1


def test_powers_stay_powers(tmp_path: Path, folder: Path) -> None:
    power = (
        '<w:p><w:r><w:t>More than 10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
        '<w:t>6</w:t></w:r><w:r><w:t xml:space="preserve"> cells are given.</w:t></w:r></w:p>'
    )
    topic = imported(saved(tmp_path, word_file(SECTIONS + CARE + power)), folder).folder
    assert "More than 10⁶ cells are given." in texts_in(words_of(topic))


def test_a_document_of_300_pages_is_imported_whole(tmp_path: Path, folder: Path) -> None:
    more = "and tells a bit more about it, with all that belongs to it and to what it stands for " * 2
    sentences = [f"This is sentence {number}, {more}." for number in range(3000)]
    body = paragraph("A long story", bold=True)
    for chapter in range(20):
        body += paragraph(f"Chapter {chapter + 1}", bold=True)
        for page in range(chapter * 15, chapter * 15 + 15):
            body += paragraph(" ".join(sentences[10 * page : 10 * page + 10]))
    topic = imported(saved(tmp_path, word_file(body)), folder).folder
    assert len(kinds_of(topic)) == 20
    assert missing_in(topic, " ".join(sentences)) == []


def test_macros_are_left_out(tmp_path: Path, folder: Path) -> None:
    done = imported(saved(tmp_path, word_file(SECTIONS + CARE, MACRO), "letter.docm"), folder)
    assert "Its macros were left out" in report(done)


@pytest.mark.parametrize(
    ("size", "said"),
    [
        ((10_000, 10_000), "10000 by 10000 pixels: make it smaller"),
        ((20_000, 20_000), "too many pixels: make it smaller"),
    ],
    ids=["100 megapixels", "400 megapixels"],
)
def test_a_picture_that_is_too_large_is_left_out_and_reported(
    size: tuple[int, int], said: str, tmp_path: Path, folder: Path
) -> None:
    body = SECTIONS + picture("A lung") + CARE
    done = imported(saved(tmp_path, word_file(body, {"word/media/image1.png": header_of_png(*size)})), folder)
    assert blocks_of(done.folder, "figure") == []
    assert f"“A lung”: a picture was left out: it has {said}" in report(done)


def test_a_picture_without_alternative_text_is_marked_and_reported(tmp_path: Path, folder: Path) -> None:
    body = SECTIONS + picture() + CARE
    done = imported(saved(tmp_path, word_file(body, {"word/media/image1.png": png(40, 30)})), folder)
    assert len(blocks_of(done.folder, "figure")) == 1
    assert "# The document does not say what the picture shows" in (done.folder / "en.yaml").read_text()
    assert "needs a description" in report(done)


def test_a_damaged_picture_is_left_out_and_reported(tmp_path: Path, folder: Path) -> None:
    body = SECTIONS + picture("A lung") + CARE
    data = (FILES / "ankle.png").read_bytes()
    done = imported(saved(tmp_path, word_file(body, {"word/media/image1.png": data[:-30]})), folder)
    assert blocks_of(done.folder, "figure") == []
    assert "a picture was left out: it is damaged" in report(done)


WORD = word_file(SECTIONS + CARE)


def bomb() -> bytes:
    """Return a Word file that says that its text unpacks to 4 GB."""
    data = word_file(SECTIONS + CARE)
    entry = data.index(b"PK\x01\x02")  # of the first part, in the list at the end of the file
    return data[: entry + 24] + b"\xf0\xff\xff\xff" + data[entry + 28 :]


def entities() -> bytes:
    """Return a Word file with XML entities that expand to billions of letters."""
    declared = '<!ENTITY e0 "lol">' + "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(12))
    body = f'<!DOCTYPE d [{declared}]><w:document xmlns:w="x"><w:body>&e12;</w:body></w:document>'
    return word_file("", {"word/document.xml": body.encode()})


def with_password() -> bytes:
    return COMPOUND + "EncryptedPackage".encode("utf-16-le") + bytes(100)


def locked_open_document() -> bytes:
    manifest = (
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry>'
        "<m:encryption-data/></m:file-entry></m:manifest>"
    )
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w") as archive:
        archive.writestr("content.xml", b"\x00\x99")
        archive.writestr("META-INF/manifest.xml", manifest)
    return output.getvalue()


@pytest.mark.parametrize(
    ("name", "make", "said"),
    [
        ("password.docx", with_password, "The file has a password. (save it without one, and import that)"),
        ("password.odt", locked_open_document, "The file has a password."),
        ("bomb.docx", bomb, "The file unpacks to more than 300 MB."),
        ("entities.docx", entities, "The file is damaged."),
        ("cut.docx", lambda: WORD[: len(WORD) // 2], "The file is damaged."),
        ("spoilt.docx", lambda: WORD.replace(b"PK\x03\x04", b"PK\x03\x05"), "The file is damaged."),
        ("text.docx", lambda: b"Only text.", "The file is damaged."),
        ("empty.docx", bytes, "The file is empty."),
        ("empty.txt", lambda: b"\n \n", "The file is empty."),
        ("nothing.docx", lambda: word_file(paragraph("")), "There is no text in it."),
        ("chrome.txt", lambda: b"Close\n\nMENU\n", "There is no text in it."),
        ("old.doc", lambda: COMPOUND, "This is a Word file from before 2007 (.doc)."),
        ("renamed.docx", lambda: COMPOUND, 'choose Save as, "Word document (.docx)", and import that'),
        ("letter.pdf", lambda: b"%PDF-1.7 ...", "This is a PDF."),
        ("letter.rtf", lambda: b"{\\rtf1 Hello}", "This is rich text (RTF)."),
        (
            "table.docx",
            lambda: locked_zip("xl/workbook.xml"),
            "This is neither a Word file nor an OpenDocument text.",
        ),
        ("program.txt", lambda: b"MZ\x00\x90\xff\xfe\x00", "This is no text file."),
        (
            "one.txt",
            lambda: b"Colds\n\nA virus causes them.\n",
            "It has one section; a topic needs two or more.",
        ),
        (
            "many.txt",
            lambda: b"Much\n\n" + b"Part\n\nText of it.\n\n" * 30,
            "It has 30 sections; a topic has at most 24.",
        ),
        ("list.csv", lambda: b"a;b\n", ".csv is no format that can be imported."),
    ],
)
def test_what_cannot_be_imported_is_refused_in_one_line(
    name: str, make: object, said: str, tmp_path: Path, folder: Path
) -> None:
    assert callable(make)
    assert said in refusal(saved(tmp_path, make(), name), folder)


def locked_zip(name: str) -> bytes:
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w") as archive:
        archive.writestr(name, "")
    return output.getvalue()


def test_a_file_that_is_missing_is_refused(tmp_path: Path, folder: Path) -> None:
    assert "No such file" in refusal(tmp_path / "missing.docx", folder)


def test_a_word_file_is_recognized_whatever_its_name(tmp_path: Path, folder: Path) -> None:
    topic = imported(saved(tmp_path, WORD, "document.doc"), folder).folder
    assert words_of(topic)["title"] == "Colds"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_text_files_of_windows_are_read_in_their_encoding(
    encoding: str, tmp_path: Path, folder: Path
) -> None:
    text = (
        "Café – “Colds”\r\n\r\nCauses\r\n\r\nIt’s a virus – not the cold.\r\n\r\nCare\r\n\r\nRest helps.\r\n"
    )
    done = imported(saved(tmp_path, text.encode(encoding), "colds.txt"), folder)
    assert words_of(done.folder)["title"] == "Café – “Colds”"
    assert "It’s a virus – not the cold." in texts_in(words_of(done.folder))
    assert ("The encoding was guessed to be cp1252" in report(done)) == (encoding == "cp1252")


@pytest.mark.parametrize(
    ("language", "page", "text"),
    [
        ("ru", "cp1251", "Простуда\n\nПричины\n\nПростуду вызывают вирусы.\n\nУход\n\nОтдых помогает.\n"),
        (
            "ja",
            "cp932",
            "風邪について\n\n原因\n\n風邪はウイルスが原因です。\n\n手当て\n\n休むと楽になります。\n",
        ),
        ("ar", "cp1256", "نزلات البرد\n\nالأسباب\n\nتسببها الفيروسات.\n\nالعناية\n\nالراحة تساعد.\n"),
    ],
)
def test_other_code_pages_are_recognized(
    language: str, page: str, text: str, tmp_path: Path, folder: Path
) -> None:
    source = saved(tmp_path, text.encode(page), "document.txt")
    topic = import_document(source, folder, language=language).folder
    assert text.partition("\n")[0] in (topic / f"{language}.yaml").read_text(encoding="utf-8")


def test_several_files_and_folders_are_imported_by_one_command(tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    for name in ("iron.docx", "styled.md", "ankle.png"):
        shutil.copy(FILES / name, folder / name)
    (folder / "~$iron.docx").write_bytes(b"lock file of Word")
    command = [sys.executable, "main.py", "import", str(folder), "--content", str(tmp_path / "content")]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (os.EX_OK, "")
    topics = sorted(path.name for path in (tmp_path / "content" / "topics").iterdir())
    assert topics == ["iron-deficiency", "sprained-ankle"]
    (folder / "locked.docx").write_bytes(with_password())
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == os.EX_DATAERR
    refused = f"{folder}/locked.docx: The file has a password. (save it without one, and import that)"
    assert done.stderr == f"kiosk: {refused}\n"
    assert done.stdout.count("Nothing has changed since the last import") == 2
    command[3] = str(tmp_path)
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == os.EX_NOINPUT
    assert done.stderr.startswith("kiosk: There is no document in ")
