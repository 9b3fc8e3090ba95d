"""Tests of what `check` finds: every problem of a content folder, with its location and a hint."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.content.library.builder import build
from kiosk.content.source.checks import check_content
from kiosk.content.translation.report import write_states
from tests.content.small import KIOSK, TOPIC, WORDS, edit, write_content, write_icons

KIOSK_FILE, TOPIC_FILE, WORDS_FILE = "kiosk.yaml", "topics/colds/topic.yaml", "topics/colds/en.yaml"
FILES = {KIOSK_FILE: KIOSK, TOPIC_FILE: TOPIC, WORDS_FILE: WORDS}


def found(content: Path, icons: Path) -> list[str]:
    return [str(problem).removeprefix(f"{content}{os.sep}") for problem in check_content(content, icons)]


def place(file: str, old: str, offset: int = 0) -> str:
    """Return `file:line:column` of `old` in the valid file."""
    before = FILES[file].split(old)[0]
    column = len(before) - before.rfind("\n") + offset
    return f"{file}:{before.count(chr(10)) + 1}:{column}: "


def test_the_small_content_has_no_problem(content: Path, icons: Path) -> None:
    assert found(content, icons) == []


MENDABLE = [
    # kiosk.yaml
    (KIOSK_FILE, "look:", "looks:", "unknown key 'looks'", "did you mean 'look'?"),
    (KIOSK_FILE, "hue: blue", "hue: blu", "'blu' cannot be used for 'hue'", "did you mean 'blue'?"),
    (KIOSK_FILE, "[en]", "[]", "'languages' is empty", ""),
    (KIOSK_FILE, "[en]", "[en, english]", "'english' cannot be used for entry 2 of 'languages'", ""),
    (KIOSK_FILE, "[en]", "[en, en]", "'en' stands here twice", "take one out"),
    (KIOSK_FILE, "[en]", "en", "'languages' must be a list, not text", ""),
    (KIOSK_FILE, "[colds]", "[colds, colds]", "'colds' stands here twice", "take one out"),
    (KIOSK_FILE, "[colds]", "[colds, flu]", "there is no folder topics/flu", "add it"),
    (KIOSK_FILE, "[colds]", "[../colds]", "'../colds' cannot be used", "small letters"),
    (KIOSK_FILE, "  en: Small Clinic", "  de: Klinik", "the clinic has no name in en", "add `en:`"),
    (KIOSK_FILE, "idle_after: 90", "idle_after: 9", "idle_after cannot be 9", "30 to 300 seconds"),
    (KIOSK_FILE, "idle_after: 90", "idle_aftr: 90", "no setting 'idle_aftr'", "did you mean 'idle_after'?"),
    (KIOSK_FILE, "idle_after: 90", "drawing: gpu", "no setting 'drawing' here", "the settings are"),
    (KIOSK_FILE, "idle_after: 90", 'idle_after: "90"', "idle_after must be a whole number", ""),
    # topic.yaml
    (TOPIC_FILE, "kind: points", "kind: pionts", "'pionts' cannot be used for 'kind'", "did you mean 'points'?"),
    (TOPIC_FILE, "kind: figure, picture: media/where.svg", "kind: figuer",
     "'figuer' cannot be used for 'kind'", "did you mean 'figure'?"),
    (TOPIC_FILE, "kind: chart", "kind: chrat", "'chrat' cannot be used for 'kind'", "did you mean 'chart'?"),
    (TOPIC_FILE, "{id: doctor, kind: call_out}", "{id: doctor}", "'kind' is missing", "add `kind:` here"),
    (TOPIC_FILE, "kind: points,", "kind: points, source: [nhs],", "unknown key 'source'", "did you mean 'sources'?"),
    (TOPIC_FILE, "sources: [nhs]}", "sources: [nsh]}", "there is no source 'nsh'", "did you mean 'nhs'?"),
    (TOPIC_FILE, "evidence: clinic", "evidence: strong", "'strong' cannot be used for 'evidence'", "it may be"),
    (TOPIC_FILE, "icon: heart\nhue", "icon: hart\nhue", "there is no icon 'hart'", "did you mean 'heart'?"),
    (TOPIC_FILE, "icon: media/own.svg", "icon: media/won.svg",
     "there is no picture 'media/won.svg'", "did you mean 'media/own.svg'?"),
    (TOPIC_FILE, "icon: media/own.svg", "icon: media/photo.png", "an icon must be an SVG", ""),
    (TOPIC_FILE, "media/where.svg", "media/there.svg",
     "there is no picture 'media/there.svg'", "did you mean 'media/where.svg'?"),
    (TOPIC_FILE, "media/where.svg", "../../kiosk.yaml", "leads out of the topic's folder", "media/"),
    (TOPIC_FILE, "media/where.svg", "/etc/passwd", "leads out of the topic's folder", "media/"),
    (TOPIC_FILE, "media/where.svg", "topic.yaml", "no PNG, JPEG, WebP or SVG", ""),
    (TOPIC_FILE, "media/where.svg", "media", "cannot be read", ""),
    (TOPIC_FILE, "id: signs", "id: what", "block 'what' stands here twice", "rename one"),
    (TOPIC_FILE, "id: care", "id: overview", "section 'overview' stands here twice", "rename one"),
    (TOPIC_FILE, "id: doctor", "id: Doctor", "'Doctor' cannot be used for 'id'", "small letters"),
    (TOPIC_FILE, "{cough: 40, fever: 2}", "{cough: 40}",
     "this series has other marks than the first", "cough, fever"),
    (TOPIC_FILE, "{cough: 40, fever: 2}", "{cough: 40, fever: -2}",
     "a chart shows nothing below zero", "use a table"),
    (TOPIC_FILE, "{cough: 40, fever: 2}", "{cough: 40, fever: high}", "'fever' must be a number, not text", ""),
    (TOPIC_FILE, "        sources: [nhs, who]\n", "", "chart 'days' names no source", "add `sources:`"),
    (TOPIC_FILE, "id: second", "id: first", "'first' stands here twice", "take one out"),
    (TOPIC_FILE, '"2024"', "2024", "'year' must be text, not a number", "put it in quotes"),
    (TOPIC_FILE, 'url: "https://who.example/colds"', 'url: "javascript:alert(1)"',
     "cannot be used for 'url'", "http"),
    # en.yaml
    (WORDS_FILE, "title: Colds\n", "", "'title' is missing", "add `title:` here"),
    (WORDS_FILE, "title: Colds\n", "title: ' '\n", "'title' is empty", ""),
    (WORDS_FILE, "title: Colds\n", "title: 12\n", "'title' must be text, not a number", "put it in quotes"),
    (WORDS_FILE, "title: Colds\n", "title:\n", "'title' must be text, not nothing", ""),
    (WORDS_FILE, "invite: {", "invitation: {", "unknown key 'invitation'", "did you mean 'invite'?"),
    (WORDS_FILE, "      doctor: {title: See a doctor when, items: [you cannot breathe]}\n", "",
     "block 'doctor' has no words", "add `doctor:`"),
    (WORDS_FILE, "      doctor: {", "      docter: {", "topic.yaml has no block 'docter'", "did you mean 'doctor'?"),
    (WORDS_FILE, "  care:\n", "  cure:\n", "topic.yaml has no section 'cure'", "did you mean 'care'?"),
    (WORDS_FILE, "  care:\n", "  cure:\n", "section 'care' has no words", "add `care:`"),
    (WORDS_FILE, "{alt: A red square}", "{caption: Red}", "'alt' is missing", "add `alt:` here"),
    (WORDS_FILE, "{alt: A red square}", "{alt: ''}", "'alt' is empty", ""),
    (WORDS_FILE, "(term:virus)", "(term:viruss)", "there is no term 'viruss'", "did you mean 'virus'?"),
    (WORDS_FILE, "(section:care)", "(section:car)", "there is no section 'car'", "did you mean 'care'?"),
    (WORDS_FILE, "(section:care)", "(https://x.example)", "a link to https://x.example", "links go to"),
    (WORDS_FILE, "(section:care)", "(term:)", "a link to term:", "links go to"),
    (WORDS_FILE, "Sleep more.", "Sleep <b>more</b>.", "HTML cannot stand in a text", ""),
    (WORDS_FILE, "Sleep more.", "Sleep `more`.", "code marks cannot stand", ""),
    (WORDS_FILE, "Sleep more.", "'Sleep ![more](x.png).'", "a picture in a text cannot stand", "figure"),
    (WORDS_FILE, "Sleep more.", "Sleep <https://x.example>.", "a link to https://x.example", ""),
    (WORDS_FILE, "Sleep more.", "Sleep 8 hours.",
     "block 'harms' has a number and no source", "name its sources in topic.yaml"),
    (WORDS_FILE, "Sleep more.", "Sleep ٨ hours.", "block 'harms' has a number and no source", ""),
    (WORDS_FILE, "{title: Tired, text: Sleep more.}", "{title: Tired}", "'text' is missing", "add `text:` here"),
    (WORDS_FILE, "{when: Today,", "{wen: Today,", "unknown key 'wen'", "did you mean 'when'?"),
    (WORDS_FILE, "cough: Cough, fever: Fever", "cough: Cough", "'fever' has no label", "add `fever:` under labels"),
    (WORDS_FILE, "cough: Cough, fever: Fever", "cough: Cough, fever: Fever, pain: Pain",
     "nothing is called 'pain'", "take it out"),
    (WORDS_FILE, "{first: Day one, second: Day two}", "{first: Day one}",
     "'second' has no label", "add `second:` under series"),
    (WORDS_FILE, "[Tea, a little]", "[Tea]", "this row has 1 cells, the heading 2", ""),
    (WORDS_FILE, "items: [A cough, A fever < 39 degrees]", "items: []", "'items' is empty", ""),
    (WORDS_FILE, "items: [A cough, A fever < 39 degrees]", "items: A cough", "'items' must be a list, not text", ""),
    (WORDS_FILE, "title: Care\n", "title: Care\n    title: Cure\n",
     "'title' stands here a second time", "the first is on line"),
    (WORDS_FILE, "text: It will pass.", "text: no", "no without quotes", 'write "no"'),
    (WORDS_FILE, "short: Self-care", "short: Care of yourselves",
     "this short title has 18 characters, more than fit on a tab", "a word or two, at most 16 characters"),
    (WORDS_FILE, "short: Self-care", "short: '**Care**'", "marks cannot stand in a short title", "words alone"),
    (WORDS_FILE, "short: Self-care", "short: Care <b>", "marks cannot stand in a short title", "words alone"),
    (WORDS_FILE, "short: Self-care", "short: ''", "'short' is empty", ""),
    (WORDS_FILE, "short: Self-care", "short: 12", "'short' must be text, not a number", "put it in quotes"),
    (WORDS_FILE, "short: Self-care", "shrt: Self-care", "unknown key 'shrt'", "did you mean 'short'?"),
]  # fmt: skip


@pytest.mark.parametrize("case", MENDABLE)
def test_a_problem_is_told_with_its_file_its_line_and_a_way_to_mend_it(
    content: Path, icons: Path, case: tuple[str, str, str, str, str]
) -> None:
    file, old, new, message, hint = case
    edit(content / file, old, new)
    lines = found(content, icons)
    about = [line for line in lines if message in line]
    assert about, lines
    assert hint in about[0]
    first, _ = about[0].split(": ", 1)
    name, line, _ = first.split(":")
    assert name == file
    text = (content / file).read_text(encoding="utf-8")
    begun = text[: FILES[file].index(old)].count("\n") + 1
    if "names no source" in message:
        assert int(line) == TOPIC.split("days")[0].count("\n") + 1
    elif "is missing" not in message and "has no" not in message and "lacks" not in message:
        assert begun <= int(line) <= begun + new.count("\n") + 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("[a](<term:x&#10;y>)", r"there is no term 'x\ny'"),
        ("[a](<https://a.example/&#13;&#10;b>)", r"a link to https://a.example/\r\nb"),
        ("[a](<x&#9;y>)", r"a link to x\ty"),
        ("[a](<https://a.example/&#27;[2J>)", r"control character '\x1b'"),
        ("lost &#xfffd; letters", r"'\ufffd', which stands for a lost character"),
    ],
)
def test_a_problem_is_one_line_whatever_it_quotes(content: Path, icons: Path, words: str, told: str) -> None:
    edit(content / WORDS_FILE, "text: Stay in bed.", f'text: "Stay {words} in bed."')
    lines = found(content, icons)
    assert any(told in line for line in lines), lines
    assert all(line.isprintable() for line in lines)


@pytest.mark.parametrize(
    ("language", "short", "fits"),
    [
        ("en", "Care & treatment", True),
        ("en", "Care or treatment", False),
        ("zh-Hans", "自己照顾自己", True),
        ("zh-Hant", "自己照顧自己吧", False),
        ("ja", "自宅でのケア", True),
        ("ko", "집에서 돌보기", False),
        ("th", "การดูแลตัวเองที่บ้าน", True),  # 20 characters, 4 of which are combining
    ],
)
def test_a_short_title_may_be_as_long_as_its_script_allows(
    content: Path, icons: Path, language: str, short: str, fits: bool
) -> None:
    topic = content / "topics" / "colds"
    (topic / "en.yaml").rename(topic / f"{language}.yaml")
    edit(content / KIOSK_FILE, "[en]", f"[{language}]")
    edit(content / KIOSK_FILE, "  en: Small Clinic", f"  {language}: Small Clinic")
    edit(topic / f"{language}.yaml", "short: Self-care", f'short: "{short}"')
    assert any("short title" in line for line in found(content, icons)) != fits


def test_a_translation_has_a_short_title_where_the_source_has_one_and_nowhere_else(
    content: Path, topic: Path, icons: Path
) -> None:
    edit(content / KIOSK_FILE, "[en]", "[en, it]")
    edit(content / KIOSK_FILE, "  en: Small Clinic", "  en: Small Clinic\n  it: Piccola clinica")
    edit(topic / "en.yaml", "    short: Self-care\n", "")
    shutil.copy(topic / "en.yaml", topic / "it.yaml")
    confirm = {"topic": None, "section": None, "state": "reviewed", "by": "R. Reader"}
    list(write_states(content, "it", **confirm, same_only=True))
    assert found(content, icons) == []
    edit(topic / "it.yaml", "    title: Care\n", "    title: Care\n    short: Cura\n")
    (line,) = found(content, icons)
    assert line.startswith("topics/colds/it.yaml:")
    assert "section 'care' has a short title, but the source has none" in line
    edit(topic / "en.yaml", "    title: Care\n", "    title: Care\n    short: Self-care\n")
    assert found(content, icons) == []
    edit(topic / "it.yaml", "    short: Cura\n", "")
    (line,) = found(content, icons)
    assert line.startswith("topics/colds/it.yaml:")
    assert "1 of 49 texts are missing; the short title of section 'care'" in line


def test_a_problem_points_at_the_very_word(content: Path, icons: Path) -> None:
    edit(content / WORDS_FILE, "title: Colds\n", "titel: Colds\n")
    assert found(content, icons) == [
        f"{WORDS_FILE}:1:1: unknown key 'titel' (did you mean 'title'?)",
    ]
    edit(content / TOPIC_FILE, "evidence: mixed", "evidence: miked")
    assert found(content, icons)[-1].startswith(place(TOPIC_FILE, "evidence: mixed", len("evidence: ")))


def test_all_problems_of_all_files_are_told_at_once_in_order(content: Path, icons: Path) -> None:
    edit(content / KIOSK_FILE, "hue: blue", "hue: bleu")
    edit(content / TOPIC_FILE, "kind: points", "kind: pionts")
    edit(content / WORDS_FILE, "{alt: A red square}", "{}")
    lines = found(content, icons)
    assert {line.split(":")[0] for line in lines} == set(FILES)
    assert lines == sorted(lines, key=lambda line: (line.split(":")[0], int(line.split(":")[1])))
    assert len(lines) == len(set(lines))


def test_a_file_that_nobody_reads_is_told_and_stops_no_build(content: Path, topic: Path, icons: Path) -> None:
    (topic / "es.yaml").write_text("title: x\n", encoding="utf-8")
    (topic / "es.states.yaml").write_text("texts: {}\n", encoding="utf-8")
    (topic / "notes.yml").write_text("x", encoding="utf-8")
    shutil.copy(topic / "en.yaml", topic / "en.yaml.txt")
    shutil.copy(topic / "en.yaml", topic / "en.yml")
    unread = "the content is not shown in es: nothing reads this file (add es to languages in kiosk.yaml to show it)"
    assert found(content, icons) == [
        f"topics/colds/{line}"
        for line in (
            "en.yaml.txt:1:1: warning: nothing reads a file of this name (rename it to en.yaml)",
            "en.yml:1:1: warning: nothing reads a file of this name (rename it to en.yaml)",
            f"es.states.yaml:1:1: note: {unread}",
            f"es.yaml:1:1: note: {unread}",
            "notes.yml:1:1: warning: nothing reads this file (rename or remove it)",
        )
    ]


@pytest.mark.parametrize(
    "name",
    ["._en.yaml", ".#en.yaml", "en.yaml~", "#en.yaml#", "~$en.docx", ".DS_Store", "Thumbs.db", "desktop.ini"],
)
def test_what_systems_and_editors_leave_is_no_content(
    content: Path, topic: Path, icons: Path, tmp_path: Path, name: str
) -> None:
    output = tmp_path / "library.sqlite"
    build(content, output, icons_dir=icons)
    for folder in (
        content,
        content / "topics",
        topic,
        topic / "media",
        topic / "clips",
        topic / "clips" / "en",
    ):
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"\0\1")
    assert found(content, icons) == []
    assert not build(content, output, icons_dir=icons).changed


def test_a_topic_that_is_not_listed_is_noted(content: Path, topic: Path, icons: Path) -> None:
    shutil.copytree(topic, content / "topics" / "spare")
    assert found(content, icons) == [
        "topics/spare:1:1: note: kiosk.yaml does not list this topic (add spare to `topics` to show it)"
    ]


def test_a_language_that_no_topic_has_is_told(content: Path, icons: Path) -> None:
    edit(content / KIOSK_FILE, "[en]", "[en, fr]")
    edit(content / KIOSK_FILE, "  en: Small Clinic", "  en: Small Clinic\n  fr: Petite clinique")
    (line,) = found(content, icons)
    assert "warning: no topic has words in fr, so it is not offered" in line


def test_a_missing_folder_or_file_is_one_clear_problem(tmp_path: Path, icons: Path) -> None:
    (line,) = found(tmp_path / "nowhere", icons)
    assert "there is no such folder" in line
    (tmp_path / "empty").mkdir()
    (line,) = found(tmp_path / "empty", icons)
    assert "kiosk.yaml:1:1: it cannot be read" in line


@pytest.mark.parametrize("file", FILES)
def test_a_file_that_is_a_folder_a_pipe_or_a_link_out_is_a_problem(
    content: Path, icons: Path, tmp_path: Path, file: str
) -> None:
    path = content / file
    path.unlink()
    path.mkdir()
    assert any(line.startswith(f"{file}:1:1: ") for line in found(content, icons))
    path.rmdir()
    os.mkfifo(path)
    assert any(line.startswith(f"{file}:1:1: ") for line in found(content, icons))
    path.unlink()
    outside = tmp_path / "outside.yaml"
    outside.write_text(FILES[file], encoding="utf-8")
    path.symlink_to(outside)
    assert any("leads out of the content folder" in line for line in found(content, icons))
    path.unlink()
    path.symlink_to(path)
    assert any(line.startswith(f"{file}:1:1: ") for line in found(content, icons))


def test_a_picture_that_is_a_pipe_or_a_link_out_is_a_problem(
    content: Path, topic: Path, icons: Path, tmp_path: Path
) -> None:
    picture = topic / "media" / "photo.png"
    shutil.move(picture, tmp_path / "photo.png")
    picture.symlink_to(tmp_path / "photo.png")
    assert any("leads out of the topic's folder" in line for line in found(content, icons))
    picture.unlink()
    os.mkfifo(picture)
    assert any("'media/photo.png'" in line for line in found(content, icons))


def test_a_key_of_more_numbers_than_the_picture_is_allowed_but_a_bad_picture_is_not(
    content: Path, topic: Path, icons: Path
) -> None:
    (topic / "media" / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 40)
    (line,) = found(content, icons)
    assert "'media/photo.png': it is " in line
    Image.new("RGB", (8, 4)).save(topic / "media" / "photo.png", format="GIF")
    (line,) = found(content, icons)
    assert "no PNG, JPEG, WebP or SVG" in line


def test_one_section_is_too_few_and_25_are_too_many(content: Path, icons: Path) -> None:
    whole = (content / TOPIC_FILE).read_text(encoding="utf-8")
    head, rest = whole.split("  - id: overview", 1)
    tail = rest[rest.index("\nsources:\n") :]
    section = "  - {id: s%d, hue: teal, icon: heart, blocks: [{id: a, kind: questions}]}"
    for count in (1, 25):
        body = "\n".join(section % number for number in range(count))
        (content / TOPIC_FILE).write_text(head + body + tail, encoding="utf-8")
        assert any(f"'sections' has {count} entries" in line for line in found(content, icons))


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    deadline=None,
    max_examples=60,
)
@given(
    file=st.sampled_from(sorted(FILES)),
    cuts=st.lists(
        st.tuples(
            st.integers(0, 2_000),
            st.integers(0, 9),
            st.sampled_from(["", " ", ":", "-", "[]", "{}", "null", "0", "''", "\n", "x", "*", "[a](term:b)", "é"]),
        ),
        min_size=1,
        max_size=4,
    ),
)  # fmt: skip
def test_spoiled_content_is_checked_without_a_fault(
    tmp_path_factory: pytest.TempPathFactory, file: str, cuts: list[tuple[int, int, str]]
) -> None:
    folder = tmp_path_factory.mktemp("spoiled")
    content, icons = write_content(folder / "content"), write_icons(folder / "icons")
    text = FILES[file]
    for at, length, new in cuts:
        text = text[:at] + new + text[at + length :]
    (content / file).write_text(text, encoding="utf-8")
    for problem in check_content(content, icons):
        assert problem.line >= 1
        assert problem.message
    shutil.rmtree(folder)


CHECK = """
check:
  - {id: first, answers: [one, two], right: one}
