"""A topic may lack a language: it is shown in the first one with a label, or hidden, as the content specifies."""

import re
from pathlib import Path

import pytest

from kiosk.content.blocks.cards import MISSING
from kiosk.content.library.reader import Library
from kiosk.content.search.query import Search
from kiosk.content.source.checks import check_content
from kiosk.content.source.problems import errors
from kiosk.content.translation.report import report_lines
from kiosk.content.website.export import export
from kiosk.paths import SITE_STYLE, TRANSLATIONS
from tests.content.small import add_film, built, edit, write_topic
from tests.content.test_fallback import add_german

NOTE = "This topic is not available in your language yet. It is shown in English."


@pytest.fixture
def two(content: Path) -> Path:
    """Return a content folder with two topics, one of which is in German too."""
    add_german(content)
    write_topic(content, "flu")
    edit(content / "kiosk.yaml", "topics: [colds]", "topics: [colds, flu]")
    edit(content / "kiosk.yaml", "settings:\n", "settings:\n  translations: draft\n")
    return content


def hide(content: Path) -> None:
    edit(content / "kiosk.yaml", "settings:\n", "settings:\n  missing_language: hide\n")


def test_a_topic_without_a_language_is_no_problem_and_is_named_in_the_report(two: Path, icons: Path) -> None:
    assert check_content(two, icons) == []
    (line,) = report_lines(two, TRANSLATIONS)
    assert line.endswith("; topics without it: flu")


def test_it_falls_back_to_the_first_language(two: Path, icons: Path) -> None:
    with built(two, icons) as library:
        topics = library.topics("de")
        assert list(topics) == ["colds", "flu"]
        assert (topics["flu"].title, topics["flu"].translation) == ("Colds", MISSING)
        page = library.page("flu", "overview", "de")
        assert (page.language, page.written, page.translation) == ("de", "en", MISSING)
        assert not any(block.written for block in page.blocks)
        assert {page.language_of(block) for block in page.blocks} == {"en"}
        assert library.term("flu", "virus", "de").written == "en"
        assert [language.code for language in library.offered("draft")] == ["en", "de"]
        library.verify()


def test_it_is_hidden_everywhere_where_the_content_says_so(two: Path, icons: Path) -> None:
    with built(two, icons) as library:
        before = library.fingerprint
    hide(two)
    with built(two, icons) as library:
        assert library.fingerprint != before
        assert list(library.topics("de")) == ["colds"]
        assert list(library.topics("en")) == ["colds", "flu"]
        found = Search(library).answer("virus", "de").found
        assert {result.topic for result in found} == {"colds"}
        assert {result.topic for result in Search(library).answer("virus", "en").found} == {"colds", "flu"}
        assert [language.code for language in library.offered("draft")] == ["en", "de"]
        library.verify()


@pytest.mark.parametrize("hidden", [False, True])
def test_a_language_that_no_topic_has_is_not_offered(two: Path, icons: Path, hidden: bool) -> None:
    (two / "topics" / "colds" / "de.yaml").unlink()
    if hidden:
        hide(two)
    assert not errors(check_content(two, icons))
    with built(two, icons) as library:
        assert [language.code for language in library.offered("draft")] == ["en"]


def test_a_language_that_is_taken_out_leaves_its_files_alone(two: Path, icons: Path) -> None:
    edit(two / "kiosk.yaml", "languages: [en, de]", "languages: [en]")
    clips = two / "topics" / "colds" / "clips" / "de"
    clips.mkdir(parents=True)
    problems = check_content(two, icons)
    assert {problem.severity for problem in problems} == {"note"}
    assert all("the content is not shown in de" in problem.message for problem in problems)


def exported(library: Library, folder: Path) -> Path:
    export(library, folder, languages=library.offered("draft"), words=TRANSLATIONS, style=SITE_STYLE)
    return folder


def test_the_site_says_which_language_it_is_in(two: Path, topic: Path, icons: Path, tmp_path: Path) -> None:
    edit(topic / "en.yaml", "7 to 10 days", "8 to 12 days")
    with built(two, icons) as library:
        site = exported(library, tmp_path / "site")
    page = (site / "de" / "flu" / "overview.html").read_text(encoding="utf-8")
    assert NOTE in page
    assert '<h1 lang="en" dir="ltr">Overview</h1>' in page
    assert '<div lang="en" dir="ltr">' in page
    assert "not up to date" not in page
    assert '<span lang="en" dir="ltr">Colds</span>' in (site / "de" / "index.html").read_text(
        encoding="utf-8"
    )
    page = (site / "de" / "colds" / "overview.html").read_text(encoding="utf-8")
    assert page.count("This part is not up to date in your language. It is shown in English.") == 1
    assert page.count('<div lang="en" dir="ltr">') == 1
    assert "8 to 12 days" in page


def test_the_site_leads_to_no_page_that_is_hidden(two: Path, icons: Path, tmp_path: Path) -> None:
    hide(two)
    with built(two, icons) as library:
        site = exported(library, tmp_path / "site")
    assert not (site / "de" / "flu").exists()
    page = (site / "en" / "flu" / "overview.html").read_text(encoding="utf-8")
    assert 'href="../../de/index.html"' in page
    page = (site / "en" / "colds" / "overview.html").read_text(encoding="utf-8")
    assert 'href="../../de/colds/overview.html"' in page


def test_captions_are_not_asked_for_in_a_language_that_the_topic_lacks(
    two: Path, icons: Path, tmp_path: Path
) -> None:
    add_film(two / "topics" / "flu")
    assert check_content(two, icons) == []
    with built(two, icons) as library:
        site = exported(library, tmp_path / "site")
    page = (site / "de" / "flu" / "overview.html").read_text(encoding="utf-8")
    captions = re.search(r'srclang="en" src="../../(media/[^"]+)"', page)
    assert captions is not None
    assert (site / captions[1]).is_file()
