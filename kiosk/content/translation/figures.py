"""Compares what a translation must state exactly as its source: numbers, units, acronyms, drugs and links.

Numbers are compared by value, in whatever notation: with native digits, another decimal sign, spaces between thousands,
or powers of ten as words (100,000 is 10万 in Chinese and 100 ribu in Indonesian).
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from kiosk.content.blocks.inline import read_inline
from kiosk.content.languages import record_of
from kiosk.content.translation.measures import lacks, measures_in

NUMBER = r"\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*"
"""A number; a space in it separates thousands."""

ARABIC_SIGNS: dict[int, str] = str.maketrans({"\u066b": ".", "\u066c": ","})
"""The decimal and thousands separators used with Arabic digits."""

IDEOGRAPHIC_POWERS = {2: "百백", 3: "千천", 4: "万萬만", 8: "億亿억"}
THAI_POWERS = {"พัน": 3, "หมื่น": 4, "แสน": 5, "ล้าน": 6}
WORD_POWERS = {
    3: "thousand mil ribu nghìn ngàn тыс тысяча тысячи тысяч ألف آلاف ألفا tausend mille mila tys bin हज़ार हजार",
    5: "lakh लाख লাখ",
    6: "million millions millón millones milhão milhões juta triệu млн миллион миллиона миллионов мільйон мільйонів "
    "مليون ملايين Mio Millionen milione milioni milion miliony milionów mln milyon",
    7: "crore करोड़ কোটি",
    9: "billion miliar tỷ tỉ млрд миллиард миллиарда миллиардов مليار مليارات Milliarde Milliarden milliard milliards "
    "miliardo miliardi miliard milyar",
}
"""Words for powers of ten, by exponent. `billion` is the English one; languages in which it is 10^12 are omitted."""

POWERS = {
    **{sign: power for power, signs in IDEOGRAPHIC_POWERS.items() for sign in signs},
    **THAI_POWERS,
    **{word.casefold(): power for power, words in WORD_POWERS.items() for word in words.split()},
}
POWER = (
    f"(?:{'|'.join(sorted(THAI_POWERS, key=len, reverse=True))})"
    "|[百백千천](?![克米卡瓦])|[万萬만億亿억]"  # 5千克 is 5 kilograms
    rf"|(?:{'|'.join(re.escape(word) for words in WORD_POWERS.values() for word in words.split())})(?!\w)"
)
AMOUNT = re.compile(
    rf"(?P<number>{NUMBER})(?P<powers>(?:[\s\u00a0-]?(?:{POWER}))*)(?P<joined>(?=\d)|(?<=만) (?=\d))?",
    re.IGNORECASE,
)
"""A number with any powers of ten after it. `joined` is not `None` if the next number continues it, as in 1万3400."""

ACRONYM = re.compile(r"(?<![A-Za-z0-9-])(?=[A-Z0-9-]*[A-Z][A-Z0-9-]*[A-Z])[A-Z][A-Z0-9-]{2,}(?![A-Za-z0-9])")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
SPELLED = {
    word: value
    for value, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], start=1
    )
} | {"hundred": 100}
"""Numbers that English spells out; Japanese and Korean write many of them in digits."""

REMEMBERED = 8192
"""How many comparisons to remember: a preview compares all texts of a topic again for each change of one."""

PERCENT_SIGNS = "%\u066a\uff05"
TARGET = re.compile(r"\((?:term|section):[^)]*\)")

Drugs = Mapping[str, tuple[str, ...]] | tuple[tuple[str, tuple[str, ...]], ...]
"""The casefolded names of drugs in one language, by id, as a mapping or its items."""


class Wording(NamedTuple):
    """A text with its language, and the names of the topic's drugs in that language."""

    text: str
    language: str
    drugs: Drugs = ()


class Difference(NamedTuple):
    """What a translation lacks, or has in addition to its source."""

    what: str
    missing: tuple[str, ...]
    added: tuple[str, ...]

    def __str__(self) -> str:
        """Return the message that `check` reports."""
        parts = ((self.missing, "missing"), (self.added, "added"))
        listed = "; ".join(f"{', '.join(names)} {what}" for names, what in parts if names)
        return f"{self.what} differ from the source's: {listed}"


def differences(source: Wording, translation: Wording) -> tuple[Difference, ...]:
    """Return the differences between a translation and its source."""
    frozen = [wording._replace(drugs=tuple(dict(wording.drugs).items())) for wording in (source, translation)]
    return _differences(*frozen)


@lru_cache(maxsize=REMEMBERED)
def _differences(source: Wording, translation: Wording) -> tuple[Difference, ...]:
    return tuple(_compare(source, translation))


