"""English phonemes, from the dictionary with which the voice was trained (misaki: American English)."""

import json
import re
from functools import cache
from importlib import resources

from kiosk.devices.sound.neural.phonemes.english_spelling import (
    RESPELLING,
    VOWEL_SOUNDS,
    respelled,
    unknown_word,
)
from kiosk.devices.sound.neural.phonemes.normalize_english import ENGLISH

TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\s+|.")
KEPT = frozenset(';:,.!?—…"“”()')
AS_KEPT = {"–": "—", "«": "“", "»": "”", "[": "(", "]": ")", "‘": "", "’": "", "'": ""}
PAUSES = frozenset(";:,.!?—…")

CONSONANT_SOUNDS = frozenset("bdfhjklmnpstvwzðŋɡɹɾʃʒʤʧθ")
FLAPPED_AFTER = frozenset("AIOWYiuæɑəɛɪɹʊʌ")
"""Sounds after which American English makes a flap of a t before a weak vowel."""

NOUN_AFTER = frozenset(
    "a an the this these those my your his her its our their of in for with from some any no each".split()
)
VERB_AFTER = frozenset(
    "to will would can could may might must should not don't didn't doesn't i you we they who people".split()
)
PARTICIPLE_AFTER = frozenset("have has had having was were is are be been being".split())
USUALLY_VERBS = frozenset({"affect", "live", "lives"})
"""Words that texts about health use as verbs, although the dictionary has another reading first."""

Entry = str | dict[str, str | None]


@cache
def dictionary() -> dict[str, Entry]:
    """Return the phonemes of about 180,000 words; homographs have a reading for each part of speech."""
    entries: dict[str, Entry] = {}
    for name in ("us_silver.json", "us_gold.json"):  # the second one has been checked
        entries.update(json.loads((resources.files("misaki") / "data" / name).read_text("utf-8")))
    return entries


def sounds(text: str) -> str:
    """Return the phonemes of an English text."""
    tokens = [part for token in TOKEN.findall(ENGLISH.words_of(text)) for part in _parts(token)]
    sounds: list[str] = []
    following, following_word = "", ""
    for index in range(len(tokens) - 1, -1, -1):
        token = tokens[index]
        if token[0].isalpha():
            following = _word(token, _previous(tokens[:index]), following_word, following)
            following_word = token.lower()
            sounds.append(following)
        elif token.isspace() or token == "-":
            sounds.append(" ")
        elif (sign := AS_KEPT.get(token, token)) in KEPT:
            sounds.append(sign)
            following = sign if sign in PAUSES else following
    return re.sub(" +", " ", "".join(reversed(sounds))).replace("ɾ", "T").replace("ʔ", "t").strip()


def _previous(tokens: list[str]) -> str:
    """Return the word before a place in lower case, "" at the beginning of a sentence."""
    for token in reversed(tokens):
        if token[0].isalpha():
            return token.lower()
        if token in ".!?:":
            break
    return ""


def _parts(token: str) -> list[str]:
    """Return a token, or the parts of a compound that is neither in the dictionary nor a respelling."""
    if not token[0].isalpha() or "-" not in token or RESPELLING.fullmatch(token) or _entry(token):
        return [token]
    return re.split("(-)", token)


def _word(word: str, previous: str, following_word: str, following: str) -> str:
    """Return the phonemes of a word, which depend on the words and the sounds beside it."""
    if RESPELLING.fullmatch(word):
        return respelled(word)
    word = word.replace("’", "'")
    first = next((sound for sound in following if sound not in 'ˈˌ “"('), "")
    is_last = not first or first in PAUSES
    weak = "" if is_last else _weak_form(word, previous, following_word, before_vowel=first in VOWEL_SOUNDS)
    lower = word.lower()
    return weak or _known(word, _reading(lower, previous), is_last=is_last) or unknown_word(lower)


