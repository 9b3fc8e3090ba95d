"""Visitors find what they mean, however they spell it: on the project's own topic in all its languages."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library
from kiosk.content.search.query import MARK, SHARES, Search, SearchResults, subjects
from tests.content.small import write_topic

TOPIC = "soft-tissue-tumor"


@pytest.fixture(scope="module")
def search(library: Path) -> Iterator[Search]:
    with closing(Library.open(library)) as opened:
        yield Search(opened)


def marked(answer: SearchResults) -> str:
    """Return the first highlighted words."""
    return next((result.markup for result in answer.found if MARK in result.markup), "")


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("en", "chemo", "chemotherapy"),
        ("en", "CHEMO", "chemotherapy"),
        ("en", "soft tis", "soft tissue"),
        ("en", "sparing limb", "limb-sparing surgery"),
        ("en", "radiation", "radiotherapy"),
        ("en", "X-ray", "radiotherapy"),
        ("en", "tumour", "tumor"),
        ("zh-Hans", "rzz", "软组织"),
        ("zh-Hans", "ruanzu", "软组织"),
        ("zh-Hans", "ruan zu zhi", "软组织"),
        ("zh-Hans", "软组", "软组织"),
        ("zh-Hans", "hualiao", "化疗"),
        ("ja", "しゅよう", "腫瘍"),
        ("ja", "シュヨウ", "腫瘍"),
        ("ja", "腫瘍", "腫瘍"),
        ("ja", "こうがん", "化学療法"),
        ("ko", "ㅇㅂㅈ", "연부조직"),
        ("ko", "ㅇㅕㄴㅂ", "연부조직"),
        ("ko", "연부", "연부조직"),
        ("ar", "ورم", "الورم"),
        ("ar", "الاورام", "الورم"),
        ("ar", "كيماوي", "العلاج الكيميائي"),
        ("vi", "xa tri", "xạ trị"),
        ("es", "quimio", "quimioterapia"),
        ("es", "radiacion", "radioterapia"),
        ("th", "เนื้องอก", "เนื้องอก"),
        ("th", "คีโม", "เคมีบำบัด"),
        ("ru", "опухолями", "опухоль"),
        ("id", "kemo", "kemoterapi"),
    ],
)
def test_a_term_is_found(search: Search, language: str, typed: str, expected: str) -> None:
    answer = search.answer(typed, language, TOPIC)
    assert not answer.near
    assert expected in [result.text for result in answer.found if result.kind == "term"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tumer", "tumor"),
        ("kemotherapy", "chemotherapy"),
        ("biospy", "biopsy"),
        ("surgary", "surgery"),
        ("malignent", "malignant"),
        ("radiothrapy", "radiotherapy"),
        ("metastisis", "metastasis"),
    ],
)
def test_english_may_be_misspelt(search: Search, typed: str, meant: str) -> None:
    answer = search.answer(typed, "en", TOPIC)
    assert meant in marked(answer).lower()


@pytest.mark.parametrize(
    ("typed", "form"), [("operating", "operations"), ("lump", "lumps"), ("grows", "grow")]
)
def test_english_knows_the_forms_of_a_word(search: Search, typed: str, form: str) -> None:
    answer = search.answer(typed, "en", TOPIC)
    assert not answer.near
    assert any(f"{MARK}{form}" in result.markup for result in answer.found)


def test_from_the_first_letter_on_there_is_something_of_each_kind_at_the_most(search: Search) -> None:
    found = search.answer("s", "en", TOPIC).found
    kinds = [result.kind for result in found]
    assert [
        kinds.count(kind) <= most
        for kind, most in zip(("section", "term", "heading", "sentence"), SHARES, strict=True)
    ]
    assert {"term", "heading", "sentence"} <= set(kinds)
    assert all(MARK in result.markup or MARK in result.more for result in found)


def test_what_is_found_stands_where_it_says(search: Search, library: Path) -> None:
    with closing(Library.open(library)) as opened:
        for language in ("en", "zh-Hans", "ar"):
            for result in search.answer(
                {"en": "lump", "zh-Hans": "zl", "ar": "ورم"}[language], language, TOPIC
            ).found:
                page = opened.page(result.topic, result.section, language)
                assert result.kind in ("section", "term") or result.block in {
                    block.id for block in page.blocks
                }


@pytest.mark.parametrize("language", ["en", "zh-Hans", "ja", "ko", "th", "ar"])
def test_what_nobody_wrote_is_not_found(search: Search, language: str) -> None:
    assert search.answer("", language) == SearchResults((), near=False)
    assert search.answer("  ?! ", language) == SearchResults((), near=False)
    assert not search.answer("\U00012000", language).found


def test_languages_are_kept_apart(search: Search) -> None:
    assert all(result.text.isascii() for result in search.answer("tumor", "en").found[:3])
    assert not search.answer("软", "en").found


HOSTILE = st.text(max_size=60) | st.text(
    alphabet='"*()^:-+| \0ANDORTNE\ud800\u202e\u200d😀ㅇ一あ', max_size=60
)


@given(HOSTILE, st.sampled_from(["en", "zh-Hans", "ja", "ko", "th", "ar", "ru"]))
def test_anything_may_be_typed(search: Search, typed: str, language: str) -> None:
    for result in search.answer(typed, language, TOPIC).found:
        assert result.text


@pytest.mark.parametrize(
    "typed", ["'; DROP TABLE passage; --", "<b>tumor</b>", "a" * 10_000, "NEAR(tumor)", "%s{}"]
)
def test_naughty_words_change_nothing(search: Search, typed: str) -> None:
    before = search.answer("tumor", "en", TOPIC)
    answer = search.answer(typed, "en", TOPIC)
    assert all("<script" not in result.markup for result in answer.found)
    assert search.answer("tumor", "en", TOPIC) == before


@pytest.mark.parametrize(
    ("language", "letters"),
    [
        ("en", "ABC"),
        ("zh-Hans", "FH"),
        ("ja", "あかさたな"),
        ("ko", "ㄱㄴㅁ"),
        ("th", "กค"),
        ("ru", "АБМ"),
        ("ar", "بتج"),
    ],
)
def test_the_index_lists_all_terms_in_the_scripts_own_order(
    library: Path, language: str, letters: str
) -> None:
    with closing(Library.open(library)) as opened:
        search = Search(opened)
        initials = opened.initials(language)
        assert initials == sorted(initials)
        assert set(letters) <= set(initials)
        listed = [result.text for initial in initials for result in search.listed(language, initial)]
        terms = [term.replace("\u200b", "") for term, _ in opened.terms(TOPIC, language)]
        assert set(terms) <= set(listed)
        assert all(search.listed(language, initial) for initial in initials)


def test_synonyms_are_listed_with_what_they_stand_for(search: Search) -> None:
    assert "chemo · chemotherapy" in [result.text for result in search.listed("en", "C")]


def test_the_present_topic_comes_first(content: Path, icons: Path, tmp_path: Path) -> None:
    write_topic(content, "aches")
    kiosk = content / "kiosk.yaml"
    kiosk.write_text(kiosk.read_text().replace("[colds]", "[colds, aches]"))
    build(content, tmp_path / "library", icons_dir=icons)
    with closing(Library.open(tmp_path / "library")) as opened:
        for topic in ("colds", "aches"):
            found = Search(opened).answer("virus", "en", topic).found
            assert next(result.topic for result in found if result.kind == "term") == topic
            assert {result.topic for result in found} == {"colds", "aches"}
        assert {result.topic for result in subjects(opened.topics("en"), "")} == {"colds", "aches"}
        assert {result.section for result in subjects(opened.topics("en"), "aches")} == {"overview", "care"}
