"""The languages that content can be written in: one record for each, with all that the program knows about it.

No other module lists language codes: what holds for several languages is a field here or a set derived at the end. A
language in one of the scripts below takes one record at the end of `LANGUAGES` (docs/contributing.md has an example).

Loaded before the first frame, therefore plain data in named tuples.
"""

from typing import Literal, NamedTuple

Segmentation = Literal["spaces", "hangul", "pinyin", "kana", "dictionary"]
"""How a text is divided into the words that a search compares.

- spaces: at spaces; a word is typed as it is written, so its spelling can be corrected
- hangul: at spaces; typed letter by letter, also by the first consonants of its syllables
- pinyin: no spaces between words; ICU finds them, pypinyin tells their readings
- kana: no spaces between words; SudachiPy finds them and their readings
- dictionary: no spaces between words; ICU finds them, for the search and as places where lines may break
"""


class Script(NamedTuple):
    """How a script is drawn, typed and divided. Variants for one language are copies with other values.

    `letters` are its names as they begin the Unicode names of its letters. `fonts` are system fonts, best first: those
    of `font_package`, a key of `kiosk.devices.packages.PACKAGES`, then those of Windows and macOS. `writing_system` is
    the member of Qt's `QFontDatabase.WritingSystem` that tells whether any font has it. Both are empty if the bundled
    font has it.
    `keyboard` is a layout of `kiosk/ui/input/keyboards.toml`. `is_wide`: letters take two and a half times the width
    of Latin ones. `key_units`: how many words, or Chinese characters, are typed without a space between them at most.
    `leading_vowels` are written before the consonant by which a word is sorted. `ends_sentences_by_space`: spaces
    separate phrases and sentences alike. `code_page` is Python's name of what Windows calls ANSI where it is written.
    """

    letters: tuple[str, ...]
    fonts: tuple[str, ...] = ()
    writing_system: str = ""
    font_package: str = "Noto Sans"
    right_to_left: bool = False
    is_wide: bool = False
    keyboard: str = "latin"
    segmentation: Segmentation = "spaces"
    key_units: int = 6
    leading_vowels: str = ""
    ends_sentences_by_space: bool = False
    code_page: str = "cp1252"

    @property
    def has_spaces(self) -> bool:
        """Return whether there are spaces between words."""
        return self.segmentation in ("spaces", "hangul")


class TimeUnits(NamedTuple):
    """Stems of the words for spans of time, separated by spaces, so that a check can tell 6 hours from 6 days."""

    minutes: str = ""
    hours: str = ""
    days: str = ""
    weeks: str = ""
    months: str = ""
    years: str = ""


class LanguageRecord(NamedTuple):
    """A language: its code (BCP 47), its own name, its script, and where it differs from most.

    `stemmer` is an algorithm of snowballstemmer, if there is one. `articles` are written together with the next word,
    longest first. `decimal_comma`: 2,5 is two and a half, and 13.400 is 13,400. `has_reading_grade`: Flesch-Kincaid and
    SMOG are made for it. `voice` is Qt's code of its voices if that is another one than `code`. `natural_voice` is the
    natural voice that speaks it, a file in `assets/voices`; without one, a voice of the system does. `is_pseudo`: a
    pseudo-locale, which shows faults in the layout and is never authored.
    """

    code: str
    name: str
    script: Script
    stemmer: str = ""
    articles: tuple[str, ...] = ()
    decimal_comma: bool = False
    has_reading_grade: bool = False
    time_units: TimeUnits = TimeUnits()
    voice: str = ""
    natural_voice: str = ""
    is_pseudo: bool = False

    @property
    def voice_code(self) -> str:
        """Return Qt's code of the voices that speak it."""
        return self.voice or self.code


