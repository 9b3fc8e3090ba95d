"""Phonemes of English words that are in no dictionary: names and drugs by the rules of spelling, and respellings.

A respelling is written as in the dictionaries of health agencies: syllables with hyphens between them, the stressed one
in capitals, such as "eye-FOSS-fuh-mide".
"""

import re

RESPELLING = re.compile(
    r"(?!(?:anti|multi|non|post|pre|re|self|sub|un)-)(?=[A-Za-z-]*[a-z])(?:[A-Za-z]+-)*(?=[A-Z]{2})[A-Z]*[AEIOUY][A-Z]*(?:-[A-Za-z]+)*"
)

RESPELLINGS = re.compile(rf"(?<![\w-]){RESPELLING.pattern}(?![\w-])")

VOWEL_SOUNDS = frozenset("AIOWYaiuæɑɔəɛɜɪʊʌ")

SYLLABLE_VOWELS = {
    "augh": "ɔ", "eigh": "A", "igh": "I", "eye": "I", "air": "ɛɹ", "eer": "ɪɹ", "oor": "ʊɹ", "ire": "Iəɹ",
    "aw": "ɔ", "ay": "A", "ai": "A", "ah": "ɑ", "ar": "ɑɹ", "ee": "i", "eh": "ɛ", "er": "əɹ", "ew": "u",
    "ey": "A", "ih": "ɪ", "ie": "I", "oh": "O", "oo": "u", "or": "ɔɹ", "ow": "W", "oy": "Y", "uh": "ə", "ur": "ɜɹ",
    "ye": "I", "a": "æ", "e": "ɛ", "i": "ɪ", "o": "ɑ", "u": "ʌ", "y": "I",
}  # fmt: skip
"""Vowels in respellings."""

SYLLABLE_LONG = {"a": "A", "e": "i", "i": "I", "o": "O", "u": "u", "y": "I"}
"""Vowels before a consonant and a silent e."""

CONSONANTS = {
    "tch": "ʧ", "sch": "sk", "sh": "ʃ", "zh": "ʒ", "ch": "ʧ", "ph": "f", "th": "θ", "wh": "w", "ck": "k", "ng": "ŋ",
    "gh": "ɡ", "qu": "kw", "kn": "n", "rh": "ɹ", "b": "b", "c": "k", "d": "d", "f": "f", "g": "ɡ", "h": "h",
    "j": "ʤ", "k": "k", "l": "l", "m": "m", "n": "n", "p": "p", "q": "k", "r": "ɹ", "s": "s", "t": "t", "v": "v",
    "w": "w", "x": "ks", "y": "j", "z": "z",
}  # fmt: skip

WORD_SOUNDS: list[tuple[str, str]] = [
    (r"tion\b", "ʃən"), (r"sion\b", "ʒən"), (r"[ct]ious\b", "ʃəs"), (r"^(?:pn|gn|kn)", "n"), (r"^ps", "s"),
    (r"^x", "z"), (r"^wr", "ɹ"), (r"tch", "ʧ"), (r"sch", "sk"), (r"sh", "ʃ"), (r"ch", "k"), (r"ph", "f"), (r"th",
    "θ"), (r"rrh|rh", "ɹ"), (r"gh", "ɡ"), (r"ck", "k"), (r"qu", "kw"), (r"sc(?=[eiy])", "s"), (r"cc(?=[eiy])",
    "ks"), (r"c(?=[eiy])", "s"), (r"g(?=[eiy])", "ʤ"), (r"ng(?=[^aeiouy]|$)", "ŋ"), (r"n(?=[ckgq])", "ŋ"),
    (r"([bcdfgklmnprstz])(?=\1)", ""), (r"x", "ks"), (r"^y(?=[aeiou])", "j"), (r"a[iy]", "A"), (r"a[uw]", "ɔ"),
    (r"ae|oe", "i"), (r"ea|ee", "i"), (r"e[iy]", "A"), (r"eu|ew", "u"), (r"oo", "u"), (r"ou|ow", "W"), (r"o[iy]",
    "Y"), (r"ie\b", "i"), (r"i(?=[aou])", "i"), (r"ar(?![aeiouy])", "ɑɹ"), (r"or(?![aeiouy])", "ɔɹ"),
    (r"(?:er|ir|ur)(?![aeiouy])", "əɹ"), (r"a(?=[bdfgklmnpstvz]e$)", "A"), (r"i(?=[bdfgklmnpstvz]e$)", "I"),
    (r"o(?=[bdfgklmnpstvz]e$)", "O"), (r"u(?=[bdfgklmnpstvz]e$)", "u"), (r"(?<=[a-z])e$", ""), (r"a$", "ə"),
    (r"i$|y$", "i"), (r"o$", "O"), (r"y", "ɪ"), (r"a", "æ"), (r"e", "ɛ"), (r"i", "ɪ"),
    (r"o(?=[bcdfgklmnprstvz][aeiouy])", "O"), (r"o", "ɑ"), (r"u(?=[bcdfgklmnprstvz][aeiouy])", "u"), (r"u", "ʌ"),
]  # fmt: skip
"""Spellings and their sounds, the first that fits at a place; other consonants sound as they are written."""

