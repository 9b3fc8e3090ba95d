"""Wherever a section is shown, it says correctly whether a clinician reviewed its current text."""

import subprocess
from collections.abc import Iterator
from contextlib import closing
from html import unescape
from pathlib import Path

import pytest

from kiosk.content.blocks.cards import Review
from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library
from kiosk.content.review.text import review_text
from kiosk.content.translation.interface_words import InterfaceWords
from kiosk.content.translation.notes import note_of
from kiosk.content.website.export import export
from kiosk.paths import ICONS, SITE_STYLE, TRANSLATIONS
from kiosk.startup.qt_application import qt_application
from kiosk.ui.display.fonts import family_of
from kiosk.ui.takehome.paper import Handout, html_of, write_pdf
from tests.content.reviewed import BY, DUE, ON, complete, sign
from tests.content.small import add_spanish, edit, write_content
from tests.screen import PORTRAIT, Screen, kiosk_on
from tests.ui.test_take_home import read_all
from tests.ui.walker import complaints_at_rest

REVIEWED = f"Reviewed by {BY} on {ON}. Next review due {DUE}."
CHANGED = f"Changed since it was reviewed by {BY} on {ON}."


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library in which "overview" has a valid review; "care" and the self-check have changed since theirs."""
    content = write_content(tmp_path_factory.mktemp("reviewed") / "content")
    topic = content / "topics" / "colds"
    complete(topic)
    sign(content)
    edit(topic / "en.yaml", "It will pass.", "It will stay.")
    edit(topic / "en.yaml", "It passes by itself.", "It stays.")
    return build(content, content.with_name("library.sqlite"), icons_dir=ICONS).path


@pytest.fixture(params=["overview", "care"])
def section(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def said(section: str) -> str:
    """Return a section's text about its review."""
    return REVIEWED if section == "overview" else CHANGED


@pytest.fixture
def screen(library: Path, section: str) -> Iterator[Screen]:
    """Yield a kiosk that shows the section."""
    with kiosk_on(library, PORTRAIT) as screen:
        screen.touch("start")
        screen.go(f"tile-{section}")
        yield screen


def shown(screen: Screen, name: str) -> str | None:
    """Return a text on the screen; `None` if it is not there."""
    item = screen.find(name)
    return None if item is None else str(item.property("text"))


def test_the_page_says_it_at_its_head_and_its_end_and_among_its_sources(
    screen: Screen, section: str, said: str
) -> None:
    head = shown(screen, "awaitingReview")
    assert head == (None if section == "overview" else "Changed since it was reviewed")
    assert complaints_at_rest(screen) == []
    screen.reveal("sourcesBelow")
    assert shown(screen, "review") == said
    screen.touch("sourcesBelow")
    assert said in screen.texts()
    assert ("Reviewed by" in " ".join(screen.texts())) == (section == "overview")


@pytest.mark.parametrize("section", ["care"], indirect=True)
def test_the_self_check_says_it_too(screen: Screen) -> None:
    screen.go("checkYourself")
    assert shown(screen, "checkReview") == CHANGED
    assert complaints_at_rest(screen) == []


def test_codes_say_it(screen: Screen, said: str, tmp_path: Path) -> None:
    screen.touch("takeHome")
    screen.touch("take-whole")
    assert said in "\n".join(read_all(screen, tmp_path))


def test_paper_says_it(library: Path, section: str, said: str, tmp_path: Path) -> None:
    qt_application()
    with closing(Library.open(library)) as opened:
        page = opened.page("colds", section, "en")
        handout = Handout(
            pages=((page, ("signs", "said")),),
            questions=(),
            language="en",
            family=family_of("en"),
            right_to_left=False,
            size="medium",
            paper="a4",
            clinic="Clinic",
            day="2026-11-23",
        )
        write_pdf(handout, InterfaceWords(TRANSLATIONS, "en"), opened.media, tmp_path / "page.pdf")
    command = ["pdftotext", "-raw", tmp_path / "page.pdf", "-"]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert said in " ".join(text.split())


def test_the_web_site_says_it(library: Path, section: str, said: str, tmp_path: Path) -> None:
    with closing(Library.open(library)) as opened:
        export(
            opened, tmp_path / "www", languages=opened.offered("draft"), words=TRANSLATIONS, style=SITE_STYLE
        )
    page = (tmp_path / "www" / "en" / "colds" / f"{section}.html").read_text(encoding="utf-8")
    assert f"<strong>{said}</strong>" in page
    assert page.count("eviewed") == said.count("eviewed")


# Draft labels and reviews of translations


@pytest.fixture(scope="module")
def translated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library in which "overview" is reviewed in Spanish too, and "care" in English only."""
    content = write_content(tmp_path_factory.mktemp("translated") / "content")
    add_spanish(content)
    assert sign(content) == 0
    assert sign(content, "--language", "es", "--section", "overview") == 0
    return build(content, content.with_name("library.sqlite"), icons_dir=ICONS).path


@pytest.mark.parametrize("section", ["overview", "care"], indirect=True)
def test_no_page_is_a_draft_and_reviewed_at_once(translated: Path, section: str, tmp_path: Path) -> None:
    words = InterfaceWords(TRANSLATIONS, "es")
    draft, reviewed = note_of("draft", words, ""), review_text(Review(BY, ON, DUE, "reviewed"), words)
    with closing(Library.open(translated)) as library:
        page = library.page("colds", section, "es")
        languages = library.offered("draft")
        export(library, tmp_path / "www", languages=languages, words=TRANSLATIONS, style=SITE_STYLE)
    handout = Handout(((page, ("signs",)),), (), "es", family_of("es"), right_to_left=False, size="medium", paper="a4",
                      clinic="Clinic", day="2026-11-23")  # fmt: skip
    with kiosk_on(translated, PORTRAIT, language="es", translations="draft") as screen:
        screen.go("start", f"tile-{section}")
        assert (screen.find("translationNote") is None) == (section == "overview")
        on_screen = "\n".join(screen.texts())
        screen.reveal("review")
        on_screen += "\n".join(screen.texts())
        screen.touch("takeHome")
        in_codes = "\n".join(screen.kiosk.tools.takingHome._texts)
    on_paper = unescape(html_of(handout, words))
    on_site = unescape((tmp_path / "www" / "es" / "colds" / f"{section}.html").read_text(encoding="utf-8"))
    for told in (on_screen, in_codes, on_paper, on_site):
        assert (draft in told) == (section == "care")
        assert (reviewed in told) == (section == "overview")
