"""Spanish phonemes by the rules of its spelling, as in Latin America: z as s, ll as y."""

import re
import unicodedata

from kiosk.devices.sound.neural.phonemes.normalize_spanish import SPANISH

TOKEN = re.compile(r"[^\W\d_]+|\s+|.")
KEPT = frozenset(';:,.!?—…"“”()')
AS_KEPT = {"–": "—", "«": "“", "»": "”", "[": "(", "]": ")"}
PAUSES = frozenset(';:,.!?—…()“”"')

UNSTRESSED = frozenset(
    "a al con de del e el en la las le les lo los me mi mis ni nos o por que se si sin su sus te tu tus u y".split()
)
HALF_STRESSED = frozenset("como cuando desde donde entre hasta hacia para pero porque sobre".split())

EXCEPTIONS = {"muy": "mˈuj"}

LETTERS = {
    "a": "a", "b": "be", "c": "ce", "d": "de", "e": "e", "f": "efe", "g": "ge", "h": "hache", "i": "i", "j": "jota",
    "k": "ka", "l": "ele", "m": "eme", "n": "ene", "ñ": "eñe", "o": "o", "p": "pe", "q": "cu", "r": "erre",
    "s": "ese", "t": "te", "u": "u", "v": "uve", "w": "doble u", "x": "equis", "y": "ye", "z": "zeta",
}  # fmt: skip

SPELLINGS = [
    (r"ch", "ʧ"), (r"ll", "ʝ"), (r"rr", "r"), (r"qu(?=[eiéí])", "k"), (r"gu(?=[eiéí])", "ɡ"), (r"gü", "ɡw"),
    (r"sc(?=[eiéí])", "s"), (r"c(?=[eiéí])", "s"), (r"g(?=[eiéí])", "x"), (r"sh", "ʃ"), (r"ph", "f"), (r"th", "t"),
    (r"ck", "k"), (r"^hu(?=[aeoáéó])", "w"), (r"^hi(?=[eé])", "ʝ"), (r"^x", "s"), (r"^ps", "s"), (r"^r|(?<=[nls])r",
    "r"), (r"y(?=[aeiouáéíóú])", "ʝ"), (r"ss", "s"), (r"h", ""), (r"b|v", "b"), (r"c|k|q", "k"), (r"d", "d"), (r"f",
    "f"), (r"g", "ɡ"), (r"j", "x"), (r"l", "l"), (r"m", "m"), (r"n(?=[bpvf])", "m"), (r"n", "n"), (r"ñ", "ɲ"),
    (r"p", "p"), (r"r", "ɾ"), (r"s|z|ç", "s"), (r"t", "t"), (r"w", "w"), (r"x", "ks"),
]  # fmt: skip
"""Consonants and their sounds, the first that fits at a place."""

PATTERNS = [(re.compile(spelling), sound) for spelling, sound in SPELLINGS]

VOWELS = "aeiouáéíóúüy"
PLAIN = str.maketrans("áéíóúüy", "aeiouui")
DIPHTHONGS = {"ai": "I", "au": "W", "ei": "A", "oi": "Y", "eu": "eʊ", "ou": "O"}
SOFTENED = {"b": "β", "d": "ð", "ɡ": "ɣ"}
"""Sounds that are softer except after a pause or a nasal."""


def sounds(text: str) -> str:
    """Return the phonemes of a Spanish text."""
    output = ""
    for token in TOKEN.findall(unicodedata.normalize("NFC", SPANISH.words_of(text))):
        if token[0].isalpha():
            for word in _spelled(token):
                sounds = word_sounds(word)
                output += _joined(output, sounds) + " " * (word != token)
        elif token.isspace() or token in "-/":
            output += " "
        elif AS_KEPT.get(token, token) in KEPT:
            output = output.rstrip() if token in ".,;:!?" else output
            output += AS_KEPT.get(token, token)
    return re.sub(" +", " ", output).strip()


