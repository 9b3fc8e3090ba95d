"""What the natural voice is given to say: the sounds of the texts, and nothing that it would leave out."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.library.reader import Library
from kiosk.content.media.clips import spoken_texts
from kiosk.devices.sound.neural.phonemes import SYMBOLS, phonemes
from kiosk.paths import ASSETS

LANGUAGES = ("en", "es", "ja", "zh-Hans")
WORDLESS = re.compile(r"\W*")


def test_the_symbols_are_the_vocabulary_of_the_voice() -> None:
    assert set(json.loads((ASSETS / "voices" / "vocabulary.json").read_text("utf-8"))) == SYMBOLS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_topics_has_sounds(library: Path, language: str) -> None:
    opened = Library.open(library)
    texts = [
        opened.spoken_text(topic, language, text)
        for topic, card in opened.topics(language).items()
        for text in spoken_texts(opened, card, language).values()
    ]
    opened.close()
    assert len(texts) > 500
    silent = [text for text in texts if not WORDLESS.fullmatch(text) and not phonemes(text, language)]
    assert not silent
    assert not {symbol for text in texts for symbol in phonemes(text, language)} - SYMBOLS


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
def test_any_text_can_be_read(text: str, language: str) -> None:
    assert set(phonemes(text, language)) <= SYMBOLS


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet="0123456789.,-–% cmg°", max_size=15), st.sampled_from(LANGUAGES))
def test_any_figure_can_be_read(text: str, language: str) -> None:
    assert set(phonemes(text, language)) <= SYMBOLS


def same(language: str, written: str, spoken: str) -> None:
    """Check that a text is read like another one."""
    assert phonemes(written, language) == phonemes(spoken, language)


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("about 22%", "about twenty two percent"),
        ("5–10%", "five to ten percent"),
        ("5 cm", "five centimeters"),
        ("1 cm", "one centimeter"),
        ("4.6 mg", "four point six milligrams"),
        ("38 °C", "thirty eight degrees Celsius"),
        ("13,400 people", "thirteen thousand four hundred people"),
        ("in 2013", "in twenty thirteen"),
        ("in 2005", "in two thousand five"),
        ("from 1999 to 2002", "from nineteen ninety nine to two thousand two"),
        ("on 2026-11-30", "on November thirtieth, twenty twenty six"),
        ("at 9:05", "at nine oh five"),
        ("the 21st", "the twenty first"),
        ("e.g. fat", "for example fat"),
        ("ClinicalTrials.gov", "Clinical Trials dot gov"),
        ("≥ 5", "at least five"),
        ("555-0100", "five five five, zero one zero zero"),
        ("tumour’s", "tumour's"),
    ],
)
def test_english_figures_and_signs(written: str, spoken: str) -> None:
    same("en", written, spoken)


@pytest.mark.parametrize(
    ("text", "sounds"),
    [
        ("MRI", "ˌɛmˌɑɹˈI"),
        ("FDA", "ˌɛfdˌiˈA"),
        ("CIK cells", "sˌiˌIkˈA sˈɛlz"),
        ("GIST", "ʤˈɪst"),
        ("the US", "ðə jˌuˈɛs"),
        ("give us", "ɡˈɪv ˌʌs"),
        ("an X-ray", "ɐn ˈɛksɹˌA"),
        ("the apple", "ði ˈæpᵊl"),
        ("the lump", "ðə lˈʌmp"),
        ("people live longer", "pˈipᵊl lˈɪv lˈɔŋɡəɹ"),
        ("longer lives", "lˈɔŋɡəɹ lˈɪvz"),
        ("used to be", "jˈust tə bˈi"),
        ("is used to help", "ɪz jˈuzd tə hˈɛlp"),
        ("have read", "hæv ɹˈɛd"),
        ("specialists", "spˈɛʃᵊlɪsts"),
        ("patients' families", "pˈAʃənts fˈæmᵊliz"),
        ("puh-ZOH-puh-nib", "pəzˈOpənɪb"),
        ("eye-FOSS-fuh-mide", "IfˈɑsfəmId"),
        ("post-CT", "pˈOst sˌitˈi"),
        ("MAGE-A4", "mˈAʤ ˈA fˈɔɹ"),
    ],
)
def test_english_words(text: str, sounds: str) -> None:
    assert phonemes(text, "en") == sounds


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("el 5%", "el cinco por ciento"),
        ("5–10 cm", "cinco a diez centímetros"),
        ("6,8", "seis coma ocho"),
        ("4.7", "cuatro coma siete"),
        ("100 000 personas", "cien mil personas"),
        ("1.500", "mil quinientos"),
        ("21 estudios", "veintiún estudios"),
        ("21 personas", "veintiuna personas"),
        ("278 personas", "doscientas setenta y ocho personas"),
        ("870 bultos", "ochocientos setenta bultos"),
        ("en 2013", "en dos mil trece"),
        ("MRI", "eme erre i"),
        ("p. ej. grasa", "por ejemplo grasa"),
    ],
)
def test_spanish_figures_and_abbreviations(written: str, spoken: str) -> None:
    same("es", written, spoken)


@pytest.mark.parametrize(
    ("text", "sounds"),
    [
        ("cáncer", "kˈanseɾ"),
        ("los bultos blandos", "los βˈultos βlˈandos"),
        ("quimioterapia", "kˌimjoteɾˈapja"),
        ("pingüino", "piŋɡwˈino"),
        ("calle", "kˈaʝe"),
        ("muy rápidamente", "mˈuj rˈapiðamˈente"),
        ("raíz", "raˈis"),
        ("aire, causa", "ˈIɾe, kˈWsa"),
        ("enfermedad", "ˌemfeɾmeðˈad"),
    ],
)
def test_spanish_words(text: str, sounds: str) -> None:
    assert phonemes(text, "es") == sounds


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("约22%", "约百分之二十二"),
        ("5–10%", "百分之五至百分之十"),
        ("2012年", "二零一二年"),
        ("13,400例", "一万三千四百例"),
        ("2,242人", "两千二百四十二人"),
        ("4,088次", "四千零八十八次"),
        ("2周", "两周"),
        ("2至3年", "两至三年"),
        ("2月", "二月"),
        ("6.8例", "六点八例"),
        ("5 cm", "五厘米"),
        ("38 °C", "三十八摄氏度"),
        ("10万人", "十万人"),
    ],
)
def test_chinese_figures(written: str, spoken: str) -> None:
    same("zh-Hans", written, spoken)


@pytest.mark.parametrize(
    ("text", "character", "syllable"),
    [
        ("癌症", "癌", "ai2"),
        ("肿瘤长大", "长", "zhang3"),
        ("长期", "长", "chang2"),
        ("时间更长", "长", "chang2"),
        ("行走", "行", "xing2"),
        ("银行", "行", "hang2"),
        ("严重", "重", "zhong4"),
        ("免疫重建", "重", "chong2"),
        ("扩散得多快", "得", "de5"),
        ("得癌症", "得", "de2"),
        ("获得更好", "得", "de2"),
        ("更好地承受", "地", "de5"),
        ("当地", "地", "di4"),
        ("恶心", "恶", "e3"),
        ("恶性", "恶", "e4"),
        ("以手术切除为核心", "为", "wei2"),
        ("因为", "为", "wei4"),
        ("团队会计划", "会", "hui4"),
        ("一项有人参加的研究", "参", "can1"),
        ("项目的研究", "的", "de5"),
    ],
)
def test_chinese_characters_with_several_readings(text: str, character: str, syllable: str) -> None:
    from icu4py.breakers import WordBreaker

    from kiosk.devices.sound.neural.phonemes.zh import pinyin_of

    readings = pinyin_of(text, list(map(str, WordBreaker(text, "zh"))))
    assert readings[text.index(character)] == syllable


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("約22%", "約にじゅうにパーセント"),
        ("50%", "ごじゅっパーセント"),
        ("4cm", "よんセンチメートル"),
        ("6本", "ろっぽん"),
        ("3本", "サンボン"),
        ("8回", "はっかい"),
        ("1人", "ひとり"),
        ("10万人", "ジュウマンニン"),
        ("2〜5人", "にからごにん"),
        ("4月", "しがつ"),
        ("3か月", "さんかげつ"),
        ("四つ", "よっつ"),
        ("6.8人", "ろくてんはちにん"),
        ("MRI", "エムアールアイ"),
    ],
)
def test_japanese_figures_and_abbreviations(written: str, spoken: str) -> None:
    assert phonemes(written, "ja").replace(" ", "") == phonemes(spoken, "ja").replace(" ", "")


@pytest.mark.parametrize(
    ("text", "sounds"),
    [
        ("腫瘍は", "ɕɨjoː βa"),
        ("神経鞘", "ɕiŋkeː ɕoː"),
        ("罹患率", "ɾʲikaɴ ɾʲiʦɨ"),
        ("焼灼", "ɕoːɕakɯ"),
        ("通っています", "toːʔte i masɨ"),
        ("尿や便", "ɲoː ja beɴ"),
        ("あるいは", "aɾɯiβa"),
        ("悪性度（グレード）", "akɯseː do (ɡɯɾeːdo)"),
        ("何も", "naɲi mo"),
        ("何ですか", "naɴ desɨ ka"),
    ],
)
def test_japanese_words(text: str, sounds: str) -> None:
    assert phonemes(text, "ja") == sounds


def test_the_kiosk_itself_loads_no_dictionary() -> None:
    code = (
        "import sys, kiosk.ui.speech.speech, kiosk.devices.sound.voice, kiosk.devices.sound.neural.phonemes\n"
        "print(*{'misaki', 'num2words', 'pypinyin', 'sudachipy', 'icu4py', 'numpy'} & set(sys.modules))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == ""
