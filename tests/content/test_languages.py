"""Each language is one record, whose fields name things that exist."""

import unicodedata

import pytest
import snowballstemmer
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontDatabase

from kiosk.content.languages import LANGUAGES, LanguageRecord, Script, record_of
from kiosk.content.search.alphabet import order_of
from kiosk.content.search.folding import fold_word
from kiosk.content.search.keys import keys_of, readings_of
from kiosk.content.translation.scripts import script_of
from kiosk.devices.packages import PACKAGES
from kiosk.devices.sound.voice_code import code_of
from kiosk.paths import ICONS
from kiosk.ui.input.keyboards import KEYBOARDS
from kiosk.ui.search.search_model import HOLDER

WRITTEN = [record for record in LANGUAGES if not record.is_pseudo]
IN_BUILT_LIBRARIES = (
    *("ar", "bn", "de", "en", "es", "fa", "fr", "he", "hi", "id", "it", "ja", "km", "ko", "lo", "ms", "my"),
    *("pl", "pt", "ru", "th", "tl", "tr", "uk", "ur", "vi", "zh-Hans", "zh-Hant", "en-XA", "ar-XB"),
)


def name(record: LanguageRecord) -> str:
    return record.code


def letters(text: str) -> list[str]:
    return [character for character in text if character.isalpha()]


def keys(script: Script) -> list[str]:
    """Return what the keys of all layers of a script's keyboard type."""
    rows = [row for layer in KEYBOARDS[script.keyboard] for row in layer]
    return [key.removeprefix(HOLDER) for row in rows for key in row.split()]


def test_the_search_index_of_a_built_library_still_numbers_its_languages_as_before() -> None:
    codes = [record.code for record in LANGUAGES]
    assert tuple(codes[: len(IN_BUILT_LIBRARIES)]) == IN_BUILT_LIBRARIES
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("record", WRITTEN, ids=name)
def test_a_record_agrees_with_what_unicode_says_about_the_language(record: LanguageRecord) -> None:
    locale = QLocale(record.code)
    assert locale.language() != QLocale.Language.C
    assert record.script.right_to_left == (locale.textDirection() == Qt.LayoutDirection.RightToLeft)
    assert record.decimal_comma == (locale.decimalPoint() == ",")
    assert {script_of(letter) for letter in letters(record.name)} <= set(record.script.letters)


@pytest.mark.parametrize("record", LANGUAGES, ids=name)
def test_fonts_and_the_writing_system_that_tells_whether_they_are_there_belong_together(
    record: LanguageRecord,
) -> None:
    script = record.script
    assert bool(script.fonts) == bool(script.writing_system)
    if script.writing_system:
        assert script.writing_system in QFontDatabase.WritingSystem.__members__
    assert all(PACKAGES[script.font_package])


@pytest.mark.parametrize("record", WRITTEN, ids=name)
def test_a_keyboard_types_the_script_or_latin_letters(record: LanguageRecord) -> None:
    typed = {script_of(letter) for letter in letters("".join(keys(record.script)))}
    assert typed <= {*record.script.letters, "LATIN"}


@pytest.mark.parametrize("code", ["ar", "fa", "he", "ru", "uk", "ur"])
def test_a_keyboard_has_every_letter_of_its_language(code: str) -> None:
    alphabets = {
        "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
        "fa": "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
        "he": "אבגדהוזחטיכלמנסעפצקרשתךםןףץ",
        "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        "ur": "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے",
    }
    assert not set(alphabets[code]) - set(keys(record_of(code).script))


@pytest.mark.parametrize("record", LANGUAGES, ids=name)
def test_stemmers_and_articles_can_be_used(record: LanguageRecord) -> None:
    if record.stemmer:
        assert record.stemmer in snowballstemmer.algorithms()
    assert list(record.articles) == sorted(record.articles, key=len, reverse=True)
    assert all(article == fold_word(article) for article in record.articles)


@pytest.mark.parametrize("record", WRITTEN, ids=name)
def test_a_language_is_spoken_by_voices_that_qt_knows(record: LanguageRecord) -> None:
    assert code_of(QLocale(record.voice_code)) == record.voice_code


@pytest.mark.parametrize("record", LANGUAGES, ids=name)
def test_its_own_name_is_divided_indexed_and_sorted(record: LanguageRecord) -> None:
    readings = readings_of(record.name, record.code)
    assert bool(readings) != record.script.has_spaces
    assert keys_of(record.name, record.code, readings)
    initial, _ = order_of(record.name, record.code)
    assert initial


@pytest.mark.parametrize("record", LANGUAGES, ids=name)
def test_vowels_before_a_consonant_are_marked_as_such_by_unicode(record: LanguageRecord) -> None:
    for vowel in record.script.leading_vowels:
        assert "CHARACTER SARA" in unicodedata.name(vowel)


def test_an_unknown_language_is_treated_as_latin_with_spaces() -> None:
    unknown = record_of("xx")
    assert (unknown.code, unknown.name, unknown.script.has_spaces) == ("xx", "xx", True)


@pytest.mark.parametrize("record", LANGUAGES, ids=lambda record: record.code)
def test_the_name_of_every_language_that_needs_a_system_font_is_drawn(record: LanguageRecord) -> None:
    drawn = (ICONS / "languages" / f"{record.code}.svg").exists()
    assert drawn == bool(record.script.writing_system), "run packaging/setup/language-names"
