"""A correction reaches every language: where the translation is out of date, the source's language is shown."""

import re
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.cards import MISSING
from kiosk.content.library.reader import Library
from kiosk.content.search.query import Search
from kiosk.content.source.checks import check_content
from kiosk.content.source.problems import errors
from kiosk.content.translation.report import write_states
from tests.content.small import PINNED, add_film, built, edit, pin, write_content, write_icons

GERMAN = (PINNED / "de.yaml").read_text(encoding="utf-8")


def add_german(content: Path) -> None:
    """Add the German translation to a content folder, and replace its English text with the pinned one."""
    pin(content)
    edit(content / "kiosk.yaml", "languages: [en]", "languages: [en, de]")
    edit(content / "kiosk.yaml", "  en: Small Clinic", "  en: Small Clinic\n  de: Kleine Klinik")
    (content / "topics" / "colds" / "de.yaml").write_text(GERMAN, encoding="utf-8")


@pytest.fixture
def translated(content: Path) -> Path:
    """Return a content folder with a German translation."""
    add_german(content)
    return content


def review(content: Path) -> None:
    list(write_states(content, "de", topic=None, section=None, state="reviewed", by="R. Reader"))


def problems(content: Path, icons: Path) -> list[str]:
    return [str(problem).removeprefix(f"{content}/") for problem in check_content(content, icons)]


def block(library: Library, section: str, name: str) -> Block:
    page = library.page("colds", section, "de")
    return next(block for block in page.blocks if block.id == name)


def test_a_translation_that_says_the_same_is_shown_as_it_is(translated: Path, icons: Path) -> None:
    assert problems(translated, icons) == []
    with built(translated, icons) as library:
        for section in ("overview", "care"):
            assert not any(block.written for block in library.page("colds", section, "de").blocks)


@pytest.mark.parametrize("reviewed", [False, True])
def test_a_corrected_figure_is_on_screen_though_the_translation_has_the_old_one(
    translated: Path, topic: Path, icons: Path, reviewed: bool
) -> None:
    if reviewed:
        review(translated)
    edit(topic / "en.yaml", "7 to 10 days", "8 to 12 days")
    found = problems(translated, icons)
    assert not errors(check_content(translated, icons))
    assert any(
        line.startswith(
            "topics/colds/de.yaml:11:14: warning: numbers differ from the source's: 8, 12 missing; 7, 10"
        )
        and "block 'short' of section 'overview' is shown in en" in line
        for line in found
    )
    with built(translated, icons) as library:
        shown = block(library, "overview", "short")
        assert shown.written == "en"
        assert shown.plain_texts() == ["A cold is caused by a virus. It passes in 8 to 12 days."]
        assert block(library, "overview", "what").written == ""
        assert library.page("colds", "overview", "de").translation == ("reviewed" if reviewed else "draft")
    edit(topic / "de.yaml", "7 bis 10 Tagen", "8 bis 12 Tagen")
    with built(translated, icons) as library:
        assert block(library, "overview", "short").written == ""


def test_what_somebody_stands_for_is_shown_and_noted(translated: Path, topic: Path, icons: Path) -> None:
    edit(topic / "de.yaml", "7 bis 10 Tagen", "einer Woche")
    review(translated)
    (line,) = [problem for problem in problems(translated, icons) if "numbers" in problem]
    assert "note: numbers differ" in line
    assert re.search(r"it is shown as it is, since it is reviewed on \d{4}-\d\d-\d\d by R. Reader", line)
    with built(translated, icons) as library:
        assert block(library, "overview", "short").written == ""


def test_a_changed_source_is_told_by_block_and_by_what_it_was(
    translated: Path, topic: Path, icons: Path
) -> None:
    review(translated)
    edit(topic / "en.yaml", "Sleep more.", "Sleep a lot more.")
    (line,) = problems(translated, icons)
    assert re.fullmatch(
        r"topics/colds/de.yaml:\d+:\d+: warning: the source of block 'harms' of section 'care' has changed since this "
        r"was reviewed on \d{4}-\d\d-\d\d by R. Reader \(bring it up to date, then run `main.py translated de`\)",
        line,
    )
    with built(translated, icons) as library:
        assert block(library, "care", "harms").written == ""  # no figure differs
        assert library.page("colds", "care", "de").translation == "stale"