def _compare(source: Wording, translation: Wording) -> Iterator[Difference]:
    for (what, extract), expected, found in zip(
        COMPARED.items(), aspects(source), aspects(translation), strict=True
    ):
        if not expected and not found:
            continue
        missing, added = expected - found, found - expected
        if extract is numbers and added:
            added -= month_numbers(source) + spelled_numbers(source)
        elif extract is acronyms:
            added = Counter()
        if missing or added:
            yield Difference(what, tuple(missing.elements()), tuple(added.elements()))
    units = measures_in(source.text, source.language)
    lost = tuple(unit for unit in units if lacks(translation.text, unit, translation.language))
    if lost:
        yield Difference("units", lost, ())


@lru_cache(maxsize=REMEMBERED)  # a source is compared with each translation
def aspects(wording: Wording) -> tuple[Counter[str], ...]:
    """Return what is compared of a text, in the order of `COMPARED`; the result is shared."""
    return tuple(extract(wording) for extract in COMPARED.values())


def numbers(wording: Wording) -> Counter[str]:
    """Return the numbers in a text in plain notation, such as "100000" and "2.5"."""
    found: Counter[str] = Counter()
    amount = Decimal(0)
    for match in AMOUNT.finditer(with_ascii_digits(TARGET.sub("", wording.text))):
        value = value_of(match["number"], wording.language)
        if value is None:
            found[match["number"]] += 1
            continue
        power = sum(POWERS[word.casefold()] for word in re.findall(POWER, match["powers"], re.IGNORECASE))
        amount += value.scaleb(power)
        if match["joined"] is None or not power:
            found[f"{amount.normalize():f}"] += 1
            amount = Decimal(0)
    return found


def with_ascii_digits(text: str) -> str:
    """Return a text with Arabic and other native digits and separators replaced by those of English."""
    if text.isascii():
        return text
    native = {
        ord(sign): str(unicodedata.digit(sign)) for sign in set(text) if sign.isdigit() and not sign.isascii()
    }
    return text.translate(ARABIC_SIGNS | native)


def value_of(number: str, language: str) -> Decimal | None:
    """Return the value of a number in a language's notation, or `None` if it is not a number, such as 1.2.3.

    A separator that cannot separate thousands is a decimal sign in any language: Mexican Spanish writes 2.49.
    """
    compact = re.sub(r"[\u00a0\u202f ]", "", number)
    decimal, thousands = (",", ".") if record_of(language).decimal_comma else (".", ",")
    separator = re.escape(thousands)
    if re.fullmatch(rf"[1-9]\d{{0,2}}(?:{separator}\d{{3}})+(?:{re.escape(decimal)}\d+)?", compact):
        compact = compact.replace(thousands, "").replace(decimal, ".")
    elif not re.fullmatch(r"\d+(?:[.,]\d+)?", compact):
        return None
    return Decimal(compact.replace(",", "."))


def month_numbers(source: Wording) -> Counter[str]:
    """Return the numbers of the months that an English source names: many languages write months in digits."""
    words = re.findall(r"[A-Z][a-z]+", source.text)
    return Counter(str(MONTHS.index(word) + 1) for word in words if word in MONTHS)


def spelled_numbers(source: Wording) -> Counter[str]:
    """Return the numbers that an English source spells out: other languages may write them in digits."""
    return Counter(
        str(SPELLED[word]) for word in re.findall(r"[a-z]+", source.text.casefold()) if word in SPELLED
    )


def acronyms(wording: Wording) -> Counter[str]:
    """Return the acronyms in a text, such as FDA, which no language translates; each counts once."""
    return Counter(set(ACRONYM.findall(TARGET.sub("", wording.text))))


def links(wording: Wording) -> Counter[str]:
    """Return the targets of a text's links."""
    return Counter(read_inline(wording.text).links)


def percents(wording: Wording) -> Counter[str]:
    """Return whether a text has percent signs, once at most: "from 40% to 50%" may become "from 40 to 50%"."""
    return Counter({"%": 1} if any(sign in wording.text for sign in PERCENT_SIGNS) else {})


def drugs(wording: Wording) -> Counter[str]:
    """Return the ids of the drugs that a text names or links to; each counts once."""
    folded = wording.text.casefold()
    return Counter(
        drug
        for drug, names in dict(wording.drugs).items()
        if f"(term:{drug})" in folded or any(name in folded for name in names)
    )


COMPARED: dict[str, Callable[[Wording], Counter[str]]] = {
    "numbers": numbers,
    "names in capitals": acronyms,
    "drugs": drugs,
    "links": links,
    "percent signs": percents,
}
"""The aspects compared, by their name in `check`'s messages, and the function that extracts each."""
