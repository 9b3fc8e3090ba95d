"""Phonemes of katakana, in the symbols with which the neural voice learned Japanese."""

import re

ROWS = {
    "": "アイウエオ", "k": "カキクケコ", "ɡ": "ガギグゲゴ", "s": "サシスセソ", "ʣ": "ザジズゼゾ", "t": "タチツテト",
    "d": "ダヂヅデド", "n": "ナニヌネノ", "h": "ハヒフヘホ", "b": "バビブベボ", "p": "パピプペポ",
    "m": "マミムメモ", "ɾ": "ラリルレロ",
}  # fmt: skip
VOWELS = "aiɯeo"
PALATAL = {"k": "kʲ", "ɡ": "ɡʲ", "b": "bʲ", "p": "pʲ", "m": "mʲ", "ɾ": "ɾʲ"}
"""Consonants before i and before ャ, ュ and ョ."""

MORAS = {
    kana: PALATAL.get(consonant, consonant) + vowel if vowel == "i" else consonant + vowel
    for consonant, row in ROWS.items()
    for kana, vowel in zip(row, VOWELS, strict=True)
}
MORAS |= {
    "シ": "ɕi", "ス": "sɨ", "ジ": "ʥi", "ズ": "zɨ", "チ": "ʨi", "ツ": "ʦɨ", "ヂ": "ʥi", "ヅ": "zɨ", "ニ": "ɲi",
    "ヒ": "çi", "フ": "ɸɯ", "ヤ": "ja", "ユ": "jɯ", "ヨ": "jo", "ワ": "βa", "ヰ": "i", "ヱ": "e", "ヲ": "o",
    "ヴ": "vɯ", "ヵ": "ka", "ヶ": "ke",
}  # fmt: skip

FRONTED = {kana: sounds[:-1] for kana, sounds in MORAS.items() if sounds.endswith("i") and len(sounds) > 1}
"""Consonants of moras such as "kʲa" and "ɕo", by the kana that they begin with."""

MORAS |= {
    kana + small: consonant + vowel
    for kana, consonant in FRONTED.items()
    for small, vowel in (("ャ", "a"), ("ュ", "ɨ"), ("ョ", "o"), ("ェ", "e"))
}
MORAS |= {
    "ティ": "tʲi", "ディ": "dʲi", "テュ": "tʲɨ", "デュ": "dʲɨ", "トゥ": "tɯ", "ドゥ": "dɯ", "ファ": "ɸa",
    "フィ": "ɸʲi", "フェ": "ɸe", "フォ": "ɸo", "フュ": "ɸʲɨ", "ウィ": "βi", "ウェ": "βe", "ウォ": "βo",
    "ヴァ": "va", "ヴィ": "vʲi", "ヴェ": "ve", "ヴォ": "vo", "ツァ": "ʦa", "ツェ": "ʦe", "ツォ": "ʦo",
    "クァ": "kᵝa", "クィ": "kᵝi", "クェ": "kᵝe", "クォ": "kᵝo", "グァ": "ɡᵝa", "イェ": "je", "スィ": "si",
    "ズィ": "zi", "ァ": "a", "ィ": "i", "ゥ": "ɯ", "ェ": "e", "ォ": "o", "ャ": "ja", "ュ": "jɯ", "ョ": "jo",
    "ヮ": "βa",
}  # fmt: skip

MORA = re.compile("|".join(sorted(MORAS, key=len, reverse=True)) + "|[ッンー]")


def kana_sounds(reading: str) -> str:
    """Return the phonemes of katakana; other characters have none."""
    moras = MORA.findall(reading)
    output = ""
    for index, mora in enumerate(moras):
        following = MORAS.get(moras[index + 1], "") if index + 1 < len(moras) else ""
        if mora == "ー":
            output += "ː"
        elif mora == "ッ":
            output += "ʔ" if following else ""
        elif mora == "ン":
            output += _nasal(following)
        else:
            output += MORAS[mora]
    return output


def _nasal(following: str) -> str:
    if following.startswith(("m", "p", "b")):
        return "m"
    if following.startswith(("k", "ɡ")):
        return "ŋ"
    if following.startswith(("ɲ", "ʨ", "ʥ")):
        return "ɲ"
    return "n" if following.startswith(("n", "t", "d", "ɾ", "z", "ʣ", "ʦ")) else "ɴ"