"""
QUESTION = """
check:
  first:
    question: Is it so?
    answers:
      one: {text: It is, why: "Because [virus](term:virus)."}
      two: {text: It is not, why: It is.}
"""


@pytest.fixture
def quiz(content: Path, topic: Path) -> Path:
    """Return a content folder whose topic has a self-check."""
    (topic / "topic.yaml").write_text((topic / "topic.yaml").read_text() + CHECK)
    (topic / "en.yaml").write_text((topic / "en.yaml").read_text() + QUESTION)
    return content


def test_a_self_check_is_no_problem(quiz: Path, icons: Path) -> None:
    assert check_content(quiz, icons) == []


@pytest.mark.parametrize(
    ("file", "change", "told"),
    [
        ("topic.yaml", ("right: one", "right: oen"), ("there is no answer 'oen'", "did you mean 'one'?")),
        ("topic.yaml", ("[one, two]", "[one, two, two]"), ("'two' stands here twice", "take one out")),
        (
            "topic.yaml",
            ("right: one", "right: one, sources: [whom]"),
            ("there is no source 'whom'", "did you mean 'who'?"),
        ),
        (
            "en.yaml",
            ("two: {text: It is not", "tow: {text: It is not"),
            ("answer 'two' has no words", "add `two:`"),
        ),
        ("en.yaml", ("  first:\n", "  fisrt:\n"), ("question 'first' has no words", "add `first:`")),
        (
            "en.yaml",
            ("why: It is.", "why: It is 5."),
            ("question 'first' has a number and no source", "name its sources"),
        ),
        (
            "en.yaml",
            ("Because [virus](term:virus)", "Because [virus](term:vires)"),
            ("there is no term 'vires'", "did you mean 'virus'?"),
        ),
    ],
)
def test_what_is_wrong_with_a_self_check_is_named(
    quiz: Path, icons: Path, file: str, change: tuple[str, str], told: tuple[str, str]
) -> None:
    message, hint = told
    edit(quiz / "topics" / "colds" / file, *change)
    found = [problem for problem in check_content(quiz, icons) if problem.message == message]
    assert found
    assert hint in found[0].hint
    assert found[0].line > 1


def test_a_chart_of_several_sources_needs_a_note(content: Path, topic: Path, icons: Path) -> None:
    edit(topic / "en.yaml", "        note: From two studies.\n", "")
    (problem,) = check_content(content, icons)
    assert "figures of several sources beside each other without a note" in problem.message
    assert "note" in problem.hint