def _weak_form(word: str, previous: str, following_word: str, *, before_vowel: bool) -> str:
    """Return how a small word is said within a sentence, or "" for other words."""
    lower = word.lower()
    if lower == "used" and following_word == "to" and previous not in PARTICIPLE_AFTER:
        return "jˈust"
    if word == "A" and previous:
        return ""  # the letter
    weak_forms = {
        "a": "ɐ",
        "an": "ɐn",
        "the": "ði" if before_vowel else "ðə",
        "to": "tʊ" if before_vowel else "tə",
    }
    return weak_forms.get(lower, "")


def _reading(word: str, previous: str) -> str:
    """Return the part of speech by which to choose a reading of a homograph, as the dictionary names it."""
    if previous in PARTICIPLE_AFTER:
        return "VBN"
    if previous in VERB_AFTER or (word in USUALLY_VERBS and previous not in NOUN_AFTER):
        return "VERB"
    return "NOUN" if previous in NOUN_AFTER else ""


def _known(word: str, reading: str, *, is_last: bool = False) -> str:
    """Return the phonemes of a word in the dictionary, of a form of one, or of letters; "" for other words."""
    lower = word.lower()
    letters = word.removesuffix("s")
    if len(letters) > 1 and letters.isupper() and (len(letters) < 4 or not _entry(lower)):
        return _spelled(letters) + ("z" if word != letters else "")
    entry = _entry(word)
    if isinstance(entry, dict):
        chosen = entry.get("None" if is_last and "None" in entry else reading)
        return chosen or entry["DEFAULT"] or ""
    return entry or _inflected(lower, reading)


def is_word(word: str) -> bool:
    """Return whether the dictionary has a word, in capitals or not."""
    return _entry(word.lower()) is not None


def _entry(word: str) -> Entry | None:
    entries = dictionary()
    return entries.get(word) or entries.get(word.lower()) or entries.get(word.capitalize())


def _spelled(letters: str) -> str:
    """Return the names of letters, with the stress on the last one."""
    names = "".join(str(dictionary()[letter]).replace("ˈ", "ˌ") for letter in letters if letter.isascii())
    head, mark, tail = names.rpartition("ˌ")
    return f"{head}ˈ{tail}" if mark else names


def _inflected(word: str, reading: str) -> str:
    """Return the phonemes of a plural, a past tense, a possessive and the like, of a word in the dictionary."""
    for ending, stems, ended in (
        ("s'", ("", "s"), _with_s),
        ("'s", ("",), _with_s),
        ("ies", ("y",), _with_s),
        ("s", ("",), _with_s),
        ("es", ("",), _with_s),
        ("ied", ("y",), _with_ed),
        ("d", ("",), _with_ed),
        ("ed", ("",), _with_ed),
        ("ing", ("", "e"), _with_ing),
    ):
        if not word.endswith(ending) or len(word) < len(ending) + 2:
            continue
        stem = word.removesuffix(ending)
        doubled = (stem[:-1],) if len(stem) > 2 and stem[-1] == stem[-2] and ending in {"ed", "ing"} else ()
        for base in (*(stem + letter for letter in stems), *doubled):
            if entry := _entry(base):
                sounds = entry if isinstance(entry, str) else entry.get(reading) or entry["DEFAULT"] or ""
                return ended(sounds)
    return ""


def _with_s(stem: str) -> str:
    if stem[-1] in "ptkfθ":
        return stem + "s"
    return stem + ("ᵻz" if stem[-1] in "szʃʒʧʤ" else "z")


def _with_ed(stem: str) -> str:
    if stem[-1] in "pkfθʃsʧ":
        return stem + "t"
    if stem[-1] == "t":
        return stem[:-1] + "ɾᵻd" if stem[-2:-1] and stem[-2] in FLAPPED_AFTER else stem + "ᵻd"
    return stem + ("ᵻd" if stem[-1] == "d" else "d")


def _with_ing(stem: str) -> str:
    if stem[-1] == "t" and stem[-2:-1] and stem[-2] in FLAPPED_AFTER:
        return stem[:-1] + "ɾɪŋ"
    return stem + "ɪŋ"
