"""Renders the blocks of a page as plain HTML, and has the parts that the kinds of block make theirs of."""

import re
from html import escape
from typing import TYPE_CHECKING

from msgspec.structs import replace

from kiosk.content.direction import END, ISOLATE
from kiosk.content.languages import FROM_RIGHT, NAMES
from kiosk.content.search.word_breaks import BREAK
from kiosk.content.translation.notes import note_of
from kiosk.content.website.file_names import GLOSSARY, section_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.blocks.block import Block, Prose
    from kiosk.content.blocks.records import Source
    from kiosk.content.translation.interface_words import InterfaceWords

EVIDENCE = {"established": "Established", "mixed": "Mixed evidence", "clinic": "Clinic statement"}
MEANINGS = {
    "established": "Doctors and guidelines widely agree on this.",
    "mixed": "Studies do not agree on this, or there are too few of them. Ask your doctor what it means for you.",
    "clinic": "This is what the clinic says about its own work. Independent studies may not have shown it."
    " Ask your doctor what is known.",
}
SENSITIVE = {
    "graphic": "This picture may be hard to look at. You decide whether to see it.",
    "prognosis": "These numbers say how long people live with this illness. They speak of many people, not of you."
    " You decide whether to see them.",
}

TAGS = {"b": "strong", "i": "em"}
BDI, BDI_END = '<bdi dir="ltr">', "</bdi>"

SENTENCE_ENDS = tuple(".!?\N{HORIZONTAL ELLIPSIS}\N{IDEOGRAPHIC FULL STOP}\N{ARABIC QUESTION MARK}")


def plain(text: str) -> str:
    """Return a text without markup as HTML, with line breaks allowed between words, and `<bdi>` for isolates."""
    return _visible(escape(text))


def prose(text: "Prose | None") -> str:
    """Return a text with markup as HTML; terms link to the glossary, sections to their pages."""
    if text is None:
        return ""
    marked = re.sub(r"(</?)([bi])>", lambda tag: f"{tag[1]}{TAGS[tag[2]]}>", text.markup)
    return re.sub(r'(?<=<a href=")(\w+):([^"]*)', _link_target, _visible(marked))


def _link_target(link: re.Match[str]) -> str:
    return f"{GLOSSARY}#{link[2]}" if link[1] == "term" else section_file(link[2])


def _visible(html: str) -> str:
    """Return HTML with tags in place of invisible characters."""
    return html.replace(BREAK, "<wbr>").replace(ISOLATE, BDI).replace(END, BDI_END)


def paragraphs(texts: "Iterable[Prose | None]") -> str:
    """Return texts as paragraphs."""
    return "".join(f"<p>{prose(text)}</p>\n" for text in texts if text is not None)


def items(texts: "Iterable[Prose | str]", tag: str = "ul") -> str:
    """Return texts, with or without markup, as a list, empty if there are none."""
    inner = "".join(f"<li>{plain(text) if isinstance(text, str) else prose(text)}</li>\n" for text in texts)
    return f"<{tag}>\n{inner}</{tag}>\n" if inner else ""


def heading(title: str, level: int = 2, written: str = "") -> str:
    """Return a heading, if there is one; `written` is its language if that is not the page's."""
    return f"<h{level}{written_in(written)}>{plain(title)}</h{level}>\n" if title else ""


def written_in(code: str) -> str:
    """Return the attributes of an element in another language than the page's; none without a code."""
    return f' lang="{code}" dir="{"rtl" if code in FROM_RIGHT else "ltr"}"' if code else ""


def label_in(block: "Block", words: "InterfaceWords") -> str:
    """Return the language of `words` if they label a block in another language, or an empty string."""
    return words.language if block.written else ""


def citation(source: "Source") -> str:
    """Return a source as sentences, without its address."""
    return f"{_sentence(source.title)} {_sentence(f'{source.publisher}, {source.year}')}"


def _sentence(text: str) -> str:
    """Return a text as an HTML sentence, with a full stop unless it already ends in punctuation."""
    return plain(text if text.endswith(SENTENCE_ENDS) else f"{text}.")


def block_html(block: "Block", words: "InterfaceWords", written: str = "") -> str:
    """Return a block with its evidence label and source numbers; `written` is its language if not the page's."""
    body = replace(block, written=written).html(words)
    if written:
        body = f"<div{written_in(written)}>\n{body}</div>\n"
    if block.written:
        body = f'<p class="draft">{plain(note_of("outdated", words, NAMES[block.written]))}</p>\n{body}'
    body += evidence(block, words)
    if block.sensitive:
        question = plain(words("SensitiveNote", SENSITIVE[block.sensitive]))
        body = f"<details>\n<summary>{question}</summary>\n{body}</details>\n"
    return f'<section class="{block.css_class}" id="{escape(block.id)}">\n{body}</section>\n'


def evidence(block: "Block", words: "InterfaceWords") -> str:
    """Return a block's evidence label, with an explanation, and its source numbers."""
    label = words("EvidenceName", EVIDENCE.get(block.evidence, ""))
    numbers = ", ".join(f'<a href="#source_{number}">{number}</a>' for number in block.sources)
    sources = f"{plain(words('EvidenceName', 'Sources'))}: {numbers}" if numbers else ""
    if not label:
        return f'<p class="evidence">{sources}</p>\n' if sources else ""
    meaning = plain(words("EvidenceName", MEANINGS[block.evidence]))
    summary = " · ".join(part for part in (f"<strong>{plain(label)}</strong>", sources) if part)
    return f'<p class="evidence">{summary}<br>{meaning}</p>\n'
