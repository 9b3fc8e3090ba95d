"""Tests of the inline marks: strong, emphasis, and links to terms and sections, and nothing else for any text."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.blocks.inline import read_inline

TAG = re.compile(r"<[^>]*>")
ALLOWED = re.compile(r'</?[bi]>|<a href="(?:term|section):[^"<>]+">|</a>')
NO_ERROR: tuple[tuple[str, str], ...] = ()


def markup(text: str) -> str:
    inline = read_inline(text)
    assert inline.refused == NO_ERROR
    return inline.prose().markup


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words", "plain words"),
        ("**strong** words", "<b>strong</b> words"),
        ("*soft* words", "<i>soft</i> words"),
        ("***both***", "<b><i>both</i></b>"),
        ("a [word](term:lump) here", 'a <a href="term:lump">word</a> here'),
        ("[**care**](section:care)", '<a href="section:care"><b>care</b></a>'),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("snake_case_name", "snake_case_name"),
        ("less < more & more", "less &lt; more &amp; more"),
        (r"a \*star\*", "a *star*"),
        (r"write \<b>", "write &lt;b&gt;"),
        ("# no heading", "# no heading"),
        ("- no list", "- no list"),
        ("two\n  lines", "two lines"),
        ("an &amp; as HTML writes it", "an &amp; as HTML writes it"),
    ],
)
def test_marks_are_read_as_authors_mean_them(text: str, shown: str) -> None:
    assert markup(text) == shown


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("`code`", "code marks"),
        ("a <b>tag</b>", "HTML"),
        ("<!-- remark -->", "HTML"),
        ("![x](media/a.png)", "a picture in a text"),
        ("[x](https://a.example)", "a link to https://a.example"),
        ("<https://a.example>", "a link to https://a.example"),
        ("[x](javascript:alert)", ""),
        ("[x](term:)", "a link to term:"),
        ("[x](file:///etc/passwd)", ""),
        ("[x]()", "a link to nothing"),
        ("&#x202e;turned", "control character"),
        ("nothing&#0;", "control character '\\x00'"),
        ("lost&#xFFFD;", "'\\ufffd', which stands for a lost character"),
        ("none&#x110000;", "&#x110000;, which stands for no character"),
        (f"none&#{'9' * 5001};", "&#999"),
    ],
)
def test_what_is_no_inline_mark_is_refused_by_name_or_stays_as_it_was_typed(text: str, what: str) -> None:
    inline = read_inline(text)
    if what:
        assert inline.refused[0][0].startswith(what)
        assert inline.refused[0][1], "a hint says how to mend it"
    prose = inline.prose()
    assert "href" not in prose.markup
    assert not re.search("[\0\u202e]", prose.plain) or inline.refused


def test_every_refused_mark_of_a_text_is_named() -> None:
    inline = read_inline("`a` <b> ![c](d) [e](f)")
    assert [what for what, _ in inline.refused] == [
        "code marks",
        "HTML",
        "a picture in a text",
        "a link to f",
    ]


def test_links_are_known_in_order() -> None:
    assert read_inline("[a](term:x) b [c](section:y) [d](term:x)").links == (
        "term:x",
        "section:y",
        "term:x",
    )


MARKED = st.lists(
    st.sampled_from(
        [
            *("*", "**", "_", "[", "](term:a)", "](section:b)", "](http://x)", "![", "]", "(", ")"),
            *("<b>", "<", ">", "&amp;", "&lt;", "&#60;", "&", '"', "'", "\\", "`", "\n", "  ", "a", "Ω", "٣"),
        ]
    ),
    max_size=30,
).map("".join)  # fmt: skip


@given(st.one_of(MARKED, st.text(max_size=60)))
def test_any_text_gives_only_allowed_tags_and_the_same_words_without_them(text: str) -> None:
    prose = read_inline(text).prose()
    assert all(ALLOWED.fullmatch(tag) for tag in TAG.findall(prose.markup))
    assert unescape(TAG.sub("", prose.markup)) == prose.plain
    opened = [tag[1] for tag in TAG.findall(prose.markup) if tag[1] != "/"]
    closed = [tag[2] for tag in TAG.findall(prose.markup) if tag[1] == "/"]
    assert sorted(opened) == sorted(closed)


@given(st.lists(st.from_regex(r"[a-zA-Z0-9é,.]{1,8}", fullmatch=True), min_size=1, max_size=12))
def test_words_without_marks_stay_as_they_are(words: list[str]) -> None:
    assert read_inline("\n ".join(words)).prose().plain == " ".join(words)


def test_a_blank_at_which_no_line_may_break_stays_one() -> None:
    assert read_inline("13\u00a0400\n  casos").prose().plain == "13\u00a0400 casos"