SPELLINGS = [(re.compile(spelling), sound) for spelling, sound in WORD_SOUNDS]


def in_small_letters(text: str) -> str:
    """Return a text with its respellings in small letters, for voices that would spell their capitals."""
    return RESPELLINGS.sub(lambda found: found[0].lower(), text)


def respelled(word: str) -> str:
    """Return the phonemes of a respelling, such as "eye-FOSS-fuh-mide"."""
    syllables = word.split("-")
    capitals = [index for index, syllable in enumerate(syllables) if syllable.isupper() and len(syllable) > 1]
    sounds = []
    for index, syllable in enumerate(syllables):
        stress = "" if index not in capitals else ("ˈ" if index == capitals[-1] else "ˌ")
        sounds.append(stressed(_syllable(syllable.lower()), stress))
    return "".join(sounds)


def stressed(sounds: str, stress: str) -> str:
    """Return a syllable with a stress mark before its vowel, where the voice's dictionary has it."""
    place = next((index for index, sound in enumerate(sounds) if sound in VOWEL_SOUNDS), 0)
    return sounds[:place] + stress + sounds[place:]


def _syllable(text: str) -> str:
    silent_e = re.fullmatch(r"([b-df-hj-np-tv-z]*)([aeiouy])([b-df-hj-np-tv-xz]+)e", text)
    if silent_e:
        return _sounds(silent_e[1]) + SYLLABLE_LONG[silent_e[2]] + _sounds(silent_e[3])
    if re.fullmatch(r"[b-df-hj-np-tv-xz]*i", text):  # "i" alone is the letter's name
        return _sounds(text[:-1]) + "I"
    return _sounds(text)


def _sounds(text: str) -> str:
    output, place = "", 0
    seen_vowel = False
    while place < len(text):
        for length in (4, 3, 2, 1):
            part = text[place : place + length]
            is_final_y = part == "y" and not seen_vowel and place + 1 < len(text)
            if part in SYLLABLE_VOWELS and not is_final_y:
                output, seen_vowel = output + SYLLABLE_VOWELS[part], True
                break
            if part in CONSONANTS:
                if not (len(part) == 1 and output.endswith(CONSONANTS[part])):  # "foss"
                    output += CONSONANTS[part]
                break
        else:
            part = text[place]
        place += len(part)
    return output


def unknown_word(word: str) -> str:
    """Return the phonemes of a word by its spelling, with the stress of a Latin word."""
    text = word.lower()
    sounds: list[str] = []
    place = 0
    while place < len(text):
        found, sound = next(
            ((found, sound) for pattern, sound in SPELLINGS if (found := pattern.match(text, place))),
            (None, CONSONANTS.get(text[place], "")),
        )
        sounds.append(sound)
        place = found.end() if found else place + 1
    return _with_latin_stress([sound for sound in sounds if sound])


def _with_latin_stress(sounds: list[str]) -> str:
    """Stress the last but one syllable if a consonant closes it or there are only two, or else the one before it."""
    vowels = [index for index, sound in enumerate(sounds) if sound[0] in VOWEL_SOUNDS]
    if not vowels:
        return "".join(sounds)
    stress = vowels[max(0, len(vowels) - 3)]
    if len(vowels) > 2 and vowels[-1] - vowels[-2] > 2:
        stress = vowels[-2]
    output = ""
    for index, sound in enumerate(sounds):
        if index == stress:
            output += "ˈ" + sound
        else:
            output += {"æ": "ə", "ʌ": "ə"}.get(sound, sound) if index in vowels[1:-1] else sound
    return output
