"""Mandarin phonemes: the readings of pypinyin, corrected where it mistakes a character that has several."""

import re
from functools import cache

from kiosk.devices.sound.neural.phonemes.normalize_chinese import CHINESE

HAN = r"\u3400-\u9fff"
PART = re.compile(rf"[{HAN}]+|[A-Za-z][A-Za-z' -]*[A-Za-z]|[A-Za-z]|\s+|.")
SIGNS = {
    "、": ", ", "，": ", ", "。": ". ", "．": ". ", "！": "! ", "：": ": ", "；": "; ", "？": "? ", "（": " (",
    "）": ") ", "《": " “", "》": "” ", "「": " “", "」": "” ", "【": " “", "】": "” ", "—": "—", "–": "—",
    "·": " ", "…": "…", ",": ", ", ".": ". ", "!": "! ", ":": ": ", ";": "; ", "?": "? ", "(": " (", ")": ") ",
    "“": " “", "”": "” ", "-": " ",
}  # fmt: skip

TONES = (("˧˩˧", "↓"), ("˧˥", "↗"), ("˥˩", "↘"), ("˥", "→"))
"""Contours of the tones and the voice's signs for them."""

PHRASES = {
    "更长": "geng4 chang2", "较长": "jiao4 chang2", "很长": "hen3 chang2", "最长": "zui4 chang2",
    "多长": "duo1 chang2", "一样长": "yi1 yang4 chang2", "长时间": "chang2 shi2 jian1", "长达": "chang2 da2",
    "太长": "tai4 chang2", "变得": "bian4 de5", "活得": "huo2 de5", "不得不": "bu4 de2 bu4",
    "称之为": "cheng1 zhi1 wei2", "最为": "zui4 wei2", "人参加": "ren2 can1 jia1", "会计划": "hui4 ji4 hua4",
    "项目的": "xiang4 mu4 de5", "数目的": "shu4 mu4 de5", "薄膜": "bo2 mo2", "切下": "qie1 xia4",
    "切缘": "qie1 yuan2", "切片": "qie1 pian4", "咳血": "ke2 xue4",
    "因子": "yin1 zi3", "精子": "jing1 zi3", "卵子": "luan3 zi3", "质子": "zhi4 zi3",
    "分子": "fen1 zi3",
    "就地": "jiu4 di4", "血型": "xue4 xing2",
    "发疹": "fa1 zhen3", "肿得": "zhong3 de5", "睡得着": "shui4 de5 zhao2",
}  # fmt: skip
"""Readings of phrases that the dictionary of pypinyin lacks, has wrong, or finds where they are not meant."""

DE_OF_DEGREE = re.compile("(?<![获取赢难所不])得(?=[更多很最越快慢好太不比较像清见起又非怎]|厉害|这么)")
"""得 between a verb and how it is done."""

DE_OF_MANNER = re.compile("(?<=[一-龥]{2})(?<![就在此各本每基余])地")
"""地 after a word of manner, if it is a word by itself."""

TO_BE = re.compile("以[一-龥]{1,8}?(?<!因)(为)(?![了什何])")
"""为 after 以, "with … as …"."""


def sounds(text: str) -> str:
    """Return the phonemes of a Chinese text; English words in it are read as English, capitals as letters."""
    from kiosk.devices.sound.neural.phonemes.en import sounds as english

    output = ""
    words = re.sub(rf"(?<=[{HAN}]) (?=[{HAN}])", "", CHINESE.words_of(text))
    for part in PART.findall(words):
        if re.match(f"[{HAN}]", part):
            output += f" {_words(part)} "
        elif part[0].isalpha() and part.isascii():
            output += f" {english(part)} "
        else:
            output += SIGNS.get(part, " " if part.isspace() else "")
    output = re.sub(r" +(?=[,.!:;?”)])", "", output)
    return re.sub(" +", " ", output).strip()


def _words(text: str) -> str:
    """Return the phonemes of a run of Chinese characters, with spaces between words."""
    from icu4py.breakers import WordBreaker

    words = list(map(str, WordBreaker(text, "zh")))
    syllables = [syllable(pinyin) for pinyin in pinyin_of(text, words)]
    output: list[str] = []
    for word in words:
        output.append("".join(syllables[: len(word)]))
        del syllables[: len(word)]
    return " ".join(output)


@cache
def _prepare() -> None:
    from pypinyin import load_phrases_dict

    load_phrases_dict({phrase: [[reading] for reading in PHRASES[phrase].split()] for phrase in PHRASES})


def pinyin_of(text: str, words: list[str]) -> list[str]:
    """Return the reading of each character of a run of Chinese characters, such as "ai2", given its words."""
    from pypinyin import Style, lazy_pinyin

    _prepare()
    readings: list[str] = lazy_pinyin(text, style=Style.TONE3, neutral_tone_with_five=True)
    for found in DE_OF_DEGREE.finditer(text):
        readings[found.start()] = "de5"
    for found in TO_BE.finditer(text):
        readings[found.start(1)] = "wei2"
    begins = {sum(map(len, words[:index])) for index, word in enumerate(words) if word == "地"}
    for found in DE_OF_MANNER.finditer(text):
        if found.start() in begins:
            readings[found.start()] = "de5"
    return readings


@cache
def syllable(pinyin: str) -> str:
    """Return the phonemes of a syllable such as "ai2"; "" for a character without a reading."""
    from misaki.transcription import pinyin_to_ipa

    if not re.fullmatch("[a-zêü]+[1-5]", pinyin):
        return ""
    sounds = "".join(pinyin_to_ipa(pinyin)[0])
    for contour, sign in TONES:
        sounds = sounds.replace(contour, sign)
    return re.sub("[ɻɹ]\u0329", "ɨ", sounds).replace("\u032f", "")
