"""The languages that content can be written in, with their own names and directions."""

from kiosk.content.blocks.cards import Language

NAMES = {
    "ar": "العربية",
    "bn": "বাংলা",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fa": "فارسی",
    "fr": "Français",
    "he": "עברית",
    "hi": "हिन्दी",
    "id": "Bahasa Indonesia",
    "it": "Italiano",
    "ja": "日本語",
    "km": "ខ្មែរ",
    "ko": "한국어",
    "lo": "ລາວ",
    "ms": "Bahasa Melayu",
    "my": "မြန်မာ",
    "pl": "Polski",
    "pt": "Português",
    "ru": "Русский",
    "th": "ไทย",
    "tl": "Tagalog",
    "tr": "Türkçe",
    "uk": "Українська",
    "ur": "اردو",
    "vi": "Tiếng Việt",
    "zh-Hans": "简体中文",
    "zh-Hant": "繁體中文",
    "en-XA": "[Ļöñĝ ŵöřðš]",
    "ar-XB": "Right to left",
}
PSEUDO = ("en-XA", "ar-XB")
FROM_RIGHT = frozenset({"ar", "fa", "he", "ur", "ar-XB"})
WRITTEN = tuple(code for code in NAMES if code not in PSEUDO)
"""The language codes that content may use."""


def language(code: str) -> Language:
    """Return the language with a code."""
    return Language(code, NAMES[code], code in FROM_RIGHT)


def name_of(code: str) -> str:
    """Return a language's own name, or the code if it is unknown."""
    return NAMES.get(code, code)
