"""The content as a web site: complete, plain, and displayed correctly by a browser."""

import itertools
import re
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.content.blocks.records import Source
from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library, LibraryError
from kiosk.content.search.word_breaks import without_breaks
from kiosk.content.translation.interface_words import InterfaceWords
from kiosk.content.website.blocks import citation
from kiosk.content.website.export import export
from kiosk.content.website.file_names import media_file, section_file
from kiosk.content.website.handout import address_of
from kiosk.paths import SITE_STYLE, TRANSLATIONS
from tests.content.html_faults import faults_of
from tests.content.small import DRAWING, add_film, add_spanish, edit

VOID = {"meta", "link", "track", "img", "br", "wbr", "hr"}
TOPIC = "soft-tissue-tumor"


class Reader(HTMLParser):
    """Parses a page: its links, ids and texts; every element must be closed where it was opened."""

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


@pytest.fixture
def exported(content: Path, icons: Path, tmp_path: Path) -> Callable[[], Path]:
    """Return a function that exports the test's content into a folder."""

    def export_it() -> Path:
        build(content, tmp_path / "library", icons_dir=icons)
        return export_small(tmp_path / "library", tmp_path / "www")

    return export_it


def export_small(library: Path, folder: Path) -> Path:
    with closing(Library.open(library)) as opened:
        export(opened, folder, languages=opened.offered("draft"), words=TRANSLATIONS, style=SITE_STYLE)
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def check_links(site: Path) -> None:
    """Assert that every link leads to an existing file and anchor, and that every file is linked."""
    pages = {page: Reader(page) for page in site.rglob("*.html")}
    linked = {site / "index.html", site / ".lobby-kiosk-site"}
    for page, read in pages.items():
        ids = read.values("id")
        assert len(ids) == len(set(ids)), page
        for target in read.values("href", "src", "poster"):
            if target.startswith(("https://", "http://")):
                continue
            path, part = urldefrag(unquote(target))
            there = (page.parent / path).resolve() if path else page
            assert there.is_file(), f"{page}: {target}"
            assert not part or part in pages[there].values("id"), f"{page}: {target}"
            linked.add(there)
    assert {file for file in site.rglob("*") if file.is_file()} == linked


def check_pictures(site: Path) -> int:
    """Assert that every picture has the format of its name and the size its page gives; return their number."""
    count = 0
    for page in site.rglob("*.html"):
        for tag, has in Reader(page).tags:
            if tag == "img":
                file = page.parent / str(has["src"])
                with Image.open(file) as picture:
                    picture.load()
                    assert file.suffix in (f".{picture.format}".lower(), ".jpg"), file
                    assert (str(picture.width), str(picture.height)) == (has["width"], has["height"])
                count += 1
    return count


def test_every_link_leads_somewhere_and_a_link_leads_to_every_file(site: Path) -> None:
    check_links(site)
    assert len(list(site.rglob("*.html"))) > 80


def test_every_page_is_valid_html_and_every_picture_shows(site: Path) -> None:
    for page in site.rglob("*.html"):
        assert faults_of(page.read_text(encoding="utf-8")) == [], page
    assert check_pictures(site) > 40


