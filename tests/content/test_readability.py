"""Readability is computed by the formulas and compared with the limits in kiosk.yaml."""

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.reading.readability import reading_of, syllables, undefined_terms
from kiosk.paths import CONTENT
from tests.content.small import edit

COUNTED = {
    1: "the side called times whole cells changed helped eased gives types bones sheath through weigh eyes clothes",
    2: "table treated places drying tumor cancer people tissue muscle question language disease every before sometimes "
    "likely measure patient million region being going trial diet fluid real quiet needles changes worries bodies "
    "wanted causes fascia immune doctor's fatigue enough practice statement safety lonely movement",
    3: "radio area sarcoma surgery specialist medicine usual quality different family idea previous serious obvious "
    "biopsy microscope recurrence well-being appetite management everyone easier audience possible national",
    4: "operation usually actually experience material diagnosis society variety metastasis information radiation",
    5: "chemotherapy individual international organization",
    6: "radiotherapy",
}


@pytest.mark.parametrize("count", COUNTED)
def test_syllables_are_counted_as_they_are_said(count: int) -> None:
    wrong = {word: syllables(word) for word in COUNTED[count].split() if syllables(word) != count}
    assert not wrong


def test_grades_are_those_of_the_formulas() -> None:
    text = ["The doctor looks at the lump.", "A specialist can tell you more about the operation."]
    reading = reading_of(text, "en")
    words, spoken, long = 6 + 9, 7 + 15, 2
    assert reading.length == words / 2
    assert reading.grade == pytest.approx(0.39 * words / 2 + 11.8 * spoken / words - 15.59)
    assert reading.smog == pytest.approx(1.043 * (long * 30 / 2) ** 0.5 + 3.1291)


def test_headings_do_not_make_sentences_short() -> None:
    sentence = "This is a sentence of eight words now."
    assert reading_of(["What to do", sentence], "en") == reading_of([sentence], "en")


def test_explained_terms_and_names_count_as_short_words() -> None:
    hard = ["Radiotherapy and chemotherapy are different treatments."]
    easy = reading_of(hard, "en", ["radiotherapy", "chemotherapy"])
    assert easy.grade < reading_of(hard, "en").grade
    assert easy.length == reading_of(hard, "en").length


def test_languages_without_a_formula_have_the_length_of_their_sentences() -> None:
    spanish = reading_of(["La mayoría no hace daño. Pregunte a su médico."], "es")
    assert (spanish.grade, spanish.smog, spanish.length) == (0, 0, 4.5)
    chinese = reading_of(["大多数肿块是无害的。"], "zh-Hans")
    assert chinese.in_characters
    assert chinese.length == 10


def test_a_term_that_is_used_and_not_explained_is_named() -> None:
    terms = {"sarcoma": "sarcoma", "lymph": "lymph", "biopsy": "biopsy"}
    texts = ["Sarcomas are rare.", "A biopsy shows more.", "Glymphatic is another word."]
    assert list(undefined_terms(texts, terms, {"biopsy"})) == ["sarcoma"]
    assert list(undefined_terms(["这是肉瘤。"], {"sarcoma": "肉瘤"}, set())) == ["sarcoma"]


def test_the_topic_is_as_easy_as_it_is_to_be(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--reading", str(CONTENT)]) == 0
    told = capsys.readouterr().out
    assert "soft-tissue-tumor/overview en: grade" in told
    assert "soft-tissue-tumor/overview zh-Hans:" in told


def test_what_is_too_hard_is_told_with_its_place(
    content: Path,
    topic: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    icons: Path,
) -> None:
    monkeypatch.setattr("kiosk.commands.check.ICONS", icons)
    hard = "Interdisciplinary consultation facilitates individualized recommendations notwithstanding uncertainty."
    edit(topic / "en.yaml", "Sleep more.", hard)
    assert main(["check", str(content)]) == 0
    assert main(["check", "--reading", str(content)]) == 1
    told = capsys.readouterr().out
    assert "colds/en.yaml:" in told
    assert "(Flesch-Kincaid), more than 8" in told
    assert "(SMOG), more than 8" in told
    with (content / "kiosk.yaml").open("a", encoding="utf-8") as kiosk:
        kiosk.write("reading: {grade: 20}\n")
    main(["check", "--reading", str(content)])
    assert "more than 8" not in capsys.readouterr().out
