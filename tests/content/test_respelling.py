"""Words that voices read wrong are spoken as the glossary's `say` spells them."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library
from kiosk.content.reading.respelling import has_word, respelled
from kiosk.content.source.checks import check_content
from tests.content.small import edit

SAY = "glossary:\n  drug: {term: drug, meaning: A medicine., say: [%s]}\n"


def test_a_word_is_replaced_wherever_it_stands_alone() -> None:
    spellings = {"pazopanib": "puh-ZOH-puh-nib", "CIK": "see eye kay", "CIK cells": "killer cells"}
    assert respelled("Pazopanib, or CIK.", spellings, "en") == "puh-ZOH-puh-nib, or see eye kay."
    assert respelled("CIK cells", spellings, "en") == "killer cells", "the longest one"
    assert respelled("CIKs, pazopanibs, cik", spellings, "en") == "CIKs, pazopanibs, cik"


def test_languages_without_spaces_have_no_ends_of_words() -> None:
    assert respelled("这种癌症很少见", {"癌症": "爱正"}, "zh-Hans") == "这种爱正很少见"


def test_a_spelling_is_not_replaced_again() -> None:
    assert respelled("a b", {"a": "b", "b": "a"}, "en") == "b a"


@given(st.text(), st.dictionaries(st.text(min_size=1), st.text(), max_size=3))
def test_a_text_without_the_words_is_unchanged(text: str, spellings: dict[str, str]) -> None:
    others = {word: like for word, like in spellings.items() if not has_word(text, word, "en")}
    assert respelled(text, others, "en") == text


def test_the_spellings_are_in_the_library(content: Path, topic: Path, icons: Path, tmp_path: Path) -> None:
    edit(topic / "en.yaml", "glossary:\n", SAY % '{word: "virus", like: "VY-rus"}')
    assert not check_content(content, icons)
    build(content, tmp_path / "library.sqlite", icons_dir=icons)
    library = Library.open(tmp_path / "library.sqlite")
    assert library.spoken_text("colds", "en", "A virus.") == "A VY-rus."
    assert library.spoken_text("colds", "de", "A virus.") == "A virus."
    library.close()


def test_a_word_that_no_text_has_is_reported(content: Path, topic: Path, icons: Path) -> None:
    edit(topic / "en.yaml", "glossary:\n", SAY % '{word: "vyrus", like: "VY-rus"}')
    (problem,) = check_content(content, icons)
    assert problem.severity == "warning"
    assert problem.message == "no text of this file has the word 'vyrus', so the voice never says it"
