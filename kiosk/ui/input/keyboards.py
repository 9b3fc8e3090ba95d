"""On-screen keyboard layouts, as people know them from their own devices. Each language's record names its layout.

A layer is a list of rows, a row its keys separated by spaces. The first layer has the letters, the others less
common characters.
"""

from kiosk.content.languages import record_of

DIGITS = ["1 2 3 4 5", "6 7 8 9 0"]
LATIN = [["q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m"], DIGITS]

KEYBOARDS: dict[str, list[list[str]]] = {
    "arabic": [["ض ص ث ق ف غ ع ه خ ح ج", "ش س ي ب ل ا ت ن م ك ط", "ذ ئ ء ؤ ر ى ة و ز ظ د"], DIGITS],
    "hebrew": [["ק ר א ט ו ן ם פ", "ש ד ג כ ע י ח ל ך ף", "ז ס ב ה נ מ צ ת ץ"], DIGITS],
    "latin": LATIN,
    "persian": [["ض ص ث ق ف غ ع ه خ ح ج چ", "ش س ی ب ل ا ت ن م ک گ", "ظ ط ز ژ ر ذ د پ و ئ آ"], DIGITS],
    "spanish": [["q w e r t y u i o p", "a s d f g h j k l ñ", "z x c v b n m"], DIGITS],
    "kana": [
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
    "hangul": [
        [
            "ㅂ ㅈ ㄷ ㄱ ㅅ ㅛ ㅕ ㅑ ㅐ ㅔ",
            "ㅁ ㄴ ㅇ ㄹ ㅎ ㅗ ㅓ ㅏ ㅣ",
            "ㅋ ㅌ ㅊ ㅍ ㅠ ㅜ ㅡ",
            "ㅃ ㅉ ㄸ ㄲ ㅆ ㅒ ㅖ",
        ],
        DIGITS,
        LATIN[0],
    ],
    "cyrillic": [["й ц у к е н г ш щ з х", "ф ы в а п р о л д ж э", "я ч с м и т ь б ю ъ ё"], DIGITS],
    "ukrainian": [["й ц у к е н г ш щ з х ї", "ф і в а п р о л д ж є", "ґ я ч с м и т ь б ю"], DIGITS],
    "urdu": [
        ["ق و ع ر ت ے ء ی ہ پ", "ا س د ف گ ھ ج ک ل", "ز ش چ ط ب ن م"],
        ["ڑ ٹ ڈ غ ح خ ض ذ", "ژ ث ظ ں ص آ ئ"],
        DIGITS,
    ],
    "thai": [
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
"""By name. Chinese is typed by its reading in Latin letters, Vietnamese without accents."""


def keyboard(language: str) -> list[list[str]]:
    """Return the layers of a language's keyboard."""
    return KEYBOARDS[record_of(language).script.keyboard]


def sample(layer: list[str]) -> str:
    """Return the label of the key that switches to a layer: its first keys."""
    return " ".join(layer[0].split()[:3])
