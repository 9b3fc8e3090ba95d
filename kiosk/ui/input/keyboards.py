"""On-screen keyboard layouts, as people know them from their own devices in each language.

A layer is a list of rows, a row its keys separated by spaces. The first layer has the letters, the others less
common characters.
"""

DIGITS = ["1 2 3 4 5", "6 7 8 9 0"]
LATIN = [["q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m"], DIGITS]

KEYBOARDS: dict[str, list[list[str]]] = {
    "ar": [["ض ص ث ق ف غ ع ه خ ح ج", "ش س ي ب ل ا ت ن م ك ط", "ذ ئ ء ؤ ر ى ة و ز ظ د"], DIGITS],
    "es": [["q w e r t y u i o p", "a s d f g h j k l ñ", "z x c v b n m"], DIGITS],
    "ja": [
        [
            "あ か さ た な は ま や ら わ",
            "い き し ち に ひ み ゆ り を",
            "う く す つ ぬ ふ む よ る ん",
            "え け せ て ね へ め ー れ ゛",
            "お こ そ と の ほ も っ ろ ゜",
        ],
        ["ゃ ゅ ょ ぁ ぃ", "ぅ ぇ ぉ"],
        DIGITS,
        LATIN[0],
    ],
    "ko": [
        [
            "ㅂ ㅈ ㄷ ㄱ ㅅ ㅛ ㅕ ㅑ ㅐ ㅔ",
            "ㅁ ㄴ ㅇ ㄹ ㅎ ㅗ ㅓ ㅏ ㅣ",
            "ㅋ ㅌ ㅊ ㅍ ㅠ ㅜ ㅡ",
            "ㅃ ㅉ ㄸ ㄲ ㅆ ㅒ ㅖ",
        ],
        DIGITS,
        LATIN[0],
    ],
    "ru": [["й ц у к е н г ш щ з х", "ф ы в а п р о л д ж э", "я ч с м и т ь б ю ъ ё"], DIGITS],
    "th": [
        [
            "ภ ถ ◌ุ ◌ึ ค ต จ ข ช ๆ",
            "ไ ำ พ ะ ◌ั ◌ี ร น ย บ ล",
            "ฟ ห ก ด เ ◌้ ◌่ า ส ว ง",
            "ผ ป แ อ ◌ิ ◌ื ท ม ใ ฝ",
        ],
        [
            "◌ู ฎ ฑ ธ ◌ํ ◌๊ ณ ฯ ญ ฐ",
            "ฤ ฆ ฏ โ ฌ ◌็ ◌๋ ษ ศ ซ",
            "ฉ ฮ ◌์ ฒ ฬ ฦ ฃ ฅ",
        ],
        DIGITS,
        LATIN[0],
    ],
}
"""By language. Others are typed with Latin letters: Chinese by its reading, Vietnamese without accents."""


def keyboard(language: str) -> list[list[str]]:
    """Return the layers of a language's keyboard."""
    return KEYBOARDS.get(language, LATIN)


def sample(layer: list[str]) -> str:
    """Return the label of the key that switches to a layer: its first keys."""
    return " ".join(layer[0].split()[:3])
