"""Makes alike what people write in different ways: for search, where nobody switches keyboards to type an accent."""

import re
import unicodedata
from functools import lru_cache

from kiosk.content.languages import NAMES

KINDS = ("section", "term", "heading", "sentence")
"""What can be found, in the order in which it is shown."""

UNSPACED = frozenset({"zh-Hans", "zh-Hant", "ja", "th", "lo", "km", "my"})
"""Languages whose words are not set apart by blanks."""

IDEOGRAPH = "[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0002ffff]"
APART = (
    r"\x00-/:-@\[-`{-\xa9\xab-\xb1\xb4\xb6-\xb9\xbb\xbf\xd7\xf7"
    "\u060c\u061b\u061f\u066a-\u066d\u06d4\u0e2f\u0e5a\u0e5b\u2000-\u2070\u207a-\u207f\u2190-\u2bff"
    "\u3000-\u3004\u3007-\u3020\u3030\u30fb\ue000-\uf8ff\ufe00-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40"
    "\uff5b-\uff65\uffe0-\uffff\U0001f000-\U0001faff\U000e0000-\U0010ffff"
)
"""What parts words: signs and blanks. What is neither is part of one, the marks of Thai and Arabic too."""
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
"""The letters of Korean syllables, by their place in Unicode, as they are struck on a keyboard."""

STRUCK = {one: one for one in (*LEADS, *"".join(VOWELS))} | {
    "ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ", "ㅞ": "ㅜㅔ", "ㅟ": "ㅜㅣ", "ㅢ": "ㅡㅣ",
}  # fmt: skip
"""Korean letters that stand alone, as they are struck: Unicode's own form of them is not that of a keyboard."""

FIRST_SYLLABLE, LAST_SYLLABLE = 0xAC00, 0xD7A3


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """Return letters as they are compared: small, without accents, vowel marks and tones, Korean in single letters.

    Katakana become hiragana without voicing marks, and small kana large ones.
    """
    if text.isascii():
        return text.lower()
    plain = "".join(STRUCK.get(one) or unicodedata.normalize("NFKD", one) for one in text)
    small = plain.lower().translate(LATIN)
    bare = "".join(one for one in unicodedata.normalize("NFD", small) if not _is_accent(one))
    whole = unicodedata.normalize("NFC", bare)
    whole = whole.translate(ARABIC).translate(THAI_TONES)
    return letters(whole.translate(TO_HIRAGANA).translate(SMALL_KANA))


def fold_word(word: str) -> str:
    """Return a word folded; what a sign of it stands for may have blanks in it, which parted it from itself."""
    return "".join(WORD.findall(fold(word)))


def _is_accent(one: str) -> bool:
    """Return whether a mark is one that a folded text is without; Thai and Korean marks are letters."""
    code = ord(one)
    return (
        0x300 <= code <= 0x36F
        or 0x610 <= code <= 0x61A
        or 0x64B <= code <= 0x65F
        or code in (0x670, 0x3099, 0x309A, 0x200B)
    )


def letters(text: str) -> str:
    """Return Korean syllables as the letters that are struck for them, and all else as it is."""
    return "".join(_struck(one) for one in text)


def _struck(one: str) -> str:
    at = ord(one) - FIRST_SYLLABLE
    if not 0 <= at <= LAST_SYLLABLE - FIRST_SYLLABLE:
        return one
    lead, rest = divmod(at, len(VOWELS) * len(TAILS))
    vowel, tail = divmod(rest, len(TAILS))
    return LEADS[lead] + VOWELS[vowel] + TAILS[tail]


def initials(text: str) -> str:
    """Return the first consonant of each Korean syllable; other letters are left out."""
    return "".join(_struck(one)[0] for one in text if FIRST_SYLLABLE <= ord(one) <= LAST_SYLLABLE)


def joined(struck: str) -> str:
    """Return Korean letters, as they were struck, in syllables: what a keyboard shows while one types."""
    shown, at = "", 0
    while at < len(struck):
        lead = LEADS.find(struck[at])
        vowel = _longest(struck, at + 1, VOWELS) if lead >= 0 else ""
        if not vowel:
            shown += struck[at]
            at += 1
            continue
        at += 1 + len(vowel)
        tail = _longest(struck, at, TAILS[1:])
        while tail and _longest(struck, at + len(tail), VOWELS):
            tail = tail[:-1]  # its last consonant begins the next syllable
        if tail not in TAILS:
            tail = ""
        at += len(tail)
        place = (lead * len(VOWELS) + VOWELS.index(vowel)) * len(TAILS) + TAILS.index(tail)
        shown += chr(FIRST_SYLLABLE + place)
    return shown


def _longest(struck: str, at: int, among: tuple[str, ...]) -> str:
    for length in (2, 1):
        if struck[at : at + length] in among and len(struck) >= at + length:
            return struck[at : at + length]
    return ""


def language_mark(language: str, kind: int = 0) -> str:
    """Return the character that stands before each key of a language and a kind of passage.

    So all share one index, and what is looked for among a few titles is not sought among all sentences.
    """
    return chr(0xE000 + len(KINDS) * list(NAMES).index(language) + kind)


def without_kind(key: str) -> str:
    """Return a key as that of the first kind."""
    return chr(ord(key[0]) - (ord(key[0]) - 0xE000) % len(KINDS)) + key[1:]


def topic_key(language: str, kind: int, topic: str) -> str:
    """Return the key that every passage of a kind has of a topic."""
    return f"{language_mark(language, kind)}·{topic.replace('-', '·')}"
