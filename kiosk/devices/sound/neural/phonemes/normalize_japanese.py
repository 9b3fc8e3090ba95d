"""Figures with their counters, units and signs in katakana, as they are read in Japanese."""

import re
from decimal import Decimal

from num2words import num2words

from kiosk.devices.sound.neural.phonemes.normalize import NumberWords

HIRAGANA_TO_KATAKANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}

COUNTERS = {
    "パーセント": "パーセント", "センチメートル": "センチメートル", "年間": "ネンカン", "年後": "ネンゴ",
    "年前": "ネンマエ", "年代": "ネンダイ", "年": "ネン", "か月間": "カゲツカン", "か月": "カゲツ",
    "ヶ月": "カゲツ", "カ月": "カゲツ", "か国": "カコク", "週間": "シュウカン", "週": "シュウ", "日間": "ニチカン",
    "時間": "ジカン", "分間": "フンカン", "分": "フン", "秒": "ビョウ", "歳": "サイ", "才": "サイ", "個": "コ",
    "回": "カイ", "本": "ホン", "件": "ケン", "例": "レイ", "名": "メイ", "種類": "シュルイ", "種": "シュ",
    "倍": "バイ", "割": "ワリ", "度": "ド", "つ": "ツ", "人": "ニン", "月": "ガツ", "時": "ジ", "番": "バン",
    "枚": "マイ", "台": "ダイ", "階": "カイ", "杯": "ハイ", "匹": "ヒキ", "軒": "ケン", "位": "イ",
    "段階": "ダンカイ", "項目": "コウモク",
}  # fmt: skip
"""Words that count, and how they are read."""

THINGS = "ヒトツ フタツ ミッツ ヨッツ イツツ ムッツ ナナツ ヤッツ ココノツ".split()
DAYS = dict(enumerate("フツカ ミッカ ヨッカ イツカ ムイカ ナノカ ヨウカ ココノカ トオカ".split(), 2))
DAYS |= {14: "ジュウヨッカ", 20: "ハツカ", 24: "ニジュウヨッカ"}

IRREGULAR = {
    "人": {1: "ヒトリ", 2: "フタリ", 4: "ヨニン"},
    "つ": dict(enumerate(THINGS, 1)),
    "月": {4: "シガツ", 7: "シチガツ", 9: "クガツ"},
    "時": {4: "ヨジ", 7: "シチジ", 9: "クジ"},
    **{
        f"年{end}": {4: f"ヨネン{kana}"}
        for end, kana in (("", ""), ("間", "カン"), ("後", "ゴ"), ("前", "マエ"))
    },
    "日": {1: "ツイタチ", **DAYS},
    "日間": {number: f"{days}カン" for number, days in DAYS.items()},
    "歳": {20: "ハタチ"},
}
"""Numbers that are read as one word with what they count."""

DOUBLED_BEFORE = {
    "カキクケコ": ("イチ", "ロク", "ハチ", "ジュウ", "ャク"),
    "サシスセソタチツテト": ("イチ", "ハチ", "ジュウ"),
    "ハヒフヘホ": ("イチ", "ロク", "ハチ", "ジュウ", "ャク"),
    "パピプペポ": ("イチ", "ハチ", "ジュウ"),
}
"""Ends of numbers whose last mora becomes a doubled consonant before a counter that begins with one of the kana."""

VOICED = str.maketrans("ハヒフヘホ", "バビブベボ")
PLOSIVE = str.maketrans("ハヒフヘホ", "パピプペポ")


def katakana(text: str) -> str:
    """Return a text with its hiragana as katakana."""
    return text.translate(HIRAGANA_TO_KATAKANA)


def number(digits: str, _following: str = "") -> str:
    """Return the reading of a figure such as `13,400`, `6.8` or `10万`, with the counter that it ends in."""
    figure = re.fullmatch(r"([\d,.]+)([万億]?)(\D*)", digits)
    if figure is None:
        return digits
    plain, counter = figure[1].replace(",", ""), figure[3]
    if "." in plain:
        whole, decimals = plain.split(".")
        point = "".join(_reading(int(digit)) for digit in decimals)
        return f"{_reading(int(whole))}テン{point}{katakana(_myriad(figure[2]))}{COUNTERS.get(counter, '')}"
    value = int(plain) * {"": 1, "万": 10_000, "億": 100_000_000}[figure[2]]
    return counted(value, counter)


