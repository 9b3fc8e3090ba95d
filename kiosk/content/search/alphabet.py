"""Sorts index entries by the conventions of each script: the initial to list them under, and their order there."""

from kiosk.content.languages import record_of
from kiosk.content.search.folding import LEADS, fold
from kiosk.content.search.keys import readings_of, without_article, words_of

KANA_ROWS = "あかさたなはまやらわ"
TENSE = str.maketrans("ㄲㄸㅃㅆㅉ", "ㄱㄷㅂㅅㅈ")

OTHERS = "#"
"""The initial for digits and symbols."""


def order_of(text: str, language: str) -> tuple[str, str]:
    """Return the initial to list a text under, and its sort key there."""
    script = record_of(language).script
    if script.segmentation in ("pinyin", "kana"):
        units = words_of(text, language, readings_of(text, language))
        sort = "".join(unit.forms[min(1, len(unit.forms) - 1)] for unit in units)
    else:
        sort = without_article(fold(text).strip(), language)
    if len(sort) > 1 and sort[0] in script.leading_vowels:
        sort = sort[1] + sort[0] + sort[2:]
    first = sort[:1]
    if not first.isalpha():
        return OTHERS, sort
    if script.segmentation == "kana" and first >= KANA_ROWS[0]:
        return max((row for row in KANA_ROWS if row <= first), default=OTHERS), sort
    return (first.translate(TENSE) if first in LEADS else first.upper()), sort
