"""Writes a text and what was heard of it alike, so that only what sounds different counts as an error."""

import re

from kiosk.devices.sound.neural.normalize_english import ENGLISH

WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")

ALIKE = {
    "a hundred": "one hundred",
    "clinicaltrials": "clinical trials",
    "tumour": "tumor",
    "tumours": "tumors",
}
"""Other spellings of the same words."""


def spoken_words(text: str) -> str:
    """Return a text in small letters, with figures and units in words, and without punctuation."""
    words = " ".join(WORD.findall(ENGLISH.words_of(text.replace("’", "'")).lower()))
    for other, usual in ALIKE.items():
        words = re.sub(rf"\b{other}\b", usual, words)
    return words
