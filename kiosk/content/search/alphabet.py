"""Sorts index entries by the conventions of each script: the initial to list them under, and their order there."""

from kiosk.content.search.folding import LEADS, fold
from kiosk.content.search.keys import CHINESE, readings_of, without_article, words_of

KANA_ROWS = "あかさたなはまやらわ"
TENSE = str.maketrans("ㄲㄸㅃㅆㅉ", "ㄱㄷㅂㅅㅈ")
THAI_LEADING = "เแโใไ"
"""Vowels written before the consonant by which a word is sorted."""

OTHERS = "#"
"""The initial for digits and symbols."""


def order_of(text: str, language: str) -> tuple[str, str]:
    """Return the initial to list a text under, and its sort key there."""
    if language in CHINESE or language == "ja":
        units = words_of(text, language, readings_of(text, language))
        sort = "".join(unit.forms[min(1, len(unit.forms) - 1)] for unit in units)
    else:
        sort = fold(text).strip()
        sort = without_article(sort) if language == "ar" else sort
    if language == "th" and sort[:1] in THAI_LEADING and len(sort) > 1:
        sort = sort[1] + sort[0] + sort[2:]
    first = sort[:1]
    if not first.isalpha():
        return OTHERS, sort
    if language == "ja" and first >= KANA_ROWS[0]:
        return max((row for row in KANA_ROWS if row <= first), default=OTHERS), sort
    return (first.translate(TENSE) if first in LEADS else first.upper()), sort
