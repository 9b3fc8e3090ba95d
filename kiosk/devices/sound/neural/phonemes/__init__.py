"""Phonemes of a text, in the symbols that the neural voice knows.

The module of a language has the name of its code without the script, such as `zh`, and a function `sounds`.
"""

from importlib import import_module

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

    Raise `KeyError` if there is no module for the language.
    """
    name = f"{__name__}.{language.partition('-')[0]}"
    try:
        module = import_module(name)  # each loads dictionaries
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise KeyError(language) from error
    return "".join(symbol for symbol in module.sounds(text) if symbol in SYMBOLS).strip()