def test_a_translation_that_was_edited_alone_is_a_draft_again(
    translated: Path, topic: Path, icons: Path
) -> None:
    review(translated)
    edit(topic / "de.yaml", "Schlafen Sie mehr.", "Schlafen Sie weniger.")
    (line,) = problems(translated, icons)
    assert "warning: block 'harms' of section 'care' was edited since this was reviewed on" in line
    assert "and its source was not: it is a draft" in line
    with built(translated, icons) as library:
        assert library.page("colds", "care", "de").translation == "draft"
        assert library.page("colds", "overview", "de").translation == "reviewed"


def test_states_that_were_written_before_are_still_read(translated: Path, topic: Path, icons: Path) -> None:
    review(translated)
    states = topic / "de.states.yaml"
    states.write_text(
        re.sub(r":[0-9a-f]{12} reviewed", " reviewed", states.read_text("utf-8")), encoding="utf-8"
    )
    edit(topic / "de.yaml", "Schlafen Sie mehr.", "Schlafen Sie weniger.")
    assert problems(translated, icons) == []


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("      photo: {alt: Ein rotes Quadrat}\n", "", ("overview", "photo", "A red square")),
        ("[Husten, Fieber < 39 Grad]", "[Husten]", ("overview", "signs", "A cough")),
        ("[Tee, wenig], ", "[Tee, wenig], [Bad, wenig], ", ("care", "compare", "Tea")),
        ("cough: Husten, ", "", ("care", "days", "Cough")),
        ("{when: Heute,", "{wann: Heute,", ("care", "plans", "Today")),
        ("(section:care)", "(section:overview)", ("overview", "what", "See care.")),
        ("(term:virus)", "(term:keim)", ("overview", "short", "It passes")),
        ('unit: "%"', 'unit: "je Tag"', ("care", "days", "81%")),
        ("Aus zwei Studien.", "Aus zwei Studien der WHO.", ()),
    ],
)
def test_a_block_that_is_not_what_its_source_is_is_shown_in_the_sources_language(
    translated: Path, icons: Path, before: str, after: str, shown: tuple[str, ...]
) -> None:
    edit(translated / "topics" / "colds" / "de.yaml", before, after)
    assert not errors(check_content(translated, icons))
    with built(translated, icons) as library:
        written = [
            (page.section, block)
            for page in (library.page("colds", section, "de") for section in ("overview", "care"))
            for block in page.blocks
            if block.written
        ]
        assert [(section, one.id) for section, one in written] == ([shown[:2]] if shown else [])
        for _, one in written:
            assert shown[2] in " ".join(one.plain_texts())


def test_a_removed_block_of_the_source_does_not_hold_up_anything(
    translated: Path, topic: Path, icons: Path
) -> None:
    edit(topic / "topic.yaml", "      - {id: photo, kind: figure, picture: media/photo.png}\n", "")
    edit(topic / "en.yaml", "      photo: {alt: A red square}\n", "")
    (line,) = problems(translated, icons)
    assert "warning: block 'photo' of section 'overview' is not in the source, and is not shown" in line
    with built(translated, icons) as library:
        assert "photo" not in [block.id for block in library.page("colds", "overview", "de").blocks]


def test_a_new_section_is_in_every_language(translated: Path, topic: Path, icons: Path) -> None:
    edit(topic / "de.yaml", GERMAN[GERMAN.index("  care:") :], "")
    assert not errors(check_content(translated, icons))
    with built(translated, icons) as library:
        page = library.page("colds", "care", "de")
        assert (page.title, page.written, page.translation) == ("Care", "en", MISSING)
        assert {page.language_of(block) for block in page.blocks} == {"en"}
        assert not any(block.written for block in page.blocks), "the page has one note for all of them"
        card = library.topics("de")["colds"]
        assert card.sections[1].in_source == ("title", "summary")
        assert card.sections[0].in_source == ()


def test_what_stands_alone_falls_back_alone(translated: Path, topic: Path, icons: Path) -> None:
    edit(topic / "en.yaml", "summary: What a cold is", "summary: What 200 viruses do")
    edit(topic / "en.yaml", "A germ *much* smaller", "A germ 100 times smaller")
    edit(topic / "en.yaml", "Most are harmless.", "99 of 100 are harmless.")
    with built(translated, icons) as library:
        card = library.topics("de")["colds"]
        assert (card.title, card.in_source) == ("Erkältungen", ("invite",))
        assert (card.invite_title, card.invite_text) == ("Learn about colds", "99 of 100 are harmless.")
        assert (card.sections[0].title, card.sections[0].summary) == ("Überblick", "What 200 viruses do")
        assert card.sections[0].in_source == ("summary",)
        term = library.term("colds", "virus", "de")
        assert (term.term, term.written) == ("virus", "en")
        assert "100 times" in term.meaning.plain


