"""The code by which a voice's language is known, shared by the speaker and those who compare languages with voices."""

from PySide6.QtCore import QLocale


def code_of(locale: QLocale) -> str:
    """Return the kiosk's code of a language, with the script if that distinguishes languages."""
    language = QLocale.languageToCode(locale.language())
    if locale.language() == QLocale.Language.Chinese:
        return f"{language}-{QLocale.scriptToCode(locale.script())}"
    return str(language)
