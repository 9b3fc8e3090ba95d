"""Whatever a document is made of, every sentence of it is in the topic, and `check` accepts that."""

import os
import unicodedata
from collections.abc import Callable
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kiosk.content.blocks.inline import read_inline
from kiosk.content.documents.completeness import bare
from kiosk.content.documents.importing import import_document
from kiosk.content.documents.marks import cleaned, escaped, marked
from kiosk.content.documents.model import TextRun, plain
from kiosk.content.documents.structure.cleaning import NAVIGATION_WORDS
from tests.content.documents.topics import problems, texts_in, words_of
from tests.content.documents.word_files import paragraph, table, word_file

EXAMPLES = int(os.environ.get("DOCUMENT_EXAMPLES", "25"))
MARKS = "*_[]()<>&\\`#|!\"':;,.-–•~^$%{}=+/0123456789"
LETTERS = st.characters(categories=("Lu", "Ll", "Lo", "Nd", "Mn"), max_codepoint=0xFFFF)
LINES = st.text(st.one_of(LETTERS, st.sampled_from(MARKS), st.just(" ")), min_size=1, max_size=120)
TEXTS = LINES.map(lambda text: " ".join(text.split())).filter(
    lambda text: bare(cleaned(text)) and not NAVIGATION_WORDS.search(text)
)
HEADINGS = (
    st.lists(st.from_regex(r"[A-Z][a-z]{2,8}", fullmatch=True), min_size=1, max_size=4)
    .map(" ".join)
    .filter(lambda text: not NAVIGATION_WORDS.search(text))
)


class Listed(NamedTuple):
    """A list: each item with the paragraphs below it."""

    items: list[tuple[str, list[str]]]
    is_numbered: bool


class Rows(NamedTuple):
    """A table."""

    rows: list[list[str]]


PARTS = st.one_of(
    TEXTS,
    st.builds(
        Listed, st.lists(st.tuples(TEXTS, st.lists(TEXTS, max_size=2)), min_size=1, max_size=4), st.booleans()
    ),
    st.integers(2, 7).flatmap(
        lambda width: st.builds(
            Rows, st.lists(st.lists(TEXTS, min_size=width, max_size=width), min_size=2, max_size=3)
        )
    ),
)
SECTIONS = st.lists(st.tuples(HEADINGS, st.lists(PARTS, min_size=1, max_size=5)), min_size=2, max_size=4)
DOCUMENTS = st.tuples(HEADINGS, SECTIONS)


def as_html(title: str, sections: list[tuple[str, list[object]]]) -> bytes:
    def part(one: object) -> str:
        if isinstance(one, Listed):
            name = "ol" if one.is_numbered else "ul"
            items = "".join(
                f"<li><p>{escape(text)}</p>{''.join(f'<p>{escape(below)}</p>' for below in body)}</li>"
                for text, body in one.items
            )
            return f"<{name}>{items}</{name}>"
        if isinstance(one, Rows):
            rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in one.rows)
            return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
        return f"<p>{escape(str(one))}</p>"

    body = "".join(f"<h2>{name}</h2>{''.join(map(part, parts))}" for name, parts in sections)
    return f'<!DOCTYPE html><meta charset="utf-8"><h1>{title}</h1>{body}'.encode()


def as_word(title: str, sections: list[tuple[str, list[object]]]) -> bytes:
    """Return a Word file without styles, in which lists are typed."""

    def part(one: object) -> str:
        if isinstance(one, Listed):
            lines = [
                (f"{number}. " if one.is_numbered else "• ") + text
                for number, (text, _) in enumerate(one.items, 1)
            ]
            bodies = (body for _, body in one.items)
            return "".join(
                paragraph(escape(line)) + "".join(paragraph(escape(below)) for below in body)
                for line, body in zip(lines, bodies, strict=True)
            )
        if isinstance(one, Rows):
            return table(*[[paragraph(escape(cell)) for cell in row] for row in one.rows])
        return paragraph(escape(str(one)))

    body = "".join(
        paragraph(name, bold=True) + "".join(map(part, parts)) + paragraph("It ends here, and goes on below.")
        for name, parts in sections
    )
    return word_file(paragraph(title, bold=True) + body)


def as_text(title: str, sections: list[tuple[str, list[object]]]) -> bytes:
    def part(one: object) -> list[str]:
        if isinstance(one, Listed):
            numbers = (f"{number}. " if one.is_numbered else "● " for number in range(1, 99))
            return [
                line
                for (text, body), sign in zip(one.items, numbers, strict=False)
                for line in (sign + text, *body)
            ]
        return [cell for row in one.rows for cell in row] if isinstance(one, Rows) else [str(one)]

    lines = [title]
    for name, parts in sections:
        lines += [name, "It begins here, and goes on below.", *(line for one in parts for line in part(one))]
    return "\n\n".join(lines).encode()


def all_texts(parts: list[object]) -> list[str]:
    texts: list[str] = []
    for one in parts:
        if isinstance(one, Listed):
            texts += [text for item, body in one.items for text in (item, *body)]
        else:
            texts += [cell for row in one.rows for cell in row] if isinstance(one, Rows) else [str(one)]
    return texts


def compared(text: str) -> str:
    return bare(unicodedata.normalize("NFKD", text)).replace(" ", "")


@pytest.mark.parametrize(
    ("suffix", "written"),
    [(".html", as_html), (".docx", as_word), (".txt", as_text)],
    ids=["html", "docx", "txt"],
)
@settings(
    max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate]
)
@given(document=DOCUMENTS)
def test_every_sentence_is_in_the_topic(
    suffix: str,
    written: Callable[[str, list[tuple[str, list[object]]]], bytes],
    document: tuple[str, list[tuple[str, list[object]]]],
) -> None:
    title, sections = document
    with TemporaryDirectory() as name:
        source, content = Path(name, f"document{suffix}"), Path(name, "content")
        source.write_bytes(written(title, sections))
        done = import_document(source, content)
        assert [problem for problem in problems(content) if problem.severity == "error"] == []
        assert [note for note in done.notes if "is not in the topic" in note.outcome] == []
        present = compared("".join(texts_in(words_of(done.folder))))
        for heading, parts in sections:
            assert compared(heading) in present
            for text in all_texts(parts):
                # A number that is typed before a point is that of its card
                assert compared(text).lstrip("0123456789") in present


@given(st.lists(st.tuples(TEXTS, st.booleans(), st.booleans()), min_size=1, max_size=4))
def test_text_with_marks_is_shown_as_it_was_written(runs: list[tuple[str, bool, bool]]) -> None:
    texts = tuple(TextRun(cleaned(text) + " ", strong, emphasis) for text, strong, emphasis in runs)
    inline = read_inline(marked(texts))
    assert inline.refused == ()
    assert inline.links == ()
    assert compared(inline.prose().plain) == compared(plain(texts))


@given(TEXTS)
def test_no_character_of_a_text_is_taken_for_a_mark(text: str) -> None:
    assert read_inline(escaped(cleaned(text))).prose().markup == escape(
        read_inline(escaped(cleaned(text))).prose().plain
    )
