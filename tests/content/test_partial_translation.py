"""A translation may lack any of its texts: they are shown in the first language, counted, and never reviewed."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.cli import main
from kiosk.content.blocks.cards import MISSING
from kiosk.content.reading.report import reading_report
from kiosk.content.search.query import Search
from kiosk.content.source.checks import check_content
from kiosk.content.source.problems import errors
from kiosk.content.source.reader import read_content
from kiosk.content.translation.gaps import without_gaps
from kiosk.content.translation.report import report_lines, write_states
from kiosk.content.translation.states import texts_of
from kiosk.content.translation.unchanged import glossary_names, is_untranslated
from kiosk.content.translation_files.translated_words import NEW_FILE, with_translations, without_translation
from kiosk.content.website.export import export
from kiosk.errors import KioskError
from kiosk.paths import SITE_STYLE, TRANSLATIONS
from tests.content.reviewed import sign
from tests.content.small import WORDS, built, edit, write_content, write_icons

SOURCE = yaml.safe_load(WORDS)

BEGUN = """\
title: Resfriados
sections:
  care:
    title: Cuidados
    words:
      harms: {items: [{title: Cansancio}]}
      said: {text: Va a pasar., by: Una enfermera}
"""


@pytest.fixture
def spanish(content: Path, topic: Path) -> Path:
    """Return the Spanish words, of which five texts are there; visitors may be offered drafts."""
    edit(content / "kiosk.yaml", "languages: [en]", "languages: [en, es]")
    edit(content / "kiosk.yaml", "  en: Small Clinic\n", "  en: Small Clinic\n  es: Clínica\n")
    edit(content / "kiosk.yaml", "settings:\n", "settings:\n  translations: draft\n")
    (topic / "es.yaml").write_text(BEGUN, encoding="utf-8")
    return topic / "es.yaml"


def problems(content: Path, icons: Path) -> list[str]:
    return [str(problem).removeprefix(f"{content}/") for problem in check_content(content, icons)]


def test_what_is_missing_is_one_line_of_check_and_fails_only_strictly(
    spanish: Path, content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(content)]) == 0
    said = capsys.readouterr().out.splitlines()
    (line,) = (line for line in said if "es.yaml" in line)
    assert line == (
        f"{spanish}:1:1: warning: 44 of 49 texts are missing; the topic's summary, the topic's invite, term 'virus', "
        "15 more: shown in en, or left out (translate them)"
    )
    assert any(line.startswith("es: 49 texts: 44 missing, 5 draft; ") for line in said)
    assert main(["check", "--strict", str(content)]) == 1
    assert main(["check", "--reading", str(content)]) == 0


def test_a_page_shows_what_there_is_and_marks_the_rest(spanish: Path, content: Path, icons: Path) -> None:
    with built(content, icons) as library:
        card = library.topics("es")["colds"]
        assert (card.title, card.summary, card.in_source) == (
            "Resfriados",
            "What helps",
            ("summary", "invite"),
        )
        care = library.page("colds", "care", "es")
        assert (care.title, care.written, care.translation) == ("Cuidados", "", "draft")
        languages = {block.id: care.language_of(block) for block in care.blocks}
        assert languages == dict.fromkeys(languages, "en") | {"said": "es"}, "a block is shown as a whole"
        overview = library.page("colds", "overview", "es")
        assert (overview.written, overview.translation) == ("en", MISSING)
        assert not any(block.written for block in overview.blocks), "one note is enough for the page"
        assert library.term("colds", "virus", "es").written == "en"
        library.verify()


def test_search_finds_both(spanish: Path, content: Path, icons: Path) -> None:
    with built(content, icons) as library:
        search = Search(library)
        assert [found.block for found in search.answer("pasar", "es").found] == ["said"]
        assert "short" in [found.block for found in search.answer("virus", "es").found]


def test_the_web_site_marks_a_block_and_a_page(
    spanish: Path, content: Path, icons: Path, tmp_path: Path
) -> None:
    with built(content, icons) as library:
        export(
            library,
            tmp_path / "site",
            languages=library.offered("draft"),
            words=TRANSLATIONS,
            style=SITE_STYLE,
        )
    care = (tmp_path / "site" / "es" / "colds" / "care.html").read_text(encoding="utf-8")
    assert care.count('<div lang="en" dir="ltr">') == 5
    assert "Va a pasar." in care
    overview = (tmp_path / "site" / "es" / "colds" / "overview.html").read_text(encoding="utf-8")
    assert '<h1 lang="en" dir="ltr">Overview</h1>' in overview
    assert '<div lang="en" dir="ltr">' in overview


@pytest.mark.parametrize("empty", ['""', "  ", "null", '"  "'])
def test_an_empty_text_is_a_missing_one(spanish: Path, content: Path, icons: Path, empty: str) -> None:
    edit(spanish, "Cansancio", empty)
    assert not errors(check_content(content, icons))
    found = problems(content, icons)
    assert any("45 of 49 texts are missing" in line for line in found)
    is_noted = any("note: this text is empty, and counts as missing" in line for line in found)
    assert is_noted == ('"' in empty)


def test_a_file_without_a_text_leaves_the_topic_in_the_first_language(
    spanish: Path, content: Path, icons: Path
) -> None:
    spanish.write_text('title: ""\nsections: {care: {words: {}}}\n', encoding="utf-8")
    assert not errors(check_content(content, icons))
    assert any("note: this file has no texts yet" in line for line in problems(content, icons))
    with built(content, icons) as library:
        assert library.topics("es")["colds"].translation == MISSING


def test_a_mistake_in_what_there_is_is_still_an_error(spanish: Path, content: Path, icons: Path) -> None:
    edit(spanish, "title: Resfriados", "titel: Resfriados")
    (problem,) = errors(check_content(content, icons))
    assert "unknown key 'titel' (did you mean 'title'?)" in str(problem)


def test_the_reading_report_takes_what_there_is(spanish: Path, content: Path) -> None:
    assert "colds/care" in [
        section.name for section in reading_report(content).sections if section.language == "es"
    ]


# Reviews


def test_a_page_without_all_its_texts_cannot_be_reviewed(
    spanish: Path, content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sign(content) == 0
    capsys.readouterr()
    assert sign(content, "--language", "es", "--section", "care") == 65
    said = capsys.readouterr().err
    assert "block 'harms' of section 'care' is shown in en" in said
    assert "the summary of section 'care' has no words here" in said
    with pytest.raises(KioskError, match="once all of its texts are translated"):
        list(write_states(content, "es", topic=None, section="care", state="reviewed", by="Ana Ruiz"))
    list(write_states(content, "es", topic=None, section="care", state="translated", by="Ana Ruiz"))


def test_a_text_left_in_english_is_told_and_is_reviewed_once_that_is_confirmed(
    spanish: Path, content: Path, icons: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = yaml.safe_load(WORDS.replace("10 days", "10 días"))
    for path, text in texts_of(SOURCE):
        if path[:2] != ("sections", "overview") or path[-1] == "alt":
            holder = words
            for name in path[:-1]:
                holder = holder[name]
            holder[path[-1]] = text if path[-1] in ("unit", "note") else f"Texto {text}"
    words["sections"]["overview"]["title"] = "Resumen"
    spanish.write_text(yaml.safe_dump(words, allow_unicode=True), encoding="utf-8")
    told = [line for line in problems(content, icons) if "same as the source" in line]
    assert len(told) == 7  # of three words or more
    with pytest.raises(KioskError, match="“See a doctor when”"):
        list(write_states(content, "es", topic=None, section="overview", state="reviewed", by="Ana Ruiz"))
    assert sign(content) == 0
    capsys.readouterr()
    assert sign(content, "--language", "es", "--section", "overview") == 65
    assert "`main.py translated es --topic colds --same-as-source --by NAME`" in capsys.readouterr().err
    assert main(["translated", "es", str(content), "--same-as-source", "--by", "Ana Ruiz"]) == 0
    assert "words.doctor.title: See a doctor when" in capsys.readouterr().out
    assert not any("same as the source" in line for line in problems(content, icons))
    assert sign(content, "--language", "es", "--section", "overview") == 0


@pytest.mark.parametrize(
    ("source", "text", "is_told"),
    [
        ("Rest and drink enough.", "Rest and drink enough.", True),
        ("**Rest** and drink [enough](section:care).", "rest and drink enough.", True),
        ("Rest and drink enough.", "Descanse y beba lo suficiente.", False),
        ("A cough", "A cough", False),
        ("MRI, CT and FDA", "MRI, CT and FDA", True),
        ("MRI, CT, FDA", "MRI, CT, FDA", False),
        ("0800 123 456, 24/7", "0800 123 456, 24/7", False),
        ("Virus virus virus", "Virus virus virus", False),
        ("Rest and drink enough.", "", False),
    ],
)
def test_a_text_is_not_translated_if_words_of_it_would_have_to_be(
    source: str, text: str, is_told: bool
) -> None:
    assert is_untranslated(source, text, "en", glossary_names(SOURCE)) is is_told


# Property-based: any texts, in any order

PATHS = [path for path, _ in texts_of(SOURCE)]


@given(st.permutations(PATHS), st.integers(1, len(PATHS)), st.data())
@settings(max_examples=60, deadline=None)
def test_texts_come_and_go_in_any_order_and_leave_nothing_empty(
    order: list[tuple[str | int, ...]], count: int, data: st.DataObject
) -> None:
    text: str | None = NEW_FILE
    expected: dict[Any, str] = {}
    for path in order[:count]:
        text = with_translations(text or NEW_FILE, SOURCE, {path: f"Texto {len(expected)}"})
        expected[path] = f"Texto {len(expected)}"
    for path in data.draw(st.lists(st.sampled_from(order[:count]), unique=True)):
        assert text is not None
        text = without_translation(text, SOURCE, path)
        del expected[path]
    words = None if text is None else yaml.safe_load(text)
    assert dict(texts_of(words)) == expected
    assert without_gaps(words, SOURCE) == words
    assert (words is None) == (not expected)


@given(st.sets(st.sampled_from(PATHS), min_size=1))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_part_of_a_translation_can_be_built(
    tmp_path_factory: pytest.TempPathFactory, present: set[tuple[str | int, ...]]
) -> None:
    folder = tmp_path_factory.mktemp("content")
    content, icons = write_content(folder / "content"), write_icons(folder / "icons")
    edit(content / "kiosk.yaml", "languages: [en]", "languages: [en, es]")
    edit(content / "kiosk.yaml", "  en: Small Clinic\n", "  en: Small Clinic\n  es: Clínica\n")
    texts = {path: text.replace(" days", " días") for path, text in texts_of(SOURCE) if path in present}
    words = content / "topics" / "colds" / "es.yaml"
    words.write_text(with_translations(NEW_FILE, SOURCE, texts), encoding="utf-8")
    (files,) = read_content(content).topics
    assert dict(texts_of(files.words["es"].tree.data)).keys() == texts.keys()
    (line,) = [line for line in report_lines(content, TRANSLATIONS) if line.startswith("es: ")]
    assert (f"{len(PATHS) - len(texts)} missing" in line) == (len(texts) < len(PATHS))
    with built(content, icons) as library:
        for section in ("overview", "care"):
            page = library.page("colds", section, "es")
            assert [block.id for block in page.blocks] == [
                block.id for block in library.page("colds", section, "en").blocks
            ]
