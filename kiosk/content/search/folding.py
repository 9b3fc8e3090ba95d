"""Folds spelling variants for search, so that nobody needs to type accents or switch keyboards."""

import re
import unicodedata
from functools import lru_cache

from kiosk.content.languages import LANGUAGES

KINDS = ("section", "term", "heading", "sentence")
"""The kinds of passage, in the order in which results are shown."""

IDEOGRAPH = "[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0002ffff]"
APART = (
    r"\x00-/:-@\[-`{-\xa9\xab-\xb1\xb4\xb6-\xb9\xbb\xbf\xd7\xf7"
    "\u060c\u061b\u061f\u066a-\u066d\u06d4\u0e2f\u0e5a\u0e5b\u2000-\u2070\u207a-\u207f\u2190-\u2bff"
    "\u3000-\u3004\u3007-\u3020\u3030\u30fb\ue000-\uf8ff\ufe00-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40"
    "\uff5b-\uff65\uffe0-\uffff\U0001f000-\U0001faff\U000e0000-\U0010ffff"
)
"""Separators between words. All other characters belong to a word, including Thai and Arabic marks."""
WORD = re.compile(f"[^{APART}\\s]+")

ARABIC = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ء": "", "ـ": ""}
)
LATIN = str.maketrans({"đ": "d", "ı": "i", "ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe"})
SMALL_KANA = str.maketrans("ぁぃぅぇぉっゃゅょゎ", "あいうえおつやゆよわ")
TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
THAI_TONES = str.maketrans(dict.fromkeys("\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e47"))

LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = (
    "ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ",
    "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ",
)  # fmt: skip
TAILS = (
    "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ",
    "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ",
)  # fmt: skip
"""The parts of Korean syllables in Unicode order, as the keys that are typed for them."""

TYPED_KEYS = {character: character for character in (*LEADS, *"".join(VOWELS))} | {
    "ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ", "ㅞ": "ㅜㅔ", "ㅟ": "ㅜㅣ", "ㅢ": "ㅡㅣ",
}  # fmt: skip
"""Single Korean letters as the keys typed for them: Unicode's decomposition of them differs."""

FIRST_SYLLABLE, LAST_SYLLABLE = 0xAC00, 0xD7A3

NUMBERS = {record.code: number for number, record in enumerate(LANGUAGES)}
"""The number of each language in the index of a library."""


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """Fold letters: lower case, no accents, vowel marks or tones, and Korean syllables as single letters.

    Katakana become hiragana without voicing marks, and small kana full-size ones.
    """
    if text.isascii():
        return text.lower()
    decomposed = "".join(
        TYPED_KEYS.get(character) or unicodedata.normalize("NFKD", character) for character in text
    )
    lower = decomposed.lower().translate(LATIN)
    unaccented = "".join(
        character for character in unicodedata.normalize("NFD", lower) if not _is_accent(character)
    )
    composed = unicodedata.normalize("NFC", unaccented)
    composed = composed.translate(ARABIC).translate(THAI_TONES)
    return letters(composed.translate(TO_HIRAGANA).translate(SMALL_KANA))


def fold_word(word: str) -> str:
    """Fold a word; separators are dropped, as a character may fold to several words."""
    return "".join(WORD.findall(fold(word)))


def _is_accent(character: str) -> bool:
    """Return whether folding drops a mark; Thai and Korean marks count as letters."""
    code = ord(character)
    return (
        0x300 <= code <= 0x36F
        or 0x610 <= code <= 0x61A
        or 0x64B <= code <= 0x65F
        or code in (0x670, 0x3099, 0x309A, 0x200B)
    )


def letters(text: str) -> str:
    """Return a text with Korean syllables replaced by the letters typed for them."""
    return "".join(_struck(character) for character in text)


def _struck(character: str) -> str:
    index = ord(character) - FIRST_SYLLABLE
    if not 0 <= index <= LAST_SYLLABLE - FIRST_SYLLABLE:
        return character
    lead, rest = divmod(index, len(VOWELS) * len(TAILS))
    vowel, tail = divmod(rest, len(TAILS))
    return LEADS[lead] + VOWELS[vowel] + TAILS[tail]


def initials(text: str) -> str:
    """Return the first consonant of each Korean syllable; other characters are left out."""
    return "".join(
        _struck(character)[0] for character in text if FIRST_SYLLABLE <= ord(character) <= LAST_SYLLABLE
    )


def joined(struck: str) -> str:
    """Return typed Korean letters combined into syllables, as a keyboard shows them."""
    syllables, position = "", 0
    while position < len(struck):
        lead = LEADS.find(struck[position])
        vowel = _longest(struck, position + 1, VOWELS) if lead >= 0 else ""
        if not vowel:
            syllables += struck[position]
            position += 1
            continue
        position += 1 + len(vowel)
        tail = _longest(struck, position, TAILS[1:])
        while tail and _longest(struck, position + len(tail), VOWELS):
            tail = tail[:-1]  # its last consonant begins the next syllable
        if tail not in TAILS:
            tail = ""
        position += len(tail)
        code = (lead * len(VOWELS) + VOWELS.index(vowel)) * len(TAILS) + TAILS.index(tail)
        syllables += chr(FIRST_SYLLABLE + code)
    return syllables


def _longest(struck: str, position: int, choices: tuple[str, ...]) -> str:
    for length in (2, 1):
        if struck[position : position + length] in choices and len(struck) >= position + length:
            return struck[position : position + length]
    return ""


def language_mark(language: str, kind: int = 0) -> str:
    """Return the character that precedes each key of a language and kind of passage.

    It lets all of them share one index, without searching all sentences for what may be in a few titles.
    """
    return chr(0xE000 + len(KINDS) * NUMBERS[language] + kind)


def without_kind(key: str) -> str:
    """Return a key with the mark of the first kind."""
    return chr(ord(key[0]) - (ord(key[0]) - 0xE000) % len(KINDS)) + key[1:]


def topic_key(language: str, kind: int, topic: str) -> str:
    """Return the key that all passages of a topic and kind have."""
    return f"{language_mark(language, kind)}·{topic.replace('-', '·')}"
