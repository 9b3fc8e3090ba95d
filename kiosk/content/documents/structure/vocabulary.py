"""Words by which documents are understood: navigation of pages, times of steps, subjects of sections."""

import re
from typing import NamedTuple

NAVIGATION = (
    *("go back to menu", "go back to the menu", "go back", "back to menu", "back to top", "back to home"),
    *(
        "main menu",
        "menu",
        "close",
        "home",
        "next page",
        "previous page",
        "skip to content",
        "print this page",
    ),
    *(
        "volver al menú",
        "volver",
        "cerrar",
        "menú",
        "inicio",
        "retour au menu",
        "retour",
        "fermer",
        "accueil",
    ),
    *(
        "zurück zum menü",
        "zurück",
        "schließen",
        "menü",
        "返回菜单",
        "返回",
        "关闭",
        "菜单",
        "القائمة",
        "إغلاق",
    ),
)
"""Lines of a page that are no content, in small letters; longer ones before what they begin with."""

SPAN = r"\d+(?:\s*(?:-|\u2013|to)\s*\d+)?"
"""A number, or two as in "2 to 3"."""

UNIT = r"(?:minute|hour|day|week|month|year)s?"

TIME = re.compile(
    rf"""
    (?:short|mid|medium|long|near)[-\u2010\u2011\s]?term
    | (?:the\s+)?(?:first|second|third|fourth|last|final|early|late|next)\s+(?:{UNIT}|phase|stage|visit)
    | (?:{UNIT}|phase|stage|step)\s+{SPAN}
    | (?:after|before|within|in|from)\s+(?:the\s+first\s+)?{SPAN}\s+{UNIT}
    | {SPAN}\s+{UNIT}(?:\s+(?:before|after|later))?
    | (?:before|during|after|on\s+the\s+day\s+of)\s+(?:the\s+|your\s+)?\w+
    | today | tomorrow | tonight | now | at\s+once | (?:this|next)\s+week | in\s+the\s+(?:morning|evening)
    | at\s+(?:first|home|night) | later | afterwards
    | (?:a\s+)?(?:corto|mediano|medio|largo)\s+plazo | (?:hoy|mañana|ahora|después|antes)(?:\s+de\s+\w+)?
    | (?:primera|segunda|última)\s+semana | semana\s+\d+ | día\s+\d+
    | [短中长長]期 | 今天 | 明天 | 第[\d一二三四五六七八九十]+[天周週月年期]
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""A time at the start of an item, which makes it a step."""


class Subject(NamedTuple):
    """What a section is about: words of its title, and the icon and hue for it."""

    words: re.Pattern[str]
    icon: str
    hue: str


def _about(words: str, icon: str, hue: str) -> Subject:
    return Subject(re.compile(words, re.IGNORECASE), icon, hue)


SUBJECTS = (
    _about(r"conclusion|summary|takeaway|in short|conclusi|resumen|fazit|结论|總結|总结", "heart", "ochre"),
    _about(r"question|ask|faq|pregunta|fragen|问题", "question", "violet"),
    _about(r"emergenc|warning|urgent|when to see|alarm|urgencia|警", "warn", "brick"),
    _about(
        r"symptom|sign|harm|risk|complication|side effect|danger|impact|síntoma|riesgo|daño|危害|症状",
        "harms",
        "brick",
    ),
    _about(
        r"inciden|epidemi|worldwide|global|how common|who gets|frequen|statistic|发病|frecuencia",
        "globe",
        "blue",
    ),
    _about(r"emerging|immun|cell|gene|new treatment|novel|therap|inmun|免疫|细胞", "cells", "violet"),
    _about(r"surg|treat|conventional|operat|radio|chemo|medicin|drug|tratam|治疗|手术", "surgery", "green"),
    _about(r"diagnos|test|check|screen|examin|diagnós|诊断|检查", "search", "blue"),
    _about(r"prevent|healthy|care|living|diet|food|exercise|prevenci|cuidado|预防|护理", "heart", "green"),
    _about(r"recover|after|follow|time|stages|course|recupera|康复", "clock", "violet"),
    _about(r"contact|phone|appointment|contacto|电话", "phone", "teal"),
    _about(r"tumou?r|cancer|tissue|cáncer|肿瘤", "tissue", "teal"),
    _about(
        r"overview|what is|what are|about|introduc|background|cause|resumen general|概述|概况", "info", "teal"
    ),
)
"""The first that a title matches is taken."""

HUES = ("teal", "blue", "brick", "violet", "green", "ochre")
OTHERWISE = "topic"
"""The icon of a section whose subject is not known."""


def subject_of(title: str, position: int, previous_hue: str) -> tuple[str, str]:
    """Return the icon and hue of a section; neighbours in the menu differ in hue."""
    found = next((subject for subject in SUBJECTS if subject.words.search(title)), None)
    icon, hue = (found.icon, found.hue) if found else (OTHERWISE, HUES[position % len(HUES)])
    if hue == previous_hue:
        hue = HUES[(HUES.index(hue) + 1) % len(HUES)]
    return icon, hue
