"""Japanese phonemes: the readings of Sudachi, as they are pronounced."""

import re
from functools import cache
from typing import Any

from kiosk.devices.sound.neural.phonemes.kana import kana_sounds
from kiosk.devices.sound.neural.phonemes.normalize_japanese import JAPANESE, katakana

PART = re.compile(r"[A-Za-z][A-Za-z' -]*[A-Za-z]|[A-Za-z]|(?:(?![A-Za-z]).)+", re.DOTALL)

SIGNS = {
    "、": ", ", "，": ", ", "。": ". ", "！": "! ", "？": "? ", "：": ": ", "；": "; ", "・": " ", "「": " “",
    "」": "” ", "『": " “", "』": "” ", "（": " (", "）": ") ", "〜": "—", "…": "…", ",": ", ", ".": ". ",
    "!": "! ", "?": "? ", ":": ": ", ";": "; ", "(": " (", ")": ") ", "“": " “", "”": "” ", "—": "—",
}  # fmt: skip

SIGN = re.compile(f"([{re.escape(''.join(SIGNS))}])")

LETTERS = {
    "A": "エー", "B": "ビー", "C": "シー", "D": "ディー", "E": "イー", "F": "エフ", "G": "ジー", "H": "エイチ",
    "I": "アイ", "J": "ジェー", "K": "ケー", "L": "エル", "M": "エム", "N": "エヌ", "O": "オー", "P": "ピー",
    "Q": "キュー", "R": "アール", "S": "エス", "T": "ティー", "U": "ユー", "V": "ブイ", "W": "ダブリュー",
    "X": "エックス", "Y": "ワイ", "Z": "ゼット",
}  # fmt: skip

READINGS = {"私": "ワタシ", "当院": "トウイン", "便": "ベン", "日本": "ニホン", "今": "イマ"}
"""Readings of words for which the dictionary prefers another one."""

PARTICLES = {"は": "ワ", "へ": "エ", "を": "オ", "では": "デワ", "には": "ニワ", "とは": "トワ"}

O_ROW = "オコゴソゾトドノホボポモヨロヲョォ"
E_ROW = "エケゲセゼテデネヘベペメレェ"
U_ROW = "ウクグスズツヅヌフブプムユルュゥ"


def sounds(text: str) -> str:
    """Return the phonemes of a Japanese text; English words in it are read as English, capitals as letters."""
    output = ""
    for part in PART.findall(JAPANESE.words_of(text)):
        output += _foreign(part) if part[0].isascii() and part[0].isalpha() else _native(part)
    output = re.sub(r" +(?=[,.!:;?”)])|(?<=[“(]) +|ʔ(?=[ ,.!:;?”)])", "", output)
    return re.sub(" +", " ", output).strip()


def _foreign(text: str) -> str:
    from kiosk.devices.sound.neural.phonemes.en import is_word
    from kiosk.devices.sound.neural.phonemes.en import sounds as english

    parts = []
    for word in text.replace("-", " ").split():
        is_abbreviation = word.isupper() and not (len(word) > 3 and is_word(word))
        parts.append(
            kana_sounds("".join(LETTERS.get(letter, "") for letter in word))
            if is_abbreviation
            else english(word)
        )
    return f" {' '.join(parts)} "


def _native(text: str) -> str:
    output = ""
    for part in SIGN.split(text):  # Sudachi would take "(…)" for a reading and leave it out
        output += SIGNS.get(part) or _phrase(part)
    return output


def _phrase(text: str) -> str:
    output = ""
    for surface, reading, speech in tokens(text):
        if kana := pronounced(surface, reading, speech):
            sounds = kana_sounds(kana)
            output += sounds if output.endswith("ʔ") else f" {sounds}"
            output += "ʔ" if kana.endswith("ッ") else ""  # doubles the consonant of the ending that follows
        elif surface.isspace():
            output += " "
    return output.removesuffix("ʔ") + " "


@cache
def _tokenizer() -> Any:
    from sudachipy import Dictionary

    return Dictionary(dict="small").tokenizer()


def tokens(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return the words of a text: each as written, its reading in katakana, and its part of speech."""
    from sudachipy import SplitMode

    return [
        (token.surface(), READINGS.get(token.surface(), token.reading_form()), token.part_of_speech())
        for token in _tokenizer().tokenize(text, SplitMode.C)
    ]


def pronounced(surface: str, reading: str, speech: tuple[str, ...]) -> str:
    """Return how a word is said: particles by their sound, long vowels as such ("センセイ" is "センセー")."""
    if surface.endswith("は") and speech[0] in {"接続詞", "副詞", "感動詞"}:
        return katakana(reading)[:-1] + "ワ"
    if speech[0] == "助詞":
        return PARTICLES.get(surface, katakana(reading))
    if surface in {"いう", "言う"}:
        return "ユー"
    reading = katakana(reading)
    tail = reading[-1:] if speech[0] in {"動詞", "形容詞"} and reading.endswith(("ウ", "イ")) else ""
    stem = reading.removesuffix(tail) if tail else reading
    stem = re.sub(f"(?<=[{O_ROW}])[ウオ]", "ー", stem)
    stem = re.sub(f"(?<=[{U_ROW}])ウ", "ー", stem)
    if speech[0] not in {"動詞", "形容詞"}:
        stem = re.sub(f"(?<=[{E_ROW}])イ", "ー", stem)
    return stem + tail