def test_every_kind_of_block_is_valid_html_and_shows(
    content: Path, topic: Path, exported: Callable[[], Path]
) -> None:
    """The content has one block of each kind, with drawings, names and a page that are difficult cases."""
    add_film(topic)
    plan = (topic / "topic.yaml").read_text(encoding="utf-8")
    words = (topic / "en.yaml").read_text(encoding="utf-8")
    # A picture may have any name, and the wrong extension
    odd = 'media/50% of #1? \u00fc "x".jpeg'
    (topic / "media" / "photo.png").rename(topic / odd)
    Image.new("RGB", (8, 4), "blue").save(topic / "media" / "where.svg", "WEBP")
    (topic / "media" / "same.png").write_text(DRAWING, encoding="utf-8")
    plan = plan.replace("picture: media/photo.png", "picture: media/../media/same.png")
    plan = plan.replace("media/photo.png", f"'{odd}'").replace("id: overview", "id: index")
    plan = (
        plan.replace("id: care", "id: glossary")
        .replace("id: short", "id: text")
        .replace("id: what", "id: source-1")
    )
    words = words.replace("  overview:", "  index:").replace("  care:", "  glossary:")
    words = words.replace("section:care", "section:glossary").replace("      short: ", "      text: ")
    words = words.replace("      what: ", "      source-1: ")
    (topic / "topic.yaml").write_text(plan, encoding="utf-8")
    (topic / "en.yaml").write_text(words, encoding="utf-8")
    site = exported()
    pages = {str(page.relative_to(site / "en")): Reader(page).text for page in (site / "en").rglob("*.html")}
    assert sorted(pages) == sorted(
        ["index.html", *(f"colds/{name}.html" for name in ("index", "glossary", "index_", "glossary_"))]
    )
    assert "A germ much smaller than a cell." in pages["colds/glossary.html"]
    assert "Many germs cause colds." in pages["colds/index_.html"]
    assert (site / address_of("x", "en", "colds", "glossary").removeprefix("x/")).is_file()
    for page in site.rglob("*.html"):
        assert faults_of(page.read_text(encoding="utf-8")) == [], page
    check_links(site)
    assert check_pictures(site) == 2


def test_a_validator_finds_what_a_browser_would_hide() -> None:
    head = "<!DOCTYPE html><html lang=en><head><title>t</title></head><body><main><h1>t</h1>"
    assert faults_of(f"{head}</main></body></html>") == []
    for wrong in (
        "<figure><img alt=a><figcaption>a</figcaption><ol><li>b</li></ol></figure>",
        "<ul><p>a</p></ul>",
        "<p><ul></ul></p>",
        "<img>",
        "<h1>again</h1>",
        "a < b",
    ):
        assert faults_of(f"{head}{wrong}</main></body></html>"), wrong


@given(title=st.text("ab.?! ", min_size=1), year=st.sampled_from(["2024", "n.d.", "n.d", "2024?"]))
def test_a_source_ends_with_one_full_stop(title: str, year: str) -> None:
    cited = citation(Source(1, "x", title, "Inc.", year, ""))
    assert cited.endswith(year if year[-1] in ".?" else f"{year}.")
    assert cited.startswith(title if title[-1] in ".?!" else f"{title}.")


