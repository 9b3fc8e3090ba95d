"""Phonemes of a text, in the symbols that the neural voice knows."""

from collections.abc import Callable

SYMBOLS = frozenset(
    ';:,.!?—…"()“” \u0303'
    "abcdefhijklmnopqrstuvwxyzAIOQSTWY"
    "ɑɐɒæβɔɕçɖðʣʤʥəɚɛɜɟɡɥɨɪʝɯɰŋɳɲɴøɸθœɹɾɻʁɽʂʃʈʦʧʨʊʋʌɣɤχʎʒʔꭧᵊᵝᵻ"
    "\u02c8\u02cc\u02d0ʰʲ↓→↗↘"  # stress, secondary stress, length
)
"""The vocabulary of Kokoro-82M; symbols that it does not know would be left out silently."""

VERSION = 1
"""To be raised whenever the phonemes of a text change: speech that was made before is then made again."""


def phonemes(text: str, language: str) -> str:
    """Return the phonemes of a text, only `SYMBOLS`; "" if nothing in it can be said.

    `language` is "en", "es", "ja", "zh-Hans" or "zh-Hant". Raise `KeyError` for another one.
    """
    sounds = _speller(language)(text)
    return "".join(symbol for symbol in sounds if symbol in SYMBOLS).strip()


def _speller(language: str) -> Callable[[str], str]:
    """Return the function for a language; each loads dictionaries, so the others are not imported."""
    if language == "en":
        from kiosk.devices.sound.neural.english import english

        return english
    if language == "es":
        from kiosk.devices.sound.neural.spanish import spanish

        return spanish
    if language == "ja":
        from kiosk.devices.sound.neural.japanese import japanese

        return japanese
    if language in {"zh-Hans", "zh-Hant"}:
        from kiosk.devices.sound.neural.chinese import chinese

        return chinese
    raise KeyError(language)