LATIN = Script(("LATIN",))
VIETNAMESE = LATIN._replace(
    fonts=("Noto Sans", "Segoe UI", "Helvetica Neue"), writing_system="Vietnamese", code_page="cp1258"
)
CYRILLIC = Script(
    ("CYRILLIC",),
    ("Noto Sans", "Segoe UI", "Helvetica Neue"),
    "Cyrillic",
    keyboard="cyrillic",
    code_page="cp1251",
)
ARABIC = Script(
    ("ARABIC",),
    ("Noto Sans Arabic", "Segoe UI", "Geeza Pro"),
    "Arabic",
    right_to_left=True,
    keyboard="arabic",
    code_page="cp1256",
)
HEBREW = Script(
    ("HEBREW",),
    ("Noto Sans Hebrew", "Segoe UI", "Arial Hebrew"),
    "Hebrew",
    right_to_left=True,
    keyboard="hebrew",
    code_page="cp1255",
)
BENGALI = Script(("BENGALI",), ("Noto Sans Bengali", "Nirmala UI", "Kohinoor Bangla"), "Bengali")
DEVANAGARI = Script(
    ("DEVANAGARI",), ("Noto Sans Devanagari", "Nirmala UI", "Kohinoor Devanagari"), "Devanagari"
)
# Noto Looped Thai and Noto Looped Lao, which Debian also has, are left out: their tone marks overlap vowels below.
# A font with serifs is the last resort.
THAI = Script(
    ("THAI",),
    ("Noto Sans Thai", "Noto Sans Thai Looped", "Leelawadee UI", "Thonburi", "Noto Serif Thai"),
    "Thai",
    keyboard="thai",
    segmentation="dictionary",
    key_units=5,
    leading_vowels="เแโใไ",
    ends_sentences_by_space=True,
    code_page="cp874",
)
LAO = Script(
    ("LAO",),
    ("Noto Sans Lao", "Noto Sans Lao Looped", "Leelawadee UI", "Lao Sangam MN", "Noto Serif Lao"),
    "Lao",
    segmentation="dictionary",
    ends_sentences_by_space=True,
)
KHMER = Script(
    ("KHMER",), ("Noto Sans Khmer", "Leelawadee UI", "Khmer Sangam MN"), "Khmer", segmentation="dictionary"
)
BURMESE = Script(
    ("MYANMAR",),
    ("Noto Sans Myanmar", "Myanmar Text", "Myanmar Sangam MN"),
    "Myanmar",
    segmentation="dictionary",
)
# Chinese, Japanese and Korean share code points but not glyphs. Google's downloads omit "CJK" from the fonts' names.
CHINESE = Script(
    ("CJK",),
    ("Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC"),
    "SimplifiedChinese",
    "Noto Sans CJK",
    is_wide=True,
    segmentation="pinyin",
    code_page="gb18030",
)
TRADITIONAL_CHINESE = CHINESE._replace(
    fonts=("Noto Sans CJK TC", "Noto Sans TC", "Microsoft JhengHei", "PingFang TC"),
    writing_system="TraditionalChinese",
    code_page="big5",
)
JAPANESE = Script(
    ("CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"),
    ("Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic", "Hiragino Sans"),
    "Japanese",
    "Noto Sans CJK",
    is_wide=True,
    keyboard="kana",
    segmentation="kana",
    key_units=5,
    code_page="cp932",
)
KOREAN = Script(
    ("HANGUL", "CJK"),
    ("Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo"),
    "Korean",
    "Noto Sans CJK",
    is_wide=True,
    keyboard="hangul",
    segmentation="hangul",
    key_units=3,
    code_page="cp949",
)

CHINESE_TIME = TimeUnits("分钟 分鐘 分", "小时 小時", "天 日", "周 週 星期", "个月 個月 月", "年 岁 歲")