def test_a_library_without_a_picture_exports_nothing(
    content: Path, icons: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(content, tmp_path / "library", icons_dir=icons)
    export_small(tmp_path / "library", tmp_path / "www")
    before = files(tmp_path / "www")
    monkeypatch.setattr(Library, "media", lambda *_: None)
    with pytest.raises(LibraryError, match=r"where\.svg is missing"):
        export_small(tmp_path / "library", tmp_path / "www")
    assert files(tmp_path / "www") == before


@pytest.mark.parametrize(
    ("data", "ending"),
    [
        (b"\x89PNG\r\n", ".png"),
        (b"\xff\xd8\xff\xe0", ".jpg"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", ".webp"),
        (b"ID3\x04", ".mp3"),
    ],
)
def test_a_file_has_the_ending_of_its_bytes_and_a_name_that_needs_no_care(data: bytes, ending: str) -> None:
    assert re.fullmatch(rf"colds/[0-9a-f]+\{ending}", media_file("colds/media/a b#?.MP3", data))
    assert media_file("colds/a.svg", data) != media_file("colds/b.svg", data)
    assert section_file("index") != section_file("index-") != section_file("glossary")


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
    assert [path.name for path in tmp_path.iterdir()] == ["www"], "nothing is left beside it"


def test_words_are_never_taken_for_marks(topic: Path, exported: Callable[[], Path]) -> None:
    edit(topic / "en.yaml", "title: Care", "title: '</h1><script>alert(1)</script>'")
    for page in exported().rglob("*.html"):
        assert "script" not in {tag for tag, _ in Reader(page).tags}


def texts_by_language(page: Path) -> Iterator[tuple[str, str]]:
    """Yield each text of a page with the language that a browser or a screen reader assumes for it."""

    def below(element: Element, language: str) -> Iterator[tuple[str, str]]:
        own = element.get("lang", language)
        yield own, (element.text or "").strip()
        for child in element:
            yield from below(child, own)
            yield own, (child.tail or "").strip()

    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(page.read_text(encoding="utf-8"))
    return ((language, text) for language, text in below(tree, "") if text)


def test_titles_and_labels_say_their_language_where_a_translation_is_not_up_to_date(
    content: Path, topic: Path, exported: Callable[[], Path]
) -> None:
    add_film(topic)
    add_spanish(content)  # without the captions of the film
    edit(topic / "en.yaml", "title: Colds\n", "title: Colds in 2 minutes\n")
    edit(topic / "en.yaml", "    title: Care\n", "    title: Care in 3 steps\n")
    edit(topic / "en.yaml", "7 to 10 days", "8 to 12 days")
    words = InterfaceWords(TRANSLATIONS, "es")
    labels = {words("InShortBlock", "In short"), words("MediaBlock", "Read transcript")}
    site = exported() / "es"
    pages = {str(page.relative_to(site)): list(texts_by_language(page)) for page in site.rglob("*.html")}
    for name, texts in pages.items():
        for language, text in texts:
            if text.startswith("Texto") or text in labels:
                assert language == "es", (name, text)
            if re.search("2 minutes|3 steps|12 days|How to breathe", text):
                assert language == "en", (name, text)
    assert labels <= {text for _, text in pages["colds/overview.html"]}
    assert ("en", "Care in 3 steps · Clínica") in pages["colds/care.html"], (
        "the title of the browser's window"
    )
    assert ("en", "Care in 3 steps") in pages["colds/overview.html"], "the link to the section"
    assert ("en", "Colds in 2 minutes") in pages["index.html"]


def browse(page: Path, folder: Path, *options: str) -> None:
    """Run a headless browser on a page."""
    base = ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    subprocess.run(
        [*base, f"--user-data-dir={folder / 'profile'}", *options, page.as_uri()],
        check=True,
        capture_output=True,
        timeout=120,
    )


PHONE = 320
"""Pixels: the narrowest width at which WCAG 2.2 (1.4.10) requires no horizontal scrolling."""

HEIGHT = 12000
"""Pixels: more than the height of the longest page at that width."""


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_narrow_phone_shows_every_page_without_scrolling_sideways(
    site: Path, tmp_path: Path, language: str
) -> None:
    pages = sorted((site / language).rglob("*.html"))
    frames = "".join(f'<iframe src="{page.as_uri()}"></iframe>' for page in pages)
    style = f"body, iframe {{ margin: 0; border: 0; width: {PHONE}px; height: {HEIGHT}px; }}"
    wall = tmp_path / "phones.html"
    wall.write_text(f"<!DOCTYPE html><style>{style} body {{ width: max-content; }}</style>{frames}")
    picture = tmp_path / "phones.png"
    browse(wall, tmp_path, f"--window-size={PHONE * len(pages)},{HEIGHT}", f"--screenshot={picture}")
    with Image.open(picture) as shot:
        assert shot.size == (PHONE * len(pages), HEIGHT)
        for number, page in enumerate(pages):
            phone = shot.convert("L").crop((number * PHONE, 0, (number + 1) * PHONE, shot.height))
            assert len(phone.getcolors() or []) > 10, f"{page} is not shown"
            for rim in ((0, 0, 6, phone.height), (PHONE - 6, 0, PHONE, phone.height)):
                assert len(phone.crop(rim).getcolors() or []) == 1, f"{page} is wider than the phone"


def test_a_page_is_printed_with_its_sources(site: Path, tmp_path: Path) -> None:
    paper = tmp_path / "page.pdf"
    browse(site / "en" / TOPIC / "harms.html", tmp_path, f"--print-to-pdf={paper}", "--no-pdf-header-footer")
    told = subprocess.run(["pdftotext", paper, "-"], check=True, capture_output=True, text=True).stdout
    assert "Major harms" in told
    assert "https://" in told
    assert "Emerging treatment methods" not in told, "the ways to other pages are left out"
