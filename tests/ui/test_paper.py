"""Printed documents are complete, machine-readable, and within their margins."""

import re
import subprocess
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.blocks.records import Page
from kiosk.content.direction import isolate, left_to_right
from kiosk.content.library.reader import Library
from kiosk.content.search.word_breaks import without_breaks
from kiosk.content.translation.interface_words import InterfaceWords
from kiosk.paths import TRANSLATIONS
from kiosk.startup.qt_application import qt_application
from kiosk.ui.display.fonts import family_of
from kiosk.ui.takehome.paper import POINTS, Handout, write_pdf

TOPIC = "soft-tissue-tumor"
RADICALS = str.maketrans("⻓⻛⻣", "长风骨")
"""Characters to which a font gives one glyph although Unicode does not treat them as equivalent."""

PAPERS = {"a4": "595 x 842", "letter": "612 x 792"}


@pytest.fixture(scope="module")
def opened(library: Path) -> Iterator[Library]:
    qt_application()
    with closing(Library.open(library)) as one:
        yield one


def printed(
    opened: Library, path: Path, language: str, section: str, *, size: str = "medium", paper: str = "a4"
) -> Page:
    """Print a section, and return the document."""
    page = opened.page(TOPIC, section, language)
    handout = Handout(
        pages=((page, tuple(block.id for block in page.blocks)),),
        questions=("What do you think my lump is?",),
        language=language,
        family=family_of(language),
        right_to_left=language == "ar",
        size=size,
        paper=paper,
        clinic=opened.clinic(language),
        day="2026-11-23",
    )
    write_pdf(handout, InterfaceWords(TRANSLATIONS, language), opened.media, path)
    return page


def told(*command: object) -> str:
    return subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True).stdout


def letters(text: str) -> str:
    """Return a text normalized for comparison: fonts may map a letter to a presentation form or a radical."""
    return re.sub(r"[^\w]", "", unicodedata.normalize("NFKC", text).translate(RADICALS))


def without_figures(language: str, text: str) -> str:
    """Return a text normalized for comparison, without figures, which Qt omits in Chinese fonts among Latin letters."""
    return re.sub(r"\d", "", letters(text)) if language == "zh-Hans" else letters(text)


@pytest.mark.parametrize("language", ["en", "zh-Hans", "ru", "es"])
def test_every_word_is_on_paper_in_order(opened: Library, tmp_path: Path, language: str) -> None:
    path = tmp_path / "page.pdf"
    page = printed(opened, path, language, "harms")
    raw = told("pdftotext", "-raw", path, "-")
    text = without_figures(language, "".join(line for line in raw.splitlines() if "2026-11-23" not in line))
    at = 0
    for block in page.blocks:
        for words in block.plain_texts():
            found = text.find(without_figures(language, without_breaks(words)), at)
            assert found >= 0, words
            at = found
    for source in page.sources:
        assert without_figures(language, source.title) in text
        assert without_figures(language, source.url) in text
    assert letters("What do you think my lump is?") in text


@pytest.mark.parametrize(("language", "word"), [("ar", "الأضرار"), ("th", "ผลเสีย"), ("ja", "主な害")])
def test_other_scripts_are_text_and_not_pictures(
    opened: Library, tmp_path: Path, language: str, word: str
) -> None:
    path = tmp_path / "page.pdf"
    printed(opened, path, language, "harms")
    assert letters(word) in letters(told("pdftotext", path, "-"))


def test_a_phone_number_is_read_from_left_to_right_on_arabic_paper(opened: Library, tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    number = ["+1", "(555)", "010-0199"]
    handout = Handout(
        pages=(),
        questions=(isolate(f"بمن أتصل؟ {' '.join(number)} متى"), left_to_right(" ".join(number))),
        language="ar",
        family=family_of("ar"),
        right_to_left=True,
        size="medium",
        paper="a4",
        clinic=opened.clinic("ar"),
        day="2026-11-23",
    )
    write_pdf(handout, InterfaceWords(TRANSLATIONS, "ar"), opened.media, path)
    found = re.findall(r'<word xMin="([\d.]+)"[^>]*>([^<]+)</word>', told("pdftotext", "-bbox", path, "-"))
    parts = [(float(left), text) for left, text in found if re.search(r"\d", text) and "2026" not in text]
    for line in (parts[:3], parts[3:6]):
        assert [text for _, text in sorted(line)] == number


@pytest.mark.parametrize("size", POINTS)
@pytest.mark.parametrize("paper", PAPERS)
def test_pages_are_full_and_keep_their_margins(
    opened: Library, tmp_path: Path, size: str, paper: str
) -> None:
    path = tmp_path / "page.pdf"
    page = printed(opened, path, "en", "overview", size=size, paper=paper)
    about = told("pdfinfo", path)
    assert f"Title:           {page.title}" in about
    assert PAPERS[paper] in about
    assert "<rdf:li>en</rdf:li>" in told("pdfinfo", "-meta", path)
    fonts = told("pdffonts", path).splitlines()[2:]
    assert fonts
    assert all(" yes " in line for line in fonts), "every face is in the file"
    told("pdftoppm", "-r", 40, "-gray", "-png", path, tmp_path / "sheet")
    sheets = sorted(tmp_path.glob("sheet*.png"))
    assert len(sheets) == int(re.search(r"Pages:\s+(\d+)", about)[1])  # type: ignore[index]
    for sheet in sheets:
        with Image.open(sheet) as shot:
            ink = shot.point(lambda grey: 255 if grey < 128 else 0).getbbox()
            assert ink is not None
            margin = int(15 / 25.4 * 40)
            assert ink[0] >= margin
            assert ink[1] >= margin
            assert ink[2] <= shot.width - margin
            assert ink[3] <= shot.height - margin
            upper = shot.crop((0, 0, shot.width, shot.height - 2 * margin))
            assert upper.point(lambda grey: 255 if grey < 128 else 0).getbbox(), "more than a foot"


def test_a_heading_stands_on_the_page_of_its_text(opened: Library, tmp_path: Path) -> None:
    for size in POINTS:
        path = tmp_path / f"{size}.pdf"
        page = printed(opened, path, "en", "conventional", size=size)
        headings = {letters(block.title) for block in page.blocks if getattr(block, "title", "")}
        for sheet in told("pdftotext", "-layout", path, "-").split("\f"):
            lines = [letters(line) for line in sheet.splitlines() if line.strip()]
            assert len(lines) < 2 or lines[-2] not in headings, f"{size}: {lines[-2]}"
