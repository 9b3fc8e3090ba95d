"""The content as a web site: whole, plain, and as a browser shows it."""

import itertools
import re
import subprocess
from contextlib import closing
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest
from PIL import Image

from kiosk.content.builder import build
from kiosk.content.handout import address_of
from kiosk.content.library import Library
from kiosk.content.website import export
from kiosk.content.word_breaks import without_breaks
from kiosk.devices.paths import SITE_STYLE, TRANSLATIONS
from kiosk.errors import KioskError
from tests.content.small import edit

VOID = {"meta", "link", "img", "br", "wbr", "hr"}
TOPIC = "soft-tissue-tumor"


class Reader(HTMLParser):
    """Reads a page: its links, ids and texts; every element must be closed where it was opened."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page.read_text(encoding="utf-8"))
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def values(self, *names: str) -> list[str]:
        return [str(has[name]) for _, has in self.tags for name in names if name in has]


@pytest.fixture(scope="module")
def site(library: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site") / "www"
    with closing(Library.open(library)) as opened:
        export(opened, folder, languages=opened.offered("draft"), words=TRANSLATIONS, style=SITE_STYLE)
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def test_every_link_leads_somewhere_and_nothing_leads_elsewhere(site: Path) -> None:
    pages = {page: Reader(page) for page in site.rglob("*.html")}
    assert len(pages) > 80
    for page, read in pages.items():
        ids = read.values("id")
        assert len(ids) == len(set(ids)), page
        for target in read.values("href", "src"):
            if target.startswith(("https://", "http://")):
                continue
            path, part = urldefrag(unquote(target))
            there = (page.parent / path).resolve() if path else page
            assert there.is_file(), f"{page}: {target}"
            assert not part or part in pages[there].values("id"), f"{page}: {target}"


def test_pages_have_no_script_and_ask_for_nothing_from_elsewhere(site: Path) -> None:
    for page in site.rglob("*.html"):
        read = Reader(page)
        assert not {"script", "iframe", "object", "form"} & {tag for tag, _ in read.tags}
        for tag, has in read.tags:
            assert not any(name.startswith("on") for name in has)
            if tag in ("img", "link"):
                assert not str(has.get("src") or has.get("href")).startswith(("http", "//", "data:"))
    assert "url(" not in (site / "style.css").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["en", "ar", "zh-Hans", "th"])
def test_a_page_says_all_that_the_kiosk_says(site: Path, library: Path, language: str) -> None:
    with closing(Library.open(library)) as opened:
        page = opened.page(TOPIC, "harms", language)
        sentences = [text for _, text in opened.sentences(TOPIC, "harms", language)]
    path = site / Path(address_of("x", language, TOPIC, "harms")).relative_to("x")
    read = Reader(path)
    text = re.sub(r"\s+", " ", read.text)
    for sentence in sentences:
        assert sentence in text or sentence in " ".join(read.values("alt")), sentence
    html = next(has for tag, has in read.tags if tag == "html")
    assert html["lang"] == language
    assert html["dir"] == ("rtl" if language == "ar" else "ltr")
    assert without_breaks(page.title) in text
    for source in page.sources:
        assert source.title in text
    assert (site / "index.html").is_file()
    heads = [int(tag[1]) for tag, _ in read.tags if re.fullmatch("h[1-6]", tag)]
    assert heads[0] == 1
    assert heads.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(heads))


def test_the_same_content_gives_the_same_bytes_and_drafts_only_when_wished(
    site: Path, library: Path, tmp_path: Path
) -> None:
    with closing(Library.open(library)) as opened:
        for least, languages in (("draft", 12), ("reviewed", 3)):
            offered = opened.offered(least)
            assert len(offered) == languages, "with the pseudo-locales"
            export(opened, tmp_path / "www", languages=offered, words=TRANSLATIONS, style=SITE_STYLE)
            if least == "draft":
                assert files(tmp_path / "www") == files(site)
    assert not (tmp_path / "www" / "ar").exists()
    assert [one.name for one in tmp_path.iterdir()] == ["www"], "nothing is left beside it"


def test_what_others_put_there_is_not_touched(library: Path, tmp_path: Path) -> None:
    (tmp_path / "letters.txt").write_text("mine")
    with closing(Library.open(library)) as opened, pytest.raises(KioskError, match="something else"):
        export(opened, tmp_path, languages=opened.offered("draft"), words=TRANSLATIONS, style=SITE_STYLE)
    assert files(tmp_path) == {"letters.txt": b"mine"}


def test_words_are_never_taken_for_marks(content: Path, topic: Path, icons: Path, tmp_path: Path) -> None:
    edit(topic / "en.yaml", "title: Care", "title: '</h1><script>alert(1)</script>'")
    build(content, tmp_path / "library", icons_dir=icons)
    with closing(Library.open(tmp_path / "library")) as opened:
        export(
            opened, tmp_path / "www", languages=opened.offered("draft"), words=TRANSLATIONS, style=SITE_STYLE
        )
    for page in (tmp_path / "www").rglob("*.html"):
        assert "script" not in {tag for tag, _ in Reader(page).tags}


def browse(page: Path, folder: Path, *options: str) -> None:
    """Have a browser without a screen do something with a page."""
    base = ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    subprocess.run(
        [*base, f"--user-data-dir={folder / 'profile'}", *options, page.as_uri()],
        check=True,
        capture_output=True,
        timeout=120,
    )


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_narrow_phone_shows_a_page_without_scrolling_sideways(
    site: Path, tmp_path: Path, language: str
) -> None:
    picture = tmp_path / "phone.png"
    page = site / language / TOPIC / "incidence.html"
    browse(page, tmp_path, "--window-size=500,3000", f"--screenshot={picture}")
    with Image.open(picture) as shot:
        assert len(shot.convert("L").getcolors() or []) > 10, "there is something"
        for column in (range(6), range(shot.width - 6, shot.width)):
            edge = {shot.convert("RGB").getpixel((x, y)) for x in column for y in range(0, shot.height, 3)}
            assert len(edge) == 1, "nothing reaches the rim"


def test_a_page_is_printed_with_its_sources(site: Path, tmp_path: Path) -> None:
    paper = tmp_path / "page.pdf"
    browse(site / "en" / TOPIC / "harms.html", tmp_path, f"--print-to-pdf={paper}", "--no-pdf-header-footer")
    told = subprocess.run(["pdftotext", paper, "-"], check=True, capture_output=True, text=True).stdout
    assert "Major harms" in told
    assert "https://" in told
    assert "Emerging treatment methods" not in told, "the ways to other pages are left out"