# Add new languages at the end: the search index of a library numbers its languages by their place here.
LANGUAGES = (
    LanguageRecord(
        "ar", "العربية", ARABIC, articles=("وال", "بال", "فال", "كال", "لل", "ال"),
        time_units=TimeUnits(
            "دقيق دقائق", "ساع", "يوم أيام", "أسبوع أسابيع", "شهر أشهر شهور", "سنة سنوات سنين سنتين سنتان عام أعوام",
        ),
    ),
    LanguageRecord("bn", "বাংলা", BENGALI),
    LanguageRecord(
        "de", "Deutsch", LATIN, stemmer="german", decimal_comma=True,
        time_units=TimeUnits("Minute", "Stunde", "Tag", "Woche", "Monat", "Jahr"),
    ),
    LanguageRecord(
        "en", "English", LATIN, stemmer="english", has_reading_grade=True, natural_voice="af_heart",
        time_units=TimeUnits("minute", "hour", "day", "week", "month", "year"),
    ),
    LanguageRecord(
        "es", "Español", LATIN._replace(keyboard="spanish"), stemmer="spanish", decimal_comma=True,
        natural_voice="ef_dora",
        time_units=TimeUnits("minuto", "hora", "día", "semana", "mes", "año"),
    ),
    LanguageRecord("fa", "فارسی", ARABIC._replace(keyboard="persian")),
    LanguageRecord(
        "fr", "Français", LATIN, stemmer="french", decimal_comma=True,
        time_units=TimeUnits("minute", "heure", "jour", "semaine", "mois", "an année"),
    ),
    LanguageRecord("he", "עברית", HEBREW),
    LanguageRecord("hi", "हिन्दी", DEVANAGARI),
    LanguageRecord(
        "id", "Bahasa Indonesia", LATIN, stemmer="indonesian", decimal_comma=True,
        time_units=TimeUnits("menit", "jam", "hari", "minggu pekan", "bulan", "tahun"),
    ),
    LanguageRecord("it", "Italiano", LATIN, stemmer="italian", decimal_comma=True),
    LanguageRecord(
        "ja", "日本語", JAPANESE, natural_voice="jf_alpha",
        time_units=TimeUnits("分", "時間", "日", "週", "か月 カ月 ヶ月 ヵ月 箇月 月", "年 歳"),
    ),
    LanguageRecord("km", "ខ្មែរ", KHMER),
    LanguageRecord("ko", "한국어", KOREAN, time_units=TimeUnits("분", "시간", "일", "주", "개월 달 월", "년 세 살")),
    LanguageRecord("lo", "ລາວ", LAO, decimal_comma=True),
    LanguageRecord("ms", "Bahasa Melayu", LATIN),
    LanguageRecord("my", "မြန်မာ", BURMESE),
    LanguageRecord("pl", "Polski", LATIN._replace(code_page="cp1250"), decimal_comma=True),
    LanguageRecord("pt", "Português", LATIN, stemmer="portuguese", decimal_comma=True),
    LanguageRecord(
        "ru", "Русский", CYRILLIC, stemmer="russian", decimal_comma=True,
        time_units=TimeUnits("минут", "час", "день дня дней дни сут", "недел", "месяц", "год лет"),
    ),
    LanguageRecord(
        "th", "ไทย", THAI, time_units=TimeUnits("นาที", "ชั่วโมง ชม.", "วัน", "สัปดาห์", "เดือน", "ปี ขวบ")
    ),
    LanguageRecord("tl", "Tagalog", LATIN, voice="fil"),
    LanguageRecord("tr", "Türkçe", LATIN._replace(code_page="cp1254"), decimal_comma=True),
    LanguageRecord("uk", "Українська", CYRILLIC._replace(keyboard="ukrainian"), decimal_comma=True),
    LanguageRecord(
        "ur",
        "اردو",
        ARABIC._replace(fonts=("Noto Nastaliq Urdu", "Urdu Typesetting", "Noto Sans Arabic"), keyboard="urdu"),
    ),
    LanguageRecord(
        "vi", "Tiếng Việt", VIETNAMESE, decimal_comma=True,
        time_units=TimeUnits("phút", "giờ tiếng", "ngày", "tuần", "tháng", "năm tuổi"),
    ),
    LanguageRecord("zh-Hans", "简体中文", CHINESE, time_units=CHINESE_TIME, natural_voice="zf_xiaoxiao"),
    LanguageRecord(
        "zh-Hant", "繁體中文", TRADITIONAL_CHINESE, time_units=CHINESE_TIME, natural_voice="zf_xiaoxiao"
    ),
    LanguageRecord("en-XA", "[Ļöñĝ ŵöřðš]", LATIN, is_pseudo=True),
    LanguageRecord("ar-XB", "Right to left", LATIN._replace(right_to_left=True), is_pseudo=True),
)  # fmt: skip

BY_CODE = {record.code: record for record in LANGUAGES}
NAMES = {record.code: record.name for record in LANGUAGES}
PSEUDO = tuple(record.code for record in LANGUAGES if record.is_pseudo)
NATURAL_VOICES = {record.voice_code: record.natural_voice for record in LANGUAGES if record.natural_voice}
"""The neural voices by Qt's code of the language."""

FROM_RIGHT = frozenset(record.code for record in LANGUAGES if record.script.right_to_left)
WRITTEN = tuple(record.code for record in LANGUAGES if not record.is_pseudo)
"""The language codes that content may use."""


def record_of(code: str) -> LanguageRecord:
    """Return the record of a language; an unknown one is treated as written in Latin letters."""
    return BY_CODE.get(code) or LanguageRecord(code, code, LATIN)


def name_of(code: str) -> str:
    """Return a language's own name, or the code if it is unknown."""
    return NAMES.get(code, code)