def _myriad(sign: str) -> str:
    return {"": "", "万": "マン", "億": "オク"}[sign]


def _reading(value: int) -> str:
    return katakana(str(num2words(Decimal(value), lang="ja", reading=True))) if value else "ゼロ"


def counted(value: int, counter: str) -> str:
    """Return the reading of a number with a counter, which changes both: "イッカイ", "サンボン", "ヒトリ"."""
    if value in IRREGULAR.get(counter, {}):
        return IRREGULAR[counter][value]
    words, unit = _reading(value), COUNTERS.get(counter, "ニチ" if counter == "日" else "")
    if not unit:
        return words
    if words.endswith("ヨン") and unit.startswith(("ニン", "ネン", "ジ")):
        return words.removesuffix("ン") + unit
    for initials, ends in DOUBLED_BEFORE.items():
        end = next((end for end in ends if words.endswith(end)), "")
        if unit[0] in initials and end:
            return words.removesuffix(end) + end[:-1] + "ッ" + unit.translate(PLOSIVE)
    if unit[0] in "ハヒフヘホ" and words.endswith(("サン", "ヨン")):
        return words + unit.translate(PLOSIVE if unit == "フン" or words.endswith("ヨン") else VOICED)
    return words + unit


KANJI_DIGITS = "一二三四五六七八九"


def _kanji_count(found: re.Match[str]) -> str:
    return counted(KANJI_DIGITS.index(found[1]) + 1, found[2])


COUNTER = "|".join(sorted(map(re.escape, (*COUNTERS, "日")), key=len, reverse=True))

JAPANESE = NumberWords(
    number=number,
    pattern=rf"(?:\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)[万億]?(?:{COUNTER})?",
    percent="{}パーセント",
    to="カラ",
    minus="マイナス",
    units={},
    day=lambda day: f"{day.year}年{day.month}月{day.day}日",
    fixed={
        "その後(?!ろ)": "そのご",
        "後腹膜": "こうふくまく",
        "白血球": "はっけっきゅう",
        "一か所": "いっかしょ",
        "何(?=[もがをか])": "なに",
        rf"([{KANJI_DIGITS}])(つ|本|個|回|か月|週間|人|年間|年|歳|例|枚|倍)(?![々ひ])": _kanji_count,
        r"(\d)\s?%": r"\1パーセント",
        r"(\d)\s?cm(?![A-Za-z])": r"\1センチメートル",
        r"(\d)\s?mm(?![A-Za-z])": r"\1ミリメートル",
        r"(\d)\s?km(?![A-Za-z])": r"\1キロメートル",
        r"(\d)\s?mg(?![A-Za-z])": r"\1ミリグラム",
        r"(\d)\s?[µμ]g(?![A-Za-z])": r"\1マイクログラム",
        r"(\d)\s?kg(?![A-Za-z])": r"\1キログラム",
        r"(\d)\s?g(?![A-Za-z])": r"\1グラム",
        r"(\d)\s?m[lL](?![A-Za-z])": r"\1ミリリットル",
        r"(\d)\s?L(?![A-Za-z])": r"\1リットル",
        r"(\d)\s?m(?![A-Za-z])": r"\1メートル",
        r"(\d)\s?Gy(?![A-Za-z])": r"\1グレイ",
        r"(\d)\s?mmHg(?![A-Za-z])": r"\1ミリメートルエイチジー",
        r"(\d)\s?°C": r"\1ド",
        r"(\d)\s?°F": r"カシ\1ド",
        r"(?<=[A-Za-z])-(?=\d)": "",
        r"(?<=[a-z])(?=[A-Z][a-z])": " ",
        r"(?<=[a-z])\.(?=(?:com|edu|gov|info|net|org)\b)": "ドット",
        r"\s*±\s*": "プラスマイナス",
        r"\s*[≥⩾]\s*": "イジョウ",
        r"\s*[≤⩽]\s*": "イカ",
        r"\s*=\s*": "イコール",
        r"\s*\+\s*": "プラス",
        r"\s*&\s*": "アンド",
    },
)
