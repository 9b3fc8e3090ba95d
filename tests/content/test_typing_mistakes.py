"""Tests of the messages after typical mistakes in Notepad or Word: the line, the cause, and what to do.

Each mistake is made in a copy of the real topic, because the parser often notices it many lines later.

"""

import re
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.source.checks import check_content
from kiosk.content.source.problems import Problem
from kiosk.content.source.yaml_tree import read_tree

ROOT = Path(__file__).resolve().parents[2]
TOPIC = Path("topics/soft-tissue-tumor")
EN = (ROOT / "content" / TOPIC / "en.yaml").read_text(encoding="utf-8")
PLAN = (ROOT / "content" / TOPIC / "topic.yaml").read_text(encoding="utf-8")
TEXTS = {"en.yaml": EN, "topic.yaml": PLAN}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the content with only the real topic in English."""
    folder = tmp_path_factory.mktemp("typing") / "content"
    shutil.copytree(ROOT / "content" / TOPIC / "media", folder / TOPIC / "media")
    for name, text in TEXTS.items():
        (folder / TOPIC / name).write_text(text, encoding="utf-8")
    kiosk = (ROOT / "content" / "kiosk.yaml").read_text(encoding="utf-8")
    kiosk = re.sub(r"(?m)^languages: .*$", "languages: [en]", kiosk)
    (folder / "kiosk.yaml").write_text(kiosk, encoding="utf-8")
    return folder


def told(copy: Path, name: str, data: bytes | str) -> list[Problem]:
    """Return the problems of the copy after replacing one of its files with `data`."""
    file = copy / TOPIC / name
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    try:
        return check_content(copy, ROOT / "assets" / "icons")
    finally:
        file.write_text(TEXTS[name], encoding="utf-8")


def line_of(text: str, part: str) -> int:
    """Return the number of the only line that contains `part`."""
    assert text.count(part) == 1, f"{part!r} is {text.count(part)} times in the file"
    return text[: text.index(part)].count("\n") + 1


def test_the_copy_has_no_problem(copy: Path) -> None:
    assert check_content(copy, ROOT / "assets" / "icons") == []


TITLE = '    title: "Overview"\n'
TERM = '    meaning: "When a tumor comes back after treatment."\n'
ALSO = '    also: ["radiation", "radiation therapy", "X-ray treatment"]\n'
POINT = '          - "It is growing, above all if it grows quickly over weeks."\n'
INVITE = '  title: "Learn about soft tissue tumors"\n'
BLOCK = "      - {id: now, kind: points, evidence: established, sources: [ov-11, ov-13, ov-18]}\n"
SECTION = "  - id: incidence\n"

# A line of en.yaml, what was typed instead (with the mistake on its last line), and what message and hint say
SLIPS = [
    # Word's quotation marks
    (TITLE, "    title: “Overview”\n", "curly quotation marks", "straight"),
    (TITLE, '    title: “Overview"\n', "curly quotation marks", "straight"),
    (TITLE, '    title: "Overview”\n', "curly quotation marks", "straight"),
    (TITLE, "    title: \u2018Overview\u2019\n", "curly quotation marks", "straight"),
    (TITLE, "    title: „Overview“\n", "curly quotation marks", "straight"),
    (TITLE, "    title: «Overview»\n", "curly quotation marks", "straight"),
    (ALSO, "    also: [“radiation”, “X-ray”]\n", "curly quotation marks", "straight"),
    (POINT, "          - “It is growing: above all quickly.”\n", "curly quotation marks", "straight"),
    # A missing or extra quotation mark
    (TITLE, '    title: Overview"\n', "a quotation mark is missing", "before it and one after it"),
    (TITLE, '    title: "Overview\n', "a quotation mark is missing", "before it and one after it"),
    (TITLE, "    title: 'Overview\n", "a quotation mark is missing", "before it and one after it"),
    (TITLE, "    title: Overview'\n", "a quotation mark is missing", "quotation marks"),
    (ALSO, '    also: ["radiation, "X-ray"]\n', "a quotation mark is missing", "before it and one after it"),
    (ALSO, '    also: [radiation", "X-ray"]\n', "a quotation mark is missing", "before it and one after it"),
    (ALSO, '    also: ["radiation", "X-ray]\n', "a quotation mark is missing", "before it and one after it"),
    (ALSO, "    also: ['radiation, 'X-ray']\n", "an apostrophe ends the text", "\" instead of '"),
    (POINT, '          - It is growing"\n', "a quotation mark is missing", "before it and one after it"),
    (POINT, '          - "It is growing\n', "a quotation mark is missing", "before it and one after it"),
    (POINT, "          - 'It is growing\n", "a quotation mark is missing", "before it and one after it"),
    (INVITE, '  title: Learn: about "tumors""\n', "a quotation mark is missing", "before it and one after it"),
    (TITLE, '    title: "The "Overview" of it"\n', "a quotation mark inside the text", 'write \\"'),
    (ALSO, '    also: ["the "rays" here", "X-ray"]\n', "a quotation mark inside the text", 'write \\"'),
    (TITLE, '    title: "Overview" of it\n', "goes on after its quotation mark", 'write \\"'),
    (TITLE, "    title: 'It's an overview'\n", "an apostrophe ends the text", "\" instead of '"),
    (POINT, "          - 'It's growing, isn't it'\n", "an apostrophe ends the text", "\" instead of '"),
    (TITLE, '    title: "Over\\view"\n', "a backslash", "\\\\"),
    # Colons, dashes, commas
    (TITLE, "    title: Overview: what it is\n", "has a colon but no quotation marks", "quotation marks"),
    (POINT, "          - Note: it grows: see a doctor\n", "has a colon", "quotation marks"),
    (TITLE, '    title:"Overview"\n', "a space is missing after the colon", 'key: "text"'),
    (TERM, '    meaning:"When it comes back."\n', "a space is missing after the colon", 'key: "text"'),
    (ALSO, '    also:["radiation"]\n', "a space is missing after the colon", 'key: "text"'),
    (TITLE, '    title "Overview"\n', "a colon is missing", 'key: "text"'),
    (TITLE, '    title; "Overview"\n', "a colon is missing", 'key: "text"'),
    (POINT, '          -"It is growing"\n', "a space is missing after the dash", '- "text"'),
    (POINT, '            "It is growing"\n', "a dash is missing", "- "),
    (POINT, '          "It is growing"\n', "a dash is missing", "- "),
    (POINT, '          \u2013 "It is growing"\n', "a long dash or a bullet", "- "),
    (POINT, '          • "It is growing"\n', "a long dash or a bullet", "- "),
    (ALSO, '    also: ["radiation" "X-ray"]\n', "a comma is missing", "comma"),
    # Indentation
    (TITLE, '     title: "Overview"\n', "is indented by 5 spaces", "by 4 or 6"),
    (TERM, '     meaning: "When it comes back."\n', "is indented by 5 spaces", "by 4 or 6"),
    (TERM, '   meaning: "When it comes back."\n', "is indented by 3 spaces", "by 2 or 4"),
    (TERM, '      meaning: "When it comes back."\n', "is indented by 6 spaces", "by 0, 2 or 4"),
    (POINT, '           - "It is growing"\n', "is indented by 11 spaces", "by 10 or 12"),
    (POINT, '         - "It is growing"\n', "is indented by 9 spaces", "by 8 or 10"),
    (TITLE, '\ttitle: "Overview"\n', "has a tab character", "indent with spaces"),
    (TITLE, '  \ttitle: "Overview"\n', "has a tab character", "indent with spaces"),
    (POINT, '\t- "It is growing"\n', "has a tab character", "indent with spaces"),
    (TITLE, '\u00a0   title: "Overview"\n', "a special space", "type them again"),
    (TITLE, '   \u00a0title: "Overview"\n', "a special space", "type them again"),
    (TITLE, '\u200b    title: "Overview"\n', "an invisible character", "type them again"),
    (TITLE, '    ti\u200btle: "Overview"\n', "an invisible character", "type them again"),
    (TITLE, '    title:\u00a0"Overview"\n', "a special space", "type them again"),
    (TITLE, '\u3000\u3000title: "Overview"\n', "a special space", "type them again"),
    (POINT, '          -\u00a0"It is growing"\n', "a special space", "type them again"),
    (POINT, '    \u00a0     - "It is growing"\n', "a special space", "type them again"),
    # Special characters at the start of a text
    *[(TITLE, f"    title: {text}\n", f"begins with {text[0]}", "quotation marks")
      for text in ("% of people", "@home", "`code`", "*star* words", "**Bold** words", "& more", "&more words",
                   "!Important",
                   "! Important", "#1 in the list", "- a text", "? a question", "| a bar", "> 5 cm", ">5 cm",
                   "[biopsy](term:biopsy) first", "{x} first", "]x", "}x", ",x")],
    (POINT, "          - @home\n", "begins with @", "quotation marks"),
    (POINT, "          - **Bold** words\n", "begins with *", "quotation marks"),
    (ALSO, "    also: [@home, x]\n", "begins with @", "quotation marks"),
    (TITLE, "    title: The #1 lump\n", "ends before the #", "quotation marks"),
    # Words, numbers and dates that YAML interprets
    *[(TITLE, f"    title: {word}\n", f"{word} without quotes", f'write "{word}"')
      for word in ("yes", "No", "on", "off", "2026-03-01", "017", "1_000", "12:30")],
    (TITLE, "    title: 2024\n", "'title' must be text, not a number", 'put it in quotes: "2024"'),
    (TITLE, "    title: true\n", "'title' must be text, not true or false", 'put it in quotes: "true"'),
    (TITLE, "    title:\n", "'title' must be text, not nothing", 'title: "..."'),
    # Keys
    (TITLE, '    titel: "Overview"\n', "unknown key 'titel'", "did you mean 'title'?"),
    (TITLE, '    Title: "Overview"\n', "unknown key 'Title'", "did you mean 'title'?"),
    (TITLE, TITLE + '    title: "Again"\n', "'title' stands here a second time",
     f"the first is on line {line_of(EN, TITLE)}"),
    # Brackets
    (ALSO, '    also: ["radiation", "X-ray"\n', "[ is opened", "close it with ]"),
    (ALSO, '    also: ["radiation", "X-ray"]]\n', "closes a bracket that is not open", "delete it"),
    (ALSO, '    also: ["radiation", "X-ray"}\n', "[ is opened", "close it with ]"),
    # Types of values
    (ALSO, '    also: "radiation"\n', "'also' must be a list, not text", 'also: ["..."]'),
    (ALSO, '    also: {one: "radiation"}\n', "'also' must be a list, not keys and values", 'also: ["..."]'),
    (TERM, '    meaning: ["It comes back."]\n', "'meaning' must be text, not a list", 'meaning: "..."'),
    (TERM, '    meaning: {text: "It comes back."}\n', "'meaning' must be text, not keys and values", 'meaning: "..."'),
    # Valid YAML outside the supported subset
    (TITLE, "---\n", "a second document begins here", "delete the line"),
    (TITLE, "...\n", "the file goes on after its end", "delete the line"),
    (TITLE, '    title: &name "Overview"\n', "begins with &", "quotation marks"),
    (TITLE, "    title: *name\n", "begins with *", "quotation marks"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("right", "typed", "message", "hint"), SLIPS, ids=[slip[1].strip()[:40] for slip in SLIPS]
)
def test_a_slip_in_the_words_is_told_on_its_line(
    copy: Path, right: str, typed: str, message: str, hint: str
) -> None:
    line = line_of(EN, right) + typed.count("\n") - 1
    first = first_of(told(copy, "en.yaml", EN.replace(right, typed)))
    assert (first.line, Path(first.file).name) == (line, "en.yaml"), str(first)
    assert message in first.message
    assert hint in first.hint


def first_of(problems: list[Problem]) -> Problem:
    """Return the problem that an author reads first."""
    return min(problems, key=lambda problem: (problem.line, problem.column))


@pytest.mark.parametrize(
    ("right", "typed", "message", "hint"),
    [
        (BLOCK, BLOCK.replace("{id: now,", "{id: now"), "a comma is missing", "between two entries"),
        (BLOCK, BLOCK.replace("- {", "-{"), "a space is missing after the dash", '- "text"'),
        (BLOCK, BLOCK.replace("- {", "  {"), "a dash is missing", "- "),
        (BLOCK, BLOCK.replace("kind: ", "kind:"), "unknown key 'kind:points'", "a space after the colon"),
        (BLOCK, BLOCK.replace("kind", "knid"), "unknown key 'knid'", "did you mean 'kind'?"),
        (BLOCK, BLOCK.replace("]}", "]"), "{ is opened", "close it with }"),
        (BLOCK, BLOCK.replace("]}", "}"), "[ is opened", "close it with ]"),
        (
            BLOCK,
            BLOCK.replace("[ov-11, ov-13, ov-18]", "ov-13"),
            "'sources' must be a list, not text",
            'sources: ["..."]',
        ),
        (BLOCK, '      - "now"\n', "must be keys and values, not text", "id, kind, evidence"),
        (SECTION, SECTION.replace("- ", "  "), "'id' stands here a second time", "a dash is missing"),
        (SECTION, SECTION.replace("- id: ", "-id: "), "a space is missing after the dash", "- "),
        (SECTION, " " + SECTION, "is indented by 3 spaces", "by 2 or 4"),
        (
            "icon: tissue\nhue: teal\n",
            "icon: tissue\nhue:teal\n",
            "a space is missing after the colon",
            "key: ",
        ),
        ("icon: tissue\nhue: teal\n", "icon:tissue\n", "a space is missing after the colon", "key: "),
    ],
)
def test_a_slip_in_the_plan_is_told_on_its_line(
    copy: Path, right: str, typed: str, message: str, hint: str
) -> None:
    line = line_of(PLAN, right) + typed.count("\n") - 1
    first = first_of(told(copy, "topic.yaml", PLAN.replace(right, typed)))
    assert (first.line, Path(first.file).name) == (line, "topic.yaml"), str(first)
    assert message in first.message
    assert hint in first.hint


@pytest.mark.parametrize(
    ("block", "typed", "message", "hint"),
    [
        ("now", '["One.", "Two."]', "'now' must be keys and values, not a list", "write `items:` on a line above"),
        ("now", '"One."', "'now' must be keys and values, not text", 'now: {items: ["..."]}'),
        ("now", "{items: {one: A, two: B}}", "'items' must be a list, not keys and values",
         'items: ["..."]'),
        ("now", "", "'now' must be keys and values, not nothing", "title, intro and items"),
        ("many", '["One.", "Two."]', "'many' must be text, not a list", "write `text:` on a line above"),
        ("four", '{items: ["One."]}', "entry 1 of 'items' must be keys and values, not text",
         'title: "...", text: "..."'),
        ("sites", '{title: "A", unit: "%", labels: [limbs]}', "'labels' must be keys and values, not a list",
         "labels: {"),
    ],
)  # fmt: skip
def test_words_of_another_kind_are_told_with_the_keys_that_are_wanted(
    copy: Path, block: str, typed: str, message: str, hint: str
) -> None:
    found = re.search(rf"(?m)^      {block}:.*\n(?: {{7,}}.*\n)+", EN)
    assert found
    problems = told(copy, "en.yaml", EN.replace(found[0], f"      {block}: {typed}\n", 1))
    (problem,) = (problem for problem in problems if problem.message == message)
    assert problem.line == EN[: found.start()].count("\n") + 1
    assert hint in problem.hint


@pytest.mark.parametrize(
    ("data", "line", "message"),
    [
        (EN.encode("utf-16"), 1, "UTF-16"),
        (EN.encode("utf-16-le"), 1, "UTF-16"),
        (EN.encode("utf-16-be"), 1, "UTF-16"),
        (EN.replace(TITLE, '    title: "Début"\n').encode("cp1252"), line_of(EN, TITLE), "has 'é' as older"),
        (
            EN.replace(TITLE, "    title: “Overview”\n").encode("cp1252"),
            line_of(EN, TITLE),
            "has '“' as older",
        ),
        (b"", 1, "the file is empty"),
        (b"# Only a remark\n", 1, "the file is empty"),
    ],
    ids=["utf-16", "utf-16-le", "utf-16-be", "letter", "quotation mark", "empty", "remark"],
)
def test_a_file_that_was_saved_in_another_way_is_told(
    copy: Path, data: bytes, line: int, message: str
) -> None:
    first = first_of(told(copy, "en.yaml", data))
    assert (first.line, Path(first.file).name) == (line, "en.yaml"), str(first)
    assert message in first.message
    assert "UTF-8" in first.hint or "copy" in first.hint


@pytest.mark.parametrize(
    "data", [EN.replace("\n", "\r\n").encode(), EN.encode("utf-8-sig")], ids=["CRLF", "BOM"]
)
def test_what_notepad_adds_to_a_file_is_no_problem(copy: Path, data: bytes) -> None:
    assert told(copy, "en.yaml", data) == []


def test_lines_are_counted_as_notepad_counts_them(copy: Path) -> None:
    wrong = EN.replace(TITLE, "\ttitle: x\n").replace("\n", "\r\n")
    assert first_of(told(copy, "en.yaml", wrong)).line == line_of(EN, TITLE)


def quotation_marks() -> list[int]:
    """Return the positions of the quotation marks in en.yaml, except those in comments."""
    remarks = [range(found.start(), found.end()) for found in re.finditer(r"(?m)^#.*$", EN)]
    return [at for at, sign in enumerate(EN) if sign == '"' and all(at not in remark for remark in remarks)]


@given(st.sampled_from(quotation_marks()), st.sampled_from(["", "”", "'"]))
def test_a_lost_or_mistyped_quotation_mark_is_told_on_its_line(at: int, typed: str) -> None:
    problems = read_tree((EN[:at] + typed + EN[at + 1 :]).encode(), "en.yaml")[1]
    begun = EN.rfind("\n", 0, at) + 1
    if not re.match(r"[ ]*(- |[-\w]+: )", EN[begun:at]):
        return  # inside a text that needs no quotes
    assert problems[0].line == EN.count("\n", 0, at) + 1
    assert "quot" in problems[0].message or "apostrophe" in problems[0].message


def is_remark(at: int) -> bool:
    """Return whether a position is in a comment line."""
    return EN[EN.rfind("\n", 0, at) + 1 :].startswith("#")


@given(st.sampled_from([at for at in range(len(EN)) if EN[at : at + 3] == ': "' and not is_remark(at)]))
def test_a_lost_space_after_a_colon_is_told_on_its_line(at: int) -> None:
    problems = read_tree((EN[: at + 1] + EN[at + 2 :]).encode(), "en.yaml")[1]
    assert problems[0].line == EN.count("\n", 0, at) + 1
    assert "space is missing after the colon" in problems[0].message


def test_a_sign_within_a_text_of_several_lines_is_not_taken_for_the_mistake_below_it(copy: Path) -> None:
    end = "          even if it does not hurt. The more signs you see, the more it matters.\n"
    assert EN.count(end + "        items:\n") == 1
    wrong = EN.replace(
        end, "          even if it does not hurt. The more signs you see, “the more it matters”\n"
    )
    wrong = wrong.replace("it matters”\n        items:\n", "it matters”\n       items:\n")
    first = first_of(told(copy, "en.yaml", wrong))
    assert first.line == line_of(EN, end) + 1
    assert "is indented by 7 spaces" in first.message


LINES = EN.splitlines(keepends=True)
ENTRIES = [at for at, line in enumerate(LINES) if re.match(r"[ ]+(- \"|[-\w]+: \")", line)]
"""Indexes of the lines with exactly one text."""


@given(st.sampled_from(ENTRIES), st.sampled_from(["\t", " ", "\u00a0", "\u3000", "\u200b"]))
def test_a_wrong_sign_before_a_line_is_told_on_that_line(at: int, sign: str) -> None:
    text = "".join([*LINES[:at], sign, *LINES[at:]])
    problems = read_tree(text.encode(), "en.yaml")[1]
    assert problems, "the indent of this line does not matter"
    assert problems[0].line == at + 1
