"""Writes a text and what was heard of it alike, so that only what sounds different counts as an error.

What is compared is what can be heard: words in English and Spanish, syllables with their tones in Chinese, where the
same syllable has many characters, and kana in Japanese, where the same word is written in several ways.
"""

import re
import unicodedata

from kiosk.devices.sound.neural.phonemes.ja import pronounced, tokens
from kiosk.devices.sound.neural.phonemes.normalize_chinese import CHINESE
from kiosk.devices.sound.neural.phonemes.normalize_english import ENGLISH
from kiosk.devices.sound.neural.phonemes.normalize_japanese import JAPANESE
from kiosk.devices.sound.neural.phonemes.normalize_spanish import SPANISH
from kiosk.devices.sound.neural.phonemes.zh import pinyin_of

LETTERS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
HAN_OR_LETTERS = re.compile(r"[\u3400-\u9fff]+|[A-Za-z]")

ALIKE = {
    "a hundred": "one hundred",
    "clinicaltrials": "clinical trials",
    "tumour": "tumor",
    "tumours": "tumors",
}
"""Other spellings of the same English words."""


def english_words(text: str) -> str:
    """Return a text in small letters, with figures and units in words, and without punctuation."""
    words = " ".join(LETTERS.findall(ENGLISH.words_of(text.replace("’", "'")).lower()))
    for other, usual in ALIKE.items():
        words = re.sub(rf"\b{other}\b", usual, words)
    return words


def spanish_words(text: str) -> str:
    """Return the same in Spanish, and without accents, which do not change the sound of small words."""
    words = unicodedata.normalize("NFD", SPANISH.words_of(text).lower().replace("ñ", "nj"))
    plain = "".join(sign for sign in words if not unicodedata.combining(sign))
    return " ".join(LETTERS.findall(plain))


def chinese_syllables(text: str) -> str:
    """Return the syllables of a text with their tones, such as "ai2 zheng4", and its Latin letters."""
    from icu4py.breakers import WordBreaker

    units: list[str] = []
    for part in HAN_OR_LETTERS.findall(re.sub(r"\s", "", CHINESE.words_of(text))):
        han = not part.isascii()
        units += pinyin_of(part, list(map(str, WordBreaker(part, "zh")))) if han else [part.lower()]
    return " ".join(units)


def japanese_kana(text: str) -> str:
    """Return the kana of a text as they are said, one by one, and its Latin letters."""
    said = "".join(
        pronounced(*token) for token in tokens(JAPANESE.words_of(text)) if token[2][0] != "補助記号"
    )
    return " ".join(re.findall("[ァ-ヺー]|[a-z]", said.lower()))


AS_HEARD = {
    "en": english_words,
    "es": spanish_words,
    "ja": japanese_kana,
    "zh-Hans": chinese_syllables,
}
