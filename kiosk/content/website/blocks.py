"""Renders the blocks of a page as plain HTML."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from html import escape
from typing import Any

from kiosk.content.blocks.records import (
    Block,
    BulletList,
    CallOut,
    Cards,
    Chart,
    Figure,
    Film,
    InShort,
    Paragraph,
    Prose,
    Questions,
    Quote,
    Recording,
    Source,
    Steps,
    Table,
)
from kiosk.content.languages import FROM_RIGHT, NAMES
from kiosk.content.media.captions import captions_name
from kiosk.content.search.word_breaks import BREAK, without_breaks
from kiosk.content.translation.interface_words import InterfaceWords
from kiosk.content.translation.notes import note_of
from kiosk.content.website.file_names import GLOSSARY, section_file

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

SENTENCE_ENDS = (
    ".",
    "!",
    "?",
    "\N{HORIZONTAL ELLIPSIS}",
    "\N{IDEOGRAPHIC FULL STOP}",
    "\N{ARABIC QUESTION MARK}",
)


def plain(text: str) -> str:
    """Return a text without markup as HTML, with line breaks allowed between words."""
    return escape(text).replace(BREAK, "<wbr>")


def prose(text: Prose | None) -> str:
    """Return a text with markup as HTML; terms link to the glossary, sections to their pages."""
    if text is None:
        return ""
    marked = text.markup.replace("<b>", "<strong>").replace("</b>", "</strong>")
    marked = marked.replace("<i>", "<em>").replace("</i>", "</em>").replace(BREAK, "<wbr>")
    parts = marked.split('<a href="')
    linked = [parts[0]]
    for part in parts[1:]:
        kind, _, rest = part.partition(":")
        name, _, after = rest.partition('"')
        target = f"{GLOSSARY}#{name}" if kind == "term" else section_file(name)
        linked.append(f'<a href="{target}"{after}')
    return "".join(linked)


def paragraphs(texts: Iterable[Prose | None]) -> str:
    """Return texts as paragraphs."""
    return "".join(f"<p>{prose(text)}</p>\n" for text in texts if text is not None)


def items(texts: Iterable[Prose], tag: str = "ul") -> str:
    """Return texts as a list, empty if there are none."""
    inner = "".join(f"<li>{prose(text)}</li>\n" for text in texts)
    return f"<{tag}>\n{inner}</{tag}>\n" if inner else ""


def heading(title: str, level: int = 2, written: str = "") -> str:
    """Return a heading, if there is one; `written` is its language if that is not the page's."""
    return f"<h{level}{written_in(written)}>{plain(title)}</h{level}>\n" if title else ""


def written_in(code: str) -> str:
    """Return the attributes of an element in another language than the page's; none without a code."""
    return f' lang="{code}" dir="{"rtl" if code in FROM_RIGHT else "ltr"}"' if code else ""


def label_in(block: Block, words: InterfaceWords) -> str:
    """Return the language of `words` if they label a block in another language, or an empty string."""
    return words.language if block.written else ""


def citation(source: Source) -> str:
    """Return a source as sentences, without its address."""
    return f"{_sentence(source.title)} {_sentence(f'{source.publisher}, {source.year}')}"


def _sentence(text: str) -> str:
    """Return a text as an HTML sentence, with a full stop unless it already ends in punctuation."""
    return plain(text if text.endswith(SENTENCE_ENDS) else f"{text}.")


def block_html(block: Block, words: InterfaceWords, written: str = "") -> str:
    """Return one block, with its evidence label and source numbers.

    `written` is its language if that is not the page's (`pages.Page.language_of`).
    """
    renderer: Callable[[Any, InterfaceWords], str] = RENDERERS[type(block)]
    body = renderer(replace(block, written=written), words)
    if written:
        body = f"<div{written_in(written)}>\n{body}</div>\n"
    if block.written:
        body = f'<p class="draft">{plain(note_of("outdated", words, NAMES[block.written]))}</p>\n{body}'
    body += evidence(block, words)
    if block.sensitive:
        question = plain(words("SensitiveNote", SENSITIVE[block.sensitive]))
        body = f"<details>\n<summary>{question}</summary>\n{body}</details>\n"
    style = CLASSES.get(type(block), "block")
    return f'<section class="{style}" id="{escape(block.id)}">\n{body}</section>\n'


def evidence(block: Block, words: InterfaceWords) -> str:
    """Return a block's evidence label, with an explanation, and its source numbers."""
    label = words("EvidenceName", EVIDENCE.get(block.evidence, ""))
    numbers = ", ".join(f'<a href="#source_{number}">{number}</a>' for number in block.sources)
    sources = f"{plain(words('EvidenceName', 'Sources'))}: {numbers}" if numbers else ""
    if not label:
        return f'<p class="evidence">{sources}</p>\n' if sources else ""
    meaning = plain(words("EvidenceName", MEANINGS[block.evidence]))
    summary = " · ".join(part for part in (f"<strong>{plain(label)}</strong>", sources) if part)
    return f'<p class="evidence">{summary}<br>{meaning}</p>\n'


def _in_short(block: InShort, words: InterfaceWords) -> str:
    return heading(words("InShortBlock", "In short"), written=label_in(block, words)) + paragraphs(
        [block.text]
    )


def _paragraph(block: Paragraph, _: InterfaceWords) -> str:
    return heading(block.title) + paragraphs(block.texts)