def _spelled(word: str) -> list[str]:
    """Return a word, or the names of the letters of an abbreviation."""
    if word.isupper() and len(word) > 1 and (len(word) < 4 or not re.search("[AEIOU]", word)):
        return [LETTERS.get(letter, "") for letter in word.lower()]
    if len(word) == 1 and word.isupper() and word.lower() not in "aeouy":
        return [LETTERS.get(word.lower(), "")]
    return [word.lower()]


def _joined(before: str, sounds: str) -> str:
    """Return the sounds of a word as they are after others: b, d and g are soft within a phrase."""
    last = before.rstrip()[-1:]
    if last and last not in PAUSES and last not in "mnɲŋ" and sounds[:1] in SOFTENED:
        return SOFTENED[sounds[0]] + sounds[1:]
    return sounds


def word_sounds(word: str) -> str:
    """Return the phonemes of a word in lower case, after a pause."""
    if word in EXCEPTIONS:
        return EXCEPTIONS[word]
    if word.endswith("mente") and len(word) > len("mente") + 2:  # adverbs keep the stress of their adjective
        return word_sounds(word.removesuffix("mente")) + "mˈente"
    sounds: list[str] = []
    nuclei: list[int] = []  # the indexes of the vowels that make syllables
    marked = -1
    place = 0
    while place < len(word):
        vowels = re.compile(r"(?:[aeiouáéíóúü]|(?<!^)y(?![aeiouáéíóú])|^y$)+").match(word, place)
        if vowels:
            for sound, is_nucleus, is_marked in _vowels(vowels[0]):
                if is_nucleus:
                    nuclei.append(len(sounds))
                    marked = len(nuclei) - 1 if is_marked else marked
                sounds.append(sound)
            place = vowels.end()
            continue
        spelling, sound = next(
            ((found, sound) for pattern, sound in PATTERNS if (found := pattern.match(word, place))),
            (None, ""),
        )
        sounds.append(sound)
        place = spelling.end() if spelling else place + 1
    _soften(sounds)
    return _with_stress(word, sounds, nuclei, marked)


def _vowels(run: str) -> list[tuple[str, bool, bool]]:
    """Return the sounds of adjacent vowels: each with whether it makes a syllable, and whether it has an accent."""
    plain = run.translate(PLAIN)
    is_weak = [letter in "iuüy" for letter in run]
    parts: list[tuple[str, bool, bool]] = []
    place = 0
    while place < len(run):
        pair = plain[place : place + 2]
        accented = run[place] in "áéíóú"
        has_next = place + 1 < len(run)
        if is_weak[place] and has_next and plain[place] != plain[place + 1]:
            parts.append(("j" if plain[place] == "i" else "w", False, False))
            place += 1
        elif (
            not is_weak[place]
            and has_next
            and is_weak[place + 1]
            and pair in DIPHTHONGS
            and not (place + 2 < len(run) and not is_weak[place + 2])
        ):
            parts.append((DIPHTHONGS[pair], True, accented))
            place += 2
        else:
            parts.append((plain[place], True, accented))
            place += 1
    return parts


def _soften(sounds: list[str]) -> None:
    """Make b, d and g soft within a word before a vowel, l or r, except after a nasal."""
    for index in range(1, len(sounds)):
        before = "".join(sounds[:index])[-1:]
        after = "".join(sounds[index + 1 :])[:1]
        if sounds[index] in SOFTENED and before not in {*"mnɲ"} and after and after in "aeiouAIOWYjwlɾ":
            sounds[index] = SOFTENED[sounds[index]]
        if sounds[index][:1] in "kɡx" and sounds[index] and sounds[index - 1] == "n":
            sounds[index - 1] = "ŋ"


def _with_stress(word: str, sounds: list[str], nuclei: list[int], marked: int) -> str:
    if word in UNSTRESSED or not nuclei:
        return "".join(sounds)
    stressed = marked
    if stressed < 0:
        is_penult = len(nuclei) > 1 and (word[-1] in "aeiouns")
        stressed = len(nuclei) - (2 if is_penult else 1)
    marks = {nuclei[stressed]: "ˌ" if word in HALF_STRESSED else "ˈ"}
    if stressed > 1:
        marks[nuclei[0]] = "ˌ"
    return "".join(marks.get(index, "") + sound for index, sound in enumerate(sounds))