CHECK_PLAN = "check:\n  - {id: most, answers: [many, few], right: few, sources: [who]}\n"
CHECK = """\
check:
  most:
    question: Are most colds harmless?
    answers:
      many: {text: No, why: Most pass.}
      few: {text: "Yes", why: They pass in 10 days.}
"""


def test_a_question_falls_back_as_a_whole(translated: Path, topic: Path, icons: Path) -> None:
    edit(topic / "topic.yaml", "sources:\n  who:", f"{CHECK_PLAN}sources:\n  who:")
    for language, german in (("en", ""), ("de", "Gehen die meisten vorbei?")):
        words = CHECK.replace("Are most colds harmless?", german) if german else CHECK
        words = words.replace("text: No,", 'text: "No",').replace("days", "Tagen" if german else "days")
        with (topic / f"{language}.yaml").open("a", encoding="utf-8") as file:
            file.write(words)
    with built(translated, icons) as library:
        (question,) = library.check("colds", "de")
        assert (question.question, question.written) == ("Gehen die meisten vorbei?", "")
    edit(topic / "en.yaml", "They pass in 10 days", "They pass in 12 days")
    with built(translated, icons) as library:
        (question,) = library.check("colds", "de")
        assert (question.question, question.written) == ("Are most colds harmless?", "en")
        assert "12 days" in question.answers[1].why.plain


def test_a_self_check_without_a_translation_is_left_out_whatever_its_questions_are_called(
    translated: Path, topic: Path, icons: Path
) -> None:
    plan = CHECK_PLAN.replace("id: most", "id: short")
    edit(topic / "topic.yaml", "sources:\n  who:", f"{plan}sources:\n  who:")
    with (topic / "en.yaml").open("a", encoding="utf-8") as file:
        file.write(CHECK.replace("  most:", "  short:").replace("text: No,", 'text: "No",'))
    (line,) = problems(translated, icons)
    assert "warning: 5 of 54 texts are missing; question 'short'" in line
    with built(translated, icons) as library:
        assert library.check("colds", "de") == ()
        assert library.check("colds", "en")


def test_a_drug_is_the_same_in_a_translation(translated: Path, topic: Path, icons: Path) -> None:
    edit(topic / "topic.yaml", "sources:\n  who:", "drugs: [aspirin]\nsources:\n  who:")
    edit(topic / "en.yaml", "glossary:\n", "glossary:\n  aspirin: {term: aspirin, meaning: A painkiller.}\n")
    edit(
        topic / "de.yaml", "glossary:\n", "glossary:\n  aspirin: {term: ASS-Tablette, meaning: Ein Mittel.}\n"
    )
    edit(topic / "en.yaml", "Sleep more.", "Take aspirin.")
    edit(topic / "de.yaml", "Schlafen Sie mehr.", "Nehmen Sie ASS-Tabletten.")
    with built(translated, icons) as library:
        assert block(library, "care", "harms").written == ""
    edit(topic / "de.yaml", "Nehmen Sie ASS-Tabletten.", "Nehmen Sie Penicillin.")
    assert any(
        "drugs differ from the source's: aspirin missing" in line for line in problems(translated, icons)
    )
    edit(topic / "topic.yaml", "drugs: [aspirin]", "drugs: [asprin]")
    (line,) = [problem for problem in problems(translated, icons) if "asprin" in problem]
    assert "there is no term 'asprin' (did you mean 'aspirin'?)" in line


def test_a_film_without_captions_in_a_language_is_shown_in_the_sources(
    translated: Path, topic: Path, icons: Path
) -> None:
    add_film(topic)
    german = "      shown: {title: So atmen Sie, text: Eine Pflegerin erklärt es., alt: Jemand mit Tasse}\n"
    edit(topic / "de.yaml", "      short: ", f"{german}      short: ")
    assert any("there are no captions in de" in line for line in problems(translated, icons))
    with built(translated, icons) as library:
        film = block(library, "overview", "shown")
        assert film.written == "en"
        assert "Drink something warm." in film.plain_texts()
    shutil.copy(topic / "media" / "film.en.vtt", topic / "media" / "film.de.vtt")
    with built(translated, icons) as library:
        assert block(library, "overview", "shown").written == ""


def test_search_finds_a_block_by_the_words_that_are_shown(translated: Path, topic: Path, icons: Path) -> None:
    edit(topic / "en.yaml", "It passes in 7 to 10 days", "It vanishes in 8 to 12 days")
    with built(translated, icons) as library:
        assert [result.block for result in Search(library).answer("vanishes", "de").found] == ["short"]


