"""Figures, units and abbreviations in Spanish words, as in Latin America."""

import re

from num2words import num2words

from kiosk.devices.sound.neural.phonemes.normalize import NumberWords

MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()

FEMININE = re.compile(
    r"\W*(?:\w+(?:as|ción|ciones|siones|dad|dades)|mujer(?:es)?|veces|imágenes)\b", re.IGNORECASE
)
NOUN_NEXT = re.compile(r" ?[^\W\d_]+")
NOT_COUNTED = re.compile(r"\s*(?:de|a|al|y|o|en|por|que|hasta|entre|fue|fueron|es|son|más|menos)\b")


def number(digits: str, following: str = "") -> str:
    """Return the words for a figure such as `100 000`, `6,8` or `2013`, in agreement with the noun that follows."""
    if re.fullmatch(r"\d{1,3}(?:[ .]\d{3})+(?:,\d+)?", digits):
        digits = re.sub("[ .]", "", digits)
    whole, _, decimals = digits.replace(".", ",").partition(",")
    words = str(num2words(int(whole), lang="es"))
    if decimals:
        zeros = "cero " * (len(decimals) - len(decimals.lstrip("0")))
        rest = decimals.lstrip("0")
        return f"{words} coma {zeros}{num2words(int(rest), lang='es') if rest else ''}".strip()
    return _agreeing(words, following)


def _agreeing(words: str, following: str) -> str:
    """Return a number as it is said before a noun: "veintiún estudios", "doscientas personas"."""
    if not NOUN_NEXT.match(following) or NOT_COUNTED.match(following):
        return words
    if FEMININE.match(following):
        return re.sub(
            r"cientos\b", "cientas", re.sub(r"uno$", "una", words).replace("quinientos", "quinientas")
        )
    return re.sub(r"uno$", "un", re.sub(r"veintiuno$", "veintiún", words))


SPANISH = NumberWords(
    number=number,
    pattern=r"\d{1,3}(?:[ .]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?",
    percent="{} por ciento",
    to=" a ",
    minus="menos",
    units={
        "mm": ("milímetro", "milímetros"),
        "cm": ("centímetro", "centímetros"),
        "m": ("metro", "metros"),
        "km": ("kilómetro", "kilómetros"),
        "mg": ("miligramo", "miligramos"),
        "µg": ("microgramo", "microgramos"),
        "μg": ("microgramo", "microgramos"),
        "mcg": ("microgramo", "microgramos"),
        "g": ("gramo", "gramos"),
        "kg": ("kilogramo", "kilogramos"),
        "ml": ("mililitro", "mililitros"),
        "mL": ("mililitro", "mililitros"),
        "l": ("litro", "litros"),
        "L": ("litro", "litros"),
        "Gy": ("gray", "gray"),
        "mmHg": ("milímetro de mercurio", "milímetros de mercurio"),
        "°C": ("grado Celsius", "grados Celsius"),
        "°F": ("grado Fahrenheit", "grados Fahrenheit"),
        "°": ("grado", "grados"),
        "min": ("minuto", "minutos"),
        "h": ("hora", "horas"),
    },
    day=lambda day: f"{day.day} de {MONTHS[day.month - 1]} de {day.year}",
    fixed={
        r"(?<=[^\W\d_])-(?=\d)": " ",
        r"(?<=[A-Za-z])(?=\d)": " ",
        r"(?<=[a-z])(?=[A-Z][a-z])": " ",
        r"(?<=[a-z])\.(?=(?:com|edu|gov|info|net|org)\b)": " punto ",
        r"\bDr\.": "doctor",
        r"\bDra\.": "doctora",
        r"\bSr\.": "señor",
        r"\bSra\.": "señora",
        r"\bUd\.": "usted",
        r"\bUds\.": "ustedes",
        r"\bp\. ?ej\.": "por ejemplo",
        r"\betc\.": "etcétera",
        r"\baprox\.": "aproximadamente",
        r"\bEE\. ?UU\.": "Estados Unidos",
        r"\bvs\b\.?": "frente a",
        r"\b[Nn]\.?[ºo°]\.? ?(?=\d)": "número ",
        r"\b1\.?[ºo°](?!\w)": "primero",
        r"\b1\.?ª(?!\w)": "primera",
        r"\s*&\s*": " y ",
        r"\s*±\s*": " más o menos ",
        r"\s*[≥⩾]\s*": " al menos ",
        r"\s*[≤⩽]\s*": " como máximo ",
        r"\s*<\s*(?=\d)": " menos de ",
        r"\s*>\s*(?=\d)": " más de ",
        r"\s*=\s*": " igual a ",
        r"\s*\+\s*": " más ",
        r"\s*×\s*": " por ",
        r"(?<=\w)/(?=\w)": " ",
    },
)