def _points(block: BulletList, _: InterfaceWords) -> str:
    return heading(block.title) + paragraphs([block.intro]) + items(block.items)


def _cards(block: Cards, _: InterfaceWords) -> str:
    inner = "".join(f"<li>{heading(card.title, 3)}{paragraphs([card.text])}</li>\n" for card in block.items)
    return f"{heading(block.title)}<ol>\n{inner}</ol>\n"


def _steps(block: Steps, _: InterfaceWords) -> str:
    inner = "".join(
        f"<li><p>{plain(step.when)}</p>{heading(step.title, 3)}{paragraphs([step.text])}</li>\n"
        for step in block.items
    )
    return f"{heading(block.title)}<ol>\n{inner}</ol>\n"


def _call_out(block: CallOut, _: InterfaceWords) -> str:
    return heading(block.title) + paragraphs([block.text]) + items(block.items)


def _questions(block: Questions, _: InterfaceWords) -> str:
    return heading(block.title) + items(block.items)


def _figure(block: Figure, _: InterfaceWords) -> str:
    # A figcaption must be the first or last child of a figure, so the legend is part of it
    caption = prose(block.caption) + items(block.key, "ol")
    caption = f"<figcaption>{caption}</figcaption>\n" if caption else ""
    picture = f'<img src="../../media/{escape(block.picture)}" alt="{escape(without_breaks(block.alt))}"'
    size = f' width="{block.width}" height="{block.height}" loading="lazy">\n'
    return f"<figure>\n{picture}{size}{caption}</figure>\n"


def _chart(block: Chart, _: InterfaceWords) -> str:
    highest = max((mark.value for series in block.series for mark in series.marks), default=0.0) or 1.0
    tables = ""
    for series in block.series:
        rows = "".join(
            f'<tr><th scope="row">{plain(mark.label)}</th><td>{plain(mark.shown)}'
            f'<span class="bar" style="width:{100 * mark.value / highest:.1f}%"></span></td></tr>\n'
            for mark in series.marks
        )
        title = " · ".join(part for part in (series.label, "" if block.unit == "%" else block.unit) if part)
        caption = f"<caption>{plain(title)}" if title else f'<caption class="twin">{plain(block.title)}'
        tables += f"<table>\n{caption}</caption>\n<tbody>\n{rows}</tbody>\n</table>\n"
    return heading(block.title) + tables + paragraphs([block.note])


def _table(block: Table, _: InterfaceWords) -> str:
    head = "".join(f'<th scope="col">{plain(column)}</th>' for column in block.columns)
    # The style sheet shows these on narrow screens, where rows are cards without column headings
    labels = [escape(without_breaks(column)) for column in block.columns[1:]]
    rows = "".join(
        f'<tr><th scope="row">{prose(row[0])}</th>'
        + "".join(
            f'<td data-label="{label}">{prose(cell)}</td>'
            for label, cell in zip(labels, row[1:], strict=True)
        )
        + "</tr>\n"
        for row in block.rows
    )
    caption = f"<caption>{plain(block.title)}</caption>\n"
    body = f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n"
    return f"<table>\n{caption}{body}</table>\n{paragraphs([block.note])}"


def _quote(block: Quote, _: InterfaceWords) -> str:
    return f"<blockquote>{paragraphs([block.text])}<footer>{plain(block.by)}</footer></blockquote>\n"


def _film(block: Film, words: InterfaceWords) -> str:
    poster = f' poster="../../media/{escape(block.poster)}"' if block.poster else ""
    size = f' width="{block.width}" height="{block.height}"'
    description = f"<p>{plain(block.alt)}</p>\n"
    return (
        heading(block.title)
        + _media_element("video", size + poster, block, words)
        + description
        + _transcript(block, words)
    )


def _recording(block: Recording, words: InterfaceWords) -> str:
    return heading(block.title) + _media_element("audio", "", block, words) + _transcript(block, words)


def _media_element(tag: str, attributes: str, block: Film | Recording, words: InterfaceWords) -> str:
    file = escape(block.media)
    language = block.written or words.language
    captions = escape(captions_name(block.media, language))
    return (
        f'<{tag} controls preload="none"{attributes} src="../../media/{file}">\n'
        f'<track kind="captions" srclang="{language}" src="../../media/{captions}" default>\n</{tag}>\n'
    )


def _transcript(block: Film | Recording, words: InterfaceWords) -> str:
    """Return a film's description and transcript."""
    cues = "".join(f"<p>{plain(cue.text)}</p>\n" for cue in block.cues)
    prompt = plain(words("MediaBlock", "Read transcript"))
    summary = f"<summary{written_in(label_in(block, words))}>{prompt}</summary>"
    return f"{paragraphs([block.text])}<details>\n{summary}\n{cues}</details>\n"


RENDERERS: dict[type[Block], Callable[[Any, InterfaceWords], str]] = {
    InShort: _in_short,
    Paragraph: _paragraph,
    BulletList: _points,
    Cards: _cards,
    Steps: _steps,
    CallOut: _call_out,
    Questions: _questions,
    Figure: _figure,
    Chart: _chart,
    Table: _table,
    Quote: _quote,
    Film: _film,
    Recording: _recording,
}
CLASSES: dict[type[Block], str] = {
    InShort: "in-short",
    CallOut: "call-out",
    Questions: "card",
    Figure: "card",
    Chart: "card",
    Table: "card",
    Film: "card",
    Recording: "card",
}