# Property-based: every page


def figures_of(text: str) -> Counter[str]:
    """Return the figures of an English or German text, without using the program's own number parser."""
    digits = re.sub(r"(?<=\d)[.,](?=\d{3})", "", text)
    return Counter(figure.replace(",", ".") for figure in re.findall(r"\d+(?:[.,]\d+)?", digits))


def shown_texts(library: Library, language: str) -> dict[str, tuple[str, str]]:
    """Return every text that visitors read in a language, by location, with the language it claims to be in."""
    card = library.topics(language)["colds"]
    first = library.languages[0].code

    def said(name: str, text: str, in_source: tuple[str, ...]) -> tuple[str, str]:
        return text, first if name in in_source else language

    found = {"invite": said("invite", f"{card.invite_title} {card.invite_text}", card.in_source)}
    found |= {name: said(name, getattr(card, name), card.in_source) for name in ("title", "summary")}
    for term in library.glossary("colds", language):
        found[f"term {term.id}"] = (f"{term.term} {term.meaning.plain}", term.written or language)
    for section in card.sections:
        for name in ("title", "short", "summary"):
            found[f"{section.id}, {name}"] = said(name, getattr(section, name), section.in_source)
        page = library.page("colds", section.id, language)
        assert (page.title, page.title_written or language) == found[f"{section.id}, title"]
        for block in page.blocks:
            found[f"{section.id}, {block.id}"] = ("\n".join(block.plain_texts()), page.language_of(block))
    return found


changes = st.lists(
    st.tuples(
        st.integers(0, 99), st.integers(13, 999_999), st.sampled_from([("en",), ("de",), ("en", "de")])
    ),
    max_size=4,
)
"""Figures to insert: into which text, and in which languages. Above 12, because smaller ones may stand for a month."""


@given(changes, st.booleans())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_figure_on_screen_is_the_sources_or_its_text_is_marked_as_in_the_sources_language(
    tmp_path_factory: pytest.TempPathFactory, changed: list[tuple[int, int, tuple[str, ...]]], reviewed: bool
) -> None:
    folder = tmp_path_factory.mktemp("content")
    content, icons = write_content(folder / "content"), write_icons(folder / "icons")
    add_german(content)
    topic = content / "topics" / "colds"
    plan = yaml.safe_load((topic / "topic.yaml").read_text("utf-8"))
    for section in plan["sections"]:
        for block in section["blocks"]:
            block["sources"] = ["who", "nhs"]  # so that any block may have figures
    (topic / "topic.yaml").write_text(yaml.safe_dump(plan), encoding="utf-8")
    if reviewed:
        review(content)  # as before the changes: nobody is responsible for those
    words = {
        language: yaml.safe_load((topic / f"{language}.yaml").read_text("utf-8")) for language in ("en", "de")
    }
    for at, number, languages in changed:
        for language in languages:
            holders = holders_of(words[language])
            holder, name = holders[at % len(holders)]
            figure = f"{number:,}" if language == "en" else f"{number:,}".replace(",", ".")
            holder[name] = with_number(holder[name], f" {figure}.")
    for language, data in words.items():
        (topic / f"{language}.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    with built(content, icons) as library:
        source, shown = (shown_texts(library, language) for language in ("en", "de"))
    assert shown.keys() == source.keys()
    for place, (text, language) in shown.items():
        assert figures_of(text) == figures_of(source[place][0]), place
        assert (text == source[place][0]) == (language == "en"), place
    in_source = [place for place, (_, language) in shown.items() if language == "en"]
    assert bool(in_source) <= any(len(languages) == 1 for *_, languages in changed), "nothing else falls back"


def holders_of(words: dict[str, Any]) -> list[tuple[dict[str, Any], str]]:
    """Return every container with a text that can get a figure, with its key, in the same order in each language."""
    sections = [section for _, section in sorted(words["sections"].items())]
    return [
        (words, "title"),
        (words, "summary"),
        (words, "invite"),
        *((words["glossary"], term) for term in sorted(words["glossary"])),
        *((section, name) for section in sections for name in ("title", "summary")),
        *((section["words"], block) for section in sections for block in sorted(section["words"])),
    ]


def with_number(given: Any, added: str) -> Any:
    """Return a text, a list or a block with a number appended to its last text."""
    if isinstance(given, str):
        return given + added
    if isinstance(given, list):
        return [*given[:-1], with_number(given[-1], added)]
    last = list(given)[-1]
    return {**given, last: with_number(given[last], added)}
